#include "ui/bench/actions.h"

#include "tests/support/catch.h"
#include "tests/ui/snapshots.h"

#include <QKeySequence>
#include <set>

using namespace returnbench;

TEST_CASE("command codes are recognised whatever Caps Lock does, and nothing else is") {
    CHECK(commandOf("RBCLOSE") == Action::Close);
    CHECK(commandOf("rbclose") == Action::Close);
    CHECK(commandOf(" RBGRADEB ") == Action::GradeB);
    CHECK_FALSE(commandOf("RBCLOSED").has_value());
    CHECK_FALSE(commandOf("R-88213").has_value());
    CHECK_FALSE(commandOf("").has_value());
}

TEST_CASE("a text that begins like a command code is never taken for a parcel") {
    CHECK(looksLikeCommand("RBWHAT"));
    CHECK_FALSE(looksLikeCommand("RB-261125-7K3QX9MD")); // an inspection's id
    CHECK_FALSE(looksLikeCommand("RB4420117835"));
}

TEST_CASE("every action has a key of its own that Qt knows, and each code stands once") {
    std::set<QString> keys;
    std::set<std::string> codes;
    for (const ActionInfo& info : allActions()) {
        INFO(info.name);
        const QKeySequence sequence(QString::fromLatin1(info.keys));
        CHECK(sequence.count() == 1);
        CHECK(keys.insert(sequence.toString()).second);
        CHECK(codes.insert(info.command).second);
        CHECK(looksLikeCommand(info.command));
    }
}

TEST_CASE("an action acts only when the step allows it") {
    const BenchSnapshot start = test::startSnapshot();
    const BenchSnapshot shots = test::inspectionSnapshot(VerdictKind::Match);
    const BenchSnapshot grade = test::gradeSnapshot(VerdictKind::Match);
    const BenchSnapshot probable = test::inspectionSnapshot(VerdictKind::ProbableMatch);
    CHECK(isAllowed(Action::Help, start));
    CHECK(isAllowed(Action::ResumeNewest, start));
    CHECK_FALSE(isAllowed(Action::Close, start));
    CHECK_FALSE(isAllowed(Action::TakePhoto, start));
    CHECK_FALSE(isAllowed(Action::Next, shots));
    CHECK(isAllowed(Action::Next, grade));
    CHECK_FALSE(isAllowed(Action::GradeA, shots));
    CHECK(isAllowed(Action::GradeA, grade));
    CHECK_FALSE(isAllowed(Action::Yes, shots));
    CHECK(isAllowed(Action::Yes, probable));
    CHECK_FALSE(isAllowed(Action::Acknowledge, shots));
}

TEST_CASE("the answered question before another one is the last that stands before it") {
    const InspectionView grade = *test::gradeSnapshot(VerdictKind::Match).inspection;
    const auto before = [&](const Question* from) {
        const Question* found = answeredBefore(grade, from);
        return found == nullptr ? std::string() : found->id;
    };
    CHECK(before(nullptr) == "complete");
    CHECK(before(&grade.questions[3]) == "power");
    CHECK(before(&grade.questions[0]).empty());
    InspectionView shots = *test::inspectionSnapshot(VerdictKind::Match).inspection;
    CHECK(answeredBefore(shots, currentQuestion(shots)) == &shots.questions[0]);
    shots.state.answers = {{shots.questions[2].id, "given out of order"}};
    CHECK(answeredBefore(shots, &shots.questions[0]) == &shots.questions[2]);
    CHECK(answeredBefore(shots, &shots.questions[2]) == nullptr);
}

TEST_CASE("accepting closes only when nothing but grade and disposition is missing") {
    CHECK(acceptCloses(*test::gradeSnapshot(VerdictKind::Match).inspection));
    CHECK_FALSE(acceptCloses(*test::inspectionSnapshot(VerdictKind::Match).inspection));
    BenchSnapshot unproposed = test::gradeSnapshot(VerdictKind::Match);
    unproposed.inspection->proposedGrade.reset();
    CHECK_FALSE(acceptCloses(*unproposed.inspection));
}
