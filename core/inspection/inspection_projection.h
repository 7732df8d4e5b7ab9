#pragma once

#include "core/journal/journal.h"
#include "core/journal/projection.h"
#include "core/matching/unit_history.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace returnbench {

/// One row of the table `inspection`.
struct InspectionRow {
    InspectionId id;
    std::string stage;
    std::string channel;
    ReturnId returnId;
    OrderId order;
    std::string sku;
    std::string title;
    std::string awb;
    std::string verdict;    ///< empty before the first
    std::string flags;      ///< comma-separated
    std::string seenSerial; ///< normal form
    std::string grade;
    std::string disposition;
    std::string by;
    std::string openedAt;
    std::string closedAt; ///< also the time of voiding
    int photos = 0;
    std::int64_t firstSeq = 0;
    std::int64_t lastSeq = 0;
};

/// What `inspections` on the command line may ask for; empty fields do not restrict.
struct InspectionFilter {
    std::string since; ///< RFC 3339 or a date: opened at or after
    std::string until; ///< opened before (a date includes that day)
    std::string verdict;
    std::string channel;
    std::string stage;
    int limit = 0; ///< 0: all
};

/// Tables `inspection`, `inspection_photo` (inspection, shot, sha256, retaken photos too), `unit_seen`.
class InspectionProjection final : public Projection {
public:
    [[nodiscard]] std::vector<std::string> tables() const override;
    [[nodiscard]] std::vector<std::string> indexes() const override;
    void apply(ProjectionTables& tables, const Event& event) const override;
};

[[nodiscard]] std::vector<InspectionRow> findInspections(const Journal& journal,
                                                         const InspectionFilter& filter);
[[nodiscard]] std::optional<InspectionRow> findInspection(const Journal& journal, const InspectionId& id);
/// Inspections of this very return (channel, return id, and line or SKU where both say one), newest first,
/// in whatever stage.
[[nodiscard]] std::vector<InspectionRow> inspectionsOfReturn(const Journal& journal,
                                                             const ReturnNotice& notice);
/// Newest first, all whose return, order, AWB, LPN or seen serial is this code.
[[nodiscard]] std::vector<InspectionRow> inspectionsWith(const Journal& journal, const std::string& code);
/// Inspections in whose parcel this unit was by their latest verdict, oldest first, in whatever stage, at
/// most `limit`. @param name normal form of its serial or an IMEI
[[nodiscard]] std::vector<InspectionRow> inspectionsOfUnit(const Journal& journal, const std::string& name,
                                                           int limit);
[[nodiscard]] std::vector<PastInspection> pastInspectionsOfUnit(const Journal& journal,
                                                                std::string_view serialNormal);
[[nodiscard]] std::vector<PastInspection> pastInspectionsOfOrder(const Journal& journal,
                                                                 const OrderId& order);
struct ShotPhoto {
    std::string shot;
    std::string sha256;
};
/// The last photo of each shot, its covered copy where there is one, in the order in which they were taken.
[[nodiscard]] std::vector<ShotPhoto> photosOf(const Journal& journal, const InspectionId& inspection);
/// Digests of all photos that events name, retaken ones too.
[[nodiscard]] std::vector<std::string> recordedPhotos(const Journal& journal);

} // namespace returnbench
