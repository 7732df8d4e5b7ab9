#include "core/reports/report.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/matching/return_rate.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <ctime>
#include <nlohmann/json.hpp>
#include <optional>

namespace returnbench {
namespace {

using nlohmann::json;

constexpr std::int64_t kSecond = 1000;
constexpr std::int64_t kMinute = 60 * kSecond;
constexpr std::int64_t kHour = 60 * kMinute;
constexpr std::int64_t kDay = 24 * kHour;

template<class... Cases>
struct Overloaded : Cases... {
    using Cases::operator()...;
};
template<class... Cases>
Overloaded(Cases...) -> Overloaded<Cases...>; // clang 14 does not deduce it

json cellJson(const ReportCell& cell) {
    return std::visit(
        Overloaded{[](std::monostate) { return json(); }, [](const std::string& text) { return json(text); },
                   [](std::int64_t number) { return json(number); },
                   [](const ShareCell& share) {
                       const ShareInterval interval = wilsonInterval(share.count, share.of);
                       return json{{"count", share.count},
                                   {"of", share.of},
                                   {"per_mille", perMille(share.count, share.of)},
                                   {"low_per_mille", interval.low},
                                   {"high_per_mille", interval.high}};
                   },
                   [](const Money& money) {
                       return json{{"amount_minor", money.amountMinor}, {"currency", money.currency}};
                   },
                   [](Timestamp time) { return json(formatTimestamp(time)); }},
        cell);
}

json tableJson(const ReportTable& table) {
    json columns = json::array();
    for (const ReportColumn& column : table.columns) {
        columns.push_back({{"id", column.id}, {"title", column.title}});
        if (column.type == ColumnType::Time)
            columns.back()["unit"] = "ms";
        if (column.type == ColumnType::Coefficient)
            columns.back()["unit"] = "1/1000";
    }
    json rows = json::array();
    for (const auto& row : table.rows) {
        json object = json::object();
        for (std::size_t i = 0; i < table.columns.size(); ++i)
            object[table.columns[i].id] = cellJson(row[i]);
        rows.push_back(std::move(object));
    }
    return {
        {"id", table.id}, {"title", table.title}, {"note", table.note}, {"columns", columns}, {"rows", rows}};
}

json filterJson(const FactFilter& filter) {
    json object = json::object();
    for (std::size_t i = 0; i < kDimensions; ++i)
        if (!filter.words[i].empty())
            object[std::string(toString(static_cast<Dimension>(i)))] = filter.words[i];
    return object;
}

std::string joinedAmounts(const std::map<std::string, std::int64_t>& amounts) {
    std::vector<std::string> texts;
    for (const auto& [currency, minor] : amounts)
        texts.push_back(formatMoney({minor, currency}));
    return texts.empty() ? "none" : joined(texts);
}

/// `38.7 % (12 of 31; truly 23.7 to 56.2 %)`.
std::string shownShare(const Figure& figure) {
    std::string text = cellText(ShareCell{figure.count, figure.of}, ColumnType::Share);
    if (figure.of == 0)
        return text;
    const ShareInterval interval = figure.interval();
    const std::string low = percent(interval.low);
    text.pop_back();
    return text + "; truly " + low.substr(0, low.find(' ')) + " to " + percent(interval.high) + ")";
}

std::string shownFigure(const Figure& figure) {
    switch (figure.rule->kind) {
    case FigureKind::Count:
        return std::to_string(figure.count);
    case FigureKind::Share:
        return shownShare(figure);
    case FigureKind::Time:
        return figure.count == 0
                   ? "not known"
                   : "median " + timeText(figure.median) + ", 90 % within " + timeText(figure.p90);
    case FigureKind::Mean:
        return figure.count == 0
                   ? "not known"
                   : joinedAmounts(figure.amounts) + " (mean of " + std::to_string(figure.count) + ")";
    case FigureKind::Amount:
        return joinedAmounts(figure.amounts);
    case FigureKind::Recovery:
        if (figure.ofAmounts.empty())
            return "no cases";
        return joinedAmounts(figure.amounts) + " of " + joinedAmounts(figure.ofAmounts);
    }
    return {};
}

constexpr std::size_t kMostFieldBytes = 65'536;

std::string quotedField(std::string_view text) {
    const std::string shown = printableLines(text, kMostFieldBytes);
    const std::string field = (isFormula(shown) ? "'" : "") + shown;
    if (field.find_first_of(",\"\r\n") == std::string::npos)
        return field;
    std::string quoted = "\"";
    for (const char c : field) {
        if (c == '"')
            quoted += '"';
        quoted += c;
    }
    return quoted + "\"";
}

/// An amount without its currency: `349.00`.
std::string bareAmount(const Money& money) {
    const std::string text = formatMoney(money);
    return text.substr(text.find(' ') + 1);
}

std::vector<std::string> fieldsOf(const ReportCell& cell, ColumnType type) {
    if (type == ColumnType::Share) {
        const auto* share = std::get_if<ShareCell>(&cell);
        if (share == nullptr)
            return {"", "", "", ""};
        const ShareInterval interval = wilsonInterval(share->count, share->of);
        return {std::to_string(share->count), std::to_string(share->of), std::to_string(interval.low),
                std::to_string(interval.high)};
    }
    if (type == ColumnType::Money) {
        const auto* money = std::get_if<Money>(&cell);
        return money == nullptr ? std::vector<std::string>{"", ""}
                                : std::vector<std::string>{bareAmount(*money), money->currency};
    }
    if (const auto* text = std::get_if<std::string>(&cell))
        return {quotedField(*text)};
    if (const auto* number = std::get_if<std::int64_t>(&cell))
        return {type == ColumnType::Coefficient ? coefficientText(*number) : std::to_string(*number)};
    if (const auto* time = std::get_if<Timestamp>(&cell))
        return {formatTimestamp(*time)};
    return {""};
}

std::vector<std::string> namesOf(const ReportColumn& column) {
    switch (column.type) {
    case ColumnType::Share:
        return {column.id, column.id + "_of", column.id + "_low_per_mille", column.id + "_high_per_mille"};
    case ColumnType::Money:
        return {column.id, column.id + "_currency"};
    case ColumnType::Time:
        return {column.id + "_ms"};
    default:
        return {column.id};
    }
}

void addLine(std::string& csv, const std::vector<std::string>& fields) {
    for (std::size_t i = 0; i < fields.size(); ++i)
        csv += (i == 0 ? "" : ",") + fields[i];
    csv += "\r\n";
}

std::string counted(std::int64_t number, const char* unit) {
    return std::to_string(number) + " " + unit;
}

/// The two largest units of a time.
std::string twoUnits(std::int64_t time, std::int64_t large, const char* largeName, std::int64_t small,
                     const char* smallName) {
    const std::int64_t rest = time % large / small;
    return counted(time / large, largeName) + (rest == 0 ? "" : " " + counted(rest, smallName));
}

} // namespace

json toJson(const ReportDocument& report) {
    json object{{"report", report.id},
                {"title", report.title},
                {"from", formatDate(report.period.first)},
                {"to", formatDate(report.period.last)},
                {"from_time", formatTimestamp(report.period.from())},
                {"until_time", formatTimestamp(report.period.until())},
                {"filter", filterJson(report.filter)},
                {"notes", report.notes},
                {"tables", json::array()}};
    if (!report.figures.empty()) {
        object["figures"] = json::array();
        for (std::size_t i = 0; i < report.figures.size(); ++i) {
            json figure = toJson(report.figures[i]);
            if (i < report.figuresBefore.size()) {
                figure["before"] = toJson(report.figuresBefore[i]);
                for (const char* said : {"id", "title", "definition", "kind"})
                    figure["before"].erase(said);
            }
            object["figures"].push_back(std::move(figure));
        }
    }
    for (const ReportTable& table : report.tables)
        object["tables"].push_back(tableJson(table));
    for (const ReportPhoto& photo : report.photos)
        object["photos"].push_back({{"inspection", photo.inspection},
                                    {"serial", photo.serial},
                                    {"shot", photo.shot},
                                    {"sha256", photo.sha256}});
    return object;
}

std::string describe(const ReportDocument& report) {
    std::string text = report.title + ", " + formatDate(report.period.first) + " to " +
                       formatDate(report.period.last) + "\n";
    for (std::size_t i = 0; i < kDimensions; ++i)
        if (!report.filter.words[i].empty())
            text += "only " + std::string(toString(static_cast<Dimension>(i))) + " " +
                    report.filter.words[i] + "\n";
    for (const std::string& note : report.notes)
        text += note + "\n";
    for (std::size_t i = 0; i < report.figures.size(); ++i) {
        text += std::string(report.figures[i].rule->title) + ": " + shownFigure(report.figures[i]);
        if (i < report.figuresBefore.size())
            text += "  (before: " + shownFigure(report.figuresBefore[i]) + ")";
        text += "\n";
    }
    for (const ReportTable& table : report.tables) {
        text += "\n" + table.title + "\n" + (table.note.empty() ? "" : table.note + "\n");
        for (const auto& row : table.rows) {
            std::string line;
            for (std::size_t i = 0; i < row.size(); ++i) {
                const std::string shown = cellText(row[i], table.columns[i].type);
                line += (i == 0 ? "" : "  ") + (shown.empty() ? "-" : shown);
            }
            text += line + "\n";
        }
        if (table.rows.empty())
            text += "nothing\n";
    }
    return text;
}

ReportTable figuresTable(const ReportDocument& report) {
    ReportTable table{"figures", "Figures"};
    table.columns = {
        {"id", "Id"}, {"title", "Figure"}, {"value", "Value"}, {"definition", "How it is counted"}};
    if (!report.figuresBefore.empty())
        table.columns.insert(table.columns.begin() + 3, {"before", "Before"});
    for (std::size_t i = 0; i < report.figures.size(); ++i) {
        const Figure& figure = report.figures[i];
        std::vector<ReportCell> row{std::string(figure.rule->id), std::string(figure.rule->title),
                                    shownFigure(figure), std::string(figure.rule->definition)};
        if (i < report.figuresBefore.size())
            row.insert(row.begin() + 3, shownFigure(report.figuresBefore[i]));
        table.rows.push_back(std::move(row));
    }
    return table;
}

ReportTable tableOf(const ReportDocument& report, const std::string& id) {
    std::vector<std::string> names;
    if (!report.figures.empty()) {
        names.emplace_back("figures");
        if (id.empty() || id == names.front())
            return figuresTable(report);
    }
    for (const ReportTable& table : report.tables) {
        if (id.empty() || id == table.id)
            return table;
        names.push_back(table.id);
    }
    throw Error(ErrorCode::NotFound,
                "The report " + report.id + " has no table \"" + printable(id, 64) + "\".",
                "Its tables are: " + joined(names) + ".");
}

std::string toCsv(const ReportTable& table) {
    std::string csv;
    std::vector<std::string> names;
    for (const ReportColumn& column : table.columns)
        for (std::string& name : namesOf(column))
            names.push_back(std::move(name));
    addLine(csv, names);
    for (const auto& row : table.rows) {
        std::vector<std::string> fields;
        for (std::size_t i = 0; i < row.size(); ++i)
            for (std::string& field : fieldsOf(row[i], table.columns[i].type))
                fields.push_back(std::move(field));
        addLine(csv, fields);
    }
    return csv;
}

std::string coefficientText(std::int64_t thousandths) {
    const std::int64_t hundredths = (std::abs(thousandths) + 5) / 10;
    const std::string decimals = std::to_string(hundredths % 100);
    return (thousandths < 0 && hundredths > 0 ? "-" : "") + std::to_string(hundredths / 100) + "." +
           std::string(2 - decimals.size(), '0') + decimals;
}

std::string timeText(std::int64_t time) {
    if (time >= kDay)
        return twoUnits(time, kDay, "d", kHour, "h");
    if (time >= kHour)
        return twoUnits(time, kHour, "h", kMinute, "min");
    if (time >= kMinute)
        return twoUnits(time, kMinute, "min", kSecond, "s");
    return counted(time / kSecond, "s");
}

std::string momentText(Timestamp time) {
    const std::tm local = localTime(time);
    std::array<char, 32> text{};
    return {text.data(), std::strftime(text.data(), text.size(), "%Y-%m-%d %H:%M", &local)};
}

std::string cellText(const ReportCell& cell, ColumnType type) {
    return std::visit(
        Overloaded{[](std::monostate) { return std::string(); }, [](const std::string& text) { return text; },
                   [&](std::int64_t number) {
                       if (type == ColumnType::Coefficient)
                           return coefficientText(number);
                       return type == ColumnType::Time ? timeText(number) : std::to_string(number);
                   },
                   [](const ShareCell& share) {
                       if (share.of == 0)
                           return std::string("no cases");
                       return percent(perMille(share.count, share.of)) + " (" + std::to_string(share.count) +
                              " of " + std::to_string(share.of) + ")";
                   },
                   [](const Money& money) { return formatMoney(money); },
                   [](Timestamp time) { return momentText(time); }},
        cell);
}

} // namespace returnbench
