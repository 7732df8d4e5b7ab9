#include "core/base/statistics.h"
#include "core/inspection/inspection_projection.h"
#include "core/reports/report_builders.h"

#include <algorithm>
#include <utility>

namespace returnbench::builders {

Timestamp Draft::asOf() const {
    return std::min(sources.now, request.period.until());
}

std::vector<const Fact*> Draft::with(std::uint32_t marks) const {
    std::vector<const Fact*> found;
    std::copy_if(chosen.begin(), chosen.end(), std::back_inserter(found),
                 [&](const Fact* fact) { return fact->holds(marks); });
    return found;
}

Facts Draft::factsOf(const Period& period) const {
    return Facts(sources.journal, period.from(), period.until(), sources.reasons, sources.costs);
}

std::vector<DispatchCount> Draft::dispatchesOf(const Period& period) const {
    return matching(dispatchesIn(sources.mirror, period), request.filter);
}

std::vector<Figure> Draft::figures() const {
    return figuresOf(facts, chosen, unitsMatching(dispatchesOf(request.period), {}));
}

ReportCell textCell(const std::string& text) {
    return text.empty() ? ReportCell{} : ReportCell{text};
}

ReportCell rateCell(std::int64_t returned, std::int64_t dispatched) {
    return dispatched > 0 ? ReportCell{ShareCell{std::min(returned, dispatched), dispatched}} : ReportCell{};
}

ReportCell priceCell(const Facts& facts, const Fact& fact) {
    const auto price = facts.price(fact);
    return price ? ReportCell{*price} : ReportCell{};
}

void addByCurrency(ReportTable& table, const std::vector<ReportCell>& row, const Amounts& amounts) {
    const std::size_t first = table.rows.size();
    const auto add = [&](ReportCell amount) {
        auto& added = table.rows.emplace_back(row);
        for (std::size_t column = 0; column < added.size() && table.rows.size() > first + 1; ++column)
            if (table.columns[column].type == ColumnType::Count)
                added[column] = {};
        added.push_back(std::move(amount));
    };
    for (const auto& [currency, minor] : amounts)
        add(Money{minor, currency});
    if (amounts.empty())
        add({});
}

void rankByShare(ReportTable& table, std::size_t column) {
    const auto rank = [&](const std::vector<ReportCell>& row) {
        const auto* share = std::get_if<ShareCell>(&row[column]);
        return share == nullptr ? std::pair(-1, std::int64_t{0})
                                : std::pair(wilsonInterval(share->count, share->of).low, share->count);
    };
    std::stable_sort(table.rows.begin(), table.rows.end(),
                     [&](const auto& a, const auto& b) { return rank(a) > rank(b); });
}

std::vector<Group> firstOf(std::vector<Group> groups, std::size_t most) {
    groups.resize(std::min(groups.size(), most));
    return groups;
}

std::string headingOf(Dimension by) {
    if (by == Dimension::Sku)
        return "SKU";
    std::string heading(toString(by));
    heading.front() = static_cast<char>(heading.front() - 'a' + 'A');
    return heading;
}

ReportTable groupTable(const Draft& draft, std::string id, std::string title, Dimension by,
                       const std::vector<Group>& groups, const std::string& share) {
    ReportTable table{std::move(id), std::move(title)};
    const auto all = static_cast<std::int64_t>(draft.with(mark::kClosed).size());
    table.columns = {{std::string(toString(by)), headingOf(by)},
                     {"inspections", "Inspections", ColumnType::Count},
                     {"units", "Units", ColumnType::Count},
                     {"portion", "Portion of all", ColumnType::Share}};
    if (!share.empty())
        table.columns.push_back({"counted", share, ColumnType::Share});
    for (const Group& group : groups) {
        std::vector<ReportCell> row{textCell(group.word), group.closed, group.units,
                                    ShareCell{group.closed, all}};
        if (!share.empty())
            row.emplace_back(ShareCell{group.counted, group.closed});
        table.rows.push_back(std::move(row));
    }
    return table;
}

ReportTable inspectionTable(const Draft& draft, std::string id, std::string title,
                            const std::vector<const Fact*>& facts) {
    ReportTable table{std::move(id), std::move(title)};
    table.columns = {{"inspection", "Inspection"},
                     {"ended_at", "Ended", ColumnType::Moment},
                     {"return", "Return"},
                     {"order", "Order"},
                     {"channel", "Channel"},
                     {"sku", "SKU"},
                     {"serial", "Serial"},
                     {"verdict", "Verdict"},
                     {"flags", "Flags"},
                     {"grade", "Grade"},
                     {"disposition", "Disposition"},
                     {"person", "By"},
                     {"value", "Value", ColumnType::Money},
                     {"photos", "Photos", ColumnType::Count},
                     {"claim", "Claim"}};
    // The row behind the last shown one tells that there are more.
    const std::size_t shown = std::min(facts.size(), kMostReportRows + 1);
    const auto ids = inspectionsOf(draft.sources.journal,
                                   {facts.begin(), facts.begin() + static_cast<std::ptrdiff_t>(shown)});
    for (std::size_t i = 0; i < ids.size(); ++i) {
        const auto row = findInspection(draft.sources.journal, ids[i]);
        if (!row)
            continue;
        const Fact& fact = *facts[i];
        table.rows.push_back(
            {row->id.str(), timeOf(fact.endedAt), textCell(row->returnId.str()), textCell(row->order.str()),
             textCell(row->channel), textCell(row->sku), textCell(row->seenSerial), textCell(row->verdict),
             textCell(row->flags), textCell(row->grade), textCell(row->disposition),
             textCell(draft.facts.word(fact, Dimension::Person)), priceCell(draft.facts, fact),
             std::int64_t{row->photos}, textCell(draft.facts.word(fact.claim))});
    }
    return table;
}

void cutRows(ReportTable& table) {
    if (table.rows.size() <= kMostReportRows)
        return;
    table.rows.resize(kMostReportRows);
    table.note += (table.note.empty() ? "" : " ") + std::string("Only the first ") +
                  std::to_string(kMostReportRows) +
                  " rows are listed; choose a shorter period or a filter for the others.";
}

} // namespace returnbench::builders
