#include "tests/mirror/mirror_support.h"

#include <algorithm>
#include <cstdint>

using namespace returnbench;
using namespace returnbench::test;

namespace {

/// The reason for which the only row of a file is rejected.
std::string reasonFor(std::string_view header, const std::string& row) {
    MirrorBench bench;
    const std::string before = bench.dump();
    const ImportResult result = bench.import("f.csv", std::string(header) + row + "\n");
    INFO(row << "\n" << bench.dump());
    CHECK(result.rows == 1);
    REQUIRE(result.rejected == 1);
    CHECK(bench.dump() == before);
    const std::string rejects = contentOf(result.rejectsFile);
    return rejects.substr(rejects.find('\n') + 1);
}

std::string dispatchReason(const std::string& row) {
    return reasonFor(kDispatchHeader, row);
}

std::string orderReason(const std::string& row) {
    return reasonFor(kOrderHeader, row);
}

ErrorCode refusal(const std::string& content, const std::string& words,
                  const std::optional<std::string>& format = std::nullopt) {
    MirrorBench bench;
    const std::string before = bench.dump();
    const Error error = errorOf([&] { (void)bench.import("bad.csv", content, format); });
    CHECK_THAT(error.what(), ContainsSubstring("bad.csv"));
    CHECK_THAT(error.what(), ContainsSubstring(words));
    CHECK(std::string(error.what()).size() < 1500);
    CHECK(bench.dump() == before);
    CHECK_FALSE(std::filesystem::exists(bench.temp / "bad.rejects.csv"));
    return error.code();
}

} // namespace

TEST_CASE("numbers that a spreadsheet has ruined are rejected with that reason") {
    CHECK_THAT(dispatchReason("O-1,,S,,8.61234E+14,,,,,,,,"),
               StartsWith("2,serial,a spreadsheet has turned this number into 8.61234E+14"));
    CHECK_THAT(dispatchReason("4.03123E+16,,S,,A1,,,,,,,,"), StartsWith("2,order_id,a spreadsheet"));
    CHECK_THAT(dispatchReason("O-1,,S,,A1,4.90154E+14,,,,,,,"), StartsWith("2,imei1,a spreadsheet"));
    CHECK_THAT(dispatchReason("O-1,,S,,\"8,61E+14\",,,,,,,,"), StartsWith("2,serial,\"a spreadsheet"));
    CHECK_THAT(dispatchReason("O-1,,S,,,,,A1;8.6E+14,,,,,"), StartsWith("2,component_serials,a spreadsheet"));
    CHECK_THAT(dispatchReason("O-1,,S,,#REF!,,,,,,,,"), ContainsSubstring("spreadsheet's error"));
    CHECK_THAT(dispatchReason("O-1,,S,,########,,,,,,,,"), ContainsSubstring("spreadsheet's error"));
}

TEST_CASE("a serial that only looks like such a number is taken") {
    MirrorBench bench;
    const auto result = bench.import("d.csv", std::string(kDispatchHeader) +
                                                  "O-1,,S,,12E4,,,,,,,,\n#1001,,S,,1E05,,,,,,,,\n");
    CHECK(result.added == 2);
    CHECK(bench.mirror.unitsWithSerial("12E4").size() == 1);
}

TEST_CASE("an IMEI that cannot be one is rejected with what is wrong") {
    CHECK_THAT(dispatchReason("O-1,,S,,,490154203237519,,,,,,,"), ContainsSubstring("check digit is wrong"));
    CHECK_THAT(dispatchReason("O-1,,S,,,,49015420323751,,,,,,"),
               StartsWith("2,imei2,\"\"\"49015420323751\"\" is no IMEI: of its 15 digits a leading zero or "
                          "the check digit"));
    CHECK_THAT(dispatchReason("O-1,,S,,,4901542032375180,,,,,,,"), ContainsSubstring("16 digits"));
    CHECK_THAT(dispatchReason("O-1,,S,,,12345,,,,,,,"), ContainsSubstring("it has 5 digits"));
    CHECK_THAT(dispatchReason("O-1,,S,,,49015420323751X,,,,,,,"), ContainsSubstring("other characters"));
}

