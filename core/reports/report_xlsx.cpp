#include "core/reports/report_xlsx.h"

#include "core/base/error.h"
#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>
#include <filesystem>
#include <set>
#include <xlsxwriter.h>

namespace returnbench {
namespace {

constexpr std::size_t kSheetName = 31; // characters, of Excel
constexpr std::size_t kCellText = 32'767;
constexpr double kNarrow = 8;
constexpr double kWide = 60;
constexpr std::uintmax_t kMostBytes = 512'000'000;
constexpr double kDayMs = 86'400'000;
constexpr double kThousandths = 1000;

[[noreturn]] void refuse(const std::string& why) {
    throw Error(ErrorCode::Storage, "The workbook cannot be made: " + why + ".",
                "Try again; export as CSV if it stays so.");
}

void check(lxw_error error) {
    if (error != LXW_NO_ERROR)
        refuse(lxw_strerror(error));
}

/// Printable, cut at a character's beginning.
std::string cut(const std::string& text, std::size_t most) {
    return printableLines(text, most - 3);
}

lxw_datetime local(Timestamp time) {
    const std::tm parts = localTime(time);
    return {parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday,
            parts.tm_hour,        parts.tm_min,     static_cast<double>(parts.tm_sec)};
}

/// An amount as a sheet has it: in whole units of its currency.
double amountOf(const Money& money) {
    return static_cast<double>(money.amountMinor) / std::pow(10.0, minorDigits(money.currency));
}

/// How a column of a table lies in the sheet: a share and money take two.
int widthOf(ColumnType type) {
    return type == ColumnType::Share || type == ColumnType::Money ? 2 : 1;
}

/// A folder of its own for the file that the library insists on; removed at the end.
class Scratch {
public:
    Scratch() : m_folder((std::filesystem::temp_directory_path() / "returnbench-XXXXXX").string()) {
        if (mkdtemp(m_folder.data()) == nullptr)
            refuse("no folder can be made for it in " + std::filesystem::temp_directory_path().string());
    }
    ~Scratch() {
        std::error_code error;
        std::filesystem::remove_all(m_folder, error);
    }
    Scratch(const Scratch&) = delete;
    Scratch& operator=(const Scratch&) = delete;

    [[nodiscard]] std::string file() const { return m_folder + "/report.xlsx"; }

private:
    std::string m_folder;
};

class Workbook {
public:
    explicit Workbook(const ReportDocument& report) {
        m_book = workbook_new(m_scratch.file().c_str());
        if (m_book == nullptr)
            refuse("there is no memory for it");
        lxw_doc_properties properties{};
        std::string title = report.title;
        properties.title = title.data();
        // Not the time of writing: the same report must give the same bytes.
        properties.created = static_cast<std::time_t>(
            std::chrono::floor<std::chrono::seconds>(report.period.until()).time_since_epoch().count());
        check(workbook_set_properties(m_book, &properties));
        m_head = format([](lxw_format* f) {
            format_set_bold(f);
            format_set_bottom(f, LXW_BORDER_THIN);
            format_set_text_wrap(f);
            format_set_align(f, LXW_ALIGN_VERTICAL_TOP);
        });
        m_bold = format([](lxw_format* f) { format_set_bold(f); });
        m_moment = format([](lxw_format* f) { format_set_num_format(f, "yyyy-mm-dd hh:mm"); });
        m_time = format([](lxw_format* f) { format_set_num_format(f, "[h]:mm:ss"); });
        m_coefficient = format([](lxw_format* f) { format_set_num_format(f, "0.00"); });
        m_wrapped = format([](lxw_format* f) { format_set_text_wrap(f); });
    }
    ~Workbook() {
        if (m_book != nullptr)
            lxw_workbook_free(m_book);
    }
    Workbook(const Workbook&) = delete;
    Workbook& operator=(const Workbook&) = delete;

    void addAbout(const ReportDocument& report) {
        lxw_worksheet* sheet = newSheet("About");
        lxw_row_t row = 0;
        const auto line = [&](const std::string& name, const std::string& text) {
            check(worksheet_write_string(sheet, row, 0, name.c_str(), m_bold));
            check(worksheet_write_string(sheet, row++, 1, cut(text, kCellText).c_str(), m_wrapped));
        };
        line("Report", report.title);
        line("From", formatDate(report.period.first));
        line("To", formatDate(report.period.last));
        for (std::size_t i = 0; i < kDimensions; ++i)
            if (!report.filter.words[i].empty())
                line("Only " + std::string(toString(static_cast<Dimension>(i))), report.filter.words[i]);
        for (const std::string& note : report.notes)
            line("Note", note);
        for (const ReportTable& table : report.tables)
            if (!table.note.empty())
                line(table.title, table.note);
        check(worksheet_set_column(sheet, 0, 0, 24, nullptr));
        check(worksheet_set_column(sheet, 1, 1, 90, nullptr));
    }

