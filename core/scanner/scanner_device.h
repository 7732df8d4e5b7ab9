#pragma once

#include "core/scanner/wedge_keys.h"

#include <filesystem>
#include <string>
#include <vector>

struct libevdev;

namespace returnbench {

/// A keyboard of this machine, which a scanner may be.
struct ScannerInfo {
    std::string identity; ///< stays the same when it gets another number: by maker and serial number
    std::filesystem::path device;
    bool operator==(const ScannerInfo&) const = default;
};
/// The system lists a scanner and a keyboard for typing alike: a person knows which is which.
/// @param dev where the system lists devices; another in tests
[[nodiscard]] std::vector<ScannerInfo> keyboards(const std::filesystem::path& dev = "/dev");

/// A scanner that is read by itself: what it types reaches no other program, nor the wrong field. Several are
/// never mixed up, whatever they read at the same time.
class ScannerDevice {
public:
    /// Takes it exclusively, for as long as this lives.
    /// @throws Error{NotFound} when no such device is plugged in, Error{Device} when it cannot be read or
    /// taken
    explicit ScannerDevice(const std::string& identity, const std::filesystem::path& dev = "/dev");
    ~ScannerDevice();
    ScannerDevice(ScannerDevice&&) noexcept;
    ScannerDevice& operator=(ScannerDevice&&) = delete;
    ScannerDevice(const ScannerDevice&) = delete;
    ScannerDevice& operator=(const ScannerDevice&) = delete;

    /// To be waited for with poll().
    [[nodiscard]] int fd() const noexcept { return m_fd; }
    /// What was scanned since; does not wait.
    /// @throws Error{Device} when it was unplugged
    [[nodiscard]] std::vector<std::string> read();

private:
    std::string m_identity;
    int m_fd = -1;
    libevdev* m_device = nullptr;
    WedgeKeys m_keys;
};

} // namespace returnbench
