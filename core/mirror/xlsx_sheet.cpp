#include "core/base/error.h"
#include "core/base/text.h"
#include "core/mirror/delimited_reader.h"
#include "core/mirror/import.h"
#include "core/mirror/xlsx_workbook.h"
#include "core/mirror/xml_scanner.h"
#include "core/mirror/zip_file.h"

#include <algorithm>
#include <charconv>
#include <deque>
#include <utility>

namespace returnbench {
namespace {

std::int64_t numberOf(std::string_view text) {
    std::int64_t value = -1;
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), value);
    return fault == std::errc() && end == text.data() + text.size() ? value : -1;
}

/// What a cell's type attribute says.
enum class CellType { Number, SharedText, Text };

CellType typeOf(std::string_view attribute) {
    if (attribute == "s")
        return CellType::SharedText;
    return attribute.empty() || attribute == "n" ? CellType::Number : CellType::Text;
}

/// Makes rows of a sheet's elements: `row` of `c` of `v`, or of `is` with `t`.
class SheetHandler : public XmlHandler {
public:
    explicit SheetHandler(const XlsxWorkbook& workbook) : m_workbook(workbook) {}

    std::deque<TableRow> rows;

    void onStart(std::string_view name, const XmlAttributes& attributes) override {
        if (name == "row")
            startRow(attributes);
        else if (name == "c")
            startCell(attributes);
        else if (name == "rPh")
            m_isReading = true;
        m_isValue = (name == "v" || name == "t") && !m_isReading;
    }

    void onText(std::string_view text) override {
        if (m_isValue && m_value.size() <= kMaxFieldBytes)
            m_value += text;
    }

    void onEnd(std::string_view name) override {
        m_isValue = false;
        if (name == "rPh")
            m_isReading = false;
        else if (name == "c")
            endCell();
        else if (name == "row")
            endRow();
    }

private:
    void startRow(const XmlAttributes& attributes) {
        m_row = TableRow();
        const auto given = numberOf(attributes.value("r"));
        m_line = given > m_line ? given : m_line + 1;
        if (m_line > kMaxSheetRows)
            throw Error(ErrorCode::InvalidInput,
                        m_workbook.file.string() + ": a sheet has a row " + std::to_string(m_line) +
                            "; at most " + std::to_string(kMaxSheetRows) + " are read.",
                        "Save the sheet as CSV (UTF-8), then import that.");
        m_row.line = m_line;
        m_column = 0;
        m_bytes = 0;
    }

    void startCell(const XmlAttributes& attributes) {
        m_value.clear();
        m_type = typeOf(attributes.value("t"));
        const auto style = numberOf(attributes.value("s"));
        m_format = style >= 0 && static_cast<std::size_t>(style) < m_workbook.formats.size()
                       ? m_workbook.formats[static_cast<std::size_t>(style)]
                       : CellFormat();
        if (const auto column = columnOfReference(attributes.value("r")); column != std::string_view::npos)
            m_column = column;
    }

    void endCell() {
        if (std::string text = cellText(); !trim(text).empty())
            place(std::move(text));
        ++m_column;
    }

    std::string cellText() {
        switch (m_type) {
        case CellType::SharedText:
            if (const auto index = numberOf(trim(m_value));
                index >= 0 && static_cast<std::size_t>(index) < m_workbook.texts.count())
                return std::string(m_workbook.texts.at(static_cast<std::size_t>(index)));
            m_row.fault = "names a text that the workbook does not have";
            return {};
        case CellType::Number:
            return cellNumber(m_value, m_format, m_workbook.is1904);
        case CellType::Text:
            break;
        }
        return std::move(m_value);
    }

    void place(std::string&& text) {
        m_row.columns = std::max(m_row.columns, m_column + 1);
        m_bytes += text.size();
        if (text.size() > kMaxFieldBytes)
            m_row.fault = "a field is longer than " + std::to_string(kMaxFieldBytes) + " bytes";
        else if (m_bytes > kMaxRowBytes)
            m_row.fault = "a row is longer than " + std::to_string(kMaxRowBytes) + " bytes";
        else if (m_column >= kMaxColumns)
            m_row.fault = "has a cell in column " + std::to_string(m_column + 1) + "; at most " +
                          std::to_string(kMaxColumns) + " are read";
        else {
            if (m_row.fields.size() <= m_column)
                m_row.fields.resize(m_column + 1);
            m_row.fields[m_column] = std::move(text);
        }
    }

    void endRow() {
        if (m_row.columns > 0 || !m_row.fault.empty())
            rows.push_back(std::move(m_row));
    }

    const XlsxWorkbook& m_workbook;
    TableRow m_row;
    std::int64_t m_line = 0;
    std::size_t m_column = 0;
    std::size_t m_bytes = 0; ///< of the row's texts
    std::string m_value;
    CellType m_type = CellType::Number;
    CellFormat m_format;
    bool m_isValue = false;
    bool m_isReading = false; ///< within the reading of a Japanese text, which is no part of it
};

} // namespace

struct XlsxSheet::Impl {
    Impl(const XlsxWorkbook& workbook, const std::string& part)
        : handler(workbook), reader(workbook.file, part),
          scanner(handler, workbook.file.string() + ", " + part) {}

    SheetHandler handler;
    ZipEntryReader reader;
    XmlScanner scanner;
    bool isAtEnd = false;
};

XlsxSheet::XlsxSheet(const XlsxWorkbook& workbook, const XlsxWorkbook::Sheet& sheet)
    : m_impl(std::make_unique<Impl>(workbook, sheet.part)) {}

XlsxSheet::~XlsxSheet() = default;

std::int64_t XlsxSheet::archiveBytesRead() const {
    return m_impl->reader.archiveBytesRead();
}

bool XlsxSheet::next(TableRow& row) {
    auto& rows = m_impl->handler.rows;
    while (rows.empty() && !m_impl->isAtEnd) {
        const auto part = m_impl->reader.read();
        m_impl->isAtEnd = part.empty();
        if (m_impl->isAtEnd)
            m_impl->scanner.finish();
        else
            m_impl->scanner.feed(part);
    }
    if (rows.empty())
        return false;
    row = std::move(rows.front());
    rows.pop_front();
    return true;
}

} // namespace returnbench
