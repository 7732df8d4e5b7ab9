#pragma once

#include "core/mirror/mirror.h"
#include "core/reports/facts.h"

#include <string>
#include <vector>

namespace returnbench {

/// The words that a filter may have, sorted, each once: of verdicts, grades and dispositions all that there
/// are; of persons whoever was added; and what an inspection or a dispatch has, whenever it was.
/// @throws Error{Storage}
[[nodiscard]] std::vector<std::string> knownWords(const Journal& journal, const Mirror& mirror,
                                                  Dimension dimension);

} // namespace returnbench
