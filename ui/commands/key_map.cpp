#include "ui/commands/key_map.h"

#include "core/base/error.h"
#include "core/base/text.h"

#include <utility>

namespace returnbench {
namespace {

constexpr int kLastFunctionKey = 35; // Qt knows no more

[[noreturn]] void refuse(const std::string& what) {
    throw Error(ErrorCode::InvalidInput, "workspace.toml, [keys]: " + what,
                "Write a command code and a key, such as RBPAUSE = \"F6\" or RBNOTE = \"Alt+N\".");
}

bool isFunctionKey(std::string_view key) {
    if (key.size() < 2 || key.size() > 3 || key[0] != 'F' || !isDigits(key.substr(1)) || key[1] == '0')
        return false;
    return std::stoi(std::string(key.substr(1))) <= kLastFunctionKey;
}

/// A function key, or a letter or digit with Ctrl or Alt, which no scanner types; modifiers in Qt's order.
bool isKey(std::string_view key) {
    bool isModified = false;
    for (const std::string_view modifier : {"Ctrl+", "Alt+", "Shift+"})
        if (key.starts_with(modifier)) {
            isModified |= modifier != "Shift+";
            key.remove_prefix(modifier.size());
        }
    const bool isCharacter =
        key.size() == 1 && ((key[0] >= 'A' && key[0] <= 'Z') || (key[0] >= '0' && key[0] <= '9'));
    return isFunctionKey(key) || (isModified && isCharacter);
}

KeyMap& current() {
    static KeyMap map;
    return map;
}

} // namespace

KeyMap::KeyMap() {
    for (const ActionInfo& info : allActions())
        m_keys[info.action] = info.keys;
}

KeyMap::KeyMap(const std::map<std::string, std::string>& byCommand) : KeyMap() {
    for (const auto& [command, key] : byCommand) {
        const auto action = commandOf(command);
        if (!action)
            refuse(printable(command, 40) + " is no command code.");
        if (!isKey(key))
            refuse("\"" + printable(key, 40) + "\" is no key that can be bound.");
        m_keys[*action] = key;
    }
    std::map<std::string, const char*> taken;
    for (const ActionInfo& info : allActions())
        if (const auto [other, isNew] = taken.emplace(m_keys[info.action], info.command); !isNew)
            refuse(other->first + " would be the key of " + other->second + " and of " + info.command + ".");
}

const std::string& KeyMap::keyOf(Action action) const {
    return m_keys.at(action);
}

std::optional<Action> KeyMap::actionOf(std::string_view key) const {
    for (const auto& [action, bound] : m_keys)
        if (bound == key)
            return action;
    return std::nullopt;
}

const KeyMap& keyMap() {
    return current();
}

void setKeyMap(KeyMap map) {
    current() = std::move(map);
}

} // namespace returnbench
