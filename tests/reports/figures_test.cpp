#include "core/reports/figures.h"

#include "tests/reports/made_journal.h"
#include "tests/reports/recount.h"
#include "tests/support/catch.h"

using namespace returnbench;

namespace {

constexpr std::int64_t kDispatched = 100'000;
const ReturnCosts kCosts{{},
                         {{30'000, "INR"}},
                         {{9'000, "INR"}, {250, "EUR"}},
                         {{"restock", 1000}, {"refurbish", 600}, {"quarantine", 0}}};

Timestamp time(const char* text) {
    return *parseTimestamp(text);
}

std::string text(const nlohmann::json& json) {
    return json.dump();
}

/// All that a dashboard shows of a period, as one text.
std::string shown(const Journal& journal) {
    const Facts facts(journal, Timestamp{}, time("2027-01-01T00:00:00Z"), test::deliveredBuyerReasons(),
                      kCosts);
    const auto chosen = facts.matching({});
    std::string all;
    for (const Figure& figure : figuresOf(facts, chosen, kDispatched))
        all += text(toJson(figure)) + "\n";
    for (std::size_t i = 0; i < kDimensions; ++i)
        for (const Group& group : groupsBy(static_cast<Dimension>(i), facts, chosen, mark::kSuspected))
            all +=
                group.word + " " + std::to_string(group.closed) + " " + std::to_string(group.counted) + "\n";
    return all;
}

} // namespace

TEST_CASE("every figure is what a recount of the raw events gives") {
    struct Look {
        const char* from;
        const char* until;
        const char* channel;
    };
    const auto look = GENERATE(Look{"2026-09-01T00:00:00.000Z", "2026-12-01T00:00:00.000Z", ""},
                               Look{"2026-10-20T00:00:00.000Z", "2026-11-03T00:00:00.000Z", ""},
                               Look{"2026-10-20T00:00:00.000Z", "2026-11-20T00:00:00.000Z", "flipkart"},
                               Look{"2020-01-01T00:00:00.000Z", "2020-02-01T00:00:00.000Z", ""});
    const std::uint64_t seed = GENERATE(1, 2);
    const test::MadeJournal made(700, 60, seed);
    const Facts facts(*made.journal, time(look.from), time(look.until), test::deliveredBuyerReasons(),
                      kCosts);
    FactFilter filter;
    filter[Dimension::Channel] = look.channel;
    const auto chosen = facts.matching(filter);
    auto wanted = test::recount(*made.journal, look.from, look.until, look.channel, kDispatched, kCosts);
    for (const Figure& figure : figuresOf(facts, chosen, kDispatched)) {
        CAPTURE(figure.rule->id, look.from, look.channel, seed);
        const test::Recounted& other = wanted[std::string(figure.rule->id)];
        CHECK(figure.count == other.count);
        CHECK(figure.of == other.of);
        CHECK(figure.median == other.median);
        CHECK(figure.p90 == other.p90);
        CHECK(figure.amounts == other.amounts);
        CHECK(figure.ofAmounts == other.ofAmounts);
    }
}

TEST_CASE("a claim that was rejected, appealed and dropped stays lost, as in the tally") {
    const test::MadeJournal made(700, 60);
    const std::string before = shown(*made.journal);
    const std::string rejected = made.journal->database()
                                     .execAndGet("SELECT inspection FROM claim WHERE state = 'rejected'")
                                     .getString();
    for (const char* kind : {"claim.appealed", "claim.dropped"})
        made.journal->append(NewEvent{kind, "mira", {}, {{"inspection", rejected}}});
    CHECK(shown(*made.journal) == before);
}

TEST_CASE("made journals have some of everything that figures count") {
    const test::MadeJournal made(700, 60);
    const Facts facts(*made.journal, Timestamp{}, time("2027-01-01T00:00:00Z"), test::deliveredBuyerReasons(),
                      kCosts);
    const auto chosen = facts.matching({});
    for (const Figure& figure : figuresOf(facts, chosen, kDispatched)) {
        CAPTURE(figure.rule->id);
        CHECK(figure.count > 0);
        CHECK((figure.rule->kind != FigureKind::Share || figure.of > figure.count));
    }
}

TEST_CASE("figures are the same to the byte after a replay") {
    const test::MadeJournal made(400, 30);
    const std::string before = shown(*made.journal);
    made.journal->rebuildProjections();
    CHECK(shown(*made.journal) == before);
    CHECK(made.journal->check().empty());
}

TEST_CASE("the indexes by which a replay finds rows are there") {
    const test::MadeJournal made(1, 1);
    for (const Projection* projection :
         std::initializer_list<const Projection*>{&made.inspectionTables, &made.reportTables}) {
        CHECK_FALSE(projection->indexes().empty());
        for (const std::string& name : projection->indexes()) {
            CAPTURE(name);
            SQLite::Statement query(made.journal->database(),
                                    "SELECT 1 FROM sqlite_schema WHERE type = 'index' AND name = ?");
            query.bind(1, name);
            CHECK(query.executeStep());
        }
    }
}

TEST_CASE("behind a figure stand as many inspections as it counts") {
    const test::MadeJournal made(300, 30);
    const Facts facts(*made.journal, Timestamp{}, time("2027-01-01T00:00:00Z"), test::deliveredBuyerReasons(),
                      kCosts);
    const auto chosen = facts.matching({});
    for (const Figure& figure : figuresOf(facts, chosen, kDispatched)) {
        if (figure.rule->summed != nullptr)
            continue; // they count what inspections have several of
        CAPTURE(figure.rule->id);
        const auto found = inspectionsOf(*made.journal, behind(*figure.rule, chosen));
        CHECK(static_cast<std::int64_t>(found.size()) == figure.count);
    }
}

TEST_CASE("a filter holds for all words of a dimension and for words that nobody knows") {
    const test::MadeJournal made(300, 30);
    const Facts facts(*made.journal, Timestamp{}, time("2027-01-01T00:00:00Z"), test::deliveredBuyerReasons(),
                      kCosts);
    const auto count = [&](const FactFilter& filter) { return facts.matching(filter).size(); };
    for (std::size_t i = 0; i < kDimensions; ++i) {
        const auto by = static_cast<Dimension>(i);
        CAPTURE(toString(by));
        CHECK(dimensionFrom(toString(by)) == by);
        std::size_t sum = 0;
        std::size_t blank = 0;
        for (const Group& group : groupsBy(by, facts, facts.matching({}), 0)) {
            FactFilter filter;
            filter[by] = group.word;
            filter.marks = mark::kClosed;
            if (group.word.empty())
                blank = static_cast<std::size_t>(group.closed);
            else
                sum += count(filter);
        }
        FactFilter closed;
        closed.marks = mark::kClosed;
        CHECK(sum + blank == count(closed));
        FactFilter unknown;
        unknown[by] = "no such word";
        CHECK(count(unknown) == 0);
    }
    CHECK_FALSE(dimensionFrom("colour").has_value());
}

TEST_CASE("few cases do not rank above many") {
    std::vector<Group> groups(2);
    groups[0] = {"few", 3, 3, 2, {}};
    groups[1] = {"many", 100, 100, 40, {}};
    sortByCertainShare(groups);
    CHECK(groups.front().word == "many");
}

TEST_CASE("intervals are Wilson's") {
    // R, prop.test(c(2), c(3), correct = FALSE): 0.2076596 to 0.9385081; 40 of 100: 0.3094013 to 0.4979974
    CHECK(wilsonInterval(2, 3) == ShareInterval{207, 939});
    CHECK(wilsonInterval(40, 100) == ShareInterval{309, 498});
    CHECK(wilsonInterval(0, 10).low == 0);
    CHECK(wilsonInterval(10, 10).high == 1000);
    CHECK(wilsonInterval(0, 0) == ShareInterval{0, 1000});
    CHECK(perMille(1, 3) == 333);
    CHECK(perMille(2, 3) == 667);
    CHECK(perMille(1, 0) == 0);
}

TEST_CASE("buyers' reasons of several channels are classed alike") {
    const auto classes = test::deliveredBuyerReasons();
    const auto idOf = [&](const char* reason) {
        const BuyerReasonClass* found = classOf(classes, reason);
        return found == nullptr ? std::string("none") : found->id;
    };
    CHECK(idOf("DEFECTIVE") == "defect");
    CHECK(idOf("CR-DEFECTIVE") == "defect");
    CHECK(idOf("Item does not work") == "defect");
    CHECK(idOf("CR-SWITCHEROO") == "wrong_item");
    CHECK(idOf("CR-ORDERED_WRONG_ITEM") == "changed_mind");
    CHECK(idOf("AMZ-PG-APP-TOO-SMALL") == "size");
    CHECK(idOf("CR-DAMAGED_BY_CARRIER") == "damaged");
    CHECK(idOf("AMZ-PG-BAD-DESC") == "not_as_described");
    CHECK(idOf("RTO") == "undelivered");
    CHECK(idOf("") == "none");
    CHECK(idOf("purple") == "none");
}
