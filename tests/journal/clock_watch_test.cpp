#include "core/journal/clock_watch.h"

#include "core/base/error.h"
#include "core/journal/journal.h"
#include "tests/support/catch.h"
#include "tests/support/temp_directory.h"

#include <chrono>
#include <cstdlib>
#include <ctime>
#include <memory>
#include <string>
#include <vector>

using namespace returnbench;
using namespace std::chrono_literals;

namespace {

/// A machine: its time passes, and its clock can be set.
class Machine final : public Clock {
public:
    [[nodiscard]] Timestamp now() const override { return m_now; }
    [[nodiscard]] std::chrono::milliseconds elapsed() const override { return m_elapsed; }
    void pass(std::chrono::milliseconds time) {
        m_now += time;
        m_elapsed += time;
    }
    void set(std::chrono::milliseconds by) { m_now += by; }
    void restart() { m_elapsed = 20s; }

private:
    Timestamp m_now = *parseTimestamp("2026-11-25T10:00:00Z");
    std::chrono::milliseconds m_elapsed{5h};
};

/// The process's time zone, as long as it lives.
class Zone {
public:
    explicit Zone(const char* name) {
        if (const char* before = std::getenv("TZ"))
            m_before = before;
        set(name);
    }
    ~Zone() {
        ::unsetenv("TZ");
        if (!m_before.empty())
            set(m_before.c_str());
        ::tzset();
    }
    Zone(const Zone&) = delete;
    Zone& operator=(const Zone&) = delete;
    static void set(const char* name) {
        ::setenv("TZ", name, 1);
        ::tzset();
    }

private:
    std::string m_before;
};

struct ClockBench {
    test::TempDirectory temp;
    Machine machine;
    std::unique_ptr<Journal> journal = open();

    [[nodiscard]] std::unique_ptr<Journal> open() const {
        return std::make_unique<Journal>(temp / "journal.db", OpenMode::ReadWrite, "Bench 1", machine,
                                         std::vector<const Projection*>{});
    }
    void append(const char* inspection = "RB-1") {
        const Event event = journal->append(
            NewEvent{"label.read", "asha", InspectionId(inspection), nlohmann::json::object()});
        CHECK(event.kind() == "label.read");
    }
    /// `was` and `is` of all changes that the journal tells, of one inspection.
    [[nodiscard]] std::vector<std::string> told(const char* inspection = "RB-1") const {
        std::vector<std::string> changes;
        for (const Event& event : journal->eventsOf(InspectionId(inspection)))
            if (event.kind() == kClockChanged)
                changes.push_back(event.data()["was"].get<std::string>() + " " +
                                  event.data()["is"].get<std::string>());
        return changes;
    }
    void startAgain() {
        journal.reset();
        machine.restart();
        journal = open();
    }
};

} // namespace

TEST_CASE("a clock that was set forward or back is told in the inspection, and the order of events stays") {
    ClockBench bench;
    bench.append();
    bench.machine.pass(1min);
    bench.append();
    CHECK(bench.told().empty());
    bench.machine.set(2h);
    bench.machine.pass(1min);
    bench.append();
    REQUIRE(bench.told().size() == 1);
    CHECK(bench.told().back() == "2026-11-25T10:02:00.000Z 2026-11-25T12:02:00.000Z");
    bench.machine.set(-2h);
    bench.append();
    REQUIRE(bench.told().size() == 2);
    CHECK(bench.told().back() == "2026-11-25T12:02:00.000Z 2026-11-25T10:02:00.000Z");
    bench.machine.pass(1min);
    bench.append();
    CHECK(bench.told().size() == 2); // it lies behind still, and that stands there
    CHECK(bench.journal->check().empty());
}

TEST_CASE("as long as events lie ahead of the clock, each inspection says so once, also after a start") {
    ClockBench bench;
    bench.machine.set(24h);
    bench.append("RB-1");
    bench.machine.set(-24h);
    bench.startAgain();
    for (int i = 0; i < 3; ++i) {
        bench.append("RB-2");
        bench.append("RB-3");
    }
    CHECK(bench.told("RB-1").empty());
    REQUIRE(bench.told("RB-2").size() == 1);
    CHECK(bench.told("RB-2").front() == "2026-11-26T10:00:00.000Z 2026-11-25T10:00:00.000Z");
    CHECK(bench.told("RB-3").size() == 1);
    bench.machine.pass(25h);
    bench.append("RB-3");
    CHECK(bench.told("RB-3").size() == 1);
}

TEST_CASE("what a time server corrects, sleep and restarts are no change of the clock") {
    ClockBench bench;
    bench.append();
    bench.machine.set(4s);
    bench.append();
    bench.machine.set(-4s);
    bench.append();
    bench.machine.pass(72h);
    bench.append();
    bench.startAgain();
    bench.append();
    bench.machine.pass(1min);
    bench.append();
    CHECK(bench.told().empty());
}

TEST_CASE("other time zones, and nights in which an hour comes twice or not at all, change nothing") {
    ClockBench bench;
    // New York's clocks go back at 06:00 UTC on 1 November 2026, and forward at 07:00 on 14 March 2027.
    for (const char* night : {"2026-11-01T04:00:00.000Z", "2027-03-14T05:00:00.000Z"}) {
        bench.machine.pass(*parseTimestamp(night) - bench.machine.now());
        const Zone zone("America/New_York");
        for (const char* moved :
             {"America/New_York", "America/New_York", "Asia/Kolkata", "Australia/Lord_Howe",
              "America/New_York", "America/New_York", "Pacific/Apia", "America/New_York"}) {
            Zone::set(moved); // the bench travels, or somebody corrects the zone
            bench.append();
            bench.machine.pass(30min);
        }
    }
    CHECK(bench.told().empty());
    std::vector<std::string> times;
    for (const Event& event : bench.journal->eventsOf(InspectionId("RB-1")))
        times.push_back(event.body["at"].get<std::string>());
    REQUIRE(times.size() == 16);
    for (std::size_t i = 0; i < times.size(); ++i) {
        INFO(times[i]);
        const char* night = i < 8 ? "2026-11-01T04:00:00.000Z" : "2027-03-14T05:00:00.000Z";
        CHECK(times[i] == formatTimestamp(*parseTimestamp(night) + (i % 8) * 30min));
    }
    CHECK(bench.journal->check().empty());
}

TEST_CASE("a change of the clock that could not be recorded is told by the next event") {
    ClockBench bench;
    bench.append();
    bench.machine.set(2h);
    CHECK_THROWS_AS(
        bench.journal->append(NewEvent{"", "asha", InspectionId("RB-1"), nlohmann::json::object()}), Error);
    bench.append();
    CHECK(bench.told().size() == 1);
}

TEST_CASE("the machine's own time passes, whatever its clock shows") {
    const SystemClock clock;
    const auto before = clock.elapsed();
    CHECK(before > 0ms);
    CHECK(before < clock.now().time_since_epoch());
    CHECK(clock.elapsed() >= before);
}
