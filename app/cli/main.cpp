#include "app/cli/cli.h"

#include "core/base/error.h"
#include "core/base/process.h"
#include "core/base/system_error.h"
#include "core/base/text.h"

#include <csignal>
#include <iostream>
#include <nlohmann/json.hpp>
#include <sstream>

namespace {

using namespace returnbench;

void report(const Cli& cli, std::string_view code, const std::string& what, const std::string& whatToDo) {
    std::cerr << "returnbench-cli: " << printable(what) << ' ' << printable(whatToDo) << '\n';
    if (cli.json)
        std::cout << nlohmann::json{{"error",
                                     {{"code", code},
                                      {"message", printable(what)},
                                      {"what_to_do", printable(whatToDo)}}}}
                         .dump(2)
                  << '\n';
}

/// @throws whatever the command does
int run(Cli& cli, int argc, char* argv[]) {
    CLI::App app("Inspects e-commerce returns: is this very unit the one that was sold on this order?");
    app.set_version_flag("--version", RETURNBENCH_VERSION);
    app.add_option("--workspace", cli.workspaceDirectory,
                   "The data folder (default: $RETURNBENCH_WORKSPACE, else the XDG data folder)");
    app.add_flag("--json", cli.json, "Answer with one JSON document on stdout");
    app.add_option(
        "--pin-file", cli.pinFile,
        "A file with the PIN of who is named with --by; without it the PIN is asked for at the terminal");
    app.require_subcommand(1);
    app.fallthrough();
    addInboxCommand(app, cli);
    addInitCommand(app, cli);
    addDemoCommand(app, cli);
    addImportCommand(app, cli);
    addFormatsCommand(app, cli);
    addSourcesCommand(app, cli);
    addSyncCommand(app, cli);
    addLookupCommand(app, cli);
    addDecodeCommand(app, cli);
    addJudgeCommand(app, cli);
    addInspectCommand(app, cli);
    addInspectionsCommand(app, cli);
    addSheetCommand(app, cli);
    addShowCommand(app, cli);
    addLabelCommand(app, cli);
    addMaskCommand(app, cli);
    addPackCommand(app, cli);
    addStampCommand(app, cli);
    addClaimsCommand(app, cli);
    addClaimCommand(app, cli);
    addPoliciesCommand(app, cli);
    addProtocolsCommand(app, cli);
    addReportCommand(app, cli);
    addVerifyCommand(app, cli);
    addEpcisCommand(app, cli);
    addCalibrationCommand(app, cli);
    addCheckCommand(app, cli);
    addCheckpointCommand(app, cli);
    addBackupCommand(app, cli);
    addRestoreCommand(app, cli);
    addSalvageCommand(app, cli);
    addKeyCommand(app, cli);
    addPersonCommand(app, cli);
    try {
        app.parse(argc, argv);
        return cli.exitCode;
    } catch (const CLI::ParseError& fault) {
        if (fault.get_exit_code() == 0) { // --help, --version
            std::ostringstream text;
            app.exit(fault, text, text);
            cli.write(text.str());
            return kExitFine;
        }
        report(cli, "invalid_input", std::string(fault.what()) + ".", "See `returnbench-cli --help`.");
        return exitCodeFor(ErrorCode::InvalidInput);
    }
}

} // namespace

int main(int argc, char* argv[]) {
    holdStandardStreams();
    keepToItself();
    std::signal(SIGPIPE, SIG_IGN); // a reader that went away is no reason to die half-way
    const SystemClock clock;
    SystemRandom random;
    Cli cli(clock, random);
    try {
        return run(cli, argc, argv);
    } catch (const std::exception& cause) {
        const Error error = asError(cause);
        report(cli, toString(error.code()), error.what(), error.whatToDo());
        return exitCodeFor(error.code());
    }
}
