#pragma once

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <optional>

namespace returnbench {

/// What a copy of a clip must not exceed.
struct ClipLimits {
    std::optional<std::int64_t> maxBytes;
    /// Longer ones are cut at their end, unless `uncut`.
    std::optional<std::chrono::milliseconds> maxLength;
    bool uncut = false;
};

struct ClipCopy {
    std::int64_t bytes = 0;
    std::chrono::milliseconds length{};
    std::chrono::milliseconds originalLength{};
    int width = 0;
    int height = 0;
    bool encodedAgain = false; ///< else every picture is the original's
    bool fits = true; ///< false: as small as still shows something, and too large or too long even so

    [[nodiscard]] bool isCut() const noexcept { return length < originalLength; }
};

/// A clip as MP4, which upload forms and players take. Small enough by fewer bits, smaller pictures and fewer
/// of them, in this order; its memory does not grow with the clip.
/// @param to is written durably, must not exist, and is gone again after an error
/// @throws Error{InvalidInput} for a clip that cannot be read; Error{Storage}; Error{Device} without H.264
[[nodiscard]] ClipCopy copyClip(const std::filesystem::path& from, const std::filesystem::path& to,
                                const ClipLimits& limits);

} // namespace returnbench
