#pragma once

#include "core/identifiers/identifier.h"

#include <string>
#include <string_view>

namespace returnbench {

/// What identify() reads: `gtin=04006381333931 serial=4006381333931`; `!` marks what is not valid.
inline std::string shown(std::string_view text) {
    std::string result;
    for (const Identifier& identifier : identify(text))
        result += (result.empty() ? "" : " ") + std::string(toString(identifier.kind)) + "=" +
                  identifier.value + (identifier.valid ? "" : "!");
    return result;
}

/// The notes of what is not valid, in a line each.
inline std::string faults(std::string_view text) {
    std::string result;
    for (const Identifier& identifier : identify(text))
        if (!identifier.valid)
            result += (result.empty() ? "" : "\n") + identifier.note;
    return result;
}

} // namespace returnbench
