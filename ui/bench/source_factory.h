#pragma once

#include "core/capture/frame_source.h"
#include "core/mirror/records.h"

#include <functional>
#include <memory>
#include <string>

namespace returnbench {

/// Gives the source of pictures. Called in the capturing thread: with nullptr at the start, and with the
/// return when an inspection opens; again with the same when the source has ended or was lost.
///
/// @returns nullptr to keep the current source
/// @throws Error as openFrameSource() does
using SourceFactory = std::function<std::unique_ptr<FrameSource>(const ReturnNotice*)>;

/// The factory for a SOURCE.
/// @throws Error when it never can be one; a camera that is not plugged in now can
using SourceMaker = std::function<SourceFactory(const std::string& source)>;

} // namespace returnbench
