#include "core/base/error.h"
#include "core/base/file.h"
#include "core/capture/frame_source.h"
#include "tests/capture/pictures.h"
#include "tests/support/catch.h"
#include "tests/support/fixed.h"
#include "tests/support/temp_directory.h"

#include <opencv2/videoio.hpp>

using namespace returnbench;
using namespace returnbench::test;
using namespace std::string_literals;

namespace {

constexpr int kFrames = 12;

void writeVideo(const std::filesystem::path& file, int frames) {
    cv::VideoWriter writer(file.string(), cv::VideoWriter::fourcc('M', 'J', 'P', 'G'), 25.0,
                           cv::Size(320, 240));
    REQUIRE(writer.isOpened());
    for (int i = 0; i < frames; ++i)
        writer.write(checkerboard(320, 240, i));
}

std::string refusalOf(const std::filesystem::path& file) {
    const FixedClock clock;
    try {
        (void)openFrameSource(file.string(), clock);
        return {};
    } catch (const Error& error) {
        CHECK(error.code() == ErrorCode::InvalidInput);
        return error.what();
    }
}

} // namespace

TEST_CASE("a video file gives every picture once and ends") {
    const TempDirectory directory;
    const FixedClock clock;
    writeVideo(directory / "take001.avi", kFrames); // digits in the name are no numbered series
    const auto source = openFrameSource((directory / "take001.avi").string(), clock);
    CHECK_FALSE(source->isLive());
    CHECK(source->framesPerSecond() == Approx(25.0));
    std::vector<FramePtr> frames;
    for (FrameResult result = source->next(); result.status == FrameStatus::Ok; result = source->next())
        frames.push_back(result.frame);
    REQUIRE(frames.size() == kFrames);
    CHECK(source->next().status == FrameStatus::End);
    for (std::size_t i = 0; i < frames.size(); ++i) {
        INFO("frame " << i);
        CHECK(frames[i]->number == i + 1);
        CHECK_FALSE(frames[i]->still);
        CHECK(frames[i]->name.empty());
        // each keeps its own pixels: no buffer is used again for the next
        CHECK(differenceOf(frames[i]->pixels, checkerboard(320, 240, static_cast<int>(i))) < 12);
    }
}

TEST_CASE("a video that was cut off gives what is there") {
    const TempDirectory directory;
    const FixedClock clock;
    writeVideo(directory / "whole.avi", kFrames);
    const std::string whole = readTextFile(directory / "whole.avi", 10 << 20);
    directory.write("cut.avi", whole.substr(0, whole.size() / 2));
    const auto source = openFrameSource((directory / "cut.avi").string(), clock);
    int frames = 0;
    while (source->next().status == FrameStatus::Ok)
        ++frames;
    CHECK(frames > 0);
    CHECK(frames < kFrames);
}

TEST_CASE("a video without a picture is refused by name") {
    const TempDirectory directory;
    writeVideo(directory / "whole.avi", kFrames);
    const std::string whole = readTextFile(directory / "whole.avi", 10 << 20);
    CHECK_THAT(refusalOf(directory.write("head.avi", whole.substr(0, 40))), ContainsSubstring("head.avi"));
    CHECK_THAT(refusalOf(directory.write("ends.avi", whole.substr(0, whole.find("movi") + 4))),
               ContainsSubstring("ends.avi"));
    std::string noise = "RIFF....AVI ";
    for (int i = 0; i < 20'000; ++i)
        noise += static_cast<char>(i * 7919 % 251);
    CHECK_THAT(refusalOf(directory.write("noise.avi", noise)), ContainsSubstring("noise.avi"));
    CHECK_THAT(refusalOf(directory.write("noise.mp4", "\0\0\0\x18"s + noise.substr(4).replace(0, 4, "ftyp"))),
               ContainsSubstring("noise.mp4"));
}
