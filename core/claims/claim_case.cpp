#include "core/claims/claim_case.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/inspection/condition.h"
#include "core/inspection/expectation.h"

#include <algorithm>

namespace returnbench {
namespace {

using enum ClaimState;

constexpr int kPercent = 100;
constexpr std::int64_t kMostMoney = std::int64_t{1} << 53U; // as much as an event holds
/// Protocols of serialised products call the photo of the serial so.
constexpr std::string_view kSerialShot = "serial";
/// A picture may have been on its way from the camera when the parcel was scanned.
constexpr std::chrono::seconds kOnTheWay{10};
/// Hours that are left where nobody knows: such a claim is neither urgent nor forgotten.
constexpr double kUnknownHours = 30.0 * 24;

Known knownOf(const ClaimFacts& facts) {
    Known known;
    known.verdict = verdictFrom(std::string_view(facts.inspection.verdict));
    known.answers = facts.answers;
    known.grade = facts.inspection.grade;
    for (const std::string& word : split(facts.inspection.flags, ','))
        if (const auto flag = flagFrom(std::string_view(word)))
            known.flags.push_back(*flag);
    return known;
}

std::optional<Money> priceOf(const ClaimFacts& facts) {
    const int units = std::max(1, facts.quantity);
    if (!facts.unitPrice || facts.unitPrice->amountMinor < 0 ||
        facts.unitPrice->amountMinor > kMostMoney / units)
        return std::nullopt;
    return Money{facts.unitPrice->amountMinor * units, facts.unitPrice->currency};
}

/// A product without a serial has no photo of one, and clothes have theirs on the tag.
bool isThere(const ClaimFacts& facts, const std::string& shot) {
    return facts.shots.contains(shot) ||
           (shot == kSerialShot && (!facts.isSerialised || facts.shots.contains("tag")));
}

/// The step whose windows count.
std::optional<ClockRule::Step> stepAhead(ClaimState state) {
    if (state == None || state == Drafted)
        return ClockRule::Step::File;
    if (state == Rejected)
        return ClockRule::Step::Appeal;
    return std::nullopt;
}

void addBlocks(ClaimCase& claim) {
    const ClaimFacts& facts = claim.facts;
    const auto verdict = verdictFrom(std::string_view(facts.inspection.verdict));
    const auto block = [&](const char* code, std::string text) {
        claim.blocks.push_back({code, std::move(text)});
    };
    if (facts.inspection.stage != "closed")
        block("not_closed", "The inspection is not closed.");
    if (verdict == VerdictKind::OurMixup)
        block("our_mixup", "We sent this unit by mistake: no claim.");
    else if (facts.isSwapped)
        block("swapped",
              "A later return had the other unit in it: two parcels were swapped, none is missing.");
    else if (!verdict || verdict == VerdictKind::ProbableMatch || verdict == VerdictKind::Unreadable)
        block("identity_open", "It was not settled which unit came back.");
    else if (claim.reason.empty())
        block("nothing_to_claim", "What was sold came back, and nothing is wrong with it.");
    if (claim.reason.empty())
        return;
    if (!claim.policy)
        block("no_policy", "The shop has no rules for claims at " + printable(facts.inspection.channel, 64) +
                               ": write them into the workspace's folder policies.");
    else if (claim.policy->outcomeFor(claim.reason) == nullptr)
        block("not_covered", claim.policy->title + " pays nothing for: " + claim.reasonTitle + ".");
}

/// A day counts from its beginning: the earlier end is taken where nobody knows the hour.
std::optional<Timestamp> rejectedAt(const ClaimRecord& claim, const WorkingTime& time) {
    const auto day = parseDate(claim.rejectedAt);
    return day ? time.startOf(*day) : parseTimestamp(claim.rejectedAt);
}

double hoursLeft(const ClaimCase& claim, Timestamp now) {
    const ClaimClock* clock = claim.nearestClock();
    if (clock == nullptr)
        return kUnknownHours;
    return std::max(1.0, std::chrono::duration<double, std::ratio<3600>>(*clock->end - now).count());
}

/// What is usual in each currency: the median of what is at risk.
std::map<std::string, double> usualAmounts(const std::vector<ClaimCase>& claims) {
    std::map<std::string, std::vector<std::int64_t>> amounts;
    for (const ClaimCase& claim : claims)
        if (const auto money = claim.atRisk(); money && claim.isOpen())
            amounts[money->currency].push_back(money->amountMinor);
    std::map<std::string, double> usual;
    for (auto& [currency, list] : amounts) {
        const auto middle = list.begin() + static_cast<std::ptrdiff_t>(list.size() / 2);
        std::nth_element(list.begin(), middle, list.end());
        usual[currency] = std::max(1.0, static_cast<double>(*middle));
    }
    return usual;
}

} // namespace

std::string_view toString(ClaimClock::State state) noexcept {
    switch (state) {
    case ClaimClock::State::Running:
        return "running";
    case ClaimClock::State::Missed:
        return "missed";
    case ClaimClock::State::Waiting:
        return "waiting";
    case ClaimClock::State::Unknown:
        break;
    }
    return "unknown";
}

bool ClaimCase::isInQueue() const {
    if (state == None)
        return blocks.empty();
    return state != Reimbursed && state != Dropped;
}

bool ClaimCase::isOpen() const {
    return blocks.empty() && (state == None || state == Drafted || state == Rejected) && !isMissed;
}

ClaimDesk::ClaimDesk(std::vector<ClaimReason> reasons, std::vector<Policy> policies, const Mirror* returns)
    : m_reasons(std::move(reasons)),
      m_policies(std::make_shared<const std::vector<Policy>>(std::move(policies))), m_returns(returns) {}

const ClaimReason* ClaimDesk::reasonNamed(const std::string& id) const {
    const auto found =
        std::find_if(m_reasons.begin(), m_reasons.end(), [&](const auto& reason) { return reason.id == id; });
    return found == m_reasons.end() ? nullptr : &*found;
}

const ClaimReason* ClaimDesk::reasonOf(const ClaimFacts& facts) const {
    const Known known = knownOf(facts);
    const auto found = std::find_if(m_reasons.begin(), m_reasons.end(), [&](const ClaimReason& reason) {
        return std::any_of(reason.when.begin(), reason.when.end(),
                           [&](const Condition& when) { return applies(when, known); });
    });
    return found == m_reasons.end() ? nullptr : &*found;
}

const WorkingTime& ClaimDesk::timeOf(const Policy& policy) {
    std::string key = policy.timeZone;
    for (const std::string& day : policy.weekend)
        key += ' ' + day;
    const auto known = m_times.find(key);
    if (known != m_times.end())
        return known->second;
    return m_times.emplace(key, WorkingTime(policy.timeZone, policy.weekend)).first->second;
}

/// A refund mostly follows the inspection, and neither it nor the delivery is told to the journal again. What
/// was known when the parcel was opened stays: the evidence says it.
void ClaimDesk::addLaterTimes(ClaimCase& claim, ClockRule::Step step) const {
    ClaimFacts& facts = claim.facts;
    const auto isWanted = [&](const ClockRule& rule) {
        return rule.step == step && ((rule.from == ClockRule::From::Refunded && !facts.refundedAt) ||
                                     (rule.from == ClockRule::From::Delivered && !facts.deliveredAt));
    };
    const auto& rules = claim.policy->clocks;
    if (m_returns == nullptr || claim.reason.empty() || std::none_of(rules.begin(), rules.end(), isWanted))
        return;
    ReturnNotice notice;
    notice.channel = facts.inspection.channel;
    notice.id = facts.inspection.returnId;
    notice.order = facts.inspection.order;
    notice.line = facts.line;
    notice.sku = facts.inspection.sku;
    const ReturnTimes known = m_returns->timesOf(notice);
    if (!facts.refundedAt)
        facts.refundedAt = known.refundedAt;
    const auto opened = parseTimestamp(facts.inspection.openedAt);
    if (!facts.deliveredAt && known.deliveredAt && opened && *known.deliveredAt <= *opened)
        facts.deliveredAt = known.deliveredAt; // a later one is not when it arrived
}

void ClaimDesk::addClocks(ClaimCase& claim, Timestamp now) {
    const auto step = stepAhead(claim.state);
    if (!claim.policy || !step)
        return;
    addLaterTimes(claim, *step);
    const WorkingTime& time = timeOf(*claim.policy);
    const InspectionRow& row = claim.facts.inspection;
    const auto startOf = [&](ClockRule::From from) -> std::optional<Timestamp> {
        switch (from) {
        case ClockRule::From::Requested:
            return claim.facts.requestedAt;
        case ClockRule::From::Refunded:
            return claim.facts.refundedAt;
        case ClockRule::From::Delivered:
            return claim.facts.deliveredAt;
        case ClockRule::From::Inspected:
            return parseTimestamp(row.closedAt);
        case ClockRule::From::Filed:
            return claim.facts.claim ? parseTimestamp(claim.facts.claim->filedAt) : std::nullopt;
        case ClockRule::From::Rejected:
            return claim.facts.claim ? rejectedAt(*claim.facts.claim, time) : std::nullopt;
        }
        return std::nullopt;
    };
    bool isAnyKnown = false;
    bool isAnyAhead = false;
    for (const ClockRule& rule : claim.policy->clocks) {
        if (rule.step != *step)
            continue;
        ClaimClock clock;
        clock.rule = rule;
        clock.from = startOf(rule.from);
        if (!clock.from && rule.from == ClockRule::From::Delivered) {
            clock.from = parseTimestamp(row.openedAt); // it had arrived by then
            clock.isAssumed = true;
        }
        if (!rule.days && !rule.hours)
            clock.state = ClaimClock::State::Unknown;
        else if (!clock.from)
            clock.state = ClaimClock::State::Waiting;
        else {
            clock.end = time.endOf(*clock.from, rule);
            clock.localEnd = time.local(*clock.end);
            clock.state = *clock.end < now ? ClaimClock::State::Missed : ClaimClock::State::Running;
        }
        isAnyKnown = isAnyKnown || clock.end.has_value();
        isAnyAhead = isAnyAhead || clock.state != ClaimClock::State::Missed;
        if (clock.state == ClaimClock::State::Running &&
            (!claim.nearest || *clock.end < *claim.clocks[*claim.nearest].end))
            claim.nearest = claim.clocks.size();
        claim.clocks.push_back(std::move(clock));
    }
    claim.isMissed = isAnyKnown && !isAnyAhead;
}

ClaimCase ClaimDesk::assess(ClaimFacts facts, Timestamp now, const std::string& wantedReason) {
    ClaimCase claim;
    claim.facts = std::move(facts);
    const std::optional<ClaimRecord>& begun = claim.facts.claim;
    claim.state = begun ? begun->state : None;
    const bool isOfToday = claim.state == None || claim.state == Dropped;
    const ClaimReason* reason = !wantedReason.empty() ? reasonNamed(wantedReason)
                                : isOfToday           ? reasonOf(claim.facts)
                                                      : reasonNamed(begun->reason);
    if (reason != nullptr) {
        claim.reason = reason->id;
        claim.reasonTitle = reason->title;
    }
    claim.price = priceOf(claim.facts);
    if (!isOfToday)
        claim.policy = begun->policy;
    else if (const Policy* policy = policyFor(*m_policies, claim.facts.inspection.channel,
                                              claim.price ? claim.price->currency : std::string()))
        claim.policy = {m_policies, policy};
    addBlocks(claim);
    const ClaimOutcome* outcome = claim.policy ? claim.policy->outcomeFor(claim.reason) : nullptr;
    if (outcome != nullptr) {
        claim.words = outcome->words;
        if (outcome->percent && claim.price)
            claim.expected =
                Money{claim.price->amountMinor * *outcome->percent / kPercent, claim.price->currency};
        claim.missing = missingFor(claim.facts, *outcome);
    }
    addClocks(claim, now);
    return claim;
}

std::vector<std::string> missingFor(const ClaimFacts& facts, const ClaimOutcome& outcome) {
    std::vector<std::string> missing;
    for (const std::string& shot : outcome.shots)
        if (!isThere(facts, shot))
            missing.push_back(shot);
    if (outcome.clip && !facts.hasClip)
        missing.emplace_back("clip");
    return missing;
}

std::vector<ClaimCase> ClaimDesk::queue(std::vector<ClaimFacts> facts, Timestamp now) {
    std::vector<ClaimCase> claims;
    for (ClaimFacts& one : facts) {
        ClaimCase claim = assess(std::move(one), now);
        const bool isBegun = claim.state != None;
        if (isBegun || !claim.reason.empty() || claim.facts.inspection.verdict == "our_mixup")
            claims.push_back(std::move(claim));
    }
    const auto usual = usualAmounts(claims);
    struct Ranked {
        double urgency;
        std::size_t index;
    };
    std::vector<Ranked> order;
    order.reserve(claims.size());
    for (std::size_t i = 0; i < claims.size(); ++i) {
        const ClaimCase& claim = claims[i];
        const auto money = claim.atRisk();
        const double worth = !money || !usual.contains(money->currency)
                                 ? 1.0 // nobody knows: taken for what is usual
                                 : static_cast<double>(money->amountMinor) / usual.at(money->currency);
        order.push_back({claim.isOpen() ? worth / hoursLeft(claim, now) : -1.0, i});
    }
    std::stable_sort(order.begin(), order.end(),
                     [](const Ranked& a, const Ranked& b) { return a.urgency > b.urgency; });
    std::vector<ClaimCase> result;
    result.reserve(claims.size());
    for (const Ranked& ranked : order)
        result.push_back(std::move(claims[ranked.index]));
    return result;
}

std::vector<ClaimBlock> contradictions(const InspectionState& state) {
    std::vector<ClaimBlock> blocks;
    if (!state.verdict || state.verdict->seenSerial.empty())
        return blocks;
    std::vector<std::string> names{normalSerial(state.verdict->seenSerial)};
    if (const auto& unit = state.verdict->unit)
        for (const std::string& name : {unit->serialNormal, unit->imei1, unit->imei2})
            names.push_back(name);
    const auto saysIt = [&](const std::string& code) {
        const auto identifiers = identify(code);
        return std::any_of(identifiers.begin(), identifiers.end(), [&](const Identifier& identifier) {
            return !identifier.value.empty() &&
                   std::find(names.begin(), names.end(), identifier.value) != names.end();
        });
    };
    const auto opened = parseTimestamp(state.openedAt);
    for (const TakenPhoto& photo : state.photos) {
        const auto seen = parseTimestamp(photo.capturedAt);
        if (seen && opened && *opened - *seen > kOnTheWay)
            blocks.push_back({"photo_before_opening",
                              "The photo \"" + photo.shot + "\" is from before the parcel was opened."});
        if (photo.shot == kSerialShot && showsItem(state, photo.codes) &&
            std::none_of(photo.codes.begin(), photo.codes.end(), saysIt))
            blocks.push_back({"other_serial_on_photo",
                              "The photo \"serial\" shows another serial than the verdict names."});
    }
    return blocks;
}

ClaimCase claimOf(const Journal& journal, ClaimDesk& desk, const InspectionId& inspection, Timestamp now,
                  const std::string& reason) {
    auto facts = claimFactsOf(journal, inspection);
    if (!facts)
        throw Error(ErrorCode::NotFound, "There is no inspection " + printable(inspection.str(), 64) + ".",
                    "List them with `returnbench-cli inspections`.");
    ClaimCase claim = desk.assess(std::move(*facts), now, reason);
    for (ClaimBlock& block : contradictions(replay(journal.eventsOf(inspection))))
        claim.blocks.push_back(std::move(block));
    return claim;
}

void beginClaim(Journal& journal, ClaimDesk& desk, const InspectionId& inspection, const std::string& reason,
                const std::string& note, const PersonId& by, Timestamp now) {
    const ClaimCase claim = claimOf(journal, desk, inspection, now, reason);
    if (!reason.empty() && claim.reason != reason) {
        std::vector<std::string> known;
        for (const ClaimReason& possible : desk.reasons())
            known.push_back(possible.id);
        throw Error(ErrorCode::InvalidInput, "\"" + printable(reason, 64) + "\" is no reason for a claim.",
                    "Use one of: " + joined(known) + ".");
    }
    if (!claim.blocks.empty())
        throw Error(ErrorCode::InvalidInput, "No claim is to be made for " + inspection.str() + ".",
                    claim.blocks.front().text);
    draftClaim(journal, inspection, claim.reason, *claim.policy, note, by);
}

} // namespace returnbench
