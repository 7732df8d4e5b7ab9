#include "core/identifiers/personal_text.h"

#include "core/base/text.h"
#include "core/identifiers/gs1.h"
#include "core/identifiers/separators.h"
#include "core/identifiers/symbology_prefix.h"

#include <algorithm>
#include <cctype>

namespace returnbench {
namespace {

constexpr std::size_t kMostFields = 64;
constexpr std::size_t kLeastFields = 3;

bool isNumeral(char c) {
    return std::isdigit(static_cast<unsigned char>(c)) != 0;
}

bool isWordLetter(char c) {
    return std::isalpha(static_cast<unsigned char>(c)) != 0 || static_cast<unsigned char>(c) >= 0x80;
}

/// ISO/IEC 15434: `[)>`, RS, `01`, GS. Some scanners drop the control characters.
bool isTransportEnvelope(std::string_view text) {
    constexpr std::string_view kHead = "[)>";
    if (!text.starts_with(kHead))
        return false;
    text.remove_prefix(kHead.size());
    while (!text.empty() && !isNumeral(text.front()) && !isWordLetter(text.front()))
        text.remove_prefix(1);
    return text.starts_with("01");
}

/// The file type stands behind `@` and three control characters.
bool isDrivingLicence(std::string_view text) {
    constexpr std::size_t kHeadEnd = 16;
    return text.starts_with('@') && text.substr(0, kHeadEnd).find("ANSI ") != std::string_view::npos;
}

bool isVisitingCard(std::string_view text) {
    const std::string head = toUpper(text.substr(0, std::string_view("BEGIN:VCARD").size()));
    return head.starts_with("BEGIN:VCARD") || head.starts_with("MECARD:");
}

bool isOfAddress(const Gs1Element& element) {
    return element.ai >= "4300" && element.ai <= "4319";
}

bool isGs1Address(std::string_view text) {
    const auto message = parseElementString(text);
    return message && std::any_of(message->elements.begin(), message->elements.end(), isOfAddress);
}

std::vector<std::string_view> fieldsOf(std::string_view text) {
    constexpr std::string_view kSeparators = "\r\n\t|;,\x1c\x1d\x1e\x1f";
    std::vector<std::string_view> fields;
    while (!text.empty() && fields.size() < kMostFields) {
        const std::size_t end = std::min(text.find_first_of(kSeparators), text.size());
        if (const std::string_view field = trim(text.substr(0, end)); !field.empty())
            fields.push_back(field);
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return fields;
}

bool isEmail(std::string_view field) {
    const std::size_t at = field.find('@');
    return at != std::string_view::npos && at > 0 && field.find('.', at) != std::string_view::npos &&
           isWordLetter(field.back());
}

/// In international form, or behind the word for it: any other number may be of a unit.
bool isTelephone(std::string_view field) {
    constexpr std::size_t kFewest = 7;
    constexpr std::size_t kMost = 15; // ITU-T E.164
    const std::string upper = toUpper(field);
    std::string_view number = upper;
    bool isCalledSo = number.starts_with('+');
    for (const std::string_view word : {"TELEPHONE", "TEL", "PHONE", "PH", "MOBILE", "MOB"})
        if (!isCalledSo && number.starts_with(word) && number.size() > word.size() &&
            !isWordLetter(number[word.size()])) {
            isCalledSo = true;
            number.remove_prefix(word.size());
        }
    const auto digits = static_cast<std::size_t>(std::count_if(number.begin(), number.end(), isNumeral));
    return isCalledSo && digits >= kFewest && digits <= kMost &&
           number.find_first_not_of("0123456789+-./() :") == std::string_view::npos;
}

/// A word of letters, and a house number of up to four digits behind or before it.
bool isStreet(std::string_view field) {
    constexpr std::size_t kDigits = 4;
    constexpr std::size_t kLeastWord = 4;
    const std::vector<std::string> words = split(field, ' ');
    const auto isHouseNumber = [](const std::string& word) {
        const auto digits = static_cast<std::size_t>(std::count_if(word.begin(), word.end(), isNumeral));
        return digits > 0 && digits <= kDigits && word.size() <= digits + 1 && isNumeral(word.front());
    };
    const auto isWord = [](const std::string& word) {
        return word.size() >= kLeastWord && std::all_of(word.begin(), word.end(), [](char c) {
                   return isWordLetter(c) || c == '.' || c == '-';
               });
    };
    return words.size() > 1 && field.find(':') == std::string_view::npos &&
           (isHouseNumber(words.front()) || isHouseNumber(words.back())) &&
           std::any_of(words.begin(), words.end(), isWord);
}

/// A place and a postcode of four to six digits behind or before it.
bool isTown(std::string_view field) {
    constexpr std::size_t kFewest = 4;
    constexpr std::size_t kMost = 6;
    const std::vector<std::string> words = split(field, ' ');
    const auto isPostcode = [](const std::string& word) {
        return word.size() >= kFewest && word.size() <= kMost &&
               std::all_of(word.begin(), word.end(), isNumeral);
    };
    return words.size() > 1 && field.find(':') == std::string_view::npos &&
           (isPostcode(words.front()) || isPostcode(words.back()));
}

bool isAddress(std::string_view text) {
    const std::vector<std::string_view> fields = fieldsOf(text);
    return fields.size() >= kLeastFields && std::any_of(fields.begin(), fields.end(), isStreet) &&
           std::any_of(fields.begin(), fields.end(), isTown) &&
           std::any_of(fields.begin(), fields.end(),
                       [](std::string_view field) { return isEmail(field) || isTelephone(field); });
}

} // namespace

bool isPersonal(std::string_view text) {
    const std::string_view plain = trim(splitSymbologyPrefix(text).text);
    return isTransportEnvelope(plain) || isDrivingLicence(plain) || isVisitingCard(plain) ||
           isGs1Address(text) || isAddress(plain);
}

std::string withheldText(std::string_view personal) {
    return "(withheld: an address or telephone number, " + std::to_string(personal.size()) + " bytes)";
}

std::vector<Identifier> withoutPersonal(std::vector<Identifier> identifiers, std::string_view personal) {
    const std::string whole = normalSerial(personal);
    std::erase_if(identifiers, [&](const Identifier& identifier) {
        return !identifier.valid || identifier.kind == IdentifierKind::Other || identifier.value == whole;
    });
    for (Identifier& identifier : identifiers)
        identifier.raw = withheldText(personal);
    return identifiers;
}

} // namespace returnbench
