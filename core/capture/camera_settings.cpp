#include "core/capture/camera_settings.h"

#include "core/base/text.h"

#include <algorithm>
#include <cmath>
#include <fstream>
#include <opencv2/core.hpp>
#include <system_error>
#include <tuple>
#include <utility>

namespace returnbench {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view kCameraPrefix = "camera:";
constexpr std::size_t kMaxNameBytes = 100;

/// A source whose pictures are arranged.
class TunedSource final : public FrameSource {
public:
    TunedSource(std::string source, const Clock& clock, std::shared_ptr<const CameraTuning> tuning)
        : m_source(std::move(source)), m_identity(cameraIdentity(m_source)), m_clock(clock),
          m_tuning(std::move(tuning)), m_opened(m_tuning->of(m_identity)),
          m_inner(openFrameSource(m_source, m_clock, m_opened)) {}

    FrameResult next() override {
        const CameraSettings settings = m_tuning->of(m_identity);
        if (!settings.sameDevice(m_opened) && isLive()) {
            m_inner.reset(); // the device opens for one only
            m_inner = openFrameSource(m_source, m_clock, settings);
            m_opened = settings;
        }
        FrameResult result = m_inner->next();
        if (result.frame) {
            auto frame = std::make_shared<Frame>(*result.frame);
            frame->pixels = arranged(frame->pixels, settings);
            result.frame = std::move(frame);
        }
        return result;
    }
    bool isLive() const override { return m_inner->isLive(); }
    double framesPerSecond() const override { return m_inner->framesPerSecond(); }
    std::string name() const override { return m_source; } // also when it could not be opened again
    std::vector<std::string> skipped() const override { return m_inner->skipped(); }

private:
    std::string m_source;
    std::string m_identity;
    const Clock& m_clock;
    std::shared_ptr<const CameraTuning> m_tuning;
    CameraSettings m_opened;
    std::unique_ptr<FrameSource> m_inner;
};

/// Links of the system from a lasting name to a device: by maker and serial number first, else by socket.
std::vector<std::pair<std::string, fs::path>> lastingNames(const fs::path& dev) {
    std::vector<std::pair<std::string, fs::path>> names;
    for (const char* folder : {"by-id", "by-path"}) {
        std::error_code error;
        std::vector<fs::path> links;
        for (const fs::directory_entry& entry : fs::directory_iterator(dev / "v4l" / folder, error))
            links.push_back(entry.path());
        std::sort(links.begin(), links.end());
        for (const fs::path& link : links)
            if (const fs::path device = fs::canonical(link, error); !error)
                names.emplace_back(link.filename().string(), device);
    }
    return names;
}

std::string makersName(const fs::path& sys, const fs::path& device) {
    std::ifstream file(sys / "class/video4linux" / device.filename() / "name");
    std::string name;
    std::getline(file, name);
    return printable(trim(name), kMaxNameBytes);
}

/// The device of `camera:0` or `/dev/video0`; empty for any other SOURCE.
fs::path numberedDevice(const std::string& source, const fs::path& dev) {
    if (source.starts_with(kCameraPrefix) && isDigits(source.substr(kCameraPrefix.size())))
        return dev / ("video" + source.substr(kCameraPrefix.size()));
    return source.starts_with("/dev/video") ? dev / fs::path(source).filename() : fs::path();
}

} // namespace

bool CameraSettings::sameDevice(const CameraSettings& other) const {
    return width == other.width && height == other.height && focus == other.focus &&
           exposure == other.exposure;
}

