#include "core/capture/latest_frame.h"

#include "tests/support/catch.h"

#include <atomic>
#include <thread>
#include <vector>

using namespace returnbench;
using namespace std::chrono_literals;

namespace {

FramePtr numbered(std::uint64_t number) {
    auto frame = std::make_shared<Frame>();
    frame->pixels = cv::Mat(1, 1, CV_8UC3);
    frame->number = number;
    return frame;
}

} // namespace

TEST_CASE("the mailbox gives the newest frame and forgets the ones before") {
    LatestFrame mailbox;
    mailbox.put(numbered(1));
    mailbox.put(numbered(2));
    const FramePtr frame = mailbox.take(0, 0ms);
    REQUIRE(frame);
    CHECK(frame->number == 2);
}

TEST_CASE("the mailbox gives nothing that the reader has already") {
    LatestFrame mailbox;
    mailbox.put(numbered(5));
    CHECK_FALSE(mailbox.take(5, 1ms));
    CHECK_FALSE(mailbox.take(6, 1ms));
    CHECK(mailbox.take(4, 1ms));
}

TEST_CASE("an empty mailbox gives nothing after the wait") {
    LatestFrame mailbox;
    const auto before = std::chrono::steady_clock::now();
    CHECK_FALSE(mailbox.take(0, 30ms));
    CHECK(std::chrono::steady_clock::now() - before >= 30ms);
}

TEST_CASE("closing the mailbox wakes a waiting reader and delivers nothing more") {
    LatestFrame mailbox;
    mailbox.put(numbered(1));
    std::atomic<bool> woken = false;
    {
        const std::jthread reader([&] { woken = mailbox.take(1, 60s) == nullptr; });
        mailbox.close();
    }
    CHECK(woken);
    CHECK(mailbox.closed());
    mailbox.put(numbered(2));
    CHECK_FALSE(mailbox.take(0, 1ms));
}

TEST_CASE("several readers of a busy mailbox see rising numbers and the last frame") {
    constexpr std::uint64_t kLast = 5000;
    LatestFrame mailbox;
    std::atomic<int> faults = 0;
    std::vector<std::jthread> readers;
    readers.reserve(3);
    for (int i = 0; i < 3; ++i)
        readers.emplace_back([&] {
            std::uint64_t seen = 0;
            while (seen < kLast) {
                const FramePtr frame = mailbox.take(seen, 10s);
                if (!frame || frame->number <= seen) {
                    ++faults;
                    return;
                }
                seen = frame->number;
            }
        });
    for (std::uint64_t number = 1; number <= kLast; ++number)
        mailbox.put(numbered(number));
    readers.clear();
    CHECK(faults == 0);
}
