#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/random.h"
#include "core/workspace/workspace.h"

#include <CLI/CLI.hpp>
#include <filesystem>
#include <nlohmann/json.hpp>
#include <string>

namespace returnbench {

/// Exit codes of the command line. Failures take exitCodeFor().
inline constexpr int kExitFine = 0;
inline constexpr int kExitNo = 1; ///< done, and the answer is no

/// What all commands share: the options before the command, and how answers leave the program.
class Cli {
public:
    Cli(const Clock& clockToUse, Random& randomToUse) : clock(clockToUse), random(randomToUse) {}

    std::filesystem::path workspaceDirectory; ///< empty: the default
    bool json = false;
    std::filesystem::path
        pinFile; ///< where the PIN of who is named with --by stands; empty: asked at the terminal
    int exitCode = kExitFine;
    const Clock& clock;
    Random& random;

    [[nodiscard]] Workspace open(OpenMode mode) const;
    /// Who does what a command is for, as it stands in events: the person named with --by, once they have
    /// proven it where the workspace is under control; without a name the program itself.
    /// @throws Error{NotFound} for a name that nobody has; Error{NotAllowed}
    [[nodiscard]] PersonId actor(Workspace& workspace, const std::string& by, Permission permission) const;
    /// The person named with --by, once they have proven it, whatever their role.
    /// @throws as actor()
    [[nodiscard]] PersonId proven(Workspace& workspace, const std::string& by) const;
    /// The workspace's folder, named or default, whether it exists or not.
    [[nodiscard]] std::filesystem::path directory() const;

    /// The command's one answer: `document` with --json, else `text`. On stdout.
    /// @throws as write()
    void answer(const nlohmann::json& document, const std::string& text) const;

    /// An answer in a form that was asked for, whatever --json says. On stdout.
    /// @throws Error{Storage} when it cannot be written; not when its reader went away
    void write(const std::string& content) const;

    /// A remark for a person, on stderr.
    void remark(const std::string& text) const;
};

/// Each adds one command. They live in one file each, `<name>_command.cpp`.
void addBackupCommand(CLI::App& app, Cli& cli);
void addCalibrationCommand(CLI::App& app, Cli& cli);
void addCheckCommand(CLI::App& app, Cli& cli);
void addCheckpointCommand(CLI::App& app, Cli& cli);
void addClaimCommand(CLI::App& app, Cli& cli);
void addClaimsCommand(CLI::App& app, Cli& cli);
void addDecodeCommand(CLI::App& app, Cli& cli);
void addDemoCommand(CLI::App& app, Cli& cli);
void addEpcisCommand(CLI::App& app, Cli& cli);
void addFormatsCommand(CLI::App& app, Cli& cli);
void addImportCommand(CLI::App& app, Cli& cli);
void addInboxCommand(CLI::App& app, Cli& cli);
void addInitCommand(CLI::App& app, Cli& cli);
void addInspectCommand(CLI::App& app, Cli& cli);
void addInspectionsCommand(CLI::App& app, Cli& cli);
void addJudgeCommand(CLI::App& app, Cli& cli);
void addKeyCommand(CLI::App& app, Cli& cli);
void addLabelCommand(CLI::App& app, Cli& cli);
void addLookupCommand(CLI::App& app, Cli& cli);
void addMaskCommand(CLI::App& app, Cli& cli);
void addPackCommand(CLI::App& app, Cli& cli);
void addStampCommand(CLI::App& app, Cli& cli);
void addPersonCommand(CLI::App& app, Cli& cli);
void addPoliciesCommand(CLI::App& app, Cli& cli);
void addProtocolsCommand(CLI::App& app, Cli& cli);
void addReportCommand(CLI::App& app, Cli& cli);
void addRestoreCommand(CLI::App& app, Cli& cli);
void addSalvageCommand(CLI::App& app, Cli& cli);
void addSheetCommand(CLI::App& app, Cli& cli);
void addShowCommand(CLI::App& app, Cli& cli);
void addSourcesCommand(CLI::App& app, Cli& cli);
void addSyncCommand(CLI::App& app, Cli& cli);
void addVerifyCommand(CLI::App& app, Cli& cli);

/// The program's name where an event asks who did it and no person is named.
inline constexpr const char* kProgramActor = "returnbench-cli";

/// Verdict, headline and reasons as lines for a terminal.
[[nodiscard]] std::string describe(const Verdict& verdict);
/// What came of a file, likewise.
[[nodiscard]] std::string describe(const ImportResult& result);
/// `{code, message, what_to_do}`.
[[nodiscard]] nlohmann::json toJson(const Error& error);

} // namespace returnbench
