#pragma once

#include "core/labels/ean_shapes.h"

#include <optional>
#include <vector>

namespace returnbench {

/// A line across bars: how dark each pixel is, 0 to 255.
class BarProfile {
public:
    /// @param pxPerModule about; how far around a place its contrast is taken from
    BarProfile(std::vector<float> darkness, double pxPerModule);

    [[nodiscard]] int size() const noexcept { return static_cast<int>(m_darkness.size()); }
    [[nodiscard]] const float* data() const noexcept { return m_darkness.data(); }
    /// What is left of the profile's variation from `first` on when its mean is taken out.
    [[nodiscard]] double variation(int first, int count) const;
    [[nodiscard]] float contrastAt(int x) const { return m_contrast[static_cast<std::size_t>(x)]; }

private:
    std::vector<float> m_darkness;
    std::vector<double> m_sums;
    std::vector<double> m_squares;
    std::vector<float> m_contrast; ///< between the darkest and the lightest around
};

/// Where an EAN-13 lies on a profile, and what its characters would cost.
struct EanAlignment {
    double cost = 0; ///< of the best pattern for each character, whether or not they make a text
    int begin = 0;   ///< px, without quiet zones
    int end = 0;
    CharacterCosts characters{};
};

/// Lays the pattern over the profile so that it costs least: characters may be a little wider or narrower
/// than the others, as on a bent or slanted label.
/// @param pxPerModule of the whole code
/// @returns nullopt when there is no room for one
[[nodiscard]] std::optional<EanAlignment> alignEan(const BarProfile& profile, const EanShapes& shapes,
                                                   double pxPerModule);

} // namespace returnbench
