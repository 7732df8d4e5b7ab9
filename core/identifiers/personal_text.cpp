#include "core/identifiers/personal_text.h"

#include "core/base/text.h"
#include "core/identifiers/caption.h"
#include "core/identifiers/separators.h"
#include "core/identifiers/symbology_prefix.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <string>

namespace returnbench {
namespace {

constexpr std::string_view kEnvelope = "[)>";

bool isDecimal(char c) {
    return c >= '0' && c <= '9';
}

bool isAlphabetic(char c) { // with every byte of one beyond ASCII
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80;
}

bool isControl(char c) {
    return static_cast<unsigned char>(c) < ' ';
}

std::size_t digitsIn(std::string_view text) {
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), isDecimal));
}

template<std::size_t N>
bool isAmong(const std::array<std::string_view, N>& words, std::string_view word) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

/// Whether an element is about a person: its note begins with its `AI` or `DI`.
bool isAboutPerson(const Identifier& identifier) {
    constexpr std::array<std::string_view, 4> kAddressIdentifiers{"28L", "29L", "30L", "31L"};
    const std::string_view note = identifier.note;
    const std::string_view name = note.substr(std::min<std::size_t>(note.size(), 3));
    const auto mark = name.substr(0, name.find_first_of(" :."));
    if (identifier.kind != IdentifierKind::Other || mark.empty())
        return false;
    if (note.starts_with("AI "))
        return mark.size() == 4 && isDigits(mark) && mark >= "4300" && mark <= "4319";
    return note.starts_with("DI ") &&
           (isAmong(kAddressIdentifiers, mark) || (mark.back() == 'H' && digitsIn(mark) == mark.size() - 1));
}

bool isEnvelope(std::string_view text) {
    return text.starts_with(kEnvelope);
}

/// Format 01 comes first; a keyboard wedge may have lost what parts it from the envelope's head.
bool isCarrierEnvelope(std::string_view text) {
    const std::string whole = withSeparators(text.substr(0, kMaxCodeText));
    std::string_view body = whole;
    body.remove_prefix(kEnvelope.size());
    while (!body.empty() && isControl(body.front()))
        body.remove_prefix(1);
    return body.starts_with("01") || body.find(std::string{kRs, '0', '1', kGs}) != std::string_view::npos;
}

/// Postal code, country and class of service, each ended by GS, with nothing before them.
bool isCarrierMessage(std::string_view text) {
    constexpr std::size_t kLongestPostalCode = 9;
    constexpr std::size_t kCode = 3;
    const auto postalCode = text.substr(0, std::min(text.find(kGs), text.size()));
    const auto rest = text.substr(postalCode.size());
    return !postalCode.empty() && postalCode.size() <= kLongestPostalCode && digitsIn(postalCode) > 0 &&
           std::all_of(postalCode.begin(), postalCode.end(),
                       [](char c) { return isDecimal(c) || (c >= 'A' && c <= 'Z') || c == ' '; }) &&
           rest.size() > 2 * (kCode + 1) && rest[kCode + 1] == kGs && isDigits(rest.substr(1, kCode)) &&
           rest[2 * (kCode + 1)] == kGs && isDigits(rest.substr(kCode + 2, kCode));
}

bool isCard(std::string_view text) {
    constexpr std::size_t kHead = 16;
    std::string head;
    std::copy_if(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(std::min(text.size(), kHead)),
                 std::back_inserter(head), [](char c) { return !isControl(c) && c != ' '; });
    head = toUpper(head);
    constexpr std::array<std::string_view, 5> kHeads{"@ANSI", "@AAMVA", "BEGIN:VCARD", "MECARD:", "BIZCARD:"};
    return std::any_of(kHeads.begin(), kHeads.end(),
                       [&](std::string_view known) { return head.starts_with(known); });
}

/// What stands between those that `ends` is true of, without blanks around it.
template<class Ends>
std::vector<std::string_view> partsOf(std::string_view text, const Ends& ends) {
    std::vector<std::string_view> parts;
    while (!text.empty()) {
        const auto length =
            static_cast<std::size_t>(std::find_if(text.begin(), text.end(), ends) - text.begin());
        if (const auto part = trim(text.substr(0, length)); !part.empty())
            parts.push_back(part);
        text.remove_prefix(std::min(text.size(), length + 1));
    }
    return parts;
}

bool endsLine(char c) { // or, within a list, stands for its end
    return isControl(c) || c == '|' || c == ';' || c == '"';
}

std::vector<std::string> wordsOf(std::string_view line) {
    std::vector<std::string> words;
    std::string word;
    for (const char c : line) {
        if (isAlphabetic(c) || isDecimal(c)) {
            word += c;
        } else if (!word.empty()) {
            words.push_back(toLower(word));
            word.clear();
        }
    }
    if (!word.empty())
        words.push_back(toLower(word));
    return words;
}

/// A number of 8 to 15 digits (ITU-T E.164) and nothing else, written so that it is no number of a product.
bool isTelephone(std::string_view line) {
    constexpr std::array<std::string_view, 8> kCaptions{"tel",    "telephone", "phone", "ph",
                                                        "mobile", "mob",       "fax",   "contact"};
    const auto start = std::min(line.find_first_of("+(0123456789"), line.size());
    const auto captions = wordsOf(line.substr(0, start));
    const auto number = line.substr(start);
    const std::size_t digits = digitsIn(number);
    if (digits < 8 || digits > 15 ||
        number.find_first_not_of("+(0123456789) -./") != std::string_view::npos ||
        !std::all_of(captions.begin(), captions.end(),
                     [&](const std::string& word) { return isAmong(kCaptions, word); }))
        return false;
    return !captions.empty() || number.front() == '+' || digits == 10;
}

