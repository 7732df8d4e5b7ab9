#include "ui/bench/sounds.h"

#include "core/base/resources.h"
#include "tests/support/catch.h"
#include "tests/ui/snapshots.h"

using namespace returnbench;

namespace {

BenchSnapshot unjudged() {
    BenchSnapshot snapshot = test::inspectionSnapshot(VerdictKind::Match);
    snapshot.inspection->state.verdict.reset();
    return snapshot;
}

} // namespace

TEST_CASE("a verdict is heard as what it is, once") {
    const BenchSnapshot before = unjudged();
    const auto heard = [&](VerdictKind kind) { return soundOf(before, test::inspectionSnapshot(kind)); };
    CHECK(heard(VerdictKind::Match) == Sound::Accepted);
    CHECK(heard(VerdictKind::OtherUnit) == Sound::Contradiction);
    CHECK(heard(VerdictKind::ProbableMatch) == Sound::Attention);
    const BenchSnapshot match = test::inspectionSnapshot(VerdictKind::Match);
    CHECK_FALSE(soundOf(match, match).has_value());
    CHECK_FALSE(soundOf(before, before).has_value());
}

TEST_CASE("photos, failures and the end of an inspection are heard") {
    const BenchSnapshot before = test::inspectionSnapshot(VerdictKind::Match);
    BenchSnapshot photo = before;
    photo.inspection->state.retakes += 1;
    CHECK(soundOf(before, photo) == Sound::Shot);
    BenchSnapshot failure = photo;
    failure.message = Message{Message::Kind::Failure, "storage", "The disk is full.", {}, 7};
    CHECK(soundOf(before, failure) == Sound::Error); // matters more than the photo
    CHECK_FALSE(soundOf(failure, failure).has_value());
    BenchSnapshot closed = test::startSnapshot();
    closed.finished = FinishedInspection{before.inspection->state};
    closed.finished->state.stage = Stage::Closed;
    CHECK(soundOf(before, closed) == Sound::Accepted);
    closed.finished->state.stage = Stage::Voided;
    CHECK_FALSE(soundOf(before, closed).has_value());
    CHECK(soundOf(test::startSnapshot(), unjudged()) == Sound::Shot);
}

TEST_CASE("every sound is there, and a machine without a loudspeaker is silent") {
    const auto folder = resourcesDirectory() / "sounds";
    for (const char* name : {"shot", "accepted", "attention", "contradiction", "error"})
        CHECK(std::filesystem::file_size(folder / (std::string(name) + ".wav")) > 1000);
    SoundPlayer player(folder, 70);
    player.play(Sound::Contradiction);
    SoundPlayer none(folder, 0);
    none.play(Sound::Contradiction);
}
