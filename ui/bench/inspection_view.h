#pragma once

#include "core/inspection/session.h"
#include "core/labels/decoded_code.h"
#include "ui/bench/bench_snapshot.h"

#include <map>
#include <string>

namespace returnbench {

/// In how many pictures a code was read, and what it is printed as.
struct ReadingCount {
    int times = 0;
    std::string format;
};
using ReadingCounts = std::map<std::string, ReadingCount>; ///< by the normal form of each identifier

/// Counts every identifier of these codes once; those of codes that were not read afresh do not count.
void countReadings(ReadingCounts& counts, const std::vector<DecodedCode>& codes);
/// The same for what was read from print.
void countReadings(ReadingCounts& counts, const std::vector<PrintedSerial>& printed);

/// What the window shows of a session. Thumbnails are left empty.
[[nodiscard]] InspectionView viewOf(const InspectionSession& session, const ReadingCounts& counts);

/// The codes of a picture with what they mean for this inspection; without one, all are Rest.
[[nodiscard]] std::vector<SeenCode> seenCodes(const std::vector<DecodedCode>& codes,
                                              const InspectionState* state);

} // namespace returnbench
