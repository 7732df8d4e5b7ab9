#include "core/inspection/clip_event.h"

#include "core/inspection/inspection_state.h"
#include "core/journal/event_fields.h"

#include <algorithm>

namespace returnbench {
namespace {

using event_fields::numberIn;
using event_fields::objectIn;
using event_fields::textIn;

constexpr const char* kRecorded = "clip.recorded";
constexpr const char* kRemoved = "clip.removed";

struct KeptClip {
    std::string sha256;
    InspectionId inspection;
    std::int64_t bytes = 0;
    std::string recordedAt;
    bool contradicts = false;
};

bool isKnown(const Journal& journal, const std::string& sha256) {
    return guardSqlite("looking for a clip", [&] {
        SQLite::Statement query(journal.database(), "SELECT 1 FROM clip WHERE sha256 = ?");
        query.bind(1, sha256);
        return query.executeStep();
    });
}

ClipRoom roomOf(const Journal& journal) {
    return guardSqlite("adding up clips", [&] {
        SQLite::Statement query(journal.database(),
                                "SELECT count(*), coalesce(sum(bytes), 0) FROM clip WHERE removed = 0");
        query.executeStep();
        ClipRoom room;
        room.clips = query.getColumn(0).getInt64();
        room.bytes = query.getColumn(1).getInt64();
        return room;
    });
}

/// Clips that may go, oldest first: `contradicting` ones, or the others.
std::vector<KeptClip> oldestClips(const Journal& journal, bool contradicting, const std::string& before) {
    return guardSqlite("listing clips", [&] {
        SQLite::Statement query(journal.database(),
                                "SELECT clip.sha256, clip.inspection, clip.bytes, clip.recorded_at FROM clip"
                                " LEFT JOIN inspection ON inspection.id = clip.inspection"
                                " WHERE clip.removed = 0 AND clip.recorded_at < ?1"
                                " AND (coalesce(inspection.stage, 'voided') <> 'voided'"
                                "      AND inspection.verdict NOT IN ('match', 'product_match')) = ?2"
                                " ORDER BY clip.recorded_at LIMIT ?3");
        query.bind(1, before);
        query.bind(2, contradicting ? 1 : 0);
        query.bind(3, kMaxRemovedAtOnce);
        std::vector<KeptClip> clips;
        while (query.executeStep())
            clips.push_back({query.getColumn(0).getString(), InspectionId(query.getColumn(1).getString()),
                             query.getColumn(2).getInt64(), query.getColumn(3).getString(), contradicting});
        return clips;
    });
}

std::optional<std::string> lastRemoved(const Journal& journal) {
    return guardSqlite("looking for a removed clip", [&] {
        SQLite::Statement query(journal.database(),
                                "SELECT sha256 FROM clip WHERE removed > 0 ORDER BY removed DESC LIMIT 1");
        return query.executeStep() ? std::optional(query.getColumn(0).getString()) : std::nullopt;
    });
}

/// The event comes first: a clip that is gone without one would count as lost.
void remove(Journal& journal, const ClipStore& store, const KeptClip& clip, const char* why,
            const std::string& by) {
    journal.append({kRemoved, by, clip.inspection, {{"sha256", clip.sha256}, {"reason", why}}});
    store.remove(clip.sha256);
}

} // namespace

std::vector<std::string> ClipProjection::tables() const {
    return {"clip"};
}

void ClipProjection::apply(ProjectionTables& tables, const Event& event) const {
    const std::string kind = textIn(event.body, "kind");
    if (kind != kRecorded && kind != kRemoved)
        return;
    const auto& data = objectIn(event.body, "data");
    guardSqlite("keeping the list of clips", [&] {
        if (kind == kRemoved)
            tables.run("UPDATE clip SET removed = ? WHERE sha256 = ?", event.seq, textIn(data, "sha256"));
        else
            tables.run(
                "INSERT OR REPLACE INTO clip (sha256, inspection, bytes, recorded_at) VALUES (?, ?, ?, ?)",
                textIn(data, "sha256"), textIn(event.body, "inspection"), numberIn(data, "bytes"),
                textIn(event.body, "at"));
    });
}

void recordClip(Journal& journal, const ClipStore& store, const Clip& clip, const std::string& by) {
    NewEvent event{kRecorded, by, clip.inspection, {}};
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

void recoverClips(Journal& journal, const ClipStore& store, const std::string& by) {
    if (const auto removed = lastRemoved(journal))
        store.remove(*removed); // the program may have ended between event and removal
    for (const Clip& clip : store.recover())
        if (isKnown(journal, clip.sha256))
            store.settle(clip); // the program ended between event and settling
        else
            recordClip(journal, store, clip, by);
}

ClipRoom applyClipRule(Journal& journal, const ClipStore& store, const ClipRule& rule, Timestamp now,
                       const std::string& by) {
    const auto daysAgo = [now](int days) { return formatTimestamp(now - std::chrono::days(days)); };
    int removed = 0;
    for (const bool contradicting : {false, true}) {
        const int days = contradicting ? rule.keepContradictingDays : rule.keepDays;
        for (const KeptClip& clip : oldestClips(journal, contradicting, daysAgo(days))) {
            if (removed++ == kMaxRemovedAtOnce)
                return roomOf(journal);
            remove(journal, store, clip, "age", by);
        }
    }
    ClipRoom room = roomOf(journal);
    if (room.bytes <= rule.maxBytes)
        return room;
    for (const KeptClip& clip : oldestClips(journal, false, formatTimestamp(now))) {
        if (room.bytes <= rule.maxBytes || removed++ == kMaxRemovedAtOnce)
            break;
        remove(journal, store, clip, "room", by);
        room.bytes -= clip.bytes;
        --room.clips;
    }
    room.full = room.bytes > rule.maxBytes && removed < kMaxRemovedAtOnce;
    return room;
}

std::vector<std::string> keptClips(const Journal& journal) {
    return guardSqlite("listing clips", [&] {
        SQLite::Statement query(journal.database(),
                                "SELECT sha256 FROM clip WHERE removed = 0 ORDER BY recorded_at");
        std::vector<std::string> digests;
        while (query.executeStep())
            digests.push_back(query.getColumn(0).getString());
        return digests;
    });
}

} // namespace returnbench
