#pragma once

#include "core/base/file.h"
#include "core/workspace/inbox.h"
#include "core/workspace/workspace.h"

#include "tests/support/fixed.h"
#include "tests/support/temp_directory.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <string>
#include <vector>

namespace returnbench::test {

namespace fs = std::filesystem;
using namespace std::chrono_literals;
using Health = FeedStatus::Health;

inline constexpr const char* kBlocklist = "serial,reason,since,source\n";

/// An inbox of a workspace, and what it said.
struct InboxBench {
    TempDirectory temp;
    FixedClock clock;
    CountingRandom random;
    Workspace workspace = Workspace::create(temp / "bench", "Bench 3", clock, random);
    fs::path folder = inboxOf(workspace.directory());
    std::vector<InboxOutcome> outcomes;
    std::atomic<bool> stop{false};
    std::function<void()> beforeImport; ///< files are ready, and not taken yet
    std::function<void(const NewEvent&)> record = [this](const NewEvent& event) {
        workspace.journal().append(event);
    };
    Inbox inbox = make();

    Inbox make() {
        InboxOptions options;
        options.onFile = [this](const InboxOutcome& outcome) { outcomes.push_back(outcome); };
        const auto profiles = [this] {
            if (beforeImport)
                beforeImport();
            return workspace.importProfiles();
        };
        return {folder, profiles, clock, options};
    }
    void drop(const std::string& name, const std::string& content) const {
        temp.write("bench/inbox/" + name, content);
    }
    /// One look now, and one after the time that a file must not change.
    void pass() {
        inbox.turn(workspace.mirror(), record, stop);
        clock.advance(3s);
        inbox.turn(workspace.mirror(), record, stop);
    }
    [[nodiscard]] bool has(const std::string& name) const { return fs::exists(folder / name); }
    [[nodiscard]] std::string read(const std::string& name) const {
        return readTextFile(folder / name, 1 << 20);
    }
    std::vector<Event> imports() {
        std::vector<Event> events;
        workspace.journal().forEach(1, [&](const Event& event) {
            if (event.kind() == "import.completed")
                events.push_back(event);
            return true;
        });
        return events;
    }
    [[nodiscard]] std::int64_t blocked() { return workspace.mirror().counts().blocklist; }
};

inline std::vector<std::string> namesIn(const fs::path& folder) {
    std::vector<std::string> names;
    for (const auto& entry : fs::directory_iterator(folder))
        names.push_back(entry.path().filename().string());
    std::sort(names.begin(), names.end());
    return names;
}

} // namespace returnbench::test