bool isMailAddress(std::string_view line) {
    const auto at = line.find('@');
    if (at == 0 || at == std::string_view::npos || !(isAlphabetic(line[at - 1]) || isDecimal(line[at - 1])))
        return false;
    const auto domain = line.substr(at + 1, line.find_first_of(" <>,", at) - at - 1);
    const auto dot = domain.rfind('.');
    return dot != std::string_view::npos && dot > 0 && domain.size() - dot > 2 &&
           isAlphabetic(domain[dot + 1]);
}

bool isStreetWord(const std::string& word) {
    constexpr std::array<std::string_view, 24> kWords{
        "street",    "st",     "road", "rd",        "avenue",  "ave",  "lane",  "drive",
        "boulevard", "blvd",   "flat", "apartment", "apt",     "marg", "nagar", "gali",
        "chowk",     "sector", "rue",  "calle",     "avenida", "via",  "plot",  "colony"};
    constexpr std::array<std::string_view, 6> kEnds{"strasse",
                                                    "stra\xC3\x9F"
                                                    "e",
                                                    "weg",
                                                    "gasse",
                                                    "platz",
                                                    "allee"};
    return isAmong(kWords, word) ||
           std::any_of(kEnds.begin(), kEnds.end(), [&](std::string_view end) { return word.ends_with(end); });
}

/// A town's line: `Bengaluru 560001`, `Bengaluru - 560 001`, `Springfield, IL 62704-1234`, `10115 Berlin`.
bool hasPostalCode(const std::vector<std::string>& words) {
    const auto isName = [](const std::string& word) {
        return word.size() > 2 && std::all_of(word.begin(), word.end(), isAlphabetic);
    };
    const auto isCode = [](const std::string& word) {
        return isDigits(word) && (word.size() == 5 || word.size() == 6);
    };
    if (words.size() < 2 || std::none_of(words.begin(), words.end(), isName))
        return false;
    const auto& last = words.back();
    const auto& before = words[words.size() - 2];
    return isCode(last) || (isCode(words.front()) && isName(words[1])) ||
           (isDigits(before) && before.size() == 3 && isDigits(last) && last.size() == 3) ||
           (isCode(before) && isDigits(last) && last.size() == 4);
}

bool isProductWord(const std::string& word) {
    constexpr std::array<std::string_view, 12> kWords{"model", "type",  "ref", "art",   "item", "part",
                                                      "lot",   "batch", "sku", "order", "code", "version"};
    return isAmong(kWords, word);
}

bool isOfHouse(std::string_view line) {
    const auto words = wordsOf(line);
    if (splitCaption(line).caption != Caption::None || std::any_of(words.begin(), words.end(), isProductWord))
        return false;
    return hasPostalCode(words) ||
           (digitsIn(line) > 0 && std::any_of(words.begin(), words.end(), isStreetWord));
}

/// What of an address stands in a text.
struct Marks {
    bool telephone = false;
    bool mail = false;
    bool house = false;
};

/// A line, or what stands between its commas; a part is one mark at most.
void addMarksOf(std::string_view line, Marks& marks) {
    bool callsUp = false;
    for (const std::string_view part : partsOf(line, [](char c) { return c == ','; })) {
        if (isTelephone(part))
            callsUp = marks.telephone = true;
        else if (isMailAddress(part))
            callsUp = marks.mail = true;
        else if (isOfHouse(part))
            marks.house = true;
    }
    if (!callsUp && isOfHouse(line)) // `Springfield, IL 62704-1234`
        marks.house = true;
}

bool isAddress(std::string_view text) {
    Marks marks;
    for (const std::string_view line : partsOf(text, endsLine))
        addMarksOf(line, marks);
    return static_cast<int>(marks.telephone) + static_cast<int>(marks.mail) + static_cast<int>(marks.house) >=
           2;
}

/// What of the text is about somebody.
enum class Personal {
    Nothing,
    Elements, ///< some of its elements
    Whole,
};

Personal personalPartOf(std::string_view text, const std::vector<Identifier>& identifiers) {
    const std::string_view plain = splitSymbologyPrefix(trim(text)).text;
    if (std::any_of(identifiers.begin(), identifiers.end(), isAboutPerson))
        return Personal::Elements;
    if (isEnvelope(plain))
        return isCarrierEnvelope(plain) ? Personal::Elements : Personal::Nothing;
    return isCarrierMessage(plain) || isCard(plain) || isAddress(plain) ? Personal::Whole : Personal::Nothing;
}

} // namespace

bool isPersonalText(std::string_view text, const std::vector<Identifier>& identifiers) {
    return personalPartOf(text, identifiers) != Personal::Nothing;
}

std::vector<Identifier> impersonalIdentifiers(std::string_view text, std::vector<Identifier> identifiers) {
    if (personalPartOf(text, identifiers) == Personal::Whole)
        return {};
    std::erase_if(identifiers, [](const Identifier& identifier) {
        return !identifier.valid || identifier.kind == IdentifierKind::Other ||
               identifier.value == normalSerial(identifier.raw); // the text itself, taken for a serial
    });
    return identifiers;
}

} // namespace returnbench
