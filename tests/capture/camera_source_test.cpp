#include "core/base/error.h"
#include "core/capture/frame_source.h"
#include "core/capture/live_capture.h"
#include "tests/capture/pictures.h"
#include "tests/support/catch.h"
#include "tests/support/fixed.h"
#include "tests/support/temp_directory.h"

#include <opencv2/videoio.hpp>

using namespace returnbench;
using namespace returnbench::test;

TEST_CASE("a running device gives rising frames without gaps and is lost when it stops") {
    // A video file stands in for the camera: to LiveCapture both are a VideoReader.
    constexpr int kFrames = 40;
    const TempDirectory directory;
    const FixedClock clock;
    const std::string file = (directory / "camera.avi").string();
    {
        cv::VideoWriter writer(file, cv::VideoWriter::fourcc('M', 'J', 'P', 'G'), 25.0, cv::Size(320, 240));
        for (int i = 0; i < kFrames; ++i)
            writer.write(checkerboard(320, 240, i));
    }
    LiveCapture camera(openVideo(file, cv::CAP_FFMPEG), clock, "The camera is unplugged.");
    std::uint64_t given = 0;
    FrameResult result = camera.next();
    for (; result.status == FrameStatus::Ok || result.status == FrameStatus::NotReady;
         result = camera.next()) {
        if (result.status != FrameStatus::Ok)
            continue;
        ++given;
        CHECK(result.frame->number == given);
        CHECK(result.frame->capturedAt == clock.now());
        CHECK(result.frame->elapsed == clock.elapsed());
        CHECK_FALSE(result.frame->still);
    }
    CHECK(given <= kFrames);
    CHECK(result.status == FrameStatus::Lost);
    CHECK(result.reason == "The camera is unplugged.");
    CHECK(camera.next().status == FrameStatus::Lost);
}

TEST_CASE("an RTSP stream that nobody sends is a device that does not answer") {
    const FixedClock clock;
    try {
        (void)openFrameSource("rtsp://127.0.0.1:9/stream", clock);
        FAIL("opened");
    } catch (const Error& error) {
        CHECK(error.code() == ErrorCode::Device);
        CHECK_THAT(error.what(), ContainsSubstring("rtsp://127.0.0.1:9/stream"));
    }
}
