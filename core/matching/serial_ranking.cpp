#include "core/matching/serial_ranking.h"

#include "core/matching/case.h"
#include "core/matching/unit_facts.h"

#include <algorithm>
#include <string>
#include <tuple>

namespace returnbench {
namespace {

/// What a ranking rests on.
struct Facts {
    const std::vector<DispatchedUnit>& units;     ///< that were dispatched
    const std::vector<std::string>& known;        ///< their serials and IMEIs
    const std::vector<std::string>& productTexts; ///< normal forms that name the product
    const std::vector<SeenSerial>& seen;
    const std::vector<SeenSerial>& printed;
};

template<class Text>
bool contains(const std::vector<Text>& texts, const Text& text) {
    return std::find(texts.begin(), texts.end(), text) != texts.end();
}

std::vector<RankedSerial> ranked(const Facts& facts) {
    std::vector<RankedSerial> ranked;
    for (const SeenSerial& seen : facts.seen) {
        const auto isOfUnit = [&](bool (*says)(const SeenSerial&, const DispatchedUnit&)) {
            return std::any_of(facts.units.begin(), facts.units.end(),
                               [&](const DispatchedUnit& unit) { return says(seen, unit); });
        };
        RankedSerial candidate{seen, isOfUnit(names), isOfUnit(isPartOf), false};
        const bool isOther = seen.otherwiseExplained || contains(facts.productTexts, seen.normal) ||
                             !isSerialLike(seen.normal, facts.known);
        if (!candidate.expected && !candidate.component && isOther)
            continue;
        candidate.captioned =
            std::any_of(facts.printed.begin(), facts.printed.end(), [&](const SeenSerial& print) {
                return lookAlikeKey(print.normal) == lookAlikeKey(seen.normal);
            });
        ranked.push_back(std::move(candidate));
    }
    const auto key = [&](const RankedSerial& candidate) {
        const SeenSerial::Source source = candidate.captioned
                                              ? std::min(candidate.seen.source, SeenSerial::Source::Captioned)
                                              : candidate.seen.source;
        return std::make_tuple(candidate.component, !candidate.expected, source,
                               shapeDistance(candidate.seen.normal, facts.known), candidate.seen.normal);
    };
    std::sort(ranked.begin(), ranked.end(),
              [&](const RankedSerial& a, const RankedSerial& b) { return key(a) < key(b); });
    return ranked;
}

/// Normal forms of the SKUs that there are.
std::vector<std::string> normalForms(const std::vector<std::string>& skus) {
    std::vector<std::string> forms;
    for (const std::string& sku : skus)
        if (!sku.empty())
            forms.push_back(normalSerial(sku));
    return forms;
}

} // namespace

std::vector<RankedSerial> rankSerials(const Case& c) {
    return ranked({c.expected.units, c.serials, normalForms({c.sku}), c.sighting.serials, c.printed.serials});
}

std::vector<RankedSerial> rankSerials(const ExpectedItem& expected, const Observation& observed) {
    std::vector<std::string> known;
    for (const DispatchedUnit& unit : expected.units)
        for (std::string& identity : identitiesOf(unit))
            known.push_back(std::move(identity));
    const std::vector<std::string> skus =
        normalForms({expected.line ? expected.line->sku : std::string(),
                     expected.notice ? expected.notice->sku : std::string()});
    return ranked(
        {expected.units, known, skus, sortSeen(observed.seen).serials, sortSeen(observed.printed).serials});
}

} // namespace returnbench
