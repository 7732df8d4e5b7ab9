#include "tests/labels/printed_code.h"

#include <memory>
#include <opencv2/imgproc.hpp>
#include <stdexcept>
#include <zint.h>

namespace returnbench::test {
namespace {

int zintNumber(Symbology symbology) {
    switch (symbology) {
    case Symbology::Code128:
        return BARCODE_CODE128;
    case Symbology::Gs1Code128:
        return BARCODE_GS1_128;
    case Symbology::Code39:
        return BARCODE_CODE39;
    case Symbology::Itf:
        return BARCODE_C25INTER;
    case Symbology::Ean13:
        return BARCODE_EANX;
    case Symbology::UpcA:
        return BARCODE_UPCA;
    case Symbology::UpcE:
        return BARCODE_UPCE;
    case Symbology::DataMatrix:
        return BARCODE_DATAMATRIX;
    case Symbology::QrCode:
        return BARCODE_QRCODE;
    case Symbology::DataBar:
        return BARCODE_DBAR_OMN;
    case Symbology::Pdf417:
        return BARCODE_PDF417;
    case Symbology::DataBarExpanded:
        return BARCODE_DBAR_EXP;
    }
    return 0;
}

} // namespace

cv::Mat printed(Symbology symbology, const std::string& text, Content content, int moduleWidth) {
    const std::unique_ptr<zint_symbol, decltype(&ZBarcode_Delete)> symbol(ZBarcode_Create(),
                                                                          &ZBarcode_Delete);
    symbol->symbology = zintNumber(symbology);
    symbol->input_mode = content == Content::Gs1 ? GS1_MODE : DATA_MODE;
    symbol->scale = static_cast<float>(moduleWidth) / 2;
    symbol->show_hrt = 0;
    symbol->whitespace_width = 10;
    symbol->whitespace_height = 4;
    symbol->height = 30;
    if (symbology == Symbology::DataMatrix)
        symbol->option_3 = DM_SQUARE;
    const auto* source = reinterpret_cast<const unsigned char*>(text.data());
    if (ZBarcode_Encode_and_Buffer(symbol.get(), source, static_cast<int>(text.size()), 0) >= ZINT_ERROR)
        throw std::runtime_error(std::string("zint: ") + symbol->errtxt);
    return cv::Mat(symbol->bitmap_height, symbol->bitmap_width, CV_8UC3, symbol->bitmap).clone();
}

cv::Mat greyOf(const cv::Mat& colour) {
    cv::Mat grey;
    cv::cvtColor(colour, grey, cv::COLOR_BGR2GRAY);
    return grey;
}

cv::Mat lookingLikeCodes(int side) {
    cv::RNG random(417);
    cv::Mat coarse(600 / side, 800 / side, CV_8UC1);
    random.fill(coarse, cv::RNG::UNIFORM, 0, 2);
    cv::Mat picture;
    cv::resize(coarse * 255, picture, {800, 600}, 0, 0, cv::INTER_NEAREST);
    return picture;
}

cv::Mat sheet(int width, int height) {
    return {height, width, CV_8UC3, cv::Scalar::all(255)};
}

cv::Rect place(cv::Mat& onto, const cv::Mat& code, cv::Point topLeft) {
    const cv::Rect area(topLeft, code.size());
    code.copyTo(onto(area));
    return area;
}

} // namespace returnbench::test
