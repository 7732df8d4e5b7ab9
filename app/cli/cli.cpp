#include "app/cli/cli.h"

#include "app/cli/given_pin.h"
#include "core/base/text.h"
#include "core/people/permission.h"

#include <algorithm>
#include <cerrno>
#include <iostream>
#include <system_error>

namespace returnbench {
namespace {

constexpr std::size_t kShownFlags = 20;

} // namespace

Workspace Cli::open(OpenMode mode) const {
    return Workspace::open(directory(), mode, clock, random);
}

PersonId Cli::actor(Workspace& workspace, const std::string& by, Permission permission) const {
    Access access = workspace.access(kProgramActor);
    if (by.empty()) {
        if (access.isControlled() && !programMay(permission))
            throw Error(ErrorCode::NotAllowed, "Nobody is named who does this.",
                        "Name them with --by; their PIN is asked for, or read from --pin-file.");
        return PersonId(kProgramActor);
    }
    access.require(workspace.person(by), permission);
    return proven(workspace, by);
}

PersonId Cli::proven(Workspace& workspace, const std::string& by) const {
    const Person person = workspace.person(by);
    Access access = workspace.access(kProgramActor);
    if (access.isControlled())
        (void)access.signIn(person.id, givenPin(pinFile, "PIN of " + person.name));
    return person.id;
}

std::filesystem::path Cli::directory() const {
    return workspaceDirectory.empty() ? defaultWorkspaceDirectory() : workspaceDirectory;
}

void Cli::answer(const nlohmann::json& document, const std::string& text) const {
    // The work is done and is to be told, whatever bytes a file's name has: what is no UTF-8 becomes U+FFFD.
    write(json ? document.dump(2, ' ', false, nlohmann::json::error_handler_t::replace) + '\n' : text);
}

void Cli::write(const std::string& content) const {
    if (!std::cout)
        return; // told before, or its reader went away
    errno = 0;
    std::cout << content << std::flush;
    if (!std::cout && errno != EPIPE) // `| head` has read what it wanted
        throw Error(
            ErrorCode::Storage,
            "The answer could not be written: " + std::generic_category().message(errno) + ".",
            "Mend where it goes. What the command was to change is changed: look at it before you run it "
            "again.");
}

void Cli::remark(const std::string& text) const {
    std::cerr << text << '\n';
}

std::string describe(const Verdict& verdict) {
    std::string text = std::string(toString(verdict.kind)) + ": " + headline(verdict) + "\n";
    for (const Flag flag : verdict.flags)
        text += "  flag: " + std::string(toString(flag)) + "\n";
    for (const Reason& reason : verdict.reasons)
        text += "  - " + reason.text + "\n";
    return text;
}

std::string describe(const ImportResult& result) {
    if (result.isCancelled)
        return printable(result.file.string()) + ": stopped after " + std::to_string(result.rows) +
               " rows; nothing of it was imported\n";
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

nlohmann::json toJson(const Error& error) {
    return {{"code", toString(error.code())},
            {"message", printable(error.what())},
            {"what_to_do", printable(error.whatToDo())}};
}

} // namespace returnbench
