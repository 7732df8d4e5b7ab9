#include "core/capture/frame_source.h"

#include "core/base/error.h"
#include "core/base/file.h"
#include "core/capture/image_files_source.h"
#include "tests/capture/pictures.h"
#include "tests/support/catch.h"
#include "tests/support/fixed.h"
#include "tests/support/temp_directory.h"

#include <algorithm>
#include <sys/stat.h>
#include <unistd.h>
#include <vector>

using namespace returnbench;
using namespace returnbench::test;

namespace {

std::vector<FramePtr> playAll(FrameSource& source) {
    std::vector<FramePtr> frames;
    for (;;) {
        FrameResult result = source.next();
        if (result.status != FrameStatus::Ok) {
            CHECK(result.status == FrameStatus::End);
            return frames;
        }
        frames.push_back(std::move(result.frame));
    }
}

std::vector<std::string> namesOf(const std::vector<FramePtr>& frames) {
    std::vector<std::string> names;
    names.reserve(frames.size());
    for (const FramePtr& frame : frames)
        names.push_back(frame->name);
    return names;
}

/// Code of the refusal; the message must name `source`.
ErrorCode refusalOf(const std::string& source, const std::string& named) {
    const FixedClock clock;
    try {
        (void)openFrameSource(source, clock);
    } catch (const Error& error) {
        CHECK_THAT(error.what(), ContainsSubstring(named));
        CHECK_FALSE(error.whatToDo().empty());
        return error.code();
    }
    FAIL("opened " << source);
    return ErrorCode::Storage;
}

} // namespace

TEST_CASE("a folder gives its pictures once, sorted by name with numbers by value") {
    const TempDirectory directory;
    const FixedClock clock;
    for (const char* name :
         {"10-back.jpg", "2-front.PNG", "1-label.jpeg", "2-front-b.webp", "a.bmp", "b.tif"})
        writePicture(directory / name, checkerboard(64, 48, 0));
    directory.write("notes.txt", "no picture");
    directory.write(".jpg", "a name without an extension");
    const auto source = openFrameSource(directory.path().string(), clock);
    CHECK_FALSE(source->isLive());
    CHECK(source->framesPerSecond() == 0);
    CHECK(source->name() == directory.path().string());
    const auto frames = playAll(*source);
    CHECK(namesOf(frames) == std::vector<std::string>{"1-label.jpeg", "2-front-b.webp", "2-front.PNG",
                                                      "10-back.jpg", "a.bmp", "b.tif"});
    for (std::size_t i = 0; i < frames.size(); ++i) {
        CHECK(frames[i]->number == i + 1);
        CHECK(frames[i]->still);
        CHECK(frames[i]->capturedAt == clock.now());
        CHECK(frames[i]->elapsed == clock.elapsed());
        CHECK(frames[i]->pixels.size() == cv::Size(64, 48));
    }
    CHECK(source->next().status == FrameStatus::End);
    CHECK(source->skipped().empty());
}

TEST_CASE("natural order is strict and counts digits by value") {
    const std::vector<std::string> sorted{"",    "1",    "01-a",  "2", "02",      "10",
                                          "a2b", "a10b", "a010c", "b", "\xC3\xA4"};
    for (std::size_t i = 0; i < sorted.size(); ++i)
        for (std::size_t j = 0; j < sorted.size(); ++j) {
            if (sorted[i] == "2" || sorted[i] == "02" || sorted[j] == "2" || sorted[j] == "02")
                continue; // equal in value: below
            INFO(sorted[i] << " and " << sorted[j]);
            CHECK(naturallyBefore(sorted[i], sorted[j]) == (i < j));
        }
    CHECK(naturallyBefore("02", "2") != naturallyBefore("2", "02"));
    CHECK(naturallyBefore("123456789012345678901234567890", "1234567890123456789012345678900"));
}

TEST_CASE("pictures of a folder that cannot be read are passed over and named") {
    const TempDirectory directory;
    const FixedClock clock;
    directory.write("1.jpg", "not a picture");
    writePicture(directory / "2.png", checkerboard(64, 48, 0));
    directory.write("3.png", pngClaiming(60'000, 60'000));
    directory.write("4.jpg", "");
    writePicture(directory / "5.png", checkerboard(64, 48, 1));
    const auto source = openFrameSource(directory.path().string(), clock);
    const auto frames = playAll(*source);
    CHECK(namesOf(frames) == std::vector<std::string>{"2.png", "5.png"});
    CHECK(frames.back()->number == 2);
    CHECK(source->skipped() == std::vector<std::string>{"1.jpg", "3.png", "4.jpg"});
}

