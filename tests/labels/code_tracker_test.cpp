#include "core/labels/code_tracker.h"

#include "tests/labels/printed_code.h"
#include "tests/support/catch.h"

#include <opencv2/imgproc.hpp>
#include <string>

using namespace returnbench;
using namespace returnbench::test;

namespace {

struct Scene {
    cv::Mat grey;
    DecodedCode code;
};

/// A bench in grey with one label, seen with the noise of a camera.
Scene sceneWith(const std::string& text, cv::Point at, Symbology symbology = Symbology::Code128, int seed = 1,
                int moduleWidth = 2) {
    cv::Mat bench(720, 1280, CV_8UC3, cv::Scalar::all(140));
    const cv::Rect label = place(bench, printed(symbology, text, Content::Plain, moduleWidth), at);
    cv::GaussianBlur(bench, bench, {}, 0.8);
    Scene scene;
    cv::cvtColor(bench, scene.grey, cv::COLOR_BGR2GRAY);
    cv::Mat noise(scene.grey.size(), CV_16S);
    cv::RNG random(static_cast<std::uint64_t>(seed));
    random.fill(noise, cv::RNG::NORMAL, 0, 4);
    cv::add(scene.grey, noise, scene.grey, cv::noArray(), CV_8U);
    scene.code.text = text;
    scene.code.corners = {label.tl(), cv::Point(label.br().x, label.y), label.br(),
                          cv::Point(label.x, label.br().y)};
    return scene;
}

} // namespace

TEST_CASE("a code that moves a little is found where it is now") {
    const auto symbology = GENERATE(Symbology::Code128, Symbology::DataMatrix, Symbology::QrCode);
    const Scene before = sceneWith("SN48213077", {300, 200}, symbology);
    const Scene after = sceneWith("SN48213077", {337, 171}, symbology, 2);
    CodeTracker tracker;
    tracker.remember(before.grey, {before.code});
    const auto codes = tracker.find(after.grey);
    REQUIRE(codes.size() == 1);
    CHECK(codes.front().tracked);
    CHECK(codes.front().text == "SN48213077");
    CHECK(codes.front().corners == after.code.corners);
}

TEST_CASE("another unit's label in its place is never taken for it") {
    const auto symbology = GENERATE(Symbology::Code128, Symbology::Code39, Symbology::DataMatrix,
                                    Symbology::QrCode, Symbology::Ean13);
    const bool digits = symbology == Symbology::Ean13;
    const std::string serial = digits ? "400638133393" : "SN48213077A";
    cv::RNG random(7);
    int tracked = 0;
    for (int i = 0; i < 40; ++i) { // one character is another, any of them
        std::string other = serial;
        const auto at = static_cast<std::size_t>(random.uniform(0, static_cast<int>(serial.size())));
        const char was = other[at];
        while (other[at] == was)
            other[at] = static_cast<char>('0' + random.uniform(0, 10));
        const int moduleWidth = 2 * random.uniform(1, 3);
        const Scene before = sceneWith(serial, {300, 200}, symbology, i, moduleWidth);
        const Scene after =
            sceneWith(other, {300 + random.uniform(0, 9), 200}, symbology, 1000 + i, moduleWidth);
        CodeTracker tracker;
        tracker.remember(before.grey, {before.code});
        tracked += tracker.find(after.grey).empty() ? 0 : 1;
    }
    CHECK(tracked == 0);
}

TEST_CASE("a code that was covered, has left or was jumped is forgotten") {
    const Scene before = sceneWith("SN48213077", {300, 200});
    CodeTracker tracker;
    tracker.remember(before.grey, {before.code});
    cv::Mat covered = before.grey.clone();
    covered(cv::Rect(before.code.corners[0], cv::Size(60, 200))) = cv::Scalar(90); // a finger
    CHECK(tracker.find(covered).empty());
    CHECK(tracker.find(before.grey).empty()); // until it is read again

    tracker.remember(before.grey, {before.code});
    CHECK(tracker.find(sceneWith("SN48213077", {700, 400}).grey).empty());
    CHECK(tracker.find(cv::Mat(720, 1280, CV_8UC1, cv::Scalar(140))).empty());
}

TEST_CASE("after two seconds of frames a code is to be read afresh") {
    const Scene scene = sceneWith("SN48213077", {300, 200});
    CodeTracker tracker;
    tracker.remember(scene.grey, {scene.code});
    for (int i = 0; i < CodeTracker::kMostFrames; ++i)
        REQUIRE(tracker.find(scene.grey).size() == 1);
    CHECK(tracker.find(scene.grey).empty());
}

TEST_CASE("codes at the frame's edge, of no size or too large are left alone") {
    const Scene scene = sceneWith("SN48213077", {300, 200});
    DecodedCode code = scene.code;
    CodeTracker tracker;
    code.corners = {cv::Point(-50, -50), cv::Point(20, -50), cv::Point(20, 30), cv::Point(-50, 30)};
    tracker.remember(scene.grey, {code});
    CHECK(tracker.find(scene.grey).size() <= 1);
    code.corners = {cv::Point(5, 5), cv::Point(5, 5), cv::Point(5, 5), cv::Point(5, 5)};
    tracker.remember(scene.grey, {code});
    CHECK(tracker.find(scene.grey).empty());
    code.corners = {cv::Point(0, 0), cv::Point(1279, 0), cv::Point(1279, 719), cv::Point(0, 719)};
    tracker.remember(scene.grey, {code});
    CHECK(tracker.find(scene.grey).empty());
}
