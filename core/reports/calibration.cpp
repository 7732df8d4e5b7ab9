#include "core/reports/calibration.h"

#include "core/base/digest.h"
#include "core/matching/verdict.h"

#include <algorithm>
#include <map>
#include <utility>

namespace returnbench {
namespace {

struct Lot {
    std::string digest;
    const Fact* fact;
};

std::set<std::string> gradersOf(const Journal& journal, const InspectionId& inspection) {
    return guardSqlite("reading second gradings", [&] {
        SQLite::Statement query(journal.database(), "SELECT grader FROM second_grading WHERE inspection = ?");
        query.bind(1, inspection.str());
        std::set<std::string> graders;
        while (query.executeStep())
            graders.insert(query.getColumn(0).getString());
        return graders;
    });
}

} // namespace

std::vector<Sampled> calibrationSample(const Journal& journal, const Facts& facts,
                                       const std::vector<const Fact*>& chosen, int each) {
    std::map<std::string, std::vector<Lot>> ofClerks;
    for (const Fact* fact : chosen)
        if (fact->holds(mark::kClosed) && fact->photos > 0 && !facts.word(*fact, Dimension::Grade).empty() &&
            facts.word(*fact, Dimension::Verdict) != toString(VerdictKind::EmptyParcel))
            ofClerks[facts.word(*fact, Dimension::Person)].push_back(
                {sha256Hex(std::to_string(fact->seq)), fact});
    struct Drawn {
        std::size_t turn;
        std::string clerk;
        const Fact* fact;
    };
    std::vector<Drawn> drawn;
    for (auto& [clerk, lots] : ofClerks) {
        const auto most = std::min(lots.size(), static_cast<std::size_t>(std::max(1, each)));
        std::partial_sort(lots.begin(), lots.begin() + static_cast<std::ptrdiff_t>(most), lots.end(),
                          [](const Lot& a, const Lot& b) { return a.digest < b.digest; });
        for (std::size_t i = 0; i < most; ++i)
            drawn.push_back({i, clerk, lots[i].fact});
    }
    std::stable_sort(drawn.begin(), drawn.end(),
                     [](const Drawn& a, const Drawn& b) { return a.turn < b.turn; });
    std::vector<const Fact*> ordered;
    for (const Drawn& one : drawn)
        ordered.push_back(one.fact);
    const auto ids = inspectionsOf(journal, ordered);
    std::vector<Sampled> sample;
    for (std::size_t i = 0; i < ids.size(); ++i)
        sample.push_back({ids[i], drawn[i].clerk, gradersOf(journal, ids[i])});
    return sample;
}

std::vector<Sampled> stillToGrade(std::vector<Sampled> sample, const PersonId& by) {
    std::erase_if(
        sample, [&](const Sampled& one) { return one.clerk == by.str() || one.graders.count(by.str()) > 0; });
    return sample;
}

} // namespace returnbench
