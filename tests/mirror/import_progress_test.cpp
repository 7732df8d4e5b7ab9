#include "tests/mirror/mirror_support.h"

using namespace returnbench;
using namespace returnbench::test;

namespace {

std::string manyRows(int count) {
    std::string file(kBlockHeader);
    for (int i = 0; i < count; ++i)
        file += "A" + std::to_string(i) + ",stolen,,\n" + (i % 100 == 0 ? "..,no serial,,\n" : "");
    return file;
}

std::size_t filesIn(const std::filesystem::path& folder) {
    return static_cast<std::size_t>(std::distance(std::filesystem::directory_iterator(folder), {}));
}

} // namespace

TEST_CASE("a long import says how far it is, up to the end of the file") {
    MirrorBench bench;
    const auto file = bench.temp.write("block.csv", manyRows(20'000));
    std::vector<ImportProgress> seen;
    ImportOptions options;
    options.onProgress = [&](const ImportProgress& progress) {
        seen.push_back(progress);
        return ImportGoOn::Yes;
    };
    const ImportResult result = importFile(bench.mirror, bench.profiles, file, options);
    CHECK_FALSE(result.isCancelled);
    REQUIRE(seen.size() == 42);
    CHECK(seen.back().rows == 20'200); // once more after the last row
    for (std::size_t i = 1; i < seen.size(); ++i) {
        CHECK(seen[i].rows == std::min<std::int64_t>(seen[i - 1].rows + 500, 20'200));
        CHECK(seen[i].bytesRead >= seen[i - 1].bytesRead);
        CHECK(seen[i].bytes == static_cast<std::int64_t>(std::filesystem::file_size(file)));
    }
    CHECK(seen.back().bytesRead <= seen.back().bytes);
    CHECK(seen.front().bytesRead > 0);
}

TEST_CASE("a cancelled import leaves the mirror as it was and no rejects, and the next one begins anew") {
    MirrorBench bench;
    (void)bench.import("first.csv", std::string(kBlockHeader) + "Z9,kept,,\n");
    const auto file = bench.temp.write("block.csv", manyRows(5'000));
    const std::string before = bench.dump();
    const auto count = filesIn(bench.temp.path());
    ImportOptions options;
    options.onProgress = [](const ImportProgress& progress) {
        return progress.rows < 2'000 ? ImportGoOn::Yes : ImportGoOn::No;
    };
    const ImportResult result = importFile(bench.mirror, bench.profiles, file, options);
    CHECK(result.isCancelled);
    CHECK(result.rows == 2'000);
    CHECK(result.added == 0);
    CHECK(result.rejected == 0);
    CHECK(result.rejectsFile.empty());
    CHECK(bench.dump() == before);
    CHECK(filesIn(bench.temp.path()) == count);
    const ImportResult whole = importFile(bench.mirror, bench.profiles, file);
    CHECK(whole.added == 5'000);
    CHECK(whole.rejected == 50);
}

TEST_CASE("dates whose order the format does not know are told by the person who imports") {
    MirrorBench bench;
    const std::string text = std::string(kOrderHeader) + "a,O-1,,S,,,,1,,,03/10/2026,,,\n";
    const auto file = bench.temp.write("o.csv", text);
    const ImportResult asked = importFile(bench.mirror, bench.profiles, file);
    REQUIRE(asked.rejected == 1);
    CHECK_THAT(contentOf(asked.rejectsFile), ContainsSubstring("--date-order"));
    ImportOptions options;
    options.dateOrder = "dmy";
    CHECK(importFile(bench.mirror, bench.profiles, file, options).added == 1);
    CHECK(bench.mirror.linesOfOrder(OrderId("O-1")).at(0).orderedAt == at("2026-10-03T00:00:00Z"));
    options.dateOrder = "dym";
    CHECK(errorOf([&] { (void)importFile(bench.mirror, bench.profiles, file, options); }).code() ==
          ErrorCode::InvalidInput);
}
