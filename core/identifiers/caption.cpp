#include "core/identifiers/caption.h"

#include "core/base/text.h"

#include <algorithm>
#include <cstddef>

namespace returnbench {
namespace {

/// What must stand between a caption and the serial.
enum class Separator {
    Needed,
    DotWillDo, ///< `Serial No.123`
    NotNeeded, ///< no serial begins like that
};

struct Pattern {
    std::string_view words; ///< a space stands for any number of spaces and dots
    Caption caption;
    Separator separator;
};

/// Longer ones first where one begins with another.
constexpr Pattern kPatterns[] = {
    {"SERIAL NUMBER", Caption::Serial, Separator::Needed},
    {"SERIAL NUM", Caption::Serial, Separator::DotWillDo},
    {"SERIAL NO", Caption::Serial, Separator::DotWillDo},
    {"SERIAL NR", Caption::Serial, Separator::DotWillDo},
    {"SERIAL", Caption::Serial, Separator::Needed},
    {"SER NO", Caption::Serial, Separator::DotWillDo},
    {"SER NR", Caption::Serial, Separator::DotWillDo},
    {"S/NO", Caption::Serial, Separator::DotWillDo},
    {"S/N", Caption::Serial, Separator::NotNeeded},
    {"SN", Caption::Serial, Separator::Needed},
    {"(S)", Caption::Serial, Separator::NotNeeded},
    {"IMEI NO", Caption::Imei, Separator::DotWillDo},
    {"IMEI 1", Caption::Imei, Separator::Needed},
    {"IMEI 2", Caption::Imei, Separator::Needed},
    {"IMEI/MEID", Caption::Imei, Separator::Needed},
    {"IMEI", Caption::Imei, Separator::Needed},
    {"MEID", Caption::Meid, Separator::Needed},
};

constexpr std::string_view kNbsp = "\xC2\xA0";

char upper(char c) {
    return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
}

/// Length of the separators at the beginning of `text`: spaces and `:`, `=`, `#`.
std::size_t separatorLength(std::string_view text) {
    std::size_t length = 0;
    for (;;) {
        const auto rest = text.substr(length);
        if (rest.starts_with(kNbsp))
            length += kNbsp.size();
        else if (!rest.empty() && std::string_view(" :=#").find(rest.front()) != std::string_view::npos)
            ++length;
        else
            return length;
    }
}

/// Length of the pattern's words at the beginning of `text`; 0 when they do not stand there.
std::size_t wordsLength(std::string_view text, std::string_view words) {
    std::size_t at = 0;
    for (const char wanted : words) {
        if (wanted == ' ') {
            while (at < text.size() && (text[at] == ' ' || text[at] == '.'))
                ++at;
        } else if (at < text.size() && upper(text[at]) == wanted) {
            ++at;
        } else {
            return 0;
        }
    }
    return at;
}

/// An IMEI is digits and separators: behind the bare word nothing else can stand.
bool isBareImei(std::string_view text) {
    const auto digits = std::count_if(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
    return (digits == 15 || digits == 16) && static_cast<std::size_t>(digits) == text.size();
}

/// Length of the caption with what separates it; 0 when `text` does not begin with this one.
std::size_t captionLength(std::string_view text, const Pattern& pattern) {
    std::size_t length = wordsLength(text, pattern.words);
    if (length == 0)
        return 0;
    bool separated = pattern.separator == Separator::NotNeeded;
    if (pattern.separator == Separator::DotWillDo && text.substr(length).starts_with('.')) {
        ++length;
        separated = true;
    }
    const std::size_t separators = separatorLength(text.substr(length));
    length += separators;
    separated = separated || separators > 0 || (pattern.words == "IMEI" && isBareImei(text.substr(length)));
    return separated ? length : 0;
}

} // namespace

CaptionedText splitCaption(std::string_view text) noexcept {
    CaptionedText result{Caption::None, trim(text)};
    for (bool again = true; again;) {
        again = false;
        for (const Pattern& pattern : kPatterns) {
            const auto length = captionLength(result.text, pattern);
            if (length == 0)
                continue;
            result.text.remove_prefix(length);
            if (result.caption == Caption::None)
                result.caption = pattern.caption;
            again = true;
            break;
        }
    }
    return result;
}

} // namespace returnbench
