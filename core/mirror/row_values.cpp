#include "core/mirror/row_values.h"

#include "core/base/text.h"
#include "core/identifiers/identifier.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace returnbench {
namespace {

constexpr std::size_t kMaxCodeBytes = 200;
constexpr std::size_t kMaxTextBytes = 500;
constexpr std::size_t kMaxComponents = 100;
constexpr int kMaxQuantity = 100'000;
constexpr std::size_t kImeiDigits = 15;
constexpr std::string_view kNoTime = "1970-01-01"; // a zero that became a date (Myntra)

std::string inQuotes(std::string_view value) {
    return "\"" + printable(value, 80) + "\" ";
}

/// Without what makes a spreadsheet take a number as text.
std::string_view withoutGuard(std::string_view value) {
    value = trim(value);
    if (value.size() >= 3 && value.starts_with("=\"") && value.ends_with('"'))
        value = trim(value.substr(2, value.size() - 3));
    if (value.starts_with('\''))
        value = trim(value.substr(1));
    return value;
}

/// `[SKU-1] Desk, oak` → `SKU-1`; other values as they are.
std::string bracketed(std::string_view value) {
    const auto end = value.find(']');
    if (!value.starts_with('[') || end == std::string_view::npos)
        return std::string(value);
    return std::string(trim(value.substr(1, end - 1)));
}

/// What people and programs write for "none".
bool isPlaceholder(std::string_view value) {
    constexpr std::array<std::string_view, 7> kWords{"-", "--", "n/a", "na", "none", "null", "nil"};
    return !value.empty() && value.size() <= 4 &&
           std::find(kWords.begin(), kWords.end(), toLower(value)) != kWords.end();
}

/// `8.61234E+14`: what a spreadsheet makes of a long number. It has a sign, or a point behind its one first
/// digit, so that a serial like `12E4` is not meant.
bool isScientific(std::string_view value) {
    const auto isMark = [](char c) { return c == 'e' || c == 'E'; };
    const auto mark =
        static_cast<std::size_t>(std::find_if(value.begin(), value.end(), isMark) - value.begin());
    if (mark == 0 || mark + 2 >= value.size())
        return false;
    std::string mantissa(value.substr(0, mark));
    std::replace(mantissa.begin(), mantissa.end(), ',', '.');
    const auto point = mantissa.find('.');
    if (value[mark + 1] != '+' && point != 1)
        return false;
    if (point != std::string::npos)
        mantissa.erase(point, 1);
    return isDigits(mantissa) && isDigits(value.substr(mark + (value[mark + 1] == '+' ? 2 : 1)));
}

/// A long number from its 16th digit on zeros: a spreadsheet keeps 15 digits. Shorter ones may end so by
/// chance.
bool isCutNumber(std::string_view value) {
    constexpr std::size_t kKept = 15;
    constexpr std::size_t kSuspicious = 18;
    return value.size() >= kSuspicious && isDigits(value) &&
           value.substr(kKept).find_first_not_of('0') == std::string_view::npos;
}

bool isCurrencyCode(std::string_view text) {
    return text.size() == 3 &&
           std::all_of(text.begin(), text.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

bool isSpreadsheetError(std::string_view value) {
    if (!value.starts_with('#'))
        return false;
    constexpr std::array<std::string_view, 7> kErrors{"#N/A",   "#REF!", "#VALUE!", "#NAME?",
                                                      "#NULL!", "#NUM!", "#DIV/0!"};
    const bool isTooNarrow = value.size() >= 3 && value.find_first_not_of('#') == std::string_view::npos;
    return isTooNarrow || std::find(kErrors.begin(), kErrors.end(), toUpper(value)) != kErrors.end();
}

/// On one line, printable, at most kMaxTextBytes.
std::string shortLine(std::string_view value) {
    std::string line(trim(value));
    std::replace_if(
        line.begin(), line.end(), [](char c) { return c == '\n' || c == '\r' || c == '\t'; }, ' ');
    line = printable(line, line.size() * 12 + 1);
    if (line.size() <= kMaxTextBytes)
        return line;
    constexpr std::string_view kCut = "\xE2\x80\xA6";
    std::size_t end = kMaxTextBytes - kCut.size();
    while (end > 0 && (static_cast<unsigned char>(line[end]) & 0xC0u) == 0x80u) // not within a character
        --end;
    return line.substr(0, end) + std::string(kCut);
}

std::string withoutSpacesAndDashes(std::string_view value) {
    std::string result;
    std::copy_if(value.begin(), value.end(), std::back_inserter(result),
                 [](char c) { return c != ' ' && c != '-'; });
    return result;
}

/// Why digits are no GTIN.
std::string gtinProblem(std::string_view digits) {
    if (!isDigits(digits))
        return "is no GTIN: it has other characters than digits";
    constexpr std::array<std::size_t, 4> kLengths{8, 12, 13, 14};
    const auto next = std::lower_bound(kLengths.begin(), kLengths.end(), digits.size());
    if (next == kLengths.end())
        return "is no GTIN: it has " + std::to_string(digits.size()) + " digits";
    if (*next == digits.size())
        return "is no GTIN: its check digit is wrong";
    if (normalGtin(std::string(*next - digits.size(), '0') + std::string(digits)))
        return "has lost its leading zeros (a spreadsheet drops them)";
    return "is no GTIN: it has " + std::to_string(digits.size()) + " digits, not 8, 12, 13 or 14";
}

std::string imeiProblem(std::string_view digits) {
    if (!isDigits(digits))
        return "is no IMEI: it has other characters than digits";
    if (digits.size() == kImeiDigits - 1)
        return "is no IMEI: of its 15 digits a leading zero or the check digit is lost";
    if (digits.size() == kImeiDigits + 1)
        return "is an IMEISV of 16 digits; the IMEI of 15 digits is needed";
    if (digits.size() != kImeiDigits)
        return "is no IMEI: it has " + std::to_string(digits.size()) + " digits, not 15";
    return "is no IMEI: its check digit is wrong";
}

} // namespace

void RowValues::refuse(std::string_view field, std::string reason) {
    if (m_fault)
        return;
    const auto found = m_header.fields.find(field);
    const std::string column = found == m_header.fields.end()
                                   ? std::string(field)
                                   : std::string(trim(m_header.names[found->second.front()]));
    m_fault = RowFault{column, std::move(reason), {}};
}

std::string_view RowValues::raw(std::string_view field) const {
    const auto found = m_header.fields.find(field);
    if (found == m_header.fields.end())
        return {};
    const auto& positions = found->second;
    for (const std::size_t position : positions)
        if (const auto value = trim(m_row.fields[position]);
            !value.empty() && (positions.size() == 1 || !isPlaceholder(value)))
            return value;
    return {};
}

/// As raw(), passing over what programs write for a time that is not known.
std::string_view RowValues::rawTime(std::string_view field) const {
    const auto found = m_header.fields.find(field);
    if (found == m_header.fields.end())
        return {};
    for (const std::size_t position : found->second)
        if (const auto value = withoutGuard(m_row.fields[position]);
            !value.empty() && !isPlaceholder(value) && !value.starts_with(kNoTime))
            return value;
    return {};
}

std::string RowValues::code(std::string_view field) {
    const auto& profile = *m_header.profile;
    const auto isAmong = [&](const std::vector<std::string>& fields) {
        return std::find(fields.begin(), fields.end(), field) != fields.end();
    };
    std::string value(withoutGuard(raw(field)));
    if (value.empty() || isPlaceholder(value))
        return {};
    if (isAmong(profile.bracketed))
        value = bracketed(value);
    checkCode(field, value);
    if (isAmong(profile.single) && value.find(',') != std::string::npos)
        refuse(field, inQuotes(value) + "names several; a row must name one");
    return inOurWords(field, std::move(value));
}

/// A marketplace's word may become ours.
std::string RowValues::inOurWords(std::string_view field, std::string value) const {
    if (m_header.profile->values.empty())
        return value;
    const auto words = m_header.profile->values.find(std::string(field));
    if (words == m_header.profile->values.end())
        return value;
    const auto ours = words->second.find(toLower(value));
    return ours == words->second.end() ? value : ours->second;
}

void RowValues::checkCode(std::string_view field, std::string_view code) {
    if (isScientific(code))
        refuse(field,
               "a spreadsheet has turned this number into " + printable(code, 40) + "; its digits are lost");
    else if (isSpreadsheetError(code))
        refuse(field, inQuotes(code) + "is a spreadsheet's error");
    else if (code.size() > kMaxCodeBytes)
        refuse(field, "has " + std::to_string(code.size()) + " bytes; at most " +
                          std::to_string(kMaxCodeBytes) + " are allowed");
    else if (!isPrintable(code))
        refuse(field, inQuotes(code) + "holds characters that cannot be printed");
}

std::string RowValues::requiredCode(std::string_view field) {
    std::string value = code(field);
    if (value.empty())
        refuse(field, "is blank");
    return value;
}

std::string RowValues::text(std::string_view field) {
    return inOurWords(field, shortLine(raw(field)));
}

std::string RowValues::gtin14(std::string_view field) {
    const std::string digits = withoutSpacesAndDashes(code(field));
    if (digits.empty())
        return {};
    if (const auto gtin = normalGtin(digits); gtin && digits.find_first_not_of('0') != std::string::npos)
        return *gtin;
    refuse(field, inQuotes(digits) + gtinProblem(digits));
    return {};
}

std::string RowValues::imei(std::string_view field) {
    std::string digits = withoutSpacesAndDashes(code(field));
    if (digits.empty() || (isDigits(digits) && digits.size() == kImeiDigits && hasLuhnCheckDigit(digits)))
        return digits;
    refuse(field, inQuotes(digits) + imeiProblem(digits));
    return {};
}

std::string RowValues::serialNormal(std::string_view field, const std::string& serial) {
    std::string normal = normalSerial(serial);
    if (normal.empty() && !serial.empty())
        refuse(field, inQuotes(serial) + "is no serial: it has no letters or digits");
    if (isCutNumber(normal))
        refuse(field, inQuotes(serial) +
                          "ends in zeros from its 16th digit on: a spreadsheet keeps 15 digits "
                          "of a number, the others are lost");
    return normal;
}

std::vector<std::string> RowValues::serials(std::string_view field) {
    std::vector<std::string> list;
    std::string separated(withoutGuard(raw(field)));
    std::replace_if(
        separated.begin(), separated.end(),
        [](char c) { return c == ';' || c == '|' || c == '\n' || c == '\r' || c == '\t'; }, ' ');
    for (const std::string& part : split(separated, ' ')) {
        const auto serial = withoutGuard(part);
        if (serial.empty() || isPlaceholder(serial))
            continue;
        checkCode(field, serial);
        if (normalSerial(serial).empty())
            refuse(field, inQuotes(serial) + "is no serial: it has no letters or digits");
        if (list.size() == kMaxComponents) {
            refuse(field, "names more than " + std::to_string(kMaxComponents) + " components");
            return {};
        }
        list.emplace_back(serial);
    }
    return list;
}

std::optional<std::string> RowValues::lineName() {
    if (m_header.firstColumn <= kRejectColumnNames.size())
        return std::nullopt;
    std::string name(trim(m_row.fields[kRejectColumnNames.size()]));
    checkCode(kLineNameColumn, name);
    return name;
}

std::string RowValues::webAddress(std::string_view field) {
    std::string address = shortLine(raw(field));
    const std::string lower = toLower(address);
    if (!address.empty() && !lower.starts_with("https://") && !lower.starts_with("http://"))
        refuse(field, inQuotes(address) + "is no web address (http:// or https://)");
    return address;
}

int RowValues::quantity(std::string_view field) {
    const std::string_view value = withoutGuard(raw(field));
    if (value.empty())
        return 1;
    const auto point = value.find('.'); // `2.0`, as some programs print whole numbers
    const bool isWhole = point == std::string_view::npos ||
                         value.substr(point + 1).find_first_not_of('0') == std::string_view::npos;
    std::string_view digits = value.substr(0, point);
    const bool isNegative = digits.starts_with('-');
    digits.remove_prefix(isNegative ? 1 : 0);
    if (!isWhole || !isDigits(digits)) {
        refuse(field, inQuotes(value) + "is no whole number");
        return 1;
    }
    digits.remove_prefix(std::min(digits.find_first_not_of('0'), digits.size()));
    if (isNegative || digits.empty()) {
        refuse(field, inQuotes(value) + "is not above zero");
        return 1;
    }
    const int count = digits.size() > 6 ? kMaxQuantity + 1 : std::stoi(std::string(digits));
    if (count > kMaxQuantity)
        refuse(field, inQuotes(value) + "is more than " + std::to_string(kMaxQuantity));
    return count;
}

int RowValues::count(std::string_view field) {
    const std::string_view value = withoutGuard(raw(field));
    const bool isNegative = value.starts_with('-');
    const std::string_view digits = value.substr(isNegative ? 1 : 0);
    if (value.empty())
        return 0;
    if (!isDigits(digits) || digits.size() > 6 || std::stoi(std::string(digits)) > kMaxQuantity) {
        refuse(field, inQuotes(value) + "is no whole number up to " + std::to_string(kMaxQuantity));
        return 0;
    }
    return std::stoi(std::string(value));
}

std::optional<Money> RowValues::price(std::string_view field, std::string_view currencyField) {
    auto money = amount(field, currencyField);
    if (money && money->amountMinor < 0)
        refuse(field, inQuotes(code(field)) + "is a price below zero");
    return money;
}

std::optional<Money> RowValues::amount(std::string_view field, std::string_view currencyField) {
    const std::string value = code(field);
    std::string currency = toUpper(code(currencyField));
    if (currency.empty()) {
        currency = inOurWords(currencyField, currencyIn(value));
        if (!isCurrencyCode(currency)) // none, or a sign that several have
            currency = m_header.profile->currency;
    }
    if (!currency.empty() && !isCurrencyCode(currency))
        refuse(currencyField, inQuotes(currency) + "is no currency: three letters are needed, such as INR");
    if (value.empty())
        return std::nullopt;
    auto money = parseMoney(value, currency);
    if (!money)
        refuse(field, inQuotes(value) + "is no amount of money that is understood");
    return money;
}

std::optional<FileTime> RowValues::fileTime(std::string_view field) {
    const std::string_view value = rawTime(field);
    if (value.empty())
        return std::nullopt;
    FileTime time = parseFileTime(value, m_header.dateOrder);
    if (time.problem.empty())
        return time;
    refuse(field, inQuotes(value) + time.problem);
    return std::nullopt;
}

std::optional<Timestamp> RowValues::time(std::string_view field) {
    const auto time = fileTime(field);
    return time ? std::optional(time->moment) : std::nullopt;
}

std::optional<Date> RowValues::date(std::string_view field) {
    const auto time = fileTime(field);
    return time ? std::optional(time->day) : std::nullopt;
}

} // namespace returnbench
