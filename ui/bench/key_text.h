#pragma once

#include "ui/commands/command_codes.h"

#include <QString>

namespace returnbench {

/// The key of an action as it is printed on the keyboard: `F4`, `Ctrl+Enter`.
[[nodiscard]] QString keyText(Action action);

} // namespace returnbench
