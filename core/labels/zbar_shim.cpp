#include "core/labels/zbar_shim.h"

#include "core/base/text.h"

#include <algorithm>
#include <opencv2/imgproc.hpp>
#include <optional>
#include <zbar.h>

namespace returnbench {
namespace {

std::optional<CodeFormat> ourFormat(zbar::zbar_symbol_type_t type) {
    switch (type) {
    case zbar::ZBAR_EAN8:
        return CodeFormat::Ean8;
    case zbar::ZBAR_EAN13:
        return CodeFormat::Ean13;
    case zbar::ZBAR_CODE39:
        return CodeFormat::Code39;
    case zbar::ZBAR_CODE128:
        return CodeFormat::Code128;
    case zbar::ZBAR_QRCODE:
        return CodeFormat::QrCode;
    default:
        return std::nullopt;
    }
}

FoundCode toFound(const zbar::Symbol& symbol, CodeFormat format) {
    FoundCode found;
    found.format = format;
    found.text = symbol.get_data();
    if (format == CodeFormat::Ean13 && found.text.size() == 13 && found.text[0] == '0') {
        found.format = CodeFormat::UpcA;
        found.text.erase(0, 1);
    }
    std::vector<cv::Point> points;
    for (unsigned i = 0; i < static_cast<unsigned>(std::max(0, symbol.get_location_size())); ++i)
        points.emplace_back(symbol.get_location_x(i), symbol.get_location_y(i));
    const cv::Rect box = points.empty() ? cv::Rect() : cv::boundingRect(points);
    found.corners = {box.tl(), cv::Point(box.br().x, box.y), box.br(), cv::Point(box.x, box.br().y)};
    return found;
}

} // namespace

std::vector<FoundCode> readCodesWithZbar(const cv::Mat& grey, CodeFormats formats) {
    CV_Assert(grey.empty() || grey.type() == CV_8UC1);
    std::vector<FoundCode> codes;
    if (grey.empty())
        return codes;
    const cv::Mat whole = grey.isContinuous() ? grey : grey.clone();
    zbar::ImageScanner scanner;
    scanner.set_config(zbar::ZBAR_NONE, zbar::ZBAR_CFG_ENABLE, 0);
    for (const auto type :
         {zbar::ZBAR_EAN8, zbar::ZBAR_EAN13, zbar::ZBAR_CODE39, zbar::ZBAR_CODE128, zbar::ZBAR_QRCODE})
        scanner.set_config(type, zbar::ZBAR_CFG_ENABLE, 1);
    zbar::Image image(static_cast<unsigned>(whole.cols), static_cast<unsigned>(whole.rows), "Y800",
                      whole.data, whole.total());
    if (scanner.scan(image) <= 0)
        return codes;
    for (auto symbol = image.symbol_begin(); symbol != image.symbol_end(); ++symbol) {
        const auto format = ourFormat(symbol->get_type());
        if (!format || (!formats.empty() && !formats.contains(*format)))
            continue;
        FoundCode found = toFound(*symbol, *format);
        const bool fnc1 = *format == CodeFormat::Code128 && found.text.find('\x1d') != std::string::npos;
        if (!fnc1)
            codes.push_back(std::move(found));
    }
    return codes;
}

} // namespace returnbench
