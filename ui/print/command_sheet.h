#pragma once

#include "core/base/file.h"

namespace returnbench {

enum class SheetSize {
    A4,    ///< all codes on a few pages, for the wall
    Label, ///< a code a page of 100 × 50 mm, for a label printer
};

/// The command codes of everything that can be done at the bench, as PDF: Code 128, each with what it does
/// and its key. Any thread.
/// @throws Error{Storage} when it cannot be made
[[nodiscard]] Bytes renderCommandSheet(SheetSize size);

} // namespace returnbench
