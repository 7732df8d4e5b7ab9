#include "core/capture/frame_source.h"

#include "core/base/error.h"
#include "core/base/file.h"
#include "core/base/text.h"
#include "core/capture/camera_settings.h"
#include "core/capture/camera_source.h"
#include "core/capture/http_source.h"
#include "core/capture/image_files_source.h"
#include "core/capture/image_header.h"
#include "core/capture/rtsp_source.h"
#include "core/capture/video_file_source.h"

#include <algorithm>
#include <cerrno>
#include <filesystem>
#include <fstream>
#include <string_view>
#include <system_error>

namespace returnbench {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view kCameraPrefix = "camera:";
constexpr std::size_t kMaxSourceBytes = 4096;
constexpr std::size_t kStartBytes = 512;

[[noreturn]] void refuse(const std::string& source, const std::string& what) {
    throw Error(ErrorCode::InvalidInput, "\"" + printable(source, 512) + "\" " + what,
                "Use camera:0, /dev/video0, a video file, a folder of pictures, http://… or rtsp://….");
}

void requireSane(const std::string& source) {
    if (trim(source).empty())
        refuse(source, "names no source of pictures.");
    if (source.size() > kMaxSourceBytes)
        refuse(source, "is too long for a source of pictures.");
    if (std::any_of(source.begin(), source.end(),
                    [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; }))
        refuse(source, "holds control characters.");
}

/// `rtsp` of `rtsp://…`; empty when the source is no address.
std::string schemeOf(const std::string& source) {
    const auto end = source.find("://");
    return end == std::string::npos || source.starts_with('/') ? std::string()
                                                               : toLower(source.substr(0, end));
}

std::unique_ptr<FrameSource> openAddress(const std::string& scheme, const std::string& source,
                                         const Clock& clock) {
    if (scheme == "http")
        return openHttp(source, clock);
    if (scheme == "rtsp")
        return openRtsp(source, clock);
    if (scheme == "https")
        refuse(source, "is not supported: use http on the bench's own network.");
    refuse(source, "is an address of a kind that is not supported.");
}

std::unique_ptr<FrameSource> openNamedCamera(const std::string& source, const Clock& clock,
                                             const CameraSettings& settings) {
    const std::string name = source.substr(kCameraPrefix.size());
    if (name.empty() || (isDigits(name) && name.size() > 3) || name.find('/') != std::string::npos)
        refuse(source, "names no camera: a number or a name follows \"camera:\".");
    if (isDigits(name))
        return openCamera(source, "/dev/video" + std::to_string(std::stoi(name)), settings, clock);
    const auto device = deviceOf(name);
    if (!device)
        throw Error(ErrorCode::NotFound, "The camera " + printable(name, 200) + " is not plugged in.",
                    "Plug it in, or choose another camera (click the light Camera).");
    return openCamera(source, *device, settings, clock);
}

Bytes startOf(const fs::path& file) {
    std::ifstream in(file, std::ios::binary);
    std::string text(kStartBytes, '\0');
    in.read(text.data(), static_cast<std::streamsize>(text.size()));
    if (!in.is_open() || in.bad())
        throw Error(ErrorCode::Storage, "Cannot read " + file.string() + ".",
                    "Give this account the right to read it.");
    const auto bytes = asBytes(std::string_view(text).substr(0, static_cast<std::size_t>(in.gcount())));
    return {bytes.begin(), bytes.end()};
}

std::unique_ptr<FrameSource> openFile(const std::string& source, const Clock& clock) {
    const Bytes start = startOf(source);
    if (start.empty())
        refuse(source, "is empty.");
    if (imageFormatOf(start))
        return openImageFile(source, clock);
    if (isVideoStart(start))
        return openVideoFile(source, clock);
    refuse(source, "is neither a picture nor a video.");
}

} // namespace

std::unique_ptr<FrameSource> openFrameSource(const std::string& source, const Clock& clock) {
    return openFrameSource(source, clock, {});
}

std::unique_ptr<FrameSource> openFrameSource(const std::string& source, const Clock& clock,
                                             const CameraSettings& settings) {
    requireSane(source);
    if (const std::string scheme = schemeOf(source); !scheme.empty())
        return openAddress(scheme, source, clock);
    if (source.starts_with(kCameraPrefix))
        return openNamedCamera(source, clock, settings);

    std::error_code error;
    const fs::file_status status = fs::status(source, error);
    switch (status.type()) {
    case fs::file_type::directory:
        return openImageFolder(source, clock);
    case fs::file_type::regular:
        return openFile(source, clock);
    case fs::file_type::character:
        return openCamera(source, source, settings, clock);
    case fs::file_type::not_found:
        if (source.starts_with("/dev/video"))
            return openCamera(source, source, settings, clock); // says that the camera is not there
        throw Error(ErrorCode::NotFound, "There is no source " + printable(source, 512) + ".",
                    "Check the path.");
    default:
        refuse(source, "is no source of pictures.");
    }
}

} // namespace returnbench
