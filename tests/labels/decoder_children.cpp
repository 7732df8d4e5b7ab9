#include "tests/labels/decoder_children.h"

#include "core/base/text.h"

#include <chrono>
#include <csignal>
#include <cstdio>
#include <fstream>
#include <iterator>
#include <thread>
#include <unistd.h>

namespace returnbench::test {

namespace fs = std::filesystem;

std::vector<Child> childrenOfThisProcess() {
    std::vector<Child> children;
    for (const auto& entry : fs::directory_iterator("/proc")) {
        if (!isDigits(entry.path().filename().string()))
            continue;
        const std::string stat = textOf(entry.path() / "stat");
        const auto open = stat.find('(');
        const auto end = stat.rfind(')');
        char state = '?';
        int parent = 0;
        if (end == std::string::npos || std::sscanf(stat.c_str() + end + 1, " %c %d", &state, &parent) != 2)
            continue;
        if (parent == getpid())
            children.push_back({std::stoi(stat), stat.substr(open + 1, end - open - 1), state});
    }
    return children;
}

std::optional<Child> decoderChild() {
    for (Child& child : childrenOfThisProcess())
        if (child.name.rfind("returnbench-dec", 0) == 0)
            return child;
    return std::nullopt;
}

void waitUntilEnded(pid_t pid) {
    const auto deadline = std::chrono::steady_clock::now() + std::chrono::seconds(20);
    while (std::chrono::steady_clock::now() < deadline) {
        bool runs = false;
        for (const Child& child : childrenOfThisProcess())
            runs = runs || (child.pid == pid && child.state != 'Z');
        if (!runs)
            return;
        std::this_thread::yield();
    }
}

void killWhenBusy() {
    const auto deadline = std::chrono::steady_clock::now() + std::chrono::seconds(20);
    while (std::chrono::steady_clock::now() < deadline) {
        if (const auto child = decoderChild(); child && child->state == 'R') {
            kill(child->pid, SIGKILL);
            return;
        }
        std::this_thread::yield();
    }
}

fs::path script(const TempDirectory& directory, const std::string& body) {
    fs::path file = directory.write("decoder.sh", "#!/bin/sh\n" + body + "\n");
    fs::permissions(file, fs::perms::owner_all);
    return file;
}

std::string textOf(const fs::path& file) {
    std::ifstream in(file);
    return {(std::istreambuf_iterator<char>(in)), std::istreambuf_iterator<char>()};
}

} // namespace returnbench::test
