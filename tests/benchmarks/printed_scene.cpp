#include "tests/benchmarks/printed_scene.h"

#include "core/identifiers/identifier.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <opencv2/imgproc.hpp>

namespace returnbench::benchmark {
namespace {

using test::Symbology;

constexpr int kPrintedModulePx = 4; // before it is scaled
const cv::Size kLabel{800, 600};
const cv::Size kFrame{1920, 1080};

std::string randomText(cv::RNG& random, std::string_view alphabet, int length) {
    std::string text;
    for (int i = 0; i < length; ++i)
        text += alphabet[static_cast<std::size_t>(random.uniform(0, static_cast<int>(alphabet.size())))];
    return text;
}

std::string withCheckDigit(std::string digits) {
    digits += '0';
    while (!hasGs1CheckDigit(digits))
        ++digits.back();
    return digits;
}

/// The code as ink on paper: grey, at `modulePx` a module.
cv::Mat inkOf(const PrintedCode& code, double modulePx) {
    const bool gs1 = code.symbology == Symbology::DataBar;
    const std::string content = gs1 ? code.text.substr(2, 13) : code.text; // Zint adds AI and check digit
    cv::Mat grey;
    cv::cvtColor(test::printed(code.symbology, content, test::Content::Plain, kPrintedModulePx), grey,
                 cv::COLOR_BGR2GRAY);
    cv::Mat scaled;
    const double scale = modulePx / kPrintedModulePx;
    cv::resize(grey, scaled, {}, scale, scale, scale < 1 ? cv::INTER_AREA : cv::INTER_LINEAR);
    return scaled;
}

/// Puts a label onto the picture, its middle at `middle`, turned.
void putTurned(cv::Mat& onto, const cv::Mat& label, cv::Point2d middle, double degrees) {
    cv::Mat turn = cv::getRotationMatrix2D(
        {static_cast<float>(label.cols) / 2, static_cast<float>(label.rows) / 2}, degrees, 1);
    turn.at<double>(0, 2) += middle.x - label.cols / 2.0;
    turn.at<double>(1, 2) += middle.y - label.rows / 2.0;
    cv::Mat turned(onto.size(), CV_8UC1, cv::Scalar(0));
    cv::Mat mask(onto.size(), CV_8UC1, cv::Scalar(0));
    cv::warpAffine(label, turned, turn, onto.size(), cv::INTER_LINEAR);
    cv::warpAffine(cv::Mat(label.size(), CV_8UC1, cv::Scalar(255)), mask, turn, onto.size(),
                   cv::INTER_NEAREST);
    turned.copyTo(onto, mask);
}

void addNoise(cv::Mat& grey, cv::RNG& random, double sigma) {
    cv::Mat noise(grey.size(), CV_16S);
    random.fill(noise, cv::RNG::NORMAL, 0, sigma);
    cv::Mat wide;
    grey.convertTo(wide, CV_16S);
    wide += noise;
    wide.convertTo(grey, CV_8U);
}

/// Light that falls off to one side, as far as `least` of the full light.
void shade(cv::Mat& grey, double least) {
    for (int y = 0; y < grey.rows; ++y)
        for (int x = 0; x < grey.cols; ++x) {
            const double light = 1 - (1 - least) * x / grey.cols;
            grey.at<std::uint8_t>(y, x) =
                cv::saturate_cast<std::uint8_t>(grey.at<std::uint8_t>(y, x) * light);
        }
}

void seeFromSide(cv::Mat& grey, cv::RNG& random) {
    const double degrees = random.uniform(20.0, 45.0);
    const auto in = static_cast<float>(grey.rows * std::sin(degrees * CV_PI / 180) / 3);
    const auto w = static_cast<float>(grey.cols);
    const auto h = static_cast<float>(grey.rows);
    const std::array<cv::Point2f, 4> from{{{0, 0}, {w, 0}, {w, h}, {0, h}}};
    const auto narrow = static_cast<float>(w * (1 - std::cos(degrees * CV_PI / 180)) / 2);
    const std::array<cv::Point2f, 4> to{{{narrow, in}, {w - narrow, 0}, {w - narrow, h}, {narrow, h - in}}};
    cv::warpPerspective(grey.clone(), grey, cv::getPerspectiveTransform(from.data(), to.data()), grey.size(),
                        cv::INTER_LINEAR, cv::BORDER_CONSTANT, cv::Scalar(200));
}

/// As on a cylinder that stands upright, of which some 120° are seen.
void bend(cv::Mat& grey) {
    cv::Mat mapX(grey.size(), CV_32F);
    cv::Mat mapY(grey.size(), CV_32F);
    const double half = grey.cols / 2.0;
    const double most = std::sin(CV_PI / 3);
    for (int y = 0; y < grey.rows; ++y)
        for (int x = 0; x < grey.cols; ++x) {
            const double angle = std::asin((x - half) / half * most);
            mapX.at<float>(y, x) = static_cast<float>(half + angle / (CV_PI / 3) * half);
            mapY.at<float>(y, x) = static_cast<float>(y);
        }
    cv::remap(grey.clone(), grey, mapX, mapY, cv::INTER_LINEAR, cv::BORDER_REPLICATE);
}

void shine(cv::Mat& grey, cv::RNG& random) {
    cv::Mat glare(grey.size(), CV_8UC1, cv::Scalar(0));
    const cv::Point middle(random.uniform(250, 550), random.uniform(200, 400));
    cv::ellipse(glare, middle, {random.uniform(30, 110), random.uniform(20, 60)}, random.uniform(0, 180), 0,
                360, cv::Scalar(230), cv::FILLED);
    cv::GaussianBlur(glare, glare, {}, 20);
    cv::add(grey, glare, grey);
}

void tear(cv::Mat& grey, cv::RNG& random) {
    for (int i = 0; i < 6; ++i) {
        const cv::Point from(random.uniform(150, 650), random.uniform(150, 450));
        const cv::Point to = from + cv::Point(random.uniform(-200, 200), random.uniform(-120, 120));
        cv::line(grey, from, to, cv::Scalar(random.uniform(170, 255)), random.uniform(2, 7), cv::LINE_AA);
    }
}

} // namespace

const char* toString(Defect defect) {
    switch (defect) {
    case Defect::None:
        return "none";
    case Defect::SmallModules:
        return "small modules";
    case Defect::Blur:
        return "blur";
    case Defect::Noise:
        return "noise";
    case Defect::Perspective:
        return "perspective";
    case Defect::Curvature:
        return "curvature";
    case Defect::Glare:
        return "glare";
    case Defect::LowContrast:
        return "low contrast";
    case Defect::Torn:
        return "torn";
    case Defect::Turned:
        return "turned";
    }
    return "";
}

PrintedCode randomCode(cv::RNG& random, Symbology symbology) {
    constexpr std::string_view kDigits = "0123456789";
    constexpr std::string_view kSerial = "0123456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    switch (symbology) {
    case Symbology::Ean13:
        return {symbology, withCheckDigit("2" + randomText(random, kDigits, 11))};
    case Symbology::DataBar:
        return {symbology, "01" + withCheckDigit("0" + randomText(random, kDigits, 12))};
    case Symbology::Pdf417:
        return {symbology, "SN " + randomText(random, kSerial, 24)};
    default:
        return {symbology, randomText(random, kSerial, 12)};
    }
}

