#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <vector>

namespace returnbench {

// What an EAN-13 or UPC-A looks like through a lens: GS1 General Specifications §5.2.2 (EAN/UPC symbology,
// ISO/IEC 15420). Twelve symbol characters of seven modules stand between guard bars: six of the number sets
// A and B, whose order says the first digit, and six of set C.

inline constexpr int kEanModules = 95;
inline constexpr int kEanDigits = 10;
inline constexpr int kEanCharacters = 12;
inline constexpr int kEanHalf = 6;
inline constexpr int kCharacterModules = 7;
inline constexpr int kGuardModules = 3;
inline constexpr int kCentreModules = 5;
/// Of the quiet zones (at least 7 modules) so many are looked at: nothing within other bars has them.
inline constexpr int kQuietModules = 4;

/// How dark each place of a pattern is, 0 (space) to 1 (bar), blurred, with a module on either side, which in
/// this symbology is always the same.
class EanShape {
public:
    /// @param modules `0` space, `1` bar @param before,after what stands beside it
    /// @param blur standard deviation of the blur, in modules
    EanShape(const std::string& modules, char before, char after, double blur);

    [[nodiscard]] int modules() const noexcept { return m_modules; }
    /// The shape where it is `pxPerModule` wide, from `offset` modules behind its beginning on, a value a
    /// pixel.
    [[nodiscard]] std::vector<float> sampled(double offset, double pxPerModule, int pixels) const;

private:
    int m_modules;
    std::vector<float> m_darkness; ///< kStepsPerModule for each module, from one before the first on
};

/// All shapes for one blur.
struct EanShapes {
    explicit EanShapes(double blur);

    std::vector<EanShape> left;  ///< sets A and then B, ten digits each
    std::vector<EanShape> right; ///< set C
    EanShape begin;              ///< quiet zone and guard
    EanShape centre;
    EanShape end; ///< guard and quiet zone
};

/// What it costs to take a symbol character for each digit: of the left half sets A and then B, of the right
/// half set C.
using CharacterCosts = std::array<std::array<double, 2 * kEanDigits>, kEanCharacters>;

struct EanText {
    std::string digits; ///< thirteen
    double cost = 0;
    double margin = 0; ///< by how much the second best text costs more
};
/// The text that costs least of all whose sets give a first digit and whose check digit holds.
[[nodiscard]] EanText likeliestText(const CharacterCosts& costs);

} // namespace returnbench
