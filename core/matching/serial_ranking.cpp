#include "core/matching/serial_ranking.h"

#include "core/matching/case.h"
#include "core/matching/unit_facts.h"

#include <algorithm>
#include <string>
#include <tuple>

namespace returnbench {
namespace {

std::vector<std::string> serialsOf(const std::vector<DispatchedUnit>& units) {
    std::vector<std::string> serials;
    for (const DispatchedUnit& unit : units)
        for (const std::string& serial : {unit.serialNormal, unit.imei1, unit.imei2})
            if (!serial.empty())
                serials.push_back(serial);
    return serials;
}

bool isSku(const ExpectedItem& expected, const std::string& normal) {
    std::vector<std::string> skus;
    if (expected.line)
        skus.push_back(expected.line->sku);
    if (expected.notice)
        skus.push_back(expected.notice->sku);
    return std::any_of(skus.begin(), skus.end(),
                       [&](const std::string& sku) { return !sku.empty() && normalSerial(sku) == normal; });
}

} // namespace

std::vector<RankedSerial> rankSerials(const ExpectedItem& expected, const Observation& observed) {
    const std::vector<std::string> known = serialsOf(expected.units);
    const Sighting printed = sortSeen(observed.printed);
    std::vector<RankedSerial> ranked;
    for (SeenSerial& seen : sortSeen(observed.seen).serials) {
        RankedSerial candidate;
        candidate.expected = std::any_of(expected.units.begin(), expected.units.end(),
                                         [&](const DispatchedUnit& unit) { return names(seen, unit); });
        candidate.component = std::any_of(expected.units.begin(), expected.units.end(),
                                          [&](const DispatchedUnit& unit) { return isPartOf(seen, unit); });
        const bool isOther =
            seen.otherwiseExplained || isSku(expected, seen.normal) || !isSerialLike(seen.normal, known);
        if (!candidate.expected && !candidate.component && isOther)
            continue;
        candidate.captioned =
            std::any_of(printed.serials.begin(), printed.serials.end(), [&](const SeenSerial& print) {
                return lookAlikeKey(print.normal) == lookAlikeKey(seen.normal);
            });
        candidate.seen = std::move(seen);
        ranked.push_back(std::move(candidate));
    }
    const auto key = [&](const RankedSerial& candidate) {
        const SeenSerial::Source source = candidate.captioned
                                              ? std::min(candidate.seen.source, SeenSerial::Source::Captioned)
                                              : candidate.seen.source;
        return std::make_tuple(candidate.component, !candidate.expected, source,
                               shapeDistance(candidate.seen.normal, known), candidate.seen.normal);
    };
    std::sort(ranked.begin(), ranked.end(),
              [&](const RankedSerial& a, const RankedSerial& b) { return key(a) < key(b); });
    return ranked;
}

} // namespace returnbench
