#include "core/identifiers/isbt128.h"

#include "core/base/text.h"
#include "core/identifiers/coded_date.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace returnbench {
namespace {

/// Two characters (three of `&,1`), then data of fixed length.
struct Structure {
    std::string_view identifier;
    std::size_t length;
    IdentifierKind kind;
    std::string_view name;
    std::string_view date = {}; ///< pattern of a date
};

constexpr Structure kStructures[] = {
    {"=/", 16, IdentifierKind::UdiPrimary, "processor product identification code"},
    {"=)", 10, IdentifierKind::UdiPrimary, "container manufacturer and catalogue number"},
    {"=,", 6, IdentifierKind::Serial, "serial number"},
    {"&,1", 18, IdentifierKind::Lot, "lot number"},
    {"&)", 10, IdentifierKind::Lot, "container lot number"},
    {"=>", 6, IdentifierKind::Expiry, "expiration date", "CYYJJJ"},
    {"&>", 10, IdentifierKind::Expiry, "expiration date and time", "CYYJJJHHMM"},
    {"=}", 6, IdentifierKind::ProductionDate, "manufacturing date", "CYYJJJ"},
    {"=<", 8, IdentifierKind::Other, "product code"},
    {"=", 15, IdentifierKind::Other, "donation identification number"},
};

const Structure* leadingStructure(std::string_view text) {
    const auto found = std::find_if(std::begin(kStructures), std::end(kStructures),
                                    [&](const Structure& s) { return text.starts_with(s.identifier); });
    return found == std::end(kStructures) ? nullptr : &*found;
}

bool isAlphanumeric(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    });
}

/// A date of a time of day is the date.
Identifier dated(const Structure& structure, std::string_view data, const std::string& raw) {
    constexpr std::size_t kDay = 6;
    const auto time = data.substr(kDay);
    const auto day = codedDate(data.substr(0, kDay), structure.date.substr(0, kDay));
    if (!day || (!time.empty() && (!isDigits(time) || time.substr(0, 2) > "23" || time.substr(2) > "59")))
        return {structure.kind, std::string(data), raw, false, "there is no such day or time"};
    return {structure.kind, formatDate(*day), raw, true, {}};
}

/// @param data of the structure's length, or shorter
Identifier identifierIn(const Structure& structure, std::string_view data, const std::string& raw) {
    if (data.size() != structure.length)
        return {structure.kind, printable(data, kMaxSerial), raw, false,
                "it has " + std::to_string(data.size()) + " characters instead of " +
                    std::to_string(structure.length)};
    if (!isAlphanumeric(data))
        return {structure.kind, printable(data, kMaxSerial), raw, false,
                "it holds more than letters and digits"};
    if (!structure.date.empty())
        return dated(structure, data, raw);
    if (structure.kind == IdentifierKind::Other)
        return {structure.kind, std::string(data), raw, true, "ISBT 128 " + std::string(structure.name)};
    return {structure.kind,
            structure.kind == IdentifierKind::Serial ? normalSerial(data) : std::string(data),
            raw,
            true,
            {}};
}

} // namespace

void readIsbt128(const PlainText& text, Readings& readings) {
    std::vector<Identifier> found;
    for (std::size_t at = 0; at < text.whole.size();) {
        const Structure* structure = leadingStructure(text.whole.substr(at));
        // A text that only begins like one, or goes on as none does, says nothing of the kind.
        if (structure == nullptr)
            return;
        at += structure->identifier.size();
        const auto data = text.whole.substr(at, structure->length);
        found.push_back(identifierIn(*structure, data, text.raw));
        if (Identifier& last = found.back(); !last.valid) {
            last.note = "The " + std::string(structure->name) + " of ISBT 128 at position " +
                        std::to_string(at + 1) + ": " + last.note + ".";
            readings.after.push_back(std::move(last));
            return;
        }
        at += data.size();
    }
    std::move(found.begin(), found.end(), std::back_inserter(readings.before));
}

} // namespace returnbench
