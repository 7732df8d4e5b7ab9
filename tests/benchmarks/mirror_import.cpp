// What importing dispatch serials costs, all checks on, beside the sqlite3 program's `.import` and `CREATE
// INDEX` for the same indexes.
//
//   bench_mirror_import ROWS [mixed]

#include "core/base/error.h"
#include "core/base/resources.h"
#include "core/mirror/import.h"
#include "tests/benchmarks/made_units.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <string>
#include <string_view>
#include <sys/resource.h>
#include <vector>

using namespace returnbench;

namespace {

namespace fs = std::filesystem;

/// What a step took: time of day, and the processor's of this program or of its children.
struct Cost {
    double seconds = 0;
    double processor = 0;
};

double processorSeconds(int who) {
    rusage usage{};
    getrusage(who, &usage);
    const auto seconds = [](const timeval& time) {
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
    };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

long peakMegabytes() {
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss / 1024;
}

template<class Work>
Cost costOf(int who, Work&& work) {
    const auto start = std::chrono::steady_clock::now();
    const double processor = processorSeconds(who);
    work();
    return {secondsSince(start), processorSeconds(who) - processor};
}

/// Both sides in turn: a machine is now quicker and now slower.
constexpr int kRounds = 5;

/// The indexes of the table `unit`, on the columns that the file has.
constexpr std::string_view kScript =
    "PRAGMA cache_size = -65536;\n"
    ".import --csv %FILE% unit\n"
    "CREATE UNIQUE INDEX unit_key ON unit (order_id, order_line_id, sku, serial);\n"
    "CREATE INDEX unit_by_serial ON unit (serial) WHERE serial <> '';\n"
    "CREATE INDEX unit_by_look_alike ON unit (serial) WHERE serial <> '';\n"
    "CREATE INDEX unit_by_ending ON unit (substr(serial, -5)) WHERE serial <> '';\n"
    "CREATE INDEX unit_by_imei1 ON unit (imei1) WHERE imei1 <> '';\n"
    "CREATE INDEX unit_by_imei2 ON unit (imei2) WHERE imei2 <> '';\n"
    "CREATE INDEX unit_by_awb ON unit (awb) WHERE awb <> '';\n";

Cost importBySqlite(const fs::path& folder, const fs::path& file) {
    std::string script(kScript);
    script.replace(script.find("%FILE%"), 6, file.string());
    std::ofstream(folder / "script.sql") << script;
    const std::string command = "sqlite3 -batch '" + (folder / "plain.db").string() + "' < '" +
                                (folder / "script.sql").string() + "'";
    return costOf(RUSAGE_CHILDREN, [&] {
        if (std::system(command.c_str()) != 0)
            throw Error(ErrorCode::Storage, "sqlite3 failed.", "Install the package sqlite3.");
    });
}

void print(const char* name, const Cost& cost, const Cost& baseline, std::int64_t rows,
           const fs::path& file) {
    std::printf(
        "%-30s %8.2f s %8.2f s %9.0f rows/s   %5.2f x the rate, %5.2f x by processor time   %4.0f B/row\n",
        name, cost.seconds, cost.processor, static_cast<double>(rows) / cost.seconds,
        baseline.seconds / cost.seconds, baseline.processor / cost.processor,
        static_cast<double>(fs::file_size(file)) / static_cast<double>(rows));
}

/// What one round measured.
struct Round {
    Cost plain;
    Cost import;
    Cost again;
};

Round measureRound(const fs::path& folder, const fs::path& file, const std::vector<ImportProfile>& profiles) {
    Round round;
    round.plain = importBySqlite(folder, file);
    fs::remove(folder / "mirror.db");
    const auto import = [&] {
        Mirror mirror(folder / "mirror.db", OpenMode::ReadWrite, {});
        const ImportResult result = importFile(mirror, profiles, file);
        if (result.rejected > 0 || result.added + result.unchanged != result.rows)
            throw Error(ErrorCode::Storage, "The import rejected rows or changed some.", "Look at the file.");
    };
    round.import = costOf(RUSAGE_SELF, import);
    round.again = costOf(RUSAGE_SELF, import);
    return round;
}

double middle(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

void run(std::int64_t rows, FileOrder order, const fs::path& folder) {
    const fs::path file = folder / "dispatches.csv";
    writeDispatchFile(file, 0, rows, order);
    const auto profiles = loadImportProfiles(resourcesDirectory() / "import");
    std::vector<double> imports;
    std::vector<double> repeats;
    for (int n = 0; n < kRounds; ++n) {
        const Round round = measureRound(folder, file, profiles);
        print("sqlite3, .import, CREATE INDEX", round.plain, round.plain, rows, folder / "plain.db");
        print("import", round.import, round.plain, rows, folder / "mirror.db");
        print("the same file again", round.again, round.plain, rows, folder / "mirror.db");
        fs::remove(folder / "plain.db");
        imports.push_back(round.plain.seconds / round.import.seconds);
        repeats.push_back(round.plain.seconds / round.again.seconds);
    }
    std::printf("middle of %d rounds: import %.2f x the rate, the same file again %.2f x\n", kRounds,
                middle(imports), middle(repeats));
    std::printf("memory at most %ld MB\n", peakMegabytes());
}

} // namespace

int main(int argc, char** argv) try {
    const std::int64_t rows = argc > 1 ? std::atoll(argv[1]) : 0;
    if (rows < 100 || rows > 100'000'000) {
        std::fputs("usage: bench_mirror_import ROWS [mixed]\n", stderr);
        return 2;
    }
    const bool isMixed = argc > 2 && std::string_view(argv[2]) == "mixed";
    const fs::path folder = fs::temp_directory_path() / ("bench_mirror_import_" + std::to_string(rows));
    fs::remove_all(folder);
    fs::create_directories(folder);
    run(rows, isMixed ? FileOrder::Mixed : FileOrder::AsDispatched, folder);
    fs::remove_all(folder);
    return 0;
} catch (const Error& error) {
    std::fprintf(stderr, "bench_mirror_import: %s %s\n", error.what(), error.whatToDo().c_str());
    return 3;
} catch (const std::filesystem::filesystem_error& error) {
    std::fprintf(stderr, "bench_mirror_import: %s\n", error.what());
    return 3;
}
