// Files of many new units are loaded at once: what they come to is what putting one after the other comes to.

#include "tests/mirror/mirror_support.h"

#include <algorithm>
#include <string>
#include <sys/wait.h>
#include <unistd.h>

using namespace returnbench;
using namespace returnbench::test;

namespace {

constexpr int kUnits = 25'000; // enough to be loaded

struct Units {
    std::string header{kDispatchHeader};
    std::string rows;

    void add(const std::string& order, const std::string& serial, const std::string& imei = "") {
        rows += order + ",L1,PHONE-8,," + serial + "," + imei + ",,BATT-" + serial + ",,,2026-10-02,FW-" +
                order + ",2027-10-02\n";
    }
};

Units manyUnits(int count = kUnits) {
    Units units;
    for (int i = 0; i < count; ++i)
        units.add("403-" + std::to_string(i), "MK7B" + std::to_string(i));
    return units;
}

/// As the import makes them, without the ids of rows.
std::string putOneByOne(const std::string& name, const std::string& content) {
    MirrorBench bench;
    const auto half = content.find("403-12000,"); // two files: neither is long enough to be loaded
    (void)bench.import(name, content.substr(0, half));
    (void)bench.import("second-" + name, std::string(kDispatchHeader) + content.substr(half));
    return bench.dump();
}

std::vector<std::string> indexesOf(const MirrorBench& bench) {
    SQLite::Database database((bench.temp / "mirror.db").string(), SQLite::OPEN_READONLY);
    SQLite::Statement query(database,
                            "SELECT name || sql FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL "
                            "ORDER BY name");
    std::vector<std::string> indexes;
    while (query.executeStep())
        indexes.push_back(query.getColumn(0).getString());
    return indexes;
}

} // namespace

TEST_CASE("many new units come in as they would one by one, with all indexes") {
    const Units units = manyUnits();
    MirrorBench bench;
    const auto indexes = indexesOf(bench);
    const ImportResult result = bench.import("units.csv", units.header + units.rows);
    CHECK(result.added == kUnits);
    CHECK(result.withoutOrder == kUnits);
    CHECK(bench.dump() == putOneByOne("units.csv", units.header + units.rows));
    CHECK(indexesOf(bench) == indexes);
    CHECK(bench.mirror.check().empty());
    CHECK(bench.mirror.unitsWithSerial("MK7B24000").size() == 1);
    CHECK(bench.mirror.unitsWithComponent("BATTMK7B24000").size() == 1);
    const ImportResult again = bench.import("units.csv", units.header + units.rows);
    CHECK(again.unchanged == kUnits);
}

TEST_CASE("a unit that many rows name twice comes in once, however late it stands again") {
    Units units = manyUnits();
    units.rows += "403-7,L1,PHONE-8,,MK7B7,,,,,,,FW-OTHER,\n";
    MirrorBench bench;
    const ImportResult result = bench.import("units.csv", units.header + units.rows);
    CHECK(result.added == kUnits);
    CHECK(result.changed == 1);
    CHECK(bench.mirror.counts().units == kUnits);
    CHECK(bench.mirror.unitsWithSerial("MK7B7").front().awb == "FW-OTHER");
}

TEST_CASE("among many rows one that is known already is found, and one that lost its zeros is rejected") {
    Units units = manyUnits();
    units.add("403-KNOWN", "OLD1");
    units.add("403-ZERO", "00412");
    units.add("403-ZERO", "412");
    MirrorBench bench;
    (void)bench.import("known.csv", std::string(kDispatchHeader) + "403-KNOWN,L1,PHONE-8,,OLD1,,,,,,,,\n");
    const ImportResult result = bench.import("units.csv", units.header + units.rows);
    CHECK(result.added == kUnits + 1);
    CHECK(result.changed == 1);
    CHECK(result.rejected == 1);
    CHECK(contentOf(result.rejectsFile).find("has lost its leading zeros") != std::string::npos);
}

TEST_CASE("serials dispatched twice among many rows are flagged with their lines") {
    Units units = manyUnits(100);
    units.rows += "403-BAD,L1,PHONE-8,,8.61234E+14,,,,,,,,\n"; // rejected: lines and units part ways here
    for (int i = 100; i < kUnits; ++i)
        units.add("403-" + std::to_string(i), "MK7B" + std::to_string(i));
    units.add("403-TWICE", "MK7B12");
    units.add("403-LATER", "MK7B13", "490154203237518");
    units.add("403-LAST", "490154203237518"); // an IMEI there, a serial here
    MirrorBench bench;
    const ImportResult result = bench.import("units.csv", units.header + units.rows);
    CHECK(result.rejected == 1);
    CHECK(result.added == kUnits + 3);
    std::vector<std::int64_t> lines;
    for (const RowFlag& flag : result.flags)
        lines.push_back(flag.line);
    const std::int64_t firstOfThem = 1 + kUnits + 1 + 1;
    CHECK(lines == std::vector<std::int64_t>{firstOfThem, firstOfThem + 1, firstOfThem + 2});
}

TEST_CASE("loading that is stopped while its indexes are made leaves the mirror as it was") {
    const Units units = manyUnits();
    MirrorBench bench;
    (void)bench.import("known.csv", std::string(kDispatchHeader) + "403-KNOWN,L1,PHONE-8,,OLD1,,,,,,,,\n");
    const std::string before = bench.dump();
    const auto indexes = indexesOf(bench);
    const auto file = bench.temp.write("units.csv", units.header + units.rows);
    ImportOptions options;
    int callsAtEnd = 0;
    options.onProgress = [&](const ImportProgress& progress) {
        callsAtEnd += progress.rows == kUnits ? 1 : 0; // the first two of them are after the last row
        return callsAtEnd < 4 ? ImportGoOn::Yes : ImportGoOn::No;
    };
    const ImportResult result = importFile(bench.mirror, bench.profiles, file, options);
    CHECK(result.isCancelled);
    CHECK(callsAtEnd == 4);
    CHECK(bench.dump() == before);
    CHECK(indexesOf(bench) == indexes);
    CHECK(bench.mirror.unitsWithSerial("OLD1").size() == 1);
}

