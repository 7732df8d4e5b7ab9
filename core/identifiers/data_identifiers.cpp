#include "core/identifiers/data_identifiers.h"

#include "core/base/text.h"
#include "core/identifiers/coded_date.h"
#include "core/identifiers/drug_numbers.h"
#include "core/identifiers/vin.h"

#include <algorithm>
#include <array>

namespace returnbench {
namespace {

/// What the data of a data identifier are, beyond characters.
enum class Form {
    Text,
    Serial,
    CageSerial,   ///< five characters of the maker's CAGE code before it
    AgencySerial, ///< issuing agency and company code before it (ISO/IEC 15459-2)
    Gtin,
    Ppn,
    Vin,
    Date,
};

struct Rule {
    std::string_view di;
    IdentifierKind kind;
    Form form = Form::Text;
    std::string_view pattern = {}; ///< of a date
};

/// ANSI MH10.8.2, the data identifiers that say more than an `Other`.
constexpr Rule kRules[] = {
    {"D", IdentifierKind::Other, Form::Date, "YYMMDD"},
    {"1D", IdentifierKind::Other, Form::Date, "DDMMYY"},
    {"2D", IdentifierKind::Other, Form::Date, "MMDDYY"},
    {"4D", IdentifierKind::Other, Form::Date, "YYJJJ"},
    {"12D", IdentifierKind::Other, Form::Date, "YYYYMMDD"},
    {"14D", IdentifierKind::Expiry, Form::Date, "YYYYMMDD"},
    {"15D", IdentifierKind::Expiry, Form::Date, "DDMMYY"},
    {"16D", IdentifierKind::ProductionDate, Form::Date, "YYYYMMDD"},
    {"17D", IdentifierKind::ProductionDate, Form::Date, "DDMMYY"},
    {"I", IdentifierKind::Vin, Form::Vin},
    {"J", IdentifierKind::LicencePlate},
    {"1J", IdentifierKind::LicencePlate},
    {"2J", IdentifierKind::LicencePlate},
    {"3J", IdentifierKind::LicencePlate},
    {"4J", IdentifierKind::LicencePlate},
    {"5J", IdentifierKind::LicencePlate},
    {"6J", IdentifierKind::LicencePlate},
    {"9N", IdentifierKind::Ppn, Form::Ppn},
    {"P", IdentifierKind::PartNumber},
    {"1P", IdentifierKind::PartNumber},
    {"8P", IdentifierKind::Gtin, Form::Gtin},
    {"25P", IdentifierKind::PartNumber},
    {"30P", IdentifierKind::PartNumber},
    {"S", IdentifierKind::Serial, Form::Serial},
    {"1S", IdentifierKind::Serial, Form::Serial},
    {"18S", IdentifierKind::Serial, Form::CageSerial},
    {"22S", IdentifierKind::CellularSerial, Form::Serial},
    {"25S", IdentifierKind::Serial, Form::AgencySerial},
    {"30S", IdentifierKind::Serial, Form::Serial},
    {"T", IdentifierKind::Lot},
    {"1T", IdentifierKind::Lot},
    {"25T", IdentifierKind::Lot},
    {"30T", IdentifierKind::Lot},
};

/// Those that a linear code holds alone often enough to be told from a plain text.
constexpr std::array<std::string_view, 8> kAlone{"S", "1S", "18S", "25S", "30S", "1P", "30P", "9N"};
/// A shorter rest is more likely the end of a serial that begins so.
constexpr std::size_t kShortestAlone = 6;

constexpr Rule kUnknown{{}, IdentifierKind::Other};

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

const Rule& ruleOf(std::string_view di) {
    const auto rule =
        std::find_if(std::begin(kRules), std::end(kRules), [&](const Rule& r) { return r.di == di; });
    return rule == std::end(kRules) ? kUnknown : *rule;
}

/// Length of agency and company code before the serial; 0 when the agency's codes have no fixed length.
std::size_t issuerLength(std::string_view data) {
    if (data.starts_with("UN")) // Dun & Bradstreet: nine digits
        return isDigits(data.substr(2, 9)) ? 11 : 0;
    if (data.starts_with('D')) // NATO: the five characters of a CAGE code
        return 6;
    return 0;
}

class FieldReader {
public:
    FieldReader(std::string_view field, std::size_t at, const std::string& raw, FieldContext context)
        : m_di(leadingDataIdentifier(field)), m_data(field.substr(m_di.size())), m_field(field), m_raw(raw),
          m_where(" at position " + std::to_string(at + 1)), m_context(context) {}

