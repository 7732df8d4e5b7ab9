// What looking up a unit costs in a mirror of many, exactly and by what is near, beside the same question put
// to SQLite by a prepared statement.
//
//   bench_mirror_lookup UNITS [FOLDER]     FOLDER keeps the mirror for the next run; else it is deleted

#include "core/base/error.h"
#include "core/identifiers/identifier.h"
#include "core/mirror/mirror.h"
#include "core/mirror/mirror_sql.h"
#include "tests/benchmarks/made_units.h"

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <functional>
#include <sqlite3.h>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

using namespace returnbench;

namespace {

constexpr std::string_view kCharacters = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
constexpr int kQueries = 3000;
constexpr int kPasses = 5;

/// The mirror's statement for an exact lookup, by SQLite's own interface.
class RawLookup {
public:
    RawLookup(const std::filesystem::path& file, const char* sql) {
        if (sqlite3_open_v2(file.c_str(), &m_database, SQLITE_OPEN_READONLY, nullptr) != SQLITE_OK ||
            sqlite3_exec(m_database, "PRAGMA cache_size = -65536", nullptr, nullptr, nullptr) != SQLITE_OK ||
            sqlite3_prepare_v2(m_database, sql, -1, &m_statement, nullptr) != SQLITE_OK)
            throw Error(ErrorCode::Storage, sqlite3_errmsg(m_database), "See that the folder is readable.");
    }
    ~RawLookup() {
        sqlite3_finalize(m_statement);
        sqlite3_close(m_database);
    }
    RawLookup(const RawLookup&) = delete;
    RawLookup& operator=(const RawLookup&) = delete;

    /// Reads all columns of all rows.
    bool operator()(const std::string& serial) {
        sqlite3_bind_text(m_statement, 1, serial.data(), static_cast<int>(serial.size()), SQLITE_STATIC);
        int rows = 0;
        for (; sqlite3_step(m_statement) == SQLITE_ROW; ++rows)
            for (int i = 0; i < sqlite3_column_count(m_statement); ++i)
                m_bytes += sqlite3_column_text(m_statement, i) == nullptr ? 0 : 1;
        sqlite3_reset(m_statement);
        return rows > 0;
    }
    void exec(const char* sql) { sqlite3_exec(m_database, sql, nullptr, nullptr, nullptr); }

private:
    sqlite3* m_database = nullptr;
    sqlite3_stmt* m_statement = nullptr;
    std::int64_t m_bytes = 0;
};

/// What is asked, and the serial that should be among the answers.
struct Question {
    std::string seen;
    std::string wanted;
};

using Change = std::function<std::string(std::string serial, std::uint64_t chance)>;

std::vector<Question> questions(std::int64_t units, const Change& change) {
    std::vector<Question> list;
    for (std::uint64_t n = 0; list.size() < kQueries; ++n) {
        const std::uint64_t chance = randomNumber((n + 1) << 32);
        std::string serial =
            madeSerial(static_cast<std::int64_t>(chance % static_cast<std::uint64_t>(units)));
        std::string seen = change(serial, chance >> 24);
        if (!seen.empty())
            list.push_back({std::move(seen), std::move(serial)});
    }
    return list;
}

std::string withLookAlike(std::string serial, std::uint64_t chance) {
    constexpr std::string_view kPrinted = "0O1I5S8B2Z6G";
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i < serial.size(); ++i)
        if (kPrinted.find(serial[i]) != std::string_view::npos)
            places.push_back(i);
    if (places.empty())
        return {};
    char& c = serial[places[chance % places.size()]];
    c = kPrinted[kPrinted.find(c) ^ 1U];
    return serial;
}

std::string withOneEdit(std::string serial, std::uint64_t chance) {
    const std::size_t place = chance % serial.size();
    const char other = kCharacters[(chance >> 8) % kCharacters.size()];
    switch ((chance >> 16) % 3) {
    case 0:
        serial[place] = other;
        break;
    case 1:
        serial.insert(place, 1, other);
        break;
    default:
        serial.erase(place, 1);
        break;
    }
    return serial;
}

std::string withSwap(std::string serial, std::uint64_t chance) {
    const std::size_t place = chance % (serial.size() - 1);
    if (serial[place] == serial[place + 1])
        return {};
    std::swap(serial[place], serial[place + 1]);
    return serial;
}

struct Figures {
    double median = 0;
    double p99 = 0;
    double found = 0; ///< share of the questions whose serial was among the answers
};

/// In microseconds. Each question is asked once, so that its pages are in memory, and then in several passes
/// of which the quickest counts: what else the machine does would else be the 99th percentile.
Figures measure(const std::vector<Question>& list, const std::function<bool(const Question&)>& ask) {
    std::vector<double> times(list.size(), 1e9);
    const auto found = std::count_if(list.begin(), list.end(), ask);
    for (int pass = 0; pass < kPasses; ++pass) {
        for (std::size_t i = 0; i < list.size(); ++i) {
            const auto start = std::chrono::steady_clock::now();
            static_cast<void>(ask(list[i]));
            times[i] = std::min(times[i], secondsSince(start) * 1e6);
        }
    }
    std::sort(times.begin(), times.end());
    return {times[times.size() / 2], times[times.size() * 99 / 100],
            100.0 * static_cast<double>(found) / static_cast<double>(times.size())};
}

