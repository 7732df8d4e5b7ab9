#include "core/identifiers/gs1_identifiers.h"

#include "core/base/text.h"
#include "core/identifiers/drug_numbers.h"
#include "core/identifiers/gs1_associations.h"
#include "core/identifiers/gs1_value.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace returnbench {
namespace {

constexpr std::size_t kItipGtin = 14;

bool isSerialKind(IdentifierKind kind) {
    return kind == IdentifierKind::Serial || kind == IdentifierKind::SecondarySerial ||
           kind == IdentifierKind::CellularSerial;
}

bool isDateAi(std::string_view ai) {
    return ai.size() == 2 && ai >= "11" && ai <= "17";
}

Identifier fromElement(const Gs1Element& element, const std::string& raw) {
    if (element.problem.empty() && element.ai == "710")
        return pznIn(element.value, raw);
    if (element.problem.empty() && element.ai == "715")
        return ndcIn(element.value, raw);
    Identifier result{gs1Kind(element.ai), element.value, raw, element.problem.empty(), element.problem};
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

} // namespace

IdentifierKind gs1Kind(std::string_view ai) noexcept {
    constexpr std::pair<std::string_view, IdentifierKind> kKinds[] = {
        {"00", IdentifierKind::Sscc},
        {"01", IdentifierKind::Gtin},
        {"02", IdentifierKind::Gtin},
        {"03", IdentifierKind::Gtin},
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

std::vector<Identifier> identifiersIn(const Gs1Message& message, std::string_view text) {
    const std::string raw = printable(text);
    std::vector<Identifier> result;
    for (const Gs1Element& element : message.elements) {
        result.push_back(fromElement(element, raw));
        if (!result.back().valid)
            continue;
        if (const std::string note = gs1AssociationNote(message, element); !note.empty())
            result.back().note += (result.back().note.empty() ? "" : ". ") + note;
        // The pieces of one item all carry its GTIN.
        if (result.back().kind == IdentifierKind::Itip)
            result.push_back({IdentifierKind::Gtin, element.value.substr(0, kItipGtin), raw, true, {}});
        if (element.ai == "01")
            if (auto drug = drugNumberIn(element.value, raw))
                result.push_back(std::move(*drug));
    }
    if (!message.problem.empty())
        result.push_back({IdentifierKind::Other, printable(text, kMaxSerial), raw, false, message.problem});
    return result;
}

} // namespace returnbench
