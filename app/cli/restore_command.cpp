#include "app/cli/cli.h"

#include "app/cli/check_text.h"
#include "app/cli/stop_request.h"
#include "core/workspace/backup.h"

#include <memory>

namespace returnbench {

void addRestoreCommand(CLI::App& app, Cli& cli) {
    struct Options {
        std::filesystem::path file;
        std::filesystem::path directory;
    };
    auto options = std::make_shared<Options>();
    CLI::App* command = app.add_subcommand("restore", "Make a workspace from a backup, and check it");
    command->add_option("FILE", options->file, "What `backup` wrote: a file, or one folder of --into")
        ->required();
    command
        ->add_option("DIR", options->directory, "The new workspace: a folder that is empty or not there yet")
        ->required();
    command->callback([&cli, options] {
        const auto made = doUnlessStopped(cli, [&](const std::stop_token& stop) {
            return restoreBackup(options->file, options->directory, cli.clock, cli.random, stop);
        });
        if (!made)
            return;
        const Restoration& restored = *made;
        nlohmann::json problems = nlohmann::json::array();
        std::string text;
        for (const std::string& problem : restored.problems) {
            problems.push_back({{"where", "backup"}, {"what", problem}});
            text += "backup: " + problem + "\n";
        }
        for (const nlohmann::json& problem : problemsOf(restored.check))
            problems.push_back(problem);
        text += describe(restored.check);
        text += "The workspace is " + options->directory.string() +
                ". Use this one or the one that was saved, never both: each would go on with the same "
                "journal.\n";
        cli.answer({{"workspace", options->directory.string()},
                    {"sound", restored.sound()},
                    {"files", restored.files},
                    {"events", restored.check.events},
                    {"photos", restored.check.photoCount},
                    {"clips", restored.check.clipCount},
                    {"problems", problems},
                    {"warnings", restored.check.warnings}},
                   text);
        if (!restored.sound())
            cli.exitCode = kExitNo;
    });
}

} // namespace returnbench
