#include "tests/matching/shop.h"
#include "tests/support/catch.h"

#include <random>

using namespace returnbench;
using namespace returnbench::test;

namespace {

/// A small alphabet, so that random serials meet, nearly meet, and look alike.
class World {
public:
    explicit World(unsigned seed) : m_random(seed) {}

    std::size_t below(std::size_t limit) { return m_random() % limit; }
    bool chance(std::size_t oneIn) { return below(oneIn) == 0; }

    std::string someSerial() {
        static const std::string kAlphabet = "0O1I5";
        std::string result = "S";
        for (std::size_t i = 5 + below(2); i > 0; --i)
            result += kAlphabet[below(chance(2) ? 1 : kAlphabet.size())];
        return result;
    }

    std::string someOrder() { return std::string(1, static_cast<char>('A' + below(4))); }
    std::string someDay() { return chance(5) ? "" : "2026-10-0" + std::to_string(1 + below(9)); }

    DispatchedUnit someUnit() {
        const bool phone = !chance(4);
        DispatchedUnit unit = unitOf(chance(8) ? "" : someOrder(), chance(6) ? "" : someSerial(), someDay(),
                                     phone ? "PHONE" : "TABLET", phone ? kPhone : kTablet);
        if (chance(4))
            unit.imei1 = kImei1;
        if (chance(4))
            unit.components = {someSerial()};
        if (chance(3))
            unit.awb = "AWB-" + std::to_string(below(3));
        if (chance(3))
            unit.lot = "L" + std::to_string(below(3));
        return unit;
    }

    Identifier someIdentifier() {
        switch (below(8)) {
        case 0:
            return gtin(chance(3) ? kForeign : chance(2) ? kTablet : kPhone);
        case 1:
            return of(IdentifierKind::Imei, chance(2) ? kImei1 : kImei2);
        case 2:
            return of(IdentifierKind::SecondarySerial, someSerial());
        case 3:
            return of(IdentifierKind::Lot, "L" + std::to_string(below(3)));
        case 4:
            return {IdentifierKind::Serial, "", "\xE2\x90\x80", false, "control character"};
        default:
            return serial(someSerial());
        }
    }

    Shop someShop() {
        Shop shop;
        for (std::size_t i = below(8); i > 0; --i)
            shop.history.units.push_back(someUnit());
        for (std::size_t i = below(4); i > 0; --i)
            shop.history.inspections.push_back(
                inspected("R" + someOrder(), someOrder(), someSerial(), "2026-10-05",
                          chance(2) ? VerdictKind::Match : VerdictKind::OtherUnit));
        shop.expected.units.clear();
        for (const DispatchedUnit& unit : shop.history.units)
            if (unit.order == OrderId("A"))
                shop.expected.units.push_back(unit);
        shop.expected.serialUse =
            std::array{SerialUse::Required, SerialUse::Optional, SerialUse::Off}[below(3)];
        shop.expected.itemsDeclared = static_cast<int>(below(3));
        if (chance(3))
            shop.observed.itemsFound = static_cast<int>(below(3));
        if (chance(10))
            shop.expected = ExpectedItem{};
        return shop;
    }

private:
    std::mt19937 m_random;
};

/// By its serial or IMEI, or by an IMEI that another dispatch of the same serial has.
bool provesExpected(const Shop& shop, const std::vector<Identifier>& seen) {
    const auto names = [](const Identifier& identifier, const DispatchedUnit& unit) {
        return !identifier.value.empty() &&
               (identifier.value == unit.serialNormal || identifier.value == unit.imei1);
    };
    const auto proves = [&](const Identifier& identifier, const DispatchedUnit& unit) {
        return names(identifier, unit) || std::any_of(shop.history.units.begin(), shop.history.units.end(),
                                                      [&](const DispatchedUnit& other) {
                                                          return names(identifier, other) &&
                                                                 !unit.serialNormal.empty() &&
                                                                 other.serialNormal == unit.serialNormal;
                                                      });
    };
    return std::any_of(seen.begin(), seen.end(), [&](const Identifier& identifier) {
        return std::any_of(shop.expected.units.begin(), shop.expected.units.end(),
                           [&](const DispatchedUnit& unit) { return proves(identifier, unit); });
    });
}

} // namespace

TEST_CASE("over random worlds judge always has reasons, and a match always has its proof") {
    World world(20261125);
    int matches = 0;
    for (int round = 0; round < 20000; ++round) {
        Shop shop = world.someShop();
        std::vector<Identifier> seen;
        for (std::size_t i = world.below(5); i > 0; --i)
            seen.push_back(world.someIdentifier());
        const Verdict verdict = shop.judgeSeen(seen);
        INFO("round " << round << ", " << toString(verdict.kind));
        REQUIRE_FALSE(verdict.reasons.empty());
        if (verdict.kind == VerdictKind::Match) {
            ++matches;
            REQUIRE(provesExpected(shop, seen));
        }
        REQUIRE(std::is_sorted(verdict.flags.begin(), verdict.flags.end()));
        std::shuffle(seen.begin(), seen.end(), std::mt19937(static_cast<unsigned>(round)));
        REQUIRE(shop.judgeSeen(seen) == verdict);
    }
    CHECK(matches > 100);
}

TEST_CASE("the order of records and a unit that nobody saw change no verdict") {
    World world(20261126);
    int accused = 0;
    for (int round = 0; round < 5000; ++round) {
        Shop shop = world.someShop();
        std::vector<Identifier> seen;
        for (std::size_t i = world.below(5); i > 0; --i)
            seen.push_back(world.someIdentifier());
        const Verdict verdict = shop.judgeSeen(seen);
        INFO("round " << round << ", " << toString(verdict.kind));
        accused += verdict.kind == VerdictKind::AlreadyReturned || verdict.kind == VerdictKind::OtherUnit;

        std::mt19937 random(static_cast<unsigned>(round));
        Shop shuffled = shop;
        std::shuffle(shuffled.history.units.begin(), shuffled.history.units.end(), random);
        std::shuffle(shuffled.history.inspections.begin(), shuffled.history.inspections.end(), random);
        std::shuffle(shuffled.history.lines.begin(), shuffled.history.lines.end(), random);
        std::shuffle(shuffled.expected.units.begin(), shuffled.expected.units.end(), random);
        const Verdict again = shuffled.judgeSeen(seen);
        CHECK(again.kind == verdict.kind);
        CHECK(again.flags == verdict.flags);

        shop.history.units.push_back(unitOf("Q", "QQ-777777", "2026-10-04"));
        shop.history.inspections.push_back(inspected("RQ", "Q", "QQ-777777", "2026-10-05"));
        CHECK(shop.judgeSeen(seen) == verdict);
    }
    CHECK(accused > 100);
}

TEST_CASE("hostile codes come to a verdict like any other") {
    Shop shop;
    const std::string longText(8000, 'A');
    for (const std::string& text :
         {std::string("\0\x01\x1d\x7f", 4), std::string("\xff\xfe\xc0"), longText, longText + '1',
          std::string("(01)"), std::string("]C1"), std::string("'; --")}) {
        const Verdict verdict = shop.judgeSeen(codes({text}));
        CHECK_FALSE(verdict.agrees());
        CHECK_FALSE(verdict.reasons.empty());
        for (const Reason& reason : verdict.reasons)
            CHECK(reason.text.size() < 400);
    }
}
