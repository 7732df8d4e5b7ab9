#pragma once

#include <chrono>
#include <cstddef>
#include <optional>
#include <string>

namespace returnbench {

/// Makes scans of the keys that one scanner presses.
///
/// A scanner that is a keyboard presses keys by their places (USB HID Usage Tables, page 7), as a US keyboard
/// has them unless it was set to another country. Read from the device itself, neither the system's layout
/// nor its Caps Lock changes what comes. Control characters come as Ctrl with a letter or bracket (GS as
/// Ctrl+]), any character as Alt with its number on the keypad.
class WedgeKeys {
public:
    static constexpr std::size_t kMaxCharacters = 8192;
    /// What was typed before a longer pause was no scan: no Enter came.
    static constexpr std::chrono::milliseconds kLongestPause{1000};

    enum class Key { Up, Down };
    /// @param code of linux/input-event-codes.h
    /// @param at   growing; of any clock
    /// @returns what was scanned when Enter or Tab ends it; may hold GS and other control characters
    std::optional<std::string> onKey(unsigned code, Key key, std::chrono::milliseconds at);

    /// Keys were lost: what was begun is no whole scan. Its rest is left out too, up to its Enter.
    void onLost();

private:
    void onCharacter(unsigned code);
    void add(unsigned character);

    std::string m_typed;
    std::chrono::milliseconds m_lastAt{0};
    std::optional<unsigned> m_number; ///< typed on the keypad while Alt is held
    int m_shifts = 0;                 ///< how many such keys are down
    int m_controls = 0;
    int m_alts = 0;
    bool m_isSpoilt = false;
};

} // namespace returnbench
