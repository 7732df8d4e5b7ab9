#pragma once

#include "core/base/clock.h"

#include <cstdint>
#include <optional>
#include <string>

namespace returnbench {

/// What rows became, since it was last recorded.
struct SourceTally {
    std::int64_t rows = 0;
    std::int64_t added = 0;
    std::int64_t changed = 0;
    std::int64_t unchanged = 0;
    std::int64_t rejected = 0;
    std::int64_t flagged = 0;
    std::int64_t leftOut = 0;

    bool operator==(const SourceTally&) const = default;
};

/// How far a table of a shop's database is in the mirror. Kept in the mirror and written in the transaction
/// of the rows, so that the two never differ, and a mirror that is thrown away is filled anew.
///
/// Rows are read in sweeps, each in the order of watermark and key up to the highest watermark at its start.
/// A row that was written before the sweep but committed after it had passed is found by the next one, which
/// begins an overlap before the last one's end. A sweep that begins an overlap's time after that end was
/// first seen settles it: what was written up to there is committed, whatever the writers' clocks say, and
/// later sweeps begin behind it. So a quiet database is not read again and again.
struct SourcePosition {
    std::string source;
    std::string table;       ///< `orders`, `dispatches` …
    std::string fingerprint; ///< of what is asked for; another one begins from nothing
    /// The last row that came in, both as the database writes them; absent before the first. Between sweeps
    /// without a key: where the next one begins, less the overlap.
    std::optional<std::string> watermark;
    std::optional<std::string> key;
    // Of the sweep that is under way; absent between sweeps
    std::optional<std::string> sweepTo;  ///< the highest watermark when it began
    std::optional<std::string> nextFrom; ///< the same, but not after that moment
    std::optional<Timestamp> sweepBegan;
    std::optional<Timestamp> endSeenAt;  ///< begin of the first sweep that had the end of the last one
    bool isSettled = false;              ///< the next sweep begins behind `watermark`, without the overlap
    std::optional<Timestamp> upToDateAt; ///< begin of the last sweep that came to its end
    SourceTally unrecorded;              ///< not yet in the journal

    [[nodiscard]] bool isSweeping() const noexcept { return sweepTo.has_value(); }
};

} // namespace returnbench
