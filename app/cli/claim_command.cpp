#include "app/cli/cli.h"

#include "core/base/text.h"
#include "core/claims/claim_tally.h"

#include <map>
#include <memory>

namespace returnbench {
namespace {

struct Options {
    std::string id;
    std::string step;
    std::string by;
    std::string note;
    std::string reason;
    std::string channelId;
    std::string amount;
    std::string currency;
    std::string date;
};

/// What a person types for a step, and where it leads.
const std::map<std::string, ClaimState>& steps() {
    static const std::map<std::string, ClaimState> words{{"draft", ClaimState::Drafted},
                                                         {"file", ClaimState::Filed},
                                                         {"acknowledge", ClaimState::Acknowledged},
                                                         {"accept", ClaimState::Accepted},
                                                         {"reject", ClaimState::Rejected},
                                                         {"appeal", ClaimState::Appealed},
                                                         {"reimburse", ClaimState::Reimbursed},
                                                         {"drop", ClaimState::Dropped}};
    return words;
}

/// The day that a person gave; nullopt: none.
std::optional<Date> dayOf(const Options& options, Timestamp now) {
    if (options.date.empty())
        return std::nullopt;
    const ClaimState to = steps().at(options.step);
    if (to != ClaimState::Rejected && to != ClaimState::Reimbursed)
        throw Error(ErrorCode::InvalidInput, "`" + options.step + "` has no day of its own.",
                    "Leave --date away: the step counts from now.");
    const auto day = parseDate(options.date);
    if (!day)
        throw Error(ErrorCode::InvalidInput, "\"" + printable(options.date, 64) + "\" is no date.",
                    "Write 2026-11-25.");
    constexpr std::chrono::hours kFirstZone{14}; // where a day begins before it does by UTC
    if (std::chrono::sys_days(*day) > now + kFirstZone)
        throw Error(ErrorCode::InvalidInput, formatDate(*day) + " has not come yet.",
                    "Give the day on which the marketplace decided.");
    return day;
}

ClaimMove moveOf(const Options& options, std::optional<Date> day, const ClaimCase& claim, Timestamp now) {
    ClaimMove move;
    move.to = steps().at(options.step);
    move.note = options.note;
    move.channelId = options.channelId;
    move.rejection = options.reason;
    if (move.to == ClaimState::Rejected)
        move.rejectedOn = day.value_or(Date{});
    if (move.to == ClaimState::Reimbursed) {
        const std::string currency = !options.currency.empty() ? options.currency
                                     : claim.price             ? claim.price->currency
                                                               : std::string();
        const auto paid = parseMoney(options.amount, currency);
        if (!paid)
            throw Error(ErrorCode::InvalidInput,
                        "\"" + printable(options.amount, 64) + "\" is no amount of " +
                            (currency.empty() ? "money" : currency) + ".",
                        "Give --amount 1499.00 and, where the order does not say it, --currency INR.");
        move.paid = *paid;
        move.paidOn = day.value_or(dateOf(now));
    }
    return move;
}

nlohmann::json toJson(const std::vector<ClaimStep>& taken) {
    nlohmann::json list = nlohmann::json::array();
    for (const ClaimStep& step : taken)
        list.push_back({{"state", toString(step.to)}, {"at", step.at}, {"by", step.by}, {"note", step.note}});
    return list;
}

std::string describe(const ClaimCase& claim, const std::vector<ClaimStep>& taken) {
    const auto money = [](const std::optional<Money>& amount) {
        return amount ? formatMoney(*amount) : std::string("unknown");
    };
    std::string text =
        "Claim for " + claim.facts.inspection.id.str() + ": " + std::string(toString(claim.state)) + "\n";
    text += "Reason: " + (claim.reasonTitle.empty() ? "none" : claim.reasonTitle) +
            (claim.words.empty() ? "" : " (\"" + claim.words + "\")") + "\n";
    if (claim.policy)
        text += "Policy: " + claim.policy->title + ", checked " + formatDate(claim.policy->checkedOn) +
                ", confidence " + claim.policy->confidence + ", source: " + claim.policy->source + "\n";
    text += "Price: " + money(claim.price) + ". Expected: " + money(claim.expected) + "\n";
    for (const ClaimClock& clock : claim.clocks)
        text += "Until: " + (clock.end ? clock.localEnd : std::string("unknown")) + " (" +
                std::string(toString(clock.state)) + ", from " + std::string(toString(clock.rule.from)) +
                (clock.isAssumed ? ", at the latest" : "") + ")" +
                (clock.rule.note.empty() ? "" : " " + clock.rule.note) + "\n";
    for (const std::string& missing : claim.missing)
        text += "Missing: " + missing + "\n";
    for (const ClaimBlock& block : claim.blocks)
        text += "No claim: " + block.text + "\n";
    for (const ClaimStep& step : taken)
        text += step.at + "  " + std::string(toString(step.to)) + "  " + step.by + "  " + step.note + "\n";
    return text;
}

} // namespace

void addClaimCommand(CLI::App& app, Cli& cli) {
    auto options = std::make_shared<Options>();
    CLI::App* command = app.add_subcommand("claim", "Show one claim, or take its next step");
    command->add_option("ID", options->id, "The inspection")->required();
    std::vector<std::string> words;
    for (const auto& [word, to] : steps())
        words.push_back(word);
    command
        ->add_option("STEP", options->step,
                     "draft, file, acknowledge, accept, reject, appeal, reimburse or drop")
        ->check(CLI::IsMember(words));
    command->add_option("--by", options->by, "Who takes the step");
    command->add_option("--note", options->note, "A remark that is kept with it");
    command->add_option("--reason", options->reason,
                        "Of `draft`: what it is for, where the inspection does not say; of `reject`: the "
                        "marketplace's reason");
    command->add_option("--channel-id", options->channelId, "The marketplace's number of the claim");
    command->add_option("--amount", options->amount, "Of `reimburse`: what was paid");
    command->add_option("--currency", options->currency, "Of the amount; default: the order's");
    command->add_option("--date", options->date, "Of `reimburse` and `reject`: the day; default: today");
    command->callback([options, &cli] {
        const bool moves = !options->step.empty();
        Workspace workspace = cli.open(moves ? OpenMode::ReadWrite : OpenMode::ReadOnly);
        ClaimDesk desk = workspace.claimDesk();
        const Timestamp now = cli.clock.now();
        const InspectionId id(toUpper(trim(options->id)));
        ClaimCase claim = claimOf(workspace.journal(), desk, id, now);
        if (moves) {
            if (options->by.empty())
                throw Error(ErrorCode::InvalidInput, "It is not said who takes this step.",
                            "Name a person with --by.");
            const auto day = dayOf(*options, now);
            const PersonId by = cli.actor(workspace, options->by, Permission::Claim);
            if (options->step == "draft")
                beginClaim(workspace.journal(), desk, id, options->reason, options->note, by, now);
            else
                moveClaim(workspace.journal(), id, moveOf(*options, day, claim, now), by);
            claim = claimOf(workspace.journal(), desk, id, now);
        }
        const auto taken = claimSteps(workspace.journal(), id);
        const auto warnings =
            warningsFor(claim, tallyClaims(desk.queue(claimFacts(workspace.journal()), now)));
        nlohmann::json document = toJson(claim, now);
        document["warnings"] = warnings;
        document["steps"] = toJson(taken);
        if (!moves && !claim.blocks.empty())
            cli.exitCode = kExitNo;
        std::string text = describe(claim, taken);
        for (const std::string& warning : warnings)
            text += "Mind: " + warning + "\n";
        cli.answer(document, text);
    });
}

} // namespace returnbench
