#include "app/cli/cli.h"

#include "app/cli/headless_inspection.h"
#include "core/inspection/inspection_json.h"

#include <memory>

namespace returnbench {

void addInspectCommand(CLI::App& app, Cli& cli) {
    struct Options {
        std::string returnCode;
        std::string source;
        std::filesystem::path answers;
        std::string by;
    };
    auto options = std::make_shared<Options>();
    CLI::App* command = app.add_subcommand("inspect", "One whole inspection without a screen");
    command->add_option("--return", options->returnCode, "Return id, AWB, LPN or order of the parcel")
        ->required();
    command->add_option("--source", options->source, "Camera, video, folder of images or stream")->required();
    command->add_option("--answers", options->answers, "JSON file with what a person would answer")
        ->required();
    command->add_option("--by", options->by, "The person who inspects")->required();
    command->callback([options, &cli] {
        const HeadlessAnswers answers = readAnswers(options->answers);
        Workspace workspace = cli.open(OpenMode::ReadWrite);
        if (workspace.access().isControlled())
            (void)cli.actor(workspace, options->by, Permission::Inspect);
        const HeadlessResult result = runHeadlessInspection(workspace, options->returnCode, options->source,
                                                            answers, options->by, cli.clock);
        nlohmann::json document = toJson(result.state);
        document["missing"] = nlohmann::json::array();
        std::string text = result.state.id.str() + " " + std::string(toString(result.state.stage)) + "\n";
        if (result.state.verdict)
            text += describe(*result.state.verdict);
        for (const Missing& missing : result.missing) {
            document["missing"].push_back(missing.title);
            text += "  still missing: " + missing.title + "\n";
        }
        for (const std::string& note : result.notes)
            cli.remark("returnbench-cli: " + note);
        cli.answer(document, text);
        const bool agrees = result.state.verdict && result.state.verdict->agrees();
        if (!agrees || result.state.stage != Stage::Closed)
            cli.exitCode = kExitNo;
    });
}

} // namespace returnbench