TEST_CASE("a folder without a readable picture is refused") {
    const TempDirectory directory;
    directory.write("notes.txt", "no picture");
    CHECK(refusalOf(directory.path().string(), "holds no pictures") == ErrorCode::InvalidInput);
    directory.write("only.jpg", "not a picture");
    CHECK(refusalOf(directory.path().string(), "only.jpg") == ErrorCode::InvalidInput);
}

TEST_CASE("a single picture is given once, whatever its name ends with") {
    const TempDirectory directory;
    const FixedClock clock;
    writeFileDurably(directory / "photo.bin", encoded(checkerboard(64, 48, 0), ".png"));
    const auto source = openFrameSource((directory / "photo.bin").string(), clock);
    const auto frames = playAll(*source);
    REQUIRE(frames.size() == 1);
    CHECK(frames[0]->name == "photo.bin");
    CHECK(frames[0]->still);
}

TEST_CASE("files that are no source of pictures are refused with their name") {
    const TempDirectory directory;
    CHECK(refusalOf(directory.write("empty.jpg", "").string(), "is empty") == ErrorCode::InvalidInput);
    CHECK(refusalOf(directory.write("text.mp4", "just words\n").string(), "neither a picture nor a video") ==
          ErrorCode::InvalidInput);
    CHECK(refusalOf(directory.write("bomb.png", pngClaiming(60'000, 60'000)).string(), "60000") ==
          ErrorCode::InvalidInput);
    const std::string cut = encodedText(checkerboard(320, 240, 0), ".jpg").substr(0, 3000);
    CHECK(refusalOf(directory.write("cut.jpg", cut).string(), "cut.jpg") == ErrorCode::InvalidInput);
    const std::string pipe = (directory / "pipe").string();
    REQUIRE(::mkfifo(pipe.c_str(), 0600) == 0);
    CHECK(refusalOf(pipe, "no source of pictures") == ErrorCode::InvalidInput);
}

TEST_CASE("a file of two gigabytes that is no picture is refused without being read") {
    const TempDirectory directory;
    const auto file = directory.write("large.jpg", "\xFF\xD8\xFF\xE0");
    std::filesystem::resize_file(file, std::uintmax_t{2} << 30); // a hole: takes no space
    CHECK(refusalOf(file.string(), "large.jpg") == ErrorCode::InvalidInput);
    const auto text = directory.write("large.txt", "words");
    std::filesystem::resize_file(text, std::uintmax_t{2} << 30);
    CHECK(refusalOf(text.string(), "large.txt") == ErrorCode::InvalidInput);
}

TEST_CASE("sources that do not exist or are not understood are told apart") {
    CHECK(refusalOf("/no/such/folder", "/no/such/folder") == ErrorCode::NotFound);
    CHECK(refusalOf("/dev/video99", "/dev/video99") == ErrorCode::NotFound);
    CHECK(refusalOf("camera:99", "camera:99") == ErrorCode::NotFound);
    CHECK(refusalOf("camera:", "camera:") == ErrorCode::InvalidInput);
    CHECK(refusalOf("camera:one", "camera one") == ErrorCode::NotFound);
    CHECK(refusalOf("camera:../one", "camera:") == ErrorCode::InvalidInput);
    CHECK(refusalOf("camera:99999999999999999999", "camera") == ErrorCode::InvalidInput);
    CHECK(refusalOf("", "") == ErrorCode::InvalidInput);
    CHECK(refusalOf("  ", "") == ErrorCode::InvalidInput);
    CHECK(refusalOf("https://camera.local/stream", "use http on the bench's own network") ==
          ErrorCode::InvalidInput);
    CHECK(refusalOf("ftp://camera.local/stream", "not supported") == ErrorCode::InvalidInput);
    CHECK(refusalOf("file\nname", "control characters") == ErrorCode::InvalidInput);
    CHECK(refusalOf(std::string("a\0b", 3), "control characters") == ErrorCode::InvalidInput);
    CHECK(refusalOf(std::string(10'000, 'x'), "too long") == ErrorCode::InvalidInput);
    CHECK(refusalOf("/dev/null", "/dev/null") == ErrorCode::Device);
}
