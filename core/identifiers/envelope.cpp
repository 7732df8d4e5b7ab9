#include "core/identifiers/envelope.h"

#include "core/base/text.h"
#include "core/identifiers/data_identifiers.h"
#include "core/identifiers/gs1.h"
#include "core/identifiers/gs1_identifiers.h"
#include "core/identifiers/separators.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

namespace returnbench {
namespace {

constexpr std::string_view kHead = "[)>";
constexpr std::size_t kMaxFields = kMaxGs1Elements;

/// A part of the envelope with its index in the whole.
struct Piece {
    std::string_view text;
    std::size_t at = 0;
};

std::vector<Piece> pieces(Piece whole, char separator) {
    std::vector<Piece> result;
    for (std::size_t start = 0; start <= whole.text.size();) {
        const auto end = std::min(whole.text.find(separator, start), whole.text.size());
        if (end > start)
            result.push_back({whole.text.substr(start, end - start), whole.at + start});
        start = end + 1;
    }
    return result;
}

/// ATA Spec 2000, chapter 9: the text element identifiers that name units, products and lots.
IdentifierKind kindOfTextElement(std::string_view tei) {
    constexpr std::pair<std::string_view, IdentifierKind> kKinds[] = {
        {"SER", IdentifierKind::Serial},     {"SEQ", IdentifierKind::Serial},
        {"USN", IdentifierKind::Serial},     {"UCN", IdentifierKind::Serial},
        {"PNO", IdentifierKind::PartNumber}, {"PNR", IdentifierKind::PartNumber},
        {"LOT", IdentifierKind::Lot},        {"LTN", IdentifierKind::Lot},
    };
    const auto known =
        std::find_if(std::begin(kKinds), std::end(kKinds), [&](const auto& k) { return k.first == tei; });
    return known == std::end(kKinds) ? IdentifierKind::Other : known->second;
}

Identifier textElement(const Piece& field, const std::string& raw) {
    constexpr std::size_t kName = 3;
    const auto name = field.text.substr(0, kName);
    const auto data = field.text.size() > kName ? trim(field.text.substr(kName + 1)) : std::string_view();
    const auto kind = kindOfTextElement(name);
    const auto fault = [&](const std::string& why) {
        return Identifier{kind, printable(field.text, kMaxSerial), raw, false,
                          "The field at position " + std::to_string(field.at + 1) + ' ' + why + '.'};
    };
    if (!std::all_of(name.begin(), name.end(), [](char c) { return c >= 'A' && c <= 'Z'; }) || data.empty() ||
        (field.text[kName] != ' ' && field.text[kName] != ':'))
        return fault("is no text element");
    if (data.size() > kMaxSerial || !isPrintable(data))
        return fault("holds what no data may hold");
    if (kind == IdentifierKind::Other)
        return {kind, std::string(data), raw, true, "TEI " + std::string(name)};
    std::string value = kind == IdentifierKind::Serial ? normalSerial(data) : std::string(data);
    return value.empty() ? fault("holds nothing but separators")
                         : Identifier{kind, std::move(value), raw, true, {}};
}

class EnvelopeReader {
public:
    explicit EnvelopeReader(std::string_view text) : m_raw(printable(text)), m_text(withSeparators(text)) {}

    std::vector<Identifier> read() {
        std::string_view body = m_text;
        while (body.ends_with(kEot) || body.ends_with(kRs))
            body.remove_suffix(1);
        for (const Piece& format : pieces({body.substr(kHead.size()), kHead.size()}, kRs))
            readFormat(format);
        if (!m_fault.empty())
            m_found.push_back({IdentifierKind::Other, printable(m_text, kMaxSerial), m_raw, false, m_fault});
        return std::move(m_found);
    }

private:
    void readFormat(const Piece& format) {
        const auto fields = pieces(format, kGs);
        if (fields.empty() || fields.front().text.size() != 2 || fields.size() < 2)
            return fault("There is no format with data at position " + std::to_string(format.at + 1) + ".");
        const std::string_view number = fields.front().text;
        if (number == "05")
            return readElements(format);
        if (number != "06" && number != "12")
            return fault("Format " + printable(number) + " at position " + std::to_string(format.at + 1) +
                         " is not one that is read.");
        const bool drug = std::any_of(fields.begin(), fields.end(),
                                      [](const Piece& field) { return field.text.starts_with("9N"); });
        for (auto field = fields.begin() + 1; field != fields.end(); ++field) {
            if (m_found.size() >= kMaxFields)
                return fault("There are more than " + std::to_string(kMaxFields) + " fields.");
            if (number == "12")
                m_found.push_back(textElement(*field, m_raw));
            else
                add(identifiersInField(field->text, field->at, m_raw,
                                       drug ? FieldContext::Drug : FieldContext::Any));
        }
    }

    void readElements(const Piece& format) {
        const Gs1Message message =
            parseElements(std::string_view(m_text).substr(0, format.at + format.text.size()), format.at + 2);
        add(identifiersIn(message, m_raw));
    }

    void add(std::vector<Identifier> identifiers) {
        std::move(identifiers.begin(), identifiers.end(), std::back_inserter(m_found));
    }

    void fault(std::string what) {
        if (m_fault.empty())
            m_fault = std::move(what);
    }

    std::string m_raw;
    std::string m_text;
    std::vector<Identifier> m_found;
    std::string m_fault;
};

} // namespace

std::optional<std::vector<Identifier>> readEnvelope(std::string_view text) {
    if (!text.starts_with(kHead))
        return std::nullopt;
    auto found = EnvelopeReader(text).read();
    if (std::none_of(found.begin(), found.end(),
                     [](const Identifier& identifier) { return identifier.valid; }))
        return std::nullopt;
    return found;
}

} // namespace returnbench
