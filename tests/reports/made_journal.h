#pragma once

#include "core/claims/claim.h"
#include "core/inspection/clip_event.h"
#include "core/inspection/second_grading.h"
#include "core/people/person.h"
#include "core/reports/buyer_reasons.h"
#include "core/reports/report_projection.h"
#include "tests/claims/shelf.h"
#include "tests/support/temp_directory.h"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace returnbench::test {

/// A clock of which every look takes some seconds, so that events of one batch have times of their own.
class WorkingClock final : public Clock {
public:
    explicit WorkingClock(Timestamp begin) : m_now(begin) {}
    [[nodiscard]] Timestamp now() const override { return m_now += m_step; }
    void set(Timestamp now) { m_now = now; }
    [[nodiscard]] Timestamp last() const { return m_now; }
    void setStep(std::chrono::milliseconds step) { m_step = step; }

private:
    mutable Timestamp m_now;
    std::chrono::milliseconds m_step{4000};
};

/// A journal of made-up inspections, some ten events each, with claims of some: the same for the same seed.
class MadeJournal {
public:
    /// @param inspections that are begun, in the time before 2026-11-25T10:00:00Z
    /// @param days        over which they are spread evenly
    MadeJournal(int inspections, int days, std::uint64_t seed = 1);

    TempDirectory directory;
    WorkingClock clock;
    InspectionProjection inspectionTables;
    PersonProjection personTables;
    ClipProjection clipTables;
    ClaimProjection claimTables;
    ReportProjection reportTables;
    SecondGradingProjection secondTables;
    std::unique_ptr<Journal> journal;

private:
    std::vector<NewEvent> inspection(int number);
    std::vector<NewEvent> claim(const std::string& inspection, int number, int decision);
    std::uint64_t below(std::uint64_t bound);
    Policy m_policy;
    std::uint64_t m_state;
};

/// The delivered list of buyers' reasons.
[[nodiscard]] std::vector<BuyerReasonClass> deliveredBuyerReasons();

} // namespace returnbench::test
