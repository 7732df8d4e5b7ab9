#include "core/inspection/clip_event.h"
#include "core/inspection/inspection_projection.h"

#include "tests/support/catch.h"
#include "tests/support/fixed.h"
#include "tests/support/temp_directory.h"

using namespace returnbench;

namespace {

constexpr std::int64_t kClipBytes = 1'000'000;

/// A journal with inspections of two verdicts, and a clip of each on the disk.
struct Clips {
    test::TempDirectory temp;
    test::FixedClock clock;
    InspectionProjection inspections;
    ClipProjection projection;
    Journal journal{temp / "journal.db", OpenMode::ReadWrite, "Bench 1", clock, {&inspections, &projection}};
    ClipStore store{temp / "clips"};
    int made = 0;

    std::string record(const char* verdict) {
        const InspectionId id("RB-" + std::to_string(++made));
        journal.append({"inspection.opened", "asha", id, {{"return", {{"id", "R-1"}}}}});
        journal.append({"identity.judged", "asha", id, {{"verdict", {{"verdict", verdict}}}}});
        Clip clip;
        clip.inspection = id;
        clip.startedAt = clock.now();
        std::filesystem::create_directories(store.directory());
        const auto file = store.recordingPath(id, clip.startedAt);
        writeFileDurably(file,
                         std::string(static_cast<std::size_t>(kClipBytes), static_cast<char>('a' + made)));
        store.keep(file, clip);
        recordClip(journal, store, clip, "asha");
        clock.advance(std::chrono::hours(1));
        return clip.sha256;
    }

    ClipRoom apply(const ClipRule& rule) {
        return applyClipRule(journal, store, rule, clock.now(), "returnbench");
    }
    bool holds(const std::string& sha256) const { return std::filesystem::exists(store.pathOf(sha256)); }
    std::vector<std::string> kept() const { return keptClips(journal); }
};

} // namespace

TEST_CASE("clips whose time is over are removed, with an event each") {
    Clips clips;
    const std::string agrees = clips.record("match");
    const std::string contradicts = clips.record("other_unit");
    clips.clock.advance(std::chrono::days(10));
    const std::string young = clips.record("match");
    const ClipRoom room = clips.apply({5, 30, ClipRule::kGigabyte});
    CHECK(room == ClipRoom{2 * kClipBytes, 2, false});
    CHECK_FALSE(clips.holds(agrees));
    CHECK(clips.kept() == std::vector<std::string>{contradicts, young});
    CHECK(clips.journal.eventsOf(InspectionId("RB-1")).back().kind() == "clip.removed");
    CHECK(clips.journal.eventsOf(InspectionId("RB-1")).back().data().at("reason") == "age");
    CHECK(clips.journal.check().empty());
    clips.clock.advance(std::chrono::days(30));
    CHECK(clips.apply({5, 30, ClipRule::kGigabyte}).clips == 0);
    CHECK_FALSE(clips.holds(contradicts));
}

TEST_CASE("too much on the disk: the oldest that agree go, and contradicting ones never do") {
    Clips clips;
    const std::string first = clips.record("other_unit");
    const std::string second = clips.record("match");
    const std::string third = clips.record("product_match");
    const std::string fourth = clips.record("unknown_unit");
    ClipRule rule{50, 50, 3 * kClipBytes};
    CHECK(clips.apply(rule) == ClipRoom{3 * kClipBytes, 3, false});
    CHECK_FALSE(clips.holds(second));
    rule.maxBytes = kClipBytes;
    CHECK(clips.apply(rule) == ClipRoom{2 * kClipBytes, 2, true});
    CHECK(clips.kept() == std::vector<std::string>{first, fourth});
    CHECK(clips.journal.check().empty());
}

TEST_CASE("a clip whose removal a crash interrupted goes at the next start, and an open inspection's stays") {
    Clips clips;
    const std::string open = clips.record("");
    const std::string gone = clips.record("match");
    const auto content = readFile(clips.store.pathOf(gone), std::size_t{2'000'000});
    CHECK(clips.apply({1, 2, 1}).full); // also for lack of room: no verdict yet
    CHECK(clips.holds(open));
    CHECK_FALSE(clips.holds(gone));
    std::filesystem::create_directories(clips.store.pathOf(gone).parent_path());
    writeFileDurably(clips.store.pathOf(gone), std::span<const std::byte>(content));
    recoverClips(clips.journal, clips.store, "returnbench");
    CHECK_FALSE(clips.holds(gone));
}
