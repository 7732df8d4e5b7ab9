#include "core/mirror/table_row.h"

#include "core/base/text.h"

#include <algorithm>

namespace returnbench {

bool TableRow::isBlank() const {
    return std::all_of(fields.begin(), fields.end(),
                       [](const std::string& field) { return trim(field).empty(); });
}

} // namespace returnbench
