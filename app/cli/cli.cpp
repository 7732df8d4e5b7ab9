#include "app/cli/cli.h"

#include "core/base/text.h"

#include <iostream>

namespace returnbench {

Workspace Cli::open(OpenMode mode) const {
    return Workspace::open(directory(), mode, clock, random);
}

std::filesystem::path Cli::directory() const {
    return workspaceDirectory.empty() ? defaultWorkspaceDirectory() : workspaceDirectory;
}

void Cli::answer(const nlohmann::json& document, const std::string& text) const {
    if (json)
        std::cout << document.dump(2) << '\n';
    else
        std::cout << text;
    std::cout.flush();
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

} // namespace returnbench
