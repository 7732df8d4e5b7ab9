#include "core/identifiers/publication.h"

#include "core/base/text.h"

#include <algorithm>

namespace returnbench {
namespace {

constexpr std::size_t kIsbn10 = 10;
constexpr std::size_t kEan13 = 13;
constexpr std::size_t kIssn = 8;

/// Check character modulo 11 of ISBN-10 and ISSN: weights fall to 2 at the last digit; X is 10.
char mod11Check(std::string_view digits) {
    std::size_t sum = 0;
    for (std::size_t i = 0; i < digits.size(); ++i)
        sum += (digits.size() + 1 - i) * static_cast<std::size_t>(digits[i] - '0');
    const std::size_t check = (11 - sum % 11) % 11;
    return check == 10 ? 'X' : static_cast<char>('0' + check);
}

bool hasMod11Check(std::string_view text) {
    const auto digits = text.substr(0, text.size() - 1);
    return isDigits(digits) && mod11Check(digits) == text.back();
}

char gs1Check(const std::string& digits) {
    char check = '0';
    while (!hasGs1CheckDigit(digits + check))
        ++check;
    return check;
}

/// `word` before the number, with a colon, spaces or `-13` and the like between them.
std::string_view behindWord(std::string_view text, std::string_view word) {
    if (toUpper(text.substr(0, word.size())) != word)
        return {};
    text.remove_prefix(word.size());
    for (const std::string_view form : {"-10", "-13", "-L"})
        if (text.starts_with(form) && text.substr(form.size()).find_first_of(": ") == 0)
            text.remove_prefix(form.size());
    const auto start = text.find_first_not_of(": ");
    return start == std::string_view::npos ? std::string_view() : text.substr(start);
}

std::string characters(std::string_view text) {
    std::string result;
    for (const char c : toUpper(text))
        if (c != '-' && c != ' ')
            result += c;
    return result;
}

/// Four hyphens and spaces at most part an ISBN, three an ISBN-10.
bool isParted(std::string_view text, long parts) {
    return std::count_if(text.begin(), text.end(), [](char c) { return c == '-' || c == ' '; }) == parts - 1;
}

Identifier wrong(IdentifierKind kind, std::string value, const PlainText& text, std::string why) {
    return {kind, std::move(value), text.raw, false, std::move(why)};
}

void readIsbn(const PlainText& text, Readings& readings) {
    const auto behind = behindWord(text.whole, "ISBN");
    const bool captioned = !behind.empty();
    const std::string isbn = characters(captioned ? behind : text.whole);
    if (isbn.size() == kEan13 && (isbn.starts_with("978") || isbn.starts_with("979"))) {
        // 979-0 is a printed music's ISMN (ISO 10957).
        if (hasGs1CheckDigit(isbn) && !isbn.starts_with("9790"))
            readings.before.push_back({IdentifierKind::Isbn, isbn, text.raw, true, {}});
        else if (captioned)
            readings.after.push_back(wrong(IdentifierKind::Isbn, isbn, text,
                                           "The check digit at position 13 of the ISBN is wrong."));
    } else if (isbn.size() == kIsbn10 && hasMod11Check(isbn)) {
        const std::string digits = "978" + isbn.substr(0, kIsbn10 - 1);
        auto& place = captioned || isParted(text.whole, 4) ? readings.before : readings.after;
        place.push_back({IdentifierKind::Isbn, digits + gs1Check(digits), text.raw, true, {}});
    } else if (captioned && isbn.size() == kIsbn10) {
        readings.after.push_back(
            wrong(IdentifierKind::Isbn, isbn, text, "The check digit at position 10 of the ISBN is wrong."));
    } else if (captioned) {
        readings.after.push_back(
            wrong(IdentifierKind::Isbn, printable(isbn, kMaxSerial), text,
                  "An ISBN has 10 or 13 characters, this has " + std::to_string(isbn.size()) + "."));
    }
}

void readIssn(const PlainText& text, Readings& readings) {
    const auto behind = behindWord(text.whole, "ISSN");
    const bool captioned = !behind.empty();
    std::string issn = characters(captioned ? behind : text.whole);
    // 977, seven digits of the ISSN, two for a price variant, the EAN's check digit (ISO 3297, annex B).
    if (issn.size() == kEan13 && issn.starts_with("977") && hasGs1CheckDigit(issn)) {
        const std::string digits = issn.substr(3, kIssn - 1);
        readings.before.push_back({IdentifierKind::Issn, digits + mod11Check(digits), text.raw, true, {}});
        return;
    }
    const bool parted = isParted(text.whole, 2) && text.whole.find('-') == kIssn / 2;
    if (issn.size() == kIssn && hasMod11Check(issn) && (captioned || parted))
        (captioned ? readings.before : readings.after)
            .push_back({IdentifierKind::Issn, std::move(issn), text.raw, true, {}});
    else if (captioned)
        readings.after.push_back(wrong(IdentifierKind::Issn, printable(issn, kMaxSerial), text,
                                       issn.size() == kIssn
                                           ? "The check digit at position 8 of the ISSN is wrong."
                                           : "An ISSN has 8 characters."));
}

} // namespace

void readPublication(const PlainText& text, Readings& readings) {
    if (text.caption != Caption::None)
        return;
    readIsbn(text, readings);
    readIssn(text, readings);
}

} // namespace returnbench
