#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace returnbench {

/// Numbers of events, both included.
struct EventRange {
    std::int64_t first = 0;
    std::int64_t last = 0;
    bool operator==(const EventRange&) const = default;
};

/// What was saved of damaged journals.
struct JournalSalvage {
    std::int64_t events = 0;               ///< in the new journal
    std::vector<std::int64_t> fromSources; ///< of these, taken from each file
    std::vector<EventRange> lost;          ///< that no file has in a form that the chain proves
    /// Texts that stand where one was lost and that nothing proves, a line each: `seq`, a tab, the text as it
    /// can be read.
    std::vector<std::string> unproven;
    std::vector<std::string> problems; ///< of the files, a sentence each
};

/// Makes a new journal of all events that can be read in files of the same one (the damaged one, backups),
/// each under its number: an event is taken when its digest and the hash of the one before it make its own
/// hash, or the hash of the one after it. What is lost stays a gap that `check` names; after a gap an event
/// counts when its text has its digest. What a file has behind the last event that it has in common with the
/// first is not taken when the two say something else there. Projections are built by who opens it for
/// writing.
/// @param from read only; of two that have an event, the earlier is taken
/// @param to   must not exist
/// @throws Error{Storage} when the new one cannot be written
[[nodiscard]] JournalSalvage salvageJournal(const std::vector<std::filesystem::path>& from,
                                            const std::filesystem::path& to);

} // namespace returnbench
