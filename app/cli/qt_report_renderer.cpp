#include "app/cli/report_renderer.h"

#include "ui/print/badge_document.h"
#include "ui/print/claim_text.h"
#include "ui/print/figures_document.h"
#include "ui/print/inspection_report.h"
#include "ui/print/label_document.h"

#include <QGuiApplication>
#include <memory>

namespace returnbench {
namespace {

/// Fonts and painting need an application object, but neither window nor display.
std::shared_ptr<QGuiApplication> paintingApplication() {
    static int argc = 1;
    static char name[] = "returnbench-cli";
    static char* argv[] = {name, nullptr};
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_shared<QGuiApplication>(argc, argv);
}

} // namespace

Renderers renderers() {
    return {[application = paintingApplication()](const ReportInput& input) {
                return renderInspectionReport(input);
            },
            renderClaimText};
}

Bytes labelPdf(const UnitLabel& label) {
    const auto application = paintingApplication();
    return renderUnitLabel(label);
}

Bytes sheetPdf(SheetSize size) {
    const auto application = paintingApplication();
    return renderCommandSheet(size);
}

Bytes badgePdf(const std::string& name, const std::string& code) {
    const auto application = paintingApplication();
    return renderBadge(name, code);
}

Bytes figuresPdf(const ReportDocument& report, const PhotoStore& photos) {
    const auto application = paintingApplication();
    return renderFigures(report, [&](const std::string& sha256) { return photos.read(sha256); });
}

} // namespace returnbench
