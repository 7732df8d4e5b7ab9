#pragma once

#include "core/base/clock.h"
#include "core/base/database.h"
#include "core/journal/event.h"
#include "core/journal/projection.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace returnbench {

/// The end of the chain.
struct JournalHead {
    std::int64_t seq = 0; ///< 0 when the journal is empty
    std::string hash{kGenesisHash};
    bool operator==(const JournalHead&) const = default;
};

/// A link of the chain without what the event says.
struct ChainLink {
    std::int64_t seq = 0;
    std::string digest;
    std::string hash;
};

/// One finding of Journal::check.
struct JournalProblem {
    std::int64_t seq = 0; ///< the entry at fault; 0 when it is none in particular
    std::string what;     ///< a sentence
};

/// The append-only, hash-chained record of all that happened at this bench.
///
/// One object, one connection, one thread at a time. What append() has returned for survives power loss.
class Journal {
public:
    /// @param benchName  stands in every event as `bench`
    /// @param projections kept up to date in the appending transaction; must outlive the journal
    /// @throws Error{Storage}, Error{Unsupported}
    Journal(const std::filesystem::path& file, OpenMode mode, std::string benchName, const Clock& clock,
            std::vector<const Projection*> projections);
    ~Journal();

    /// Appends all or none, durably, with all projections.
    ///
    /// Time never runs backwards within the journal: an event is stamped with the later of the clock and the
    /// last event's time. Behind them goes `clock.changed` where the clock was set meanwhile, see ClockWatch;
    /// it is not among those returned.
    /// @throws Error{InvalidInput} for an event that cannot be written canonically; Error{Storage}
    std::vector<Event> append(std::span<const NewEvent> events);
    Event append(const NewEvent& event);

    [[nodiscard]] const std::string& bench() const noexcept; ///< that its new events name
    [[nodiscard]] JournalHead head() const;
    [[nodiscard]] std::vector<Event> eventsOf(const InspectionId& inspection) const;
    /// Calls `visit` for every event from `firstSeq` on, in order; stops when it returns false.
    void forEach(std::int64_t firstSeq, const std::function<bool(const Event&)>& visit) const;
    /// Links `firstSeq` … `lastSeq`, both included.
    [[nodiscard]] std::vector<ChainLink> links(std::int64_t firstSeq, std::int64_t lastSeq) const;

    /// Finds every altered, missing, reordered or added event, and every projection that differs from a
    /// replay. Empty when all is sound. Reads everything.
    [[nodiscard]] std::vector<JournalProblem> check() const;

    /// Empties the projections' tables and replays the whole journal into them, in one transaction.
    void rebuildProjections();

    /// For queries over projections; the rooms that own a projection read through it.
    [[nodiscard]] SQLite::Database& database() const;

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace returnbench
