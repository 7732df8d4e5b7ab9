#include "app/cli/report_renderer.h"

#include "ui/print/inspection_report.h"

#include <QGuiApplication>
#include <memory>

namespace returnbench {

ReportRenderer reportRenderer() {
    // Fonts and painting need an application object, but neither window nor display.
    static int argc = 1;
    static char name[] = "returnbench-cli";
    static char* argv[] = {name, nullptr};
    qputenv("QT_QPA_PLATFORM", "offscreen");
    auto application = std::make_shared<QGuiApplication>(argc, argv);
    return [application](const ReportInput& input) { return renderInspectionReport(input); };
}

} // namespace returnbench
