#include "core/scanner/scanner_device.h"

#include "core/base/error.h"
#include "core/base/text.h"

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <cstring>
#include <fcntl.h>
#include <libevdev/libevdev.h>
#include <system_error>
#include <unistd.h>
#include <utility>

namespace returnbench {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view kKeyboardSuffix = "-event-kbd";

[[noreturn]] void refuse(const std::string& identity, const std::string& why, const std::string& whatToDo) {
    throw Error(ErrorCode::Device, "The scanner " + printable(identity, 100) + " " + why + ".", whatToDo);
}

std::chrono::milliseconds timeOf(const input_event& event) {
    return std::chrono::seconds(event.input_event_sec) +
           std::chrono::duration_cast<std::chrono::milliseconds>(
               std::chrono::microseconds(event.input_event_usec));
}

} // namespace

std::vector<ScannerInfo> keyboards(const fs::path& dev) {
    std::vector<ScannerInfo> found;
    std::error_code error;
    for (const fs::directory_entry& entry : fs::directory_iterator(dev / "input" / "by-id", error)) {
        const std::string name = entry.path().filename().string();
        if (!name.ends_with(kKeyboardSuffix) || !isPrintable(name))
            continue;
        std::error_code broken;
        if (const fs::path device = fs::canonical(entry.path(), broken); !broken)
            found.push_back({name, device});
    }
    std::sort(found.begin(), found.end(),
              [](const ScannerInfo& a, const ScannerInfo& b) { return a.identity < b.identity; });
    return found;
}

ScannerDevice::ScannerDevice(const std::string& identity, const fs::path& dev) : m_identity(identity) {
    const auto known = keyboards(dev);
    const auto found = std::find_if(known.begin(), known.end(),
                                    [&](const ScannerInfo& info) { return info.identity == identity; });
    if (found == known.end())
        throw Error(ErrorCode::NotFound, "The scanner " + printable(identity, 100) + " is not plugged in.",
                    "Plug it in; it is taken again by itself.");
    m_fd = ::open(found->device.c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
    if (m_fd < 0)
        refuse(identity, std::string("cannot be read: ") + std::strerror(errno),
               "Add this account to the group `input`, and log in anew.");
    int failed = libevdev_new_from_fd(m_fd, &m_device);
    if (failed == 0)
        failed = libevdev_grab(m_device, LIBEVDEV_GRAB);
    if (failed == 0)
        return;
    libevdev_free(m_device);
    ::close(m_fd);
    refuse(identity, std::string("cannot be taken: ") + std::strerror(-failed),
           "End the other program that has taken it.");
}

ScannerDevice::ScannerDevice(ScannerDevice&& other) noexcept
    : m_identity(std::move(other.m_identity)), m_fd(std::exchange(other.m_fd, -1)),
      m_device(std::exchange(other.m_device, nullptr)), m_keys(std::move(other.m_keys)) {}

ScannerDevice::~ScannerDevice() {
    if (m_device == nullptr)
        return;
    libevdev_grab(m_device, LIBEVDEV_UNGRAB);
    libevdev_free(m_device);
    ::close(m_fd);
}

std::vector<std::string> ScannerDevice::read() {
    std::vector<std::string> scans;
    unsigned flags = LIBEVDEV_READ_FLAG_NORMAL;
    for (;;) {
        input_event event{};
        const int status = libevdev_next_event(m_device, flags, &event);
        if (status == -EAGAIN && flags == LIBEVDEV_READ_FLAG_SYNC) {
            flags = LIBEVDEV_READ_FLAG_NORMAL; // all is told that changed while keys were lost
            continue;
        }
        if (status == -EAGAIN)
            return scans;
        if (status < 0)
            refuse(m_identity, "was unplugged", "Plug it in; it is taken again by itself.");
        if (status == LIBEVDEV_READ_STATUS_SYNC && flags == LIBEVDEV_READ_FLAG_NORMAL) {
            m_keys.onLost();
            flags = LIBEVDEV_READ_FLAG_SYNC;
            continue;
        }
        if (flags == LIBEVDEV_READ_FLAG_SYNC || event.type != EV_KEY || event.value > 1)
            continue; // a key that repeats was pressed once
        auto scan = m_keys.onKey(event.code, event.value == 1 ? WedgeKeys::Key::Down : WedgeKeys::Key::Up,
                                 timeOf(event));
        if (scan)
            scans.push_back(std::move(*scan));
    }
}

} // namespace returnbench
