#pragma once

#include "core/base/database.h"
#include "core/inspection/inspection_projection.h"

namespace returnbench {

/// The columns of the table `inspection` (as `i`) that readInspectionRow() reads, in its order.
inline constexpr const char* kInspectionColumns =
    "i.id, i.stage, i.channel, i.return_id, i.order_id, i.sku, i.title, i.awb, i.verdict, i.flags,"
    " i.seen_serial, i.grade, i.disposition, i.opened_by, i.opened_at, i.closed_at, i.photos, i.first_seq,"
    " i.last_seq";

/// @param next the first of its columns; moved behind the last
[[nodiscard]] InspectionRow readInspectionRow(SQLite::Statement& query, int& next);

} // namespace returnbench
