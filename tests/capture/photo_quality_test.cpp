#include "core/capture/photo_quality.h"

#include "tests/capture/pictures.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <opencv2/imgproc.hpp>

using namespace returnbench;
using returnbench::test::checkerboard;

namespace {

const cv::Rect kBox{360, 160, 560, 400};

/// A table with a camera's noise.
cv::Mat table() {
    cv::Mat pixels(720, 1280, CV_8UC3, cv::Scalar(140, 140, 140));
    cv::Mat noise(pixels.size(), CV_16SC3);
    cv::RNG(7).fill(noise, cv::RNG::NORMAL, 0, 3);
    cv::add(pixels, noise, pixels, cv::noArray(), CV_8UC3);
    return pixels;
}

/// A printed box on that table: paper with blocks of ink.
cv::Mat boxOnTable(const cv::Rect& box) {
    cv::Mat pixels = table();
    cv::rectangle(pixels, box, cv::Scalar(215, 215, 215), cv::FILLED);
    for (int y = box.y + 20; y + 20 < box.y + box.height; y += 40)
        for (int x = box.x + 20; x + 20 < box.x + box.width; x += 40)
            cv::rectangle(pixels, {x, y, 20, 20}, cv::Scalar(40, 40, 40), cv::FILLED);
    return pixels;
}

/// The mirror image of a lamp.
cv::Mat shone(const cv::Mat& pixels, cv::Point middle, cv::Size radii) {
    cv::Mat light = cv::Mat::zeros(pixels.size(), CV_16SC3);
    cv::ellipse(light, middle, radii, 0, 0, 360, cv::Scalar::all(420), cv::FILLED);
    cv::GaussianBlur(light, light, {}, 16);
    cv::Mat result;
    cv::add(pixels, light, result, cv::noArray(), CV_8UC3);
    return result;
}

using Words = std::vector<std::string>;

} // namespace

TEST_CASE("a picture full of edges and well lit is fit as evidence") {
    const PhotoQuality quality = measureQuality(checkerboard(1280, 720, 0));
    CHECK(quality.sharp());
    CHECK(quality.wellExposed());
    CHECK(quality.problems().empty());
    CHECK(quality.brightness > 100);
    CHECK(quality.brightness < 180);
}

TEST_CASE("a blurred picture is called blurred") {
    cv::Mat pixels = checkerboard(1280, 720, 0);
    cv::GaussianBlur(pixels, pixels, cv::Size(), 12);
    const PhotoQuality quality = measureQuality(pixels);
    CHECK_FALSE(quality.sharp());
    CHECK(quality.problems() == std::vector<std::string>{"blurred"});
}

TEST_CASE("an item of little contrast on a plain table is sharp in focus and blurred out of it") {
    cv::Mat pixels(720, 1280, CV_8UC3, cv::Scalar(150, 150, 150));
    cv::rectangle(pixels, {400, 200, 480, 320}, cv::Scalar(138, 138, 138), cv::FILLED);
    CHECK(measureQuality(pixels).sharp());
    cv::GaussianBlur(pixels, pixels, cv::Size(), 4);
    CHECK_FALSE(measureQuality(pixels).sharp());
}

TEST_CASE("a dark picture is called too dark and a burnt one burnt out") {
    cv::Mat dark = checkerboard(1280, 720, 0) / 20;
    const PhotoQuality night = measureQuality(dark);
    CHECK_FALSE(night.wellExposed());
    CHECK(night.darkPermille == 1000);
    CHECK_THAT(night.problems().back(), ContainsSubstring("too_dark"));

    cv::Mat burnt = checkerboard(1280, 720, 0) * 8;
    const PhotoQuality glare = measureQuality(burnt);
    CHECK_FALSE(glare.wellExposed());
    CHECK(glare.burntPermille == 1000);
    CHECK(glare.problems().back() == "burnt_out");
}

TEST_CASE("figures count exactly what they say") {
    cv::Mat pixels(100, 100, CV_8UC1, cv::Scalar(100));
    pixels.rowRange(0, 10).setTo(15);
    pixels.rowRange(10, 15).setTo(251);
    const PhotoQuality quality = measureQuality(pixels);
    CHECK(quality.darkPermille == 100);
    CHECK(quality.burntPermille == 50);
    CHECK(quality.brightness == 99); // (10 * 15 + 5 * 251 + 85 * 100) / 100 = 99.05
}

TEST_CASE("sharpness does not depend on the camera's resolution much") {
    const cv::Mat small = checkerboard(640, 360, 0);
    cv::Mat large;
    cv::resize(small, large, cv::Size(2560, 1440), 0, 0, cv::INTER_NEAREST);
    const int a = measureQuality(small).sharpness;
    const int b = measureQuality(large).sharpness;
    CHECK(std::abs(a - b) < a / 5);
}

TEST_CASE("a grey picture and a single pixel are measured too") {
    cv::Mat grey;
    cv::cvtColor(checkerboard(640, 360, 0), grey, cv::COLOR_BGR2GRAY);
    CHECK(measureQuality(grey).sharp());
    CHECK(measureQuality(cv::Mat(1, 1, CV_8UC3, cv::Scalar(80, 80, 80))).brightness == 80);
    CHECK(measureQuality(cv::Mat(2, 4000, CV_8UC3, cv::Scalar(80, 80, 80))).sharpness == 0);
}

