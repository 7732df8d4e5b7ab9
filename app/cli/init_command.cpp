#include "app/cli/cli.h"

#include <memory>

namespace returnbench {

void addInitCommand(CLI::App& app, Cli& cli) {
    struct Options {
        std::filesystem::path directory;
        std::string bench = WorkspaceConfig{}.bench;
    };
    auto options = std::make_shared<Options>();
    CLI::App* command = app.add_subcommand("init", "Make a workspace");
    command->add_option("DIR", options->directory, "A folder that is empty or does not exist yet")
        ->required();
    command->add_option("--bench", options->bench,
                        "The bench's name, of at most 64 bytes; it stands in every event");
    command->callback([options, &cli] {
        const Workspace workspace =
            Workspace::create(options->directory, options->bench, cli.clock, cli.random);
        const PublicKey key = workspace.publicKey();
        cli.answer({{"workspace", workspace.directory().string()},
                    {"bench", workspace.config().bench},
                    {"public_key", key.toString()},
                    {"key_id", key.id()}},
                   "Made the workspace " + workspace.directory().string() + " for " +
                       workspace.config().bench + ".\nIts packs are verified with the public key " +
                       key.toString() + "\n");
    });
}

} // namespace returnbench
