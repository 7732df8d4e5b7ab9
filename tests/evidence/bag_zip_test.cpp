#include "core/base/error.h"
#include "core/evidence/bag_zip.h"

#include "tests/evidence/pack_bench.h"
#include "tests/evidence/tools.h"
#include "tests/support/catch.h"
#include "tests/support/temp_directory.h"

#include <algorithm>

using namespace returnbench;
using namespace returnbench::test;

namespace {

std::vector<ZipEntry> threeFiles() {
    return {{"RB-1/data/b.txt", bytesOf("second file")},
            {"RB-1/a.txt", bytesOf("")},
            {"RB-1/c.txt", bytesOf("third")}};
}

bool names(const ZipReading& reading, const std::string& entry) {
    return std::any_of(reading.faults.begin(), reading.faults.end(),
                       [&](const auto& fault) { return fault.entry == entry; });
}

std::string faultsOf(const ZipReading& reading) {
    std::string text;
    for (const auto& [entry, what] : reading.faults)
        text.append(entry).append(": ").append(what).append("\n");
    return text;
}

} // namespace

TEST_CASE("a bag's zip is read back with its files sorted and without faults") {
    const Bytes zip = makeBagZip(threeFiles());
    const ZipReading reading = readBagZip(zip, 10);
    INFO(faultsOf(reading));
    CHECK(reading.faults.empty());
    REQUIRE(reading.entries.size() == 3);
    CHECK(reading.entries[0].name == "RB-1/a.txt");
    CHECK(reading.entries[0].content.empty());
    CHECK(reading.entries[2].name == "RB-1/data/b.txt");
    CHECK(textOf(reading.entries[2].content) == "second file");
}

TEST_CASE("the same files give the same zip, whatever their order") {
    auto files = threeFiles();
    const Bytes first = makeBagZip(files);
    std::reverse(files.begin(), files.end());
    CHECK(makeBagZip(files) == first);
    files[0].content.push_back(std::byte{1});
    CHECK(makeBagZip(files) != first);
}

TEST_CASE("unzip and Python take the zip") {
    TempDirectory directory;
    const Bytes zip = makeBagZip(threeFiles());
    directory.write("pack.zip", textOf(zip));
    if (hasTool("unzip")) {
        const CommandResult tested =
            runIn(directory.path(), "unzip -tq pack.zip && unzip -q pack.zip && cat RB-1/c.txt");
        INFO(tested.output);
        CHECK(tested.exitCode == 0);
        CHECK_THAT(tested.output, ContainsSubstring("third"));
    }
    if (hasTool("python3"))
        CHECK(runIn(directory.path(), "python3 -c \"import zipfile; z=zipfile.ZipFile('pack.zip'); "
                                      "assert z.testzip() is None and len(z.namelist())==3\"")
                  .exitCode == 0);
}

TEST_CASE("names that could leave the folder or clash are not written") {
    for (const std::string& name :
         {std::string("../a"), std::string("/a"), std::string("a/../b"), std::string("a//b"),
          std::string("a/"), std::string("."), std::string(""), std::string("a\\b"), std::string("c:a"),
          std::string("a b"), std::string("\xC3\xA4"), std::string("a\nb"), std::string(300, 'a')}) {
        INFO(name);
        CHECK_FALSE(isSafeEntryName(name));
        CHECK_THROWS_AS(makeBagZip({{name, {}}}), Error);
    }
    CHECK_THROWS_AS(makeBagZip({{"a", {}}, {"a", {}}}), Error);
    CHECK_THROWS_AS(makeBagZip({{"a", {}}, {"A", {}}}), Error);
    CHECK(isSafeEntryName("RB-1/data/photos/01-front.jpg"));
}

TEST_CASE("every flipped byte is a fault, and one in a file's content or header names that file") {
    const Bytes zip = makeBagZip(threeFiles());
    const std::string text = textOf(zip);
    const auto startOf = [&](const std::string& name) { return text.find(name) - 30; };
    const std::size_t c = startOf("RB-1/c.txt");
    const std::size_t b = startOf("RB-1/data/b.txt");
    for (std::size_t i = 0; i < zip.size(); ++i)
        for (const int flip : {0x01, 0x80, 0xFF}) {
            Bytes altered = zip;
            altered[i] ^= static_cast<std::byte>(flip);
            const ZipReading reading = readBagZip(altered, 10);
            INFO("byte " << i << " of " << zip.size() << " flipped by " << flip << "\n" << faultsOf(reading));
            CHECK_FALSE(reading.faults.empty());
            const bool inName = i >= c + 30 && i < c + 40;
            if (i >= c && i < b && !inName)
                CHECK(names(reading, "RB-1/c.txt"));
        }
}

TEST_CASE("a zip that is cut short, continued or preceded by bytes has a fault") {
    const Bytes zip = makeBagZip(threeFiles());
    for (std::size_t length = 0; length < zip.size(); ++length)
        CHECK_FALSE(readBagZip(std::span(zip).first(length), 10).faults.empty());
    Bytes longer = zip;
    longer.push_back(std::byte{0});
    CHECK(names(readBagZip(longer, 10), "(zip)"));
    Bytes shifted = zip;
    shifted.insert(shifted.begin(), 7, std::byte{'x'});
    const ZipReading reading = readBagZip(shifted, 10);
    CHECK_FALSE(reading.faults.empty());
}

