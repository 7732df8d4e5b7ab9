// Any bytes as a text in a report that is saved for a spreadsheet: it stays text.

#include "tests/fuzz/fuzz_input.h"

#include "core/base/text.h"
#include "core/reports/report.h"

#include <string>
#include <vector>

using namespace returnbench;

namespace {

/// The fields of CSV (RFC 4180, §2), as whoever wrote the standard would read them.
std::vector<std::string> fieldsOf(const std::string& csv) {
    std::vector<std::string> fields{""};
    bool isQuoted = false;
    for (std::size_t at = 0; at < csv.size(); ++at) {
        const char c = csv[at];
        if (isQuoted && c == '"' && at + 1 < csv.size() && csv[at + 1] == '"')
            fields.back() += csv[++at];
        else if (c == '"')
            isQuoted = !isQuoted;
        else if (!isQuoted && (c == ',' || c == '\n'))
            fields.emplace_back();
        else if (isQuoted || c != '\r')
            fields.back() += c;
    }
    fuzz::require(!isQuoted && fields.back().empty()); // the last line is ended
    fields.pop_back();
    return fields;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string text(reinterpret_cast<const char*>(data), size);
    ReportTable table{"t", "T"};
    table.columns = {{"first", "First"}, {"second", "Second"}};
    table.rows = {{text, std::string("end")}};
    const auto fields = fieldsOf(toCsv(table));
    fuzz::require(fields.size() == 4 && fields[3] == "end"); // it is one field and begins no row
    const std::string& shown = fields[2];
    fuzz::require(!isFormula(shown));
    fuzz::require(printableLines(shown, 1 << 20) == shown); // no control, nothing that turns the text around
    fuzz::require(shown == text || !isPlainAscii(text) || shown == "'" + text); // and is what it was
    return 0;
}
