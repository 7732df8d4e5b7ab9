#include "app/cli/cli.h"
#include "app/cli/stop_request.h"

#include "core/base/text.h"
#include "core/workspace/import_report.h"
#include "core/workspace/inbox.h"
#include "core/workspace/settlement.h"

#include <chrono>
#include <memory>
#include <set>
#include <thread>
#include <variant>

namespace returnbench {
namespace {

constexpr std::chrono::milliseconds kNap{50};
constexpr int kDefaultSettleSeconds = 2;
constexpr int kLongestSettleSeconds = 3600;

/// What one pass over the inbox did, as it goes on.
struct Pass {
    nlohmann::json files = nlohmann::json::array();
    std::set<std::string> formats; ///< of what came in
    std::string text;
    int exitCode = kExitFine;

    void note(const InboxOutcome& outcome) {
        nlohmann::json entry;
        if (const auto* result = std::get_if<ImportResult>(&outcome.result)) {
            entry = toJson(*result);
            entry["result"] = "imported";
            formats.insert(result->format);
            text += describe(*result);
            if (result->rejected > 0)
                exitCode = kExitNo;
        } else {
            const auto& error = std::get<Error>(outcome.result);
            entry["result"] = "rejected";
            entry["error"] = toJson(error);
            text += printable(outcome.file) + ": rejected. " + printable(error.what()) + " " +
                    printable(error.whatToDo()) + "\n";
            exitCode = kExitNo;
        }
        entry["file"] = printable(outcome.file);
        entry["moved_to"] = printable(outcome.movedTo.string());
        files.push_back(std::move(entry));
    }

    void noteWaiting(const std::string& file, const std::string& why) {
        files.push_back({{"file", printable(file)}, {"result", "waiting"}, {"why", why}});
        text += printable(file) + ": waiting. " + why + "\n";
        exitCode = kExitNo;
    }
};

void wait(std::chrono::milliseconds time, const StopRequest& stop) {
    for (const auto end = std::chrono::steady_clock::now() + time;
         !stop.isMade() && std::chrono::steady_clock::now() < end;)
        std::this_thread::sleep_for(kNap);
}

void runPass(Cli& cli, int settleSeconds) {
    Workspace workspace = cli.open(OpenMode::ReadWrite);
    const StopRequest stop;
    Pass pass;
    InboxOptions options;
    options.settle = std::chrono::seconds(settleSeconds);
    options.onFile = [&pass](const InboxOutcome& outcome) { pass.note(outcome); };
    const auto profiles = [&workspace] { return workspace.importProfiles(); };
    Inbox inbox(inboxOf(workspace.directory()), profiles, cli.clock, options);
    const auto record = [&workspace](const NewEvent& event) { workspace.journal().append(event); };

    // Twice with time between, so that a file that is just being written shows it.
    inbox.turn(workspace.mirror(), record, stop.flag());
    if (!inbox.waiting().empty() && !inbox.trouble())
        wait(options.settle + kNap, stop);
    for (bool goesOn = true; goesOn && !stop.isMade() && !inbox.trouble();)
        goesOn = inbox.turn(workspace.mirror(), record, stop.flag()).didSomething;
    for (const auto& [file, why] : inbox.waiting())
        pass.noteWaiting(file, why);

    nlohmann::json answer{{"files", pass.files}};
    if (const auto settlement =
            settleClaimsAfter(pass.formats, workspace, PersonId(Inbox::kName), cli.clock.now())) {
        answer.update(toJson(*settlement));
        pass.text += describe(*settlement);
    }
    cli.exitCode = pass.exitCode;
    if (const auto& trouble = inbox.trouble()) {
        cli.remark("returnbench-cli: " + printable(trouble->what()) + " " + printable(trouble->whatToDo()));
        answer["error"] = toJson(*trouble);
        cli.exitCode = exitCodeFor(trouble->code());
    }
    cli.answer(answer, pass.text);
}

} // namespace

void addInboxCommand(CLI::App& app, Cli& cli) {
    auto settle = std::make_shared<int>(kDefaultSettleSeconds);
    CLI::App* command =
        app.add_subcommand("inbox", "Import now what was dropped into the workspace's folder `inbox`");
    command
        ->add_option("--settle", *settle,
                     "Seconds for which a file must not change before it is taken (default: 2)")
        ->check(CLI::Range(0, kLongestSettleSeconds));
    command->callback([settle, &cli] { runPass(cli, *settle); });
}

} // namespace returnbench
