#pragma once

#include "core/mirror/records.h"

#include <string_view>

namespace returnbench {

/// Whether a unit meets every condition of a recall that is set. What is not known of the unit is empty.
[[nodiscard]] bool isRecalled(const Recall& recall, std::string_view sku, std::string_view gtin14,
                              std::string_view lot, std::string_view serialNormal);

} // namespace returnbench