    void addTable(const ReportTable& table) {
        lxw_worksheet* sheet = newSheet(table.title);
        writeHead(sheet, table);
        lxw_row_t row = 1;
        for (const auto& cells : table.rows) {
            lxw_col_t column = 0;
            for (std::size_t i = 0; i < cells.size(); ++i) {
                writeCell(sheet, row, column, cells[i], table.columns[i].type);
                column = static_cast<lxw_col_t>(column + widthOf(table.columns[i].type));
            }
            ++row;
        }
        if (!table.rows.empty())
            writeTotals(sheet, table, row);
    }

    Bytes finish() {
        lxw_workbook* book = m_book;
        m_book = nullptr; // closing frees it, also when it fails
        check(workbook_close(book));
        return readFile(m_scratch.file(), kMostBytes);
    }

private:
    template<class Set>
    lxw_format* format(Set&& set) {
        lxw_format* made = workbook_add_format(m_book);
        if (made == nullptr)
            refuse("there is no memory for it");
        set(made);
        return made;
    }

    /// Amounts with as many decimals as the currency has.
    lxw_format* moneyFormat(const std::string& currency) {
        lxw_format*& known = m_money[static_cast<std::size_t>(minorDigits(currency))];
        if (known == nullptr)
            known = format([&](lxw_format* f) {
                const int digits = minorDigits(currency);
                format_set_num_format(f, digits == 0 ? "#,##0" : digits == 3 ? "#,##0.000" : "#,##0.00");
            });
        return known;
    }

    lxw_worksheet* newSheet(const std::string& title) {
        // Excel refuses these in names, and two of one name.
        std::string name = title;
        std::erase_if(name,
                      [](char c) { return std::string_view("[]:*?/\\'").find(c) != std::string_view::npos; });
        name = cut(name, kSheetName);
        while (!m_names.insert(toLower(name)).second)
            name = cut(name, kSheetName - 4) + " 2";
        lxw_worksheet* sheet = workbook_add_worksheet(m_book, name.c_str());
        if (sheet == nullptr)
            refuse("a sheet cannot be named \"" + name + "\"");
        return sheet;
    }

    void writeHead(lxw_worksheet* sheet, const ReportTable& table) {
        lxw_col_t column = 0;
        const auto head = [&](const std::string& title, double width) {
            check(worksheet_write_string(sheet, 0, column, title.c_str(), m_head));
            check(worksheet_set_column(sheet, column, column, width, nullptr));
            ++column;
        };
        for (std::size_t i = 0; i < table.columns.size(); ++i) {
            const ReportColumn& about = table.columns[i];
            double width = std::max(kNarrow, static_cast<double>(about.title.size()) + 2);
            for (const auto& row : table.rows)
                if (const auto* text = std::get_if<std::string>(&row[i]))
                    width = std::clamp(static_cast<double>(text->size()) + 1, width, kWide);
            head(about.title, about.type == ColumnType::Moment ? 17 : std::max(width, 11.0));
            if (about.type == ColumnType::Share)
                head("of", kNarrow);
            if (about.type == ColumnType::Money)
                head("currency", 9);
        }
        worksheet_freeze_panes(sheet, 1, 0);
        if (!table.rows.empty())
            check(worksheet_autofilter(sheet, 0, 0, static_cast<lxw_row_t>(table.rows.size()),
                                       static_cast<lxw_col_t>(column - 1)));
    }

    void writeNumber(lxw_worksheet* sheet, lxw_row_t row, lxw_col_t column, double number, ColumnType type) {
        if (type == ColumnType::Time)
            check(worksheet_write_number(sheet, row, column, number / kDayMs, m_time));
        else if (type == ColumnType::Coefficient)
            check(worksheet_write_number(sheet, row, column, number / kThousandths, m_coefficient));
        else
            check(worksheet_write_number(sheet, row, column, number, nullptr));
    }

    void writeCell(lxw_worksheet* sheet, lxw_row_t row, lxw_col_t column, const ReportCell& cell,
                   ColumnType type) {
        if (const auto* text = std::get_if<std::string>(&cell))
            check(worksheet_write_string(sheet, row, column, cut(*text, kCellText).c_str(), nullptr));
        else if (const auto* number = std::get_if<std::int64_t>(&cell))
            writeNumber(sheet, row, column, static_cast<double>(*number), type);
        else if (const auto* share = std::get_if<ShareCell>(&cell)) {
            check(worksheet_write_number(sheet, row, column, static_cast<double>(share->count), nullptr));
            check(worksheet_write_number(sheet, row, static_cast<lxw_col_t>(column + 1),
                                         static_cast<double>(share->of), nullptr));
        } else if (const auto* money = std::get_if<Money>(&cell)) {
            check(worksheet_write_number(sheet, row, column, amountOf(*money), moneyFormat(money->currency)));
            check(worksheet_write_string(sheet, row, static_cast<lxw_col_t>(column + 1),
                                         money->currency.c_str(), nullptr));
        } else if (const auto* time = std::get_if<Timestamp>(&cell)) {
            lxw_datetime moment = local(*time);
            check(worksheet_write_datetime(sheet, row, column, &moment, m_moment));
        }
    }

