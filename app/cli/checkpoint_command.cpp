#include "app/cli/cli.h"

#include "core/base/text.h"
#include "core/workspace/checkpoint.h"
#include "core/workspace/exports.h"

namespace returnbench {

void addCheckpointCommand(CLI::App& app, Cli& cli) {
    app.add_subcommand(
           "checkpoint",
           "Write, signed, what the journal has come to, so that `check` sees when its end is cut off")
        ->callback([&cli] {
            Workspace workspace = cli.open(OpenMode::ReadOnly);
            const JournalHead head = workspace.journal().head();
            nlohmann::json files = nlohmann::json::array();
            nlohmann::json problems = nlohmann::json::array();
            std::string text = head.seq == 0 ? "The journal is empty: there is nothing to say of it.\n" : "";
            const Stamper stamp = stamperOf(workspace, cli.random);
            for (const auto& folder : checkpointFolders(workspace)) {
                // One place that cannot be reached keeps nothing from the others.
                try {
                    const auto file = writeCheckpoint(workspace, folder, cli.clock, stamp);
                    if (file.empty())
                        continue;
                    files.push_back(file.string());
                    text += "Event " + std::to_string(head.seq) + ": " + printable(file.string()) + "\n";
                } catch (const Error& error) {
                    problems.push_back(toJson(error));
                    cli.remark("returnbench-cli: " + printable(error.what()) + " " +
                               printable(error.whatToDo()));
                    cli.exitCode = exitCodeFor(error.code());
                }
            }
            cli.answer({{"head", {{"seq", head.seq}, {"hash", head.hash}}},
                        {"files", files},
                        {"problems", problems}},
                       text);
        });
}

} // namespace returnbench
