#include "core/reports/ready_reports.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/reports/report_builders.h"

#include <algorithm>
#include <array>

namespace returnbench {
namespace {

using Builder = void (*)(const builders::Draft&);

struct Known {
    ReportKind kind;
    Builder build;
};

constexpr std::array kKnown{
    Known{{"overview", "Overview",
           "What comes back, in what state, and what it costs; beside the period before.", 30},
          builders::overview},
    Known{{"return-rate", "Return rate",
           "How much of what was dispatched comes back, by channel, product, category, lot and reason.", 90},
          builders::returnRate},
    Known{
        {"inspections", "Inspections", "Every inspection of the period, or those that a figure counts.", 30},
        builders::inspections},
    Known{{"daily", "Daily bench sheet", "Every inspection of the day, in order.", 1}, builders::daily},
    Known{{"weekly-qc", "Weekly quality", "Verdicts, grades, dispositions and reasons, week by week.", 28},
          builders::weeklyQuality},
    Known{{"supplier-quality", "Supplier quality",
           "Which lot has which defects, with the units and their photos.", 90},
          builders::supplierQuality},
    Known{{"supplier-letter", "Letter to the manufacturer",
           "About the lot with the surest defects, or the one that is filtered by: its units, with photos.",
           90},
          builders::supplierLetter},
    Known{{"fraud-watch", "Fraud watch", "Returns under suspicion, and who and what stands out.", 90},
          builders::fraudWatch},
    Known{{"calibration", "Calibration",
           "How far clerks grade alike: what others answered to the same questions, by the photos.", 90},
          builders::calibration},
    Known{{"claims-recovery", "Claims recovery",
           "What could be claimed, what was, what came of it, and what lapsed.", 90},
          builders::claimsRecovery},
    Known{{"recall-sweep", "Recall sweep",
           "Who has units of a recalled range, which came back, which are still out.", 365},
          builders::recallSweep},
    Known{
        {"quarantine", "Ageing of quarantine", "What has been waiting in quarantine, and for how long.", 365},
        builders::quarantineAgeing},
    Known{{"serialising", "Does serialising pay?",
           "By product and category: what serials cost, what they save, and whether they pay.", 90},
          builders::serialising},
    Known{{"reimbursements", "Dispositions and reimbursements",
           "Returns of Amazon's own warehouse against what it paid for them.", 90},
          builders::reimbursements},
};

constexpr auto kKinds = [] {
    std::array<ReportKind, kKnown.size()> kinds{};
    for (std::size_t i = 0; i < kinds.size(); ++i)
        kinds[i] = kKnown[i].kind;
    return kinds;
}();

const Known& known(std::string_view id) {
    const auto found = std::find_if(kKnown.begin(), kKnown.end(),
                                    [&](const Known& candidate) { return candidate.kind.id == id; });
    if (found != kKnown.end())
        return *found;
    std::vector<std::string> names;
    for (const ReportKind& kind : kKinds)
        names.emplace_back(kind.id);
    throw Error(ErrorCode::NotFound, "There is no report \"" + printable(id, 64) + "\".",
                "The reports are: " + joined(names) + ".");
}

} // namespace

std::span<const ReportKind> reportKinds() noexcept {
    return kKinds;
}

const ReportKind& reportKind(std::string_view id) {
    return known(id).kind;
}

ReportDocument makeReport(const ReportRequest& request, const ReportSources& sources) {
    const Known& wanted = known(request.id);
    ReportDocument report;
    report.id = wanted.kind.id;
    report.title = wanted.kind.title;
    report.period = request.period;
    report.filter = request.filter;
    const Facts facts(sources.journal, request.period.from(), request.period.until(), sources.reasons,
                      sources.costs);
    const auto chosen = facts.matching(request.filter);
    wanted.build({request, sources, facts, chosen, report});
    for (ReportTable& table : report.tables)
        builders::cutRows(table);
    return report;
}

} // namespace returnbench
