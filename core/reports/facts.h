#pragma once

#include "core/base/clock.h"
#include "core/base/money.h"
#include "core/journal/journal.h"
#include "core/reports/buyer_reasons.h"
#include "core/reports/return_costs.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace returnbench {

/// What inspections are grouped and filtered by.
enum class Dimension { Channel, Sku, Category, Reason, Lot, Person, Verdict, Grade, Disposition };
inline constexpr std::size_t kDimensions = 9;
/// `channel`, `sku`, …
[[nodiscard]] std::string_view toString(Dimension dimension) noexcept;
[[nodiscard]] std::optional<Dimension> dimensionFrom(std::string_view word) noexcept;

/// What an inspection counts as; several hold of one. Bits of Fact::marks.
namespace mark {
inline constexpr std::uint32_t kClosed = 1U << 0;
inline constexpr std::uint32_t kVoided = 1U << 1;
inline constexpr std::uint32_t kAgrees = 1U << 2;       ///< match, product_match
inline constexpr std::uint32_t kOtherProduct = 1U << 3; ///< other_product
inline constexpr std::uint32_t kOtherUnit = 1U << 4;    ///< other_unit, unknown_unit, already_returned
inline constexpr std::uint32_t kSuspected =
    1U << 5; ///< not what was sold, tampered with or blocked, and no mix-up
inline constexpr std::uint32_t kConfirmed = 1U << 6;   ///< and the marketplace accepted or paid the claim
inline constexpr std::uint32_t kDefectNamed = 1U << 7; ///< the buyer's reason is a defect
inline constexpr std::uint32_t kNoFault = 1U << 8;     ///< and it agrees and was graded A or B
inline constexpr std::uint32_t kFirstPass = 1U << 9;   ///< the return was not inspected again
inline constexpr std::uint32_t kCameBefore = 1U << 10; ///< the unit came back before
inline constexpr std::uint32_t kUnreadable = 1U << 11;
inline constexpr std::uint32_t kOurMixup = 1U << 12;
inline constexpr std::uint32_t kFiled = 1U << 13;   ///< a claim was filed, and perhaps withdrawn since
inline constexpr std::uint32_t kDecided = 1U << 14; ///< accepted, reimbursed, or rejected and not appealed
inline constexpr std::uint32_t kWon = 1U << 15;     ///< accepted or reimbursed
inline constexpr std::uint32_t kPaid = 1U << 16;    ///< reimbursed
} // namespace mark

/// One inspection that was closed or voided, as `report_fact` has it.
struct Fact {
    std::int64_t seq = 0;            ///< of inspection.opened
    std::int64_t endedAt = 0;        ///< milliseconds since 1970-01-01 UTC
    std::int64_t handsOn = 0;        ///< milliseconds
    std::int64_t toDisposition = -1; ///< milliseconds from arrival; -1: one of both is unknown
    std::int64_t buyer = -1;         ///< -1: unknown
    std::int64_t priceMinor = -1;    ///< of one unit; -1: unknown
    std::int64_t keptMinor = -1;     ///< of the price of all its units; -1: unknown
    std::int64_t costMinor = -1;     ///< of the return, what was lost of its price too; -1: unknown
    std::int64_t paidMinor = 0;      ///< by the marketplace, in paidCurrency
    std::array<std::uint32_t, kDimensions> words{}; ///< by Dimension
    std::uint32_t currency = 0;
    std::uint32_t paidCurrency = 0;
    std::uint32_t claim = 0; ///< the claim's state
    std::uint32_t marks = 0;
    std::int32_t quantity = 1;
    std::int32_t photos = 0;
    std::int32_t retaken = 0;

    /// Whether all of these do.
    [[nodiscard]] bool holds(std::uint32_t wanted) const noexcept { return (marks & wanted) == wanted; }
};

/// Only inspections of these words; an empty one does not restrict.
struct FactFilter {
    std::array<std::string, kDimensions> words; ///< by Dimension
    std::uint32_t marks = 0;                    ///< all of these hold
    bool operator==(const FactFilter&) const = default;

    [[nodiscard]] std::string& operator[](Dimension by) { return words[static_cast<std::size_t>(by)]; }
    [[nodiscard]] const std::string& operator[](Dimension by) const {
        return words[static_cast<std::size_t>(by)];
    }
};

/// Inspections that ended within a time, in memory: every figure, group and filter is one walk over them.
class Facts {
public:
    /// Reads those that ended in [from, until), by the time of their end. Takes time by their number.
    /// @param costs what they cost; without any no cost is known
    /// @throws Error{Storage}
    Facts(const Journal& journal, Timestamp from, Timestamp until,
          const std::vector<BuyerReasonClass>& reasons, const ReturnCosts& costs = {});

    [[nodiscard]] const std::vector<Fact>& all() const noexcept { return m_facts; }
    [[nodiscard]] const std::string& word(std::uint32_t id) const;
    [[nodiscard]] const std::string& word(const Fact& fact, Dimension by) const {
        return word(fact.words[static_cast<std::size_t>(by)]);
    }
    /// The price of all its units; nullopt when it is unknown.
    [[nodiscard]] std::optional<Money> price(const Fact& fact) const;
    /// Those that pass.
    [[nodiscard]] std::vector<const Fact*> matching(const FactFilter& filter) const;

private:
    void readWords(const Journal& journal);
    void readFacts(const Journal& journal, Timestamp from, Timestamp until);
    void markReasons(const std::vector<BuyerReasonClass>& reasons);
    void reckon(const ReturnCosts& costs);

    std::vector<Fact> m_facts;
    std::vector<std::string> m_words; ///< by id
};

/// The inspections of facts, in their order.
[[nodiscard]] std::vector<InspectionId> inspectionsOf(const Journal& journal,
                                                      const std::vector<const Fact*>& facts);

} // namespace returnbench
