#include "core/base/text.h"
#include "core/identifiers/caption.h"
#include "core/identifiers/gs1.h"
#include "core/identifiers/gs1_value.h"
#include "core/identifiers/identifier.h"
#include "core/identifiers/symbology_prefix.h"

#include <algorithm>
#include <utility>

namespace returnbench {
namespace {

constexpr std::size_t kImeiLength = 15;
constexpr std::size_t kImeisvLength = 16;
constexpr std::size_t kSsccLength = 18;
constexpr std::size_t kAsinLength = 10;
constexpr std::size_t kItipGtin = 14;
/// AI 01 with its GTIN: shorter than what must follow it to tell a message from an IMEISV.
constexpr std::size_t kGtinElement = 16;

bool isUpperAlphanumeric(std::string_view text) {
    return std::all_of(text.begin(), text.end(),
                       [](char c) { return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z'); });
}

Identifier unusable(std::string_view text, std::string why) {
    return {IdentifierKind::Serial, {}, printable(text), false, std::move(why)};
}

// GS1 messages

IdentifierKind kindOf(std::string_view ai) {
    constexpr std::pair<std::string_view, IdentifierKind> kKinds[] = {
        {"00", IdentifierKind::Sscc},
        {"01", IdentifierKind::Gtin},
        {"02", IdentifierKind::Gtin},
        {"10", IdentifierKind::Lot},
        {"11", IdentifierKind::ProductionDate},
        {"17", IdentifierKind::Expiry},
        {"21", IdentifierKind::Serial},
        {"240", IdentifierKind::AdditionalId},
        {"250", IdentifierKind::SecondarySerial},
        {"8002", IdentifierKind::CellularSerial},
        {"8004", IdentifierKind::Giai},
        {"8006", IdentifierKind::Itip},
    };
    const auto known =
        std::find_if(std::begin(kKinds), std::end(kKinds), [&](const auto& k) { return k.first == ai; });
    return known == std::end(kKinds) ? IdentifierKind::Other : known->second;
}

bool isSerialKind(IdentifierKind kind) {
    return kind == IdentifierKind::Serial || kind == IdentifierKind::SecondarySerial ||
           kind == IdentifierKind::CellularSerial;
}

bool isDateAi(std::string_view ai) {
    return ai.size() == 2 && ai >= "11" && ai <= "17";
}

Identifier fromElement(const Gs1Element& element, const std::string& raw) {
    Identifier result{kindOf(element.ai), element.value, raw, element.problem.empty(), element.problem};
    if (isSerialKind(result.kind)) {
        result.value = normalSerial(element.value);
        if (result.value.empty() && result.valid) {
            result.valid = false;
            result.note = "AI " + element.ai + ": nothing but separators.";
        }
    } else if (isDateAi(element.ai)) {
        if (const auto date = gs1Date(element.value))
            result.value = formatDate(*date);
    }
    // Data that a code must not hold are still shown, but made harmless.
    if (!result.valid)
        result.value = printable(result.value, kMaxSerial);
    if (result.valid && result.kind == IdentifierKind::Other)
        result.note = "AI " + element.ai;
    return result;
}

std::vector<Identifier> fromMessage(const Gs1Message& message, std::string_view text) {
    const std::string raw = printable(text);
    std::vector<Identifier> result;
    for (const Gs1Element& element : message.elements) {
        result.push_back(fromElement(element, raw));
        // The pieces of one item all carry its GTIN.
        if (result.back().kind == IdentifierKind::Itip && result.back().valid)
            result.push_back({IdentifierKind::Gtin, element.value.substr(0, kItipGtin), raw, true, {}});
    }
    if (!message.problem.empty())
        result.push_back({IdentifierKind::Other, printable(text, kMaxSerial), raw, false, message.problem});
    return result;
}

/// Reads a text as an element string whose marks the scanner has dropped; nullopt unless all of it is
/// faultless and a key with a check digit stands at its head.
std::optional<Gs1Message> unmarkedMessage(std::string_view text) {
    if (text.size() <= kGtinElement || (!text.starts_with("01") && !text.starts_with("00")))
        return std::nullopt;
    auto message = parseElementString("]C1" + std::string(text));
    if (!message || !message->problem.empty() ||
        std::any_of(message->elements.begin(), message->elements.end(),
                    [](const Gs1Element& element) { return !element.problem.empty(); }))
        return std::nullopt;
    return message;
}

// Plain texts

std::string wrongLuhn(std::string_view digits) {
    std::string right(digits);
    for (right.back() = '0'; !hasLuhnCheckDigit(right); ++right.back()) {
    }
    return "The check digit at position " + std::to_string(digits.size()) + " should be " + right.back() +
           ", not " + digits.back() + ".";
}

/// What the form of a text allows besides a serial: likelier than a serial, and less likely.
struct Readings {
    std::vector<Identifier> before;
    std::vector<Identifier> after;
};

void readImei(const std::string& normal, const std::string& raw, Caption caption, Readings& readings) {
    // An IMEI and a MEID share a place on the label; a MEID has letters and is a serial like any other.
    if (!isDigits(normal))
        return;
    if (normal.size() == kImeiLength) {
        if (hasLuhnCheckDigit(normal))
            readings.before.push_back({IdentifierKind::Imei, normal, raw, true, {}});
        else
            readings.after.push_back({IdentifierKind::Imei, normal, raw, false, wrongLuhn(normal)});
    } else if (normal.size() == kImeisvLength) {
        auto& place = caption == Caption::Imei ? readings.before : readings.after;
        place.push_back({IdentifierKind::Imeisv, normal, raw, true, {}});
    } else if (caption == Caption::Imei) {
        readings.after.push_back({IdentifierKind::Imei, normal.substr(0, kMaxSerial), raw, false,
                                  "An IMEI has 15 digits, this has " + std::to_string(normal.size()) + "."});
    }
}

Readings readingsOf(std::string_view text, const std::string& normal, const std::string& raw,
                    Caption caption) {
    Readings readings;
    if (caption == Caption::Serial || caption == Caption::Meid)
        return readings;
    readImei(normal, raw, caption, readings);
    if (caption != Caption::None)
        return readings;
    if (auto gtin = normalGtin(normal))
        readings.before.push_back({IdentifierKind::Gtin, std::move(*gtin), raw, true, {}});
    if (normal.size() == kSsccLength && hasGs1CheckDigit(normal))
        readings.before.push_back({IdentifierKind::Sscc, normal, raw, true, {}});
    if (text.size() == kAsinLength && normal.size() == kAsinLength && normal.starts_with("B0") &&
        isUpperAlphanumeric(normal))
        readings.before.push_back({IdentifierKind::Asin, normal, raw, true, {}});
    if (normal.size() > 3 && normal.starts_with("LPN") && isUpperAlphanumeric(normal))
        readings.before.push_back({IdentifierKind::Lpn, normal, raw, true, {}});
    return readings;
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

bool isWebAddress(std::string_view text) {
    const std::string start = toLower(text.substr(0, 8));
    return start.starts_with("http://") || start.starts_with("https://");
}

std::vector<Identifier> fromPlainText(std::string_view text) {
    const std::string raw = printable(text);
    if (isWebAddress(text))
        return {{IdentifierKind::Other, raw, raw, true, "web address"}};
    const auto [caption, captioned] = splitCaption(text);
    const std::string normal = normalSerial(text);
    if (normal.empty())
        return {unusable(text, "Nothing is left of it without caption and separators.")};
    if (normal.size() > kMaxSerial)
        return {unusable(text, "A serial of " + std::to_string(normal.size()) +
                                   " characters is none: at most " + std::to_string(kMaxSerial) +
                                   " are taken.")};
    Readings readings = readingsOf(captioned, normal, raw, caption);
    std::vector<Identifier> result = std::move(readings.before);
    result.push_back({IdentifierKind::Serial, normal, raw, true, {}});
    result.insert(result.end(), readings.after.begin(), readings.after.end());
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
    const auto message = parseElementString(text);
    // A message of which nothing was understood only looked like one: `(555) 123`, or FNC1 used for something
    // else.
    if (message && !message->elements.empty())
        return fromMessage(*message, plain);
    if (const std::string why = forbiddenByte(plain); !why.empty())
        return {unusable(plain, why)};
    if (trim(plain).empty())
        return {unusable(text, "There is nothing after the symbology prefix.")};
    if (const auto link = parseDigitalLink(text))
        return fromMessage(*link, plain);
    if (const auto unmarked = unmarkedMessage(trim(plain)))
        return fromMessage(*unmarked, plain);
    return fromPlainText(trim(plain));
}

} // namespace returnbench
