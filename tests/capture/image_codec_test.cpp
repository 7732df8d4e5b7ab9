#include "core/base/error.h"
#include "core/capture/photo_store.h"
#include "tests/capture/pictures.h"
#include "tests/support/catch.h"
#include "tests/support/temp_directory.h"

#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

using namespace returnbench;
using namespace returnbench::test;
using namespace std::string_literals;

namespace {

Bytes bytesOf(const std::string& text) {
    const auto bytes = asBytes(text);
    return {bytes.begin(), bytes.end()};
}

std::string refusalOf(const Bytes& content) {
    try {
        (void)decodeImage(content, "scan.png");
        return {};
    } catch (const Error& error) {
        CHECK(error.code() == ErrorCode::InvalidInput);
        CHECK_FALSE(error.whatToDo().empty());
        return error.what();
    }
}

/// A JPEG with an EXIF block that says how the camera was held.
std::string turnedJpeg(const cv::Mat& pixels, char orientation) {
    const std::string jpeg = encodedText(pixels, ".jpg");
    const std::string tiff =
        "MM\0\x2A\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0"s + orientation + "\0\0\0\0\0\0"s;
    const std::string exif = "Exif\0\0"s + tiff;
    return jpeg.substr(0, 2) + "\xFF\xE1"s + '\0' + static_cast<char>(exif.size() + 2) + exif +
           jpeg.substr(2);
}

} // namespace

TEST_CASE("every image format is read as 8-bit BGR") {
    const std::string extension = GENERATE(".jpg", ".png", ".webp", ".bmp", ".tiff");
    INFO(extension);
    const cv::Mat pixels = checkerboard(160, 120, 1);
    const cv::Mat read = decodeImage(encoded(pixels, extension), "picture" + extension);
    REQUIRE(read.type() == CV_8UC3);
    REQUIRE(read.size() == pixels.size());
    CHECK(differenceOf(read, pixels) < 6);
}

TEST_CASE("16 bits become 8 and grey becomes BGR") {
    cv::Mat deep(20, 30, CV_16UC3, cv::Scalar(0x8080, 0x4040, 0x2020));
    CHECK(decodeImage(encoded(deep, ".png"), "deep").at<cv::Vec3b>(3, 3) == cv::Vec3b(0x80, 0x40, 0x20));
    const cv::Mat grey(20, 30, CV_8UC1, cv::Scalar(77));
    CHECK(decodeImage(encoded(grey, ".png"), "grey").at<cv::Vec3b>(3, 3) == cv::Vec3b(77, 77, 77));
}

TEST_CASE("what is transparent becomes white, half transparent half white") {
    cv::Mat pixels(10, 10, CV_8UC4, cv::Scalar(0, 0, 0, 0));
    pixels.at<cv::Vec4b>(1, 1) = cv::Vec4b(10, 20, 30, 255);
    pixels.at<cv::Vec4b>(2, 2) = cv::Vec4b(0, 0, 0, 127);
    const std::string extension = GENERATE(".png", ".tiff");
    INFO(extension);
    const cv::Mat read = decodeImage(encoded(pixels, extension), "clear");
    REQUIRE(read.type() == CV_8UC3);
    CHECK(read.at<cv::Vec3b>(0, 0) == cv::Vec3b(255, 255, 255));
    CHECK(read.at<cv::Vec3b>(1, 1) == cv::Vec3b(10, 20, 30));
    CHECK(read.at<cv::Vec3b>(2, 2) == cv::Vec3b(128, 128, 128));
}

TEST_CASE("a photograph taken with the camera turned is turned back") {
    cv::Mat pixels(40, 80, CV_8UC3, cv::Scalar(20, 20, 20));
    pixels.colRange(0, 40).setTo(cv::Scalar(220, 220, 220));
    const cv::Mat read = decodeImage(bytesOf(turnedJpeg(pixels, 6)), "turned.jpg"); // 6: turn clockwise
    REQUIRE(read.size() == cv::Size(40, 80));
    CHECK(read.at<cv::Vec3b>(10, 20)[0] > 200);
    CHECK(read.at<cv::Vec3b>(70, 20)[0] < 50);
}

TEST_CASE("what is no picture is refused by name") {
    CHECK_THAT(refusalOf({}), ContainsSubstring("scan.png is empty"));
    CHECK_THAT(refusalOf(bytesOf("hello, this is text")), ContainsSubstring("scan.png is not a picture"));
    CHECK_THAT(refusalOf(bytesOf("\0\1\2\3\4\5"s)), ContainsSubstring("is not a picture"));
    CHECK_THAT(refusalOf(bytesOf("GIF89a................")), ContainsSubstring("is not a picture"));
    CHECK_THAT(refusalOf(bytesOf("BMW is a car maker, not a picture")),
               ContainsSubstring("is not a picture"));
    CHECK_THAT(refusalOf(bytesOf("II\x2A\0\xFF\xFF\xFF\x7F"s)), ContainsSubstring("is not a picture"));
}

