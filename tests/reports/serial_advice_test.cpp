#include "core/reports/serial_advice.h"

#include "core/base/error.h"
#include "core/base/file.h"
#include "core/base/resources.h"
#include "core/reports/return_costs.h"
#include "tests/support/catch.h"
#include "tests/support/temp_directory.h"

using namespace returnbench;

namespace {

const std::vector<Money> kTwoRupees{{200, "INR"}};

std::vector<Vertical> deliveredVerticals() {
    return readVerticals(resourcesDirectory() / "reports" / "verticals.toml");
}

const Vertical* vertical(const char* category) {
    static const std::vector<Vertical> all = deliveredVerticals();
    return verticalOf(all, category);
}

/// 5,000 units a month, a unit for INR 1,000.
SerialRecord record(std::int64_t returned, std::int64_t judged, std::int64_t caught) {
    return {5000, returned, judged, caught, 0, Money{100'000, "INR"}};
}

} // namespace

TEST_CASE("5,000 orders a month at INR 2 a serial cost INR 10,000 a month") {
    CHECK(serialCost(5000, 30, {200, "INR"}) == Money{10'000'00, "INR"});
    CHECK(serialCost(15'000, 90, {200, "INR"}) == Money{10'000'00, "INR"});
    const SerialAdvice advice = adviseSerials(record(400, 400, 10), {}, nullptr, kTwoRupees, 30);
    CHECK(advice.cost == Money{10'000'00, "INR"});
}

TEST_CASE("serials pay where what they surely save is more than they cost") {
    // 10 of 400 caught: Wilson 13 to 46 per mille; 5.2 to 18.4 units of INR 1,000
    const SerialAdvice some = adviseSerials(record(400, 400, 10), {}, nullptr, kTwoRupees, 30);
    CHECK(some.basis == SerialAdvice::Basis::Own);
    CHECK(some.savedLow == Money{5'200'00, "INR"});
    CHECK(some.savedHigh == Money{18'400'00, "INR"});
    CHECK(some.answer == SerialAdvice::Answer::Medium);
    CHECK(adviseSerials(record(400, 400, 40), {}, nullptr, kTwoRupees, 30).answer ==
          SerialAdvice::Answer::High);
    CHECK(adviseSerials(record(100, 100, 0), {}, nullptr, kTwoRupees, 30).answer ==
          SerialAdvice::Answer::Low);
}

TEST_CASE("claims that were lost for want of a serial count as a whole unit each") {
    SerialRecord lost = record(100, 100, 0);
    lost.claimsLost = 20;
    const SerialAdvice advice = adviseSerials(lost, {}, nullptr, kTwoRupees, 30);
    CHECK(advice.savedLow == Money{20'000'00, "INR"});
    CHECK(advice.answer == SerialAdvice::Answer::High);
}

TEST_CASE("where data are few the share of the category stands, and without it the vertical's default") {
    const SerialRecord few = record(400, 3, 2);
    const SerialRecord kin = record(0, 1000, 100);
    const SerialAdvice borrowed = adviseSerials(few, kin, nullptr, kTwoRupees, 30);
    CHECK(borrowed.basis == SerialAdvice::Basis::Category);
    CHECK(borrowed.reason.find("category") != std::string::npos);
    CHECK(borrowed.answer == SerialAdvice::Answer::High); // 82 to 121 per mille of 400 units
    CHECK(borrowed.savedLow == Money{32'800'00, "INR"});
    for (const auto& [category, answer] :
         {std::pair{"phones", SerialAdvice::Answer::High}, std::pair{"Books", SerialAdvice::Answer::Low},
          std::pair{"grocery", SerialAdvice::Answer::Lot}, std::pair{"Beauty", SerialAdvice::Answer::Medium},
          std::pair{"nothing known", SerialAdvice::Answer::Medium}}) {
        CAPTURE(category);
        const SerialAdvice advice = adviseSerials(few, record(0, 5, 1), vertical(category), kTwoRupees, 30);
        CHECK(advice.basis == SerialAdvice::Basis::Vertical);
        CHECK(advice.answer == answer);
        CHECK(advice.reason.find("Too few") != std::string::npos);
    }
}

TEST_CASE("what the law demands pays whatever it costs") {
    const SerialAdvice advice = adviseSerials(record(100, 100, 0), {}, vertical("pharma"), kTwoRupees, 30);
    CHECK(advice.answer == SerialAdvice::Answer::High);
    CHECK(advice.reason.find("law") != std::string::npos);
    CHECK(advice.cost);
}

TEST_CASE("without a price, or a cost in its currency, nothing is reckoned") {
    SerialRecord free = record(400, 400, 40);
    free.price.reset();
    const SerialAdvice unpriced = adviseSerials(free, {}, vertical("shoes"), kTwoRupees, 30);
    CHECK(unpriced.basis == SerialAdvice::Basis::Vertical);
    CHECK_FALSE(unpriced.cost);
    CHECK_FALSE(unpriced.savedLow);
    SerialRecord euro = record(400, 400, 40);
    euro.price->currency = "EUR";
    const SerialAdvice other = adviseSerials(euro, {}, vertical("shoes"), kTwoRupees, 30);
    CHECK(other.basis == SerialAdvice::Basis::Vertical);
    CHECK_FALSE(other.cost);
    CHECK(other.savedLow);
    CHECK(other.reason.find("EUR") != std::string::npos);
}

TEST_CASE("categories as shops call them belong to the reference's verticals") {
    for (const auto& [category, id] :
         {std::pair{"phones", "electronics"}, std::pair{"Consumer Electronics", "electronics"},
          std::pair{"Footwear", "fashion"}, std::pair{"Fast fashion", "fast-fashion"},
          std::pair{"home", "home"}, std::pair{"Home appliances", "appliances"},
          std::pair{"health", "wellness"}, std::pair{"Toys & Games", "toys"}}) {
        CAPTURE(category);
        REQUIRE(vertical(category) != nullptr);
        CHECK(vertical(category)->id == id);
    }
    CHECK(vertical("") == nullptr);
    CHECK(deliveredVerticals().size() == 16);
}

TEST_CASE("a cost of a serial has a currency, and what is none is refused with its place") {
    CHECK(costFrom("INR 2") == Money{200, "INR"});
    CHECK(costFrom(" EUR 0.03 ") == Money{3, "EUR"});
    for (const char* wrong : {"", "2", "INR", "INR -2", "inr 2", "INR2", "INR two", "INR 2.345"}) {
        CAPTURE(wrong);
        CHECK_FALSE(costFrom(wrong));
    }
    const test::TempDirectory temp;
    const auto read = [&](const std::string& text) {
        writeFileDurably(temp / "costs.toml", text);
        return readReturnCosts(temp / "costs.toml");
    };
    CHECK(read("serial = [\"INR 2\", \"EUR 0.03\"]\n").serial.size() == 2);
    CHECK(read("").serial.empty());
    const ReturnCosts all =
        read("hour = [\"INR 300\"]\neach_return = [\"INR 90\"]\n[kept]\nrestock = 100\nliquidate = 35\n");
    CHECK(costIn(all.hour, "INR") == 30'000);
    CHECK(costIn(all.each, "INR") == 9'000);
    CHECK_FALSE(costIn(all.each, "EUR"));
    CHECK(all.kept.at("liquidate") == 350);
    CHECK_THROWS_WITH(read("hour = [\"INR 300\", \"INR 200\"]\n"), ContainsSubstring("two amounts in INR"));
    CHECK_THROWS_WITH(read("[kept]\nbury = 10\n"), ContainsSubstring("bury"));
    CHECK_THROWS_WITH(read("[kept]\nscrap = 101\n"), ContainsSubstring("scrap"));
    CHECK_THROWS_WITH(read("kept = 4\n"), ContainsSubstring("kept"));
    CHECK_THROWS_WITH(read("serial = [\"two\"]\n"), ContainsSubstring("costs.toml"));
    CHECK_THROWS_WITH(read("serials = [\"INR 2\"]\n"), ContainsSubstring("serials"));
}

TEST_CASE("a file of verticals that is wrong is refused with its place") {
    const test::TempDirectory temp;
    const auto read = [&](const std::string& text) {
        writeFileDurably(temp / "verticals.toml", text);
        return readVerticals(temp / "verticals.toml");
    };
    const std::string good = "[[vertical]]\nid = \"a\"\ntitle = \"A\"\nwhy = \"so\"\nwords = [\"a\"]\n";
    CHECK(read(good + "need = \"low\"\n").size() == 1);
    CHECK_THROWS_WITH(read(good + "need = \"some\"\n"), ContainsSubstring("`need` must be one of"));
    CHECK_THROWS_WITH(read(good + "need = \"low\"\nspeaks_for = [\"luck\"]\n"),
                      ContainsSubstring("speaks_for"));
    CHECK_THROWS_AS(read("[[vertical]]\nid = \"a\"\ntitle = \"A\"\nwhy = \"so\"\nneed = \"low\"\n"), Error);
}
