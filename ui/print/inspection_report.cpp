#include "ui/print/inspection_report.h"

#include "ui/language/translations.h"
#include "ui/print/history_section.h"
#include "ui/print/page_flow.h"
#include "ui/print/photo_section.h"
#include "ui/print/report_text.h"
#include "ui/print/summary_section.h"

namespace returnbench {

Bytes renderInspectionReport(const ReportInput& input) {
    const SpokenHere language(QString::fromStdString(input.language));
    print::PageFlow flow;
    print::addSummary(flow, input);
    if (!input.isBrief) {
        print::addPhotos(flow, input);
        print::addHistory(flow, input);
    }
    const QString id = print::shown(input.inspection.id.str(), 64);
    return flow.toPdf(print::tr("Return inspection report %1").arg(id), {id});
}

} // namespace returnbench
