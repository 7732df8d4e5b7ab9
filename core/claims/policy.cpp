#include "core/claims/policy.h"

#include "core/base/digest.h"
#include "core/base/text.h"
#include "core/inspection/json_reader.h"
#include "core/journal/event.h"

#include <algorithm>
#include <array>

namespace returnbench {
namespace {

using nlohmann::json;

constexpr std::size_t kVersionLength = 12;
constexpr std::array<std::string_view, 6> kFrom{"requested", "refunded", "delivered",
                                                "inspected", "filed",    "rejected"};

/// Absent when unknown: events hold no null.
template<class Number>
void putKnown(json& object, const char* key, const std::optional<Number>& value) {
    if (value)
        object[key] = *value;
}

json toJson(const ClockRule& rule) {
    json object{{"step", toString(rule.step)},
                {"from", toString(rule.from)},
                {"count", rule.counting == ClockRule::Counting::Business ? "business" : "calendar"},
                {"end_of_day", rule.untilEndOfDay}};
    putKnown(object, "days", rule.days);
    putKnown(object, "hours", rule.hours);
    if (!rule.note.empty())
        object["note"] = rule.note;
    return object;
}

json toJson(const ClaimOutcome& outcome) {
    json object{{"reason", outcome.reason},
                {"words", outcome.words},
                {"shots", outcome.shots},
                {"clip", outcome.clip}};
    putKnown(object, "percent", outcome.percent);
    return object;
}

json toJson(const UploadLimits& limits) {
    json object{{"formats", limits.formats}};
    putKnown(object, "files", limits.files);
    putKnown(object, "file_bytes", limits.fileBytes);
    putKnown(object, "total_bytes", limits.totalBytes);
    putKnown(object, "video_bytes", limits.videoBytes);
    putKnown(object, "video_seconds", limits.videoSeconds);
    putKnown(object, "pages", limits.pages);
    putKnown(object, "text_characters", limits.textCharacters);
    return object;
}

std::optional<std::int64_t> integerIn(const JsonReader& reader, const json& object, const char* key) {
    return object.contains(key) ? std::optional(reader.integer(key)) : std::nullopt;
}

std::optional<int> smallIn(const JsonReader& reader, const json& object, const char* key) {
    return object.contains(key) ? std::optional(reader.smallInteger(key)) : std::nullopt;
}

ClockRule clockFrom(const json& object) {
    const JsonReader reader(object, "policy's clock");
    ClockRule rule;
    rule.step = reader.text("step") == "appeal" ? ClockRule::Step::Appeal : ClockRule::Step::File;
    const auto from = std::find(kFrom.begin(), kFrom.end(), reader.text("from"));
    if (from == kFrom.end())
        reader.refuse("from", "is no event of a return");
    rule.from = static_cast<ClockRule::From>(from - kFrom.begin());
    rule.days = smallIn(reader, object, "days");
    rule.hours = smallIn(reader, object, "hours");
    rule.counting =
        reader.text("count") == "business" ? ClockRule::Counting::Business : ClockRule::Counting::Calendar;
    rule.untilEndOfDay = reader.boolean("end_of_day");
    rule.note = reader.textOr("note");
    return rule;
}

ClaimOutcome outcomeFrom(const json& object) {
    const JsonReader reader(object, "policy's outcome");
    return {reader.text("reason"), reader.text("words"), smallIn(reader, object, "percent"),
            reader.texts("shots"), reader.boolean("clip")};
}

UploadLimits limitsFrom(const json& object) {
    const JsonReader reader(object, "policy's limits");
    const auto most = [&](const char* key) { return integerIn(reader, object, key); };
    return {most("files"),         most("file_bytes"), most("total_bytes"),     most("video_bytes"),
            most("video_seconds"), most("pages"),      most("text_characters"), reader.texts("formats")};
}

} // namespace

std::string_view toString(ClockRule::From from) noexcept {
    return kFrom[static_cast<std::size_t>(from)];
}

std::string_view toString(ClockRule::Step step) noexcept {
    return step == ClockRule::Step::File ? "file" : "appeal";
}

const ClaimOutcome* Policy::outcomeFor(std::string_view reason) const {
    const auto found = std::find_if(outcomes.begin(), outcomes.end(),
                                    [&](const ClaimOutcome& outcome) { return outcome.reason == reason; });
    return found == outcomes.end() ? nullptr : &*found;
}

const Policy* policyNamed(const std::vector<Policy>& policies, std::string_view id) {
    const auto found =
        std::find_if(policies.begin(), policies.end(), [&](const Policy& policy) { return policy.id == id; });
    return found == policies.end() ? nullptr : &*found;
}

const Policy* policyFor(const std::vector<Policy>& policies, std::string_view channel,
                        std::string_view currency) {
    const std::string wanted = toLower(trim(channel));
    const Policy* ofAny = nullptr;
    for (const Policy& policy : policies) {
        if (std::find(policy.channels.begin(), policy.channels.end(), wanted) == policy.channels.end())
            continue;
        if (std::find(policy.currencies.begin(), policy.currencies.end(), currency) !=
            policy.currencies.end())
            return &policy;
        if (policy.currencies.empty() && ofAny == nullptr)
            ofAny = &policy;
    }
    return ofAny;
}

Protocol withClaimShots(Protocol protocol, const Policy& policy, const std::vector<ClaimReason>& reasons,
                        const std::vector<Shot>& shots) {
    const auto withId = [](auto& list, const std::string& id) {
        return std::find_if(list.begin(), list.end(), [&](const Shot& shot) { return shot.id == id; });
    };
    for (const ClaimOutcome& outcome : policy.outcomes) {
        const auto reason = std::find_if(reasons.begin(), reasons.end(), [&](const ClaimReason& known) {
            return known.id == outcome.reason;
        });
        if (reason == reasons.end())
            continue;
        for (const std::string& id : outcome.shots) {
            auto shot = withId(protocol.shots, id);
            if (shot == protocol.shots.end()) {
                const auto known = withId(shots, id);
                if (known == shots.end())
                    continue;
                shot = protocol.shots.insert(protocol.shots.end(), *known);
                shot->isForClaimsOnly = true;
            }
            shot->claims.insert(shot->claims.end(), reason->when.begin(), reason->when.end());
        }
    }
    return protocol;
}

json toJson(const Policy& policy) {
    json clocks = json::array();
    for (const ClockRule& rule : policy.clocks)
        clocks.push_back(toJson(rule));
    json outcomes = json::array();
    for (const ClaimOutcome& outcome : policy.outcomes)
        outcomes.push_back(toJson(outcome));
    return {{"id", policy.id},
            {"title", policy.title},
            {"channels", policy.channels},
            {"currencies", policy.currencies},
            {"source", policy.source},
            {"checked_on", formatDate(policy.checkedOn)},
            {"confidence", policy.confidence},
            {"time_zone", policy.timeZone},
            {"weekend", policy.weekend},
            {"note", policy.note},
            {"clocks", clocks},
            {"outcomes", outcomes},
            {"limits", toJson(policy.limits)}};
}

Policy policyFrom(const json& object) {
    const JsonReader reader(object, "policy");
    Policy policy;
    policy.id = reader.text("id");
    policy.title = reader.text("title");
    policy.channels = reader.texts("channels");
    policy.currencies = reader.texts("currencies");
    policy.source = reader.text("source");
    const auto checkedOn = reader.date("checked_on");
    if (!checkedOn)
        reader.refuse("checked_on", "is missing");
    policy.checkedOn = *checkedOn;
    policy.confidence = reader.text("confidence");
    policy.timeZone = reader.text("time_zone");
    policy.weekend = reader.texts("weekend");
    policy.note = reader.textOr("note");
    for (const json& clock : reader.array("clocks"))
        policy.clocks.push_back(clockFrom(clock));
    for (const json& outcome : reader.array("outcomes"))
        policy.outcomes.push_back(outcomeFrom(outcome));
    policy.limits = limitsFrom(reader.object("limits"));
    policy.version = sha256Hex(canonicalJson(toJson(policy))).substr(0, kVersionLength);
    return policy;
}

} // namespace returnbench
