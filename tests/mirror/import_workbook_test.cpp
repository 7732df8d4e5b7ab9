#include "core/mirror/xlsx_cells.h"
#include "core/mirror/xlsx_workbook.h"
#include "tests/mirror/workbook_support.h"

#include <algorithm>

using namespace returnbench;
using namespace returnbench::test;

namespace {

const std::string kSerialHeader = textRow({"order_id", "sku", "serial", "imei1", "dispatched_at"});

ImportResult importSample(MirrorBench& bench, const std::string& name) {
    return bench.import(name, fixture(name));
}

/// Imports a workbook of these sheets.
ImportResult importSheets(MirrorBench& bench, const std::vector<std::string>& sheets) {
    return importFile(bench.mirror, bench.profiles,
                      writeArchive(bench.temp / "book.xlsx", workbookParts(sheets)), {});
}

void checkRefused(MirrorBench& bench, const std::map<std::string, std::string>& parts,
                  const std::string& words) {
    const std::string before = bench.dump();
    const auto file = writeArchive(bench.temp / "bad.xlsx", parts);
    const Error error = errorOf([&] { (void)importFile(bench.mirror, bench.profiles, file, {}); });
    INFO(error.what());
    CHECK(error.code() == ErrorCode::InvalidInput);
    CHECK_THAT(error.what(), ContainsSubstring("bad.xlsx"));
    CHECK_THAT(error.what(), ContainsSubstring(words));
    CHECK(bench.dump() == before);
}

/// All rows of a workbook's first sheet.
std::vector<std::vector<std::string>> rowsOf(const std::filesystem::path& file) {
    const XlsxWorkbook workbook = XlsxWorkbook::open(file);
    XlsxSheet sheet(workbook, workbook.sheets.front());
    std::vector<std::vector<std::string>> rows;
    for (TableRow row; sheet.next(row);)
        rows.push_back(row.fields);
    return rows;
}

} // namespace

TEST_CASE("Flipkart's returns come in from its workbook, past the sheet of help and a hidden one") {
    MirrorBench bench;
    const ImportResult result = importSample(bench, "flipkart_returns.xlsx");
    CHECK(result.format == "flipkart-returns");
    CHECK(result.rows == 3);
    CHECK(result.added == 2);
    CHECK(result.rejected == 1); // a return id that became 1.2E+19
    CHECK(result.droppedColumns == std::vector<std::string>{"Comments"});
    MirrorBench text;
    (void)text.import("flipkart_returns.csv", fixture("flipkart_returns.csv"));
    CHECK(bench.mirror.findReturns("FMPR0012345678") == text.mirror.findReturns("FMPR0012345678"));
    // There it is text, here a number.
    CHECK(bench.mirror.findReturns("FMPC0099").at(0).requestedAt ==
          text.mirror.findReturns("FMPC0099").at(0).requestedAt);
    CHECK(importSample(bench, "flipkart_returns.xlsx").unchanged == 2);
}

TEST_CASE("a workbook's rejected rows are a workbook, which the clerk mends and imports") {
    MirrorBench bench;
    const ImportResult result = importSample(bench, "flipkart_returns.xlsx");
    CHECK(result.rejectsFile == bench.temp / "flipkart_returns.rejects.xlsx");
    auto rows = rowsOf(result.rejectsFile);
    REQUIRE(rows.size() == 2);
    CHECK(std::vector(rows[0].begin(), rows[0].begin() + 4) ==
          std::vector<std::string>{"line", "column", "reason", "Location ID"});
    CHECK(rows[1][0] == "4");
    CHECK(rows[1][1] == "Return ID");
    CHECK_THAT(rows[1][2], StartsWith("a spreadsheet has turned this number into 1.23456789012346E+19"));

    const auto id = std::find(rows[0].begin(), rows[0].end(), "Return ID") - rows[0].begin();
    rows[1][static_cast<std::size_t>(id)] = "'12345678901234567892";
    const auto mended =
        writeArchive(bench.temp / "mended.xlsx", workbookParts({textRow(rows[0]) + textRow(rows[1])}));
    const ImportResult second = importFile(bench.mirror, bench.profiles, mended, {});
    CHECK(second.added == 1);
    CHECK(second.rejected == 0);
    CHECK(bench.mirror.findReturns("12345678901234567892").size() == 1);
    // What the program itself wrote can be imported as it is, and is rejected again.
    CHECK(importFile(bench.mirror, bench.profiles, result.rejectsFile, {}).rejected == 1);
}

