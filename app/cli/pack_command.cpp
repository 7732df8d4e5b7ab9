#include "app/cli/cli.h"

#include "app/cli/report_renderer.h"
#include "core/base/text.h"

#include <memory>

namespace returnbench {

void addPackCommand(CLI::App& app, Cli& cli) {
    struct Options {
        std::string id;
        std::filesystem::path output;
        std::string language = "en";
    };
    auto options = std::make_shared<Options>();
    CLI::App* command = app.add_subcommand("pack", "Export the evidence pack of a closed inspection");
    command->add_option("ID", options->id, "The inspection")->required();
    command->add_option("-o,--output", options->output,
                        "The zip to write; default: packs/ID.zip in the workspace");
    command->add_option("--language", options->language, "Of the report: en, de, es or hi");
    command->callback([options, &cli] {
        Workspace workspace = cli.open(OpenMode::ReadWrite);
        const InspectionId id(toUpper(trim(options->id)));
        const PackResult pack =
            workspace.exportPack(id, options->output, options->language, reportRenderer(), kProgramActor);
        const PublicKey key = workspace.publicKey();
        cli.answer({{"inspection", id.str()},
                    {"file", pack.file.string()},
                    {"sha256", pack.sha256},
                    {"bytes", pack.bytes},
                    {"files", pack.files},
                    {"public_key", key.toString()},
                    {"key_id", key.id()}},
                   "Wrote " + pack.file.string() + " (" + std::to_string(pack.bytes) +
                       " bytes).\nIt is verified with " + key.toString() + "\n");
    });
}

} // namespace returnbench