TEST_CASE("a GTIN that cannot be one is rejected with what is wrong") {
    CHECK_THAT(orderReason("a,O-1,,S,4006381333932,,,1,,,,,,"), ContainsSubstring("check digit is wrong"));
    CHECK_THAT(orderReason("a,O-1,,S,12345678905,,,1,,,,,,"), ContainsSubstring("lost its leading zeros"));
    CHECK_THAT(orderReason("a,O-1,,S,12345678904,,,1,,,,,,"), ContainsSubstring("it has 11 digits"));
    CHECK_THAT(orderReason("a,O-1,,S,400638133393X,,,1,,,,,,"), ContainsSubstring("other characters"));
    CHECK_THAT(orderReason("a,O-1,,S,0,,,1,,,,,,"), StartsWith("2,gtin,"));
    CHECK_THAT(orderReason("a,O-1,,S,123456789012345,,,1,,,,,,"), ContainsSubstring("it has 15 digits"));
}

TEST_CASE("quantities, prices and dates that cannot be are rejected") {
    for (const std::string quantity :
         {"0", "-1", "none", "1.5", "1e3", "1000000", "99999999999999999999", "-"}) {
        INFO(quantity);
        CHECK_THAT(orderReason("a,O-1,,S,,,," + quantity + ",,,,,,"), StartsWith("2,quantity,"));
    }
    CHECK_THAT(orderReason("a,O-1,,S,,,,1,ten,INR,,,,"), StartsWith("2,unit_price,"));
    CHECK_THAT(orderReason("a,O-1,,S,,,,1,-5,INR,,,,"), ContainsSubstring("below zero"));
    CHECK_THAT(orderReason("a,O-1,,S,,,,1,5,RUPEES,,,,"), StartsWith("2,currency,"));
    CHECK_THAT(orderReason("a,O-1,,S,,,,1,,,2026-02-30,,,"), ContainsSubstring("does not exist"));
    CHECK_THAT(orderReason("a,O-1,,S,,,,1,,,,2026-13-01,,"), StartsWith("2,delivered_at,"));
    CHECK_THAT(orderReason("a,O-1,,S,,,,1,,,03/10/2026,,,"), ContainsSubstring("YYYY-MM-DD"));
    CHECK_THAT(orderReason("a,O-1,,S,,,,1,,,soon,,,"), StartsWith("2,ordered_at,"));
}

TEST_CASE("a row without its key is rejected") {
    CHECK_THAT(orderReason(",O-1,,S,,,,1,,,,,,"), StartsWith("2,channel,is blank"));
    CHECK_THAT(orderReason("a,,,S,,,,1,,,,,,"), StartsWith("2,order_id,is blank"));
    CHECK_THAT(orderReason("a,O-1,,,,,,1,,,,,,"), StartsWith("2,order_line_id,"));
    CHECK_THAT(dispatchReason(",,S,,A1,,,,,,,,"), StartsWith("2,order_id,is blank"));
    CHECK_THAT(dispatchReason("O-1,,,,,,,,,,,AWB,"), ContainsSubstring("names no unit"));
    CHECK_THAT(dispatchReason("O-1,,S,,..--,,,,,,,,"), ContainsSubstring("is no serial"));
    CHECK_THAT(reasonFor(kReturnHeader, "a,,O-1,,S,1,,,,,,,,"), StartsWith("2,return_id,"));
    CHECK_THAT(reasonFor(kReturnHeader, "a,R-1,,,S,1,,,,,,,,"), StartsWith("2,order_id,"));
    CHECK_THAT(reasonFor(kRecallHeader, "S,,,,,,,,"), StartsWith("2,notice,"));
    CHECK_THAT(reasonFor(kRecallHeader, ",,,,,,N-1,,"), ContainsSubstring("everything"));
    CHECK_THAT(reasonFor(kRecallHeader, "S,,L20,L10,,,N-1,,"), ContainsSubstring("lies before"));
    CHECK_THAT(reasonFor(kRecallHeader, "S,,,,,,N-1,javascript:alert(1),"),
               ContainsSubstring("no web address"));
    CHECK_THAT(reasonFor(kBlockHeader, ",stolen,,"), StartsWith("2,serial,is blank"));
}

