#include "core/labels/code_format.h"

#include "core/base/text.h"

#include <utility>

namespace returnbench {
namespace {

constexpr std::pair<CodeFormat, std::string_view> kNames[] = {
    {CodeFormat::Aztec, "Aztec"},
    {CodeFormat::Codabar, "Codabar"},
    {CodeFormat::Code39, "Code39"},
    {CodeFormat::Code93, "Code93"},
    {CodeFormat::Code128, "Code128"},
    {CodeFormat::DataBar, "DataBar"},
    {CodeFormat::DataBarExpanded, "DataBarExpanded"},
    {CodeFormat::DataMatrix, "DataMatrix"},
    {CodeFormat::Ean8, "EAN-8"},
    {CodeFormat::Ean13, "EAN-13"},
    {CodeFormat::Itf, "ITF"},
    {CodeFormat::MaxiCode, "MaxiCode"},
    {CodeFormat::Pdf417, "PDF417"},
    {CodeFormat::QrCode, "QRCode"},
    {CodeFormat::MicroQrCode, "MicroQRCode"},
    {CodeFormat::UpcA, "UPC-A"},
    {CodeFormat::UpcE, "UPC-E"},
};

std::string bare(std::string_view name) {
    std::string result = toLower(name);
    std::erase_if(result, [](char c) { return c == '-' || c == '_'; });
    return result;
}

} // namespace

std::string_view toString(CodeFormat format) noexcept {
    for (const auto& [known, name] : kNames)
        if (known == format)
            return name;
    return "unknown";
}

std::optional<CodeFormat> codeFormatFrom(std::string_view name) {
    const std::string wanted = bare(name);
    for (const auto& [format, known] : kNames)
        if (bare(known) == wanted)
            return format;
    return std::nullopt;
}

} // namespace returnbench