void print(const char* name, const Figures& figures, const Figures& baseline) {
    std::printf("%-34s %9.1f %9.1f   %7.2f %7.2f   %6.1f %%\n", name, figures.median, figures.p99,
                figures.median / baseline.median, figures.p99 / baseline.median, figures.found);
}

void compare(const Mirror& mirror, const std::filesystem::path& file, std::int64_t units) {
    const auto exact = questions(units, [](std::string serial, std::uint64_t) { return serial; });
    RawLookup raw(file, sql::kUnitsWithSerial);
    RawLookup rawSerial(file, "SELECT * FROM unit WHERE serial_normal = ?1 AND serial_normal <> ''");
    const auto near = [&](const Question& question) {
        const auto found = mirror.unitsNear(question.seen);
        return std::any_of(found.begin(), found.end(),
                           [&](const NearUnit& unit) { return unit.code == question.wanted; });
    };
    const auto like = [&](const Question& question) {
        const auto found = mirror.unitsLike(lookAlikeKey(question.seen));
        return std::any_of(found.begin(), found.end(),
                           [&](const DispatchedUnit& unit) { return unit.serialNormal == question.wanted; });
    };
    const auto prepared = [&](const Question& question) { return raw(question.seen); };
    const Figures baseline = measure(exact, prepared);
    std::printf("%-34s %9s %9s   %15s   %8s\n", "", "median", "p99", "beside the first", "found");
    print("SQLite, the mirror's statement", baseline, baseline);
    print("SQLite, serials alone",
          measure(exact, [&](const Question& question) { return rawSerial(question.seen); }), baseline);
    raw.exec("BEGIN");
    print("SQLite, in one open transaction", measure(exact, prepared), baseline);
    raw.exec("COMMIT");
    print("exact",
          measure(exact,
                  [&](const Question& question) { return !mirror.unitsWithSerial(question.seen).empty(); }),
          baseline);
    const auto lookAlikes = questions(units, withLookAlike);
    print("look-alikes alone", measure(lookAlikes, like), baseline);
    print("all that is near: a look-alike", measure(lookAlikes, near), baseline);
    print("all that is near: one edit", measure(questions(units, withOneEdit), near), baseline);
    print("all that is near: a transposition", measure(questions(units, withSwap), near), baseline);
    print("all that is near: 8 of 12",
          measure(questions(units, [](std::string serial, std::uint64_t) { return serial.substr(0, 8); }),
                  near),
          baseline);
    print("all that is near: the last 7 of 12",
          measure(questions(units, [](std::string serial, std::uint64_t) { return serial.substr(5); }), near),
          baseline);
    const auto beginning = [](const Question& question) { return question.seen.substr(0, 12); };
    std::vector<Question> orders;
    for (int n = 0; n < kQueries; ++n) {
        const std::uint64_t unit =
            randomNumber(static_cast<std::uint64_t>(n)) % static_cast<std::uint64_t>(units);
        orders.push_back({madeUnit(static_cast<std::int64_t>(unit)).order.str(), {}});
    }
    print("orders that begin with 12 of 14",
          measure(orders,
                  [&](const Question& question) {
                      return !mirror.codesStartingWith(beginning(question)).empty();
                  }),
          baseline);
}

void run(std::int64_t units, const std::filesystem::path& folder) {
    const std::filesystem::path file = folder / "mirror.db";
    {
        Mirror mirror(file, OpenMode::ReadWrite, {});
        const auto start = std::chrono::steady_clock::now();
        fillMirror(mirror, units);
        std::printf("made in %.0f s\n", secondsSince(start));
    }
    std::printf("%lld units, %.0f bytes each\n", static_cast<long long>(units),
                static_cast<double>(std::filesystem::file_size(file)) / static_cast<double>(units));
    const Mirror mirror(file, OpenMode::ReadOnly, {});
    compare(mirror, file, units);
}

} // namespace

int main(int argc, char** argv) try {
    const std::int64_t units = argc > 1 ? std::atoll(argv[1]) : 0;
    if (units < 100 || units > 100'000'000) {
        std::fputs("usage: bench_mirror_lookup UNITS [FOLDER]\n", stderr);
        return 2;
    }
    const bool isKept = argc > 2;
    const std::filesystem::path folder =
        isKept ? std::filesystem::path(argv[2])
               : std::filesystem::temp_directory_path() / ("bench_mirror_lookup_" + std::to_string(units));
    if (!isKept)
        std::filesystem::remove_all(folder);
    std::filesystem::create_directories(folder);
    run(units, folder);
    if (!isKept)
        std::filesystem::remove_all(folder);
    return 0;
} catch (const Error& error) {
    std::fprintf(stderr, "bench_mirror_lookup: %s %s\n", error.what(), error.whatToDo().c_str());
    return 3;
} catch (const std::filesystem::filesystem_error& error) {
    std::fprintf(stderr, "bench_mirror_lookup: %s\n", error.what());
    return 3;
}
