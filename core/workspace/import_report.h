#pragma once

#include "core/journal/event.h"
#include "core/mirror/import.h"

#include <nlohmann/json.hpp>
#include <string>

namespace returnbench {

/// The event `import.completed`. @param by a person's id, or the name of the program or feed
[[nodiscard]] NewEvent importCompleted(const ImportResult& result, const std::string& by);

/// All that an import says of itself, as `returnbench-cli import --json` answers it for each file.
[[nodiscard]] nlohmann::json toJson(const ImportResult& result);

} // namespace returnbench