TEST_CASE("who reads while many units are loaded sees the mirror as it was, by its indexes") {
    const Units units = manyUnits();
    MirrorBench bench;
    (void)bench.import("known.csv", std::string(kDispatchHeader) + "403-KNOWN,L1,PHONE-8,,OLD1,,,,,,,,\n");
    const auto file = bench.temp.write("units.csv", units.header + units.rows);
    const Mirror reader(bench.temp / "mirror.db", OpenMode::ReadOnly, {});
    bool sawOthers = false;
    ImportOptions options;
    options.onProgress = [&](const ImportProgress&) {
        sawOthers = sawOthers || reader.unitsWithSerial("OLD1").size() != 1 ||
                    !reader.unitsWithSerial("MK7B1").empty();
        return ImportGoOn::Yes;
    };
    CHECK(importFile(bench.mirror, bench.profiles, file, options).added == kUnits);
    CHECK_FALSE(sawOthers);
    CHECK(reader.unitsWithSerial("MK7B1").size() == 1);
}

TEST_CASE("a long file that was cut off loses its last row only") {
    MirrorBench bench;
    const Units units = manyUnits();
    const auto file = bench.temp.write("units.csv", units.header + units.rows);
    std::filesystem::resize_file(file, units.header.size() + units.rows.size() - 5);
    const ImportResult result = importFile(bench.mirror, bench.profiles, file);
    CHECK(result.rows == kUnits); // the last one lacks the end of its last field
    CHECK(result.rejected == 1);
}

TEST_CASE("a mirror of the first version keeps its units") {
    TempDirectory temp;
    const auto file = temp / "mirror.db";
    {
        SQLite::Database database(file.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        for (const char* migration : {"001.sql", "002.sql"})
            database.exec(contentOf(resourcesDirectory() / "migrations/mirror" / migration));
        database.exec(
            "INSERT INTO unit VALUES (7, '403-1', 'L1', 'PHONE-8', 'F17XK2D0Q1MN', '04006381333931', "
            "'F17-XK2D0Q1MN', 'F17XK2D0Q1MN', 'F17XK2D0Q1MN', '490154203237518', '356938035643809', '', "
            "NULL, '2026-10-02T10:00:00.250Z', 'FW1', '2027-10-02')");
        database.exec(
            "INSERT INTO unit_component VALUES (7, 1, 'BATT-0001', 'BATT0001'), (7, 2, 'CAM-77', 'CAM77')");
        database.exec("PRAGMA user_version = 2");
    }
    Mirror mirror(file, OpenMode::ReadWrite, {});
    DispatchedUnit unit = phoneUnit();
    unit.gtin = "04006381333931";
    unit.dispatchedAt = at("2026-10-02T10:00:00.250Z");
    CHECK(mirror.unitsWithSerial("F17XK2D0Q1MN") == std::vector{unit});
    CHECK(mirror.unitsWithComponent("CAM77") == std::vector{unit});
    CHECK(mirror.put(unit) == Change::Unchanged);
}

namespace {

bool isInWal(const std::filesystem::path& database) {
    const std::string head = contentOf(database).substr(0, 20);
    return head.size() == 20 && head[18] == 2 && head[19] == 2; // file format 2: SQLite's file format, 1.3
}

ImportOptions eachTime(std::function<void()> work) {
    ImportOptions options;
    options.onProgress = [work = std::move(work)](const ImportProgress& progress) {
        if (progress.rows > kUnits / 2)
            work();
        return ImportGoOn::Yes;
    };
    return options;
}

} // namespace

TEST_CASE("a first load that is killed leaves the mirror as it was, also for who only reads it") {
    const TempDirectory temp;
    const Units units = manyUnits();
    const auto file = temp.write("units.csv", units.header + units.rows);
    const auto mirror = temp / "mirror.db";
    const auto profiles = loadImportProfiles(resourcesDirectory() / "import");
    const pid_t child = ::fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        Mirror killed(mirror, OpenMode::ReadWrite, {});
        const auto kill = [&] { ::_exit(isInWal(mirror) ? 8 : 7); };
        (void)importFile(killed, profiles, file, eachTime(kill));
        ::_exit(9);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    REQUIRE(WEXITSTATUS(status) == 7); // it wrote straight to the file
    {
        const Mirror reader(mirror, OpenMode::ReadOnly, {});
        CHECK(reader.unitsAtMost() == 0);
        CHECK(reader.check().empty());
    }
    Mirror again(mirror, OpenMode::ReadWrite, {});
    CHECK(isInWal(mirror));
    CHECK(importFile(again, profiles, file).added == kUnits);
    CHECK(isInWal(mirror));
    CHECK(again.check().empty());
}

TEST_CASE("a first load does not keep those waiting who have the mirror open") {
    const Units units = manyUnits();
    MirrorBench bench;
    const auto file = bench.temp.write("units.csv", units.header + units.rows);
    const Mirror reader(bench.temp / "mirror.db", OpenMode::ReadOnly, {});
    CHECK(reader.unitsAtMost() == 0);
    int looks = 0;
    const auto look = [&] {
        ++looks;
        CHECK(reader.unitsWithSerial("MK7B7").empty());
    };
    CHECK(importFile(bench.mirror, bench.profiles, file, eachTime(look)).added == kUnits);
    CHECK(looks > 0);
    CHECK(reader.unitsWithSerial("MK7B7").size() == 1);
}
