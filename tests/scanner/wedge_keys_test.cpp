#include "core/scanner/wedge_keys.h"

#include "tests/support/catch.h"

#include <linux/input-event-codes.h>
#include <utility>
#include <vector>

using namespace returnbench;
using namespace std::chrono_literals;
using Key = WedgeKeys::Key;

namespace {

/// A scanner's fingers on a US keyboard.
struct Scanner {
    WedgeKeys& keys;
    std::chrono::milliseconds now = 5000ms;
    std::vector<std::string> scans = {};

    void press(unsigned code) {
        set(code, Key::Down);
        set(code, Key::Up);
    }
    void set(unsigned code, Key key) {
        if (auto scan = keys.onKey(code, key, now += 2ms))
            scans.push_back(*scan);
    }
    void shifted(unsigned code) {
        set(KEY_LEFTSHIFT, Key::Down);
        press(code);
        set(KEY_LEFTSHIFT, Key::Up);
    }
};

} // namespace

TEST_CASE("keys become what a US keyboard has on them, with Shift and without") {
    WedgeKeys keys;
    Scanner scanner{keys};
    scanner.shifted(KEY_R);
    scanner.press(KEY_MINUS);
    for (const unsigned code : {KEY_8, KEY_0, KEY_KP3, KEY_SLASH, KEY_DOT, KEY_SPACE})
        scanner.press(code);
    for (const unsigned code : {KEY_MINUS, KEY_8, KEY_RIGHTBRACE, KEY_GRAVE})
        scanner.shifted(code);
    scanner.press(KEY_ENTER);
    CHECK(scanner.scans == std::vector<std::string>{"R-803/. _*}~"});
}

TEST_CASE("every printable character of ASCII can be typed") {
    std::string typed;
    for (unsigned code = 0; code < KEY_MAX; ++code)
        for (const bool isShifted : {false, true}) {
            WedgeKeys keys;
            Scanner scanner{keys};
            isShifted ? scanner.shifted(code) : scanner.press(code);
            scanner.press(KEY_ENTER);
            for (const std::string& scan : scanner.scans)
                typed += scan;
        }
    for (char c = ' '; c <= '~'; ++c) {
        INFO(c);
        CHECK(typed.find(c) != std::string::npos);
    }
}

TEST_CASE("FNC1 comes as Ctrl and a bracket, or as Alt and its number") {
    WedgeKeys keys;
    Scanner scanner{keys};
    scanner.press(KEY_1);
    scanner.set(KEY_RIGHTCTRL, Key::Down);
    scanner.press(KEY_RIGHTBRACE);
    scanner.set(KEY_RIGHTCTRL, Key::Up);
    scanner.press(KEY_2);
    scanner.set(KEY_LEFTALT, Key::Down);
    for (const unsigned code : {KEY_KP0, KEY_KP2, KEY_KP9})
        scanner.press(code);
    scanner.set(KEY_LEFTALT, Key::Up);
    scanner.set(KEY_LEFTALT, Key::Down);
    for (const unsigned code : {KEY_KP0, KEY_KP2, KEY_KP2, KEY_KP8})
        scanner.press(code);
    scanner.set(KEY_LEFTALT, Key::Up);
    scanner.press(KEY_TAB);
    CHECK(scanner.scans == std::vector<std::string>{"1\x1D"
                                                    "2\x1Dä"});
}

TEST_CASE("two scanners at the same time are two scans") {
    WedgeKeys one;
    WedgeKeys other;
    Scanner left{one};
    Scanner right{other};
    for (const unsigned code : {KEY_1, KEY_2, KEY_3, KEY_4}) {
        left.press(code);
        right.shifted(code + 14); // the row below
    }
    right.press(KEY_ENTER);
    left.press(KEY_ENTER);
    CHECK(left.scans == std::vector<std::string>{"1234"});
    CHECK(right.scans == std::vector<std::string>{"QWER"});
}

TEST_CASE("what lost keys, stopped half way or is far too long is no scan, and the next one is whole") {
    WedgeKeys keys;
    Scanner scanner{keys};
    scanner.press(KEY_1);
    keys.onLost();
    scanner.press(KEY_2);
    scanner.press(KEY_ENTER);
    CHECK(scanner.scans.empty());
    scanner.press(KEY_3);
    scanner.now += 2s;
    scanner.press(KEY_4);
    scanner.press(KEY_ENTER);
    CHECK(scanner.scans == std::vector<std::string>{"4"});
    for (std::size_t i = 0; i <= WedgeKeys::kMaxCharacters; ++i)
        scanner.press(KEY_5);
    scanner.press(KEY_ENTER);
    scanner.press(KEY_ENTER);
    scanner.press(KEY_6);
    scanner.press(KEY_ENTER);
    CHECK(scanner.scans == std::vector<std::string>{"4", "6"});
}
