#include "core/base/text.h"
#include "core/identifiers/gs1.h"
#include "core/identifiers/gs1_table.h"
#include "core/identifiers/gs1_value.h"
#include "core/identifiers/identifier.h"
#include "core/identifiers/separators.h"
#include "core/identifiers/symbology_prefix.h"

#include <algorithm>

namespace returnbench {
namespace {

/// AI 01 with its GTIN: shorter than what must follow it to tell a message from an IMEISV.
constexpr std::size_t kGtinElement = 16;

/// Data without a separator that stands after it: some scanners send one after every element.
std::string_view withoutSeparators(std::string_view data) {
    while (data.ends_with(kGs))
        data.remove_suffix(1);
    return trim(data);
}

/// The digits of `(01)` at the beginning of `text`; empty when it begins otherwise.
std::string_view bracketedAi(std::string_view text) {
    if (!text.starts_with('('))
        return {};
    const auto end = text.substr(0, 6).find(')');
    if (end == std::string_view::npos || end < 3)
        return {};
    const auto ai = text.substr(1, end - 1);
    return isDigits(ai) ? ai : std::string_view();
}

/// @param start position of the first bracket in `text`
Gs1Message parseBracketed(std::string_view text, std::size_t start) {
    Gs1Message message;
    for (std::size_t at = start; at < text.size();) {
        const auto ai = bracketedAi(text.substr(at));
        if (findGs1Rule(ai) == nullptr) {
            message.problem = unknownAiProblem(text.substr(at + 1), at + 1);
            return message;
        }
        const std::size_t data = at + ai.size() + 2;
        std::size_t end = data;
        while (end < text.size() && bracketedAi(text.substr(end)).empty())
            ++end;
        if (!appendElement(message, ai, withoutSeparators(text.substr(data, end - data))))
            return message;
        at = end;
    }
    return message;
}

bool isFaultless(const std::optional<Gs1Message>& message) {
    return message && message->problem.empty() &&
           std::all_of(message->elements.begin(), message->elements.end(),
                       [](const Gs1Element& element) { return element.problem.empty(); });
}

bool hasCheckDigit(const Gs1Element& element) {
    const Gs1Rule* rule = findGs1Rule(element.ai);
    return rule != nullptr && std::any_of(rule->parts.begin(), rule->parts.end(),
                                          [](const Gs1Part& part) { return part.check == Gs1Check::Mod10; });
}

} // namespace

Gs1Message parseElements(std::string_view text, std::size_t start) {
    Gs1Message message;
    for (std::size_t at = start;;) {
        // Scanners send FNC1 where the standard has none: first, last, and after data of fixed length.
        at = text.find_first_not_of(kGs, at);
        if (at == std::string_view::npos)
            break;
        const auto ai = leadingGs1Ai(text.substr(at));
        if (ai.empty()) {
            message.problem = unknownAiProblem(text.substr(at), at);
            return message;
        }
        at += ai.size();
        auto data = text.substr(at);
        data = data.substr(0, data.find(kGs));
        if (const Gs1Rule* rule = findGs1Rule(ai); rule->isFixed())
            data = data.substr(0, rule->maxLength());
        if (!appendElement(message, ai, data))
            return message;
        at += data.size();
    }
    if (message.elements.empty())
        message.problem = "There is no element after position " + std::to_string(start) + ".";
    return message;
}

std::optional<Gs1Message> parseElementString(std::string_view text) {
    text = trim(text);
    const PrefixedText prefixed = splitSymbologyPrefix(text);
    const bool bracketed = !bracketedAi(prefixed.text).empty();
    if (!bracketed && !prefixed.isGs1() && text.find(kGs) == std::string_view::npos)
        return std::nullopt;
    if (text.size() > kMaxCodeText)
        return Gs1Message{{}, "The text is longer than " + std::to_string(kMaxCodeText) + " bytes."};
    return bracketed ? parseBracketed(text, prefixed.prefix.size())
                     : parseElements(text, prefixed.prefix.size());
}

std::optional<Gs1Message> parseWrittenOut(std::string_view text) {
    const PrefixedText prefixed = splitSymbologyPrefix(trim(text));
    if (prefixed.text.size() > kMaxCodeText)
        return std::nullopt;
    const std::string restored = withGs(prefixed.text);
    if (restored == prefixed.text)
        return std::nullopt;
    auto message = parseElementString("]C1" + restored);
    if (!isFaultless(message) || (!prefixed.isGs1() && std::none_of(message->elements.begin(),
                                                                    message->elements.end(), hasCheckDigit)))
        return std::nullopt;
    return message;
}

std::optional<Gs1Message> parseUnmarked(std::string_view text) {
    if (text.size() <= kGtinElement || (!text.starts_with("01") && !text.starts_with("00")))
        return std::nullopt;
    auto message = parseElementString("]C1" + std::string(text));
    return isFaultless(message) ? message : std::nullopt;
}

} // namespace returnbench