TEST_CASE("a row that is not well formed is rejected") {
    CHECK_THAT(orderReason("a,O-1,,S,,,,1,,,,,,,extra"),
               ContainsSubstring("has 15 fields; the header has 14"));
    CHECK_THAT(orderReason("a,O\x01-1,,S,,,,1,,,,,,"), ContainsSubstring("cannot be printed"));
    CHECK_THAT(orderReason("a," + std::string(201, 'O') + ",,S,,,,1,,,,,,"), ContainsSubstring("201 bytes"));
    CHECK_THAT(orderReason("a,O-1,,S,," + std::string(kMaxFieldBytes + 1, 't') + ",,1,,,,,,"),
               ContainsSubstring("longer than 65536 bytes"));
    MirrorBench bench;
    CHECK(bench.import("few.csv", std::string(kOrderHeader) + "a,O-1,,S\n").added == 1);
}

TEST_CASE("NULs, an unclosed quote, a bad number and a ruined id each cost their own row only") {
    MirrorBench bench;
    std::string file(kReturnHeader);
    file += "a,R-1,O-1,,S,1,W-1,,,,,,,\n";
    file += std::string("a,R-\0,O-2,,S,1,W-2,,,,,,,\n", 26);
    file += "a,R-3,O-3,,S,1,W-3,,\"unclosed,,,,,\n";
    file += "a,R-4,O-4,,S,1,W-4,,,,,,,\n";
    file += "a,R-5,O-5,,S,none,W-5,,,,,,,\n";
    file += "a,8.61234E+14,O-6,,S,1,W-6,,,,,,,\n";
    const ImportResult result = bench.import("rows.csv", file);
    CHECK(result.rows == 6);
    CHECK(result.added == 2);
    CHECK(result.rejected == 4);
    CHECK(bench.mirror.findReturns("R-4").size() == 1);
    const std::string rejects = contentOf(result.rejectsFile);
    for (const std::string line : {"\n3,,holds NUL bytes,", "\n4,,a quote is opened and not closed",
                                   "\n6,quantity,", "\n7,return_id,"}) {
        INFO(line);
        CHECK(rejects.find(line) != std::string::npos);
    }
}

