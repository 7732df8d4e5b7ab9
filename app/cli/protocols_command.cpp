#include "app/cli/cli.h"

#include "core/base/file.h"
#include "core/base/text.h"
#include "core/inspection/protocol_paths.h"
#include "core/inspection/protocol_reader.h"

#include <memory>

namespace returnbench {
namespace {

struct Options {
    std::string id;
    std::string file;
    std::string by;
    std::string note;
};

nlohmann::json toJson(const Protocol& protocol) {
    return {{"id", protocol.id},
            {"title", protocol.title},
            {"categories", protocol.categories},
            {"questions", protocol.questions.size()},
            {"shots", protocol.shots.size()}};
}

nlohmann::json toJson(const ProtocolPaths& paths) {
    nlohmann::json findings = nlohmann::json::array();
    for (const ProtocolFinding& finding : paths.findings)
        findings.push_back({{"id", finding.id}, {"text", finding.text}});
    return {{"walked", paths.walked},
            {"whole", paths.isWhole},
            {"most_questions", paths.mostQuestions},
            {"most_shots", paths.mostShots},
            {"findings", findings}};
}

std::string describe(const ProtocolPaths& paths) {
    std::string text;
    for (const ProtocolFinding& finding : paths.findings)
        text += finding.text + "\n";
    text += std::to_string(paths.walked) + " ways through it" +
            (paths.isWhole ? "" : " were walked, and there are more") + "; at most " +
            std::to_string(paths.mostQuestions) + " questions and " + std::to_string(paths.mostShots) +
            " photos.";
    return text + (paths.findings.empty() ? " Every one ends, and nothing stands there in vain.\n" : "\n");
}

void answerList(const Cli& cli) {
    const Workspace workspace = cli.open(OpenMode::ReadOnly);
    nlohmann::json protocols = nlohmann::json::array();
    std::string text;
    for (const Protocol& protocol : workspace.protocols()) {
        protocols.push_back(toJson(protocol));
        protocols.back()["file"] = workspace.protocolFile(protocol.id).string();
        text += protocol.id + "  " + protocol.title + "  " +
                (protocol.categories.empty() ? "all other categories" : joined(protocol.categories)) + "\n";
    }
    cli.answer({{"protocols", protocols}}, text);
}

void answerShow(const Cli& cli, const std::string& id) {
    const Workspace workspace = cli.open(OpenMode::ReadOnly);
    const auto file = workspace.protocolFile(std::string(trim(id)));
    const std::string text = readTextFile(file, kMaxProtocolBytes);
    cli.answer({{"file", file.string()}, {"text", text}}, text);
}

void answerCheck(Cli& cli, const std::string& file) {
    const ProtocolPaths paths = walkProtocol(readProtocol(file));
    if (!paths.findings.empty() || !paths.isWhole)
        cli.exitCode = kExitNo;
    cli.answer(toJson(paths), describe(paths));
}

void answerSave(const Cli& cli, const Options& options) {
    const std::string text = readTextFile(options.file, kMaxProtocolBytes);
    (void)readProtocolText(options.file, text); // names the file in what is wrong
    Workspace workspace = cli.open(OpenMode::ReadWrite);
    const PersonId by = cli.actor(workspace, options.by, Permission::ChangeProtocols);
    const Protocol protocol = workspace.saveProtocol(text, options.note, by);
    const ProtocolPaths paths = walkProtocol(protocol);
    cli.answer({{"protocol", toJson(protocol)}, {"paths", toJson(paths)}},
               "Kept. Inspections that are opened from now on go by it.\n" + describe(paths));
}

} // namespace

void addProtocolsCommand(CLI::App& app, Cli& cli) {
    auto options = std::make_shared<Options>();
    CLI::App* command =
        app.add_subcommand("protocols", "Which photos and questions for a kind of product, and what follows");
    command->require_subcommand(0, 1);
    CLI::App* show = command->add_subcommand("show", "One of them, as a file to edit");
    show->add_option("ID", options->id, "See `protocols`")->required();
    show->callback([options, &cli] { answerShow(cli, options->id); });
    CLI::App* check = command->add_subcommand("check", "Whether every way through an edited one ends");
    check->add_option("FILE", options->file, "As `protocols show` writes it")->required();
    check->callback([options, &cli] { answerCheck(cli, options->file); });
    CLI::App* save = command->add_subcommand("save", "Keep an edited one, from now on");
    save->add_option("FILE", options->file, "As `protocols show` writes it")->required();
    save->add_option("--by", options->by, "Who changes it")->required();
    save->add_option("--note", options->note, "Why");
    save->callback([options, &cli] { answerSave(cli, *options); });
    command->callback([command, &cli] {
        if (command->get_subcommands().empty())
            answerList(cli);
    });
}

} // namespace returnbench
