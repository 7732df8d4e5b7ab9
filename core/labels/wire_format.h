#pragma once

#include "core/labels/decoder_protocol.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>
#include <opencv2/core/types.hpp>
#include <string>
#include <string_view>
#include <type_traits>

namespace returnbench {

// How results of both kinds, codes and words, are written: records of fixed size, each with its text behind
// it.

template<class T>
void appendBytes(std::string& out, const T& value) {
    static_assert(std::is_trivially_copyable_v<T> && std::has_unique_object_representations_v<T>);
    out.append(reinterpret_cast<const char*>(&value), sizeof value);
}

/// Takes a record off the head of `bytes`. False when they are too few.
template<class T>
[[nodiscard]] bool takeBytes(std::string_view& bytes, T& value) {
    static_assert(std::is_trivially_copyable_v<T>);
    if (bytes.size() < sizeof value)
        return false;
    std::memcpy(&value, bytes.data(), sizeof value);
    bytes.remove_prefix(sizeof value);
    return true;
}

using WireCorners = std::int32_t[8]; ///< x and y of each

inline void putCorners(WireCorners& to, const std::array<cv::Point, 4>& corners) {
    for (std::size_t i = 0; i < corners.size(); ++i) {
        to[2 * i] = corners[i].x;
        to[2 * i + 1] = corners[i].y;
    }
}

/// Brought inside the picture.
[[nodiscard]] inline std::array<cv::Point, 4> cornersFrom(const WireCorners& from, cv::Size picture) {
    std::array<cv::Point, 4> corners;
    for (std::size_t i = 0; i < corners.size(); ++i)
        corners[i] = {std::clamp(from[2 * i], 0, picture.width - 1),
                      std::clamp(from[2 * i + 1], 0, picture.height - 1)};
    return corners;
}

/// The header, told how long the body is, and the body.
[[nodiscard]] inline std::string packedResult(ResultHeader header, const std::string& body) {
    header.bytes = static_cast<std::uint32_t>(body.size());
    std::string packed;
    appendBytes(packed, header);
    return packed + body;
}

} // namespace returnbench
