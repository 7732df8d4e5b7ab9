#pragma once

#include "core/mirror/mirror.h"

namespace returnbench {

/// One channel's orders may come with ids for their lines in one file and without in another (Amazon's
/// unshipped orders, All Orders): then a line is named after its product, `SKU` or `SKU#2`, see
/// RecordBuilder. Whichever comes first, it is one line.
///
/// A line that comes without an id takes that of the line known for its product; for one that comes with an
/// id, the line known by its product's name gets it.
/// @param isCounted the line was named after its product
/// @returns the line as it is to be put
/// @throws Error{Storage}
[[nodiscard]] OrderLine withKnownName(OrderLine line, Mirror& mirror, bool isCounted);

} // namespace returnbench
