#pragma once

#include "core/base/file.h"
#include "core/reports/report.h"

#include <functional>
#include <string>

namespace returnbench {

/// A report as PDF/A-1b on A4: figures with their definitions, then every table, then photographs. In
/// English, as it is recorded.
/// @param readPhoto the JPEG of a digest, as PhotoStore::read()
/// @throws Error{Storage} when it cannot be made, and what readPhoto throws
[[nodiscard]] Bytes renderFigures(const ReportDocument& report,
                                  const std::function<Bytes(const std::string&)>& readPhoto);

} // namespace returnbench
