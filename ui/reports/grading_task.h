#pragma once

#include "core/inspection/second_grading.h"
#include "ui/lookup/earlier_inspection.h"
#include "ui/reports/report_answer.h"

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace returnbench {

/// Whose sample a person wants to grade again: that of a report's period and filter.
struct GradingWish {
    ReportWish of;
    PersonId by;
};

/// The next inspection of the sample, with its photos.
struct GradingTask {
    std::optional<SecondGrading> grading; ///< absent: nothing is left
    std::vector<EarlierInspection::Photo> photos;
    std::size_t left = 0; ///< this one included
    std::size_t drawn = 0;
    std::string failure; ///< why there is none, and what to do; empty when there is
};
using GradingTaskPtr = std::shared_ptr<const GradingTask>;

class Workspace;

/// Reads it, some tens of milliseconds. Any thread, that of the workspace. Inspections whose protocol is gone
/// are left out.
/// @throws Error{Storage}
[[nodiscard]] GradingTask nextGrading(Workspace& workspace, const Period& period, const FactFilter& filter,
                                      const PersonId& by);

} // namespace returnbench
