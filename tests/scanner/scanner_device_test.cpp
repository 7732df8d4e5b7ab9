#include "core/scanner/scanner_device.h"

#include "core/base/error.h"
#include "tests/support/catch.h"
#include "tests/support/temp_directory.h"

#include <fstream>

using namespace returnbench;
namespace fs = std::filesystem;

namespace {

/// A folder of devices in which nothing is one.
struct Devices {
    test::TempDirectory temp;
    fs::path dev = temp / "dev";

    Devices() {
        fs::create_directories(dev / "input" / "by-id");
        for (const char* event : {"event3", "event4"})
            std::ofstream(dev / "input" / event) << "no device";
        link("usb-Maker_Scanner-event-kbd", "../event4");
        link("usb-Maker_Keyboard-event-kbd", "../event3");
        link("usb-Maker_Mouse-event-mouse", "../event3");
        link("usb-Gone-event-kbd", "../event9");
    }
    void link(const char* name, const char* to) const {
        fs::create_symlink(to, dev / "input" / "by-id" / name);
    }
};

} // namespace

TEST_CASE("keyboards are listed by the names that they keep") {
    const Devices devices;
    const auto found = keyboards(devices.dev);
    REQUIRE(found.size() == 2);
    CHECK(found[0].identity == "usb-Maker_Keyboard-event-kbd");
    CHECK(found[1].identity == "usb-Maker_Scanner-event-kbd");
    CHECK(found[1].device == fs::canonical(devices.dev / "input" / "event4"));
    CHECK(keyboards(devices.temp / "none").empty());
}

TEST_CASE("a scanner that is not there, or is none, is refused and says so") {
    const Devices devices;
    try {
        const ScannerDevice scanner("usb-Gone-event-kbd", devices.dev);
        FAIL("taken");
    } catch (const Error& error) {
        CHECK(error.code() == ErrorCode::NotFound);
        CHECK(std::string(error.what()).find("usb-Gone-event-kbd is not plugged in") != std::string::npos);
    }
    try {
        const ScannerDevice scanner("usb-Maker_Scanner-event-kbd", devices.dev);
        FAIL("taken");
    } catch (const Error& error) {
        CHECK(error.code() == ErrorCode::Device);
        CHECK(std::string(error.what()).find("cannot be taken") != std::string::npos);
    }
}
