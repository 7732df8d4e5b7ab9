#include "app/cli/cli.h"

#include "core/base/error.h"
#include "core/base/text.h"

#include <algorithm>
#include <memory>
#include <optional>

namespace returnbench {
namespace {

constexpr std::size_t kShownFlags = 20;

nlohmann::json toJson(const ImportResult& result) {
    nlohmann::json flags = nlohmann::json::array();
    for (const RowFlag& flag : result.flags)
        flags.push_back({{"line", flag.line}, {"column", flag.column}, {"reason", printable(flag.reason)}});
    return {{"file", printable(result.file.string())},
            {"format", result.format},
            {"rows", result.rows},
            {"added", result.added},
            {"changed", result.changed},
            {"unchanged", result.unchanged},
            {"rejected", result.rejected},
            {"left_out", result.leftOut},
            {"flagged", result.flagged},
            {"flags", flags},
            {"without_order", result.withoutOrder},
            {"rejects_file", printable(result.rejectsFile.string())},
            {"dropped_columns", result.droppedColumns},
            {"ignored_columns", result.ignoredColumns}};
}

std::string describe(const ImportResult& result) {
    std::string text = printable(result.file.string()) + ": " + result.format + ", " +
                       std::to_string(result.rows) + " rows: " + std::to_string(result.added) + " added, " +
                       std::to_string(result.changed) + " changed, " + std::to_string(result.unchanged) +
                       " unchanged, " + std::to_string(result.rejected) + " rejected";
    if (!result.rejectsFile.empty())
        text += "; mend and import " + printable(result.rejectsFile.string());
    text += "\n";
    if (result.leftOut > 0)
        text += "  " + std::to_string(result.leftOut) + " rows left out: cancelled, summaries or footers\n";
    if (result.withoutOrder > 0)
        text += "  " + std::to_string(result.withoutOrder) + " rows name orders that are not imported yet\n";
    for (std::size_t i = 0; i < std::min(result.flags.size(), kShownFlags); ++i)
        text += "  line " + std::to_string(result.flags[i].line) + ": " + printable(result.flags[i].reason) +
                "\n";
    if (result.flagged > static_cast<std::int64_t>(kShownFlags))
        text += "  and " + std::to_string(result.flagged - static_cast<std::int64_t>(kShownFlags)) +
                " more such rows: see --json\n";
    return text;
}

} // namespace

void addImportCommand(CLI::App& app, Cli& cli) {
    struct Options {
        std::vector<std::filesystem::path> files;
        std::string format;
    };
    auto options = std::make_shared<Options>();
    CLI::App* command =
        app.add_subcommand("import", "Import orders, dispatch serials, returns, recalls, blocklists");
    command->add_option("FILE", options->files, "Files to import")->required();
    command->add_option("--format", options->format,
                        "The format, where the header does not tell (see `formats`)");
    command->callback([options, &cli] {
        Workspace workspace = cli.open(OpenMode::ReadWrite);
        const auto format = options->format.empty() ? std::nullopt : std::optional(options->format);
        nlohmann::json files = nlohmann::json::array();
        std::string text;
        for (const auto& file : options->files) {
            try {
                const ImportResult result = workspace.import(file, format, kProgramActor);
                files.push_back(toJson(result));
                text += describe(result);
            } catch (const Error& error) {
                // The other files are still wanted; a full disk would fail them alike.
                if (exitCodeFor(error.code()) != exitCodeFor(ErrorCode::InvalidInput))
                    throw;
                cli.remark("returnbench-cli: " + printable(error.what()) + " " + printable(error.whatToDo()));
                files.push_back({{"file", printable(file.string())},
                                 {"error",
                                  {{"code", toString(error.code())},
                                   {"message", printable(error.what())},
                                   {"what_to_do", printable(error.whatToDo())}}}});
                cli.exitCode = exitCodeFor(error.code());
            }
        }
        cli.answer({{"files", files}}, text);
    });
}

} // namespace returnbench
