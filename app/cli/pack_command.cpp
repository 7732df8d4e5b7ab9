#include "app/cli/cli.h"

#include "app/cli/report_renderer.h"
#include "core/base/error.h"
#include "core/base/text.h"

#include <memory>

namespace returnbench {
namespace {

struct Options {
    std::string id;
    std::filesystem::path output;
    std::string language = "en";
    std::string policy;
    bool isUpload = false;
    bool onlyLooks = false;
    bool withOriginals = false;
};

std::string describe(const std::vector<std::string>& warnings) {
    std::string text;
    for (const std::string& warning : warnings)
        text += "Warning: " + warning + "\n";
    return text;
}

void exportPack(const Options& options, Cli& cli) {
    Workspace workspace = cli.open(OpenMode::ReadWrite);
    const PersonId by = cli.actor(workspace, {}, Permission::ExportPacks);
    const InspectionId id(toUpper(trim(options.id)));
    const PackResult pack = makePack(workspace, {id, options.output, options.language, options.withOriginals},
                                     renderers(), cli.clock, cli.random);
    workspace.journal().append(packExported(id, pack, by.str()));
    const PublicKey key = workspace.publicKey();
    const bool isWaiting = !pack.isStamped && !workspace.config().timestamp.authority.empty();
    cli.answer({{"inspection", id.str()},
                {"file", pack.file.string()},
                {"sha256", pack.sha256},
                {"bytes", pack.bytes},
                {"files", pack.files},
                {"timestamped", pack.isStamped},
                {"warnings", pack.warnings},
                {"public_key", key.toString()},
                {"key_id", key.id()}},
               "Wrote " + pack.file.string() + " (" + std::to_string(pack.bytes) +
                   " bytes).\nIt is verified with " + key.toString() + "\n" +
                   (isWaiting
                        ? "The time stamp authority did not answer: `returnbench-cli stamp` asks again.\n"
                        : "") +
                   describe(pack.warnings));
}

nlohmann::json toJson(const UploadFile& file) {
    return {{"name", file.name},     {"title", file.title},       {"bytes", file.bytes},
            {"sha256", file.sha256}, {"original", file.original}, {"change", file.change}};
}

std::string describe(const UploadResult& upload, bool isPreview) {
    std::string text;
    for (const UploadFile& file : upload.set.files)
        text += file.name + "  " + std::to_string(file.bytes) + " bytes" +
                (file.change.empty() ? "" : "  " + file.change) + "\n";
    for (const std::string& note : upload.set.leftOut)
        text += note + "\n";
    for (const std::string& problem : upload.set.problems)
        text += "Does not fit: " + problem + "\n";
    text += describe(upload.warnings) + "\n" + upload.set.text + "\n";
    return text +
           (isPreview ? std::string("Nothing was written.\n") : "Wrote " + upload.place.string() + ".\n");
}

void exportUpload(const Options& options, Cli& cli) {
    Workspace workspace = cli.open(options.onlyLooks ? OpenMode::ReadOnly : OpenMode::ReadWrite);
    const PersonId by = cli.actor(workspace, {}, Permission::ExportPacks);
    const InspectionId id(toUpper(trim(options.id)));
    UploadOrder order{id, toLower(trim(options.policy)), options.language, options.output};
    if (options.onlyLooks)
        order.output.clear();
    else if (order.output.empty())
        order.output = workspace.packs() / (id.str() + "-upload");
    const UploadResult upload = makeUpload(workspace, order, renderers(), cli.clock);
    if (!options.onlyLooks)
        workspace.journal().append(uploadExported(id, upload, by.str()));
    nlohmann::json files = nlohmann::json::array();
    for (const UploadFile& file : upload.set.files)
        files.push_back(toJson(file));
    cli.answer({{"inspection", id.str()},
                {"policy", upload.policy},
                {"place", upload.place.string()},
                {"sha256", upload.sha256},
                {"bytes", upload.set.bytes},
                {"files", files},
                {"text", upload.set.text},
                {"problems", upload.set.problems},
                {"left_out", upload.set.leftOut},
                {"warnings", upload.warnings},
                {"fits", upload.set.problems.empty()}},
               describe(upload, options.onlyLooks));
    if (!upload.set.problems.empty())
        cli.exitCode = kExitNo;
}

} // namespace

void addPackCommand(CLI::App& app, Cli& cli) {
    auto options = std::make_shared<Options>();
    CLI::App* command = app.add_subcommand("pack", "Export the evidence pack of a closed inspection, or with "
                                                   "--policy or --upload what a marketplace's form takes");
    command->add_option("ID", options->id, "The inspection")->required();
    command->add_option(
        "-o,--output", options->output,
        "The zip to write; default: packs/ID.zip in the workspace. For a form: a folder, a zip, or "
        "a PDF for the report alone; default: packs/ID-upload");
    command->add_option("--language", options->language, "Of the report: en, de, es or hi")
        ->check(CLI::IsMember({"en", "de", "es", "hi"}));
    command->add_option("--policy", options->policy, "Files for the form of this policy (see `policies`)");
    command->add_flag("--upload", options->isUpload, "Files for the form of the claim's own policy");
    command->add_flag("--preview", options->onlyLooks,
                      "Only say which files the form would get, and what does not fit");
    command->add_flag("--originals", options->withOriginals,
                      "The signed pack with the originals of photos that have parts covered (see `mask`)");
    command->callback([options, &cli] {
        if (options->isUpload || options->onlyLooks || !options->policy.empty())
            exportUpload(*options, cli);
        else
            exportPack(*options, cli);
    });
}

void addStampCommand(CLI::App& app, Cli& cli) {
    CLI::App* command = app.add_subcommand(
        "stamp", "Ask the time stamp authority for what packs in the workspace still lack");
    command->callback([&cli] {
        Workspace workspace = cli.open(OpenMode::ReadWrite);
        const PersonId by = cli.actor(workspace, {}, Permission::ExportPacks);
        nlohmann::json list = nlohmann::json::array();
        std::string text;
        for (const PackResult& pack : stampPacks(workspace, cli.random)) {
            const InspectionId id(pack.file.stem().string());
            workspace.journal().append(packExported(id, pack, by.str()));
            list.push_back({{"file", pack.file.string()}, {"sha256", pack.sha256}});
            text += "Stamped " + pack.file.string() + "\n";
        }
        cli.answer({{"stamped", list}}, text.empty() ? "Every pack has its time stamp.\n" : text);
    });
}

} // namespace returnbench