    /// Below the rows: numbers added up, money by its currency. `end` is the first row below.
    void writeTotals(lxw_worksheet* sheet, const ReportTable& table, lxw_row_t end) {
        std::set<std::string> currencies;
        bool hasCounts = false;
        for (std::size_t i = 0; i < table.columns.size(); ++i) {
            hasCounts |= table.columns[i].type == ColumnType::Count;
            for (const auto& row : table.rows)
                if (const auto* money = std::get_if<Money>(&row[i]);
                    money != nullptr && isCode(money->currency))
                    currencies.insert(money->currency);
        }
        if (!hasCounts && currencies.empty())
            return;
        const lxw_row_t first = end + 1; // a row stays free, so that sorting leaves the totals where they are
        check(worksheet_write_string(sheet, first, 0, "Total", m_bold));
        lxw_col_t column = 0;
        for (std::size_t i = 0; i < table.columns.size(); ++i) {
            const ReportColumn& about = table.columns[i];
            if (about.type == ColumnType::Count && column > 0)
                writeTotal(sheet, first, column, "=SUM(" + range(column, end) + ")", countIn(table, i),
                           m_bold);
            if (about.type == ColumnType::Money) {
                lxw_row_t row = first;
                for (const std::string& currency : currencies) {
                    const auto next = static_cast<lxw_col_t>(column + 1);
                    writeTotal(sheet, row, column,
                               "=SUMIF(" + range(next, end) + ",\"" + currency + "\"," + range(column, end) +
                                   ")",
                               amountIn(table, i, currency), moneyFormat(currency));
                    check(worksheet_write_string(sheet, row++, next, currency.c_str(), m_bold));
                }
            }
            column = static_cast<lxw_col_t>(column + widthOf(about.type));
        }
    }

    /// With the value beside the formula, for viewers that do not reckon.
    static void writeTotal(lxw_worksheet* sheet, lxw_row_t row, lxw_col_t column, const std::string& formula,
                           double value, lxw_format* format) {
        check(worksheet_write_formula_num(sheet, row, column, formula.c_str(), format, value));
    }

    static double countIn(const ReportTable& table, std::size_t column) {
        std::int64_t sum = 0;
        for (const auto& row : table.rows)
            if (const auto* number = std::get_if<std::int64_t>(&row[column]))
                sum += *number;
        return static_cast<double>(sum);
    }

    static double amountIn(const ReportTable& table, std::size_t column, const std::string& currency) {
        Money sum{0, currency};
        for (const auto& row : table.rows)
            if (const auto* money = std::get_if<Money>(&row[column]);
                money != nullptr && money->currency == currency)
                sum.amountMinor += money->amountMinor;
        return amountOf(sum);
    }

    /// Three capitals: nothing else may come into a formula.
    static bool isCode(const std::string& currency) {
        return currency.size() == 3 &&
               std::all_of(currency.begin(), currency.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
    }

    /// The cells of a column in the rows: `C2:C9`.
    static std::string range(lxw_col_t column, lxw_row_t end) {
        char first[LXW_MAX_CELL_NAME_LENGTH];
        char last[LXW_MAX_CELL_NAME_LENGTH];
        lxw_rowcol_to_cell(first, 1, column);
        lxw_rowcol_to_cell(last, end - 1, column);
        return std::string(first) + ":" + last;
    }

    Scratch m_scratch;
    lxw_workbook* m_book = nullptr;
    std::set<std::string> m_names; ///< of sheets, lower case
    lxw_format* m_head = nullptr;
    lxw_format* m_bold = nullptr;
    lxw_format* m_moment = nullptr;
    lxw_format* m_time = nullptr;
    lxw_format* m_coefficient = nullptr;
    lxw_format* m_wrapped = nullptr;
    std::array<lxw_format*, 5> m_money{}; ///< by decimals
};

} // namespace

Bytes toXlsx(const ReportDocument& report) {
    Workbook book(report);
    if (!report.figures.empty())
        book.addTable(figuresTable(report));
    for (const ReportTable& table : report.tables)
        book.addTable(table);
    book.addAbout(report);
    return book.finish();
}

} // namespace returnbench
