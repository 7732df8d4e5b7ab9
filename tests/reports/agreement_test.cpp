#include "core/reports/agreement.h"

#include "tests/support/catch.h"

using namespace returnbench;

namespace {

/// Cases by a table of how often each pair of words was said.
std::vector<TwoWords> casesOf(const std::vector<std::vector<int>>& table) {
    std::vector<TwoWords> cases;
    for (std::size_t first = 0; first < table.size(); ++first)
        for (std::size_t second = 0; second < table[first].size(); ++second)
            cases.insert(cases.end(), static_cast<std::size_t>(table[first][second]),
                         {std::to_string(first), std::to_string(second)});
    return cases;
}

/// Cases by how many raters chose each word.
std::vector<std::vector<std::string>> ratingsOf(const std::vector<std::vector<int>>& table) {
    std::vector<std::vector<std::string>> cases;
    for (const auto& counts : table) {
        auto& ratings = cases.emplace_back();
        for (std::size_t word = 0; word < counts.size(); ++word)
            ratings.insert(ratings.end(), static_cast<std::size_t>(counts[word]), std::to_string(word));
    }
    return cases;
}

} // namespace

// Fleiss, Levin and Paik, "Statistical Methods for Rates and Proportions", 3rd edition, tables 18.1 and 18.3:
// kappa 0.68, standard error 0.087.
TEST_CASE("Cohen's kappa and its interval are those of the textbook") {
    const auto kappa = cohensKappa(casesOf({{75, 1, 4}, {5, 4, 1}, {0, 0, 10}}));
    REQUIRE(kappa);
    CHECK(kappa->value == 676);
    REQUIRE(kappa->interval);
    CHECK(kappa->interval->first == 505);
    CHECK(kappa->interval->second == 848);
}

TEST_CASE("Cohen's kappa is none by chance, negative below it, and one without an interval where all agree") {
    const auto chance = cohensKappa(casesOf({{10, 10}, {10, 10}}));
    REQUIRE(chance);
    CHECK(chance->value == 0);
    const auto opposite = cohensKappa(casesOf({{0, 10}, {10, 0}}));
    REQUIRE(opposite);
    CHECK(opposite->value == -1000);
    CHECK(cohensKappa(casesOf({{7, 0}, {0, 3}})) == Kappa{1000, std::nullopt});
    CHECK_FALSE(cohensKappa(casesOf({{12}}))); // one word only: chance alone would agree
    CHECK_FALSE(cohensKappa({}));
    CHECK_FALSE(cohensKappa(casesOf({{4, 1}, {1, 3}}))->interval); // nine cases
    CHECK(cohensKappa(casesOf({{4, 1}, {1, 4}}))->interval);
}

// The example of Fleiss' article of 1971 as it is worked through in many places: ten cases, 14 raters, five
// words.
TEST_CASE("Fleiss' kappa is that of the worked example") {
    const auto kappa = fleissKappa(ratingsOf({{0, 0, 0, 0, 14},
                                              {0, 2, 6, 4, 2},
                                              {0, 0, 3, 5, 6},
                                              {0, 3, 9, 2, 0},
                                              {2, 2, 8, 1, 1},
                                              {7, 7, 0, 0, 0},
                                              {3, 2, 6, 3, 0},
                                              {2, 5, 3, 2, 2},
                                              {6, 5, 2, 1, 0},
                                              {0, 2, 2, 3, 7}}));
    REQUIRE(kappa);
    CHECK(kappa->value == 210);
    REQUIRE(kappa->interval); // a jackknife over the cases gives 0.013 to 0.407
    CHECK(kappa->interval->first == 29);
    CHECK(kappa->interval->second == 391);
}

TEST_CASE("Fleiss' kappa takes cases with unlike numbers of ratings, and none with one") {
    const std::vector<std::vector<std::string>> cases{{"a", "a", "a"}, {"b", "b"}, {"a", "b", "b", "b"}};
    const auto kappa = fleissKappa(cases);
    REQUIRE(kappa);
    auto more = cases;
    more.push_back({"a"});
    CHECK(fleissKappa(more) == kappa);
    CHECK_FALSE(fleissKappa({{"a"}, {"b"}}));
    CHECK_FALSE(fleissKappa({{"a", "a"}, {"a", "a"}}));
}

TEST_CASE("an uneven split is beyond chance only when there are enough cases") {
    CHECK(signTest(0, 0) == 1'000'000);
    CHECK(signTest(3, 3) == 1'000'000);
    CHECK(signTest(5, 0) == 62'500); // 2 / 32
    CHECK(signTest(0, 6) == 31'250); // 2 / 64
    CHECK(signTest(8, 1) == 39'063); // 2 * (1 + 9) / 512
    CHECK(signTest(10, 40) == signTest(40, 10));
    CHECK(signTest(3000, 3500) < 1); // large numbers do not overflow
}
