#pragma once

#include "core/journal/projection.h"

#include <optional>
#include <string>
#include <vector>

namespace returnbench {

/// A name as SQL takes it, in quotes.
[[nodiscard]] std::string quotedName(const std::string& name);

/// Lets every projection see an event.
/// @throws Error{InvalidInput} when one cannot read it; what else a projection throws
void applyAll(const std::vector<const Projection*>& projections, ProjectionTables& tables,
              const Event& event);

/// Differences between the schema of `live` and that of a new database, a sentence each: what the new one has
/// must stand in `live` word for word, and `live` must have no further trigger.
[[nodiscard]] std::vector<std::string> schemaDifferences(SQLite::Database& live, SQLite::Database& fresh);

/// The first difference between the rows of a table in both databases, as a sentence; nullopt when they are
/// equal.
[[nodiscard]] std::optional<std::string> tableDifference(SQLite::Database& live, SQLite::Database& replayed,
                                                         const std::string& table);

} // namespace returnbench
