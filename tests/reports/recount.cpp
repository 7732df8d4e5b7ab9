#include "tests/reports/recount.h"

#include <algorithm>
#include <cmath>
#include <set>
#include <vector>

namespace returnbench::test {
namespace {

using nlohmann::json;

/// What the events of one inspection say.
struct Told {
    json opened;
    std::string openedAt, endedAt, end, verdict, grade, disposition, disposedAt;
    std::set<std::string> flags;
    bool isGradeDerived = false, isDispositionDerived = false;
    std::int64_t photos = 0, retaken = 0, work = 0;
    std::string lastAt;
    std::string claim;
    bool isFiled = false;
    json paid;
    std::string returnId, serial;
    bool isAgain = false, cameBefore = false, isSwapped = false;
    std::int64_t seq = 0;
};

std::int64_t ms(const std::string& at) {
    return parseTimestamp(at)->time_since_epoch().count();
}

std::int64_t nearestRank(std::vector<std::int64_t> values, double share) {
    if (values.empty())
        return 0;
    std::sort(values.begin(), values.end());
    std::size_t rank = 0;
    while (static_cast<double>(rank + 1) < share * static_cast<double>(values.size()) - 1e-9)
        ++rank;
    return values[rank];
}

void tell(Told& told, const Event& event) {
    const std::string kind = event.kind();
    const json& data = event.data();
    if (kind == "inspection.opened") {
        told.opened = data;
        told.openedAt = told.lastAt = event.at();
        told.seq = event.seq;
        told.returnId = data["return"]["id"];
        return;
    }
    if (told.end.empty()) {
        if (const std::int64_t pause = ms(event.at()) - ms(told.lastAt); pause <= 300'000)
            told.work += pause;
        told.lastAt = event.at();
    }
    if (kind == "identity.judged") {
        told.verdict = data["verdict"]["verdict"];
        told.serial = data["verdict"].value("seen_serial", "");
        told.flags.clear();
        for (const json& flag : data["verdict"]["flags"])
            told.flags.insert(flag.get<std::string>());
    }
    if (kind == "photo.taken" || kind == "photo.retaken")
        ++told.photos;
    if (kind == "photo.retaken")
        ++told.retaken;
    if (kind == "grade.given") {
        told.grade = data["grade"];
        told.disposition.clear();
    }
    if (kind == "disposition.set") {
        told.disposition = data["disposition"];
        told.disposedAt = event.at();
    }
    if (kind == "question.answered") {
        told.grade.clear();
        told.disposition.clear();
    }
    if (kind == "inspection.closed" || kind == "inspection.voided") {
        told.end = kind;
        told.endedAt = event.at();
    }
}

bool isOneOf(const std::string& word, std::initializer_list<const char*> words) {
    return std::any_of(words.begin(), words.end(), [&](const char* candidate) { return word == candidate; });
}

std::string currencyOf(const Told& told) {
    return told.opened["line"].contains("unit_price") ? told.opened["line"]["unit_price"]["currency"]
                                                      : json("");
}

std::int64_t quantityOf(const Told& told) {
    return told.opened["return"]["quantity"];
}

void addPrice(std::map<std::string, std::int64_t>& amounts, const Told& told) {
    if (told.opened["line"].contains("unit_price"))
        amounts[currencyOf(told)] +=
            told.opened["line"]["unit_price"]["amount_minor"].get<std::int64_t>() * quantityOf(told);
}

std::map<std::string, Told> read(const Journal& journal) {
    std::map<std::string, Told> all;
    std::vector<std::string> closed; // in the order of their ends
    journal.forEach(1, [&](const Event& event) {
        if (event.kind().starts_with("claim.")) {
            Told& told = all[event.data()["inspection"]];
            const std::string state = event.kind().substr(6);
            told.isFiled |= state == "filed";
            if (!(state == "dropped" && told.claim == "rejected"))
                told.claim = state;
            if (state == "reimbursed")
                told.paid = event.data()["paid"];
            return true;
        }
        const std::string id = event.inspection().str();
        if (id.empty())
            return true;
        Told& told = all[id];
        tell(told, event);
        if (event.kind() != "inspection.closed")
            return true;
        for (const std::string& other : closed) {
            Told& earlier = all[other];
            if (earlier.returnId == told.returnId)
                earlier.isAgain = true;
            else if (!told.serial.empty() && earlier.serial == told.serial)
                told.cameBefore = true;
        }
        closed.push_back(id);
        return true;
    });
    // Once more: which swaps were found, by inspections that were closed.
    journal.forEach(1, [&](const Event& event) {
        if (event.kind() != "identity.judged" || event.data()["verdict"]["verdict"] != "our_mixup")
            return true;
        Told& told = all[event.inspection().str()];
        if (told.end != "inspection.closed")
            return true;
        for (const json& reason : event.data()["verdict"]["reasons"]) {
            const std::string other = reason["facts"].value("inspection", "");
            told.isSwapped = true;
            if (all.contains(other))
                all[other].isSwapped = true;
        }
        return true;
    });
    return all;
}

/// What is kept of its price, and what it costs.
void addCosts(std::map<std::string, Recounted>& figures,
              std::map<std::string, std::vector<std::int64_t>>& sums, const Told& told,
              const ReturnCosts& costs) {
    if (!told.opened["line"].contains("unit_price") || !costs.kept.contains(told.disposition))
        return;
    std::map<std::string, std::int64_t> price;
    addPrice(price, told);
    const auto& [currency, minor] = *price.begin();
    const std::int64_t lost = minor - minor * costs.kept.at(told.disposition) / 1000;
    ++figures["value_kept"].count;
    figures["value_kept"].amounts[currency] += minor - lost;
    figures["value_kept"].ofAmounts[currency] += minor;
    std::int64_t handling = -1;
    for (const Money& each : costs.each)
        if (each.currency == currency)
            handling = each.amountMinor;
    if (handling < 0)
        return;
    for (const Money& hour : costs.hour)
        if (hour.currency == currency)
            handling += hour.amountMinor * told.work / 3'600'000;
    ++figures["cost_per_return"].count;
    sums[currency].push_back(lost + handling);
}

} // namespace

std::map<std::string, Recounted> recount(const Journal& journal, const std::string& from,
                                         const std::string& until, const std::string& channel,
                                         std::int64_t dispatched, const ReturnCosts& costs) {
    std::map<std::string, Recounted> figures;
    std::vector<std::int64_t> toDisposition;
    std::vector<std::int64_t> handsOn;
    std::map<std::string, std::vector<std::int64_t>> costSums;
    for (const auto& [id, told] : read(journal)) {
        if (told.end.empty() || told.endedAt < from || told.endedAt >= until)
            continue;
        if (!channel.empty() && told.opened["return"]["channel"] != channel)
            continue;
        if (told.end == "inspection.voided") {
            ++figures["voided"].count;
            continue;
        }
        const auto share = [&](const char* figure, bool counts) {
            figures[figure].count += counts ? 1 : 0;
            ++figures[figure].of;
        };
        const bool isRight = isOneOf(told.verdict, {"match", "product_match"});
        const bool isSuspected =
            !told.isSwapped &&
            (isOneOf(told.verdict, {"other_product", "other_unit", "unknown_unit", "already_returned",
                                    "component_mismatch", "quantity_short", "empty_parcel"}) ||
             told.flags.contains("serial_tampered") || told.flags.contains("blocklisted"));
        const bool isWon = isOneOf(told.claim, {"accepted", "reimbursed"});
        ++figures["inspections"].count;
        figures["units"].count += quantityOf(told);
        share("agreeing", isRight);
        share("wrong_item", told.verdict == "other_product");
        share("wrong_unit", isOneOf(told.verdict, {"other_unit", "unknown_unit", "already_returned"}));
        share("unreadable", told.verdict == "unreadable");
        share("our_mixup", told.verdict == "our_mixup");
        share("suspected_fraud", isSuspected);
        share("confirmed_fraud", isSuspected && isWon);
        share("came_before", told.cameBefore);
        share("first_pass", !told.isAgain);
        if (isSuspected) {
            ++figures["suspected_value"].count;
            addPrice(figures["suspected_value"].amounts, told);
        }
        if (isSuspected && isWon) {
            ++figures["confirmed_value"].count;
            addPrice(figures["confirmed_value"].amounts, told);
        }
        if (isOneOf(told.opened["return"].value("reason", ""), {"DEFECTIVE", "not working"}))
            share("no_fault_found", isRight && isOneOf(told.grade, {"A", "B"}));
        figures["retaken"].count += told.retaken;
        figures["retaken"].of += told.photos;
        handsOn.push_back(told.work);
        if (const auto arrived = parseTimestamp(told.opened["return"].value("delivered_at", ""));
            arrived && !told.disposedAt.empty())
            toDisposition.push_back(ms(told.disposedAt) - arrived->time_since_epoch().count());
        addCosts(figures, costSums, told, costs);
        if (!told.isFiled)
            continue;
        ++figures["claims_filed"].count;
        addPrice(figures["claims_recovered"].ofAmounts, told);
        if (isWon || told.claim == "rejected")
            share("claims_won", isWon);
        if (told.claim == "reimbursed") {
            ++figures["claims_recovered"].count;
            figures["claims_recovered"].amounts[told.paid["currency"]] +=
                told.paid["amount_minor"].get<std::int64_t>();
        }
    }
    const auto time = [&](const char* id, const std::vector<std::int64_t>& times) {
        figures[id] = {static_cast<std::int64_t>(times.size()),
                       0,
                       nearestRank(times, 0.5),
                       nearestRank(times, 0.9),
                       {},
                       {}};
    };
    time("to_disposition", toDisposition);
    time("hands_on", handsOn);
    figures["return_rate"].count = std::min(figures["units"].count, dispatched);
    figures["return_rate"].of = dispatched;
    for (const auto& [currency, each] : costSums) {
        double sum = 0;
        for (const std::int64_t cost : each)
            sum += static_cast<double>(cost);
        figures["cost_per_return"].amounts[currency] = std::llround(sum / static_cast<double>(each.size()));
    }
    return figures;
}

} // namespace returnbench::test
