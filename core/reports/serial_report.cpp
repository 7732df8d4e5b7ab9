// Does serialising pay, by product and by category?

#include "core/reports/report_builders.h"
#include "core/reports/serial_advice.h"

#include <algorithm>
#include <array>
#include <map>
#include <string_view>
#include <tuple>

namespace returnbench::builders {
namespace {

/// Verdicts that only a serial gives.
constexpr std::array<std::string_view, 7> kBySerial{
    "match",     "probable_match",    "other_unit", "unknown_unit", "already_returned",
    "our_mixup", "component_mismatch"};

/// A product or category in the making.
struct Tally {
    SerialRecord record;
    std::string category;
    std::map<std::string, std::vector<std::int64_t>> prices; ///< of a unit, by currency
};

bool isBySerial(const std::string& verdict) {
    return std::find(kBySerial.begin(), kBySerial.end(), verdict) != kBySerial.end();
}

void count(Tally& tally, const Draft& draft, const Fact& fact) {
    const bool isJudged = isBySerial(draft.facts.word(fact, Dimension::Verdict));
    tally.record.returned += fact.quantity;
    tally.record.judged += isJudged ? 1 : 0;
    tally.record.caught += (fact.marks & mark::kOtherUnit) != 0 ? 1 : 0;
    const bool isLost = (fact.marks & mark::kDecided) != 0 && (fact.marks & mark::kWon) == 0;
    tally.record.claimsLost += isLost && !isJudged ? 1 : 0;
    if (fact.priceMinor >= 0)
        tally.prices[draft.facts.word(fact.currency)].push_back(fact.priceMinor);
}

/// The median in the currency that is paid most often.
void settlePrice(Tally& tally) {
    const auto most =
        std::max_element(tally.prices.begin(), tally.prices.end(),
                         [](const auto& a, const auto& b) { return a.second.size() < b.second.size(); });
    if (most == tally.prices.end())
        return;
    auto& prices = most->second;
    const auto middle = prices.begin() + static_cast<std::ptrdiff_t>(prices.size() / 2);
    std::nth_element(prices.begin(), middle, prices.end());
    tally.record.price = Money{*middle, most->first};
}

using Tallies = std::map<std::string, Tally>;

struct Counted {
    Tallies products;
    Tallies categories;
};

Counted countAll(const Draft& draft) {
    Counted all;
    for (const Fact* fact : draft.with(mark::kClosed)) {
        const std::string& category = draft.facts.word(*fact, Dimension::Category);
        Tally& product = all.products[draft.facts.word(*fact, Dimension::Sku)];
        if (!category.empty())
            product.category = category;
        count(product, draft, *fact);
        count(all.categories[category], draft, *fact);
    }
    for (const DispatchCount& sent : draft.dispatchesOf(draft.request.period)) {
        // What never came back has no price, and nothing that serials could save.
        if (const auto known = all.products.find(sent.sku); known != all.products.end())
            known->second.record.dispatched += sent.units;
        if (const auto known = all.categories.find(sent.category); known != all.categories.end())
            known->second.record.dispatched += sent.units;
    }
    for (Tallies* tallies : {&all.products, &all.categories})
        for (auto& [word, tally] : *tallies)
            settlePrice(tally);
    return all;
}

std::string wordOf(SerialAdvice::Answer answer) {
    constexpr std::array<const char*, 4> kWords{"low", "lot level", "medium", "high"};
    return kWords[static_cast<std::size_t>(answer)];
}

std::string wordOf(SerialAdvice::Basis basis) {
    constexpr std::array<const char*, 3> kWords{"vertical", "category", "own figures"};
    return kWords[static_cast<std::size_t>(basis)];
}

ReportCell moneyCell(const std::optional<Money>& money) {
    return money ? ReportCell{*money} : ReportCell{};
}

void addAdvice(ReportTable& table, std::vector<ReportCell> row, const SerialRecord& record,
               const SerialAdvice& advice) {
    row.insert(row.end(),
               {wordOf(advice.answer), wordOf(advice.basis), moneyCell(advice.cost),
                moneyCell(advice.savedLow), moneyCell(advice.savedHigh), moneyCell(record.price),
                record.dispatched, rateCell(record.returned, record.dispatched),
                record.judged > 0 ? ReportCell{ShareCell{record.caught, record.judged}} : ReportCell{},
                record.claimsLost, advice.reason});
    table.rows.push_back(std::move(row));
}

void addAdviceColumns(ReportTable& table) {
    const std::array<ReportColumn, 11> columns{
        ReportColumn{"answer", "Serials pay"},
        ReportColumn{"basis", "Judged by"},
        ReportColumn{"cost", "Cost a month", ColumnType::Money},
        ReportColumn{"saved_low", "Saved a month, at least", ColumnType::Money},
        ReportColumn{"saved_high", "Saved a month, at most", ColumnType::Money},
        ReportColumn{"price", "Price of a unit", ColumnType::Money},
        ReportColumn{"dispatched", "Units dispatched", ColumnType::Count},
        ReportColumn{"rate", "Return rate", ColumnType::Share},
        ReportColumn{"caught", "Wrong unit by serial", ColumnType::Share},
        ReportColumn{"claims_lost", "Claims lost without a serial", ColumnType::Count},
        ReportColumn{"why", "Why"}};
    table.columns.insert(table.columns.end(), columns.begin(), columns.end());
}

/// The most first; what is not known last. Currencies are not compared: they stand one after the other.
void rankByMoney(ReportTable& table, std::size_t column) {
    const auto rank = [&](const std::vector<ReportCell>& row) {
        const auto* money = std::get_if<Money>(&row[column]);
        return money == nullptr ? std::tuple(1, std::string(), std::int64_t{0})
                                : std::tuple(0, money->currency, -money->amountMinor);
    };
    std::stable_sort(table.rows.begin(), table.rows.end(),
                     [&](const auto& a, const auto& b) { return rank(a) < rank(b); });
}

ReportTable questionTable(const Draft& draft, const Counted& all) {
    ReportTable table{
        "questions", "The seven questions",
        "Any of them can make serials necessary. The first two are the shop's own figures, the others "
        "go by the vertical."};
    table.columns = {{"category", "Category"},
                     {"vertical", "Vertical"},
                     {"rate", "Return percentage", ColumnType::Share},
                     {"price", "Cost of the goods", ColumnType::Money},
                     {"beyond_batch", "Value over batch tracking"},
                     {"long_life", "Long life of the product"},
                     {"regulation", "Regulation"},
                     {"trust", "Customers' trust"},
                     {"theft", "Shrinkage and theft"}};
    for (const auto& [category, tally] : all.categories) {
        const Vertical* vertical = verticalOf(draft.sources.verticals, category);
        const SerialRecord& record = tally.record;
        std::vector<ReportCell> row{textCell(category), textCell(vertical == nullptr ? "" : vertical->title),
                                    rateCell(record.returned, record.dispatched), moneyCell(record.price)};
        for (std::size_t question = 0; question < kSerialQuestions; ++question)
            row.push_back(vertical == nullptr
                              ? ReportCell{}
                              : ReportCell{std::string(vertical->speaksFor[question] ? "yes" : "no")});
        table.rows.push_back(std::move(row));
    }
    return table;
}

} // namespace

void serialising(const Draft& draft) {
    const Counted all = countAll(draft);
    const int days = draft.request.period.days();
    const auto& unitCosts = draft.sources.costs.serial;
    draft.report.notes.emplace_back(
        "Cost: units dispatched times the cost of a serial. Saved: units returned times the share that "
        "serials "
        "told to be another unit, one never ours or one returned before (its 95 % interval, Wilson), and "
        "rejected "
        "claims in which no serial told the unit, times the price. A month is 30 days. Where fewer than 30 "
        "inspections told a unit by its serial, the share of its category stands for it, else the vertical's "
        "default.");
    if (unitCosts.empty())
        draft.report.notes.emplace_back(
            "What a serial costs is not known: name it with --unit-cost, or in reports/costs.toml.");
    ReportTable categories{"categories", "By category"};
    categories.columns = {{"category", "Category"}, {"vertical", "Vertical"}};
    addAdviceColumns(categories);
    for (const auto& [category, tally] : all.categories) {
        const Vertical* vertical = verticalOf(draft.sources.verticals, category);
        addAdvice(categories, {textCell(category), textCell(vertical == nullptr ? "" : vertical->title)},
                  tally.record, adviseSerials(tally.record, {}, vertical, unitCosts, days));
    }
    ReportTable products{"products", "By SKU"};
    products.columns = {{"sku", "SKU"}, {"category", "Category"}};
    addAdviceColumns(products);
    for (const auto& [sku, tally] : all.products)
        addAdvice(products, {textCell(sku), textCell(tally.category)}, tally.record,
                  adviseSerials(tally.record, all.categories.at(tally.category).record,
                                verticalOf(draft.sources.verticals, tally.category), unitCosts, days));
    constexpr std::size_t kSavedLow = 5; // of both tables
    for (ReportTable* table : {&categories, &products})
        rankByMoney(*table, kSavedLow);
    draft.report.tables.push_back(std::move(categories));
    draft.report.tables.push_back(std::move(products));
    draft.report.tables.push_back(questionTable(draft, all));
}

} // namespace returnbench::builders
