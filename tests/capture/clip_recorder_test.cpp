#include "core/capture/clip_recorder.h"

#include "core/base/digest.h"
#include "core/base/error.h"
#include "tests/capture/pictures.h"
#include "tests/support/catch.h"
#include "tests/support/stopped_clip.h"
#include "tests/support/temp_directory.h"

#include <csignal>
#include <opencv2/imgproc.hpp>
#include <opencv2/videoio.hpp>
#include <sys/resource.h>

using namespace returnbench;
using namespace returnbench::test;
using std::chrono::milliseconds;

namespace {

const Timestamp kStart{milliseconds(1'790'000'000'000)};

FramePtr frameAt(int number, int width = 320, int height = 240) {
    auto frame = std::make_shared<Frame>(frameOf(checkerboard(width, height, number % 5)));
    frame->number = static_cast<std::uint64_t>(number);
    frame->elapsed = milliseconds(100 * number);
    frame->capturedAt = kStart + frame->elapsed;
    return frame;
}

/// The same moment, by a clock that is wrong.
FramePtr frameAt(int number, std::chrono::minutes wrongBy) {
    auto frame = std::make_shared<Frame>(*frameAt(number));
    frame->capturedAt += wrongBy;
    return frame;
}

ClipOptions options(ClipCodec codec) {
    ClipOptions result;
    result.codec = codec;
    result.before = milliseconds(2000);
    result.maxWaitingFrames = 1000;
    result.minFreeBytes = 0;
    return result;
}

ClipOutcome record(ClipRecorder& recorder, int before, int after) {
    for (int i = 1; i <= before; ++i)
        recorder.offer(frameAt(i));
    recorder.setOverlay("AWB123", std::string(64, 'a'));
    recorder.start(InspectionId("RB-1"));
    for (int i = before + 1; i <= before + after; ++i)
        recorder.offer(frameAt(i));
    return stopped(recorder);
}

std::vector<std::filesystem::path> recordingsIn(const std::filesystem::path& folder) {
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::directory_iterator(folder))
        if (entry.path().extension() == ".recording")
            files.push_back(entry.path());
    return files;
}

} // namespace

TEST_CASE(
    "a clip holds the seconds before its start, is named by its digest and can be read in every codec") {
    const ClipCodec codec = GENERATE(ClipCodec::Mjpeg, ClipCodec::H264);
    if (codec == ClipCodec::H264 && bestClipCodec() != ClipCodec::H264)
        return;
    const TempDirectory folder;
    const ClipStore store(folder / "clips");
    ClipRecorder recorder(store, options(codec));
    const ClipOutcome outcome = record(recorder, 60, 20);
    CHECK(outcome.problem.empty());
    REQUIRE(outcome.clip);
    const Clip& clip = *outcome.clip;
    CHECK(clip.inspection == InspectionId("RB-1"));
    // At least the two seconds that were asked for, and at most one key picture's distance more.
    CHECK(clip.startedAt <= kStart + milliseconds(6000 - 2000));
    CHECK(clip.startedAt >= kStart + milliseconds(6000 - 3200));
    CHECK(clip.endedAt == kStart + milliseconds(8000));
    CHECK(clip.dropped == 0);
    CHECK_FALSE(clip.interrupted);
    const auto file = store.pathOf(clip.sha256);
    CHECK(sha256OfFile(file) == clip.sha256);
    CHECK_NOTHROW(store.verify(clip.sha256));
    const auto content = readClip(file);
    REQUIRE(content);
    CHECK(content->codec == toString(codec));
    CHECK(content->frames == clip.frames);
    CHECK(content->width == 320);
    CHECK(content->height == 240);
    CHECK(content->duration == clip.endedAt - clip.startedAt);
    CHECK(recordingsIn(store.directory()).size() == 1); // until its event is in the journal
    store.settle(clip);
    CHECK_NOTHROW(store.verify(clip.sha256));
    CHECK(recordingsIn(store.directory()).empty());
}

TEST_CASE("time, code and hash are burnt into the clip and not into the frame") {
    const TempDirectory folder;
    const ClipStore store(folder / "clips");
    ClipRecorder recorder(store, options(ClipCodec::Mjpeg));
    const FramePtr frame = frameAt(1, 640, 480);
    const cv::Mat before = frame->pixels.clone();
    recorder.start(InspectionId("RB-1"));
    recorder.offer(frame);
    const ClipOutcome outcome = stopped(recorder);
    CHECK(differenceOf(before, frame->pixels) == 0);
    REQUIRE(outcome.clip);
    cv::VideoCapture video(store.pathOf(outcome.clip->sha256).string());
    cv::Mat shown;
    REQUIRE(video.read(shown));
    const cv::Rect strip(0, 0, 640, 16);
    const cv::Rect rest(0, 32, 640, 448);
    CHECK(differenceOf(before(strip), shown(strip)) > 40);
    CHECK(differenceOf(before(rest), shown(rest)) < 20);
}

