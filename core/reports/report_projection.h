#pragma once

#include "core/journal/projection.h"

#include <chrono>
#include <string>
#include <vector>

namespace returnbench {

/// A longer pause between two events of an inspection is no work on it.
inline constexpr std::chrono::minutes kLongestHandsOnPause{5};

/// What an inspection was by the numbers of `report_fact.stage`.
enum class FactStage { Open = 0, Closed = 1, Voided = 2 };

/// Tables `report_word`, `report_fact`: what reports count. Reads `inspection`, `unit_seen` and
/// `claim_swap`, so it stands behind InspectionProjection and ClaimProjection in the journal's list.
class ReportProjection final : public Projection {
public:
    [[nodiscard]] std::vector<std::string> tables() const override;
    [[nodiscard]] std::vector<std::string> indexes() const override;
    void apply(ProjectionTables& tables, const Event& event) const override;
};

} // namespace returnbench
