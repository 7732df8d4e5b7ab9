#include "app/demo/scene_renderer.h"

#include "app/demo/item_painter.h"
#include "app/demo/label_renderer.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <opencv2/imgproc.hpp>
#include <vector>

namespace returnbench {
namespace {

constexpr int kWidth = 1280;
constexpr int kHeight = 720;

/// A number in [low, high] that does not depend on the library's distributions.
double between(DemoRandom& random, double low, double high) {
    return low + (high - low) * static_cast<double>(random.below(10'001)) / 10'000.0;
}

/// Where the label's corners come to lie around `centre`, turned and tilted a little.
std::array<cv::Point2f, 4> tilted(cv::Size label, cv::Point2f centre, double degrees, DemoRandom& random) {
    const double turn = degrees * std::numbers::pi / 180.0;
    std::array<cv::Point2f, 4> corners;
    for (std::size_t i = 0; i < corners.size(); ++i) {
        const double x = (i == 0 || i == 3 ? -0.5 : 0.5) * label.width;
        const double y = (i < 2 ? -0.5 : 0.5) * label.height;
        const double nearness = 1.0 + between(random, -0.03, 0.03); // every corner by itself: perspective
        corners[i] = {centre.x + static_cast<float>((x * std::cos(turn) - y * std::sin(turn)) * nearness),
                      centre.y + static_cast<float>((x * std::sin(turn) + y * std::cos(turn)) * nearness)};
    }
    return corners;
}

/// Sticks a label onto the scene.
void place(cv::Mat& scene, const cv::Mat& label, cv::Point2f centre, DemoRandom& random) {
    const auto w = static_cast<float>(label.cols);
    const auto h = static_cast<float>(label.rows);
    const std::array<cv::Point2f, 4> from{{{0, 0}, {w, 0}, {w, h}, {0, h}}};
    std::array<cv::Point2f, 4> to = tilted(label.size(), centre, between(random, -4, 4), random);
    const Outline outline(to.begin(), to.end());
    Painter(scene).shadow(outline, 5);
    const cv::Rect area = cv::boundingRect(outline) & cv::Rect({0, 0}, scene.size());
    for (cv::Point2f& corner : to)
        corner -= cv::Point2f(area.tl());

    cv::Mat mask(label.size(), CV_8UC3, cv::Scalar::all(0));
    Painter(mask).fill(roundBox(1, 1, w - 2, h - 2, 9), bgr(255, 255, 255));
    const cv::Mat warp = cv::getPerspectiveTransform(from.data(), to.data());
    cv::Mat warped;
    cv::Mat share;
    cv::warpPerspective(label, warped, warp, area.size(), cv::INTER_LINEAR);
    cv::warpPerspective(mask, share, warp, area.size(), cv::INTER_LINEAR);
    cv::Mat below = scene(area);
    cv::multiply(warped, share, warped, 1.0 / 255);
    cv::multiply(below, cv::Scalar::all(255) - share, below, 1.0 / 255);
    below += warped;
}

/// A label that nobody can read: its bars rubbed off across, only the captions' shapes left.
void scratch(cv::Mat& label, DemoRandom& random) {
    cv::blur(label, label, {61, 3});
    Painter painter(label);
    for (int i = 0; i < 46; ++i) {
        const auto x = static_cast<float>(random.below(static_cast<std::size_t>(label.cols)));
        const auto y = static_cast<float>(random.below(static_cast<std::size_t>(label.rows)));
        const auto length = static_cast<float>(60 + random.below(160));
        const auto slope = static_cast<float>(random.below(50)) - 25;
        painter.line({x, y}, {x + length, y + slope}, bgr(208, 212, 214),
                     static_cast<float>(2 + random.below(4)));
        painter.line({x, y + 5}, {x + length, y + slope + 5}, bgr(120, 124, 128), 1);
    }
}

/// The lamp's light, falling off to the sides: 256ths for every pixel.
cv::Mat lampLight(cv::Size size, DemoRandom& random) {
    constexpr int kStep = 8; // smooth enough to be computed small
    const double fromX = between(random, 0.2, 0.8);
    cv::Mat light(size.height / kStep, size.width / kStep, CV_16S);
    for (int y = 0; y < light.rows; ++y) {
        auto* row = light.ptr<std::int16_t>(y);
        for (int x = 0; x < light.cols; ++x) {
            const double dx = static_cast<double>(x) / light.cols - fromX;
            const double dy = static_cast<double>(y) / light.rows - 0.3;
            row[x] = static_cast<std::int16_t>(256 * (1.05 - 0.45 * (dx * dx + 0.7 * dy * dy)));
        }
    }
    cv::resize(light, light, size, 0, 0, cv::INTER_LINEAR);
    return light;
}

/// Uneven light, the lens's blur, the sensor's noise.
void photograph(cv::Mat& scene, DemoRandom& random) {
    constexpr double kNoise = 2.4; // grey levels
    cv::GaussianBlur(scene, scene, {5, 5}, between(random, 0.5, 0.8));
    const cv::Mat light = lampLight(scene.size(), random);
    cv::Mat noise(scene.size(), CV_16S);
    cv::RNG generator(random.next()); // OpenCV's own generator: the same on every platform
    generator.fill(noise, cv::RNG::NORMAL, 0.0, kNoise);
    for (int y = 0; y < scene.rows; ++y) {
        auto* pixels = scene.ptr<cv::Vec3b>(y);
        const auto* lit = light.ptr<std::int16_t>(y);
        const auto* grain = noise.ptr<std::int16_t>(y);
        for (int x = 0; x < scene.cols; ++x)
            for (int c = 0; c < 3; ++c)
                pixels[x][c] =
                    static_cast<std::uint8_t>(std::clamp(pixels[x][c] * lit[x] / 256 + grain[x], 0, 255));
    }
}

cv::Mat itemLabel(const DemoParcel& parcel, cv::Size room, DemoRandom& random) {
    cv::Mat label = renderLabel(parcel.codes, parcel.codes.size() == 1 ? 4 : 3);
    if (parcel.illegible)
        scratch(label, random);
    const double fit = std::min(
        {1.0, static_cast<double>(room.width) / label.cols, static_cast<double>(room.height) / label.rows});
    if (fit < 1.0)
        cv::resize(label, label, {}, fit, fit, cv::INTER_AREA);
    return label;
}

void showItem(cv::Mat& scene, const DemoParcel& parcel, const std::string& shot, CodesInView codes,
              DemoRandom& random) {
    const DemoProduct& product = demoProduct(parcel.sku);
    if (codes == CodesInView::Yes && shot != "front") {
        paintSurface(scene, product);
        place(scene, itemLabel(parcel, {1000, 530}, random), {690, 400}, random);
        return;
    }
    const bool beside = codes == CodesInView::Yes;
    Painter painter(scene, beside ? cv::Point2f(-190, 40) : cv::Point2f(0, 0), beside ? 0.88F : 1.0F);
    paintItem(painter, product, shot == "back" ? ItemSide::Back : ItemSide::Front);
    if (shot == "damage")
        paintDamage(painter, product);
    if (beside)
        place(scene, itemLabel(parcel, {480, 400}, random), {960, 360}, random);
}

} // namespace

cv::Mat renderProduct(const DemoProduct& product) {
    const cv::Scalar studio(244, 244, 242);
    cv::Mat scene(kHeight, kWidth, CV_8UC3, studio);
    Painter painter(scene, {0, 0}, 1.0F);
    paintItem(painter, product, ItemSide::Front);
    return scene;
}

cv::Mat renderShot(const DemoParcel& parcel, const std::string& shot, CodesInView codes, DemoRandom& random) {
    cv::Mat scene(kHeight, kWidth, CV_8UC3);
    paintBench(scene);
    if (shot == "label" || shot == "parcel") {
        paintParcel(scene);
        place(scene, renderWaybill(parcel.notice.awb, shot == "label" ? 4 : 3), {600, 360}, random);
    } else if (parcel.empty || shot == "contents") {
        paintOpenBox(scene);
        if (!parcel.empty) {
            Painter painter(scene, {640 - 640 * 0.52F, 360 - 360 * 0.52F}, 0.52F);
            paintItem(painter, demoProduct(parcel.sku), ItemSide::Front);
        }
    } else {
        showItem(scene, parcel, shot, codes, random);
    }
    photograph(scene, random);
    return scene;
}

} // namespace returnbench
