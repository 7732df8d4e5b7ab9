#include "core/capture/camera_settings.h"

#include "core/base/error.h"
#include "tests/capture/loopback_server.h"
#include "tests/support/catch.h"
#include "tests/support/fixed.h"
#include "tests/support/temp_directory.h"

#include <opencv2/core.hpp>
#include <opencv2/imgcodecs.hpp>

using namespace returnbench;

namespace {

/// 4 × 2 pixels, each of its own grey: 0 … 3 in the first row, 4 … 7 in the second.
cv::Mat numbered() {
    cv::Mat picture(2, 4, CV_8UC3);
    for (int i = 0; i < 8; ++i)
        picture.at<cv::Vec3b>(i / 4, i % 4) = cv::Vec3b::all(static_cast<std::uint8_t>(i));
    return picture;
}

std::vector<int> greys(const cv::Mat& picture) {
    std::vector<int> values;
    for (int y = 0; y < picture.rows; ++y)
        for (int x = 0; x < picture.cols; ++x)
            values.push_back(picture.at<cv::Vec3b>(y, x)[0]);
    return values;
}

} // namespace

TEST_CASE("a camera's picture is cut, turned and mirrored as it hangs over the bench") {
    const cv::Mat picture = numbered();
    const auto seen = [&](const CameraSettings& settings) { return greys(arranged(picture, settings)); };
    CameraSettings settings;
    CHECK(seen(settings) == std::vector<int>{0, 1, 2, 3, 4, 5, 6, 7});
    CHECK(arranged(picture, settings).data == picture.data);
    settings.turn = 180;
    CHECK(seen(settings) == std::vector<int>{7, 6, 5, 4, 3, 2, 1, 0});
    settings.turn = 90;
    CHECK(seen(settings) == std::vector<int>{4, 0, 5, 1, 6, 2, 7, 3});
    settings.turn = 270;
    CHECK(seen(settings) == std::vector<int>{3, 7, 2, 6, 1, 5, 0, 4});
    settings.turn = 0;
    settings.mirrored = true;
    CHECK(seen(settings) == std::vector<int>{3, 2, 1, 0, 7, 6, 5, 4});
    settings.left = 500;
    settings.bottom = 500;
    CHECK(seen(settings) == std::vector<int>{3, 2});
    settings.mirrored = false;
    CHECK(arranged(picture, settings).isContinuous());
    CHECK(greys(picture) == std::vector<int>{0, 1, 2, 3, 4, 5, 6, 7}); // never changed itself
}

TEST_CASE("a part that is chosen on what is seen is the part that is seen then") {
    cv::Mat picture(1000, 1000, CV_8UC3);
    for (int y = 0; y < 1000; ++y)
        for (int x = 0; x < 1000; ++x)
            picture.at<cv::Vec3b>(y, x) = {static_cast<std::uint8_t>(x / 4), static_cast<std::uint8_t>(y / 4),
                                           0};
    for (const int turn : {0, 90, 180, 270})
        for (const bool mirrored : {false, true}) {
            INFO("turn " << turn << ", mirrored " << mirrored);
            CameraSettings settings;
            settings.left = 100;
            settings.bottom = 800;
            settings.turn = turn;
            settings.mirrored = mirrored;
            const cv::Mat before = arranged(picture, settings);
            const CameraSettings narrowed = narrowedTo(settings, {0.25, 0.5, 0.5, 0.875});
            const cv::Mat after = arranged(picture, narrowed);
            CHECK(std::abs(after.cols - before.cols / 4) <= 2);
            CHECK(std::abs(after.rows - before.rows * 3 / 8) <= 2);
            const cv::Vec3b expected = before.at<cv::Vec3b>(before.rows * 11 / 16, before.cols * 3 / 8);
            const cv::Vec3b seen = after.at<cv::Vec3b>(after.rows / 2, after.cols / 2);
            CHECK(std::abs(expected[0] - seen[0]) <= 1);
            CHECK(std::abs(expected[1] - seen[1]) <= 1);
        }
    const CameraSettings least = narrowedTo({}, {0.99, 0.99, 1, 1});
    CHECK(least.right - least.left == kLeastRegion);
    CHECK(least.bottom - least.top == kLeastRegion);
}

