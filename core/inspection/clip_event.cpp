#include "core/inspection/clip_event.h"

#include "core/inspection/event_fields.h"

#include <algorithm>

namespace returnbench {
namespace {

constexpr const char* kKind = "clip.recorded";

} // namespace

void recordClip(Journal& journal, const ClipStore& store, const Clip& clip, const std::string& by) {
    NewEvent event{kKind, by, clip.inspection, {}};
    event.data = {{"sha256", clip.sha256},
                  {"bytes", clip.bytes},
                  {"container", "matroska"},
                  {"codec", clip.codec},
                  {"width", clip.width},
                  {"height", clip.height},
                  {"started_at", formatTimestamp(clip.startedAt)},
                  {"ended_at", formatTimestamp(clip.endedAt)},
                  {"frames", clip.frames},
                  {"interrupted", clip.interrupted}};
    if (clip.dropped)
        event.data["frames_dropped"] = *clip.dropped;
    journal.append(event);
    store.settle(clip);
}

void recordUnfinishedClips(Journal& journal, const ClipStore& store, const std::string& by) {
    const std::vector<Clip> clips = store.recover();
    if (clips.empty())
        return; // as nearly always: the journal is not read through
    const std::vector<std::string> known = recordedClips(journal);
    for (const Clip& clip : clips)
        if (std::find(known.begin(), known.end(), clip.sha256) == known.end())
            recordClip(journal, store, clip, by);
        else
            store.settle(clip); // the program ended between event and settling
}

std::vector<std::string> recordedClips(const Journal& journal) {
    std::vector<std::string> digests;
    journal.forEach(1, [&](const Event& event) {
        if (event.kind() == kKind)
            digests.push_back(event_fields::textIn(event.data(), "sha256"));
        return true;
    });
    return digests;
}

} // namespace returnbench
