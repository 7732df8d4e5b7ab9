#pragma once

#include "core/journal/journal.h"

#include <vector>

namespace returnbench {

/// The work of Journal::check: reads every event, replays the projections into memory and compares, and asks
/// SQLite for the soundness of the file. Sees one moment of the database, even while another program writes.
/// Never throws for anything that is wrong with what is stored.
[[nodiscard]] std::vector<JournalProblem> auditJournal(SQLite::Database& database,
                                                       const std::vector<const Projection*>& projections);

} // namespace returnbench