TEST_CASE("a picture that claims more than the largest size is refused before it is decoded") {
    CHECK_THAT(refusalOf(bytesOf(pngClaiming(60'000, 60'000))), ContainsSubstring("60000 × 60000"));
    CHECK_THAT(refusalOf(bytesOf(pngClaiming(0xFFFFFFFF, 0xFFFFFFFF))), ContainsSubstring("at most"));
    // A JPEG's size stands in its frame header: one that is small is made to claim 65,500 × 65,500.
    std::string jpeg = encodedText(checkerboard(16, 16, 0), ".jpg");
    jpeg.replace(jpeg.find("\xFF\xC0") + 5, 4, "\xFF\xDC\xFF\xDC");
    CHECK_THAT(refusalOf(bytesOf(jpeg)), ContainsSubstring("65500 × 65500"));
    std::string webp = "RIFF\x20\0\0\0WEBPVP8X\x0A\0\0\0\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF"s;
    CHECK_THAT(refusalOf(bytesOf(webp)), ContainsSubstring("16777216 × 16777216"));
    std::string bmp = encodedText(checkerboard(16, 16, 0), ".bmp");
    bmp.replace(18, 8, "\x00\x00\x01\x00\x00\x00\xFF\xFF"s); // 65,536 wide, 65,536 rows from the top down
    CHECK_THAT(refusalOf(bytesOf(bmp)), ContainsSubstring("65536 × 65536"));
}

TEST_CASE("a picture without pixels is refused") {
    CHECK_THAT(refusalOf(bytesOf(pngClaiming(0, 10))), ContainsSubstring("is not a picture"));
}

TEST_CASE("a picture that was cut off is refused wherever it was cut") {
    const std::string extension = GENERATE(".jpg", ".png", ".webp");
    const std::string whole = encodedText(checkerboard(320, 240, 0), extension);
    for (const std::size_t percent : {1U, 5U, 30U, 60U, 90U}) {
        INFO(extension << " cut at " << percent << " %");
        CHECK_FALSE(refusalOf(bytesOf(whole.substr(0, whole.size() * percent / 100))).empty());
    }
}

TEST_CASE("flipped bytes in pictures never do worse than be refused") {
    const std::string extension = GENERATE(".jpg", ".png", ".webp", ".bmp", ".tiff");
    const std::string whole = encodedText(checkerboard(64, 48, 0), extension);
    for (std::size_t at = 0; at < whole.size(); at += 1 + whole.size() / 300) {
        std::string damaged = whole;
        damaged[at] = static_cast<char>(~damaged[at]);
        try {
            const cv::Mat pixels = decodeImage(bytesOf(damaged), "damaged");
            CHECK(pixels.type() == CV_8UC3);
        } catch (const Error& error) {
            CHECK(error.code() == ErrorCode::InvalidInput);
        }
    }
}

TEST_CASE("a JPEG keeps the picture and gets smaller with its quality") {
    const cv::Mat pixels = checkerboard(320, 240, 0);
    const Bytes fine = encodeJpeg(pixels, 92);
    const Bytes coarse = encodeJpeg(pixels, 30);
    CHECK(coarse.size() < fine.size());
    CHECK(differenceOf(decodeImage(fine, "fine"), pixels) < 4);
}

TEST_CASE("a part of a larger picture is encoded as what it is") {
    const cv::Mat pixels = checkerboard(320, 240, 0);
    const cv::Mat part = pixels(cv::Rect(33, 17, 101, 77));
    CHECK(differenceOf(decodeImage(encodeJpeg(part, 95), "part"), part.clone()) < 6);
}

TEST_CASE("what cannot be encoded is refused") {
    CHECK_THROWS_AS(encodeJpeg(cv::Mat(), 92), Error);
    CHECK_THROWS_AS(encodeJpeg(cv::Mat(4, 4, CV_8UC1), 92), Error);
    CHECK_THROWS_AS(encodeJpeg(checkerboard(8, 8, 0), 0), Error);
    CHECK_THROWS_AS(encodeJpeg(cv::Mat(1, 70'000, CV_8UC3), 92), Error);
}

TEST_CASE("a file is read, a missing one or a folder is refused") {
    const TempDirectory directory;
    writePicture(directory / "a.png", checkerboard(32, 16, 0));
    CHECK(readImage(directory / "a.png").size() == cv::Size(32, 16));
    CHECK_THROWS_AS(readImage(directory / "b.png"), Error);
    CHECK_THROWS_AS(readImage(directory.path()), Error);
}
