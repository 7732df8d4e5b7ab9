// Overview, inspections, day, weeks and lots.

#include "core/base/database.h"
#include "core/inspection/inspection_projection.h"
#include "core/reports/report_builders.h"

#include <algorithm>
#include <map>
#include <optional>
#include <utility>

namespace returnbench::builders {
namespace {

constexpr std::size_t kShownProducts = 50;

ReportTable byWeek(const Draft& draft) {
    struct Week {
        std::int64_t closed = 0, agreeing = 0, wrong = 0, suspected = 0, named = 0, noFault = 0;
    };
    std::map<std::chrono::sys_days, Week> weeks;
    for (const Fact* fact : draft.with(mark::kClosed)) {
        Week& week = weeks[weekOf(localDate(timeOf(fact->endedAt)))];
        const auto has = [&](std::uint32_t marks) { return (fact->marks & marks) != 0 ? 1 : 0; };
        ++week.closed;
        week.agreeing += has(mark::kAgrees);
        week.wrong += has(mark::kOtherProduct | mark::kOtherUnit);
        week.suspected += has(mark::kSuspected);
        week.named += has(mark::kDefectNamed);
        week.noFault += has(mark::kNoFault);
    }
    ReportTable table{"weeks", "Week by week", "A week begins on Monday."};
    table.columns = {{"week", "Week of"},
                     {"inspections", "Inspections", ColumnType::Count},
                     {"agreeing", "Right unit", ColumnType::Share},
                     {"wrong", "Wrong item or unit", ColumnType::Share},
                     {"suspected", "Suspected", ColumnType::Share},
                     {"no_fault_found", "No fault found", ColumnType::Share}};
    for (const auto& [monday, week] : weeks)
        table.rows.push_back({formatDate(Date{monday}), week.closed, ShareCell{week.agreeing, week.closed},
                              ShareCell{week.wrong, week.closed}, ShareCell{week.suspected, week.closed},
                              ShareCell{week.noFault, week.named}});
    return table;
}

/// Where value went: price by disposition.
ReportTable valueByDisposition(const Draft& draft) {
    struct Value {
        std::int64_t inspections = 0;
        std::optional<std::int64_t> price;
        std::optional<std::int64_t> kept; // unknown where the disposition has no rate
    };
    std::map<std::pair<std::string, std::string>, Value> values; // by disposition and currency
    for (const Fact* fact : draft.with(mark::kClosed)) {
        const auto price = draft.facts.price(*fact);
        Value& value =
            values[{draft.facts.word(*fact, Dimension::Disposition), price ? price->currency : ""}];
        ++value.inspections;
        if (price)
            value.price = value.price.value_or(0) + price->amountMinor;
        if (fact->keptMinor >= 0)
            value.kept = value.kept.value_or(0) + fact->keptMinor;
    }
    ReportTable table{
        "value", "Value by disposition",
        "Price of all units of the returns; where no price is known, nothing is added. Kept: what "
        "remains of it by the shop's own rates in reports/costs.toml."};
    table.columns = {{"disposition", "Disposition"},
                     {"inspections", "Inspections", ColumnType::Count},
                     {"value", "Value", ColumnType::Money},
                     {"kept", "Kept", ColumnType::Money}};
    for (const auto& [key, value] : values) {
        const auto money = [&, currency = key.second](const std::optional<std::int64_t>& minor) {
            return minor ? ReportCell{Money{*minor, currency}} : ReportCell{};
        };
        table.rows.push_back({textCell(key.first), value.inspections, money(value.price), money(value.kept)});
    }
    return table;
}

ReportTable mix(const Draft& draft, const char* id, const char* title, Dimension by, std::uint32_t marks = 0,
                const char* share = "") {
    return groupTable(draft, id, title, by, groupsBy(by, draft.facts, draft.chosen, marks), share);
}

ReportTable buyerReasons(const Draft& draft) {
    std::map<std::string, std::pair<std::int64_t, std::int64_t>> classes; // inspections, agreeing
    std::int64_t all = 0;
    for (const Group& group : groupsBy(Dimension::Reason, draft.facts, draft.chosen, mark::kAgrees)) {
        const BuyerReasonClass* found = classOf(draft.sources.reasons, group.word);
        auto& [closed, agreeing] = classes[found != nullptr     ? found->title
                                           : group.word.empty() ? "none given"
                                                                : "other"];
        closed += group.closed;
        agreeing += group.counted;
        all += group.closed;
    }
    ReportTable table{"buyer_reasons", "Buyers' reasons",
                      "What the channels' codes have in common; see resources/reports/reasons.toml."};
    table.columns = {{"reason", "Reason"},
                     {"inspections", "Inspections", ColumnType::Count},
                     {"portion", "Portion of all", ColumnType::Share},
                     {"agreeing", "Right unit", ColumnType::Share}};
    for (const auto& [title, figures] : classes)
        table.rows.push_back(
            {title, figures.first, ShareCell{figures.first, all}, ShareCell{figures.second, figures.first}});
    std::stable_sort(table.rows.begin(), table.rows.end(), [](const auto& a, const auto& b) {
        return std::get<std::int64_t>(a[1]) > std::get<std::int64_t>(b[1]);
    });
    return table;
}

/// A checkpoint on paper: what the journal had come to by the end of the period. Empty before its first
/// event.
std::string journalNote(const Draft& draft) {
    return guardSqlite("reading the journal", [&]() -> std::string {
        SQLite::Statement last(draft.sources.journal.database(),
                               "SELECT seq, hash FROM event WHERE at < ? ORDER BY seq DESC LIMIT 1");
        last.bind(1, formatTimestamp(draft.request.period.until()));
        if (!last.executeStep())
            return {};
        return "By the end of " + formatDate(draft.request.period.last) + " the journal had come to event " +
               std::to_string(last.getColumn(0).getInt64()) + " with the hash " +
               last.getColumn(1).getString() + ".";
    });
}

} // namespace

void overview(const Draft& draft) {
    const Period before = draft.request.period.before();
    draft.report.figures = draft.figures();
    const Facts earlier = draft.factsOf(before);
    draft.report.figuresBefore = figuresOf(earlier, earlier.matching(draft.request.filter),
                                           unitsMatching(draft.dispatchesOf(before), {}));
    draft.report.notes.push_back(
        "Compared with " + formatDate(before.first) + " to " + formatDate(before.last) +
        ". \"Truly\" is Wilson's interval of 95 %: what few cases say is uncertain.");
    auto& tables = draft.report.tables;
    tables.push_back(mix(draft, "verdicts", "Verdicts", Dimension::Verdict));
    tables.push_back(mix(draft, "grades", "Grades", Dimension::Grade));
    tables.push_back(valueByDisposition(draft));
    tables.push_back(buyerReasons(draft));
    tables.push_back(mix(draft, "channels", "Channels", Dimension::Channel, mark::kSuspected, "Suspected"));
    tables.push_back(
        mix(draft, "categories", "Categories", Dimension::Category, mark::kSuspected, "Suspected"));
    tables.push_back(groupTable(
        draft, "products", "Products that come back most", Dimension::Sku,
        firstOf(groupsBy(Dimension::Sku, draft.facts, draft.chosen, mark::kSuspected), kShownProducts),
        "Suspected"));
    tables.push_back(byWeek(draft));
}

void inspections(const Draft& draft) {
    const std::string& figure = draft.request.figure;
    if (figure.empty()) {
        draft.report.tables.push_back(inspectionTable(draft, "inspections", "Inspections", draft.chosen));
        return;
    }
    const FigureRule& rule = knownFigure(figure);
    draft.report.notes.emplace_back(rule.definition);
    draft.report.tables.push_back(
        inspectionTable(draft, "inspections", std::string(rule.title), behind(rule, draft.chosen)));
}

void daily(const Draft& draft) {
    draft.report.figures = draft.figures();
    draft.report.tables.push_back(inspectionTable(draft, "inspections", "Inspections", draft.chosen));
    if (std::string note = journalNote(draft); !note.empty())
        draft.report.notes.push_back(std::move(note));
}

void weeklyQuality(const Draft& draft) {
    auto& tables = draft.report.tables;
    tables.push_back(byWeek(draft));
    tables.push_back(mix(draft, "verdicts", "Verdicts", Dimension::Verdict));
    tables.push_back(mix(draft, "grades", "Grades", Dimension::Grade));
    tables.push_back(mix(draft, "dispositions", "Dispositions", Dimension::Disposition));
    tables.push_back(buyerReasons(draft));
    auto products = groupsBy(Dimension::Sku, draft.facts, draft.chosen, mark::kDefectNamed);
    sortByCertainShare(products);
    tables.push_back(groupTable(draft, "products", "Products with defects named", Dimension::Sku,
                                firstOf(std::move(products), kShownProducts), "Defect named"));
    tables.back().note = kRankedByShare;
}

} // namespace returnbench::builders
