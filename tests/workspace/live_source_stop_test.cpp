// A server that takes connections and never answers.

#include "core/base/resources.h"
#include "core/workspace/live_source.h"

#include "tests/support/catch.h"
#include "tests/support/fixed.h"
#include "tests/support/temp_directory.h"

#include <atomic>
#include <cstring>
#include <sys/socket.h>
#include <sys/un.h>
#include <thread>
#include <unistd.h>

using namespace returnbench;

namespace {

class SilentServer {
public:
    explicit SilentServer(const test::TempDirectory& temp) : m_listener(::socket(AF_UNIX, SOCK_STREAM, 0)) {
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        const std::string path = (temp / ".s.PGSQL.5432").string();
        REQUIRE(path.size() < sizeof address.sun_path);
        std::memcpy(address.sun_path, path.c_str(), path.size() + 1);
        REQUIRE(::bind(m_listener, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0);
        REQUIRE(::listen(m_listener, 1) == 0);
    }
    ~SilentServer() {
        ::close(m_client);
        ::close(m_listener);
    }
    SilentServer(const SilentServer&) = delete;
    SilentServer& operator=(const SilentServer&) = delete;

    /// Returns when somebody has connected and sent something.
    void await() {
        m_client = ::accept(m_listener, nullptr, nullptr);
        char byte = 0;
        (void)::recv(m_client, &byte, 1, 0);
    }

private:
    int m_listener;
    int m_client = -1;
};

struct Setting {
    test::TempDirectory temp;
    test::FixedClock clock;
    test::CountingRandom random;
    SilentServer server{temp};
    Mirror mirror{temp / "mirror.db", OpenMode::ReadWrite, Bytes(32, std::byte{7})};
    std::atomic<bool> stop{false};
    SourceConfig config;

    Setting() {
        config.name = "erp";
        config.connection = "host=" + temp.path().string() + " dbname=shop user=shop";
        SourceTable table;
        table.name = "orders";
        table.format = "orders";
        table.view = "orders";
        table.watermark = "written";
        table.key = "id";
        config.tables = {table};
    }

    LiveSource source() {
        return LiveSource(
            config, [] { return loadImportProfiles(resourcesDirectory() / "import"); }, temp.path(), clock,
            random);
    }
    FeedTurn turn(LiveSource& source) {
        const auto ignore = [](const NewEvent&) {};
        return source.turn(mirror, ignore, stop);
    }
};

} // namespace

TEST_CASE("a turn that waits for a server without an answer ends when it is told to stop") {
    Setting setting;
    setting.config.connectTimeoutSeconds = 120; // the test's own limit is as long
    auto source = setting.source();
    std::thread stopper([&setting] {
        setting.server.await();
        setting.stop = true;
    });
    CHECK_FALSE(setting.turn(source).didSomething);
    stopper.join();
    CHECK_FALSE(source.trouble()); // being stopped is no trouble
}

TEST_CASE("a server without an answer is given up after the connect timeout") {
    Setting setting;
    setting.config.connectTimeoutSeconds = 1;
    auto source = setting.source();
    CHECK_FALSE(setting.turn(source).didSomething);
    REQUIRE(source.trouble());
    CHECK(source.trouble()->code() == ErrorCode::Device);
    CHECK_THAT(source.trouble()->what(), ContainsSubstring("did not answer in time"));
}

TEST_CASE("a password's file that others can read is refused, and no message says what is in it") {
    Setting setting;
    setting.config.passwordFile = "erp.password";
    const auto file = setting.temp.write("erp.password", "hush-hush\n");
    std::filesystem::permissions(file, std::filesystem::perms(0644));
    auto source = setting.source();
    setting.turn(source);
    REQUIRE(source.trouble());
    CHECK_THAT(source.trouble()->what(), ContainsSubstring("can be read by others"));
    CHECK_THAT(source.status().message + source.status().action, !ContainsSubstring("hush"));
}
