#pragma once

#include "core/base/toml_file.h"
#include "core/inspection/protocol.h"

namespace returnbench {

/// Reads the key `when` of an entry; no condition when it is absent.
/// @param questions those whose answers it may name; nullptr: of any protocol, so they are taken as written
/// @throws Error{InvalidInput} naming file, line and key
[[nodiscard]] Condition readCondition(const TomlFile& file, const toml::table& entry,
                                      const std::vector<Question>* questions);

} // namespace returnbench
