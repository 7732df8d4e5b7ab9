#include "core/reports/serial_advice.h"

#include <algorithm>
#include <cmath>

namespace returnbench {
namespace {

SerialAdvice::Answer defaultOf(const Vertical* vertical) {
    if (vertical == nullptr)
        return SerialAdvice::Answer::Medium;
    switch (vertical->need) {
    case SerialNeed::Low:
        return SerialAdvice::Answer::Low;
    case SerialNeed::Lot:
        return SerialAdvice::Answer::Lot;
    case SerialNeed::Medium:
        return SerialAdvice::Answer::Medium;
    case SerialNeed::High:
    case SerialNeed::Mandated:
        return SerialAdvice::Answer::High;
    }
    return SerialAdvice::Answer::Medium;
}

std::string reasonOf(const Vertical* vertical) {
    if (vertical == nullptr)
        return "Its category is of no known vertical.";
    return "In " + vertical->title + ": " + vertical->why + ".";
}

std::optional<Money> costIn(const std::string& currency, const std::vector<Money>& unitCosts) {
    const auto found = std::find_if(unitCosts.begin(), unitCosts.end(),
                                    [&](const Money& cost) { return cost.currency == currency; });
    return found == unitCosts.end() ? std::nullopt : std::optional(*found);
}

/// What would be lost in a month without serials, when this share of returned units is not what was sold.
Money savedAt(int perMille, const SerialRecord& record, int days) {
    const double units =
        static_cast<double>(record.returned) * perMille / 1000.0 + static_cast<double>(record.claimsLost);
    const double amount = units * static_cast<double>(record.price->amountMinor) * kDaysOfMonth / days;
    return {std::llround(amount), record.price->currency};
}

} // namespace

Money serialCost(std::int64_t dispatched, int days, const Money& unitCost) {
    return {dispatched * unitCost.amountMinor * kDaysOfMonth / days, unitCost.currency};
}

SerialAdvice adviseSerials(const SerialRecord& own, const SerialRecord& category, const Vertical* vertical,
                           const std::vector<Money>& unitCosts, int days) {
    SerialAdvice advice;
    advice.answer = defaultOf(vertical);
    advice.reason = reasonOf(vertical);
    const auto unitCost = own.price ? costIn(own.price->currency, unitCosts) : std::nullopt;
    if (unitCost)
        advice.cost = serialCost(own.dispatched, days, *unitCost);
    const bool isOwn = own.judged >= kFewestJudged;
    const SerialRecord& told = isOwn ? own : category;
    const bool isTold = told.judged >= kFewestJudged;
    if (own.price && isTold) {
        const ShareInterval share = wilsonInterval(told.caught, told.judged);
        advice.savedLow = savedAt(share.low, own, days);
        advice.savedHigh = savedAt(share.high, own, days);
    }
    if (vertical != nullptr && vertical->need == SerialNeed::Mandated)
        return advice; // whatever it costs
    if (!own.price) {
        advice.reason += " No price is known.";
    } else if (!isTold) {
        advice.reason += " Too few inspections told units by their serials.";
    } else if (!unitCost) {
        advice.reason += " What a serial costs in " + own.price->currency + " is not known.";
    } else {
        advice.basis = isOwn ? SerialAdvice::Basis::Own : SerialAdvice::Basis::Category;
        if (advice.savedLow->amountMinor >= advice.cost->amountMinor) {
            advice.answer = SerialAdvice::Answer::High;
            advice.reason = "Serials save more than they cost, with 95 % confidence.";
        } else if (advice.savedHigh->amountMinor < advice.cost->amountMinor) {
            advice.answer = SerialAdvice::Answer::Low;
            advice.reason = "Serials cost more than they save, with 95 % confidence.";
        } else {
            advice.answer = SerialAdvice::Answer::Medium;
            advice.reason = "They may save more than they cost, or less: the figures do not tell yet.";
        }
        if (!isOwn)
            advice.reason += " By the share of its category.";
    }
    return advice;
}

} // namespace returnbench
