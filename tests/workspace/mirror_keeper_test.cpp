#include "core/workspace/mirror_keeper.h"

#include "core/base/error.h"
#include "core/workspace/inbox.h"
#include "core/workspace/workspace.h"

#include "tests/support/catch.h"
#include "tests/support/fixed.h"
#include "tests/support/temp_directory.h"

#include <deque>
#include <future>

using namespace returnbench;
using namespace std::chrono_literals;

namespace {

/// The thread with the journal, as a bench has it: appends what others hand over, one at a time.
class Desk {
public:
    explicit Desk(Workspace& workspace) : m_workspace(workspace), m_thread([this] { run(); }) {}
    ~Desk() {
        {
            const std::lock_guard lock(m_mutex);
            m_closed = true;
        }
        m_changed.notify_all();
        m_thread.join();
    }
    /// From any thread.
    void record(const NewEvent& event) {
        auto done = std::make_shared<std::promise<void>>();
        auto appended = done->get_future();
        {
            const std::lock_guard lock(m_mutex);
            m_work.push_back([this, event, done] {
                m_workspace.journal().append(event);
                done->set_value();
            });
        }
        m_changed.notify_all();
        appended.get();
    }

private:
    void run() {
        std::unique_lock lock(m_mutex);
        for (;;) {
            m_changed.wait(lock, [this] { return m_closed || !m_work.empty(); });
            if (m_work.empty())
                return;
            auto work = std::move(m_work.front());
            m_work.pop_front();
            lock.unlock();
            work();
            lock.lock();
        }
    }

    Workspace& m_workspace;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<std::function<void()>> m_work;
    bool m_closed = false;
    std::thread m_thread;
};

struct KeptShop {
    test::TempDirectory temp;
    SystemClock clock;
    test::CountingRandom random;
    Workspace workspace = Workspace::create(temp / "bench", "Bench 3", clock, random);

    [[nodiscard]] std::unique_ptr<MirrorFeed> inbox() const {
        InboxOptions options;
        options.settle = 1ms;
        options.interval = 1ms;
        const auto directory = workspace.directory();
        return std::make_unique<Inbox>(
            inboxOf(directory), [directory] { return importProfilesOf(directory); }, clock, options);
    }
    [[nodiscard]] MirrorKeeperParts parts(std::unique_ptr<MirrorFeed> feed,
                                          std::function<void(const NewEvent&)> record) const {
        MirrorKeeperParts parts{[directory = workspace.directory()] { return openMirrorOf(directory); },
                                {},
                                std::move(record),
                                clock};
        parts.feeds.push_back(std::move(feed));
        return parts;
    }
};

/// Until `done` holds, at most half a minute.
bool reaches(const std::function<bool()>& done) {
    for (const auto end = std::chrono::steady_clock::now() + 30s; std::chrono::steady_clock::now() < end;) {
        if (done())
            return true;
        std::this_thread::yield();
    }
    return false;
}

/// Wants a turn all the time, and says what it was told to.
class ScriptedFeed final : public MirrorFeed {
public:
    explicit ScriptedFeed(std::function<void(const std::atomic<bool>&)> onTurn)
        : m_onTurn(std::move(onTurn)) {}
    Timestamp nextTurn() const override { return {}; }
    FeedTurn turn(Mirror&, const std::function<void(const NewEvent&)>& record,
                  const std::atomic<bool>& stop) override {
        m_onTurn(stop);
        record({"import.completed", "test", {}, nlohmann::json::object()});
        return {true};
    }
    FeedStatus status() const override { return {"scripted", FeedStatus::Health::Good, "fine", {}, {}, 0}; }

private:
    std::function<void(const std::atomic<bool>&)> m_onTurn;
};

std::string blocklist(int from, int count) {
    std::string text = "serial,reason,since,source\n";
    for (int i = from; i < from + count; ++i)
        text += "AB-" + std::to_string(i) + ",stolen,,\n";
    return text;
}

} // namespace

TEST_CASE("a keeper imports what is dropped while others read, and they see all of a file or nothing") {
    KeptShop shop;
    constexpr int kRows = 700;
    constexpr int kFiles = 6;
    Mirror reader(shop.workspace.directory() / "mirror.db", OpenMode::ReadOnly, {});
    {
        Desk desk(shop.workspace);
        MirrorKeeper keeper(shop.parts(shop.inbox(), [&](const NewEvent& event) { desk.record(event); }));
        for (int file = 0; file < kFiles; ++file)
            shop.temp.write("bench/inbox/f" + std::to_string(file) + ".csv", blocklist(file * kRows, kRows));
        bool whole = true;
        CHECK(reaches([&] {
            const auto rows = reader.counts().blocklist;
            whole = whole && rows % kRows == 0;
            return rows == kFiles * kRows && keeper.statuses().at(0).health == FeedStatus::Health::Good;
        }));
        CHECK(whole);
    }
    int events = 0;
    shop.workspace.journal().forEach(1, [&](const Event& event) {
        events += event.kind() == "import.completed" ? 1 : 0;
        return true;
    });
    CHECK(events == kFiles);
    CHECK(shop.workspace.mirror().counts().blocklist == kFiles * kRows); // the workspace's own connection
    CHECK(shop.workspace.check().sound());
}

TEST_CASE("a keeper stops in the middle of a turn, and again") {
    KeptShop shop;
    std::promise<void> begun;
    std::atomic<int> turns{0};
    auto feed = std::make_unique<ScriptedFeed>([&](const std::atomic<bool>& stop) {
        if (++turns == 1)
            begun.set_value();
        while (!stop)
            std::this_thread::yield();
    });
    Desk desk(shop.workspace);
    MirrorKeeper keeper(shop.parts(std::move(feed), [&](const NewEvent& event) { desk.record(event); }));
    begun.get_future().wait();
    keeper.stop();
    keeper.stop();
    CHECK(turns == 1);
}

TEST_CASE("what a feed or the mirror fails with is said until it works again") {
    KeptShop shop;
    std::atomic<bool> fails{true};
    std::atomic<int> opened{0};
    auto feed = std::make_unique<ScriptedFeed>([&](const std::atomic<bool>&) {
        if (fails)
            throw Error(ErrorCode::Storage, "The feed broke.", "Wait.");
    });
    MirrorKeeperParts parts = shop.parts(std::move(feed), [](const NewEvent&) {});
    parts.openMirror = [&, open = parts.openMirror] {
        if (++opened == 1)
            throw Error(ErrorCode::Storage, "No mirror.", "Look for it.");
        return open();
    };
    MirrorKeeper keeper(std::move(parts));
    const auto says = [&](const std::string& what) {
        return reaches([&] { return keeper.statuses().at(0).message == what; });
    };
    CHECK(says("No mirror."));
    CHECK(says("The feed broke."));
    CHECK(keeper.statuses().at(0).name == "scripted");
    CHECK(keeper.statuses().at(0).health == FeedStatus::Health::Trouble);
    fails = false;
    CHECK(says("fine"));
}
