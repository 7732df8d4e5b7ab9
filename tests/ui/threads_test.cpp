#include "ui/bench/capture_thread.h"
#include "ui/bench/decoded_frame.h"
#include "ui/bench/preview_thread.h"
#include "ui/bench/scanner_thread.h"

#include "tests/support/catch.h"
#include "tests/support/temp_directory.h"
#include "tests/ui/snapshots.h"

#include "core/base/error.h"

#include <algorithm>
#include <atomic>
#include <deque>
#include <mutex>

using namespace returnbench;
using namespace std::chrono_literals;

namespace {

Frame picture(int grey, bool still) {
    Frame frame;
    frame.pixels = cv::Mat(48, 64, CV_8UC3, cv::Scalar(grey, grey, grey));
    frame.number = 1;
    frame.still = still;
    return frame;
}

/// Gives what it was told, then End or Lost.
class ScriptedSource final : public FrameSource {
public:
    ScriptedSource(std::deque<Frame> frames, FrameStatus last, bool live)
        : m_frames(std::move(frames)), m_last(last), m_live(live) {}

    FrameResult next() override {
        if (m_frames.empty())
            return {m_last, nullptr, "The cable was pulled."};
        auto frame = std::make_shared<Frame>(m_frames.front());
        m_frames.pop_front();
        return {FrameStatus::Ok, frame, {}};
    }
    bool isLive() const override { return m_live; }
    double framesPerSecond() const override { return 100; }
    std::string name() const override { return "scripted"; }

private:
    std::deque<Frame> m_frames;
    FrameStatus m_last;
    bool m_live;
};

/// A capture thread, and what it said about its camera.
struct Capture {
    std::shared_ptr<LatestFrame> mailbox = std::make_shared<LatestFrame>();
    CaptureThread thread;
    QObject context;
    std::vector<CameraStatus> statuses;

    explicit Capture(SourceFactory factory) : thread(mailbox) {
        thread.use("scripted", std::move(factory));
        QObject::connect(&thread, &CaptureThread::cameraChanged, &context,
                         [this](const CameraStatus& status) { statuses.push_back(status); });
        thread.start();
    }
    bool reaches(CameraStatus::State state) {
        return test::waitUntil([this, state] { return !statuses.empty() && statuses.back().state == state; });
    }
};

} // namespace

TEST_CASE("a full queue makes the sender wait and loses nothing") {
    BoundedQueue<int> queue(2);
    std::atomic<int> sent = 0;
    std::jthread sender([&](const std::stop_token& stop) {
        for (int i = 0; i < 5; ++i)
            if (queue.push(i, stop))
                ++sent;
    });
    REQUIRE(test::waitUntil([&] { return sent == 2; }));
    std::vector<int> received;
    REQUIRE(test::waitUntil([&] {
        if (const auto item = queue.tryPop())
            received.push_back(*item);
        return received.size() == 5;
    }));
    CHECK(received == std::vector<int>{0, 1, 2, 3, 4});
    CHECK_FALSE(queue.tryPop().has_value());
}

TEST_CASE("a sender that waits on a full queue ends when it is asked to") {
    BoundedQueue<int> queue(1);
    std::atomic<bool> refused = false;
    std::jthread sender([&](const std::stop_token& stop) {
        (void)queue.push(1, stop);
        refused = !queue.push(2, stop);
    });
    sender.request_stop();
    sender.join();
    CHECK(refused);
}

TEST_CASE("a camera that was lost is reopened by itself") {
    std::atomic<int> opened = 0;
    Capture capture([&opened](const ReturnNotice*) -> std::unique_ptr<FrameSource> {
        if (++opened == 2)
            throw Error(ErrorCode::Device, "There is no camera.", "Plug it in.");
        return std::make_unique<ScriptedSource>(std::deque<Frame>{picture(100, false)}, FrameStatus::Lost,
                                                true);
    });
    REQUIRE(test::waitUntil([&] { return opened >= 3; }));
    bool live = false;
    bool lost = false;
    bool missing = false;
    for (const CameraStatus& status : capture.statuses) {
        live |= status.state == CameraStatus::State::Live;
        lost |= status.state == CameraStatus::State::Lost && status.explanation == "The cable was pulled.";
        missing |= status.explanation == "There is no camera." && status.whatToDo == "Plug it in.";
    }
    CHECK(live);
    CHECK(lost);
    CHECK(missing);
}

TEST_CASE("a picture of a folder is shown several times with growing numbers, and the folder begins again") {
    std::atomic<int> opened = 0;
    Capture capture([&opened](const ReturnNotice*) {
        ++opened;
        return std::make_unique<ScriptedSource>(std::deque<Frame>{picture(100, true)}, FrameStatus::End,
                                                false);
    });
    std::uint64_t last = 0;
    int seen = 0;
    REQUIRE(test::waitUntil([&] {
        if (const FramePtr frame = capture.mailbox->take(last, 1ms)) {
            CHECK(frame->number > last);
            CHECK(frame->elapsed == frame->capturedAt.time_since_epoch()); // both later, by as much
            last = frame->number;
            ++seen;
        }
        return opened >= 2 && seen > 4;
    }));
}

