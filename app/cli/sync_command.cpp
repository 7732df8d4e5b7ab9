#include "app/cli/cli.h"
#include "app/cli/stop_request.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/workspace/settlement.h"

#include <algorithm>
#include <memory>
#include <set>

namespace returnbench {
namespace {

/// Turns up to the end of one round; a database that is not reached is not tried again.
void pull(LiveSource& source, Workspace& workspace, const StopRequest& stop) {
    const auto record = [&workspace](const NewEvent& event) { workspace.journal().append(event); };
    while (!stop.isMade() && source.rounds() == 0 &&
           source.turn(workspace.mirror(), record, stop.flag()).didSomething) {
    }
}

nlohmann::json toJson(const LiveSource& source) {
    nlohmann::json kinds = nlohmann::json::array();
    for (const SourceTable& table : source.config().tables) {
        const SourceTally tally = source.tallyOf(table.name);
        kinds.push_back({{"kind", table.name},
                         {"rows", tally.rows},
                         {"added", tally.added},
                         {"changed", tally.changed},
                         {"unchanged", tally.unchanged},
                         {"rejected", tally.rejected},
                         {"left_out", tally.leftOut},
                         {"flagged", tally.flagged}});
    }
    nlohmann::json document{{"name", source.config().name}, {"kinds", kinds}};
    const auto at = source.status().upToDateAt;
    document["up_to_date_at"] = at ? nlohmann::json(formatTimestamp(*at)) : nlohmann::json();
    if (const auto& error = source.trouble())
        document["error"] = toJson(*error);
    return document;
}

std::string describe(const LiveSource& source) {
    std::string text;
    for (const SourceTable& table : source.config().tables) {
        const SourceTally tally = source.tallyOf(table.name);
        text += source.config().name + " " + table.name + ": " + std::to_string(tally.rows) +
                " rows: " + std::to_string(tally.added) + " added, " + std::to_string(tally.changed) +
                " changed, " + std::to_string(tally.unchanged) + " unchanged, " +
                std::to_string(tally.rejected) + " rejected" +
                (tally.rejected > 0 ? "; see inbox/rejected" : "") + "\n";
    }
    return text;
}

/// Of the tables that were read. Where none gave a row and there is trouble, the formats may be what is
/// wrong.
std::set<std::string> formatsOf(const LiveSource& source) {
    std::set<std::string> formats;
    for (const SourceTable& table : source.config().tables)
        if (!source.trouble() || source.tallyOf(table.name).rows > 0)
            formats.insert(table.format);
    return formats;
}

void sync(Cli& cli, const std::string& name) {
    Workspace workspace = cli.open(OpenMode::ReadWrite);
    const StopRequest stop;
    nlohmann::json sources = nlohmann::json::array();
    std::set<std::string> formats;
    std::string text;
    for (const auto& source : workspace.liveSources()) {
        if (!name.empty() && source->config().name != name)
            continue;
        pull(*source, workspace, stop);
        sources.push_back(toJson(*source));
        text += describe(*source);
        formats.merge(formatsOf(*source));
        if (const auto& error = source->trouble()) {
            cli.remark("returnbench-cli: " + printable(error->what()) + " " + printable(error->whatToDo()));
            cli.exitCode = std::max(cli.exitCode, exitCodeFor(error->code()));
        } else if (source->rounds() == 0) {
            text += source->config().name + ": stopped; the next time goes on from here\n";
            cli.exitCode = std::max(cli.exitCode, kExitNo);
        }
    }
    if (sources.empty())
        throw Error(ErrorCode::NotFound,
                    name.empty() ? "workspace.toml names no source."
                                 : "workspace.toml names no source \"" + printable(name, 64) + "\".",
                    "Add [source.NAME] there, see README, or list them with `returnbench-cli sources`.");
    nlohmann::json answer{{"sources", sources}};
    if (const auto settlement =
            settleClaimsAfter(formats, workspace, PersonId(kProgramActor), cli.clock.now())) {
        answer.update(toJson(*settlement));
        text += describe(*settlement);
    }
    cli.answer(answer, text);
}

} // namespace

void addSyncCommand(CLI::App& app, Cli& cli) {
    auto name = std::make_shared<std::string>();
    CLI::App* command =
        app.add_subcommand("sync", "Pull from the shop's databases until the mirror is up to date");
    command->add_option("NAME", *name, "One of them; without it all");
    command->callback([name, &cli] { sync(cli, *name); });
}

} // namespace returnbench
