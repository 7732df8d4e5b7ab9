#include "core/base/text.h"
#include "core/identifiers/envelope.h"
#include "core/identifiers/gs1.h"
#include "core/identifiers/gs1_associations.h"
#include "core/identifiers/gs1_identifiers.h"
#include "core/identifiers/identifier.h"
#include "core/identifiers/plain_text.h"
#include "core/identifiers/symbology_prefix.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <utility>

namespace returnbench {
namespace {

Identifier unusable(std::string_view text, std::string why) {
    return {IdentifierKind::Serial, {}, printable(text), false, std::move(why)};
}

/// Position (from 1) and nature of the first byte that a serial must not hold; empty when there is none.
std::string forbiddenByte(std::string_view text) {
    constexpr std::size_t kLongestSequence = 4;
    for (std::size_t at = 0; at < text.size();) {
        std::size_t length = 1;
        while (length <= kLongestSequence && !isValidUtf8(text.substr(at, length)))
            ++length;
        const auto fault = [&](const std::string& what) {
            return "There is a " + what + " at position " + std::to_string(at + 1) + ".";
        };
        if (length > kLongestSequence)
            return fault("byte that is no UTF-8");
        const auto character = text.substr(at, length);
        if (const std::string shown = printable(character); shown != character)
            return fault("control character (" + shown + ")");
        at += length;
    }
    return {};
}

/// Whether an element makes the text no GS1 data for certain: it is one that only stands beside others, which
/// are not there (`(715) 123-4567` is a telephone number as well), or the symbology says GS1 and its data do
/// not (FNC1 used for something else).
bool isDoubtful(const Gs1Message& message, const Gs1Element& element, bool bracketed) {
    if (!bracketed && !element.problem.empty())
        return true;
    return gs1Kind(element.ai) == IdentifierKind::Other && !gs1AssociationNote(message, element).empty();
}

/// @param plain the text without symbology prefix
std::vector<Identifier> fromElementString(const Gs1Message& message, std::string_view plain) {
    std::vector<Identifier> result = identifiersIn(message, plain);
    const bool bracketed = plain.starts_with('(');
    if (std::all_of(message.elements.begin(), message.elements.end(),
                    [&](const Gs1Element& element) { return isDoubtful(message, element, bracketed); }) &&
        forbiddenByte(plain).empty()) {
        auto otherwise = identifiersInPlainText(trim(plain));
        std::move(otherwise.begin(), otherwise.end(), std::back_inserter(result));
    }
    return result;
}

} // namespace

std::vector<Identifier> identify(std::string_view text) {
    text = trim(text);
    if (text.empty())
        return {};
    if (text.size() > kMaxCodeText)
        return {unusable(text, "The text has " + std::to_string(text.size()) + " bytes; at most " +
                                   std::to_string(kMaxCodeText) + " are looked into.")};
    const std::string_view plain = splitSymbologyPrefix(text).text;
    if (auto envelope = readEnvelope(plain))
        return std::move(*envelope);
    if (const auto written = parseWrittenOut(text))
        return identifiersIn(*written, plain);
    const auto message = parseElementString(text);
    // A message of which nothing was understood only looked like one: `(555) 123`, or FNC1 used for something
    // else.
    if (message && !message->elements.empty())
        return fromElementString(*message, plain);
    if (const std::string why = forbiddenByte(plain); !why.empty())
        return {unusable(plain, why)};
    if (trim(plain).empty())
        return {unusable(text, "There is nothing after the symbology prefix.")};
    if (const auto link = parseDigitalLink(text))
        return identifiersIn(*link, plain);
    if (const auto unmarked = parseUnmarked(trim(plain)))
        return identifiersIn(*unmarked, plain);
    return identifiersInPlainText(trim(plain));
}

} // namespace returnbench
