#include "app/cli/cli.h"

#include "app/cli/stop_request.h"
#include "core/workspace/backup.h"

#include <memory>

namespace returnbench {

void addBackupCommand(CLI::App& app, Cli& cli) {
    struct Options {
        std::filesystem::path file;
        std::filesystem::path folder;
        int keep = 14;
    };
    auto options = std::make_shared<Options>();
    CLI::App* command = app.add_subcommand(
        "backup",
        "Save the workspace, also while the bench is at work; the backup holds the bench's keys: keep it "
        "where nobody else reads");
    CLI::Option* file = command->add_option("FILE", options->file, "The file to write (a tar)");
    CLI::Option* folder = command->add_option(
        "--into", options->folder,
        "Instead: a folder of backups, each a folder that shares with the one before what did not change");
    file->excludes(folder);
    command->add_option("--keep", options->keep, "How many of them stay (default: 14)")
        ->check(CLI::Range(1, 10'000))
        ->needs(folder);
    command->callback([&cli, options] {
        if (options->file.empty() && options->folder.empty())
            throw Error(ErrorCode::InvalidInput, "No place was named for the backup.",
                        "Name a FILE, or a folder with --into.");
        const auto made = doUnlessStopped(cli, [&](const std::stop_token& stop) {
            return options->folder.empty()
                       ? writeBackup(cli.directory(), options->file, cli.clock, stop)
                       : addBackup(cli.directory(), options->folder, options->keep, cli.clock, stop);
        });
        if (!made)
            return;
        const BackupContent& content = *made;
        std::string text;
        for (const std::string& problem : content.problems)
            text += problem + "\n";
        text += std::to_string(content.head.seq) + " events, " + std::to_string(content.photos) +
                " photos and " + std::to_string(content.clips) + " clips are saved in " +
                content.place.string() + ".\n";
        cli.answer({{"file", content.place.string()},
                    {"files", content.files},
                    {"photos", content.photos},
                    {"clips", content.clips},
                    {"head", {{"seq", content.head.seq}, {"hash", content.head.hash}}},
                    {"problems", content.problems}},
                   text);
        if (!content.problems.empty())
            cli.exitCode = kExitNo;
    });
}

} // namespace returnbench
