// What a bench does in a mirror of many units: opening it, judging with history, inspecting, alone and while
// a million rows are imported.
//
//   bench_at_work UNITS [FOLDER]     FOLDER keeps the workspace for the next run; else it is deleted

#include "core/base/error.h"
#include "core/base/resources.h"
#include "core/base/thread_priority.h"
#include "core/inspection/expectation.h"
#include "core/workspace/workspace.h"
#include "tests/benchmarks/made_units.h"

#include <algorithm>
#include <atomic>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <string>
#include <thread>
#include <vector>

using namespace returnbench;

namespace {

namespace fs = std::filesystem;

constexpr std::int64_t kUnitsInBatch = 200'000;
constexpr std::int64_t kUnitsToReturn = 10; ///< of which one comes back
constexpr std::int64_t kRowsImported = 1'000'000;
constexpr int kInspectedBefore = 500;
constexpr int kQuestions = 3000;
constexpr int kInspections = 400;

ReturnNotice madeReturn(std::int64_t n) {
    const DispatchedUnit unit = madeUnit(n);
    ReturnNotice notice;
    notice.channel = "amazon_in";
    notice.id = ReturnId("R-" + std::to_string(n));
    notice.order = unit.order;
    notice.line = unit.line;
    notice.sku = unit.sku;
    notice.awb = "RW" + std::to_string(n);
    notice.reason = "defective";
    notice.requestedAt = *unit.dispatchedAt + std::chrono::days(20);
    return notice;
}

/// One that came back, by chance.
std::int64_t returnedUnit(std::uint64_t chance, std::int64_t units) {
    const auto returns = static_cast<std::uint64_t>(units / kUnitsToReturn);
    return static_cast<std::int64_t>(randomNumber(chance) % returns) * kUnitsToReturn;
}

void fillOrders(Mirror& mirror, std::int64_t units) {
    for (std::int64_t first = mirror.counts().orderLines; first < units; first += kUnitsInBatch) {
        Mirror::Batch batch(mirror);
        for (std::int64_t n = first; n < std::min(units, first + kUnitsInBatch); ++n) {
            mirror.put(madeLine(n));
            if (n % kUnitsToReturn == 0)
                mirror.put(madeReturn(n));
        }
        batch.commit();
    }
}

struct Bench {
    SystemClock clock;
    SystemRandom random;
    fs::path folder;
    std::int64_t units = 0;

    [[nodiscard]] fs::path mirrorFile() const { return folder / "mirror.db"; }

    void make() {
        if (!fs::exists(folder / "workspace.toml"))
            static_cast<void>(Workspace::create(folder, "Bench 1", clock, random));
        Mirror mirror(mirrorFile(), OpenMode::ReadWrite, {});
        const auto profiles = loadImportProfiles(resourcesDirectory() / "import");
        if (mirror.counts().units < units) {
            const fs::path file = folder / "dispatches.csv";
            writeDispatchFile(file, 0, units, FileOrder::AsDispatched);
            static_cast<void>(importFile(mirror, profiles, file));
            fs::remove(file);
        }
        fillOrders(mirror, units);
    }
};

/// In microseconds.
struct Figures {
    double median = 0;
    double p99 = 0;
};

Figures figuresOf(std::vector<double> times) {
    std::sort(times.begin(), times.end());
    return {times[times.size() / 2], times[times.size() * 99 / 100]};
}

Figures measure(int count, const std::function<void(int)>& work) {
    std::vector<double> times;
    for (int i = 0; i < count; ++i) {
        const auto start = std::chrono::steady_clock::now();
        work(i);
        times.push_back(secondsSince(start) * 1e6);
    }
    return figuresOf(std::move(times));
}

void print(const char* name, const Figures& figures, const Figures& baseline) {
    std::printf("%-52s %10.0f %10.0f   %7.2f %7.2f\n", name, figures.median, figures.p99,
                figures.median / baseline.median, figures.p99 / baseline.p99);
}

void openings(const Bench& bench) {
    const fs::path empty = bench.folder / "empty.db";
    static_cast<void>(Mirror(empty, OpenMode::ReadWrite, {}));
    const auto opening = [](const fs::path& file) {
        return measure(200, [&](int) {
            const Mirror mirror(file, OpenMode::ReadWrite, {});
            static_cast<void>(mirror.unitsWithSerial("MK7B00000001"));
        });
    };
    const Figures baseline = opening(empty);
    print("opening an empty mirror, first lookup", baseline, baseline);
    print("opening this mirror, first lookup", opening(bench.mirrorFile()), baseline);
    fs::remove(empty);
}

/// From the parcel's code and the item's text to the verdict; records nothing.
void judgeOnce(Workspace& workspace, std::int64_t returned, const std::string& seen) {
    const Expectation expectation = findExpectation(workspace.mirror(), workspace.journal(),
                                                    workspace.protocols(), "RW" + std::to_string(returned));
    InspectionState state;
    state.notice = expectation.notice;
    state.announced = expectation.announced;
    state.line = expectation.line;
    state.units = expectation.units;
    state.labels.push_back({seen, "typed", "", identify(seen), ""});
    static_cast<void>(judge(expectedItem(state, *expectation.protocol), observationOf(state),
                            workspace.history(), dateOf(SystemClock().now())));
}

void judgements(const Bench& bench, Workspace& workspace) {
    const auto judging = [&](const std::function<std::string(std::int64_t)>& seen) {
        const auto once = [&](int i) {
            const std::int64_t unit = returnedUnit(static_cast<std::uint64_t>(i), bench.units);
            judgeOnce(workspace, unit, seen(unit));
        };
        static_cast<void>(measure(kQuestions, once)); // what is asked is then in memory
        return measure(kQuestions, once);
    };
    const Figures own = judging([](std::int64_t unit) { return madeSerial(unit); });
    print("judge: the unit that was sold", own, own);
    print("judge: another unit of ours", judging([](std::int64_t unit) { return madeSerial(unit / 2 + 1); }),
          own);
    print("judge: a serial that is not ours", judging([](std::int64_t unit) {
              return "ZZ" + std::to_string(randomNumber(static_cast<std::uint64_t>(unit)));
          }),
          own);
    print("judge: one character other", judging([](std::int64_t unit) {
              std::string serial = madeSerial(unit);
              serial[5] = serial[5] == '7' ? '4' : '7';
              return serial;
          }),
          own);
}

void inspectOnce(Workspace& workspace, std::int64_t unit) {
    auto session = InspectionSession::open(workspace.sessionContext({}), "RW" + std::to_string(unit),
                                           PersonId("ana"), InspectionSession::UnknownParcel::Open);
    session.seeText(madeSerial(unit), InspectionSession::TextSource::Scanner);
    session.close("a measurement");
}

Figures inspections(const Bench& bench, Workspace& workspace, std::uint64_t seed) {
    return measure(kInspections, [&](int i) {
        inspectOnce(workspace, returnedUnit((seed << 32U) + static_cast<std::uint64_t>(i), bench.units));
    });
}

/// Imports over and over until it is to stop.
class Importing {
public:
    explicit Importing(const Bench& bench) : m_bench(bench), m_thread([this] { work(); }) {}
    ~Importing() {
        m_isToStop = true;
        m_thread.join();
    }
    Importing(const Importing&) = delete;
    Importing& operator=(const Importing&) = delete;
    [[nodiscard]] std::int64_t rows() const { return m_rows; }

private:
    void work() {
        workInBackground();
        const auto profiles = loadImportProfiles(resourcesDirectory() / "import");
        ImportOptions options;
        options.onProgress = [this](const ImportProgress& progress) {
            m_rows = progress.rows;
            return m_isToStop ? ImportGoOn::No : ImportGoOn::Yes;
        };
        Mirror mirror(m_bench.mirrorFile(), OpenMode::ReadWrite, {});
        while (!m_isToStop)
            static_cast<void>(importFile(mirror, profiles, m_bench.folder / "more.csv", options));
    }

