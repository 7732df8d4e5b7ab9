#include "core/identifiers/separators.h"

#include "core/base/text.h"

#include <algorithm>
#include <span>

namespace returnbench {
namespace {

struct Mark {
    std::string_view written; ///< in upper case
    char meant;
};

/// Control characters by name, by number and as shown pictures; FNC1 as Zint (`\G`, `\F`), BWIPP (`^FNC1`),
/// TEC-IT (`\F`) and IDAutomation (`~1`, `~d029`) write it, as its code word reads in Latin-1 (è), as the
/// terminal's `^]`, and as the symbology identifier that some scanners send in its place.
constexpr Mark kGsMarks[] = {
    {"{GS}", kGs},   {"<GS>", kGs},   {"[GS]", kGs},     {"(GS)", kGs},         {"{FNC1}", kGs},
    {"<FNC1>", kGs}, {"[FNC1]", kGs}, {"(FNC1)", kGs},   {"^FNC1", kGs},        {"<0X1D>", kGs},
    {"{0X1D}", kGs}, {"[0X1D]", kGs}, {"\\X1D", kGs},    {"\\U001D", kGs},      {"\\035", kGs},
    {"\\F", kGs},    {"\\G", kGs},    {"%1D", kGs},      {"&#29;", kGs},        {"&#X1D;", kGs},
    {"~D029", kGs},  {"~1", kGs},     {"^]", kGs},       {"]C1", kGs},          {"]D2", kGs},
    {"]Q3", kGs},    {"|", kGs},      {"\xC3\xA8", kGs}, {"\xE2\x90\x9D", kGs},
};

constexpr Mark kOtherMarks[] = {
    {"{RS}", kRs},          {"<RS>", kRs},    {"[RS]", kRs},         {"(RS)", kRs},   {"<0X1E>", kRs},
    {"\\X1E", kRs},         {"\\U001E", kRs}, {"\\036", kRs},        {"%1E", kRs},    {"&#30;", kRs},
    {"~D030", kRs},         {"^^", kRs},      {"\xE2\x90\x9E", kRs}, {"{EOT}", kEot}, {"<EOT>", kEot},
    {"[EOT]", kEot},        {"(EOT)", kEot},  {"<0X04>", kEot},      {"\\X04", kEot}, {"\\U0004", kEot},
    {"\\004", kEot},        {"%04", kEot},    {"&#4;", kEot},        {"~D004", kEot}, {"^D", kEot},
    {"\xE2\x90\x84", kEot},
};

const Mark* leadingMark(std::string_view upper, std::span<const Mark> marks) {
    const auto mark =
        std::find_if(marks.begin(), marks.end(), [&](const Mark& m) { return upper.starts_with(m.written); });
    return mark == marks.end() ? nullptr : &*mark;
}

std::string restored(std::string_view text, std::span<const Mark> others) {
    const std::string upper = toUpper(text);
    std::string result;
    for (std::size_t at = 0; at < text.size();) {
        const auto rest = std::string_view(upper).substr(at);
        const Mark* mark = leadingMark(rest, kGsMarks);
        if (mark == nullptr)
            mark = leadingMark(rest, others);
        result += mark == nullptr ? text[at] : mark->meant;
        at += mark == nullptr ? 1 : mark->written.size();
    }
    return result;
}

} // namespace

std::string withGs(std::string_view text) {
    return restored(text, {});
}

std::string withSeparators(std::string_view text) {
    return restored(text, kOtherMarks);
}

} // namespace returnbench
