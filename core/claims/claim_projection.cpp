#include "core/claims/claim.h"

#include "core/inspection/inspection_state.h"
#include "core/journal/event_fields.h"
#include "core/matching/verdict.h"

#include <algorithm>

namespace returnbench {
namespace {

using event_fields::numberIn;
using event_fields::objectIn;
using event_fields::textIn;
using nlohmann::json;

void onOpened(ProjectionTables& tables, const std::string& inspection, const json& data) {
    const json& notice = objectIn(data, "return");
    const json& line = objectIn(data, "line");
    const json& price = objectIn(line, "unit_price");
    const auto units = data.find("units");
    const bool isSerialised = units != data.end() && units->is_array() &&
                              std::any_of(units->begin(), units->end(), [](const json& unit) {
                                  return unit.is_object() && !textIn(unit, "serial").empty();
                              });
    tables.run("INSERT OR REPLACE INTO claim_facts (inspection, quantity, serialised, price_minor, currency, "
               "requested_at,"
               " refunded_at, delivered_at) VALUES (?, ?, ?, nullif(?, 0), ?, ?, ?, ?)",
               inspection, numberIn(notice, "quantity"), isSerialised ? 1 : 0,
               numberIn(price, "amount_minor"), textIn(price, "currency"), textIn(notice, "requested_at"),
               textIn(notice, "refunded_at"), textIn(notice, "delivered_at"));
}

void onAnswered(ProjectionTables& tables, const std::string& inspection, const json& data) {
    const std::string question = textIn(data, "question");
    if (!isOwnQuestion(question))
        tables.run("INSERT OR REPLACE INTO claim_answer (inspection, question, answer) VALUES (?, ?, ?)",
                   inspection, question, textIn(data, "answer"));
}

/// Which earlier inspections a verdict says were of the other half of a swap.
void onJudged(ProjectionTables& tables, const std::string& inspection, const json& data) {
    tables.run("DELETE FROM claim_swap WHERE inspection = ?", inspection);
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
            tables.run("INSERT OR IGNORE INTO claim_swap (inspection, other) VALUES (?, ?)", inspection,
                       other);
    }
}

void keepPolicy(ProjectionTables& tables, const std::string& version, const json& policy) {
    tables.run("INSERT OR IGNORE INTO claim_policy (version, body) VALUES (?, ?)", version, policy.dump());
}

void onPolicyChanged(ProjectionTables& tables, const Event& event) {
    const json& data = objectIn(event.body, "data");
    const std::string version = textIn(data, "policy_version");
    keepPolicy(tables, version, objectIn(data, "policy"));
    if (data.contains("before"))
        keepPolicy(tables, textIn(data, "before_version"), objectIn(data, "before"));
    tables.run(
        "INSERT OR REPLACE INTO policy_change (seq, policy, version, at, by, note) VALUES (?, ?, ?, ?, ?, ?)",
        event.seq, textIn(objectIn(data, "policy"), "id"), version, textIn(event.body, "at"),
        textIn(event.body, "by"), textIn(data, "note"));
}

void onDrafted(ProjectionTables& tables, const std::string& inspection, const std::string& at,
               const json& data) {
    const std::string version = textIn(data, "policy_version");
    keepPolicy(tables, version, objectIn(data, "policy"));
    tables.run(
        "INSERT OR REPLACE INTO claim (inspection, state, reason, policy_version, drafted_at, changed_at)"
        " VALUES (?, 'drafted', ?, ?, ?, ?)",
        inspection, textIn(data, "reason"), version, at, at);
}

void onStep(ProjectionTables& tables, const std::string& inspection, ClaimState to, const std::string& at,
            const json& data) {
    tables.run("UPDATE claim SET state = ?, changed_at = ?, channel_id = coalesce(nullif(?, ''), channel_id)"
               " WHERE inspection = ?",
               std::string(toString(to)), at, textIn(data, "channel_id"), inspection);
    if (to == ClaimState::Filed)
        tables.run("UPDATE claim SET filed_at = ? WHERE inspection = ?", at, inspection);
    if (to == ClaimState::Rejected)
        tables.run(
            "UPDATE claim SET rejected_at = coalesce(nullif(?, ''), ?), rejection = ? WHERE inspection = ?",
            textIn(data, "rejected_on"), at, textIn(data, "rejection"), inspection);
    if (to == ClaimState::Reimbursed) {
        const json& paid = objectIn(data, "paid");
        tables.run("UPDATE claim SET paid_minor = ?, paid_currency = ?, paid_on = ? WHERE inspection = ?",
                   numberIn(paid, "amount_minor"), textIn(paid, "currency"), textIn(data, "paid_on"),
                   inspection);
    }
}

void onClaim(ProjectionTables& tables, const Event& event, ClaimState to) {
    const json& data = objectIn(event.body, "data");
    const std::string inspection = textIn(data, "inspection");
    const std::string at = textIn(event.body, "at");
    if (to == ClaimState::Drafted)
        onDrafted(tables, inspection, at, data);
    else
        onStep(tables, inspection, to, at, data);
    tables.run(
        "INSERT OR REPLACE INTO claim_step (seq, inspection, kind, at, by, note) VALUES (?, ?, ?, ?, ?, ?)",
        event.seq, inspection, std::string(toString(to)), at, textIn(event.body, "by"), textIn(data, "note"));
}

} // namespace

std::vector<std::string> ClaimProjection::tables() const {
    return {"claim_facts",   "claim_answer", "claim_swap", "claim_policy",
            "policy_change", "claim",        "claim_step"};
}

void ClaimProjection::apply(ProjectionTables& tables, const Event& event) const {
    const std::string kind = textIn(event.body, "kind");
    const std::string inspection = textIn(event.body, "inspection");
    guardSqlite("keeping the list of claims", [&] {
        if (kind == "inspection.opened")
            onOpened(tables, inspection, objectIn(event.body, "data"));
        else if (kind == "question.answered")
            onAnswered(tables, inspection, objectIn(event.body, "data"));
        else if (kind == "identity.judged")
            onJudged(tables, inspection, objectIn(event.body, "data"));
        else if (kind == "policy.changed")
            onPolicyChanged(tables, event);
        else if (constexpr std::string_view kPrefix = "claim."; kind.starts_with(kPrefix))
            if (const auto to = claimStateFrom(std::string_view(kind).substr(kPrefix.size())))
                onClaim(tables, event, *to);
    });
}

} // namespace returnbench
