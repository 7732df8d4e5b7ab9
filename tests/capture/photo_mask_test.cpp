#include "core/capture/photo_mask.h"

#include "core/capture/photo_store.h"
#include "tests/support/catch.h"

#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

using namespace returnbench;

TEST_CASE("text under a covered part cannot be told from another text there, and the rest stays as it is") {
    const auto pictureWith = [](const char* text) {
        cv::Mat picture(480, 640, CV_8UC3, cv::Scalar(240, 240, 240));
        for (int line = 0; line < 5; ++line)
            cv::putText(picture, text, {70, 130 + 30 * line}, cv::FONT_HERSHEY_SIMPLEX, 0.8,
                        cv::Scalar(20, 20, 20), 2);
        return picture;
    };
    const std::vector<PhotoArea> areas{{100, 200, 500, 500}};
    const cv::Mat one = pictureWith("A. Rao 12");
    const cv::Mat first = covered(one, areas);
    const cv::Mat second = covered(pictureWith("B. Kel 34"), areas);
    const cv::Rect part(64, 96, 320, 240); // whole blocks of a JPEG
    CHECK(cv::norm(one(part), pictureWith("B. Kel 34")(part), cv::NORM_INF) > 150);
    CHECK(cv::norm(first(part), second(part), cv::NORM_INF) < 40);
    cv::Mat outside;
    cv::absdiff(first, one, outside);
    outside(part).setTo(0);
    CHECK(cv::norm(outside, cv::NORM_INF) == 0);
}

TEST_CASE("one covered line of print leaves one colour, and around it no traces that a JPEG had of it") {
    const PhotoArea line{282, 336, 128, 34};
    const auto coveredWith = [&](const char* text) {
        cv::Mat picture(960, 1280, CV_8UC3, cv::Scalar(240, 240, 240));
        cv::putText(picture, text, {362, 346}, cv::FONT_HERSHEY_SIMPLEX, 0.9, cv::Scalar(20, 20, 20), 2);
        return covered(decodeImage(encodeJpeg(picture, 92), "the photo"), {line});
    };
    cv::Mat first = coveredWith("A. Buyer");
    cv::Mat second = coveredWith("12 Street");
    const cv::Rect part(352, 320, 176, 48); // the line in whole blocks of 16 pixels
    for (const cv::Mat& picture : {first(part), second(part)}) {
        const cv::Vec3b colour = picture.at<cv::Vec3b>(0, 0);
        CHECK(cv::norm(picture, cv::Mat(picture.size(), CV_8UC3, cv::Scalar(colour)), cv::NORM_INF) == 0);
    }
    first(part).setTo(0);
    second(part).setTo(0);
    CHECK(cv::norm(first, second, cv::NORM_INF) == 0);
}

TEST_CASE("an area lies within the photo and covers something") {
    CHECK(isFit({0, 0, 1000, 1000}));
    CHECK_FALSE(isFit({-1, 0, 100, 100}));
    CHECK_FALSE(isFit({950, 0, 100, 100}));
    CHECK_FALSE(isFit({0, 0, 9, 100}));
    CHECK_FALSE(isFit({0, 2'000'000'000, 100, 2'000'000'000}));
}
