#pragma once

#include "core/journal/event.h"
#include "core/journal/projection_tables.h"

#include <string>
#include <vector>

namespace returnbench {

/// Tables that are derived from the journal and from nothing else.
///
/// The journal applies every event within the transaction that appends it. A projection's tables are created
/// by the journal database's migrations.
class Projection {
public:
    virtual ~Projection() = default;

    /// Names of its tables, for replay and comparison.
    [[nodiscard]] virtual std::vector<std::string> tables() const = 0;

    /// Names of the indexes by which apply() finds rows; a replay builds the others at its end.
    [[nodiscard]] virtual std::vector<std::string> indexes() const { return {}; }

    /// Changes the tables for one event. Must depend on the event and the tables alone: no clock, no files.
    virtual void apply(ProjectionTables& tables, const Event& event) const = 0;
};

} // namespace returnbench
