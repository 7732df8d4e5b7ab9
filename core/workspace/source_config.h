#pragma once

#include "core/mirror/source_query.h"

#include <filesystem>
#include <string>
#include <toml++/toml.h>
#include <vector>

namespace returnbench {

struct SourceConfig;

/// The sections `[source.NAME]`, by name.
/// @throws Error{InvalidInput} naming file, line and key; never repeats a connection
[[nodiscard]] std::vector<SourceConfig> readSources(const toml::table& root,
                                                    const std::filesystem::path& file);

/// The same sections as text; empty for none.
[[nodiscard]] std::string writtenSources(const std::vector<SourceConfig>& sources);

} // namespace returnbench
