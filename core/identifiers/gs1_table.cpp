#include "core/identifiers/gs1_table.h"

#include "core/base/text.h"

#include <algorithm>

namespace returnbench {
namespace {

constexpr Gs1Part digits(std::uint8_t length, Gs1Check check = Gs1Check::None) {
    return {Gs1Characters::Digits, length, length, check};
}

constexpr Gs1Part digitsUpTo(std::uint8_t length, std::uint8_t atLeast = 1) {
    return {Gs1Characters::Digits, atLeast, length, Gs1Check::None};
}

constexpr Gs1Part textUpTo(std::uint8_t length, std::uint8_t atLeast = 1) {
    return {Gs1Characters::Set82, atLeast, length, Gs1Check::None};
}

constexpr Gs1Part partNumberUpTo(std::uint8_t length) {
    return {Gs1Characters::Set39, 1, length, Gs1Check::None};
}

constexpr Gs1Part kDate = digits(6, Gs1Check::Day);
constexpr Gs1Part kTimeOfDay{Gs1Characters::Digits, 2, 6, Gs1Check::TimeOfDay};

constexpr Gs1Rule kRules[] = {
    {"00", "00", {digits(18, Gs1Check::Mod10)}}, // SSCC
    {"01", "01", {digits(14, Gs1Check::Mod10)}}, // GTIN
    {"02", "02", {digits(14, Gs1Check::Mod10)}}, // GTIN of contained trade items
    {"10", "10", {textUpTo(20)}},                // batch or lot
    {"11", "11", {kDate}},                       // production
    {"12", "12", {kDate}},                       // payment due
    {"13", "13", {kDate}},                       // packaging
    {"15", "15", {kDate}},                       // best before
    {"16", "16", {kDate}},                       // sell by
    {"17", "17", {kDate}},                       // expiration
    {"20", "20", {digits(2)}},                   // internal variant
    {"21", "21", {textUpTo(20)}},                // serial
    {"22", "22", {textUpTo(20)}},                // consumer variant
    {"240", "241", {textUpTo(30)}},              // additional identification, customer part
    {"242", "242", {digitsUpTo(6)}},             // made-to-order variation
    {"243", "243", {textUpTo(20)}},              // packaging component
    {"250", "251", {textUpTo(30)}},              // secondary serial, source entity
    {"253", "253", {digits(13, Gs1Check::Mod10), textUpTo(17, 0)}},   // GDTI
    {"254", "254", {textUpTo(20)}},                                   // GLN extension
    {"255", "255", {digits(13, Gs1Check::Mod10), digitsUpTo(12, 0)}}, // GCN
    {"30", "30", {digitsUpTo(8)}},                                    // variable count
    {"3100", "3105", {digits(6)}},                                    // measures, metric
    {"3110", "3115", {digits(6)}},
    {"3120", "3125", {digits(6)}},
    {"3130", "3135", {digits(6)}},
    {"3140", "3145", {digits(6)}},
    {"3150", "3155", {digits(6)}},
    {"3160", "3165", {digits(6)}},
    {"3200", "3205", {digits(6)}},                                    // net weight, pounds
    {"37", "37", {digitsUpTo(8)}},                                    // count of contained trade items
    {"3900", "3909", {digitsUpTo(15)}},                               // amount payable
    {"3910", "3919", {digits(3), digitsUpTo(15)}},                    // the same with ISO 4217 currency
    {"3920", "3929", {digitsUpTo(15)}},                               // amount for a variable measure item
    {"3930", "3939", {digits(3), digitsUpTo(15)}},                    // the same with ISO 4217 currency
    {"400", "401", {textUpTo(30)}},                                   // customer's order, GINC
    {"402", "402", {digits(17, Gs1Check::Mod10)}},                    // GSIN
    {"403", "403", {textUpTo(30)}},                                   // routing
    {"410", "417", {digits(13, Gs1Check::Mod10)}},                    // locations and parties
    {"420", "420", {textUpTo(20)}},                                   // ship-to postal code
    {"421", "421", {digits(3), textUpTo(9)}},                         // the same with ISO 3166 country
    {"422", "422", {digits(3)}},                                      // country of origin
    {"8002", "8002", {textUpTo(20)}},                                 // mobile telephone
    {"8003", "8003", {digits(14, Gs1Check::Mod10), textUpTo(16, 0)}}, // GRAI
    {"8004", "8004", {textUpTo(30)}},                                 // GIAI
    {"8006", "8006", {digits(14, Gs1Check::Mod10), digits(4, Gs1Check::PieceOfTotal)}}, // ITIP
    {"8008", "8008", {kDate, kTimeOfDay}},           // production date and time
    {"8010", "8010", {partNumberUpTo(30)}},          // CPID
    {"8011", "8011", {digitsUpTo(12)}},              // CPID serial
    {"8013", "8013", {textUpTo(25)}},                // GMN
    {"8017", "8018", {digits(18, Gs1Check::Mod10)}}, // GSRN
    {"8019", "8019", {digitsUpTo(10)}},              // SRIN
    {"8020", "8020", {textUpTo(25)}},                // payment slip
    {"8200", "8200", {textUpTo(70)}},                // packaging URL
    {"90", "90", {textUpTo(30)}},                    // agreed between trading partners
    {"91", "99", {textUpTo(90)}},                    // company internal
};

static_assert(std::is_sorted(std::begin(kRules), std::end(kRules),
                             [](const Gs1Rule& a, const Gs1Rule& b) { return a.firstAi < b.firstAi; }));

constexpr std::size_t kShortestAi = 2;
constexpr std::size_t kLongestAi = 4;

} // namespace

std::size_t Gs1Rule::minLength() const noexcept {
    std::size_t sum = 0;
    for (const Gs1Part& part : parts)
        sum += part.minLength;
    return sum;
}

std::size_t Gs1Rule::maxLength() const noexcept {
    std::size_t sum = 0;
    for (const Gs1Part& part : parts)
        sum += part.maxLength;
    return sum;
}

std::span<const Gs1Rule> gs1Rules() noexcept {
    return kRules;
}

const Gs1Rule* findGs1Rule(std::string_view ai) noexcept {
    if (!isDigits(ai))
        return nullptr;
    const auto rule = std::find_if(std::begin(kRules), std::end(kRules), [&](const Gs1Rule& r) {
        return r.firstAi.size() == ai.size() && r.firstAi <= ai && ai <= r.lastAi;
    });
    return rule == std::end(kRules) ? nullptr : &*rule;
}

std::string_view leadingGs1Ai(std::string_view text) noexcept {
    for (std::size_t length = kShortestAi; length <= kLongestAi && length <= text.size(); ++length)
        if (const auto ai = text.substr(0, length); findGs1Rule(ai) != nullptr)
            return ai;
    return {};
}

} // namespace returnbench
