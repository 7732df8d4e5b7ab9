#pragma once

#include "core/capture/clip_recorder.h"
#include "core/journal/journal.h"

#include <cstdint>
#include <string>
#include <vector>

namespace returnbench {

/// How long clips stay on the disk, and how much of it they take at most.
struct ClipRule {
    int keepDays = 60;                       ///< of inspections that agree, and of voided ones
    int keepContradictingDays = 540;         ///< of all others: a marketplace's dispute may come late
    std::int64_t maxBytes = 200 * kGigabyte; ///< above it those that agree go earlier, the oldest first

    static constexpr std::int64_t kGigabyte = 1'000'000'000;
    bool operator==(const ClipRule&) const = default;
};

/// Table `clip`: every clip that an event names.
class ClipProjection final : public Projection {
public:
    [[nodiscard]] std::vector<std::string> tables() const override;
    void apply(ProjectionTables& tables, const Event& event) const override;
};

/// What a rule left on the disk.
struct ClipRoom {
    std::int64_t bytes = 0;
    std::int64_t clips = 0;
    bool full = false; ///< more than the rule allows, of clips that must be kept: no other should be recorded
    bool operator==(const ClipRoom&) const = default;
};

/// Appends `clip.recorded` for a clip that is durable on the disk, then settles it in the store. Also after
/// its inspection was closed.
/// @param by who inspected, or the program for a clip that was found at its start
/// @throws Error{Storage}
void recordClip(Journal& journal, const ClipStore& store, const Clip& clip, const std::string& by);

/// Keeps and records what an earlier run of the program left unfinished, and ends its last removal. Only
/// while nothing records.
/// @throws Error{Storage}
void recoverClips(Journal& journal, const ClipStore& store, const std::string& by);

/// Removes clips whose time is over, and the oldest of inspections that agree while all together take too
/// much; each with an event `clip.removed` before it goes. At most `kMaxRemovedAtOnce` a call.
/// @param by the program
/// @throws Error{Storage}
[[nodiscard]] ClipRoom applyClipRule(Journal& journal, const ClipStore& store, const ClipRule& rule,
                                     Timestamp now, const std::string& by);
inline constexpr int kMaxRemovedAtOnce = 50;

/// Digests of all clips that should be on the disk, oldest first.
[[nodiscard]] std::vector<std::string> keptClips(const Journal& journal);

} // namespace returnbench
