#include "core/identifiers/hibc.h"

#include "core/base/text.h"
#include "core/identifiers/coded_date.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace returnbench {
namespace {

constexpr std::string_view kCharacters = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ-. $/+%";
constexpr std::size_t kLabeler = 4;

bool isLetter(char c) {
    return c >= 'A' && c <= 'Z';
}

bool isAlphanumeric(std::string_view text) {
    return std::all_of(text.begin(), text.end(),
                       [](char c) { return isLetter(c) || (c >= '0' && c <= '9'); });
}

/// §2.3.1: labeler (a letter and three characters), product of 1 to 18 characters, unit of measure.
bool isPrimary(std::string_view data) {
    return data.size() >= kLabeler + 2 && data.size() <= kLabeler + 19 && isLetter(data.front()) &&
           isAlphanumeric(data) && isDigits(data.substr(data.size() - 1));
}

/// What the digit behind `$$`, and behind a quantity, says of the date that follows (§2.3.2, table 2).
struct DateFormat {
    char flag;
    std::string_view pattern;
};

constexpr DateFormat kDateFormats[] = {
    {'2', "MMDDYY"}, {'3', "YYMMDD"}, {'4', "YYMMDDHH"}, {'5', "YYJJJ"}, {'6', "YYJJJHH"}, {'7', ""},
};

class SecondaryReader {
public:
    explicit SecondaryReader(const std::string& raw) : m_raw(raw) {}

    /// @returns false when the data have no such form
    bool read(std::string_view data) {
        if (data.starts_with("$$"))
            return readDated(data.substr(2));
        if (data.starts_with('$'))
            return readLotOrSerial(data.substr(1));
        if (data.starts_with("14D"))
            return addDate(IdentifierKind::Expiry, data.substr(3), "YYYYMMDD");
        if (data.starts_with("16D"))
            return addDate(IdentifierKind::ProductionDate, data.substr(3), "YYYYMMDD");
        if (data.starts_with('S'))
            return addSerial(data.substr(1));
        if (data.starts_with('Q'))
            return addQuantity(data.substr(1));
        // §2.3.2.1, the oldest form: day of the year and lot.
        return addDate(IdentifierKind::Expiry, data.substr(0, 5), "YYJJJ") &&
               addLot(data.substr(std::min<std::size_t>(5, data.size())));
    }

    std::vector<Identifier> take() { return std::move(m_found); }

private:
    bool readDated(std::string_view data) {
        const bool serial = data.starts_with('+');
        if (serial)
            data.remove_prefix(1);
        if (data.starts_with('8') || data.starts_with('9')) {
            const std::size_t length = data.front() == '8' ? 2 : 5;
            if (!addQuantity(data.substr(1, length)) || data.size() < 1 + length)
                return false;
            data.remove_prefix(1 + length);
        }
        std::string_view pattern = "MMYY";
        const auto format = std::find_if(std::begin(kDateFormats), std::end(kDateFormats),
                                         [&](const DateFormat& f) { return data.starts_with(f.flag); });
        if (format != std::end(kDateFormats)) {
            pattern = format->pattern;
            data.remove_prefix(1);
        }
        if (!pattern.empty() && !data.empty()) {
            if (!addDate(IdentifierKind::Expiry, data.substr(0, pattern.size()), pattern))
                return false;
            data.remove_prefix(pattern.size());
        }
        return serial ? addSerial(data) : addLot(data);
    }

    bool readLotOrSerial(std::string_view data) {
        return data.starts_with('+') ? addSerial(data.substr(1)) : addLot(data);
    }

    bool addDate(IdentifierKind kind, std::string_view digits, std::string_view pattern) {
        const auto day = codedDate(digits, pattern);
        if (day)
            m_found.push_back({kind, formatDate(*day), m_raw, true, {}});
        return day.has_value();
    }

    /// §2.3.2: up to 18 characters; none where the lot is not told.
    bool addLot(std::string_view lot) {
        if (!lot.empty())
            m_found.push_back({IdentifierKind::Lot, std::string(lot), m_raw, true, {}});
        return lot.size() <= 18;
    }

    bool addSerial(std::string_view serial) {
        std::string normal = normalSerial(serial);
        const bool right = !normal.empty() && serial.size() <= 18;
        if (right)
            m_found.push_back({IdentifierKind::Serial, std::move(normal), m_raw, true, {}});
        return right;
    }

    bool addQuantity(std::string_view digits) {
        const bool right = !digits.empty() && digits.size() <= 5 && isDigits(digits);
        if (right)
            m_found.push_back({IdentifierKind::Other, std::string(digits), m_raw, true, "HIBC quantity"});
        return right;
    }

    const std::string& m_raw;
    std::vector<Identifier> m_found;
};

/// @param data without `+` and check character
/// @returns nothing when the data have no such form, or say nothing: `$$` and a link alone
std::vector<Identifier> read(std::string_view data, const std::string& raw) {
    std::vector<Identifier> found;
    SecondaryReader secondary(raw);
    const auto slash = data.find('/');
    if (const auto primary = data.substr(0, slash); isPrimary(primary)) {
        found.push_back({IdentifierKind::UdiPrimary, std::string(primary), raw, true, {}});
    } else {
        // Alone, secondary data end with a link: the check character of the primary code (§2.3.2.3).
        const auto link = data.empty() ? std::string_view::npos : data.size() - 1;
        if (link == std::string_view::npos || isLetter(data.front()) || !secondary.read(data.substr(0, link)))
            return {};
        return secondary.take();
    }
    for (auto at = slash; at < data.size();) {
        const auto next = std::min(data.find('/', at + 1), data.size());
        if (!secondary.read(data.substr(at + 1, next - at - 1)))
            return {};
        at = next;
    }
    auto more = secondary.take();
    std::move(more.begin(), more.end(), std::back_inserter(found));
    return found;
}

} // namespace

char hibcCheckCharacter(std::string_view text) noexcept {
    std::size_t sum = 0;
    for (const char c : text) {
        const auto value = kCharacters.find(c);
        if (value == std::string_view::npos)
            return '\0';
        sum += value;
    }
    return kCharacters[sum % kCharacters.size()];
}

void readHibc(const PlainText& text, Readings& readings) {
    std::string_view code = text.whole;
    // As people print Code 39.
    if (code.size() > 2 && code.starts_with('*') && code.ends_with('*'))
        code = code.substr(1, code.size() - 2);
    constexpr std::size_t kShortest = 4;
    if (!code.starts_with('+') || code.size() < kShortest)
        return;
    // A space for check character is lost at the end of a text.
    const auto allButLast = code.substr(0, code.size() - 1);
    const bool spaceLost = hibcCheckCharacter(allButLast) != code.back() && hibcCheckCharacter(code) == ' ';
    const auto unchecked = spaceLost ? code : allButLast;
    const char wanted = hibcCheckCharacter(unchecked);
    auto found = read(unchecked.substr(1), text.raw);
    if (found.empty() || wanted == '\0')
        return;
    if (spaceLost || wanted == code.back()) {
        std::move(found.begin(), found.end(), std::back_inserter(readings.before));
    } else if (found.front().kind == IdentifierKind::UdiPrimary) {
        found.front().valid = false;
        found.front().note = "The check character at position " + std::to_string(code.size()) +
                             " should be " + std::string(1, wanted) + ", not " + code.back() + ".";
        readings.after.push_back(std::move(found.front()));
    }
}

} // namespace returnbench
