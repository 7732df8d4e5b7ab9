#include "core/inspection/unit_label.h"

#include "core/base/error.h"
#include "core/base/text.h"

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace returnbench {
namespace {

// 8 dots a millimetre (203 dpi).
constexpr std::size_t kWidthDots = 800;
constexpr std::size_t kHeightDots = 400;
constexpr std::size_t kMarginDots = 30;
constexpr std::size_t kLongestPlate = 30; // with modules of 2 dots and both quiet zones it fills the width
constexpr std::size_t kLongestField = 60; // bytes; what is longer is cut with an ellipsis
constexpr std::size_t kDateBytes = 10;    // of an RFC 3339 time

bool isPlainSign(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == ' ' ||
           c == '-' || c == '.' || c == ',' || c == '/' || c == ':';
}

/// The field's data after ^FH: `_XX` for every byte that might mean something to a printer.
std::string escaped(std::string_view text) {
    constexpr std::string_view kDigits = "0123456789ABCDEF";
    std::string out;
    for (const char c : text) {
        if (isPlainSign(c)) {
            out += c;
            continue;
        }
        const auto byte = static_cast<unsigned char>(c);
        out += '_';
        out += kDigits[byte >> 4U];
        out += kDigits[byte & 15U];
    }
    return out;
}

std::string textField(std::size_t top, std::size_t height, std::string_view text) {
    const std::string size = std::to_string(height);
    return "^FO" + std::to_string(kMarginDots) + "," + std::to_string(top) + "^A0N," + size + "," + size +
           "^FH^FD" + escaped(printable(text, kLongestField)) + "^FS\n";
}

/// Code 128 in subset B: 11 modules for start, each character and check, 13 for stop (ISO/IEC 15417), and
/// 10 of quiet zone at either side.
std::string codeField(std::string_view plate) {
    const std::size_t modules = 11 * (plate.size() + 2) + 13;
    const std::size_t moduleDots = (modules + 20) * 3 <= kWidthDots ? 3 : 2;
    const std::size_t left = (kWidthDots - modules * moduleDots) / 2;
    std::string data = ">:"; // subset B
    for (const char c : plate)
        data += c == '>' ? std::string(">0") : escaped({&c, 1}); // `>` begins an invocation of ^BC
    return "^FO" + std::to_string(left) + ",24^BY" + std::to_string(moduleDots) + "^BCN,110,Y,N,N,N^FH^FD" +
           data + "^FS\n";
}

} // namespace

UnitLabel unitLabel(const InspectionState& inspection, const std::string& bench) {
    if (inspection.stage != Stage::Closed)
        throw Error(ErrorCode::InvalidInput, "Inspection " + inspection.id.str() + " is not closed.",
                    "Close it first: a label says what the inspection came to.");
    const std::string& lpn = inspection.notice.lpn;
    const bool fits = !lpn.empty() && lpn.size() <= kLongestPlate &&
                      std::all_of(lpn.begin(), lpn.end(), [](char c) { return c > ' ' && c <= '~'; });
    UnitLabel label;
    label.plate = fits ? lpn : inspection.id.str();
    label.grade = inspection.grade;
    label.disposition = inspection.disposition;
    std::replace(label.disposition.begin(), label.disposition.end(), '_', ' ');
    label.sku = inspection.line ? inspection.line->sku : inspection.notice.sku;
    if (inspection.line)
        label.title = inspection.line->title;
    if (inspection.verdict) {
        label.verdict = headline(*inspection.verdict);
        label.serial = inspection.verdict->seenSerial;
    }
    label.date = inspection.closedAt.substr(0, kDateBytes);
    label.bench = bench;
    return label;
}

std::string zplOf(const UnitLabel& label) {
    std::string zpl =
        "^XA\n^CI28\n^PW" + std::to_string(kWidthDots) + "\n^LL" + std::to_string(kHeightDots) + "\n";
    zpl += codeField(label.plate);
    zpl +=
        textField(186, 34, "Grade " + (label.grade.empty() ? "-" : label.grade) + "  " + label.disposition);
    zpl += textField(228, 26, label.verdict);
    zpl += textField(262, 24, label.title);
    zpl += textField(294, 24, "SKU " + label.sku);
    zpl += textField(326, 24, "Serial " + (label.serial.empty() ? "-" : label.serial));
    zpl += textField(358, 24, label.date + "  " + label.bench);
    return zpl + "^XZ\n";
}

} // namespace returnbench
