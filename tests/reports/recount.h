#pragma once

#include "core/journal/journal.h"
#include "core/reports/facts.h"

#include <map>
#include <string>

namespace returnbench::test {

/// A figure as it is counted anew.
struct Recounted {
    std::int64_t count = 0;
    std::int64_t of = 0;
    std::int64_t median = 0;
    std::int64_t p90 = 0;
    std::map<std::string, std::int64_t> amounts;
    std::map<std::string, std::int64_t> ofAmounts;
};

/// All figures by id, from the raw events alone: in another way than the program, and slowly.
[[nodiscard]] std::map<std::string, Recounted> recount(const Journal& journal, const std::string& from,
                                                       const std::string& until, const std::string& channel,
                                                       std::int64_t dispatched, const ReturnCosts& costs);

} // namespace returnbench::test
