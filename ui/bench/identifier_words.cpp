#include "ui/bench/identifier_words.h"

#include "ui/language/format.h"
#include "ui/language/translations.h"

#include <algorithm>

namespace returnbench {
namespace {

bool isAcronym(IdentifierKind kind) noexcept {
    switch (kind) {
    case IdentifierKind::Gtin:
    case IdentifierKind::Sscc:
    case IdentifierKind::Giai:
    case IdentifierKind::Itip:
    case IdentifierKind::Imei:
    case IdentifierKind::Imeisv:
    case IdentifierKind::Asin:
    case IdentifierKind::Lpn:
    case IdentifierKind::Meid:
    case IdentifierKind::Vin:
    case IdentifierKind::Isbn:
    case IdentifierKind::Issn:
    case IdentifierKind::Fnsku:
    case IdentifierKind::Pzn:
    case IdentifierKind::Ppn:
    case IdentifierKind::Ndc:
        return true;
    default:
        return false;
    }
}

} // namespace

bool namesUnit(IdentifierKind kind) noexcept {
    return kind == IdentifierKind::Serial || kind == IdentifierKind::Imei || kind == IdentifierKind::Imeisv ||
           kind == IdentifierKind::CellularSerial || kind == IdentifierKind::Meid ||
           kind == IdentifierKind::Vin || kind == IdentifierKind::Giai;
}

QString identifierText(const Identifier& identifier) {
    const std::string_view word = toString(identifier.kind);
    QString kind = QString::fromLatin1(word.data(), static_cast<qsizetype>(word.size()));
    if (isAcronym(identifier.kind))
        kind = kind.toUpper();
    kind.replace(QLatin1Char('_'), QLatin1Char(' '));
    return said(kind.toStdString()) + QLatin1Char(' ') +
           shown(identifier.value.empty() ? identifier.raw : identifier.value);
}

bool isExplained(const Identifier& serial, const std::vector<Identifier>& all) {
    if (serial.kind != IdentifierKind::Serial)
        return false;
    return std::any_of(all.begin(), all.end(), [&](const Identifier& other) {
        return other.kind != IdentifierKind::Serial && other.valid &&
               (other.value == serial.value || normalGtin(serial.value) == other.value);
    });
}

const Identifier& mostTelling(const std::vector<Identifier>& all) {
    const auto unit = std::find_if(all.begin(), all.end(), [&](const Identifier& identifier) {
        return namesUnit(identifier.kind) && !identifier.value.empty() && !isExplained(identifier, all);
    });
    return unit != all.end() ? *unit : all.front();
}

} // namespace returnbench
