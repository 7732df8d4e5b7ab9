#include "app/cli/cli.h"

#include "core/base/text.h"
#include "core/claims/policy_effect.h"
#include "core/claims/policy_versions.h"

#include <memory>

namespace returnbench {
namespace {

struct Options {
    std::string id;
    std::string file;
    std::string by;
    std::string note;
};

nlohmann::json withVersion(const Policy& policy) {
    nlohmann::json object = toJson(policy);
    object["version"] = policy.version;
    return object;
}

const Policy& policyOf(const ClaimDesk& desk, const std::string& id) {
    const Policy* policy = policyNamed(desk.policies(), trim(id));
    if (policy == nullptr)
        throw Error(ErrorCode::NotFound, "There is no policy \"" + printable(id, 64) + "\".",
                    "List them with `returnbench-cli policies`.");
    return *policy;
}

void answerList(const Cli& cli) {
    const Workspace workspace = cli.open(OpenMode::ReadOnly);
    nlohmann::json policies = nlohmann::json::array();
    std::string text;
    const ClaimDesk desk = workspace.claimDesk();
    for (const Policy& policy : desk.policies()) {
        policies.push_back(withVersion(policy));
        text += policy.id + "  " + policy.title + "  checked " + formatDate(policy.checkedOn) +
                "  confidence " + policy.confidence + "  source: " + policy.source + "\n";
    }
    cli.answer({{"policies", policies}}, text);
}

void answerShow(const Cli& cli, const std::string& id) {
    const Workspace workspace = cli.open(OpenMode::ReadOnly);
    const ClaimDesk desk = workspace.claimDesk();
    const Policy& policy = policyOf(desk, id);
    cli.answer(withVersion(policy), toToml(policy));
}

void answerVersions(Cli& cli, const std::string& id) {
    Workspace workspace = cli.open(OpenMode::ReadOnly);
    (void)policyOf(workspace.claimDesk(), id);
    nlohmann::json versions = nlohmann::json::array();
    std::string text;
    for (const PolicyVersion& version : policyVersions(workspace.journal(), std::string(trim(id)))) {
        versions.push_back({{"at", version.at},
                            {"by", version.by},
                            {"note", version.note},
                            {"policy", withVersion(version.policy)}});
        text += version.at + "  " + version.policy.version + "  " + version.by + "  " + version.note + "\n";
    }
    if (versions.empty())
        cli.exitCode = kExitNo;
    cli.answer({{"versions", versions}}, text.empty() ? "Nobody changed it by form or command.\n" : text);
}

std::string describe(const PolicyEffect& effect) {
    std::string text;
    for (const ClaimShift& shift : effect.shifts) {
        const InspectionRow& row = shift.after.facts.inspection;
        const auto end = [](const ClaimCase& claim) {
            const ClaimClock* nearest = claim.nearestClock();
            return nearest != nullptr ? nearest->localEnd : claim.isMissed ? "missed" : "unknown";
        };
        const auto amount = [](const ClaimCase& claim) {
            return claim.expected ? formatMoney(*claim.expected) : std::string("unknown");
        };
        std::vector<std::string> kinds;
        for (const ClaimShift::Kind kind : shift.kinds)
            kinds.emplace_back(toString(kind));
        text += row.id.str() + "  " + row.order.str() + "  " + joined(kinds) + "  until " +
                end(shift.before) + " -> " + end(shift.after) + ", expected " + amount(shift.before) +
                " -> " + amount(shift.after) + "\n";
    }
    return text + std::to_string(effect.shifts.size()) + " would change, " +
           std::to_string(effect.unchanged) + " would not; " + std::to_string(effect.kept) +
           " that were begun keep their rules.\n";
}

void answerEffect(const Cli& cli, const std::string& file) {
    Workspace workspace = cli.open(OpenMode::ReadOnly);
    ClaimDesk desk = workspace.claimDesk();
    const Timestamp now = cli.clock.now();
    const PolicyEffect effect =
        effectOf(desk, readPolicy(file, desk.reasons()), claimFacts(workspace.journal()), now);
    cli.answer(toJson(effect, now), describe(effect));
}

void answerSave(const Cli& cli, const Options& options) {
    Workspace workspace = cli.open(OpenMode::ReadWrite);
    const Policy edited = readPolicy(options.file, workspace.claimDesk().reasons());
    const PersonId by = cli.actor(workspace, options.by, Permission::ChangeRules);
    const Policy policy = workspace.savePolicy(edited, options.note, by);
    cli.answer(withVersion(policy), "Kept as version " + policy.version +
                                        ". Claims that were begun keep the rules they were made under.\n");
}

} // namespace

void addPoliciesCommand(CLI::App& app, Cli& cli) {
    auto options = std::make_shared<Options>();
    CLI::App* command =
        app.add_subcommand("policies", "The marketplaces' rules for claims, with their sources");
    command->require_subcommand(0, 1);
    CLI::App* show = command->add_subcommand("show", "One of them, as a file to edit");
    show->add_option("ID", options->id, "See `policies`")->required();
    show->callback([options, &cli] { answerShow(cli, options->id); });
    CLI::App* versions = command->add_subcommand("versions", "Who changed one, when and why");
    versions->add_option("ID", options->id, "See `policies`")->required();
    versions->callback([options, &cli] { answerVersions(cli, options->id); });
    CLI::App* tried = command->add_subcommand("try", "What an edited one would do to the open claims");
    tried->add_option("FILE", options->file, "As `policies show` writes it")->required();
    tried->callback([options, &cli] { answerEffect(cli, options->file); });
    CLI::App* save = command->add_subcommand("save", "Keep an edited one, from now on");
    save->add_option("FILE", options->file, "As `policies show` writes it")->required();
    save->add_option("--by", options->by, "Who changes it")->required();
    save->add_option("--note", options->note, "Why");
    save->callback([options, &cli] { answerSave(cli, *options); });
    command->callback([command, &cli] {
        if (command->get_subcommands().empty())
            answerList(cli);
    });
}

} // namespace returnbench
