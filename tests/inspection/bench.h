#pragma once

#include "core/inspection/inspection_projection.h"
#include "core/inspection/second_grading.h"
#include "core/inspection/session.h"
#include "core/people/person.h"
#include "tests/support/fixed.h"
#include "tests/support/temp_directory.h"

#include <memory>
#include <string>
#include <vector>

namespace returnbench::test {

/// What matching may ask, over the bench's own mirror and journal.
class BenchHistory final : public UnitHistory {
public:
    BenchHistory(const Mirror& mirror, const Journal& journal) : m_mirror(mirror), m_journal(journal) {}

    [[nodiscard]] std::vector<DispatchedUnit> unitsWithSerial(std::string_view normal) const override {
        return m_mirror.unitsWithSerial(normal);
    }
    [[nodiscard]] std::vector<DispatchedUnit> unitsLike(std::string_view key) const override {
        return m_mirror.unitsLike(key);
    }
    [[nodiscard]] std::vector<DispatchedUnit> unitsWithComponent(std::string_view normal) const override {
        return m_mirror.unitsWithComponent(normal);
    }
    [[nodiscard]] std::vector<DispatchedUnit> unitsOnOrder(const OrderId& order) const override {
        return m_mirror.unitsOnOrder(order);
    }
    [[nodiscard]] std::vector<OrderLine> linesOfOrder(const OrderId& order) const override {
        return m_mirror.linesOfOrder(order);
    }
    [[nodiscard]] std::vector<OrderLine> linesWithGtin(std::string_view gtin) const override {
        return m_mirror.linesWithGtin(gtin);
    }
    [[nodiscard]] std::vector<OrderLine> linesWithSku(std::string_view sku) const override {
        return m_mirror.linesWithSku(sku);
    }
    [[nodiscard]] std::vector<PastInspection> inspectionsOf(std::string_view normal) const override {
        return pastInspectionsOfUnit(m_journal, normal);
    }
    [[nodiscard]] std::vector<PastInspection> inspectionsOfOrder(const OrderId& order) const override {
        return pastInspectionsOfOrder(m_journal, order);
    }
    [[nodiscard]] std::vector<Recall> recallsFor(std::string_view sku, std::string_view gtin,
                                                 std::string_view lot,
                                                 std::string_view serial) const override {
        return m_mirror.recallsFor(sku, gtin, lot, serial);
    }
    [[nodiscard]] std::optional<BlockEntry> blocked(std::string_view serial) const override {
        return m_mirror.blocked(serial);
    }
    [[nodiscard]] BuyerFigures figuresOf(std::string_view buyerKey) const override {
        return m_mirror.figuresOf(buyerKey);
    }
    [[nodiscard]] ShopFigures shopFigures() const override { return m_mirror.shopFigures(); }

private:
    const Mirror& m_mirror;
    const Journal& m_journal;
};

/// A bench with a mirror, a journal and a photo store in a temporary directory, and two protocols: `phone`
/// (serial required) and `general`.
///
/// The mirror knows: order 403-1 (phone, serial SN-A0001, return RMA-1, AWB AWB1, LPN LPN1), order 403-2
/// (phone, serial SN-B0002, return RMA-2, AWB AWB2), order 403-3 (two lines, mug and cup without serials,
/// both returned as RMA-3 in the parcel AWB3).
class Bench {
public:
    Bench();

    /// Closes the journal and opens it again, as after a restart.
    void reopenJournal();
    [[nodiscard]] SessionContext context();
    [[nodiscard]] InspectionSession open(const std::string& code);

    TempDirectory directory;
    FixedClock clock;
    CountingRandom random;
    InspectionProjection inspections;
    PersonProjection people;
    SecondGradingProjection secondGradings;
    std::unique_ptr<Journal> journal;
    Mirror mirror;
    PhotoStore photos;
    std::unique_ptr<BenchHistory> history;
    std::vector<Protocol> protocols;
    std::vector<DecodedCode> legible; ///< what the fake reader reads on any saved photo
};

inline const PersonId kAsha{"asha"};

[[nodiscard]] DecodedCode code(const std::string& text, CodeFormat format = CodeFormat::Code128);

/// A sharp, well exposed picture; different for each `seed`.
[[nodiscard]] Frame picture(std::uint64_t seed, const std::string& name = {});
[[nodiscard]] Frame blurredPicture(std::uint64_t seed);

/// Takes every shot that is still missing, with good pictures.
void takeMissingShots(InspectionSession& session);
/// Shots, answers (sealed, flawless, as new …), grade and disposition: all but closing.
void completeAll(InspectionSession& session);

[[nodiscard]] bool isMissing(const InspectionSession& session, Missing::Kind kind,
                             const std::string& id = {});
[[nodiscard]] std::vector<std::string> kindsOf(const Journal& journal, const InspectionId& inspection);
[[nodiscard]] std::string asText(const InspectionState& state);

} // namespace returnbench::test
