#include "core/inspection/second_grading.h"

#include "core/base/error.h"
#include "tests/inspection/bench.h"
#include "tests/support/catch.h"
#include "tests/support/errors.h"

using namespace returnbench;
using namespace returnbench::test;

namespace {

const PersonId kRavi{"ravi"};

/// Closed by Asha: sealed, flawless, grade A.
InspectionId closedInspection(Bench& bench) {
    InspectionSession session = bench.open("AWB1");
    bench.legible = {code("SN-A0001")};
    session.see({code("SN-A0001")});
    completeAll(session);
    session.close({});
    return session.state().id;
}

Event lastEvent(const Journal& journal) {
    Event last;
    journal.forEach(journal.head().seq, [&](const Event& event) {
        last = event;
        return true;
    });
    return last;
}

} // namespace

TEST_CASE("a second grading shows the photos and the questions, and nothing of what was answered first") {
    Bench bench;
    const InspectionId id = closedInspection(bench);
    const SecondGrading grading(*bench.journal, bench.protocols, id, kRavi);
    CHECK(grading.clerk() == "asha");
    CHECK(grading.answers().empty());
    CHECK_FALSE(grading.grade());
    CHECK(grading.photos().size() == photosOf(*bench.journal, id).size());
    CHECK_FALSE(grading.photos().empty());
    REQUIRE(grading.next());
    CHECK(grading.next()->id == "seal");
}

TEST_CASE("questions follow from the second grader's own answers, and the last one can be taken back") {
    Bench bench;
    SecondGrading grading(*bench.journal, bench.protocols, closedInspection(bench), kRavi);
    CHECK_FALSE(grading.takeBack());
    grading.answer("seal", "opened");
    const auto afterOpened = grading.questions();
    CHECK(grading.takeBack());
    CHECK(grading.next()->id == "seal");
    grading.answer("seal", "sealed");
    CHECK(grading.questions().size() <= afterOpened.size());
    grading.answer("body", "flawless");
    CHECK_FALSE(grading.next());
    REQUIRE(grading.grade());
    CHECK(grading.grade()->value == "A");
    CHECK(codeOf([&] { grading.answer("colour", "red"); }) == ErrorCode::InvalidInput);
    CHECK(codeOf([&] { grading.answer("seal", "red"); }) == ErrorCode::InvalidInput);
}

TEST_CASE("a second grading is recorded beside the first, and is no event of the inspection") {
    Bench bench;
    const InspectionId id = closedInspection(bench);
    const auto events = bench.journal->eventsOf(id).size();
    SecondGrading grading(*bench.journal, bench.protocols, id, kRavi);
    CHECK(codeOf([&] { grading.record(*bench.journal, "A"); }) == ErrorCode::InvalidInput); // not answered
    grading.answer("seal", "sealed");
    grading.answer("body", "flawless");
    CHECK(codeOf([&] { grading.record(*bench.journal, "E"); }) == ErrorCode::InvalidInput);
    CHECK(codeOf([&] { grading.record(*bench.journal, ""); }) == ErrorCode::InvalidInput);
    grading.record(*bench.journal, "B");

    CHECK(bench.journal->eventsOf(id).size() == events);
    const Event event = lastEvent(*bench.journal);
    CHECK(event.kind() == "grading.repeated");
    CHECK(event.by() == "ravi");
    CHECK(event.data()["inspection"] == id.str());
    CHECK(event.data()["clerk"] == "asha");
    CHECK(event.data()["first"]["grade"] == "A");
    CHECK(event.data()["first"]["answers"]["seal"] == "sealed");
    CHECK(event.data()["second"]["grade"] == "B");
    CHECK(event.data()["second"]["answers"]["body"] == "flawless");
    CHECK(bench.journal->check().empty());
}

TEST_CASE("nobody grades again what they graded, and nobody twice") {
    Bench bench;
    const InspectionId id = closedInspection(bench);
    const auto begin = [&](const InspectionId& inspection, const PersonId& by) {
        return codeOf([&] { (void)SecondGrading(*bench.journal, bench.protocols, inspection, by); });
    };
    CHECK(begin(id, kAsha) == ErrorCode::InvalidInput);
    CHECK(begin(InspectionId("RB-0"), kRavi) == ErrorCode::NotFound);
    const InspectionId open = bench.open("AWB2").state().id;
    CHECK(begin(open, kRavi) == ErrorCode::InvalidInput);
    SecondGrading grading(*bench.journal, bench.protocols, id, kRavi);
    grading.answer("seal", "sealed");
    grading.answer("body", "flawless");
    grading.record(*bench.journal, "A");
    CHECK(begin(id, kRavi) == ErrorCode::InvalidInput);
    bench.protocols.clear();
    CHECK(begin(id, PersonId("mira")) == ErrorCode::NotFound);
}