TEST_CASE("files that are out of order, twice or too many are faults") {
    const Bytes one = makeBagZip({{"a", bytesOf("1")}, {"b", bytesOf("2")}});
    // Two local headers of equal length: exchanged, with the directory's records and offsets left as they
    // were.
    Bytes swapped = one;
    std::swap_ranges(swapped.begin(), swapped.begin() + 32, swapped.begin() + 32);
    CHECK_FALSE(readBagZip(swapped, 10).faults.empty());

    std::string twice = textOf(makeBagZip({{"aa", bytesOf("1")}, {"ab", bytesOf("2")}}));
    for (std::size_t at = 0; (at = twice.find("ab", at)) != std::string::npos;)
        twice[at + 1] = 'a';
    const ZipReading reading = readBagZip(bytesOf(twice), 10);
    CHECK(names(reading, "aa"));
    CHECK(reading.entries.size() == 1);

    CHECK_THAT(faultsOf(readBagZip(one, 1)), ContainsSubstring("more than 1 files"));
}

TEST_CASE("a zip of another program is a fault and its files are still read") {
    if (!hasTool("zip"))
        return;
    TempDirectory directory;
    directory.write("RB-1/a.txt", std::string(1000, 'a'));
    directory.write("RB-1/data/b.txt", "second file");
    REQUIRE(runIn(directory.path(), "zip -qr pack.zip RB-1").exitCode == 0);
    const Bytes zip = readFile(directory / "pack.zip", 1 << 20);
    const ZipReading reading = readBagZip(zip, 10);
    INFO(faultsOf(reading));
    CHECK(names(reading, "(zip)"));
    CHECK_THAT(faultsOf(reading), ContainsSubstring("packed by another program"));
    REQUIRE(reading.entries.size() == 2);
    for (const auto& [name, content] : reading.entries)
        CHECK(textOf(content) == (name == "RB-1/a.txt" ? std::string(1000, 'a') : "second file"));
}

TEST_CASE("links, folders, traversal and clashing names in a zip are faults and nothing is read from them") {
    if (!hasTool("python3"))
        return;
    TempDirectory directory;
    const CommandResult made = runIn(directory.path(), R"(python3 - <<'END'
import stat, warnings, zipfile
warnings.simplefilter("ignore")
with zipfile.ZipFile("bad.zip", "w") as z:
    z.writestr("RB-1/fine.txt", "fine")
    z.writestr("../../outside.txt", "x")
    z.writestr("/etc/absolute.txt", "x")
    z.writestr("RB-1/FINE.txt", "clash")
    z.writestr("RB-1/twice.txt", "1")
    z.writestr("RB-1/twice.txt", "2")
    z.writestr("RB-1/gr\u00f6sse.txt", "x")
    z.writestr("RB-1/folder/", "")
    link = zipfile.ZipInfo("RB-1/link")
    link.create_system = 3
    link.external_attr = (stat.S_IFLNK | 0o777) << 16
    z.writestr(link, "/etc/passwd")
END)");
    INFO(made.output);
    REQUIRE(made.exitCode == 0);
    const Bytes bad = readFile(directory / "bad.zip", 1 << 20);
    const ZipReading reading = readBagZip(bad, 100);
    const std::string faults = faultsOf(reading);
    for (const char* name : {"../../outside.txt", "/etc/absolute.txt", "RB-1/FINE.txt", "RB-1/twice.txt",
                             "RB-1/folder/", "RB-1/link"}) {
        INFO(name << "\n" << faults);
        CHECK(names(reading, name));
    }
    CHECK(reading.entries.size() == 2); // fine.txt and the first twice.txt
}

TEST_CASE("a zip that unpacks to far more than it holds is given up, in one file or over many") {
    if (!hasTool("python3"))
        return;
    TempDirectory directory;
    const CommandResult made = runIn(directory.path(), R"(python3 - <<'END'
import zipfile
for name, files, mebibytes in (("one.zip", 1, 200), ("many.zip", 8, 30)):
    with zipfile.ZipFile(name, "w", zipfile.ZIP_DEFLATED) as z:
        for i in range(files):
            with z.open(f"RB-1/{i}.txt", "w") as f:
                for _ in range(mebibytes):
                    f.write(bytes(1 << 20))
END)");
    INFO(made.output);
    REQUIRE(made.exitCode == 0);
    const Bytes one = readFile(directory / "one.zip", 1 << 20);
    const ZipReading exploded = readBagZip(one, 100);
    CHECK_THAT(faultsOf(exploded), ContainsSubstring("RB-1/0.txt: It unpacks to far more"));
    CHECK(exploded.entries.empty());
    const Bytes many = readFile(directory / "many.zip", 1 << 20);
    const ZipReading summed = readBagZip(many, 100);
    CHECK_THAT(faultsOf(summed),
               ContainsSubstring("RB-1/2.txt: It unpacks to far more") && !ContainsSubstring("RB-1/3.txt"));
    CHECK(summed.entries.size() == 2);
}

TEST_CASE("bytes that are no zip are a fault") {
    CHECK(names(readBagZip({}, 10), "(zip)"));
    CHECK(names(readBagZip(bytesOf(std::string(1000, 'x')), 10), "(zip)"));
    CHECK(names(readBagZip(bytesOf("PK\x03\x04" + std::string(1000, '\xFF')), 10), "(zip)"));
    const ZipReading empty = readBagZip(makeBagZip({}), 10);
    CHECK(empty.faults.empty());
    CHECK(empty.entries.empty());
}
