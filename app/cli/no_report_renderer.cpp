#include "app/cli/report_renderer.h"

#include "core/base/error.h"

namespace returnbench {
namespace {

[[noreturn]] void refuse(const char* what) {
    throw Error(ErrorCode::Unsupported,
                std::string("This build of returnbench-cli cannot make ") + what + ".",
                "Use the full build, which has Qt.");
}

} // namespace

Renderers renderers() {
    refuse("the pack's PDF");
}

Bytes labelPdf(const UnitLabel&) {
    refuse("a label's PDF");
}

Bytes sheetPdf(SheetSize) {
    refuse("the sheet's PDF");
}

Bytes badgePdf(const std::string&, const std::string&) {
    refuse("a badge");
}

Bytes figuresPdf(const ReportDocument&, const PhotoStore&) {
    refuse("a report's PDF");
}

} // namespace returnbench