TEST_CASE("a camera is known by its maker's number, whatever number the system gives it") {
    const test::TempDirectory temp;
    const auto dev = temp / "dev";
    temp.write("dev/video0", "");
    temp.write("dev/video1", "");
    temp.write("dev/video2", "");
    temp.write("sys/class/video4linux/video2/name", "HD Pro Webcam C920\n");
    std::filesystem::create_directories(dev / "v4l/by-id");
    std::filesystem::create_directories(dev / "v4l/by-path");
    const std::string name = "usb-046d_C920_1234-video-index0";
    std::filesystem::create_symlink("../../video2", dev / "v4l/by-id" / name);
    std::filesystem::create_symlink("../../video1", dev / "v4l/by-id/usb-046d_C920_1234-video-index1");
    std::filesystem::create_symlink("../../video2", dev / "v4l/by-path/pci-usb-1-video-index0");
    std::filesystem::create_symlink("../../video7", dev / "v4l/by-path/pci-usb-2-video-index0"); // dangling
    CHECK(cameraIdentity("camera:2", dev) == name);
    CHECK(cameraIdentity("/dev/video2", dev) == name);
    CHECK(cameraIdentity("camera:0", dev) == "camera:0"); // the system knows no lasting name
    CHECK(cameraIdentity("camera:" + name, dev) == name);
    CHECK(cameraIdentity("http://camera.local/", dev) == "http://camera.local/");
    CHECK(deviceOf(name, dev) == std::filesystem::canonical(dev / "video2"));
    CHECK_FALSE(deviceOf("usb-other", dev).has_value());
    const auto found = cameras(dev, temp / "sys");
    REQUIRE(found.size() == 1);
    CHECK(found[0].identity == name);
    CHECK(found[0].name == "HD Pro Webcam C920");
    CHECK(cameras(temp / "nothing", temp / "nothing").empty());
}

TEST_CASE("a change of settings counts from the next picture") {
    const test::TempDirectory temp;
    const test::FixedClock clock;
    const auto folder = (temp / "pictures").string();
    std::filesystem::create_directories(folder);
    for (const char* file : {"/1.png", "/2.png"})
        cv::imwrite(folder + file, cv::Mat(20, 40, CV_8UC3, cv::Scalar::all(90)));
    const auto tuning = std::make_shared<CameraTuning>();
    const auto source = openTunedSource(folder, clock, tuning);
    CHECK(source->next().frame->pixels.size() == cv::Size(40, 20));
    CameraSettings turned;
    turned.turn = 90;
    tuning->set(cameraIdentity(folder), turned);
    const FrameResult second = source->next();
    REQUIRE(second.frame);
    CHECK(second.frame->pixels.size() == cv::Size(20, 40));
    CHECK(second.frame->name == "2.png");
    CHECK(source->next().status == FrameStatus::End);
}

TEST_CASE("a stream that cannot be opened again with its new settings says so and keeps its name") {
    const test::FixedClock clock;
    const auto tuning = std::make_shared<CameraTuning>();
    auto server = std::make_unique<test::LoopbackServer>([](test::Connection& connection) {
        connection.send("HTTP/1.1 200 OK\r\nContent-Type: multipart/x-mixed-replace; boundary=cut\r\n\r\n");
        connection.stayOpen();
    });
    const std::string url = server->url("/stream");
    const auto source = openTunedSource(url, clock, tuning);
    CHECK(source->isLive());
    server.reset();
    CameraSettings larger;
    larger.width = 1920;
    tuning->set(url, larger);
    CHECK_THROWS_AS(source->next(), Error);
    CHECK(source->name() == url);
}
