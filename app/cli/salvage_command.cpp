#include "app/cli/cli.h"

#include "app/cli/check_text.h"
#include "app/cli/stop_request.h"
#include "core/workspace/workspace_salvage.h"

#include <memory>

namespace returnbench {

void addSalvageCommand(CLI::App& app, Cli& cli) {
    struct Options {
        std::filesystem::path directory;
        std::filesystem::path backup;
    };
    auto options = std::make_shared<Options>();
    CLI::App* command = app.add_subcommand(
        "salvage", "Make a workspace of what can be read of a damaged one, which is left as it is");
    command
        ->add_option("DIR", options->directory, "The new workspace: a folder that is empty or not there yet")
        ->required();
    command->add_option("--backup", options->backup, "What `backup` wrote, for what cannot be read");
    command->callback([&cli, options] {
        const auto made = doUnlessStopped(cli, [&](const std::stop_token& stop) {
            return salvageWorkspace(cli.directory(), options->backup, options->directory, cli.clock,
                                    cli.random, stop);
        });
        if (!made)
            return;
        const WorkspaceSalvage& saved = *made;
        nlohmann::json lost = nlohmann::json::array();
        std::string text;
        for (const auto* problems : {&saved.problems, &saved.journal.problems})
            for (const std::string& problem : *problems)
                text += problem + "\n";
        for (const EventRange& range : saved.journal.lost) {
            lost.push_back({{"first", range.first}, {"last", range.last}});
            text += range.first == range.last ? "lost: event " + std::to_string(range.first) + "\n"
                                              : "lost: the events " + std::to_string(range.first) + " to " +
                                                    std::to_string(range.last) + "\n";
        }
        const std::int64_t fromBackup = options->backup.empty() ? 0 : saved.journal.fromSources.back();
        text += std::to_string(saved.journal.events) + " events were saved, " + std::to_string(fromBackup) +
                " of them from the backup.\n" + describe(saved.check) + "The workspace is " +
                options->directory.string() + "; the damaged one is as it was.\n";
        std::vector<std::string> problems = saved.problems;
        problems.insert(problems.end(), saved.journal.problems.begin(), saved.journal.problems.end());
        cli.answer({{"workspace", options->directory.string()},
                    {"events", saved.journal.events},
                    {"from_backup", fromBackup},
                    {"lost", lost},
                    {"unproven", saved.journal.unproven.size()},
                    {"sound", saved.sound()},
                    {"problems", problems},
                    {"check", problemsOf(saved.check)}},
                   text);
        if (!saved.sound())
            cli.exitCode = kExitNo;
    });
}

} // namespace returnbench