TEST_CASE("what is no table of a known kind is refused with a sentence that says what to do") {
    using namespace std::literals;
    std::string wide;
    for (int i = 0; i < 100'000; ++i)
        wide += "c" + std::to_string(i) + ",";
    std::string all;
    for (int i = 0; i < 256 * 40; ++i)
        all += static_cast<char>(i % 256);
    CHECK(refusal("", "is empty") == ErrorCode::InvalidInput);
    CHECK(refusal("\n\n\n", "no header") == ErrorCode::InvalidInput);
    CHECK(refusal(all, "binary") == ErrorCode::InvalidInput);
    CHECK(refusal(wide + "\n", "has 100001 columns; at most 512") == ErrorCode::InvalidInput);
    CHECK(refusal("\xFF\xD8\xFF\xE0" + std::string(5000, '\0'), "binary") == ErrorCode::InvalidInput);
    CHECK(refusal("PK\x03\x04" + std::string(200, 'x'), "cut off") == ErrorCode::InvalidInput);
    CHECK(refusal(std::string(5'000'000, 'x'), "no known format") == ErrorCode::InvalidInput);
    CHECK(refusal(std::string(kReturnHeader.substr(0, 40)), "no known format") == ErrorCode::InvalidInput);
    CHECK(refusal("name,colour\nx,y\n", "name, colour") == ErrorCode::InvalidInput);
    CHECK(refusal("a,b\n\"", "no known format") == ErrorCode::InvalidInput);
    CHECK(refusal(std::string(kBlockHeader) + "A,b\n", "lacks channel", "orders") == ErrorCode::InvalidInput);
    CHECK(refusal("serial,reason,Serial\nA,b,C\n", "twice (columns 1 and 3)") == ErrorCode::InvalidInput);
}

TEST_CASE("a path that is no file, and a format that is none, are named") {
    MirrorBench bench;
    const auto code = [&](const std::filesystem::path& file, const std::optional<std::string>& format) {
        return errorOf([&] { (void)importFile(bench.mirror, bench.profiles, file, {format, {}, {}}); });
    };
    CHECK(code(bench.temp / "none.csv", {}).code() == ErrorCode::NotFound);
    CHECK(code(bench.temp.path(), {}).code() == ErrorCode::InvalidInput);
    const auto file = bench.temp.write("b.csv", kBlockHeader);
    const Error error = code(file, "excel");
    CHECK(error.code() == ErrorCode::InvalidInput);
    CHECK_THAT(error.what(), ContainsSubstring("excel"));
    CHECK_THAT(error.whatToDo(), ContainsSubstring("blocklist, dispatch-serials"));
}

TEST_CASE(
    "a file of two gigabytes of NULs is refused at its first bytes, and one of more than four by its size") {
    MirrorBench bench;
    const auto file = bench.temp.write("huge.csv", "x");
    std::filesystem::resize_file(file, 0);
    std::filesystem::resize_file(file, 2ULL << 30); // sparse: no space is used
    CHECK_THAT(errorOf([&] { (void)importFile(bench.mirror, bench.profiles, file, {}); }).what(),
               ContainsSubstring("binary"));
    std::filesystem::resize_file(file, (4ULL << 30) + 1);
    CHECK_THAT(errorOf([&] { (void)importFile(bench.mirror, bench.profiles, file, {}); }).what(),
               ContainsSubstring("4294967297 bytes"));
}

TEST_CASE("a header that two formats fit alike has to be told apart by name") {
    MirrorBench bench;
    const auto blocklist =
        std::find_if(bench.profiles.begin(), bench.profiles.end(),
                     [](const ImportProfile& profile) { return profile.name == "blocklist"; });
    ImportProfile twin = *blocklist;
    twin.name = "twin";
    bench.profiles.push_back(twin);
    const std::string file = std::string(kBlockHeader) + "A1,stolen,,\n";
    const Error error = errorOf([&] { (void)bench.import("f.csv", file); });
    CHECK_THAT(error.what(), ContainsSubstring("blocklist"));
    CHECK_THAT(error.what(), ContainsSubstring("twin"));
    CHECK_THAT(error.whatToDo(), ContainsSubstring("--format"));
    CHECK(bench.import("f.csv", file, "twin").format == "twin");
}

TEST_CASE("a small file of any bytes is imported, rejected or refused, and nothing else") {
    MirrorBench bench;
    std::uint32_t state = 1;
    const auto next = [&](std::uint32_t below) {
        state = state * 1664525U + 1013904223U;
        return (state >> 8) % below;
    };
    const std::vector<std::string> pieces{
        ",", "\n",       "\"",   "\t", ";",          "O-1", "A1", "\r",
        "1", "\xC3\xA9", "\xFF", "x",  "2026-10-03", "'",   "=",  std::string(1, '\0')};
    for (int round = 0; round < 100; ++round) {
        std::string content(round % 2 == 0 ? kDispatchHeader : kReturnHeader);
        for (std::uint32_t i = 0; i < next(120); ++i)
            content += pieces[next(static_cast<std::uint32_t>(pieces.size()))];
        try {
            const ImportResult result = bench.import("f.csv", content);
            CHECK(result.rows == result.added + result.changed + result.unchanged + result.rejected);
            CHECK((result.rejected > 0) == std::filesystem::exists(bench.temp / "f.rejects.csv"));
        } catch (const Error& error) {
            CHECK(error.code() == ErrorCode::InvalidInput);
        }
    }
}
