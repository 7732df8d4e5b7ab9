#include "core/labels/zxing_shim.h"

#include "core/identifiers/upc.h"
#include "core/labels/code39_ascii.h"
#include "core/labels/databar_text.h"

#include <optional>

// ZXing 1.4 returns wide strings without this; later versions do not look at it.
#define ZX_USE_UTF8 1
#include <ZXing/ReadBarcode.h>
#if __has_include(<ZXing/Version.h>)
#include <ZXing/Version.h>
#else
#include <ZXing/ZXVersion.h>
#endif

#define RETURNBENCH_ZXING (ZXING_VERSION_MAJOR * 100 + ZXING_VERSION_MINOR)

namespace returnbench {
namespace {

using ZXing::BarcodeFormat;

struct FormatName {
    CodeFormat ours;
    BarcodeFormat theirs;
};

/// Several of theirs may be one of ours; the first of ours that fits names a result.
constexpr FormatName kFormats[] = {
    {CodeFormat::Aztec, BarcodeFormat::Aztec},
    {CodeFormat::Codabar, BarcodeFormat::Codabar},
    {CodeFormat::Code93, BarcodeFormat::Code93},
    {CodeFormat::Code128, BarcodeFormat::Code128},
    {CodeFormat::DataMatrix, BarcodeFormat::DataMatrix},
    {CodeFormat::Ean8, BarcodeFormat::EAN8},
    {CodeFormat::Ean13, BarcodeFormat::EAN13},
    {CodeFormat::MaxiCode, BarcodeFormat::MaxiCode},
    {CodeFormat::Pdf417, BarcodeFormat::PDF417},
    {CodeFormat::UpcA, BarcodeFormat::UPCA},
    {CodeFormat::UpcE, BarcodeFormat::UPCE},
    {CodeFormat::MicroQrCode, BarcodeFormat::MicroQRCode},
#if RETURNBENCH_ZXING >= 300
    // Version 3 has symbologies with variants: a variant is asked for where the symbology would bring in
    // others, and a result may be named by either.
    {CodeFormat::Code39, BarcodeFormat::Code39Std},
    {CodeFormat::Itf, BarcodeFormat::ITF},
    {CodeFormat::DataBarExpanded, BarcodeFormat::DataBarExp},
    {CodeFormat::DataBarExpanded, BarcodeFormat::DataBarExpStk},
    {CodeFormat::DataBar, BarcodeFormat::DataBarOmni},
    {CodeFormat::DataBar, BarcodeFormat::DataBarStk},
    {CodeFormat::DataBar, BarcodeFormat::DataBarStkOmni},
    {CodeFormat::DataBar, BarcodeFormat::DataBarLtd},
    {CodeFormat::QrCode, BarcodeFormat::QRCodeModel2},
    {CodeFormat::QrCode, BarcodeFormat::QRCodeModel1},
#else
    {CodeFormat::Code39, BarcodeFormat::Code39},
    {CodeFormat::Itf, BarcodeFormat::ITF},
    {CodeFormat::DataBarExpanded, BarcodeFormat::DataBarExpanded},
    {CodeFormat::DataBar, BarcodeFormat::DataBar},
    {CodeFormat::QrCode, BarcodeFormat::QRCode},
#if RETURNBENCH_ZXING >= 203
    {CodeFormat::DataBar, BarcodeFormat::DataBarLimited},
#endif
#endif
};

ZXing::BarcodeFormats theirFormats(CodeFormats wanted) {
#if RETURNBENCH_ZXING >= 300
    std::vector<BarcodeFormat> formats;
    for (const FormatName& name : kFormats)
        if (wanted.empty() || wanted.contains(name.ours))
            formats.push_back(name.theirs);
    return ZXing::BarcodeFormats(std::move(formats));
#else
    ZXing::BarcodeFormats formats;
    for (const FormatName& name : kFormats)
        if (wanted.empty() || wanted.contains(name.ours))
            formats |= name.theirs;
    return formats;
#endif
}

std::optional<CodeFormat> ourFormat(BarcodeFormat theirs) {
    for (const FormatName& name : kFormats)
        if (name.theirs == theirs)
            return name.ours;
#if RETURNBENCH_ZXING >= 300
    // A result is named as exactly as it is known (ITF-14, ISBN, Aztec Rune …): by what it is a kind of,
    // then.
    for (const FormatName& name : kFormats)
        if (theirs <= name.theirs)
            return name.ours;
    if (theirs == BarcodeFormat::ISBN)
        return CodeFormat::Ean13;
    if (theirs <= BarcodeFormat::Code39)
        return CodeFormat::Code39;
    if (theirs == BarcodeFormat::QRCode)
        return CodeFormat::QrCode;
    if (theirs == BarcodeFormat::DataBar)
        return CodeFormat::DataBar;
#endif
    return std::nullopt;
}

ZXing::Binarizer theirBinarizer(Binarization binarization) {
    switch (binarization) {
    case Binarization::GlobalHistogram:
        return ZXing::Binarizer::GlobalHistogram;
    case Binarization::Fixed:
        return ZXing::Binarizer::FixedThreshold;
    case Binarization::LocalAverage:
        break;
    }
    return ZXing::Binarizer::LocalAverage;
}

auto theirOptions(const ZxingOptions& options) {
#if RETURNBENCH_ZXING >= 202
    ZXing::ReaderOptions theirs;
#else
    ZXing::DecodeHints theirs;
#endif
    theirs.setFormats(theirFormats(options.formats));
    theirs.setTryHarder(options.tryHarder);
    theirs.setTryRotate(options.tryRotate);
    theirs.setBinarizer(theirBinarizer(options.binarization));
    theirs.setMinLineCount(static_cast<std::uint8_t>(options.minLines));
    theirs.setMaxNumberOfSymbols(static_cast<std::uint8_t>(options.maxCodes));
#if RETURNBENCH_ZXING >= 200
    theirs.setTryInvert(options.tryInvert);
    theirs.setTextMode(ZXing::TextMode::Plain);
#endif
#if RETURNBENCH_ZXING < 300
    // Which mode it is in is for readCode39() to say. (Version 3: Code39Std, above.)
    theirs.setTryCode39ExtendedMode(false);
#endif
    return theirs;
}

/// One text for one code, whichever version read it. (1.4 leaves the 01 of a DataBar out and writes a DataBar
/// Expanded in brackets; 2.x and 3.x give a UPC as an EAN-13.)
std::string plainText(std::string text, CodeFormat format) {
    if (format == CodeFormat::Code39)
        return readCode39(text);
    if (format == CodeFormat::DataBar && text.size() == 14)
        text.insert(0, "01");
    if (format == CodeFormat::DataBarExpanded)
        return elementStringFromBrackets(text);
    const bool upc = format == CodeFormat::UpcA || format == CodeFormat::UpcE;
    if (upc && text.size() == 13 && text[0] == '0')
        text.erase(0, 1);
    if (format == CodeFormat::UpcE && text.size() == 12)
        if (auto eight = shortenToUpcE(text))
            return *eight;
    return text;
}

template<class Barcode>
std::optional<FoundCode> toFound(const Barcode& barcode) {
    const auto format = barcode.isValid() ? ourFormat(barcode.format()) : std::nullopt;
    if (!format)
        return std::nullopt;
    FoundCode found;
    found.format = *format;
#if RETURNBENCH_ZXING >= 200
    found.text = plainText(barcode.text(ZXing::TextMode::Plain), *format);
#else
    found.text = plainText(barcode.text(), *format);
#endif
    found.symbology = barcode.symbologyIdentifier();
    found.lines = barcode.lineCount();
    const auto& position = barcode.position();
    const auto toPoint = [](const auto& corner) { return cv::Point(corner.x, corner.y); };
    found.corners = {toPoint(position.topLeft()), toPoint(position.topRight()),
                     toPoint(position.bottomRight()), toPoint(position.bottomLeft())};
    return found;
}

} // namespace

std::vector<FoundCode> readCodes(const cv::Mat& grey, const ZxingOptions& options) {
    CV_Assert(grey.empty() || grey.type() == CV_8UC1);
    std::vector<FoundCode> codes;
    if (grey.empty()) // ZXing 3 throws on it
        return codes;
    const ZXing::ImageView view(grey.data, grey.cols, grey.rows, ZXing::ImageFormat::Lum,
                                static_cast<int>(grey.step[0]));
    for (const auto& barcode : ZXing::ReadBarcodes(view, theirOptions(options)))
        if (auto found = toFound(barcode))
            if (options.formats.empty() || options.formats.contains(found->format))
                codes.push_back(std::move(*found));
    return codes;
}

} // namespace returnbench