TEST_CASE("frames of a new inspection are told from those before by their numbers") {
    std::mutex mutex;
    std::vector<std::string> asked;
    Capture capture([&](const ReturnNotice* notice) -> std::unique_ptr<FrameSource> {
        const std::lock_guard lock(mutex);
        asked.push_back(notice == nullptr ? "start" : notice->id.str());
        if (notice == nullptr)
            return nullptr;
        return std::make_unique<ScriptedSource>(std::deque<Frame>{picture(100, true)}, FrameStatus::End,
                                                false);
    });
    REQUIRE(capture.reaches(CameraStatus::State::Idle));
    CHECK(capture.mailbox->take(0, 0ms) == nullptr);
    auto notice = std::make_shared<ReturnNotice>();
    notice->id = ReturnId("R-1");
    capture.thread.follow(7, notice);
    REQUIRE(capture.reaches(CameraStatus::State::Live));
    const FramePtr frame = capture.mailbox->take(0, 1000ms);
    REQUIRE(frame != nullptr);
    CHECK(generationOf(*frame) == 7);
    const std::lock_guard lock(mutex);
    CHECK(asked.at(0) == "start");
    CHECK(asked.at(1) == "R-1");
}

TEST_CASE("another camera is looked at without a restart, and none when none is wanted") {
    const auto show = [](int grey) {
        return [grey](const ReturnNotice* notice) -> std::unique_ptr<FrameSource> {
            if (notice != nullptr)
                return nullptr;
            return std::make_unique<ScriptedSource>(std::deque<Frame>{picture(grey, true)}, FrameStatus::End,
                                                    false);
        };
    };
    Capture capture(show(100));
    const auto sees = [&capture](int grey) {
        return test::waitUntil([&capture, grey] {
            const FramePtr frame = capture.mailbox->take(0, 1ms);
            return frame && frame->pixels.at<cv::Vec3b>(0, 0)[0] == grey;
        });
    };
    REQUIRE(sees(100));
    auto notice = std::make_shared<ReturnNotice>();
    notice->id = ReturnId("R-1");
    capture.thread.follow(7, notice);
    capture.thread.use("another", show(200));
    REQUIRE(sees(200));
    CHECK(generationOf(*capture.mailbox->take(0, 0ms)) == 7); // the inspection goes on
    capture.thread.use({}, {});
    REQUIRE(capture.reaches(CameraStatus::State::Idle));
    CHECK(capture.statuses.back().source.empty());
    capture.thread.use("gone", [](const ReturnNotice*) -> std::unique_ptr<FrameSource> {
        throw Error(ErrorCode::Device, "There is no camera.", "Plug it in.");
    });
    REQUIRE(capture.reaches(CameraStatus::State::Lost));
    CHECK(capture.statuses.back().source == "gone"); // it is known which one is missing
}

TEST_CASE("a camera that is chosen after a silent one is told when it is silent, too") {
    const auto silent = [](const ReturnNotice*) {
        return std::make_unique<ScriptedSource>(std::deque<Frame>{}, FrameStatus::NotReady, true);
    };
    Capture capture(silent);
    REQUIRE(capture.reaches(CameraStatus::State::Lost));
    capture.thread.use("another", silent);
    CHECK(test::waitUntil([&capture] {
        return std::count_if(capture.statuses.begin(), capture.statuses.end(), [](const auto& status) {
                   return status.state == CameraStatus::State::Lost;
               }) == 2;
    }));
}

TEST_CASE("a source without a single picture says so instead of spinning") {
    std::atomic<int> opened = 0;
    Capture capture([&opened](const ReturnNotice*) {
        ++opened;
        return std::make_unique<ScriptedSource>(std::deque<Frame>{}, FrameStatus::End, false);
    });
    REQUIRE(capture.reaches(CameraStatus::State::Lost));
    CHECK(capture.statuses.back().explanation.find("no pictures") != std::string::npos);
    CHECK(opened <= 3);
}

TEST_CASE("a scanner that is missing is said once, and no longer when it is not wanted") {
    const test::TempDirectory none;
    ScannerThread thread(none.path());
    QObject context;
    std::vector<std::vector<ScannerStatus>> said;
    QObject::connect(&thread, &ScannerThread::scannersChanged, &context,
                     [&said](const std::vector<ScannerStatus>& scanners) { said.push_back(scanners); });
    thread.take({"usb-A-event-kbd"});
    thread.start();
    REQUIRE(test::waitUntil([&] { return said.size() == 1; }));
    CHECK(said[0].at(0).problem == "The scanner usb-A-event-kbd is not plugged in.");
    thread.take({});
    REQUIRE(test::waitUntil([&] { return said.size() == 2; }));
    CHECK(said[1].empty());
}

TEST_CASE("the preview is never more than one picture ahead of the screen") {
    auto mailbox = std::make_shared<LatestFrame>();
    PreviewThread preview(mailbox);
    QObject context;
    int ready = 0;
    QObject::connect(&preview, &PreviewThread::pictureReady, &context, [&ready] { ++ready; });
    preview.setWidth(32);
    preview.start();
    const auto put = [&](std::uint64_t number) {
        auto frame = std::make_shared<Frame>(picture(static_cast<int>(number), false));
        frame->number = number;
        mailbox->put(frame);
    };
    put(1);
    REQUIRE(test::waitUntil([&] { return ready == 1; }));
    put(2);
    CHECK_FALSE(test::waitUntil([&] { return ready > 1; }, 200));
    const QImage picture = preview.takePicture();
    CHECK(picture.width() == 32);
    CHECK(picture.height() == 24);
    CHECK(preview.takePicture().isNull());
    put(3);
    CHECK(test::waitUntil([&] { return ready == 2; }));
    mailbox->close();
}
