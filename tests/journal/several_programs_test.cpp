#include "core/journal/journal.h"

#include "tests/journal/tally_projection.h"
#include "tests/support/catch.h"
#include "tests/support/fixed.h"
#include "tests/support/temp_directory.h"

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace returnbench;
using namespace returnbench::test;

namespace {

constexpr std::int64_t kEventsEach = 60;

/// Runs `work` in a process of its own; its exit code is 0 when work returns true.
template<class Work>
pid_t inChild(Work&& work) {
    const pid_t child = ::fork();
    if (child != 0)
        return child;
    int code = 2;
    try {
        code = work() ? 0 : 1;
    } catch (...) {
        code = 3;
    }
    ::_exit(code); // no destructors of the test's own process
}

int exitCodeOf(pid_t child) {
    int status = 0;
    return ::waitpid(child, &status, 0) == child && WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

void makeJournal(const std::filesystem::path& file, const Clock& clock, const TallyProjection& tally) {
    const Journal made(file, OpenMode::ReadWrite, "Bench 1", clock, {&tally});
}

bool appendMany(const std::filesystem::path& file, const std::string& kind) {
    const TallyProjection tally;
    const SystemClock clock;
    Journal journal(file, OpenMode::ReadWrite, "Bench 1", clock, {&tally});
    for (int i = 0; i < static_cast<int>(kEventsEach); ++i)
        journal.append(event(kind, "RB-" + kind, i));
    return true;
}

/// Reads until `count` events are there; false when a read is not a whole prefix of the journal.
bool readUntil(const std::filesystem::path& file, std::int64_t count) {
    const TallyProjection tally;
    const SystemClock clock;
    const Journal journal(file, OpenMode::ReadOnly, "Bench 1", clock, {&tally});
    const Timestamp deadline = clock.now() + std::chrono::seconds(60);
    while (clock.now() < deadline) {
        if (!journal.check().empty())
            return false;
        if (journal.head().seq >= count)
            return true;
    }
    return false;
}

} // namespace

TEST_CASE("two writers and a reader at once leave one sound chain with every event") {
    TempDirectory directory;
    const auto file = directory / "journal.db";
    const TallyProjection tally;
    const SystemClock clock;
    makeJournal(file, clock, tally);

    const pid_t first = inChild([&] { return appendMany(file, "a"); });
    const pid_t second = inChild([&] { return appendMany(file, "b"); });
    const pid_t reader = inChild([&] { return readUntil(file, 2 * kEventsEach); });
    CHECK(exitCodeOf(first) == 0);
    CHECK(exitCodeOf(second) == 0);
    CHECK(exitCodeOf(reader) == 0);

    Journal journal(file, OpenMode::ReadWrite, "Bench 1", clock, {&tally});
    CHECK(journal.head().seq == 2 * kEventsEach);
    CHECK(journal.eventsOf(InspectionId("RB-a")).size() == static_cast<std::size_t>(kEventsEach));
    CHECK(textOf(journal.check()).empty());
}

TEST_CASE("a writer killed at any moment leaves every acknowledged event and a sound journal") {
    TempDirectory directory;
    const auto file = directory / "journal.db";
    const TallyProjection tally;
    const SystemClock clock;
    makeJournal(file, clock, tally);

    for (int round = 0; round < 10; ++round) {
        int acknowledged[2];
        REQUIRE(::pipe(acknowledged) == 0);
        const pid_t writer = inChild([&] {
            Journal journal(file, OpenMode::ReadWrite, "Bench 1", clock, {&tally});
            for (;;) {
                const std::int64_t seq = journal.append(event("a")).seq;
                if (::write(acknowledged[1], &seq, sizeof seq) != sizeof seq)
                    return false;
            }
        });
        ::close(acknowledged[1]);
        std::int64_t last = 0;
        for (int i = 0; i < 3 + 2 * round; ++i)
            REQUIRE(::read(acknowledged[0], &last, sizeof last) == sizeof last);
        ::kill(writer, SIGKILL);
        ::waitpid(writer, nullptr, 0);
        for (std::int64_t more = 0; ::read(acknowledged[0], &more, sizeof more) == sizeof more;)
            last = more;
        ::close(acknowledged[0]);

        Journal journal(file, OpenMode::ReadWrite, "Bench 1", clock, {&tally});
        CHECK(journal.head().seq >= last);
        CHECK(textOf(journal.check()).empty());
    }
}
