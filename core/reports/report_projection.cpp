#include "core/reports/report_projection.h"

#include "core/base/database.h"
#include "core/journal/event_fields.h"
#include "core/reports/period.h"

#include <algorithm>
#include <charconv>
#include <optional>

namespace returnbench {
namespace {

using event_fields::numberIn;
using event_fields::objectIn;
using event_fields::textIn;
using event_fields::textInEither;
using nlohmann::json;

constexpr std::size_t kBuyerDigits = 15; // 60 bits: SQLite's numbers have 63

/// One event on its way into the tables.
struct Entry {
    ProjectionTables& tables;
    const std::string inspection;
    const std::int64_t at;
    const json& data;

    [[nodiscard]] std::int64_t word(const std::string& text) const {
        constexpr const char* kId = "SELECT id FROM report_word WHERE word = ?";
        if (const auto known = tables.number(kId, text))
            return *known;
        tables.run("INSERT INTO report_word (word) VALUES (?)", text);
        return tables.number(kId, text).value_or(0);
    }

    /// Runs a statement whose parameters are `values` and then the inspection's id.
    template<class... Values>
    void run(const char* sql, const Values&... values) const {
        tables.run(sql, values..., inspection);
    }
};

std::optional<std::int64_t> buyerFrom(const std::string& key) {
    std::int64_t buyer = 0;
    const char* end = key.data() + std::min(key.size(), kBuyerDigits);
    const auto [last, error] = std::from_chars(key.data(), end, buyer, 16);
    return error == std::errc() && last == end ? std::optional(buyer) : std::nullopt;
}

std::string lotIn(const json& data) {
    const auto units = data.find("units");
    if (units == data.end() || !units->is_array())
        return {};
    for (const json& unit : *units)
        if (unit.is_object() && !textIn(unit, "lot").empty())
            return textIn(unit, "lot");
    return {};
}

void onOpened(const Entry& entry, std::int64_t seq, const std::string& by) {
    const json& notice = objectIn(entry.data, "return");
    const json& line = objectIn(entry.data, "line");
    const json& price = objectIn(line, "unit_price");
    const auto arrived = parseTimestamp(textIn(notice, "delivered_at"));
    const std::string currency = textIn(price, "currency");
    // One after the other: words get their numbers in this order, whoever compiled it, so that a replay gives
    // the same.
    const std::int64_t none = entry.word("");
    const std::int64_t currencyWord = entry.word(currency);
    const std::int64_t person = entry.word(by);
    const std::int64_t lot = entry.word(lotIn(entry.data));
    const std::int64_t reason = entry.word(textIn(notice, "reason"));
    const std::int64_t category = entry.word(textIn(line, "category"));
    const std::int64_t sku = entry.word(textInEither(notice, line, "sku"));
    const std::int64_t channel = entry.word(textIn(notice, "channel"));
    entry.run(
        "INSERT OR REPLACE INTO report_fact (seq, last_at, arrived_at, channel, sku, category,"
        " reason, lot, person, currency, price_minor, verdict, flags, grade, disposition, claim, quantity,"
        " buyer, inspection)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        seq, entry.at, arrived ? std::optional(millisecondsOf(*arrived)) : std::nullopt, channel, sku,
        category, reason, lot, person, currencyWord,
        currency.empty() ? std::nullopt : std::optional(numberIn(price, "amount_minor")), none, none, none,
        none, none, std::max<std::int64_t>(1, numberIn(notice, "quantity")),
        buyerFrom(textIn(line, "buyer_key")));
}

/// What the end of this one says of others: the same return was inspected before, or its unit was swapped.
void markOthers(const Entry& entry) {
    entry.run("UPDATE report_fact SET reinspected = 1 WHERE stage = 1 AND inspection IN"
              " (SELECT earlier.id FROM inspection own JOIN inspection earlier"
              "  ON earlier.return_id = own.return_id AND earlier.channel = own.channel AND"
              "     earlier.order_line = own.order_line AND earlier.sku = own.sku"
              "  WHERE own.return_id <> '' AND earlier.id <> own.id AND own.id = ?)");
    entry.run("UPDATE report_fact SET swapped = 1 WHERE inspection IN"
              " (SELECT inspection FROM claim_swap WHERE inspection = ?1"
              "  UNION ALL SELECT other FROM claim_swap WHERE inspection = ?1)");
}

/// With what was found in the end: answers that changed have taken back what followed from them.
void onEnded(const Entry& entry, FactStage stage, const std::string& by) {
    if (stage == FactStage::Closed)
        markOthers(entry);
    entry.run("INSERT OR IGNORE INTO report_word (word)"
              " SELECT verdict FROM inspection WHERE id = ?1 UNION ALL"
              " SELECT flags FROM inspection WHERE id = ?1 UNION ALL"
              " SELECT grade FROM inspection WHERE id = ?1 UNION ALL"
              " SELECT disposition FROM inspection WHERE id = ?1");
    entry.run("UPDATE report_fact SET (verdict, flags, grade, disposition) ="
              " (SELECT v.id, f.id, g.id, d.id FROM inspection i JOIN report_word v ON v.word = i.verdict"
              "  JOIN report_word f ON f.word = i.flags JOIN report_word g ON g.word = i.grade"
              "  JOIN report_word d ON d.word = i.disposition WHERE i.id = report_fact.inspection),"
              " returned_before = EXISTS (SELECT 1 FROM unit_seen own"
              "  JOIN unit_seen other ON other.serial = own.serial AND other.inspection <> own.inspection"
              "  JOIN inspection earlier ON earlier.id = other.inspection AND earlier.stage = 'closed'"
              "  JOIN inspection this ON this.id = own.inspection AND this.return_id <> earlier.return_id"
              "  WHERE own.inspection = report_fact.inspection),"
              " stage = ?, closed_at = ?, person = ? WHERE inspection = ?",
              static_cast<int>(stage), entry.at, entry.word(by));
}

void onClaim(const Entry& entry, const std::string& state) {
    const std::int64_t rejected = entry.word("rejected"); // before the other, as above
    const std::int64_t now = entry.word(state);
    // A rejected one that is dropped was not fought for: it stays rejected.
    entry.run(
        "UPDATE report_fact SET claim = ?1 WHERE NOT (claim = ?2 AND ?3 = 'dropped') AND inspection = ?4",
        now, rejected, state);
    if (const json& paid = objectIn(entry.data, "paid"); state == "reimbursed" && !paid.empty())
        entry.run("UPDATE report_fact SET paid_minor = ?, paid_currency = ? WHERE inspection = ?",
                  numberIn(paid, "amount_minor"), entry.word(textIn(paid, "currency")));
}

void applyTo(const Entry& entry, const std::string& kind, std::int64_t seq, const std::string& by) {
    if (kind == "inspection.opened") {
        onOpened(entry, seq, by);
        return;
    }
    // Notes, clips and covered copies that come after the end are no work on the parcel.
    const bool isRetaken = kind == "photo.retaken";
    entry.run("UPDATE report_fact SET last_at = ?1,"
              " hands_on = hands_on + CASE WHEN ?1 - last_at <= ?2 THEN ?1 - last_at ELSE 0 END,"
              " photos = photos + ?3, retaken = retaken + ?4 WHERE stage = 0 AND inspection = ?5",
              entry.at, std::int64_t{std::chrono::milliseconds(kLongestHandsOnPause).count()},
              isRetaken || kind == "photo.taken" ? 1 : 0, isRetaken ? 1 : 0);
    if (kind == "disposition.set")
        entry.run("UPDATE report_fact SET disposed_at = ? WHERE stage = 0 AND inspection = ?", entry.at);
    else if (kind == "inspection.closed")
        onEnded(entry, FactStage::Closed, by);
    else if (kind == "inspection.voided")
        onEnded(entry, FactStage::Voided, by);
}

} // namespace

std::vector<std::string> ReportProjection::tables() const {
    return {"report_word", "report_fact"};
}

std::vector<std::string> ReportProjection::indexes() const {
    return {"inspection_by_return", "unit_seen_by_inspection", "claim_swap_by_other"};
}

void ReportProjection::apply(ProjectionTables& tables, const Event& event) const {
    constexpr std::string_view kClaim = "claim.";
    const std::string kind = textIn(event.body, "kind");
    const bool isOfClaim = kind.starts_with(kClaim); // those name their inspection in their data
    const json& data = objectIn(event.body, "data");
    const std::string inspection = textIn(isOfClaim ? data : event.body, "inspection");
    const auto at = parseTimestamp(textIn(event.body, "at"));
    if (inspection.empty() || !at)
        return;
    guardSqlite("keeping the figures of reports", [&] {
        const Entry entry{tables, inspection, millisecondsOf(*at), data};
        if (isOfClaim)
            onClaim(entry, kind.substr(kClaim.size()));
        else
            applyTo(entry, kind, event.seq, textIn(event.body, "by"));
    });
}

} // namespace returnbench
