#include "core/capture/clip_copy.h"

#include "core/base/error.h"
#include "core/capture/clip_writer.h"
#include "tests/support/catch.h"
#include "tests/support/temp_directory.h"

#include <opencv2/core.hpp>
#include <opencv2/videoio.hpp>

using namespace returnbench;
using namespace returnbench::test;
using namespace std::chrono_literals;

namespace {

/// Noise that moves: it does not shrink by itself.
std::filesystem::path clipOf(const TempDirectory& directory, int seconds, ClipCodec codec) {
    const std::filesystem::path file = directory / "clip.mkv";
    ClipEncoder encoder(codec, 320, 240);
    ClipWriter writer(file, encoder.format());
    cv::RNG random(7);
    for (int i = 0; i < seconds * 10; ++i) {
        cv::Mat picture(240, 320, CV_8UC3);
        random.fill(picture, cv::RNG::UNIFORM, 0, 255);
        writer.write(encoder.encode(picture, {}, Timestamp(std::chrono::milliseconds(100 * i))));
    }
    writer.finish();
    return file;
}

int picturesIn(const std::filesystem::path& file) {
    cv::VideoCapture capture(file.string());
    cv::Mat picture;
    int count = 0;
    while (capture.read(picture))
        ++count;
    return count;
}

} // namespace

TEST_CASE("a clip that fits is copied picture by picture into a file that forms take") {
    const TempDirectory directory;
    const auto clip = clipOf(directory, 3, ClipCodec::H264);
    const ClipCopy copy = copyClip(clip, directory / "copy.mp4", {});
    CHECK_FALSE(copy.encodedAgain);
    CHECK_FALSE(copy.isCut());
    CHECK(copy.fits);
    CHECK(picturesIn(directory / "copy.mp4") == 30);
    CHECK(readTextFile(directory / "copy.mp4", 1 << 24).substr(4, 4) == "ftyp");
}

TEST_CASE("a clip that is too long is cut, unless it has to stay whole") {
    const TempDirectory directory;
    const auto clip = clipOf(directory, 4, ClipCodec::H264);
    const ClipCopy cut = copyClip(clip, directory / "cut.mp4", {std::nullopt, 2s, false});
    CHECK(cut.isCut());
    CHECK(cut.fits);
    CHECK(picturesIn(directory / "cut.mp4") == 21);
    const ClipCopy whole = copyClip(clip, directory / "whole.mp4", {std::nullopt, 2s, true});
    CHECK_FALSE(whole.isCut());
    CHECK_FALSE(whole.fits);
    CHECK(picturesIn(directory / "whole.mp4") == 40);
}

TEST_CASE("a clip that is too large gets fewer bits and stays whole in time") {
    const TempDirectory directory;
    for (const ClipCodec codec : {ClipCodec::H264, ClipCodec::Mjpeg}) {
        std::filesystem::remove(directory / "clip.mkv");
        std::filesystem::remove(directory / "small.mp4");
        const auto clip = clipOf(directory, 4, codec);
        const auto limit = static_cast<std::int64_t>(std::filesystem::file_size(clip) / 5);
        const ClipCopy copy = copyClip(clip, directory / "small.mp4", {limit, std::nullopt, true});
        CHECK(copy.encodedAgain);
        CHECK(copy.fits);
        CHECK(copy.bytes <= limit);
        CHECK(copy.length == copy.originalLength);
        const int pictures = picturesIn(directory / "small.mp4");
        CHECK(pictures >= 40 / 6);
        CHECK(pictures <= 40);
    }
}

TEST_CASE("what cannot be made small enough says so, and what is no clip leaves nothing behind") {
    const TempDirectory directory;
    const auto clip = clipOf(directory, 2, ClipCodec::H264);
    CHECK_FALSE(copyClip(clip, directory / "tiny.mp4", {500, std::nullopt, false}).fits);
    directory.write("broken.mkv", "no clip at all");
    CHECK_THROWS_AS(copyClip(directory / "broken.mkv", directory / "none.mp4", {}), Error);
    CHECK_FALSE(std::filesystem::exists(directory / "none.mp4"));
    CHECK_THROWS_AS(copyClip(clip, directory / "tiny.mp4", {}), Error); // it is there already
}
