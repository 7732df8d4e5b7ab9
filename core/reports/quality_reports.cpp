// Overview, inspections, day, weeks and lots.

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
    return groupTable(id, title, by, groupsBy(by, draft.facts, draft.chosen, marks), share);
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
                     {"portion", "Portion", ColumnType::Share},
                     {"agreeing", "Right unit", ColumnType::Share}};
    for (const auto& [title, figures] : classes)
        table.rows.push_back(
            {title, figures.first, ShareCell{figures.first, all}, ShareCell{figures.second, figures.first}});
    std::stable_sort(table.rows.begin(), table.rows.end(), [](const auto& a, const auto& b) {
        return std::get<std::int64_t>(a[1]) > std::get<std::int64_t>(b[1]);
    });
    return table;
}

/// Where it agrees and was graded C or D for what a buyer named a defect.
bool hasDefect(const Draft& draft, const Fact& fact) {
    const std::string& grade = draft.facts.word(fact, Dimension::Grade);
    return (fact.marks & mark::kDefectNamed) != 0 && (fact.marks & mark::kAgrees) != 0 &&
           (grade == "C" || grade == "D");
}

/// By their digests' beginnings.
std::string photoList(const Journal& journal, const InspectionId& inspection) {
    constexpr std::size_t kShownDigits = 12;
    std::string photos;
    for (const ShotPhoto& photo : photosOf(journal, inspection))
        photos += (photos.empty() ? "" : " ") + photo.shot + ":" + photo.sha256.substr(0, kShownDigits);
    return photos;
}

struct Lot {
    std::int64_t closed = 0;
    std::int64_t named = 0;
    std::int64_t found = 0;
};

ReportTable lotTable(const std::map<std::pair<std::string, std::string>, Lot>& lots) {
    ReportTable table{
        "lots", "Lots",
        "Ranked by the lower end of the share's 95 % interval (Wilson), so that few units do not rank "
        "above many. A defect counts when the buyer named one, the unit is the one sold, and it was "
        "graded C or D."};
    table.columns = {{"sku", "SKU"},
                     {"lot", "Lot"},
                     {"inspections", "Inspections", ColumnType::Count},
                     {"named", "Defect named", ColumnType::Share},
                     {"found", "Defect found", ColumnType::Share}};
    for (const auto& [key, lot] : lots)
        table.rows.push_back({textCell(key.first), textCell(key.second), lot.closed,
                              ShareCell{lot.named, lot.closed}, ShareCell{lot.found, lot.closed}});
    rankByShare(table, 4);
    return table;
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
        "products", "Products that come back most", Dimension::Sku,
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
    tables.push_back(groupTable("products", "Products with defects named", Dimension::Sku,
                                firstOf(std::move(products), kShownProducts), "Defect named"));
    tables.back().note = kRankedByShare;
}

void supplierQuality(const Draft& draft) {
    std::map<std::pair<std::string, std::string>, Lot> lots;
    std::vector<const Fact*> defects;
    for (const Fact* fact : draft.with(mark::kClosed)) {
        Lot& lot = lots[{draft.facts.word(*fact, Dimension::Sku), draft.facts.word(*fact, Dimension::Lot)}];
        ++lot.closed;
        lot.named += (fact->marks & mark::kDefectNamed) != 0 ? 1 : 0;
        if (!hasDefect(draft, *fact))
            continue;
        ++lot.found;
        defects.push_back(fact);
    }
    draft.report.tables.push_back(lotTable(lots));
    ReportTable units{"units", "Units with a defect",
                      "Photos by the first twelve characters of their SHA-256; whole "
                      "in each inspection's evidence pack."};
    units.columns = {{"inspection", "Inspection"}, {"sku", "SKU"},     {"lot", "Lot"},
                     {"serial", "Serial"},         {"grade", "Grade"}, {"reason", "Reason"},
                     {"photos", "Photos"}};
    const auto ids = inspectionsOf(draft.sources.journal, defects);
    for (std::size_t i = 0; i < ids.size() && i <= kMostReportRows; ++i) {
        const auto row = findInspection(draft.sources.journal, ids[i]);
        units.rows.push_back({ids[i].str(), textCell(draft.facts.word(*defects[i], Dimension::Sku)),
                              textCell(draft.facts.word(*defects[i], Dimension::Lot)),
                              textCell(row ? row->seenSerial : ""),
                              textCell(draft.facts.word(*defects[i], Dimension::Grade)),
                              textCell(draft.facts.word(*defects[i], Dimension::Reason)),
                              textCell(photoList(draft.sources.journal, ids[i]))});
    }
    draft.report.tables.push_back(std::move(units));
}

} // namespace returnbench::builders
