#include "core/claims/claim.h"

#include "core/inspection/event_fields.h"
#include "core/inspection/inspection_state.h"
#include "core/matching/verdict.h"

#include <algorithm>

namespace returnbench {
namespace {

using event_fields::numberIn;
using event_fields::objectIn;
using event_fields::textIn;
using nlohmann::json;

template<class... Values>
void run(SQLite::Database& database, const char* sql, const Values&... values) {
    SQLite::Statement statement(database, sql);
    int index = 0;
    (statement.bind(++index, values), ...);
    statement.exec();
}

void onOpened(SQLite::Database& database, const std::string& inspection, const json& data) {
    const json& notice = objectIn(data, "return");
    const json& line = objectIn(data, "line");
    const json& price = objectIn(line, "unit_price");
    const auto units = data.find("units");
    const bool isSerialised = units != data.end() && units->is_array() &&
                              std::any_of(units->begin(), units->end(), [](const json& unit) {
                                  return unit.is_object() && !textIn(unit, "serial").empty();
                              });
    run(database,
        "INSERT OR REPLACE INTO claim_facts (inspection, quantity, serialised, price_minor, currency, "
        "requested_at,"
        " refunded_at, delivered_at) VALUES (?, ?, ?, nullif(?, 0), ?, ?, ?, ?)",
        inspection, numberIn(notice, "quantity"), isSerialised ? 1 : 0, numberIn(price, "amount_minor"),
        textIn(price, "currency"), textIn(notice, "requested_at"), textIn(notice, "refunded_at"),
        textIn(notice, "delivered_at"));
}

void onAnswered(SQLite::Database& database, const std::string& inspection, const json& data) {
    const std::string question = textIn(data, "question");
    if (!isOwnQuestion(question))
        run(database, "INSERT OR REPLACE INTO claim_answer (inspection, question, answer) VALUES (?, ?, ?)",
            inspection, question, textIn(data, "answer"));
}

/// Which earlier inspections a verdict says were of the other half of a swap.
void onJudged(SQLite::Database& database, const std::string& inspection, const json& data) {
    run(database, "DELETE FROM claim_swap WHERE inspection = ?", inspection);
    const json& verdict = objectIn(data, "verdict");
    const bool isMixup = textIn(verdict, "verdict") == toString(VerdictKind::OurMixup);
    const auto reasons = verdict.find("reasons");
    if (reasons == verdict.end() || !reasons->is_array())
        return;
    for (const json& reason : *reasons) {
        if (!reason.is_object() || !(isMixup || textIn(reason, "code") == "own_returns_crossed"))
            continue;
        const std::string other = textIn(objectIn(reason, "facts"), "inspection");
        if (!other.empty() && other != inspection)
            run(database, "INSERT OR IGNORE INTO claim_swap (inspection, other) VALUES (?, ?)", inspection,
                other);
    }
}

void keepPolicy(SQLite::Database& database, const std::string& version, const json& policy) {
    run(database, "INSERT OR IGNORE INTO claim_policy (version, body) VALUES (?, ?)", version, policy.dump());
}

void onPolicyChanged(SQLite::Database& database, const Event& event) {
    const json& data = objectIn(event.body, "data");
    const std::string version = textIn(data, "policy_version");
    keepPolicy(database, version, objectIn(data, "policy"));
    if (data.contains("before"))
        keepPolicy(database, textIn(data, "before_version"), objectIn(data, "before"));
    run(database,
        "INSERT OR REPLACE INTO policy_change (seq, policy, version, at, by, note) VALUES (?, ?, ?, ?, ?, ?)",
        event.seq, textIn(objectIn(data, "policy"), "id"), version, textIn(event.body, "at"),
        textIn(event.body, "by"), textIn(data, "note"));
}

void onDrafted(SQLite::Database& database, const std::string& inspection, const std::string& at,
               const json& data) {
    const std::string version = textIn(data, "policy_version");
    keepPolicy(database, version, objectIn(data, "policy"));
    run(database,
        "INSERT OR REPLACE INTO claim (inspection, state, reason, policy_version, drafted_at, changed_at)"
        " VALUES (?, 'drafted', ?, ?, ?, ?)",
        inspection, textIn(data, "reason"), version, at, at);
}

void onStep(SQLite::Database& database, const std::string& inspection, ClaimState to, const std::string& at,
            const json& data) {
    run(database,
        "UPDATE claim SET state = ?, changed_at = ?, channel_id = coalesce(nullif(?, ''), channel_id)"
        " WHERE inspection = ?",
        std::string(toString(to)), at, textIn(data, "channel_id"), inspection);
    if (to == ClaimState::Filed)
        run(database, "UPDATE claim SET filed_at = ? WHERE inspection = ?", at, inspection);
    if (to == ClaimState::Rejected)
        run(database, "UPDATE claim SET rejected_at = ?, rejection = ? WHERE inspection = ?", at,
            textIn(data, "rejection"), inspection);
    if (to == ClaimState::Reimbursed) {
        const json& paid = objectIn(data, "paid");
        run(database, "UPDATE claim SET paid_minor = ?, paid_currency = ?, paid_on = ? WHERE inspection = ?",
            numberIn(paid, "amount_minor"), textIn(paid, "currency"), textIn(data, "paid_on"), inspection);
    }
}

void onClaim(SQLite::Database& database, const Event& event, ClaimState to) {
    const json& data = objectIn(event.body, "data");
    const std::string inspection = textIn(data, "inspection");
    const std::string at = textIn(event.body, "at");
    if (to == ClaimState::Drafted)
        onDrafted(database, inspection, at, data);
    else
        onStep(database, inspection, to, at, data);
    run(database,
        "INSERT OR REPLACE INTO claim_step (seq, inspection, kind, at, by, note) VALUES (?, ?, ?, ?, ?, ?)",
        event.seq, inspection, std::string(toString(to)), at, textIn(event.body, "by"), textIn(data, "note"));
}

} // namespace

std::vector<std::string> ClaimProjection::tables() const {
    return {"claim_facts",   "claim_answer", "claim_swap", "claim_policy",
            "policy_change", "claim",        "claim_step"};
}

void ClaimProjection::apply(SQLite::Database& database, const Event& event) const {
    const std::string kind = textIn(event.body, "kind");
    const std::string inspection = textIn(event.body, "inspection");
    guardSqlite("keeping the list of claims", [&] {
        if (kind == "inspection.opened")
            onOpened(database, inspection, objectIn(event.body, "data"));
        else if (kind == "question.answered")
            onAnswered(database, inspection, objectIn(event.body, "data"));
        else if (kind == "identity.judged")
            onJudged(database, inspection, objectIn(event.body, "data"));
        else if (kind == "policy.changed")
            onPolicyChanged(database, event);
        else if (constexpr std::string_view kPrefix = "claim."; kind.starts_with(kPrefix))
            if (const auto to = claimStateFrom(std::string_view(kind).substr(kPrefix.size())))
                onClaim(database, event, *to);
    });
}

} // namespace returnbench
