#include "app/cli/cli.h"

#include "app/cli/check_text.h"

namespace returnbench {

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
            Workspace workspace = cli.open(OpenMode::ReadOnly);
            const CheckReport report = workspace.check();
            const JournalHead head = workspace.journal().head();
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
