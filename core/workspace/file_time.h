#pragma once

#include "core/base/clock.h"

#include <string>

namespace returnbench {

/// `20261129T171000000Z`: sorts by time, and any file system takes it in a name.
[[nodiscard]] inline std::string timeInFileName(Timestamp at) {
    std::string time = formatTimestamp(at);
    std::erase_if(time, [](char c) { return c == ':' || c == '-' || c == '.'; });
    return time;
}

} // namespace returnbench
