#include "core/capture/photo_quality.h"

#include "tests/capture/pictures.h"
#include "tests/support/catch.h"

#include <opencv2/imgproc.hpp>

using namespace returnbench;
using returnbench::test::checkerboard;

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
