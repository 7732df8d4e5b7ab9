#include "app/cli/cli.h"

namespace returnbench {

void addCheckCommand(CLI::App& app, Cli& cli) {
    app.add_subcommand("check", "Prove that journal, projections, photos and databases are sound")
        ->callback([&cli] {
            Workspace workspace = cli.open(OpenMode::ReadOnly);
            const CheckReport report = workspace.check();
            nlohmann::json problems = nlohmann::json::array();
            std::string text;
            for (const JournalProblem& problem : report.journal) {
                problems.push_back({{"where", "journal"}, {"seq", problem.seq}, {"what", problem.what}});
                text += "journal: " + problem.what + "\n";
            }
            for (const std::string& what : report.mirror) {
                problems.push_back({{"where", "mirror"}, {"what", what}});
                text += "mirror: " + what + "\n";
            }
            for (const std::string& what : report.photos) {
                problems.push_back({{"where", "photos"}, {"what", what}});
                text += "photos: " + what + "\n";
            }
            for (const std::string& what : report.clips) {
                problems.push_back({{"where", "clips"}, {"what", what}});
                text += "clips: " + what + "\n";
            }
            text += std::to_string(report.events) + " events, " + std::to_string(report.photoCount) +
                    " photos and " + std::to_string(report.clipCount) + " clips: " +
                    (report.sound() ? "sound.\n" : std::to_string(problems.size()) + " problems.\n");
            const JournalHead head = workspace.journal().head();
            cli.answer({{"sound", report.sound()},
                        {"events", report.events},
                        {"photos", report.photoCount},
                        {"clips", report.clipCount},
                        {"open_inspections", report.openInspections},
                        {"head", {{"seq", head.seq}, {"hash", head.hash}}},
                        {"problems", problems}},
                       text);
            if (!report.sound())
                cli.exitCode = kExitNo;
        });
}

} // namespace returnbench
