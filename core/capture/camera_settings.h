#pragma once

#include "core/capture/frame_source.h"

#include <array>
#include <filesystem>
#include <map>
#include <memory>
#include <mutex>
#include <opencv2/core/mat.hpp>
#include <optional>
#include <string>
#include <vector>

namespace returnbench {

/// How a camera is set and how it hangs over the bench.
struct CameraSettings {
    // What the device is asked for; it gives what it can.
    int width = 1280;
    int height = 720;
    std::optional<int> focus;    ///< 0 to 255, the device's own scale; absent: it focuses by itself
    std::optional<int> exposure; ///< in 0.1 ms, 1 to 10000; absent: it finds it by itself

    // What is done to its pictures, in this order.
    int left = 0; ///< region of interest, in permille of width and height; at least kLeastRegion each way
    int top = 0;
    int right = 1000;
    int bottom = 1000;
    int turn = 0;          ///< clockwise: 0, 90, 180, 270
    bool mirrored = false; ///< left and right swapped

    bool operator==(const CameraSettings&) const = default;
    [[nodiscard]] bool sameDevice(const CameraSettings& other) const;
};
inline constexpr int kLeastRegion = 100;

/// A camera's picture as the bench sees it: region, turned, mirrored. Shares the pixels when nothing is done.
[[nodiscard]] cv::Mat arranged(const cv::Mat& pixels, const CameraSettings& settings);

/// A part of an arranged picture, in shares of its width and height.
struct PicturePart {
    double left = 0;
    double top = 0;
    double right = 1;
    double bottom = 1;
};
/// The settings with which only this part of what is seen now is seen; not less than kLeastRegion.
[[nodiscard]] CameraSettings narrowedTo(const CameraSettings& settings, const PicturePart& part);

/// What a camera is for. A bench has an overview; a label camera beside it looks closely at codes.
enum class CameraRole { Overview, Label };
inline constexpr std::array kCameraRoles{CameraRole::Overview, CameraRole::Label};

/// A camera of this machine.
struct CameraDevice {
    std::string identity; ///< stays the same when it gets another number
    std::filesystem::path device;
    std::string name; ///< as the maker calls it; may be empty
    bool operator==(const CameraDevice&) const = default;
};
/// @param dev, sys where the system lists devices; others in tests
[[nodiscard]] std::vector<CameraDevice> cameras(const std::filesystem::path& dev = "/dev",
                                                const std::filesystem::path& sys = "/sys");
/// What a camera's settings are kept under, whatever its number: of `camera:0` or `/dev/video0` the name that
/// the system gives by maker and serial number (else by its socket), of `camera:NAME` NAME; of any other
/// SOURCE itself.
[[nodiscard]] std::string cameraIdentity(const std::string& source,
                                         const std::filesystem::path& dev = "/dev");
/// The device that has this identity now.
[[nodiscard]] std::optional<std::filesystem::path> deviceOf(const std::string& identity,
                                                            const std::filesystem::path& dev = "/dev");

/// The settings of all cameras; may change while they run. Safe for several threads.
class CameraTuning {
public:
    using Map = std::map<std::string, CameraSettings>; ///< by identity

    explicit CameraTuning(Map settings = {}) : m_settings(std::move(settings)) {}
    /// Those of a camera that was never set are the usual ones.
    [[nodiscard]] CameraSettings of(const std::string& identity) const;
    void set(const std::string& identity, const CameraSettings& settings);

private:
    mutable std::mutex m_mutex;
    Map m_settings; ///< guarded by m_mutex
};

/// As openFrameSource(), with the settings of its camera. A change counts from the next picture; where the
/// device must be set anew it is opened again.
[[nodiscard]] std::unique_ptr<FrameSource> openTunedSource(const std::string& source, const Clock& clock,
                                                           std::shared_ptr<const CameraTuning> tuning);

} // namespace returnbench