TEST_CASE("a clean workbook removes the rejects of an earlier import, and no workbook of somebody else") {
    MirrorBench bench;
    (void)importSheets(bench, {kSerialHeader + textRow({"O-1", "S", "8.6E+14"})});
    REQUIRE(std::filesystem::exists(bench.temp / "book.rejects.xlsx"));
    (void)importSheets(bench, {kSerialHeader + textRow({"O-1", "S", "A1"})});
    CHECK_FALSE(std::filesystem::exists(bench.temp / "book.rejects.xlsx"));
    writeArchive(bench.temp / "book.rejects.xlsx", workbookParts({textRow({"line", "mine"})}));
    (void)importSheets(bench, {kSerialHeader + textRow({"O-1", "S", "A1"})});
    CHECK(std::filesystem::exists(bench.temp / "book.rejects.xlsx"));
    CHECK(errorOf([&] {
              (void)importSheets(bench, {kSerialHeader + textRow({"O-1", "S", "8.6E+14"})});
          }).code() == ErrorCode::Storage);
}

TEST_CASE("Walmart's orders and returns come in from its workbooks, with old and new headers") {
    MirrorBench bench;
    const ImportResult orders = importSample(bench, "walmart_orders.xlsx");
    CHECK(orders.format == "walmart-orders");
    CHECK(orders.added == 2);
    CHECK(orders.leftOut == 1);
    CHECK(orders.rejected == 1); // a UPC whose leading zero is lost
    const auto lines = bench.mirror.linesOfOrder(OrderId("108931234567890"));
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].gtin == "00012345678905");
    CHECK(lines[0].unitPrice == Money{34999, "USD"});
    CHECK(lines[1].gtin == "04006381333931");
    CHECK(lines[1].unitPrice->amountMinor == 1999);
    CHECK(lines[1].orderedAt == at("2026-10-03T00:00:00Z"));
    for (const std::string column : {"Customer Name", "Customer Phone Number", "Zip"})
        CHECK(std::count(orders.droppedColumns.begin(), orders.droppedColumns.end(), column) == 1);

    const ImportResult returns = importSample(bench, "walmart_returns.xlsx");
    CHECK(returns.format == "walmart-returns");
    CHECK(returns.added == 1);
    const auto found = bench.mirror.findReturns("794600000002");
    REQUIRE(found.size() == 1);
    CHECK(found[0].id.str() == "17812345678901234");
    CHECK(found[0].requestedAt == at("2026-10-15T12:00:00Z"));
    CHECK(bench.mirror.lineOf(found[0])->sku == "PHONE-8");
    CHECK(importSample(bench, "walmart_returns_older.xlsx").added == 1);
    CHECK(bench.mirror.findReturns("17812345678901235").size() == 1);
}

TEST_CASE("what a workbook holds as numbers comes in as what was meant") {
    MirrorBench bench;
    const ImportResult result = importSheets(
        bench,
        {kSerialHeader +
         "<row r=\"5\"><c r=\"A5\"><v>403</v></c><c r=\"B5\" t=\"str\"><f>1</f><v>S</v></c>"
         "<c r=\"C5\" s=\"2\"><v>12345</v></c><c r=\"D5\"><v>4.90154203237518E14</v></c>"
         "<c r=\"E5\" s=\"1\"><v>46297.75</v></c></row>"
         "<row><c r=\"A6\"><v>404</v></c><c r=\"B6\"><v>7</v></c><c r=\"C6\" t=\"s\"><v>0</v></c></row>"});
    CHECK(result.added == 2);
    const auto units = bench.mirror.unitsOnOrder(OrderId("403"));
    REQUIRE(units.size() == 1);
    CHECK(units[0].serial == "0000012345"); // as the cell shows it
    CHECK(units[0].imei1 == "490154203237518");
    CHECK(units[0].dispatchedAt == at("2026-10-02T18:00:00Z"));
    CHECK(bench.mirror.unitsOnOrder(OrderId("404")).at(0).serial == "A1");
}

