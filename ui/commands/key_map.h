#pragma once

#include "ui/commands/command_codes.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace returnbench {

/// Which key does what. Keys are written in Qt's portable form: `F6`, `Alt+P`, `Ctrl+Shift+F3`.
///
/// Space, Enter, Esc, Y, N and the digits keep their meaning whatever is bound besides: a scanner types
/// characters, so no other character can be a key.
class KeyMap {
public:
    /// The usual keys.
    KeyMap();
    /// @param byCommand command code → key; the others keep their usual ones
    /// @throws Error{InvalidInput} for a code that is none, a key that is none (a function key, or a letter
    /// or digit
    ///         with Ctrl or Alt), and a key that two actions would have
    explicit KeyMap(const std::map<std::string, std::string>& byCommand);

    [[nodiscard]] const std::string& keyOf(Action action) const;
    [[nodiscard]] std::optional<Action> actionOf(std::string_view key) const;

private:
    std::map<Action, std::string> m_keys;
};

/// The map that the window goes by: the usual one until another is set. One thread, that of the window; set
/// before the window is made.
[[nodiscard]] const KeyMap& keyMap();
void setKeyMap(KeyMap map);

} // namespace returnbench