    std::vector<Identifier> read() const {
        if (m_di.empty())
            return {{IdentifierKind::Other, printable(m_field, kMaxSerial), m_raw, false,
                     "There is no data identifier" + m_where + "."}};
        if (m_data.empty())
            return {invalid("there is no data")};
        if (!isPrintable(m_data))
            return {invalid("there is a character that no data may hold")};
        if (m_data.size() > kMaxSerial)
            return {invalid("there are more than " + std::to_string(kMaxSerial) + " characters")};
        return readForm();
    }

private:
    const Rule& rule() const { return ruleOf(m_di); }

    Identifier valid(std::string value, IdentifierKind kind) const {
        return {kind, std::move(value), m_raw, true,
                kind == IdentifierKind::Other ? "DI " + std::string(m_di) : std::string()};
    }

    Identifier invalid(const std::string& why) const {
        return {rule().kind, printable(m_data, kMaxSerial), m_raw, false,
                "DI " + std::string(m_di) + m_where + ": " + why + "."};
    }

    Identifier serial(std::string_view data) const {
        std::string normal = normalSerial(data);
        return normal.empty() ? invalid("nothing but separators") : valid(std::move(normal), rule().kind);
    }

    std::vector<Identifier> serialBehind(std::size_t issuer) const {
        std::vector<Identifier> result;
        if (issuer > 0 && m_data.size() > issuer)
            result.push_back(serial(m_data.substr(issuer)));
        result.push_back(serial(m_data));
        return result;
    }

    std::vector<Identifier> date() const {
        const auto day = codedDate(m_data, rule().pattern);
        if (!day)
            return {invalid("there is no such day")};
        const bool expiry = m_di == "D" && m_context == FieldContext::Drug;
        return {valid(formatDate(*day), expiry ? IdentifierKind::Expiry : rule().kind)};
    }

    /// With the data identifier and its place before the reason that another reader gave.
    Identifier placed(Identifier identifier) const {
        if (!identifier.valid)
            identifier.note = "DI " + std::string(m_di) + m_where + ": " + identifier.note;
        return identifier;
    }

    std::vector<Identifier> readForm() const {
        switch (rule().form) {
        case Form::Serial:
            return serialBehind(0);
        case Form::CageSerial:
            return serialBehind(5);
        case Form::AgencySerial:
            return serialBehind(issuerLength(m_data));
        case Form::Gtin:
            if (auto gtin = normalGtin(m_data))
                return {valid(std::move(*gtin), rule().kind)};
            return {invalid("it is no GTIN, or its check digit is wrong")};
        case Form::Ppn: {
            std::vector<Identifier> result{placed(ppnIn(m_data, m_raw))};
            if (auto pzn = pznOfPpn(result.front()))
                result.push_back(placed(std::move(*pzn)));
            return result;
        }
        case Form::Vin:
            return {placed(vinIn(m_data, m_raw))};
        case Form::Date:
            return date();
        case Form::Text:
            break;
        }
        return {valid(std::string(m_data), rule().kind)};
    }

    std::string_view m_di;
    std::string_view m_data;
    std::string_view m_field;
    const std::string& m_raw;
    std::string m_where;
    FieldContext m_context;
};

} // namespace

std::string_view leadingDataIdentifier(std::string_view field) noexcept {
    std::size_t length = 0;
    while (length < 3 && length < field.size() && isDigit(field[length]))
        ++length;
    if (length == field.size() || field[length] < 'A' || field[length] > 'Z')
        return {};
    return field.substr(0, length + 1);
}

std::vector<Identifier> identifiersInField(std::string_view field, std::size_t at, const std::string& raw,
                                           FieldContext context) {
    return FieldReader(field, at, raw, context).read();
}

void readDataIdentifier(const PlainText& text, Readings& readings) {
    const std::string_view di = leadingDataIdentifier(text.whole);
    if (text.caption != Caption::None || std::find(kAlone.begin(), kAlone.end(), di) == kAlone.end() ||
        text.whole.size() < di.size() + kShortestAlone)
        return;
    for (Identifier& identifier : identifiersInField(text.whole, 0, text.raw)) {
        if (!identifier.valid || identifier.value == text.normal)
            continue;
        auto& place = di == "9N" ? readings.before : readings.after;
        place.push_back(std::move(identifier));
    }
}

} // namespace returnbench