cv::Mat arranged(const cv::Mat& pixels, const CameraSettings& settings) {
    const auto at = [](int permille, int size) {
        return static_cast<int>(static_cast<std::int64_t>(permille) * size / 1000);
    };
    const int left = at(settings.left, pixels.cols);
    const int top = at(settings.top, pixels.rows);
    const int right = std::max(left + 1, at(settings.right, pixels.cols));
    const int bottom = std::max(top + 1, at(settings.bottom, pixels.rows));
    const cv::Mat region = pixels(cv::Rect(left, top, right - left, bottom - top));
    cv::Mat turned; // never into the source's own pixels
    if (settings.turn == 90)
        cv::rotate(region, turned, cv::ROTATE_90_CLOCKWISE);
    else if (settings.turn == 180)
        cv::rotate(region, turned, cv::ROTATE_180);
    else if (settings.turn == 270)
        cv::rotate(region, turned, cv::ROTATE_90_COUNTERCLOCKWISE);
    else
        turned = region;
    if (settings.mirrored) {
        cv::Mat mirrored;
        cv::flip(turned, mirrored, 1);
        return mirrored;
    }
    return turned.isContinuous() ? turned : turned.clone(); // others rely on rows without gaps
}

CameraSettings narrowedTo(const CameraSettings& settings, const PicturePart& part) {
    PicturePart unmirrored = part;
    if (settings.mirrored)
        std::tie(unmirrored.left, unmirrored.right) = std::pair(1 - part.right, 1 - part.left);
    const auto& [left, top, right, bottom] = unmirrored;
    PicturePart region = unmirrored; // before it was turned
    if (settings.turn == 90)
        region = {top, 1 - right, bottom, 1 - left};
    else if (settings.turn == 180)
        region = {1 - right, 1 - bottom, 1 - left, 1 - top};
    else if (settings.turn == 270)
        region = {1 - bottom, left, 1 - top, right};
    CameraSettings narrowed = settings;
    const auto narrow = [](int& low, int& high, double from, double to) {
        const int start = low;
        const int size = high - low;
        low = start + static_cast<int>(std::lround(std::clamp(from, 0.0, 1.0) * size));
        high = start + static_cast<int>(std::lround(std::clamp(to, 0.0, 1.0) * size));
        low = std::clamp(low, 0, 1000 - kLeastRegion);
        high = std::clamp(high, low + kLeastRegion, 1000);
    };
    narrow(narrowed.left, narrowed.right, region.left, region.right);
    narrow(narrowed.top, narrowed.bottom, region.top, region.bottom);
    return narrowed;
}

std::vector<CameraDevice> cameras(const fs::path& dev, const fs::path& sys) {
    std::vector<CameraDevice> found;
    for (const auto& [name, device] : lastingNames(dev)) {
        const bool isKnown = std::ranges::find(found, device, &CameraDevice::device) != found.end();
        // A camera's second device gives data about its pictures, not pictures.
        if (!isKnown && name.ends_with("-index0"))
            found.push_back({name, device, makersName(sys, device)});
    }
    return found;
}

std::string cameraIdentity(const std::string& source, const fs::path& dev) {
    const fs::path device = numberedDevice(source, dev);
    if (!device.empty()) {
        std::error_code error;
        const fs::path real = fs::canonical(device, error);
        for (const auto& [name, target] : lastingNames(dev))
            if (!error && target == real)
                return name;
        return source;
    }
    return source.starts_with(kCameraPrefix) ? source.substr(kCameraPrefix.size()) : source;
}

std::optional<fs::path> deviceOf(const std::string& identity, const fs::path& dev) {
    for (const auto& [name, device] : lastingNames(dev))
        if (name == identity)
            return device;
    return std::nullopt;
}

CameraSettings CameraTuning::of(const std::string& identity) const {
    const std::lock_guard lock(m_mutex);
    const auto found = m_settings.find(identity);
    return found == m_settings.end() ? CameraSettings{} : found->second;
}

void CameraTuning::set(const std::string& identity, const CameraSettings& settings) {
    const std::lock_guard lock(m_mutex);
    m_settings[identity] = settings;
}

std::unique_ptr<FrameSource> openTunedSource(const std::string& source, const Clock& clock,
                                             std::shared_ptr<const CameraTuning> tuning) {
    return std::make_unique<TunedSource>(source, clock, std::move(tuning));
}

} // namespace returnbench