TEST_CASE("a clip that is cut off anywhere plays up to there") {
    const TempDirectory folder;
    const ClipStore store(folder / "clips");
    ClipRecorder recorder(store, options(bestClipCodec()));
    const ClipOutcome outcome = record(recorder, 0, 100);
    REQUIRE(outcome.clip);
    const Bytes whole = readFile(store.pathOf(outcome.clip->sha256), 1u << 30);
    std::int64_t frames = 0;
    for (std::size_t part = 1; part <= 150; ++part) {
        const auto length = whole.size() * part / 150;
        const auto cut =
            folder.write("cut.mkv", std::string_view(reinterpret_cast<const char*>(whole.data()), length));
        const auto content = readClip(cut);
        const std::int64_t now = content ? content->frames : 0;
        INFO(length << " of " << whole.size());
        CHECK(now >= frames);
        // Ten seconds in clusters of one: what is lost is the last cluster at most.
        CHECK(now + 16 >= static_cast<std::int64_t>(part) * 100 / 150 - 16);
        frames = now;
    }
    CHECK(frames == 100);
}

TEST_CASE("a recording that the program's end cut off is kept at the next start and says so") {
    const TempDirectory folder;
    const ClipStore store(folder / "clips");
    ClipRecorder recorder(store, options(bestClipCodec()));
    const ClipOutcome outcome = record(recorder, 0, 100);
    REQUIRE(outcome.clip);
    store.settle(*outcome.clip);
    const auto whole = store.pathOf(outcome.clip->sha256);
    const auto half = store.recordingPath(InspectionId("RB-7"), kStart);
    std::filesystem::copy_file(whole, half);
    std::filesystem::resize_file(half, std::filesystem::file_size(half) / 2);
    std::filesystem::copy_file(half, store.recordingPath(InspectionId("RB-8"), kStart));
    std::filesystem::resize_file(store.recordingPath(InspectionId("RB-8"), kStart), 20);
    const std::vector<Clip> kept = store.recover();
    REQUIRE(kept.size() == 1);
    CHECK(kept[0].inspection == InspectionId("RB-7"));
    CHECK(kept[0].interrupted);
    CHECK_FALSE(kept[0].dropped);
    CHECK(kept[0].frames > 20);
    CHECK(kept[0].startedAt == kStart);
    CHECK(kept[0].endedAt > kStart + milliseconds(2000));
    CHECK_NOTHROW(store.verify(kept[0].sha256));
    const std::vector<Clip> again = store.recover(); // killed before the event
    REQUIRE(again.size() == 1);
    CHECK(again[0].sha256 == kept[0].sha256);
    store.settle(kept[0]);
    CHECK(recordingsIn(store.directory()).empty());
    CHECK(store.recover().empty());
}

TEST_CASE("frames that the encoder cannot follow are left out and counted") {
    const TempDirectory folder;
    ClipOptions narrow = options(ClipCodec::Mjpeg);
    narrow.maxWaitingFrames = 1;
    ClipRecorder recorder(ClipStore(folder / "clips"), narrow);
    recorder.start(InspectionId("RB-1"));
    std::vector<FramePtr> frames;
    for (int i = 1; i <= 200; ++i)
        frames.push_back(frameAt(i, 640, 480));
    for (const FramePtr& frame : frames)
        recorder.offer(frame);
    const ClipOutcome outcome = stopped(recorder);
    REQUIRE(outcome.clip);
    CHECK(*outcome.clip->dropped > 0);
    CHECK(outcome.clip->frames + *outcome.clip->dropped == 200);
}

TEST_CASE("a disk that fills up ends the clip with a sentence and leaves no half file") {
    const TempDirectory folder;
    const ClipStore store(folder / "clips");
    ClipRecorder recorder(store, options(ClipCodec::Mjpeg));
    rlimit before{};
    REQUIRE(getrlimit(RLIMIT_FSIZE, &before) == 0);
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    rlimit small = before;
    small.rlim_cur = 100'000;
    REQUIRE(setrlimit(RLIMIT_FSIZE, &small) == 0);
    const ClipOutcome outcome = record(recorder, 0, 100);
    REQUIRE(setrlimit(RLIMIT_FSIZE, &before) == 0);
    std::signal(SIGXFSZ, handler);
    CHECK_FALSE(outcome.clip);
    CHECK_THAT(outcome.problem, ContainsSubstring("Cannot write the clip"));
    CHECK(std::filesystem::is_empty(store.directory()));
    const ClipOutcome next = record(recorder, 0, 10); // the next parcel has its clip
    CHECK(next.problem.empty());
    CHECK(next.clip);
}

