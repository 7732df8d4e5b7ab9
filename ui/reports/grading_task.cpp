#include "ui/reports/grading_task.h"

#include "core/base/error.h"
#include "core/reports/calibration.h"
#include "core/workspace/workspace.h"
#include "ui/language/translations.h"

namespace returnbench {

GradingTask nextGrading(Workspace& workspace, const Period& period, const FactFilter& filter,
                        const PersonId& by) {
    const Journal& journal = workspace.journal();
    const Facts facts = workspace.facts(period);
    auto sample = calibrationSample(journal, facts, facts.matching(filter), kSampleOfEachClerk);
    GradingTask task;
    task.drawn = sample.size();
    const std::vector<Sampled> open = stillToGrade(std::move(sample), by);
    task.left = open.size();
    for (const Sampled& one : open) {
        try {
            task.grading.emplace(journal, workspace.protocols(), one.inspection, by);
            break;
        } catch (const Error& error) {
            if (error.code() == ErrorCode::Storage)
                throw;
            --task.left; // its protocol is gone, or this person took part in it
        }
    }
    if (task.grading)
        for (const ShotPhoto& photo : task.grading->photos())
            task.photos.push_back(
                {said(task.grading->titleOfShot(photo.shot)), photoImage(workspace.photos(), photo.sha256)});
    return task;
}

} // namespace returnbench
