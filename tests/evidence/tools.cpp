#include "tests/evidence/tools.h"

#include <array>
#include <cstdio>
#include <sys/wait.h>

namespace returnbench::test {

bool hasTool(const std::string& name) {
    return runIn("/", "command -v " + name).exitCode == 0;
}

std::string word(const std::filesystem::path& path) {
    return "'" + path.string() + "'";
}

CommandResult runIn(const std::filesystem::path& folder, const std::string& command) {
    CommandResult result;
    // NOLINTNEXTLINE(cert-env33-c): the commands are the tests' own
    FILE* pipe = ::popen(("cd " + word(folder) + " && { " + command + "\n} 2>&1 </dev/null").c_str(), "r");
    if (pipe == nullptr)
        return result;
    std::array<char, 4096> buffer;
    while (const std::size_t got = std::fread(buffer.data(), 1, buffer.size(), pipe))
        result.output.append(buffer.data(), got);
    const int status = ::pclose(pipe);
    result.exitCode = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    return result;
}

} // namespace returnbench::test
