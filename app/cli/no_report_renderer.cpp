#include "app/cli/report_renderer.h"

#include "core/base/error.h"

namespace returnbench {

ReportRenderer reportRenderer() {
    throw Error(ErrorCode::Unsupported, "This build of returnbench-cli cannot make the pack's PDF.",
                "Use the full build, which has Qt.");
}

} // namespace returnbench
