#include "core/mirror/delimited_reader.h"
#include "core/mirror/import.h"
#include "tests/support/catch.h"

#include <sstream>

using namespace returnbench;

namespace {

/// All rows of a text behind its first line, which is the header, as `a|b|c` or `!reason`.
std::vector<std::string> rowsOf(const std::string& text) {
    std::istringstream in(text);
    DelimitedReader reader(in);
    TableRow row;
    REQUIRE(reader.nextCandidate(row));
    reader.acceptHeader(row);
    std::vector<std::string> rows;
    while (reader.next(row)) {
        std::string line = std::to_string(row.line) + ":";
        if (!row.fault.empty())
            line += "!";
        for (std::size_t i = 0; i < row.fields.size(); ++i)
            line += (i == 0 ? "" : "|") + row.fields[i];
        rows.push_back(line);
    }
    return rows;
}

using Rows = std::vector<std::string>;

std::string utf16(const std::u16string& text, bool isLittle) {
    std::string bytes;
    for (const char16_t unit : text) {
        const char low = static_cast<char>(unit & 0xFF);
        const char high = static_cast<char>(unit >> 8);
        bytes += isLittle ? low : high;
        bytes += isLittle ? high : low;
    }
    return bytes;
}

} // namespace

TEST_CASE("fields are cut at the separator of the header line") {
    CHECK(rowsOf("a,b,c\n1,2,3\n") == Rows{"2:1|2|3"});
    CHECK(rowsOf("a\tb\tc\n1,5\t2\t3\n") == Rows{"2:1,5|2|3"});
    CHECK(rowsOf("a;b;c\n1,5;2;3\n") == Rows{"2:1,5|2|3"});
    CHECK(rowsOf("\"a,b,c\";b\n1;2\n") == Rows{"2:1|2"});
    CHECK(rowsOf("a,b\n1") == Rows{"2:1"});
    CHECK(rowsOf("a,b\n1,\n") == Rows{"2:1|"});
}

TEST_CASE("lines may end with CRLF, CR or LF, and the last one without") {
    CHECK(rowsOf("a,b\r\n1,2\r\n3,4") == Rows{"2:1|2", "3:3|4"});
    CHECK(rowsOf("a,b\r1,2\r3,4\r") == Rows{"2:1|2", "3:3|4"});
    CHECK(rowsOf("a,b\n1,2\n3,4\n") == Rows{"2:1|2", "3:3|4"});
    CHECK(rowsOf("a,b\n\n1,2\n") == Rows{"2:", "3:1|2"});
}

TEST_CASE("a quoted field holds separators, line ends and doubled quotes, and lines are counted through it") {
    CHECK(rowsOf("a,b\n\"x,y\",\"say \"\"hi\"\"\"\n") == Rows{"2:x,y|say \"hi\""});
    CHECK(rowsOf("a,b\n\"one\ntwo\r\nthree\rfour\",2\n5,6\n") ==
          Rows{"2:one\ntwo\r\nthree\rfour|2", "6:5|6"});
    CHECK(rowsOf("a,b\n1,\"x\r\ny\"\r\n3,4\r\n") == Rows{"2:1|x\r\ny", "4:3|4"});
    CHECK(rowsOf("a,b\n5\" screen,\"\"\n") == Rows{"2:5\" screen|"});
    CHECK(rowsOf("a,b\n1,\"end\"") == Rows{"2:1|end"});
}

TEST_CASE("a quote that is never closed costs the line on which it began") {
    CHECK(rowsOf("a,b\n1,\"open\n3,4\n5,6\n") == Rows{"2:!1|\"open", "3:3|4", "4:5|6"});
    CHECK(rowsOf("a,b\n1,\"open\n\"3\",4\n") == Rows{"2:!1|\"open", "3:3|4"});
    CHECK(rowsOf("a,b\n1,\"open") == Rows{"2:!1|\"open"});
    const std::string filler = std::string(kMaxFieldBytes, 'x') + "\n";
    const auto rows = rowsOf("a,b\n1,\"open\n" + filler + "3,4\n");
    REQUIRE(rows.size() == 3);
    CHECK(rows[0] == "2:!1|\"open");
    CHECK(rows[2] == "4:3|4");
}

TEST_CASE("text behind a closing quote costs its line") {
    CHECK(rowsOf("a,b\n\"5\" screen,1\n2,3\n") == Rows{"2:!\"5\" screen|1", "3:2|3"});
}

TEST_CASE("tab separated text knows no quotes where they do not fit") {
    CHECK(rowsOf("a\tb\n\"Best\" cable\t1\n\"open\t2\n\"quo\tted\"\t3\n") ==
          Rows{"2:\"Best\" cable|1", "3:\"open|2", "4:quo\tted|3"});
    CHECK(rowsOf("a\tb\n\"open\n1\t2\n") == Rows{"2:!\"open", "3:1|2"});
}

