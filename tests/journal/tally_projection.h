#pragma once

#include "core/base/error.h"
#include "core/journal/journal.h"
#include "core/journal/projection.h"

#include <string>
#include <vector>

namespace returnbench::test {

/// Counts events by kind, and keeps the last author of each.
class TallyProjection final : public Projection {
public:
    [[nodiscard]] std::vector<std::string> tables() const override { return {"tally"}; }

    void apply(ProjectionTables& tables, const Event& event) const override {
        tables.run("CREATE TABLE IF NOT EXISTS tally (kind TEXT PRIMARY KEY, count INTEGER, last_by TEXT)");
        if (event.kind() == "test.refused")
            throw Error(ErrorCode::InvalidInput, "The tally refuses this event.", "Nothing.");
        if (event.kind() == "test.incomplete")
            (void)event.data().at("missing");
        if (event.kind() == "test.broken_sql")
            tables.run("INSERT INTO no_such_table VALUES (1)");
        tables.run("INSERT INTO tally (kind, count, last_by) VALUES (?, 1, ?) "
                   "ON CONFLICT (kind) DO UPDATE SET count = count + 1, last_by = excluded.last_by",
                   event.kind(), event.by());
    }
};

/// An event with little in it.
inline NewEvent event(const std::string& kind, const std::string& inspection = "", int value = 0) {
    return {kind, "asha", InspectionId(inspection), {{"value", value}}};
}

/// All findings in one text, for comparisons and messages.
inline std::string textOf(const std::vector<JournalProblem>& problems) {
    std::string text;
    for (const JournalProblem& problem : problems)
        text += std::to_string(problem.seq) + ": " + problem.what + "\n";
    return text;
}

} // namespace returnbench::test
