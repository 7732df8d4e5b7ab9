#pragma once

#include "core/claims/claim_case.h"
#include "core/inspection/clip_event.h"
#include "tests/support/fixed.h"
#include "tests/support/temp_directory.h"

#include <memory>
#include <string>
#include <vector>

namespace returnbench::test {

/// What is told of one inspection; the rest is usual.
struct Told {
    std::string id = "RB-1";
    std::string channel = "flipkart";
    std::string verdict = "other_unit";
    std::string grade = "C";
    std::vector<std::string> flags = {};
    std::vector<std::pair<std::string, std::string>> answers = {};
    std::vector<std::string> shots = {};
    std::string deliveredAt = "2026-11-20T10:00:00Z"; ///< empty: unknown
    std::string refundedAt = {};
    std::int64_t priceMinor = 1'000'00; ///< 0: unknown
    std::string currency = "INR";
    int quantity = 1;
    bool clip = false;
    nlohmann::json reasons = nlohmann::json::array();
    bool isClosed = true;
};

/// A journal with the tables of claims, told events instead of inspections.
class Shelf {
public:
    Shelf();

    void put(const Told& told);
    /// Many at once.
    void putAll(const std::vector<Told>& all);
    void reopen();
    [[nodiscard]] ClaimFacts facts(const std::string& id = "RB-1") const;

    TempDirectory directory;
    FixedClock clock; ///< 2026-11-25T10:00:00Z
    InspectionProjection inspections;
    ClipProjection clips;
    ClaimProjection claims;
    std::unique_ptr<Journal> journal;
};

/// The delivered reasons and policies.
[[nodiscard]] std::vector<ClaimReason> deliveredReasons();
[[nodiscard]] std::vector<Policy> deliveredPolicies();
[[nodiscard]] ClaimDesk deliveredDesk();

inline const PersonId kMira{"mira"};

} // namespace returnbench::test
