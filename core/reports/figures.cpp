#include "core/reports/figures.h"

#include "core/base/error.h"
#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>
#include <utility>

namespace returnbench {
namespace {

using enum FigureKind;

constexpr std::array kRules{
    FigureRule{"inspections", "Inspections closed", "Inspections that were closed within the period.", Count,
               mark::kClosed},
    FigureRule{"units", "Units returned", "Units announced in the returns that were inspected and closed.",
               Count, mark::kClosed, 0, &Fact::quantity},
    FigureRule{
        "return_rate", "Return rate",
        "Units of closed inspections, of the units that were dispatched within the same period. What comes "
        "back was mostly dispatched before. A filter by what only an inspection tells (reason, person, "
        "verdict, grade, disposition) leaves what was dispatched as it is.",
        Share, mark::kClosed, 0, &Fact::quantity, nullptr, nullptr, true},
    FigureRule{"voided", "Voided",
               "Inspections that were voided within the period. No other figure counts them.", Count,
               mark::kVoided},
    FigureRule{"agreeing", "Right unit",
               "Closed inspections in which the unit or the product was the one sold (match, product_match).",
               Share, mark::kClosed | mark::kAgrees, mark::kClosed},
    FigureRule{"wrong_item", "Wrong item",
               "Closed inspections in which the product was another (other_product).", Share,
               mark::kClosed | mark::kOtherProduct, mark::kClosed},
    FigureRule{"wrong_unit", "Wrong unit",
               "Closed inspections in which the product was right and the unit was not: sold to somebody "
               "else, never "
               "ours, or returned before (other_unit, unknown_unit, already_returned).",
               Share, mark::kClosed | mark::kOtherUnit, mark::kClosed},
    FigureRule{"unreadable", "Unreadable", "Closed inspections in which nothing on the item could be read.",
               Share, mark::kClosed | mark::kUnreadable, mark::kClosed},
    FigureRule{"our_mixup", "Our own mix-ups",
               "Closed inspections in which our records show that we sent the unit by mistake.", Share,
               mark::kClosed | mark::kOurMixup, mark::kClosed},
    FigureRule{
        "suspected_fraud", "Suspected fraud",
        "Closed inspections in which something else came than was sold, less than was sold, a part was "
        "exchanged, the serial was tampered with or the unit is blocked. Parcels that were swapped with "
        "another "
        "one of ours are not counted. Suspicion is no proof.",
        Share, mark::kClosed | mark::kSuspected, mark::kClosed},
    FigureRule{"suspected_value", "Value under suspicion", "Price of all units of these returns.", Amount,
               mark::kClosed | mark::kSuspected},
    FigureRule{"confirmed_fraud", "Confirmed fraud",
               "Those under suspicion of which the marketplace accepted or paid the claim.", Share,
               mark::kClosed | mark::kConfirmed, mark::kClosed},
    FigureRule{"confirmed_value", "Value of confirmed fraud", "Price of all units of these returns.", Amount,
               mark::kClosed | mark::kConfirmed},
    FigureRule{"no_fault_found", "No fault found",
               "Of closed inspections whose buyer named a defect: those with the right unit, graded A or B.",
               Share, mark::kClosed | mark::kNoFault, mark::kClosed | mark::kDefectNamed},
    FigureRule{
        "came_before", "Came back before",
        "Closed inspections whose unit was in the parcel of another return before, sold again since or not.",
        Share, mark::kClosed | mark::kCameBefore, mark::kClosed},
    FigureRule{"first_pass", "First-pass yield",
               "Closed inspections whose return was not inspected and closed once more afterwards.", Share,
               mark::kClosed | mark::kFirstPass, mark::kClosed},
    FigureRule{"retaken", "Photos retaken",
               "Photos that took the place of another of the same shot, of all photos.", Share, mark::kClosed,
               mark::kClosed, &Fact::retaken, &Fact::photos},
    FigureRule{
        "to_disposition", "From arrival to disposition",
        "From the parcel's delivery, as the channel says it, to the last disposition. Returns whose delivery "
        "nobody told are left out.",
        Time, mark::kClosed, 0, nullptr, nullptr, &Fact::toDisposition},
    FigureRule{"hands_on", "Hands on",
               "Time between the events of an inspection up to its end; a pause of more than five minutes is "
               "left out.",
               Time, mark::kClosed, 0, nullptr, nullptr, &Fact::handsOn},
    FigureRule{
        "value_kept", "Value kept",
        "What remains of the units' price by their disposition, of that price: the shop's own rates in "
        "reports/costs.toml. Returns without a price or whose disposition has no rate are left out.",
        Recovery, mark::kClosed, mark::kClosed, nullptr, nullptr, &Fact::keptMinor},
    FigureRule{
        "cost_per_return", "Cost per return",
        "What is lost of the price, hands-on time by the hour, and what each return costs (carriage, "
        "packaging, fees), for each closed inspection: the shop's own figures in reports/costs.toml. Returns "
        "without a price or whose disposition has no rate are left out.",
        Mean, mark::kClosed, 0, nullptr, nullptr, &Fact::costMinor},
    FigureRule{"claims_filed", "Claims filed",
               "Claims that were filed for inspections closed within the period.", Count,
               mark::kClosed | mark::kFiled},
    FigureRule{
        "claims_won", "Claims won",
        "Of filed claims that are decided (accepted, reimbursed, rejected): those accepted or reimbursed.",
        Share, mark::kClosed | mark::kFiled | mark::kWon, mark::kClosed | mark::kFiled | mark::kDecided},
    FigureRule{"claims_recovered", "Recovered by claims",
               "Money that the marketplaces paid, of the price of all units for which a claim was filed.",
               Recovery, mark::kClosed | mark::kPaid, mark::kClosed | mark::kFiled},
};

/// The smallest value that at least `perCent` of all do not exceed (nearest rank).
std::int64_t percentile(std::vector<std::int64_t>& values, std::size_t perCent) {
    if (values.empty())
        return 0;
    const std::size_t rank = std::max<std::size_t>(1, (values.size() * perCent + 99) / 100) - 1;
    const auto place = values.begin() + static_cast<std::ptrdiff_t>(rank);
    std::nth_element(values.begin(), place, values.end());
    return *place;
}

/// Whether what the rule asks for is known of it.
bool isMeasured(const FigureRule& rule, const Fact& fact) {
    return rule.measured == nullptr || fact.*rule.measured >= 0;
}

void addTime(Figure& figure, const std::vector<const Fact*>& counted) {
    std::vector<std::int64_t> times;
    times.reserve(counted.size());
    for (const Fact* fact : counted)
        times.push_back(fact->*figure.rule->measured);
    figure.count = static_cast<std::int64_t>(times.size());
    figure.median = percentile(times, 50);
    figure.p90 = percentile(times, 90);
}

std::int64_t sumOf(const std::vector<const Fact*>& facts, std::uint32_t marks, FactNumber summed) {
    std::int64_t sum = 0;
    for (const Fact* fact : facts)
        if (fact->holds(marks))
            sum += summed == nullptr ? 1 : fact->*summed;
    return sum;
}

std::optional<Money> amountOf(const FigureRule& rule, const Facts& facts, const Fact& fact) {
    if (rule.measured != nullptr)
        return Money{fact.*rule.measured, facts.word(fact.currency)};
    return rule.kind == Recovery ? Money{fact.paidMinor, facts.word(fact.paidCurrency)} : facts.price(fact);
}

void addAmounts(Figure& figure, const Facts& facts, const std::vector<const Fact*>& chosen) {
    const FigureRule& rule = *figure.rule;
    Amounts counts; // of what is counted, by currency
    for (const Fact* fact : chosen) {
        if (!isMeasured(rule, *fact))
            continue;
        if (rule.kind == Recovery && fact->holds(rule.of))
            add(figure.ofAmounts, facts.price(*fact));
        if (!fact->holds(rule.counted))
            continue;
        ++figure.count;
        const auto amount = amountOf(rule, facts, *fact);
        add(figure.amounts, amount);
        if (amount)
            ++counts[amount->currency];
    }
    if (rule.kind == Mean)
        for (auto& [currency, minor] : figure.amounts)
            minor = (2 * minor + counts[currency]) / (2 * counts[currency]);
}

std::string_view wordOf(FigureKind kind) {
    constexpr std::array<std::string_view, 6> kWords{"count", "share", "time", "amount", "mean", "recovery"};
    return kWords[static_cast<std::size_t>(kind)];
}

} // namespace

std::span<const FigureRule> figureRules() noexcept {
    return kRules;
}

void add(Amounts& amounts, const std::optional<Money>& money) {
    if (money)
        amounts[money->currency] += money->amountMinor;
}

const FigureRule& knownFigure(std::string_view id) {
    const auto found =
        std::find_if(kRules.begin(), kRules.end(), [&](const FigureRule& rule) { return rule.id == id; });
    if (found != kRules.end())
        return *found;
    throw Error(ErrorCode::NotFound, "There is no figure \"" + printable(id, 64) + "\".",
                "Their ids are in `--json report overview`.");
}

std::vector<Figure> figuresOf(const Facts& facts, const std::vector<const Fact*>& chosen,
                              std::int64_t dispatched) {
    std::vector<Figure> figures;
    figures.reserve(kRules.size());
    for (const FigureRule& rule : kRules) {
        Figure& figure = figures.emplace_back();
        figure.rule = &rule;
        if (rule.kind == Time) {
            addTime(figure, behind(rule, chosen));
        } else if (rule.kind == Amount || rule.kind == Mean || rule.kind == Recovery) {
            addAmounts(figure, facts, chosen);
        } else if (rule.isOfDispatched) {
            figure.of = dispatched; // more may come back than went out at the time
            figure.count = std::min(sumOf(chosen, rule.counted, rule.summed), dispatched);
        } else {
            figure.count = sumOf(chosen, rule.counted, rule.summed);
            figure.of = rule.kind == Share ? sumOf(chosen, rule.of, rule.ofSummed) : 0;
        }
    }
    return figures;
}

std::vector<const Fact*> behind(const FigureRule& rule, const std::vector<const Fact*>& chosen) {
    std::vector<const Fact*> found;
    for (const Fact* fact : chosen) {
        const bool adds = rule.summed == nullptr || fact->*rule.summed > 0;
        if (adds && isMeasured(rule, *fact) && fact->holds(rule.counted))
            found.push_back(fact);
    }
    return found;
}

std::vector<Group> groupsBy(Dimension by, const Facts& facts, const std::vector<const Fact*>& chosen,
                            std::uint32_t marks) {
    struct Sum {
        Group group;
        std::vector<std::pair<std::uint32_t, std::int64_t>> amounts; // by the currency's id: there are few
    };
    std::vector<Sum> byWord; // by the word's id
    for (const Fact* fact : chosen) {
        if (!fact->holds(mark::kClosed))
            continue;
        const std::size_t id = fact->words[static_cast<std::size_t>(by)];
        if (id >= byWord.size())
            byWord.resize(id + 1);
        Sum& sum = byWord[id];
        ++sum.group.closed;
        sum.group.units += fact->quantity;
        sum.group.counted += fact->holds(marks) ? 1 : 0;
        if (fact->priceMinor < 0)
            continue;
        auto known = std::find_if(sum.amounts.begin(), sum.amounts.end(),
                                  [&](const auto& amount) { return amount.first == fact->currency; });
        if (known == sum.amounts.end())
            known = sum.amounts.insert(known, {fact->currency, 0});
        known->second += fact->priceMinor * fact->quantity;
    }
    std::vector<Group> groups;
    for (std::size_t id = 0; id < byWord.size(); ++id) {
        Group& group = byWord[id].group;
        if (group.closed == 0)
            continue;
        group.word = facts.word(static_cast<std::uint32_t>(id));
        for (const auto& [currency, minor] : byWord[id].amounts)
            group.amounts[facts.word(currency)] += minor;
        groups.push_back(std::move(group));
    }
    std::sort(groups.begin(), groups.end(), [](const Group& a, const Group& b) {
        return a.closed != b.closed ? a.closed > b.closed : a.word < b.word;
    });
    return groups;
}

void sortByCertainShare(std::vector<Group>& groups) {
    const auto rank = [](const Group& group) { return std::pair(group.interval().low, group.counted); };
    std::stable_sort(groups.begin(), groups.end(),
                     [&](const Group& a, const Group& b) { return rank(a) > rank(b); });
}

nlohmann::json amountsJson(const Amounts& amounts) {
    nlohmann::json list = nlohmann::json::array();
    for (const auto& [currency, minor] : amounts)
        list.push_back({{"amount_minor", minor}, {"currency", currency}});
    return list;
}

nlohmann::json toJson(const Figure& figure) {
    nlohmann::json object{{"id", figure.rule->id},
                          {"title", figure.rule->title},
                          {"definition", figure.rule->definition},
                          {"kind", wordOf(figure.rule->kind)},
                          {"count", figure.count}};
    if (figure.rule->kind == Share) {
        const ShareInterval interval = figure.interval();
        object["of"] = figure.of;
        object["per_mille"] = perMille(figure.count, figure.of);
        object["interval"] = {{"low_per_mille", interval.low}, {"high_per_mille", interval.high}};
    }
    if (figure.rule->kind == Time) {
        object["median_ms"] = figure.median;
        object["p90_ms"] = figure.p90;
    }
    if (figure.rule->kind == Amount || figure.rule->kind == Mean || figure.rule->kind == Recovery)
        object["amounts"] = amountsJson(figure.amounts);
    if (figure.rule->kind == Recovery)
        object["of_amounts"] = amountsJson(figure.ofAmounts);
    return object;
}

} // namespace returnbench
