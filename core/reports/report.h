#pragma once

#include "core/base/money.h"
#include "core/reports/figures.h"
#include "core/reports/period.h"

#include <cstdint>
#include <nlohmann/json_fwd.hpp>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace returnbench {

enum class ColumnType {
    Text,
    Count,       ///< whole number; totalled
    Share,       ///< so many of so many
    Time,        ///< milliseconds
    Days,        ///< whole number; not totalled
    Coefficient, ///< thousandths of a number without unit; not totalled
    Money,       ///< totalled by currency
    Moment       ///< date and time of the machine's time zone
};

struct ReportColumn {
    std::string id;    ///< stable
    std::string title; ///< English
    ColumnType type = ColumnType::Text;
};

/// So many of so many.
struct ShareCell {
    std::int64_t count = 0;
    std::int64_t of = 0;
    bool operator==(const ShareCell&) const = default;
};

/// std::monostate: not known. Text for Text, std::int64_t for Count, Time, Days and
/// Coefficient.
using ReportCell = std::variant<std::monostate, std::string, std::int64_t, ShareCell, Money, Timestamp>;

struct ReportTable {
    std::string id; ///< stable
    std::string title;
    std::string note = {}; ///< how its rows were chosen or ranked; may be empty
    std::vector<ReportColumn> columns = {};
    std::vector<std::vector<ReportCell>> rows = {}; ///< a cell for each column
};

/// A photo that stands below the tables on paper.
struct ReportPhoto {
    std::string inspection; ///< id
    std::string serial;     ///< may be empty
    std::string shot;
    std::string sha256; ///< in the photo store
};

/// A report, ready to be written in whatever form. The same journal and mirror give the same one, to the
/// byte.
struct ReportDocument {
    std::string id;
    std::string title;
    Period period;
    FactFilter filter;
    std::vector<std::string> notes;    ///< English sentences: what a reader must know beforehand
    std::vector<Figure> figures;       ///< may be empty
    std::vector<Figure> figuresBefore; ///< of the period before; as figures, or empty
    std::vector<ReportTable> tables;
    std::vector<ReportPhoto> photos = {};
};

[[nodiscard]] nlohmann::json toJson(const ReportDocument& report);
/// For a terminal.
[[nodiscard]] std::string describe(const ReportDocument& report);

/// The table with this id; the first one when it is empty. Figures are the table `figures`.
/// @throws Error{NotFound} naming the tables there are
[[nodiscard]] ReportTable tableOf(const ReportDocument& report, const std::string& id);
/// Figures as rows.
[[nodiscard]] ReportTable figuresTable(const ReportDocument& report);

/// RFC 4180, UTF-8. A share takes four columns, money two. Text is made printable, lines stay lines; what a
/// spreadsheet would take for a formula gets an apostrophe before it, see isFormula().
[[nodiscard]] std::string toCsv(const ReportTable& table);

/// What a cell says in a document: `12.5 % (3 of 24)`, `INR 349.00`, `2 h 10 min`; empty when it is not
/// known.
[[nodiscard]] std::string cellText(const ReportCell& cell, ColumnType type);
/// `0.62`. @param thousandths of a coefficient
[[nodiscard]] std::string coefficientText(std::int64_t thousandths);
/// `2 h 10 min`, `35 s`, `3 days 4 h`.
[[nodiscard]] std::string timeText(std::int64_t milliseconds);
/// Date and time of the machine's time zone: `2026-11-25 10:41`.
[[nodiscard]] std::string momentText(Timestamp time);

} // namespace returnbench