TEST_CASE("numbers of cells become text without loss, and with a mark where digits are lost") {
    const auto number = [](std::string_view raw) { return cellNumber(raw, {}, false); };
    CHECK(number("861234567890123") == "861234567890123");
    CHECK(number("8.6123456789012E+14") == "861234567890120");
    CHECK(number("8612345678901230") == "8.61234567890123E+15");
    CHECK(number("8612345678901234567") == "8612345678901234567"); // from a program that keeps all digits
    CHECK(number("349.99000000000001") == "349.99");
    CHECK(number("23.799999999999997") == "23.8"); // =20*1.19
    CHECK(number("0.30000000000000004") == "0.3");
    CHECK(number("11.000000000000002") == "11");
    CHECK(number("1234567890123.45") == "1234567890123.45");
    CHECK(number("0.0001") == "0.0001");
    CHECK(number("4006381333931") == "4006381333931");
    CHECK(number("4.0063813339310001E12") == "4006381333931");
    CHECK(cellNumber("12.000000000000002", cellFormatOf(164, "0000"), false) == "0012");
    CHECK(cellNumber("-12", cellFormatOf(164, "0000"), false) == "-12");
    CHECK(number("1") == "1");
    CHECK(number("-2") == "-2");
    CHECK(number("x") == "x");
    CHECK(number("").empty());
    CHECK(number("1e999") == "1e999");
    const auto date = [](std::string_view raw, bool is1904) {
        return cellNumber(raw, cellFormatOf(14, ""), is1904);
    };
    CHECK(date("46298", false) == "2026-10-03");
    CHECK(date("44836", true) == "2026-10-03");
    CHECK(date("46298.424444444441", false) == "2026-10-03 10:11:12");
    CHECK(date("59", false) == "1900-02-28");
    CHECK(date("61", false) == "1900-03-01");
    CHECK(date("99999999", false) == "99999999");
    CHECK(date("-5", false) == "-5");
}

TEST_CASE("a format of cells is a date when its code says so") {
    CHECK(cellFormatOf(14, "").isDate);
    CHECK(cellFormatOf(22, "").isDate);
    CHECK_FALSE(cellFormatOf(2, "").isDate);
    CHECK(cellFormatOf(164, "dd/mm/yyyy;@").isDate);
    CHECK(cellFormatOf(164, "[$-409]d\\-mmm\\-yy").isDate);
    CHECK_FALSE(cellFormatOf(164, "0.00\"days\"").isDate);
    CHECK_FALSE(cellFormatOf(164, "[Red]0.00").isDate);
    CHECK_FALSE(cellFormatOf(164, "#,##0").isDate);
    CHECK(cellFormatOf(164, "00000").zeros == 5);
    CHECK(cellFormatOf(164, "0").zeros == 0);
    CHECK(columnOfReference("A1") == 0);
    CHECK(columnOfReference("AB12") == 27);
    CHECK(columnOfReference("12") == std::string_view::npos);
    CHECK(columnOfReference("ABCD1") == std::string_view::npos);
}

TEST_CASE("two sheets that can both be imported are told apart by the clerk") {
    MirrorBench bench;
    checkRefused(bench, workbookParts({kSerialHeader, kSerialHeader}), "`Sheet1` and `Sheet2`");
    checkRefused(bench, workbookParts({textRow({"a", "b", "c"}), ""}), "a, b, c");
}