    const Bench& m_bench;
    std::atomic<bool> m_isToStop = false;
    std::atomic<std::int64_t> m_rows = 0;
    std::thread m_thread;
};

void run(const Bench& bench) {
    std::printf("%lld units, %.0f bytes each with order lines and returns\n",
                static_cast<long long>(bench.units),
                static_cast<double>(fs::file_size(bench.mirrorFile())) / static_cast<double>(bench.units));
    std::printf("%-52s %10s %10s   %15s\n", "microseconds", "median", "p99", "beside the first");
    openings(bench);
    Workspace workspace =
        Workspace::open(bench.folder, OpenMode::ReadWrite, bench.clock, const_cast<Bench&>(bench).random);
    static_cast<void>(workspace.person("ana"));
    for (int i = 0; i < kInspectedBefore; ++i)
        inspectOnce(workspace, returnedUnit(static_cast<std::uint64_t>(i), bench.units));
    judgements(bench, workspace);
    const Figures alone = inspections(bench, workspace, 1);
    print("inspect: open, read, judge, close", alone, alone);
    const auto judging = [&](int i) {
        const std::int64_t unit = returnedUnit(static_cast<std::uint64_t>(i), bench.units);
        judgeOnce(workspace, unit, madeSerial(unit));
    };
    const Figures judgedAlone = measure(kQuestions, judging);
    writeDispatchFile(bench.folder / "more.csv", bench.units, kRowsImported, FileOrder::AsDispatched);
    const Importing importing(bench);
    print("inspect while a file is imported", inspections(bench, workspace, 2), alone);
    print("judge while a file is imported", measure(kQuestions, judging), judgedAlone);
    std::printf("%lld rows were imported meanwhile\n", static_cast<long long>(importing.rows()));
}

} // namespace

int main(int argc, char** argv) try {
    const std::int64_t units = argc > 1 ? std::atoll(argv[1]) : 0;
    if (units < 10'000 || units > 100'000'000) {
        std::fputs("usage: bench_at_work UNITS [FOLDER]      (10,000 or more)\n", stderr);
        return 2;
    }
    const bool isKept = argc > 2;
    Bench bench;
    bench.units = units;
    bench.folder =
        isKept ? fs::path(argv[2]) : fs::temp_directory_path() / ("bench_at_work_" + std::to_string(units));
    if (!isKept)
        fs::remove_all(bench.folder);
    bench.make();
    run(bench);
    if (!isKept)
        fs::remove_all(bench.folder);
    return 0;
} catch (const Error& error) {
    std::fprintf(stderr, "bench_at_work: %s %s\n", error.what(), error.whatToDo().c_str());
    return 3;
} catch (const std::filesystem::filesystem_error& error) {
    std::fprintf(stderr, "bench_at_work: %s\n", error.what());
    return 3;
}
