#pragma once

#include "core/base/clock.h"
#include "core/capture/camera_settings.h"
#include "ui/bench/source_factory.h"

#include <string>

namespace returnbench {

/// What a bench looks at. A SOURCE as openFrameSource() knows them; or a folder of footage, with a sub-folder
/// of pictures for each return, named after its id: each is played while its inspection is open.
///
/// Nothing is opened yet. A camera or stream may be absent: it is opened, and opened again, by the bench
/// itself.
[[nodiscard]] SourceFactory benchSource(const std::string& source, const Clock& clock,
                                        std::shared_ptr<const CameraTuning> tuning);

/// Opens it for a trial unless it is a camera or stream, while a person still reads the terminal.
/// @throws Error{NotFound}, Error{InvalidInput} for a file or folder that can never be a source
void requireSource(const std::string& source, const Clock& clock);

} // namespace returnbench
