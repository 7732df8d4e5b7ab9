#include "core/capture/photo_mask.h"

#include "tests/support/catch.h"

#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

using namespace returnbench;

TEST_CASE("text under a covered part cannot be told from another text there, and the rest stays as it is") {
    const auto pictureWith = [](const char* text) {
        cv::Mat picture(400, 600, CV_8UC3, cv::Scalar(240, 240, 240));
        for (int line = 0; line < 5; ++line)
            cv::putText(picture, text, {70, 130 + 30 * line}, cv::FONT_HERSHEY_SIMPLEX, 0.8,
                        cv::Scalar(20, 20, 20), 2);
        return picture;
    };
    const std::vector<PhotoArea> areas{{100, 200, 500, 500}};
    const cv::Mat one = pictureWith("A. Rao 12");
    const cv::Mat first = covered(one, areas);
    const cv::Mat second = covered(pictureWith("B. Kel 34"), areas);
    const cv::Rect part(60, 80, 300, 200);
    CHECK(cv::norm(one(part), pictureWith("B. Kel 34")(part), cv::NORM_INF) > 150);
    CHECK(cv::norm(first(part), second(part), cv::NORM_INF) < 40);
    cv::Mat outside;
    cv::absdiff(first, one, outside);
    outside(part).setTo(0);
    CHECK(cv::norm(outside, cv::NORM_INF) == 0);
}

TEST_CASE("an area lies within the photo and covers something") {
    CHECK(isFit({0, 0, 1000, 1000}));
    CHECK_FALSE(isFit({-1, 0, 100, 100}));
    CHECK_FALSE(isFit({950, 0, 100, 100}));
    CHECK_FALSE(isFit({0, 0, 9, 100}));
    CHECK_FALSE(isFit({0, 2'000'000'000, 100, 2'000'000'000}));
}