TEST_CASE("nothing moves between equal pictures, and much between different ones") {
    const cv::Mat a(720, 1280, CV_8UC3, cv::Scalar(90, 90, 90));
    const cv::Mat b(720, 1280, CV_8UC3, cv::Scalar(120, 120, 120));
    CHECK(motionBetween(a, a) == 0);
    CHECK(motionBetween(a, b) == 30);
    CHECK(motionBetween(a, b) >= kStillDifference);
}

TEST_CASE("sensor noise is not motion") {
    cv::Mat a(720, 1280, CV_8UC3, cv::Scalar(90, 90, 90));
    cv::Mat noise(a.size(), CV_8UC3);
    cv::theRNG().state = 7;
    cv::randn(noise, 0, 6);
    CHECK(motionBetween(a, a + noise) < kStillDifference);
}

TEST_CASE("pictures of different shapes differ wholly") {
    CHECK(motionBetween(cv::Mat(720, 1280, CV_8UC3, cv::Scalar::all(9)),
                        cv::Mat(1280, 720, CV_8UC3, cv::Scalar::all(9))) == 255);
}

TEST_CASE("a printed box on a table is fit and nothing is advised") {
    const PhotoQuality quality = measureQuality(boxOnTable(kBox));
    CHECK(quality.problems().empty());
    CHECK(quality.advice().empty());
    CHECK(quality.glarePermille == 0);
    CHECK(quality.borderPermille == 0);
    CHECK(*quality.itemPermille > 150);
    CHECK(*quality.itemPermille < 400);
}

TEST_CASE("glare is a burnt patch that ends softly among print") {
    const PhotoQuality quality = measureQuality(shone(boxOnTable(kBox), {640, 300}, {90, 60}));
    CHECK(*quality.glarePermille > 15);
    CHECK(*quality.glarePermille < 45);
    CHECK(quality.problems().empty()); // it is only advised on
    CHECK(quality.advice() == Words{"glare"});
}

TEST_CASE("white paper at the end of the scale is no glare") {
    cv::Mat pixels = boxOnTable(kBox);
    pixels.convertTo(pixels, -1, 1.25); // the paper of the box is burnt, its print is not
    const PhotoQuality quality = measureQuality(pixels);
    CHECK(quality.burntPermille > 100);
    CHECK(quality.glarePermille == 0);
}

TEST_CASE("a lamp on the bare table hides no print") {
    const PhotoQuality quality = measureQuality(shone(boxOnTable(kBox), {1150, 600}, {70, 50}));
    CHECK(quality.burntPermille > 10);
    CHECK(quality.glarePermille == 0);
}

TEST_CASE("an item that moved is told from one that is out of focus") {
    cv::Mat moved;
    cv::blur(boxOnTable(kBox), moved, {13, 1});
    const PhotoQuality shaken = measureQuality(moved);
    CHECK(shaken.moved());
    CHECK(shaken.problems() == Words{"moved"});
    CHECK(shaken.advice().empty());

    cv::Mat unfocused;
    cv::GaussianBlur(boxOnTable(kBox), unfocused, {}, 4);
    const PhotoQuality soft = measureQuality(unfocused);
    CHECK_FALSE(soft.moved());
    CHECK(soft.problems() == Words{"blurred"});
}

TEST_CASE("a table without an item is called empty, and one in the dark too dark") {
    const PhotoQuality quality = measureQuality(table());
    CHECK(quality.itemPermille == 0);
    CHECK(quality.problems() == Words{"empty"});
    CHECK(measureQuality(table() / 8).problems().back() == "too_dark");
}

TEST_CASE("an item that reaches over the border, or is far away, is advised on") {
    const PhotoQuality cut = measureQuality(boxOnTable({-200, 200, 560, 400}));
    CHECK(cut.problems().empty());
    CHECK(cut.advice() == Words{"cut_off"});
    CHECK(*cut.borderPermille >= kCutBorderPermille);

    const PhotoQuality far = measureQuality(boxOnTable({610, 320, 90, 64}));
    CHECK(far.problems().empty());
    CHECK(far.advice() == Words{"too_small"});

    CHECK(measureQuality(checkerboard(1280, 720, 0)).advice().empty()); // no table to tell it from
}

TEST_CASE("figures of a journal that is older than they are lead to no word") {
    const PhotoQuality old{312, 128, 14, 3, {}, {}, {}, {}};
    CHECK(old.problems().empty());
    CHECK(old.advice().empty());
    CHECK_FALSE(old.moved());
}

TEST_CASE("no picture is too small or too uniform to be measured") {
    for (const cv::Size size : {cv::Size(1, 1), cv::Size(2, 2), cv::Size(3, 50), cv::Size(640, 1)})
        for (const int value : {0, 128, 255}) {
            const PhotoQuality quality = measureQuality(cv::Mat(size, CV_8UC3, cv::Scalar::all(value)));
            CHECK(quality.glarePermille == 0);
            CHECK(quality.itemPermille == 0);
        }
}
