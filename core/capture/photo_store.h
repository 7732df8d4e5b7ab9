#pragma once

#include "core/base/file.h"
#include "core/capture/frame.h"
#include "core/capture/photo_caption.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace returnbench {

/// A stored photo: its digest is its name.
struct PhotoRef {
    std::string sha256; ///< 64 lower-case hex characters
    std::int64_t bytes = 0;
    int width = 0;
    int height = 0;
    bool operator==(const PhotoRef&) const = default;
};

/// JPEG quality that photos are stored with.
inline constexpr int kPhotoQuality = 92;

/// Largest JPEG that is stored or read back.
inline constexpr std::int64_t kMaxPhotoBytes = 64LL << 20;

/// Photos by content: `photos/ab/abcd…ef.jpg`. A file is never rewritten.
///
/// Safe for several threads: files are named by content and appear whole.
class PhotoStore {
public:
    explicit PhotoStore(std::filesystem::path directory);

    /// Encodes (kPhotoQuality), captions and stores. When it returns, the photo survives power loss.
    /// @param caption nullptr: the picture alone
    /// @throws Error{Storage}; nothing half-written stays behind
    [[nodiscard]] PhotoRef put(const Frame& frame, const PhotoCaption* caption = nullptr) const;

    [[nodiscard]] std::filesystem::path pathOf(const std::string& sha256) const;

    /// The bytes, checked against their name.
    /// @throws Error{Storage} when missing or altered, naming the photo
    [[nodiscard]] Bytes read(const std::string& sha256) const;

    /// Digests of all photos on the disk, whatever the journal says.
    [[nodiscard]] std::vector<std::string> all() const;

    /// Removes what an interrupted writing left behind (temporary files); returns how many.
    int sweep() const;

private:
    std::filesystem::path m_directory;
};

/// JPEG of 8-bit BGR pixels. @param quality 1 … 100
[[nodiscard]] Bytes encodeJpeg(const cv::Mat& pixels, int quality);

/// A picture from the bytes of any image file that OpenCV reads (JPEG, PNG, WebP, TIFF, BMP), as 8-bit BGR.
/// @throws Error{InvalidInput} when it is none, or has more than kMaxPixels; `name` is for the message
[[nodiscard]] cv::Mat decodeImage(const Bytes& content, const std::string& name);

/// Reads and decodes an image file of at most kMaxPhotoBytes.
[[nodiscard]] cv::Mat readImage(const std::filesystem::path& file);

} // namespace returnbench