cv::Mat labelWith(cv::RNG& random, const PrintedCode& code, Defect defect) {
    const bool small = defect == Defect::SmallModules;
    const double modulePx = small ? random.uniform(1.2, 1.8) : random.uniform(2.0, 3.0);
    cv::Mat grey(kLabel, CV_8UC1, cv::Scalar(225));
    const double degrees = defect == Defect::Turned ? random.uniform(15.0, 75.0) : random.uniform(-4.0, 4.0);
    putTurned(grey, inkOf(code, modulePx), {kLabel.width / 2.0, kLabel.height / 2.0}, degrees);
    double blur = 0.7;
    double noise = 3;
    switch (defect) {
    case Defect::Blur:
        blur = random.uniform(1.4, 2.6);
        break;
    case Defect::Noise:
        noise = random.uniform(18.0, 40.0);
        break;
    case Defect::Perspective:
        seeFromSide(grey, random);
        break;
    case Defect::Curvature:
        bend(grey);
        break;
    case Defect::Glare:
        shine(grey, random);
        break;
    case Defect::LowContrast:
        grey.convertTo(grey, CV_8U, random.uniform(0.08, 0.2), 110);
        break;
    case Defect::Torn:
        tear(grey, random);
        break;
    default:
        break;
    }
    cv::GaussianBlur(grey, grey, {}, blur);
    shade(grey, 0.7);
    addNoise(grey, random, noise);
    return grey;
}

Scene sceneOf(cv::RNG& random, int labels) {
    constexpr std::array kPrinted{Symbology::Code128, Symbology::Code39, Symbology::DataMatrix,
                                  Symbology::QrCode, Symbology::Ean13};
    Scene scene;
    scene.grey = cv::Mat(kFrame, CV_8UC1, cv::Scalar(120));
    addNoise(scene.grey, random, 25); // of the bench's surface
    cv::GaussianBlur(scene.grey, scene.grey, {}, 3);
    std::vector<double> radii;
    for (int tries = 0; static_cast<int>(scene.codes.size()) < labels && tries < 200; ++tries) {
        const auto symbology =
            kPrinted[static_cast<std::size_t>(random.uniform(0, static_cast<int>(kPrinted.size())))];
        SceneCode next{
            randomCode(random, symbology), random.uniform(1.0, 4.0), random.uniform(0.0, 360.0), {}};
        const cv::Mat label = inkOf(next.code, next.modulePx);
        const double radius = std::hypot(label.cols, label.rows) / 2 + 10;
        const int r = cvCeil(radius);
        if (2 * r >= kFrame.height)
            continue;
        next.place = {random.uniform(r, kFrame.width - r), random.uniform(r, kFrame.height - r)};
        bool free = true;
        for (std::size_t i = 0; i < scene.codes.size(); ++i)
            free = free && cv::norm(next.place - scene.codes[i].place) > radius + radii[i];
        if (!free)
            continue;
        putTurned(scene.grey, label, next.place, next.degrees);
        scene.codes.push_back(std::move(next));
        radii.push_back(radius);
    }
    cv::GaussianBlur(scene.grey, scene.grey, {}, 0.6);
    shade(scene.grey, 0.6);
    addNoise(scene.grey, random, 4);
    return scene;
}

} // namespace returnbench::benchmark
