#pragma once

#include "core/mirror/mirror.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace returnbench {

/// A serial or IMEI that was dispatched more than once, and the last line of the file that names it.
using RepeatedCode = std::pair<std::string, std::int64_t>;

/// Many units that are all new to the mirror, within a batch: put without a look at what is known of each,
/// and the indexes of units made anew at the end, from sorted codes. From beginning to finish() no other unit
/// may be put or looked for. Who reads by another connection sees the mirror as it was, indexes and all.
class UnitLoad {
public:
    /// @param mirror with an open batch; outlives it
    explicit UnitLoad(Mirror& mirror);

    /// @param line of the file, for what is said of the unit; rising
    void add(const DispatchedUnit& unit, std::int64_t line);

    /// Makes the indexes and looks for what putting units one by one would have found.
    /// @param isToStop asked between two indexes
    /// @returns codes that were dispatched more than once; nullopt when the batch must be rolled back: a unit
    /// was not
    ///          new, a serial stands on its order line without its leading zeros too, or it was to stop
    [[nodiscard]] std::optional<std::vector<RepeatedCode>> finish(const std::function<bool()>& isToStop);

private:
    [[nodiscard]] bool makeIndexes(const std::function<bool()>& isToStop);
    [[nodiscard]] bool hasCutNumbers();
    [[nodiscard]] std::vector<RepeatedCode> repeatedCodes();
    [[nodiscard]] std::int64_t lineOf(std::int64_t unit) const;

    Mirror::Impl& m_mirror;
    std::vector<std::string> m_indexes; ///< how each is made, the unique one first
    std::int64_t m_before = 0;          ///< the last unit that was known
    /// Units and the lines on which they stand, where they do not follow each other as units do.
    std::vector<std::pair<std::int64_t, std::int64_t>> m_lines;
};

} // namespace returnbench
