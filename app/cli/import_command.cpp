#include "app/cli/cli.h"
#include "app/cli/stop_request.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/workspace/import_report.h"
#include "core/workspace/mirror_rebuild.h"
#include "core/workspace/settlement.h"

#include <algorithm>
#include <chrono>
#include <memory>
#include <set>

namespace returnbench {
namespace {

namespace fs = std::filesystem;

/// Says on stderr how far a long import is: once a second, from the first second on.
class ProgressReport {
public:
    ProgressReport(const Cli& cli, const fs::path& file)
        : m_cli(cli), m_file(printable(file.filename().string())) {}

    void show(const ImportProgress& progress) {
        const auto now = Steady::now();
        if (now - m_shown < std::chrono::seconds(1))
            return;
        m_shown = now;
        const double seconds = std::chrono::duration<double>(now - m_start).count();
        const auto rate = static_cast<std::int64_t>(static_cast<double>(progress.rows) / seconds);
        const auto percent = progress.bytes > 0 ? progress.bytesRead * 100 / progress.bytes : 0;
        m_cli.remark(m_file + ": " + std::to_string(std::min<std::int64_t>(percent, 100)) + " %, " +
                     std::to_string(progress.rows) + " rows, " + std::to_string(rate) + " a second");
    }

private:
    using Steady = std::chrono::steady_clock;
    const Cli& m_cli;
    std::string m_file;
    Steady::time_point m_start = Steady::now();
    Steady::time_point m_shown = m_start;
};

struct Options {
    std::vector<fs::path> files;
    std::string format;
    std::string dateOrder;
    bool anew = false;
};

ImportOptions importOptions(const Options& options) {
    ImportOptions result;
    if (!options.format.empty())
        result.format = options.format;
    if (!options.dateOrder.empty())
        result.dateOrder = options.dateOrder;
    return result;
}

void importFiles(Cli& cli, const Options& options) {
    Workspace workspace = cli.open(OpenMode::ReadWrite);
    const PersonId by = cli.actor(workspace, {}, Permission::Import);
    const StopRequest stop;
    nlohmann::json files = nlohmann::json::array();
    std::string text;
    for (const auto& file : options.files) {
        if (stop.isMade()) {
            files.push_back({{"file", printable(file.string())}, {"cancelled", true}});
            text += printable(file.string()) + ": not begun\n";
            continue;
        }
        try {
            ProgressReport report(cli, file);
            ImportOptions how = importOptions(options);
            how.onProgress = [&](const ImportProgress& progress) {
                report.show(progress);
                return stop.isMade() ? ImportGoOn::No : ImportGoOn::Yes;
            };
            const ImportResult result = workspace.import(file, how, by.str());
            files.push_back(toJson(result));
            text += describe(result);
            if (result.isCancelled)
                cli.exitCode = kExitNo;
        } catch (const Error& error) {
            // The other files are still wanted; a full disk would fail them alike.
            if (exitCodeFor(error.code()) != exitCodeFor(ErrorCode::InvalidInput))
                throw;
            cli.remark("returnbench-cli: " + printable(error.what()) + " " + printable(error.whatToDo()));
            files.push_back({{"file", printable(file.string())}, {"error", toJson(error)}});
            cli.exitCode = exitCodeFor(error.code());
        }
    }
    nlohmann::json answer{{"files", files}};
    std::set<std::string> formats;
    for (const auto& file : files)
        formats.insert(file.value("format", ""));
    if (const auto settlement = settleClaimsAfter(formats, workspace, by, cli.clock.now())) {
        answer.update(toJson(*settlement));
        text += describe(*settlement);
    }
    cli.answer(answer, text);
}

void makeAnew(Cli& cli, const Options& options) {
    if (options.files.empty() && !(options.format.empty() && options.dateOrder.empty()))
        throw Error(ErrorCode::InvalidInput, "--format and --date-order are for files that are named.",
                    "Name those that were imported with them, oldest first.");
    const MirrorRebuild rebuilt =
        rebuildMirror(cli.directory(), options.files, importOptions(options), kProgramActor, cli.clock,
                      cli.random, [&cli](const fs::path& file) { cli.remark(printable(file.string())); });
    nlohmann::json files = nlohmann::json::array();
    std::string text;
    for (const ImportResult& imported : rebuilt.imports) {
        files.push_back(toJson(imported));
        text += describe(imported);
    }
    for (const std::string& problem : rebuilt.problems)
        text += problem + "\n";
    if (!rebuilt.before.empty())
        text += "The mirror of before is " + rebuilt.before.string() +
                ": remove it when it is not wanted any more.\n";
    cli.answer({{"files", files}, {"problems", rebuilt.problems}, {"before", rebuilt.before.string()}}, text);
    if (!rebuilt.problems.empty())
        cli.exitCode = kExitNo;
}

} // namespace

void addImportCommand(CLI::App& app, Cli& cli) {
    auto options = std::make_shared<Options>();
    CLI::App* command =
        app.add_subcommand("import", "Import orders, dispatch serials, returns, recalls, blocklists");
    command->add_option("FILE", options->files, "Files to import: CSV, tab separated, .xlsx or .xml");
    command->add_flag("--anew", options->anew,
                      "Make the whole mirror anew, of what is kept in inbox/done and of these files, "
                      "oldest first");
    command->add_option("--format", options->format,
                        "The format of these files, where the header does not tell (see `formats`)");
    command
        ->add_option("--date-order", options->dateOrder,
                     "How the files write dates like 03/10/2026, where their format does not tell: dmy, mdy")
        ->check(CLI::IsMember({"ymd", "dmy", "mdy"}));
    command->callback([options, &cli] {
        if (options->anew)
            makeAnew(cli, *options);
        else if (options->files.empty())
            throw Error(ErrorCode::InvalidInput, "No file to import is named.",
                        "Name one or more: `returnbench-cli import FILE`.");
        else
            importFiles(cli, *options);
    });
}

} // namespace returnbench
