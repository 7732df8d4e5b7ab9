#include "core/base/statistics.h"
#include "core/claims/claim.h"
#include "core/inspection/inspection_projection.h"
#include "core/reports/report_builders.h"

#include <algorithm>
#include <map>
#include <utility>

namespace returnbench::builders {
namespace {

constexpr std::size_t kMostPhotos = 60; // two to a page: what is longer nobody reads
constexpr std::size_t kShownDigits = 12;

/// Where it agrees and was graded C or D for what a buyer named a defect.
bool hasDefect(const Draft& draft, const Fact& fact) {
    const std::string& grade = draft.facts.word(fact, Dimension::Grade);
    return fact.holds(mark::kDefectNamed | mark::kAgrees) && (grade == "C" || grade == "D");
}

/// By their digests' beginnings.
std::string photoList(const Journal& journal, const InspectionId& inspection) {
    std::string photos;
    for (const ShotPhoto& photo : photosOf(journal, inspection))
        photos += (photos.empty() ? "" : " ") + photo.shot + ":" + photo.sha256.substr(0, kShownDigits);
    return photos;
}

/// What was answered at the bench: `condition: broken, power: no`.
std::string foundAt(const Journal& journal, const InspectionId& inspection) {
    std::string found;
    if (const auto facts = claimFactsOf(journal, inspection))
        for (const auto& [question, answer] : facts->answers)
            found += (found.empty() ? "" : ", ") + question + ": " + answer;
    return found;
}

struct Lot {
    std::int64_t closed = 0;
    std::int64_t named = 0;
    std::int64_t found = 0;
};

/// By SKU and lot.
using Lots = std::map<std::pair<std::string, std::string>, Lot>;

Lots countLots(const Draft& draft) {
    Lots lots;
    for (const Fact* fact : draft.with(mark::kClosed)) {
        Lot& lot = lots[{draft.facts.word(*fact, Dimension::Sku), draft.facts.word(*fact, Dimension::Lot)}];
        ++lot.closed;
        lot.named += fact->holds(mark::kDefectNamed) ? 1 : 0;
        lot.found += hasDefect(draft, *fact) ? 1 : 0;
    }
    return lots;
}

ReportTable lotTable(const Lots& lots) {
    ReportTable table{
        "lots", "Lots",
        "Ranked by the lower end of the share's 95 % interval (Wilson), so that few units do not rank "
        "above many. A defect counts when the buyer named one, the unit is the one sold, and it was "
        "graded C or D."};
    table.columns = {{"sku", "SKU"},
                     {"lot", "Lot"},
                     {"inspections", "Inspections", ColumnType::Count},
                     {"named", "Defect named", ColumnType::Share},
                     {"found", "Defect found", ColumnType::Share}};
    for (const auto& [key, lot] : lots)
        table.rows.push_back({textCell(key.first), textCell(key.second), lot.closed,
                              ShareCell{lot.named, lot.closed}, ShareCell{lot.found, lot.closed}});
    rankByShare(table, 4);
    return table;
}

/// Chosen ones with a defect that pass.
template<class Passes>
std::vector<const Fact*> defectsWhere(const Draft& draft, Passes&& passes) {
    std::vector<const Fact*> defects;
    for (const Fact* fact : draft.with(mark::kClosed))
        if (hasDefect(draft, *fact) && passes(*fact))
            defects.push_back(fact);
    return defects;
}

/// The lot that surely has defects most often; none where no unit has one.
Lots::const_iterator worstOf(const Lots& lots) {
    const auto worst = std::max_element(lots.begin(), lots.end(), [](const auto& a, const auto& b) {
        const auto rank = [](const Lot& lot) {
            return std::pair(wilsonInterval(lot.found, lot.closed).low, lot.found);
        };
        return rank(a.second) < rank(b.second);
    });
    return worst != lots.end() && worst->second.found > 0 ? worst : lots.end();
}

ReportTable letterTable() {
    ReportTable table{"units", "Units with a defect"};
    table.columns = {{"inspection", "Inspection"},
                     {"ended_at", "Inspected", ColumnType::Moment},
                     {"serial", "Serial"},
                     {"grade", "Grade"},
                     {"reason", "Reason"},
                     {"found", "Found"},
                     {"value", "Value", ColumnType::Money}};
    return table;
}

} // namespace

void supplierQuality(const Draft& draft) {
    draft.report.tables.push_back(lotTable(countLots(draft)));
    const auto defects = defectsWhere(draft, [](const Fact&) { return true; });
    ReportTable units{"units", "Units with a defect",
                      "Photos by the first twelve characters of their SHA-256; whole in each inspection's "
                      "evidence pack."};
    units.columns = {{"inspection", "Inspection"}, {"sku", "SKU"},      {"lot", "Lot"},
                     {"serial", "Serial"},         {"grade", "Grade"},  {"reason", "Reason"},
                     {"found", "Found"},           {"photos", "Photos"}};
    const Journal& journal = draft.sources.journal;
    const auto ids = inspectionsOf(journal, defects);
    for (std::size_t i = 0; i < ids.size() && i <= kMostReportRows; ++i) {
        const auto row = findInspection(journal, ids[i]);
        units.rows.push_back({ids[i].str(), textCell(draft.facts.word(*defects[i], Dimension::Sku)),
                              textCell(draft.facts.word(*defects[i], Dimension::Lot)),
                              textCell(row ? row->seenSerial : ""),
                              textCell(draft.facts.word(*defects[i], Dimension::Grade)),
                              textCell(draft.facts.word(*defects[i], Dimension::Reason)),
                              textCell(foundAt(journal, ids[i])), textCell(photoList(journal, ids[i]))});
    }
    draft.report.tables.push_back(std::move(units));
}

void supplierLetter(const Draft& draft) {
    const Lots lots = countLots(draft);
    const auto worst = worstOf(lots);
    if (worst == lots.end()) {
        draft.report.notes.emplace_back(
            "No lot of this period has a unit in which a named defect was found.");
        draft.report.tables.push_back(letterTable());
        return;
    }
    const auto& [sku, lot] = worst->first;
    const Lot& counts = worst->second;
    auto& notes = draft.report.notes;
    notes.push_back("To the manufacturer of " + sku + (lot.empty() ? "." : ", lot " + lot + "."));
    notes.push_back("Units that came back from buyers between " + formatDate(draft.request.period.first) +
                    " and " + formatDate(draft.request.period.last) +
                    " and were inspected: " + std::to_string(counts.closed) +
                    ". With a defect that the buyer had named and the inspection found: " +
                    cellText(ShareCell{counts.found, counts.closed}, ColumnType::Share) + ".");
    notes.emplace_back("Each unit below is the one that was sold, was graded C or D, and is shown by the "
                       "photographs that were taken "
                       "when its parcel was opened. The records are signed; an evidence pack of each can be "
                       "had on request. Please "
                       "tell us the cause, and how these units are made good.");
    const auto defects = defectsWhere(draft, [&, &itsSku = sku, &itsLot = lot](const Fact& fact) {
        return draft.facts.word(fact, Dimension::Sku) == itsSku &&
               draft.facts.word(fact, Dimension::Lot) == itsLot;
    });
    ReportTable units = letterTable();
    const Journal& journal = draft.sources.journal;
    const auto ids = inspectionsOf(journal, defects);
    for (std::size_t i = 0; i < ids.size(); ++i) {
        const auto row = findInspection(journal, ids[i]);
        const std::string serial = row ? row->seenSerial : "";
        units.rows.push_back({ids[i].str(), timeOf(defects[i]->endedAt), textCell(serial),
                              textCell(draft.facts.word(*defects[i], Dimension::Grade)),
                              textCell(draft.facts.word(*defects[i], Dimension::Reason)),
                              textCell(foundAt(journal, ids[i])), priceCell(draft.facts, *defects[i])});
        for (const ShotPhoto& photo : photosOf(journal, ids[i]))
            if (photo.shot != "label" && photo.shot != "parcel") // those show the buyer's address
                draft.report.photos.push_back({ids[i].str(), serial, photo.shot, photo.sha256});
    }
    if (draft.report.photos.size() > kMostPhotos) {
        draft.report.photos.resize(kMostPhotos);
        units.note = "Photographs of the first units only; the others' are in their evidence packs.";
    }
    draft.report.tables.push_back(std::move(units));
}

} // namespace returnbench::builders
