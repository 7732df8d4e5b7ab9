#pragma once

#include "tests/labels/printed_code.h"

#include <opencv2/core.hpp>
#include <string>
#include <vector>

namespace returnbench::benchmark {

/// What is wrong with a label's picture.
enum class Defect {
    None,
    SmallModules,
    Blur,
    Noise,
    Perspective,
    Curvature,
    Glare,
    LowContrast,
    Torn,
    Turned
};
inline constexpr Defect kDefects[] = {
    Defect::None,      Defect::SmallModules, Defect::Blur,        Defect::Noise, Defect::Perspective,
    Defect::Curvature, Defect::Glare,        Defect::LowContrast, Defect::Torn,  Defect::Turned};
[[nodiscard]] const char* toString(Defect defect);

/// A code that a benchmark prints, with a text of its own that fits the symbology.
struct PrintedCode {
    test::Symbology symbology;
    std::string text; ///< as a reader says it
};
[[nodiscard]] PrintedCode randomCode(cv::RNG& random, test::Symbology symbology);

/// One label of 800 × 600 pixels with one defect, of random strength.
[[nodiscard]] cv::Mat labelWith(cv::RNG& random, const PrintedCode& code, Defect defect);

/// A code in a scene.
struct SceneCode {
    PrintedCode code;
    double modulePx;
    double degrees;  ///< turned by, 0 to 360
    cv::Point place; ///< its middle
};
struct Scene {
    cv::Mat grey;
    std::vector<SceneCode> codes;
};
/// A bench with labels of 1 to 4 pixels a module at any turn, as a camera of 1920 × 1080 pixels sees it.
[[nodiscard]] Scene sceneOf(cv::RNG& random, int labels);

} // namespace returnbench::benchmark