TEST_CASE("UTF-8 with and without mark, UTF-16 of both orders and Windows-1252 are read as one text") {
    const std::u16string wide = u"a,b\nCafé,\U0001F600\n";
    const std::string expected = "2:Caf\xC3\xA9|\xF0\x9F\x98\x80";
    CHECK(rowsOf("a,b\nCaf\xC3\xA9,\xF0\x9F\x98\x80\n") == Rows{expected});
    CHECK(rowsOf("\xEF\xBB\xBF"
                 "a,b\nCaf\xC3\xA9,\xF0\x9F\x98\x80\n") == Rows{expected});
    CHECK(rowsOf("\xFF\xFE" + utf16(wide, true)) == Rows{expected});
    CHECK(rowsOf("\xFE\xFF" + utf16(wide, false)) == Rows{expected});
    CHECK(rowsOf("a,b\nCaf\xE9,\x80\n") == Rows{"2:Caf\xC3\xA9|\xE2\x82\xAC"});
}

TEST_CASE("bytes that are no characters cost their row") {
    CHECK(rowsOf("a,b\n\x81,1\n2,3\n") == Rows{"2:!\x81|1", "3:2|3"});
    CHECK(rowsOf("\xEF\xBB\xBF"
                 "a,b\nCaf\xE9,1\n2,3\n") == Rows{"2:!Caf\xE9|1", "3:2|3"});
    CHECK(rowsOf("\xFF\xFE" + utf16(u"a,b\n\xD800,1\n2,3\n", true)) == Rows{"2:!\xFF|1", "3:2|3"});
    CHECK(rowsOf("\xFF\xFE" + utf16(u"a,b\n2,3\n4", true) + "x") == Rows{"2:2|3", "3:!4\xFF"});
    const std::string nul("a,b\n1\0,2\n3,4\n", 13);
    CHECK(rowsOf(nul) == Rows{std::string("2:!1\0|2", 7), "3:3|4"});
}

TEST_CASE("a row of very many columns is counted and not kept") {
    std::string text = "a,b\n";
    for (int i = 0; i < 99'999; ++i)
        text += "x,";
    std::istringstream in(text + "x\n1,2\n");
    DelimitedReader reader(in);
    TableRow row;
    REQUIRE(reader.nextCandidate(row));
    reader.acceptHeader(row);
    REQUIRE(reader.next(row));
    CHECK(row.columns == 100'000);
    CHECK(row.fields.size() == kMaxColumns);
    REQUIRE(reader.next(row));
    CHECK(row.fields == Rows{"1", "2"});
}

TEST_CASE("a field or row that is too long costs its line, however long that is") {
    const std::string endless(std::size_t{12} << 20, 'x');
    const std::string quoted = "\"" + endless + "\"";
    const std::string two = endless + "," + endless;
    for (const std::string& line : {endless, quoted, two}) {
        std::string text = "a,b\n";
        text += line;
        text += "\n1,2\n";
        std::istringstream in(text);
        DelimitedReader reader(in);
        TableRow row;
        REQUIRE(reader.nextCandidate(row));
        reader.acceptHeader(row);
        REQUIRE(reader.next(row));
        CHECK_THAT(row.fault, ContainsSubstring("65536"));
        CHECK(row.fields.front().size() <= kMaxRowBytes);
        REQUIRE(reader.next(row));
        CHECK(row.line == 3);
        CHECK(row.fields == Rows{"1", "2"});
    }
}

TEST_CASE("text across the reader's parts is read as one") {
    for (const std::size_t padding : {65'529U, 65'533U, 65'534U, 65'535U, 65'536U}) {
        std::string text = "a,b\n";
        while (text.size() + 20 < padding)
            text += "0123456789,12345\n";
        const std::string fill(padding - text.size() - 3, 'y');
        text += "\"" + fill + "\"\"\",z\r\n1,2\r\n";
        const auto rows = rowsOf(text);
        INFO(padding);
        REQUIRE(rows.size() >= 2);
        CHECK(rows.back().ends_with(":1|2"));
        CHECK(rows[rows.size() - 2].ends_with(":" + fill + "\"|z"));
    }
}

TEST_CASE("binary data is told from text with a few damaged bytes") {
    const auto looksBinary = [](const std::string& bytes) {
        std::istringstream in(bytes);
        return DelimitedReader(in).looksBinary();
    };
    std::string all;
    for (int i = 0; i < 256 * 40; ++i)
        all += static_cast<char>(i % 256);
    CHECK(looksBinary(all));
    CHECK(looksBinary(std::string(5000, '\0')));
    CHECK(looksBinary(utf16(u"a,b\n1,2\n", true)));
    CHECK_FALSE(looksBinary("\xFF\xFE" + utf16(u"a,b\n1,2\n", true)));
    CHECK_FALSE(looksBinary(std::string("channel,return_id,order_id\na,R\0-1,O\n", 35)));
    CHECK_FALSE(looksBinary(""));
}
