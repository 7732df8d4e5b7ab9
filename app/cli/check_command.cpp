#include "app/cli/cli.h"

#include "app/cli/check_text.h"
#include "core/workspace/database_damage.h"

namespace returnbench {
namespace {

/// What is damaged so that nothing else could be looked at. Throws the error anew when it is none.
CheckReport damageThatStops(const std::filesystem::path& workspace, const Error& error) {
    CheckReport report;
    if (error.code() == ErrorCode::Storage && isWorkspace(workspace))
        for (const DamagedDatabase& database : damagedDatabases(workspace)) {
            if (database.name == "journal")
                report.journal.push_back({0, "The journal is damaged: " + database.what + "."});
            else
                report.mirror.push_back("The mirror is damaged: " + database.what + ".");
        }
    if (report.sound())
        throw error;
    report.warnings.push_back("Nothing else was looked at. " + error.whatToDo());
    return report;
}

} // namespace

nlohmann::json problemsOf(const CheckReport& report) {
    nlohmann::json problems = nlohmann::json::array();
    for (const JournalProblem& problem : report.journal)
        problems.push_back({{"where", "journal"}, {"seq", problem.seq}, {"what", problem.what}});
    const auto add = [&](const char* where, const std::vector<std::string>& found) {
        for (const std::string& what : found)
            problems.push_back({{"where", where}, {"what", what}});
    };
    add("mirror", report.mirror);
    add("photos", report.photos);
    add("clips", report.clips);
    add("checkpoints", report.checkpoints);
    return problems;
}

std::string describe(const CheckReport& report) {
    std::string text;
    const nlohmann::json problems = problemsOf(report);
    for (const nlohmann::json& problem : problems)
        text += problem["where"].get<std::string>() + ": " + problem["what"].get<std::string>() + "\n";
    for (const std::string& warning : report.warnings)
        text += "warning: " + warning + "\n";
    const std::string found =
        problems.size() == 1 ? "1 problem" : std::to_string(problems.size()) + " problems";
    return text + std::to_string(report.events) + " events, " + std::to_string(report.photoCount) +
           " photos and " + std::to_string(report.clipCount) +
           " clips: " + (report.sound() ? "sound" : found) + ".\n";
}

void addCheckCommand(CLI::App& app, Cli& cli) {
    app.add_subcommand("check", "Prove that journal, projections, photos and databases are sound")
        ->callback([&cli] {
            CheckReport report;
            JournalHead head;
            try {
                Workspace workspace = cli.open(OpenMode::ReadOnly);
                report = workspace.check();
                head = workspace.journal().head();
            } catch (const Error& error) {
                report = damageThatStops(cli.directory(), error);
            }
            cli.answer({{"sound", report.sound()},
                        {"events", report.events},
                        {"photos", report.photoCount},
                        {"clips", report.clipCount},
                        {"open_inspections", report.openInspections},
                        {"head", {{"seq", head.seq}, {"hash", head.hash}}},
                        {"problems", problemsOf(report)},
                        {"warnings", report.warnings}},
                       describe(report));
            if (!report.sound())
                cli.exitCode = kExitNo;
        });
}

} // namespace returnbench
