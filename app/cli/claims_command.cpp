#include "app/cli/cli.h"

#include "core/base/text.h"
#include "core/claims/claim_tally.h"

#include <algorithm>
#include <memory>

namespace returnbench {
namespace {

std::string shown(const std::optional<Money>& money) {
    return money ? formatMoney(*money) : "unknown";
}

/// `in 3 days (2026-11-24 23:59)`.
std::string shownTime(const ClaimCase& claim, Timestamp now) {
    const ClaimClock* nearest = claim.nearestClock();
    if (nearest == nullptr) {
        for (const ClaimClock& clock : claim.clocks)
            if (clock.state == ClaimClock::State::Waiting && !claim.isMissed)
                return "not yet " + std::string(toString(clock.rule.from));
        return claim.isMissed ? "missed" : "unknown";
    }
    const auto hours = std::chrono::floor<std::chrono::hours>(*nearest->end - now).count();
    constexpr std::int64_t kTwoDays = 48;
    return (hours < kTwoDays ? std::to_string(hours) + " h" : std::to_string(hours / 24) + " days") +
           " (until " + nearest->localEnd + ", from " + std::string(toString(nearest->rule.from)) +
           (nearest->isAssumed ? " at the latest" : "") + ")";
}

std::string lineOf(const ClaimCase& claim, Timestamp now) {
    const InspectionRow& row = claim.facts.inspection;
    std::string text = row.id.str() + "  " + std::string(toString(claim.state)) + "  " + row.channel + "  " +
                       (claim.reasonTitle.empty() ? "-" : claim.reasonTitle) + "  " + row.order.str() + "  " +
                       shown(claim.atRisk());
    if (!claim.blocks.empty())
        return text + "  no claim: " + claim.blocks.front().text + "\n";
    text += "  " + shownTime(claim, now);
    if (!claim.missing.empty()) {
        text += "  missing:";
        for (const std::string& missing : claim.missing)
            text += " " + missing;
    }
    return text + "\n";
}

bool contains(const std::string& text, const std::string& lowered) {
    return toLower(text).find(lowered) != std::string::npos;
}

struct Filter {
    std::string channel;
    std::string state;
    std::string reason;
    std::string search;
    bool all = false;

    [[nodiscard]] bool takes(const ClaimCase& claim) const {
        const InspectionRow& row = claim.facts.inspection;
        const std::string wanted = toLower(trim(search));
        const bool isShown = all || !state.empty() || claim.isInQueue();
        return isShown && (channel.empty() || row.channel == channel) &&
               (state.empty() || toString(claim.state) == state) &&
               (reason.empty() || claim.reason == reason) &&
               (wanted.empty() || contains(row.order.str(), wanted) || contains(row.returnId.str(), wanted) ||
                contains(row.awb, wanted) || contains(row.sku, wanted) || contains(row.title, wanted) ||
                contains(row.id.str(), wanted));
    }
};

} // namespace

/// What became of those that were filed.
void answerTally(const Cli& cli, const std::vector<ClaimCase>& claims) {
    nlohmann::json tallies = nlohmann::json::array();
    std::string text;
    for (const ClaimTally& tally : tallyClaims(claims)) {
        tallies.push_back(toJson(tally));
        text += tally.channel + "  " + tally.reason + "  filed " + std::to_string(tally.filed) + ", won " +
                std::to_string(tally.won) + ", lost " + std::to_string(tally.lost) + ", waiting " +
                std::to_string(tally.waiting);
        for (const auto& [currency, amount] : tally.recovered)
            text += ", recovered " + formatMoney({amount, currency});
        text += "\n";
        for (const auto& [reason, count] : tally.rejections)
            text += "    rejected " + std::to_string(count) + ": " + printable(reason, 200) + "\n";
        for (const auto& [missing, count] : tally.lostWithout)
            text += "    " + missing + " was missing in " + std::to_string(count) + " that are lost\n";
    }
    cli.answer({{"tally", tallies}}, text.empty() ? "Nothing was filed yet.\n" : text);
}

void addClaimsCommand(CLI::App& app, Cli& cli) {
    auto filter = std::make_shared<Filter>();
    auto tally = std::make_shared<bool>(false);
    CLI::App* command = app.add_subcommand("claims", "What can be claimed, the most urgent first");
    command->add_option("--channel", filter->channel, "At this channel");
    command->add_option("--state", filter->state,
                        "none, drafted, filed, acknowledged, accepted, rejected, …");
    command->add_option("--reason", filter->reason, "For this: wrong_item, used_or_damaged, …");
    command->add_option("--search", filter->search, "With this in order, return, waybill, SKU, title or id");
    command->add_flag("--all", filter->all, "Also those that are blocked or at their end");
    command->add_flag("--tally", *tally, "What became of those that were filed, by channel and reason");
    command->callback([filter, tally, &cli] {
        if (!filter->state.empty() && filter->state != toString(ClaimState::None) &&
            !claimStateFrom(std::string_view(filter->state)))
            throw Error(ErrorCode::InvalidInput,
                        "\"" + printable(filter->state, 64) + "\" is no state of a claim.",
                        "Use none, drafted, filed, acknowledged, accepted, rejected, appealed, reimbursed or "
                        "dropped.");
        Workspace workspace = cli.open(OpenMode::ReadOnly);
        ClaimDesk desk = workspace.claimDesk();
        const Timestamp now = cli.clock.now();
        const std::vector<ClaimCase> queue = desk.queue(claimFacts(workspace.journal()), now);
        if (*tally) {
            answerTally(cli, queue);
            return;
        }
        nlohmann::json claims = nlohmann::json::array();
        std::string text;
        for (const ClaimCase& claim : queue) {
            if (!filter->takes(claim))
                continue;
            claims.push_back(toJson(claim, now));
            text += lineOf(claim, now);
        }
        if (claims.empty()) {
            cli.exitCode = kExitNo;
            text = "There is nothing to claim.\n";
        }
        cli.answer({{"claims", claims}}, text);
    });
}

} // namespace returnbench