TEST_CASE("a nearly full disk stops recording and says so") {
    const TempDirectory folder;
    ClipOptions full = options(ClipCodec::Mjpeg);
    full.minFreeBytes = std::uintmax_t{1} << 62;
    ClipRecorder recorder(ClipStore(folder / "clips"), full);
    const ClipOutcome outcome = record(recorder, 0, 20);
    CHECK_FALSE(outcome.clip);
    CHECK_THAT(outcome.problem, ContainsSubstring("nearly full"));
}

TEST_CASE("a stop without a start is an empty outcome, and a changed clip is found") {
    const TempDirectory folder;
    const ClipStore store(folder / "clips");
    ClipRecorder recorder(store, options(ClipCodec::Mjpeg));
    const ClipOutcome nothing = stopped(recorder);
    CHECK_FALSE(nothing.clip);
    CHECK(nothing.problem.empty());
    const ClipOutcome outcome = record(recorder, 0, 5);
    REQUIRE(outcome.clip);
    std::filesystem::resize_file(store.pathOf(outcome.clip->sha256), 100);
    CHECK_THROWS_AS(store.verify(outcome.clip->sha256), Error);
    std::filesystem::remove(store.pathOf(outcome.clip->sha256));
    CHECK_THROWS_AS(store.verify(outcome.clip->sha256), Error);
}

TEST_CASE("a clock that is set right before a parcel gives its clip the real times and speed") {
    const auto wrongBy = GENERATE(std::chrono::minutes(330), std::chrono::minutes(-330));
    const TempDirectory folder;
    const ClipStore store(folder / "clips");
    ClipRecorder recorder(store, options(bestClipCodec()));
    for (int i = 1; i <= 20; ++i)
        recorder.offer(frameAt(i, wrongBy));
    for (int i = 21; i <= 30; ++i)
        recorder.offer(frameAt(i));
    recorder.start(InspectionId("RB-1"));
    for (int i = 31; i <= 130; ++i)
        recorder.offer(frameAt(i));
    const ClipOutcome outcome = stopped(recorder);
    REQUIRE(outcome.clip);
    CHECK(outcome.clip->startedAt == kStart + milliseconds(2100)); // the first by the right clock
    CHECK(outcome.clip->endedAt == kStart + milliseconds(13'000));
    const auto content = readClip(store.pathOf(outcome.clip->sha256));
    REQUIRE(content);
    CHECK(content->frames == 110);
    CHECK(content->duration == milliseconds(10'900));
}

TEST_CASE("a clock that is set during a clip does not change its speed, and the next has the new times") {
    const auto setBy = GENERATE(std::chrono::minutes(330), std::chrono::minutes(-330));
    const TempDirectory folder;
    const ClipStore store(folder / "clips");
    ClipRecorder recorder(store, options(bestClipCodec()));
    recorder.start(InspectionId("RB-1"));
    for (int i = 1; i <= 50; ++i)
        recorder.offer(frameAt(i));
    for (int i = 51; i <= 100; ++i)
        recorder.offer(frameAt(i, setBy));
    const ClipOutcome outcome = stopped(recorder);
    REQUIRE(outcome.clip);
    CHECK(outcome.clip->startedAt == kStart + milliseconds(100));
    CHECK(outcome.clip->endedAt == kStart + milliseconds(10'000));
    const auto content = readClip(store.pathOf(outcome.clip->sha256));
    REQUIRE(content);
    CHECK(content->duration == milliseconds(9'900));
    recorder.start(InspectionId("RB-2"));
    for (int i = 101; i <= 110; ++i)
        recorder.offer(frameAt(i, setBy));
    const ClipOutcome next = stopped(recorder);
    REQUIRE(next.clip);
    CHECK(next.clip->startedAt == kStart + setBy + milliseconds(10'100));
    CHECK(next.clip->endedAt == kStart + setBy + milliseconds(11'000));
}

TEST_CASE("a picture that cannot be encoded takes nothing of the clip before") {
    const TempDirectory folder;
    const ClipStore store(folder / "clips");
    ClipRecorder recorder(store, options(ClipCodec::Mjpeg));
    const ClipOutcome outcome = record(recorder, 0, 5);
    REQUIRE(outcome.clip);
    recorder.offer(frameAt(6, 8, 8));
    const ClipOutcome nothing = stopped(recorder);
    CHECK_FALSE(nothing.clip);
    CHECK_THAT(nothing.problem, ContainsSubstring("cannot be encoded"));
    CHECK(recordingsIn(store.directory()).size() == 1); // of the clip whose event is not yet in the journal
    const std::vector<Clip> found = store.recover();
    REQUIRE(found.size() == 1);
    CHECK(found[0].sha256 == outcome.clip->sha256);
}
