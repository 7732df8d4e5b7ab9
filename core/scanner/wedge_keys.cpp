#include "core/scanner/wedge_keys.h"

#include <algorithm>
#include <linux/input-event-codes.h>
#include <string_view>
#include <utility>

namespace returnbench {
namespace {

constexpr unsigned kMostNumber = 255;

/// A row of keys that lie one after another in the codes, with what they type alone and with Shift.
struct Row {
    unsigned first;
    std::string_view plain;
    std::string_view shifted;
};

constexpr Row kRows[] = {
    {KEY_1, "1234567890-=", "!@#$%^&*()_+"},
    {KEY_Q, "qwertyuiop[]", "QWERTYUIOP{}"},
    {KEY_A, "asdfghjkl;'`", "ASDFGHJKL:\"~"},
    {KEY_BACKSLASH, "\\zxcvbnm,./", "|ZXCVBNM<>?"},
    {KEY_KPASTERISK, "*", "*"},
    {KEY_SPACE, " ", " "},
    {KEY_KP7, "789-456+1230.", "789-456+1230."},
    {KEY_102ND, "\\", "|"},
    {KEY_KPSLASH, "/", "/"},
};

/// 0 for a key that types nothing.
char characterOf(unsigned code, bool isShifted) {
    for (const Row& row : kRows)
        if (code >= row.first && code < row.first + row.plain.size())
            return (isShifted ? row.shifted : row.plain)[code - row.first];
    return 0;
}

std::optional<unsigned> keypadDigit(unsigned code) {
    const char c = code >= KEY_KP7 && code <= KEY_KPDOT ? characterOf(code, false) : '\0';
    return c >= '0' && c <= '9' ? std::optional(static_cast<unsigned>(c - '0')) : std::nullopt;
}

bool endsScan(unsigned code) {
    return code == KEY_ENTER || code == KEY_KPENTER || code == KEY_TAB;
}

} // namespace

std::optional<std::string> WedgeKeys::onKey(unsigned code, Key key, std::chrono::milliseconds at) {
    const bool isDown = key == Key::Down;
    const auto hold = [isDown](int& count) { count = std::max(0, count + (isDown ? 1 : -1)); };
    switch (code) {
    case KEY_LEFTSHIFT:
    case KEY_RIGHTSHIFT:
        hold(m_shifts);
        return std::nullopt;
    case KEY_LEFTCTRL:
    case KEY_RIGHTCTRL:
        hold(m_controls);
        return std::nullopt;
    case KEY_LEFTALT:
    case KEY_RIGHTALT:
        hold(m_alts);
        if (const auto number = std::exchange(m_number, std::nullopt); number && *number > 0 && m_alts == 0)
            add(*number);
        return std::nullopt;
    default:
        break;
    }
    if (!isDown)
        return std::nullopt;
    if (at - m_lastAt > kLongestPause) {
        m_typed.clear();
        m_isSpoilt = false;
    }
    m_lastAt = at;
    if (!endsScan(code)) {
        onCharacter(code);
        return std::nullopt;
    }
    std::string typed = std::exchange(m_typed, {});
    if (std::exchange(m_isSpoilt, false) || typed.empty())
        return std::nullopt;
    return typed;
}

void WedgeKeys::onCharacter(unsigned code) {
    if (m_alts > 0) {
        if (const auto digit = keypadDigit(code)) {
            m_number = m_number.value_or(0) * 10 + *digit;
            if (*m_number > kMostNumber)
                m_number = 0;
        }
        return;
    }
    const char character = characterOf(code, m_shifts > 0);
    if (character == 0)
        return;
    constexpr unsigned kControlBits = 0x1F; // Ctrl+A is 1, Ctrl+] is 29
    const auto typed = static_cast<unsigned char>(character);
    if (m_controls == 0)
        add(typed);
    else if (typed >= '@')
        add(typed & kControlBits);
}

/// @param character of ISO/IEC 8859-1
void WedgeKeys::add(unsigned character) {
    if (m_typed.size() + 1 >= kMaxCharacters) {
        m_isSpoilt = true;
        return;
    }
    if (character >= 0x80) { // as UTF-8
        m_typed += static_cast<char>(0xC0U | (character >> 6U));
        character = 0x80U | (character & 0x3FU);
    }
    m_typed += static_cast<char>(character);
}

void WedgeKeys::onLost() {
    m_typed.clear();
    m_number.reset();
    m_shifts = m_controls = m_alts = 0;
    m_isSpoilt = true;
}

} // namespace returnbench
