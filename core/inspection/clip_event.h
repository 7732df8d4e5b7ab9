#pragma once

#include "core/capture/clip_recorder.h"
#include "core/journal/journal.h"

#include <string>
#include <vector>

namespace returnbench {

/// Appends `clip.recorded` for a clip that is durable on the disk, then settles it in the store. Also after
/// its inspection was closed.
/// @param by who inspected, or the program for a clip that was found at its start
/// @throws Error{Storage}
void recordClip(Journal& journal, const ClipStore& store, const Clip& clip, const std::string& by);

/// Keeps and records what an earlier run of the program left unfinished. Only while nothing records.
/// @throws Error{Storage}
void recordUnfinishedClips(Journal& journal, const ClipStore& store, const std::string& by);

/// Digests of all clips that events name, in their order. Reads the whole journal.
[[nodiscard]] std::vector<std::string> recordedClips(const Journal& journal);

} // namespace returnbench
