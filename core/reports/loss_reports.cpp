// What is lost, suspected, recalled or waiting.

#include "core/base/codes.h"
#include "core/base/error.h"
#include "core/base/text.h"
#include "core/claims/claim_tally.h"
#include "core/inspection/inspection_projection.h"
#include "core/reports/report_builders.h"
#include "core/reports/unit_return.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <limits>
#include <map>
#include <set>

namespace returnbench::builders {
namespace {

constexpr std::size_t kShownOutliers = 50;
constexpr std::int64_t kFewestSuspicions = 2;

std::int64_t daysSince(Timestamp then, Timestamp now) {
    return std::chrono::duration_cast<std::chrono::days>(now - then).count();
}

/// How long something waits: `0 to 7 days` …
struct Age {
    std::string_view words;
    std::int64_t most; ///< days
};
constexpr std::array<Age, 5> kAges{{{"0 to 7 days", 7},
                                    {"8 to 14 days", 14},
                                    {"15 to 30 days", 30},
                                    {"31 to 90 days", 90},
                                    {"more than 90 days", std::numeric_limits<std::int64_t>::max()}}};

std::size_t ageOf(std::int64_t days) {
    std::size_t age = 0;
    while (days > kAges[age].most)
        ++age;
    return age;
}

ReportTable waitingTable(std::string id, std::string title) {
    ReportTable table{std::move(id), std::move(title)};
    table.columns = {{"age", "Age"},
                     {"inspections", "Inspections", ColumnType::Count},
                     {"value", "Value", ColumnType::Money}};
    return table;
}

struct Waiting {
    std::int64_t count = 0;
    Amounts amounts;
};

void fill(ReportTable& table, const std::array<Waiting, kAges.size()>& waiting) {
    for (std::size_t age = 0; age < kAges.size(); ++age)
        if (waiting[age].count > 0)
            addByCurrency(table, {std::string(kAges[age].words), waiting[age].count}, waiting[age].amounts);
}

/// Those that stand out by their suspicions, the surest first.
std::vector<Group> outlying(std::vector<Group> groups) {
    std::erase_if(groups, [](const Group& group) { return group.counted < kFewestSuspicions; });
    sortByCertainShare(groups);
    return firstOf(std::move(groups), kShownOutliers);
}

/// Buyers of whom more is under suspicion than chance would have it come first.
ReportTable outlyingBuyers(const Draft& draft) {
    std::map<std::int64_t, Group> buyers;
    for (const Fact* fact : draft.with(mark::kClosed)) {
        if (fact->buyer < 0)
            continue;
        Group& buyer = buyers[fact->buyer];
        ++buyer.closed;
        buyer.units += fact->quantity;
        buyer.counted += (fact->marks & mark::kSuspected) != 0 ? 1 : 0;
    }
    std::vector<Group> groups;
    for (auto& [key, buyer] : buyers) {
        std::array<char, 17> text{};
        std::snprintf(text.data(), text.size(), "%015llx", static_cast<unsigned long long>(key));
        buyer.word = text.data();
        groups.push_back(std::move(buyer));
    }
    ReportTable table{
        "buyers", "Buyers that stand out",
        "By the keyed hash of the channel's buyer, from two suspicions on; ranked by the lower end of the "
        "share's 95 % interval (Wilson)."};
    table.columns = {{"buyer", "Buyer"},
                     {"inspections", "Inspections", ColumnType::Count},
                     {"suspected", "Suspected", ColumnType::Share}};
    for (const Group& buyer : outlying(std::move(groups)))
        table.rows.push_back({buyer.word, buyer.closed, ShareCell{buyer.counted, buyer.closed}});
    return table;
}

/// What is known of the claims of one kind.
struct Recovery {
    std::int64_t claimable = 0, filed = 0, inWindow = 0, won = 0, decided = 0, lapsed = 0;
    Amounts filedValue, paid, lapsedValue;
};

bool wasFiled(const ClaimCase& claim) {
    return claim.facts.claim && !claim.facts.claim->filedAt.empty();
}

/// Whether its window was open when it was filed.
bool wasInWindow(const ClaimCase& claim, ClaimDesk& desk) {
    const auto& record = claim.facts.claim;
    const auto filed = parseTimestamp(record->filedAt);
    ClaimFacts then = claim.facts;
    then.claim->state = ClaimState::Drafted;
    return filed && !desk.assess(std::move(then), *filed, record->reason).isMissed;
}

void count(Recovery& recovery, const ClaimCase& claim, ClaimDesk& desk) {
    ++recovery.claimable;
    if (wasFiled(claim)) {
        ++recovery.filed;
        add(recovery.filedValue, claim.price);
        recovery.inWindow += wasInWindow(claim, desk) ? 1 : 0;
        const ClaimEnd end = endOf(*claim.facts.claim);
        recovery.won += end == ClaimEnd::Won ? 1 : 0;
        recovery.decided += end == ClaimEnd::Won || end == ClaimEnd::Lost ? 1 : 0;
        if (claim.state == ClaimState::Reimbursed)
            add(recovery.paid, claim.facts.claim->paid);
    } else if (claim.isMissed) {
        ++recovery.lapsed;
        add(recovery.lapsedValue, claim.atRisk());
    }
}

struct Claims {
    std::map<std::pair<std::string, std::string>, Recovery> kinds; ///< by channel and reason
    std::array<Waiting, kAges.size()> unfiled;
    std::array<Waiting, kAges.size()> undecided;
};

void count(Claims& claims, const ClaimCase& claim, ClaimDesk& desk, Timestamp now) {
    const bool isBegun = claim.state != ClaimState::None && claim.state != ClaimState::Dropped;
    if (!claim.blocks.empty() && !isBegun && !wasFiled(claim))
        return;
    count(claims.kinds[{claim.facts.inspection.channel, claim.reasonTitle}], claim, desk);
    const auto ended = parseTimestamp(claim.facts.inspection.closedAt);
    const std::size_t age = ageOf(ended ? daysSince(*ended, now) : 0);
    const bool isUndecided = claim.state == ClaimState::Filed || claim.state == ClaimState::Acknowledged ||
                             claim.state == ClaimState::Appealed;
    if (!isUndecided && !claim.isOpen())
        return;
    Waiting& waiting = (isUndecided ? claims.undecided : claims.unfiled)[age];
    ++waiting.count;
    add(waiting.amounts, claim.atRisk());
}

ReportTable recoveryTable(const Claims& claims) {
    ReportTable table{
        "kinds", "By channel and reason",
        "Claimable: nothing stands against it by the shop's policies. Lapsed: every window that is known "
        "ended before it was filed. Amounts have a row for each currency."};
    table.columns = {{"channel", "Channel"},
                     {"reason", "Reason"},
                     {"claimable", "Claimable", ColumnType::Count},
                     {"filed", "Filed", ColumnType::Share},
                     {"in_window", "Filed in window", ColumnType::Share},
                     {"won", "Won", ColumnType::Share},
                     {"lapsed", "Lapsed", ColumnType::Count},
                     {"filed_value", "Value filed", ColumnType::Money},
                     {"recovered", "Recovered", ColumnType::Money},
                     {"lapsed_value", "Value lapsed", ColumnType::Money}};
    for (const auto& [kind, recovery] : claims.kinds) {
        std::set<std::string> currencies;
        for (const Amounts* amounts : {&recovery.filedValue, &recovery.paid, &recovery.lapsedValue})
            for (const auto& [currency, minor] : *amounts)
                currencies.insert(currency);
        if (currencies.empty())
            currencies.insert("");
        bool isFirst = true;
        for (const std::string& currency : currencies) {
            const auto money = [&](const Amounts& amounts) -> ReportCell {
                const auto found = amounts.find(currency);
                return found == amounts.end() ? ReportCell{} : ReportCell{Money{found->second, currency}};
            };
            // Numbers stand in the first row only, so that they add up.
            const auto once = [&](auto cell) { return isFirst ? ReportCell{cell} : ReportCell{}; };
            table.rows.push_back({textCell(kind.first), textCell(kind.second), once(recovery.claimable),
                                  once(ShareCell{recovery.filed, recovery.claimable}),
                                  once(ShareCell{recovery.inWindow, recovery.claimable}),
                                  once(ShareCell{recovery.won, recovery.decided}), once(recovery.lapsed),
                                  money(recovery.filedValue), money(recovery.paid),
                                  money(recovery.lapsedValue)});
            isFirst = false;
        }
    }
    return table;
}

} // namespace

void fraudWatch(const Draft& draft) {
    auto& tables = draft.report.tables;
    draft.report.notes.push_back(std::string(knownFigure("suspected_fraud").definition));
    tables.push_back(outlyingBuyers(draft));
    const auto products = outlying(groupsBy(Dimension::Sku, draft.facts, draft.chosen, mark::kSuspected));
    tables.push_back(
        groupTable(draft, "products", "Products that stand out", Dimension::Sku, products, "Suspected"));
    tables.back().note =
        "From two suspicions on; ranked by the lower end of the share's 95 % interval (Wilson).";
    tables.push_back(inspectionTable(draft, "returns", "Returns under suspicion",
                                     draft.with(mark::kClosed | mark::kSuspected)));
}

void claimsRecovery(const Draft& draft) {
    Claims claims;
    const Timestamp now = draft.asOf();
    for (const InspectionId& id : inspectionsOf(draft.sources.journal, draft.with(mark::kClosed)))
        if (auto facts = claimFactsOf(draft.sources.journal, id))
            count(claims, draft.sources.desk.assess(std::move(*facts), now), draft.sources.desk, now);
    draft.report.notes.push_back("Of inspections that were closed within the period; clocks stand at " +
                                 momentText(now) + ".");
    draft.report.tables.push_back(recoveryTable(claims));
    draft.report.tables.push_back(waitingTable("unfiled", "Still to be filed, by age"));
    fill(draft.report.tables.back(), claims.unfiled);
    draft.report.tables.push_back(waitingTable("undecided", "Filed and undecided, by age"));
    fill(draft.report.tables.back(), claims.undecided);
}

void recallSweep(const Draft& draft) {
    const auto recalls = draft.sources.mirror.recalls(draft.request.recall);
    if (recalls.empty() && !draft.request.recall.empty())
        throw Error(ErrorCode::NotFound,
                    "There is no recall \"" + printable(draft.request.recall, 64) + "\".",
                    "Import it, or leave the name away for all that there are.");
    draft.report.notes.emplace_back(
        "All dispatches that are known, whatever the period: a recalled unit is out for as "
        "long as it has not come back.");
    ReportTable sums{"recalls", "Recalls"};
    sums.columns = {{"recall", "Recall"},
                    {"units", "Units dispatched", ColumnType::Count},
                    {"back", "Came back", ColumnType::Share},
                    {"out", "Still out", ColumnType::Count}};
    ReportTable units{"units", "Units"};
    units.columns = {{"recall", "Recall"},
                     {"state", "State"},
                     {"serial", "Serial"},
                     {"lot", "Lot"},
                     {"sku", "SKU"},
                     {"order", "Order"},
                     {"line", "Order line"},
                     {"dispatched_at", "Dispatched", ColumnType::Moment},
                     {"awb", "Waybill"},
                     {"inspection", "Inspection"},
                     {"back_at", "Came back", ColumnType::Moment}};
    for (const Recall& recall : recalls) {
        std::int64_t back = 0;
        const auto found = draft.sources.mirror.unitsUnder(recall, static_cast<int>(kMostReportRows) + 1);
        for (const DispatchedUnit& unit : found) {
            const auto returned = returnOf(unit, draft.sources.journal);
            back += returned ? 1 : 0;
            units.rows.push_back({recall.notice, std::string(returned ? "came back" : "still out"),
                                  textCell(unit.serial), textCell(unit.lot), textCell(unit.sku),
                                  textCell(unit.order.str()), textCell(unit.line.str()),
                                  unit.dispatchedAt ? ReportCell{*unit.dispatchedAt} : ReportCell{},
                                  textCell(unit.awb), textCell(returned ? returned->id.str() : ""),
                                  returned ? ReportCell{returned->closedAt} : ReportCell{}});
        }
        const auto all = static_cast<std::int64_t>(found.size());
        sums.rows.push_back({recall.notice, all, ShareCell{back, all}, all - back});
    }
    // Those that are still out come first: they are to be called back.
    std::stable_sort(units.rows.begin(), units.rows.end(), [](const auto& a, const auto& b) {
        return std::get<std::string>(a[1]) > std::get<std::string>(b[1]);
    });
    draft.report.tables.push_back(std::move(sums));
    draft.report.tables.push_back(std::move(units));
}

void quarantineAgeing(const Draft& draft) {
    std::vector<const Fact*> held;
    std::array<Waiting, kAges.size()> waiting;
    for (const Fact* fact : draft.with(mark::kClosed | mark::kFirstPass)) {
        if (draft.facts.word(*fact, Dimension::Disposition) != "quarantine")
            continue;
        held.push_back(fact);
        Waiting& same = waiting[ageOf(daysSince(timeOf(fact->endedAt), draft.asOf()))];
        ++same.count;
        add(same.amounts, draft.facts.price(*fact));
    }
    draft.report.notes.push_back(
        "Closed within the period with the disposition quarantine, and not inspected again; ages "
        "on " +
        momentText(draft.asOf()) + ".");
    draft.report.tables.push_back(waitingTable("ages", "By age"));
    fill(draft.report.tables.back(), waiting);
    draft.report.tables.push_back(inspectionTable(draft, "inspections", "Oldest first", held));
}

void reimbursements(const Draft& draft) {
    // What Amazon itself or its carrier damaged, it pays for (Seller Central, "FBA inventory reimbursement
    // policy: Customer returns claims", November 2026).
    static const std::set<std::string> kItsDamage{"carrier_damaged", "warehouse_damaged",
                                                  "distributor_damaged"};
    ReportTable table{
        "returns", "Returns of Amazon's warehouse",
        "Paid: the sum of all reimbursements of the order and SKU is above zero; taken back: there are "
        "some, and it is not. Owed: nothing was paid for what the marketplace or its carrier damaged."};
    table.columns = {{"lpn", "Licence plate"},
                     {"order", "Order"},
                     {"sku", "SKU"},
                     {"units", "Units", ColumnType::Count},
                     {"disposition", "Disposition"},
                     {"delivered_at", "Returned", ColumnType::Moment},
                     {"state", "State"},
                     {"paid", "Paid", ColumnType::Money}};
    for (const ReturnNotice& notice :
         draft.sources.mirror.platedReturns(draft.request.period.from(), draft.request.period.until(),
                                            static_cast<int>(kMostReportRows) + 1)) {
        Amounts paid;
        bool isKnown = false;
        for (const Reimbursement& found : draft.sources.mirror.findReimbursements(notice.order.str())) {
            if (found.order != notice.order || !isSameCode(found.sku, notice.sku))
                continue;
            isKnown = true;
            add(paid, found.amount);
        }
        const bool isPaid =
            std::any_of(paid.begin(), paid.end(), [](const auto& amount) { return amount.second > 0; });
        const char* state = isPaid                                            ? "paid"
                            : isKnown                                         ? "taken back"
                            : kItsDamage.contains(toLower(notice.reasonText)) ? "owed"
                                                                              : "not paid";
        addByCurrency(table,
                      {textCell(notice.lpn), textCell(notice.order.str()), textCell(notice.sku),
                       std::int64_t{notice.quantity}, textCell(notice.reasonText),
                       notice.deliveredAt ? ReportCell{*notice.deliveredAt} : ReportCell{},
                       std::string(state)},
                      paid);
    }
    draft.report.tables.push_back(std::move(table));
}

namespace {

/// Week by week, the first and the last cut where the period ends.
ReportTable rateByWeek(const Draft& draft) {
    const Period& period = draft.request.period;
    std::map<Date, std::int64_t> returned; // by its Monday
    for (const Fact* fact : draft.with(mark::kClosed))
        returned[weekOf(localDate(timeOf(fact->endedAt)))] += fact->quantity;
    ReportTable table{"week", "By week"};
    table.columns = {{"week", "Week from"},
                     {"returned", "Units returned", ColumnType::Count},
                     {"dispatched", "Units dispatched", ColumnType::Count},
                     {"rate", "Return rate", ColumnType::Share}};
    constexpr int kDaysOfWeek = 7;
    for (Date first = period.first; first <= period.last;) {
        const auto next = std::chrono::sys_days(weekOf(first)) + std::chrono::days(kDaysOfWeek);
        const Period week{first, std::min(period.last, Date(next - std::chrono::days(1)))};
        const std::int64_t dispatched = unitsMatching(draft.dispatchesOf(week), {});
        const std::int64_t units = returned[weekOf(first)];
        table.rows.push_back({formatDate(first), units, dispatched, rateCell(units, dispatched)});
        first = Date(next);
    }
    return table;
}

} // namespace

void returnRate(const Draft& draft) {
    struct Rate {
        std::int64_t returned = 0;
        std::int64_t dispatched = 0;
    };
    std::map<Dimension, std::map<std::string, Rate>> rates;
    constexpr std::array kBySent{Dimension::Channel, Dimension::Category, Dimension::Sku, Dimension::Lot};
    constexpr std::array kBy{Dimension::Channel, Dimension::Category, Dimension::Sku, Dimension::Lot,
                             Dimension::Reason};
    std::int64_t all = 0;
    for (const DispatchCount& sent : draft.dispatchesOf(draft.request.period)) {
        all += sent.units;
        for (const Dimension by : kBySent) {
            const std::string& word = by == Dimension::Channel    ? sent.channel
                                      : by == Dimension::Category ? sent.category
                                      : by == Dimension::Sku      ? sent.sku
                                                                  : sent.lot;
            rates[by][word].dispatched += sent.units;
        }
    }
    for (const Fact* fact : draft.with(mark::kClosed))
        for (const Dimension by : kBy)
            rates[by][draft.facts.word(*fact, by)].returned += fact->quantity;
    for (auto& [reason, rate] : rates[Dimension::Reason])
        rate.dispatched = all; // nothing is dispatched for a reason
    draft.report.notes.emplace_back("Units in returns that were inspected and closed within the period, of "
                                    "units that were dispatched within it. "
                                    "What comes back was mostly dispatched before, so a share of a growing "
                                    "or shrinking product is skewed. A reason's rate is of all units.");
    for (const Dimension by : kBy) {
        const std::string name(toString(by));
        ReportTable table{name, "By " + (by == Dimension::Sku ? "SKU" : name), kRankedByShare};
        table.columns = {{name, headingOf(by)},
                         {"returned", "Units returned", ColumnType::Count},
                         {"dispatched", "Units dispatched", ColumnType::Count},
                         {"rate", "Return rate", ColumnType::Share}};
        for (const auto& [word, rate] : rates[by])
            table.rows.push_back(
                {textCell(word), rate.returned, rate.dispatched, rateCell(rate.returned, rate.dispatched)});
        rankByShare(table, 3);
        draft.report.tables.push_back(std::move(table));
    }
    draft.report.tables.push_back(rateByWeek(draft));
}

} // namespace returnbench::builders