TEST_CASE("rows, columns and texts beyond the bounds cost their row or the file, and no memory") {
    MirrorBench bench;
    std::string wide = "<row>";
    for (std::size_t i = 0; i < kMaxColumns + 1; ++i)
        wide += "<c><v>1</v></c>";
    wide += "</row>";
    const ImportResult result = importSheets(
        bench, {kSerialHeader + wide + textRow({"O-1", "S", std::string(kMaxFieldBytes + 1, 'x')}) +
                "<row><c r=\"ZZZ4\"><v>1</v></c></row><row><c t=\"s\"><v>99</v></c></row>" +
                textRow({"O-2", "S", "A2"})});
    CHECK(result.added == 1);
    CHECK(result.rejected == 4);
    checkRefused(bench, workbookParts({kSerialHeader + "<row r=\"1048577\"><c><v>1</v></c></row>"}),
                 "a row 1048577; at most 1048576");
    checkRefused(bench, workbookParts(std::vector<std::string>(kMaxSheets + 1)), "more than 256 sheets");
}

TEST_CASE("an archive that is no workbook, is cut off or holds no XML is refused") {
    MirrorBench bench;
    checkRefused(bench, {{"readme.txt", "hello"}}, "no Excel workbook");
    auto parts = workbookParts({kSerialHeader});
    parts["xl/workbook.xml"] = "<workbook><sheets>";
    checkRefused(bench, parts, "xl/workbook.xml, line 1");
    parts = workbookParts({kSerialHeader});
    parts.erase("xl/worksheets/sheet1.xml");
    checkRefused(bench, parts, "xl/worksheets/sheet1.xml");
    parts = workbookParts({kSerialHeader + "</sheetData></worksheet>"});
    checkRefused(bench, parts, "no well-formed XML");

    const std::string whole = contentOf(writeArchive(bench.temp / "w.xlsx", workbookParts({kSerialHeader})));
    for (const std::size_t part : {5, 2, 1}) {
        const auto file = bench.temp.write("cut.xlsx", whole.substr(0, whole.size() * part / 6));
        CHECK(errorOf([&] { (void)importFile(bench.mirror, bench.profiles, file, {}); }).code() ==
              ErrorCode::InvalidInput);
    }
}

TEST_CASE("an entity that is declared is refused, and so is a document nested without end") {
    MirrorBench bench;
    auto parts = workbookParts({kSerialHeader});
    parts["xl/worksheets/sheet1.xml"] =
        "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"lol\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\">]>"
        "<worksheet><sheetData><row><c t=\"str\"><v>&b;</v></c></row></sheetData></worksheet>";
    checkRefused(bench, parts, "document type declaration");
    std::string deep;
    for (int i = 0; i < 1000; ++i)
        deep += "<x>";
    parts["xl/worksheets/sheet1.xml"] = deep;
    checkRefused(bench, parts, "nested more than 64");
    parts["xl/worksheets/sheet1.xml"] = "<worksheet a=\"" + std::string(3'000'000, 'x') + "\"/>";
    checkRefused(bench, parts, "a tag is longer");
}

TEST_CASE("an archive that unpacks to more than its bound is refused") {
    MirrorBench bench;
    const auto file = bench.temp / "bomb.xlsx";
    const int descriptor = ::open(file.c_str(), O_CREAT | O_TRUNC | O_WRONLY | O_CLOEXEC, 0644);
    REQUIRE(descriptor >= 0);
    std::vector<ZipContent> entries;
    auto parts = workbookParts({kSerialHeader});
    parts.erase("xl/worksheets/sheet1.xml");
    for (const auto& part : parts)
        entries.push_back(zipContent(part.first, part.second));
    const std::string blank(std::size_t{1} << 20, ' ');
    const std::int64_t bytes = kMaxUnpackedBytes + static_cast<std::int64_t>(blank.size());
    std::int64_t left = bytes;
    entries.push_back({"xl/worksheets/sheet1.xml", bytes, [&]() -> std::string_view {
                           const auto size =
                               std::min<std::int64_t>(left, static_cast<std::int64_t>(blank.size()));
                           left -= size;
                           return std::string_view(blank).substr(0, static_cast<std::size_t>(size));
                       }});
    writeZip(descriptor, file, entries);
    ::close(descriptor);
    CHECK(std::filesystem::file_size(file) < 2'000'000);
    const Error error = errorOf([&] { (void)importFile(bench.mirror, bench.profiles, file, {}); });
    CHECK(error.code() == ErrorCode::InvalidInput);
    CHECK_THAT(error.what(), ContainsSubstring("unpacks to more than 536870912 bytes"));
}
