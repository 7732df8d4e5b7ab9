#pragma once

#include "core/base/digest.h"
#include "core/base/file.h"
#include "core/capture/photo_store.h"

#include <nlohmann/json.hpp>
#include <span>
#include <string>
#include <utility>

namespace returnbench::test {

/// Puts a photo's bytes where the store keeps them, whatever they are.
/// @returns what its event says of it
inline nlohmann::json storedPhoto(const PhotoStore& photos, const std::string& shot,
                                  std::span<const std::byte> content, int width, int height,
                                  nlohmann::json codes = nlohmann::json::array()) {
    const std::string digest = sha256Hex(content);
    std::filesystem::create_directories(photos.pathOf(digest).parent_path());
    writeFileDurably(photos.pathOf(digest), content);
    return {
        {"shot", shot},
        {"sha256", digest},
        {"bytes", content.size()},
        {"width", width},
        {"height", height},
        {"quality", {{"sharpness", 90}, {"brightness", 120}, {"dark_permille", 1}, {"burnt_permille", 2}}},
        {"codes", std::move(codes)}};
}

} // namespace returnbench::test
