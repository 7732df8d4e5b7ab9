#include "app/demo/label_renderer.h"

#include "app/demo/painter.h"
#include "core/base/error.h"

#include <algorithm>
#include <memory>
#include <opencv2/imgproc.hpp>
#include <string>
#include <zint.h>

namespace returnbench {
namespace {

constexpr int kZintModulePx = 2; // what Zint draws at scale 1
constexpr int kQuietModules = 10;
constexpr int kLinearHeightModules = 32;
constexpr int kMatrixModuleFactor = 2; // matrix modules are printed larger than bars

bool isMatrix(PrintedSymbology symbology) {
    return symbology == PrintedSymbology::DataMatrix || symbology == PrintedSymbology::Gs1DataMatrix ||
           symbology == PrintedSymbology::QrCode;
}

int zintSymbology(PrintedSymbology symbology) {
    switch (symbology) {
    case PrintedSymbology::Code128:
        return BARCODE_CODE128;
    case PrintedSymbology::Code39:
        return BARCODE_CODE39;
    case PrintedSymbology::DataMatrix:
    case PrintedSymbology::Gs1DataMatrix:
        return BARCODE_DATAMATRIX;
    case PrintedSymbology::QrCode:
        return BARCODE_QRCODE;
    case PrintedSymbology::Ean13:
        return BARCODE_EANX;
    }
    return BARCODE_CODE128;
}

/// Zint wants application identifiers in square brackets.
std::string zintText(const PrintedCode& code) {
    std::string text = code.text;
    if (code.symbology == PrintedSymbology::Gs1DataMatrix) {
        std::replace(text.begin(), text.end(), '(', '[');
        std::replace(text.begin(), text.end(), ')', ']');
    }
    return text;
}

const cv::Scalar kPaper = bgr(246, 248, 248);
const cv::Scalar kInk = bgr(30, 30, 30);

void paste(cv::Mat& label, const cv::Mat& code, cv::Point at) {
    cv::Mat area = label(cv::Rect(at, code.size()));
    cv::cvtColor(code, area, cv::COLOR_GRAY2BGR);
}

cv::Mat blankLabel(int width, int height) {
    cv::Mat label(height, width, CV_8UC3, kPaper);
    cv::rectangle(label, {3, 3, width - 6, height - 6}, cv::Scalar(190, 190, 190), 1);
    return label;
}

/// `(01)…(21)…` and web addresses are too long to print whole.
std::string shortened(const std::string& text) {
    constexpr std::size_t kLongest = 34;
    return text.size() <= kLongest ? text : text.substr(0, kLongest - 3) + "...";
}

} // namespace

cv::Mat renderCode(const PrintedCode& code, int modulePx) {
    const std::unique_ptr<zint_symbol, void (*)(zint_symbol*)> symbol(ZBarcode_Create(), &ZBarcode_Delete);
    symbol->symbology = zintSymbology(code.symbology);
    symbol->input_mode = code.symbology == PrintedSymbology::Gs1DataMatrix ? GS1_MODE : UNICODE_MODE;
    symbol->show_hrt = 0;
    if (symbol->symbology == BARCODE_DATAMATRIX)
        symbol->option_3 = DM_SQUARE;
    symbol->height = kLinearHeightModules;
    const std::string text = zintText(code);
    if (ZBarcode_Encode_and_Buffer(symbol.get(), reinterpret_cast<const unsigned char*>(text.data()),
                                   static_cast<int>(text.size()), 0) >= ZINT_ERROR)
        throw Error(ErrorCode::InvalidInput,
                    "The code \"" + code.text + "\" cannot be drawn: " + symbol->errtxt + ".",
                    "Use another symbology or text.");
    const cv::Mat rgb(symbol->bitmap_height, symbol->bitmap_width, CV_8UC3, symbol->bitmap);
    cv::Mat grey;
    cv::cvtColor(rgb, grey, cv::COLOR_RGB2GRAY);
    const int module = isMatrix(code.symbology) ? modulePx * kMatrixModuleFactor : modulePx;
    const double factor = static_cast<double>(module) / kZintModulePx;
    cv::resize(grey, grey, {}, factor, factor, cv::INTER_NEAREST);
    const int quiet = isMatrix(code.symbology) ? 4 * module : kQuietModules * module;
    cv::copyMakeBorder(grey, grey, 8, 4, quiet, quiet, cv::BORDER_CONSTANT, cv::Scalar(255));
    return grey;
}

cv::Mat renderLabel(const std::vector<PrintedCode>& codes, int modulePx) {
    constexpr int kMargin = 18;
    constexpr int kLine = 26;   // of text, above and below each code
    constexpr int kLetter = 11; // width of a letter, at most
    std::vector<cv::Mat> drawn;
    int width = 240;
    int height = kMargin;
    for (const PrintedCode& code : codes) {
        drawn.push_back(renderCode(code, modulePx));
        const int text =
            static_cast<int>(std::max(code.caption.size(), shortened(code.text).size())) * kLetter;
        width = std::max(width, std::max(drawn.back().cols, text) + 2 * kMargin);
        height += drawn.back().rows + 2 * kLine + kMargin;
    }
    cv::Mat label = blankLabel(width, height);
    Painter painter(label);
    int y = kMargin;
    for (std::size_t i = 0; i < codes.size(); ++i) {
        painter.text(codes[i].caption, {kMargin, static_cast<float>(y + 15)}, 12, kInk);
        paste(label, drawn[i], {(width - drawn[i].cols) / 2, y + kLine});
        y += kLine + drawn[i].rows;
        painter.text(shortened(codes[i].text), {kMargin, static_cast<float>(y + 15)}, 11, kInk);
        y += kLine + kMargin;
    }
    return label;
}

cv::Mat renderWaybill(const std::string& awb, int modulePx) {
    const cv::Mat code = renderCode({PrintedSymbology::Code128, awb, {}}, modulePx);
    const int width = code.cols + 60;
    const int height = code.rows + 210;
    cv::Mat label = blankLabel(width, height);
    Painter painter(label);
    const auto right = static_cast<float>(width);
    painter.fill(box(4, 4, right - 8, 52), kInk);
    painter.text("SWIFT PARCEL", {20, 40}, 20, kPaper);
    painter.text("RETURN", {right - 150, 40}, 20, kPaper);
    float line = 76;
    for (const char* text : {"From: A. Buyer", "12 Sample Street", "560001 Bengaluru"}) { // nobody's
        painter.text(text, {20, line}, 13, kInk);
        line += 22;
    }
    painter.text("R3", {right - 90, 116}, 36, kInk);
    cv::line(label, {4, 130}, {width - 4, 130}, kInk, 2);
    paste(label, code, {30, 140});
    painter.text("AWB " + awb, {30, static_cast<float>(code.rows + 172)}, 18, kInk);
    painter.text("1 / 1   2.4 kg", {30, static_cast<float>(code.rows + 198)}, 12, kInk);
    return label;
}

} // namespace returnbench
