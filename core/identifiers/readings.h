#pragma once

#include "core/identifiers/caption.h"
#include "core/identifiers/identifier.h"

#include <string>
#include <string_view>
#include <vector>

namespace returnbench {

/// A text that is neither GS1 data nor an envelope nor a web address.
struct PlainText {
    std::string_view whole; ///< trimmed
    Caption caption = Caption::None;
    std::string_view bare; ///< without caption
    std::string normal;    ///< normalSerial(whole): not empty, at most kMaxSerial
    std::string raw;       ///< the whole, made printable
};

/// What the form of a plain text allows besides a serial: likelier than a serial, and less likely.
struct Readings {
    std::vector<Identifier> before;
    std::vector<Identifier> after;
};

} // namespace returnbench
