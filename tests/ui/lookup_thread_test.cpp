#include "ui/lookup/lookup_thread.h"

#include "core/base/random.h"
#include "core/workspace/workspace.h"
#include "tests/support/catch.h"
#include "tests/support/temp_directory.h"
#include "tests/ui/snapshots.h"

#include <QObject>
#include <algorithm>
#include <vector>

using namespace returnbench;

namespace {

struct Lookups {
    test::TempDirectory temp;
    SystemClock clock;
    SystemRandom random;
    std::filesystem::path directory = temp / "bench";
    std::vector<LookupResultPtr> answers;
    QObject receiver;

    void make() {
        Workspace workspace = Workspace::create(directory, "Bench 3", clock, random);
        DispatchedUnit unit;
        unit.order = OrderId("O-1");
        unit.sku = "NP8";
        unit.serial = unit.serialNormal = "F17XK2D0Q1MN";
        unit.dispatchedAt = parseTimestamp("2026-10-01T10:00:00Z");
        workspace.mirror().put(unit);
    }
    void listen(LookupThread& thread) {
        QObject::connect(&thread, &LookupThread::answered, &receiver,
                         [this](const LookupResultPtr& result) { answers.push_back(result); });
    }
    bool answered(const std::string& code) {
        return test::waitUntil([&] {
            return std::any_of(answers.begin(), answers.end(),
                               [&](const LookupResultPtr& result) { return result->answer.code == code; });
        });
    }
};

} // namespace

TEST_CASE("codes are looked up beside a bench that writes, and the last question is always answered") {
    Lookups lookups;
    lookups.make();
    const Workspace writer =
        Workspace::open(lookups.directory, OpenMode::ReadWrite, lookups.clock, lookups.random);
    LookupThread thread(lookups.directory, lookups.clock);
    lookups.listen(thread);
    thread.ask("F17X");
    thread.ask("F17XK2");
    thread.start();
    thread.ask("F17XK2D0Q1MN");
    REQUIRE(lookups.answered("F17XK2D0Q1MN"));
    CHECK(lookups.answers.size() <= 2); // what was asked before it began was forgotten
    const LookupResult& last = *lookups.answers.back();
    CHECK(last.failure.empty());
    REQUIRE(last.lives.lives.size() == 1);
    CHECK(last.lives.lives.front().steps.size() == 1);
}

TEST_CASE("a workspace that cannot be read is said, and is tried again with the next question") {
    Lookups lookups;
    LookupThread thread(lookups.directory, lookups.clock);
    lookups.listen(thread);
    thread.start();
    thread.ask("F17XK2D0Q1MN");
    REQUIRE(lookups.answered("F17XK2D0Q1MN"));
    CHECK_FALSE(lookups.answers.front()->failure.empty());
    lookups.make();
    lookups.answers.clear();
    thread.ask("O-1");
    REQUIRE(lookups.answered("O-1"));
    CHECK(lookups.answers.front()->failure.empty());
    CHECK(lookups.answers.front()->answer.found());
}

TEST_CASE("an earlier inspection is read with its answers in words, and one that is not there is said") {
    Lookups lookups;
    lookups.make();
    InspectionId id;
    {
        Workspace workspace =
            Workspace::open(lookups.directory, OpenMode::ReadWrite, lookups.clock, lookups.random);
        const PersonId asha = workspace.person("asha").id;
        auto session = InspectionSession::open(workspace.sessionContext({}), "PARCEL-1", asha,
                                               InspectionSession::UnknownParcel::Open);
        const Question& question = session.protocol().questions.front();
        session.answer(question.id, question.answers.front().id);
        id = session.state().id;
    }
    std::vector<EarlierInspectionPtr> read;
    LookupThread thread(lookups.directory, lookups.clock);
    QObject::connect(&thread, &LookupThread::inspectionRead, &lookups.receiver,
                     [&](const EarlierInspectionPtr& inspection) { read.push_back(inspection); });
    thread.start();
    thread.askInspection(id);
    REQUIRE(test::waitUntil([&] { return read.size() == 1; }));
    CHECK(read[0]->state.id == id);
    REQUIRE(read[0]->answers.size() == 1);
    CHECK_FALSE(read[0]->answers[0].question.isEmpty());
    thread.askInspection(InspectionId("RB-1"));
    REQUIRE(test::waitUntil([&] { return read.size() == 2; }));
    CHECK(read[1]->state.id == InspectionId("RB-1"));
    CHECK_FALSE(read[1]->failure.empty());
}
