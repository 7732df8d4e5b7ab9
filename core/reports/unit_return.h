#pragma once

#include "core/inspection/inspection_projection.h"

#include <optional>

namespace returnbench {

/// The first inspection that was closed after a unit left and shows that it came back. A serial counts with
/// its product. Of a unit without one, what was sold on its line must have been found: not another product,
/// not another lot, and not an item that could not be read.
/// @throws Error{Storage} if the journal cannot be read
[[nodiscard]] std::optional<PastInspection> returnOf(const DispatchedUnit& unit, const Journal& journal);

} // namespace returnbench
