#include "core/reports/facts.h"

#include "core/base/text.h"
#include "core/claims/claim.h"
#include "core/matching/verdict.h"
#include "core/reports/period.h"
#include "core/reports/report_projection.h"

#include <algorithm>
#include <limits>

namespace returnbench {
namespace {

constexpr std::array<std::string_view, kDimensions> kDimensionWords{
    "channel", "sku", "category", "reason", "lot", "person", "verdict", "grade", "disposition"};

constexpr std::uint32_t kNoWord = std::numeric_limits<std::uint32_t>::max();

std::uint32_t marksOfVerdict(std::string_view word) {
    const auto kind = verdictFrom(word);
    if (!kind)
        return 0;
    switch (*kind) {
    case VerdictKind::Match:
    case VerdictKind::ProductMatch:
        return mark::kAgrees;
    case VerdictKind::OtherProduct:
        return mark::kOtherProduct | mark::kSuspected;
    case VerdictKind::OtherUnit:
    case VerdictKind::UnknownUnit:
    case VerdictKind::AlreadyReturned:
        return mark::kOtherUnit | mark::kSuspected;
    case VerdictKind::ComponentMismatch:
    case VerdictKind::QuantityShort:
    case VerdictKind::EmptyParcel:
        return mark::kSuspected;
    case VerdictKind::OurMixup:
        return mark::kOurMixup;
    case VerdictKind::Unreadable:
        return mark::kUnreadable;
    case VerdictKind::ProbableMatch:
    case VerdictKind::LotMismatch:
        return 0;
    }
    return 0;
}

std::uint32_t marksOfFlags(std::string_view list) {
    std::uint32_t marks = 0;
    for (const std::string& word : split(list, ',')) {
        const auto flag = flagFrom(word);
        if (flag == Flag::SerialTampered || flag == Flag::Blocklisted)
            marks |= mark::kSuspected;
    }
    return marks;
}

std::uint32_t marksOfClaim(std::string_view state) {
    constexpr std::uint32_t kLost = mark::kFiled | mark::kDecided;
    switch (claimStateFrom(state).value_or(ClaimState::None)) {
    case ClaimState::Filed:
    case ClaimState::Acknowledged:
    case ClaimState::Appealed:
        return mark::kFiled;
    case ClaimState::Rejected:
        return kLost;
    case ClaimState::Accepted:
        return kLost | mark::kWon;
    case ClaimState::Reimbursed:
        return kLost | mark::kWon | mark::kPaid;
    case ClaimState::None:
    case ClaimState::Drafted:
    case ClaimState::Dropped:
        return 0;
    }
    return 0;
}

/// What a word stands for, for each word once.
template<class Of>
std::vector<std::uint32_t> marksByWord(const std::vector<std::string>& words, Of&& of) {
    std::vector<std::uint32_t> marks(words.size());
    std::transform(words.begin(), words.end(), marks.begin(), of);
    return marks;
}

std::uint32_t at(const std::vector<std::uint32_t>& marks, std::uint32_t word) {
    return word < marks.size() ? marks[word] : 0;
}

} // namespace

std::string_view toString(Dimension dimension) noexcept {
    return kDimensionWords[static_cast<std::size_t>(dimension)];
}

std::optional<Dimension> dimensionFrom(std::string_view word) noexcept {
    const auto found = std::find(kDimensionWords.begin(), kDimensionWords.end(), word);
    if (found == kDimensionWords.end())
        return std::nullopt;
    return static_cast<Dimension>(found - kDimensionWords.begin());
}

Facts::Facts(const Journal& journal, Timestamp from, Timestamp until,
             const std::vector<BuyerReasonClass>& reasons, const ReturnCosts& costs) {
    guardSqlite("reading the figures of reports", [&] {
        SQLite::Transaction oneMoment(journal.database(), SQLite::TransactionBehavior::DEFERRED);
        readWords(journal);
        readFacts(journal, from, until);
    });
    markReasons(reasons);
    reckon(costs);
}

void Facts::readWords(const Journal& journal) {
    SQLite::Statement query(journal.database(), "SELECT id, word FROM report_word ORDER BY id");
    while (query.executeStep()) {
        const auto id = static_cast<std::size_t>(query.getColumn(0).getInt64());
        m_words.resize(id + 1);
        m_words[id] = query.getColumn(1).getString();
    }
}

void Facts::readFacts(const Journal& journal, Timestamp from, Timestamp until) {
    const auto ofVerdict = marksByWord(m_words, marksOfVerdict);
    const auto ofFlags = marksByWord(m_words, marksOfFlags);
    const auto ofClaim = marksByWord(m_words, marksOfClaim);
    SQLite::Statement query(journal.database(),
                            "SELECT seq, closed_at, stage, hands_on, arrived_at, disposed_at, buyer,"
                            " price_minor, currency, quantity, photos, retaken, reinspected,"
                            " returned_before, flags, channel, sku, category, reason, lot, person, verdict,"
                            " grade, disposition, swapped, claim,"
                            // what went before its withdrawal
                            " CASE WHEN claim = (SELECT id FROM report_word WHERE word = 'dropped') THEN"
                            "  (SELECT CASE WHEN c.rejection <> '' THEN 'rejected'"
                            "               WHEN c.filed_at <> '' THEN 'filed' END"
                            "   FROM claim c WHERE c.inspection = report_fact.inspection) END,"
                            " paid_minor, paid_currency FROM report_fact"
                            " WHERE closed_at >= ? AND closed_at < ? ORDER BY closed_at, seq");
    query.bind(1, millisecondsOf(from));
    query.bind(2, millisecondsOf(until));
    while (query.executeStep()) {
        int next = 0;
        const auto number = [&] { return query.getColumn(next++).getInt64(); };
        const auto numberOr = [&](std::int64_t otherwise) {
            const auto column = query.getColumn(next++);
            return column.isNull() ? otherwise : column.getInt64();
        };
        const auto small = [&] { return static_cast<std::int32_t>(number()); };
        const auto word = [&] { return static_cast<std::uint32_t>(number()); };
        Fact& fact = m_facts.emplace_back();
        fact.seq = number();
        fact.endedAt = number();
        const bool isClosed = number() == static_cast<int>(FactStage::Closed);
        fact.marks = isClosed ? mark::kClosed : mark::kVoided;
        fact.handsOn = number();
        const std::int64_t arrived = numberOr(-1);
        const std::int64_t disposed = numberOr(-1);
        if (arrived >= 0 && disposed >= arrived)
            fact.toDisposition = disposed - arrived;
        fact.buyer = numberOr(-1);
        fact.priceMinor = numberOr(-1);
        fact.currency = word();
        fact.quantity = small();
        fact.photos = small();
        fact.retaken = small();
        fact.marks |= number() != 0 ? 0 : mark::kFirstPass;
        fact.marks |= number() != 0 ? mark::kCameBefore : 0;
        fact.marks |= at(ofFlags, word());
        for (std::uint32_t& id : fact.words)
            id = word();
        fact.marks |= at(ofVerdict, fact.words[static_cast<std::size_t>(Dimension::Verdict)]);
        if (number() != 0) // swapped parcels are no fraud
            fact.marks &= ~mark::kSuspected;
        fact.claim = word();
        const std::uint32_t ofItsClaim = at(ofClaim, fact.claim);
        fact.marks |= ofItsClaim;
        fact.marks |= marksOfClaim(query.getColumn(next++).getString()); // as endOf(ClaimRecord) has it
        if ((ofItsClaim & mark::kWon) != 0 && (fact.marks & mark::kSuspected) != 0)
            fact.marks |= mark::kConfirmed;
        fact.paidMinor = numberOr(0);
        fact.paidCurrency = static_cast<std::uint32_t>(numberOr(0));
        if (!isClosed) // nothing was found in the end
            fact.marks = mark::kVoided;
    }
}

void Facts::reckon(const ReturnCosts& costs) {
    constexpr std::int64_t kHour = 3'600'000; // milliseconds
    constexpr std::int64_t kWhole = 1000;
    struct Handling {
        std::int64_t hour = 0;
        std::int64_t each = 0;
        bool isKnown = false;
    };
    std::vector<int> kept(m_words.size(), -1);      // by the disposition's word
    std::vector<Handling> handling(m_words.size()); // by the currency's word
    for (std::size_t i = 0; i < m_words.size(); ++i) {
        if (const auto rate = costs.kept.find(m_words[i]); rate != costs.kept.end())
            kept[i] = rate->second;
        const auto hour = costIn(costs.hour, m_words[i]);
        const auto each = costIn(costs.each, m_words[i]);
        handling[i] = {hour.value_or(0), each.value_or(0), hour || each};
    }
    for (Fact& fact : m_facts) {
        const std::uint32_t disposition = fact.words[static_cast<std::size_t>(Dimension::Disposition)];
        if (!fact.holds(mark::kClosed) || fact.priceMinor < 0 || disposition >= kept.size() ||
            fact.currency >= handling.size() || kept[disposition] < 0)
            continue;
        const std::int64_t price = fact.priceMinor * fact.quantity;
        fact.keptMinor = price * kept[disposition] / kWhole;
        if (const Handling& its = handling[fact.currency]; its.isKnown)
            fact.costMinor = price - fact.keptMinor + its.each + its.hour * fact.handsOn / kHour;
    }
}

void Facts::markReasons(const std::vector<BuyerReasonClass>& reasons) {
    const auto isDefect = marksByWord(m_words, [&](const std::string& reason) -> std::uint32_t {
        const BuyerReasonClass* found = classOf(reasons, reason);
        return found != nullptr && found->id == "defect" ? mark::kDefectNamed : 0;
    });
    const auto isSound = marksByWord(m_words, [](const std::string& grade) -> std::uint32_t {
        return grade == "A" || grade == "B" ? 1 : 0;
    });
    for (Fact& fact : m_facts) {
        if ((fact.marks & mark::kClosed) == 0)
            continue;
        fact.marks |= at(isDefect, fact.words[static_cast<std::size_t>(Dimension::Reason)]);
        if ((fact.marks & mark::kDefectNamed) != 0 && (fact.marks & mark::kAgrees) != 0 &&
            at(isSound, fact.words[static_cast<std::size_t>(Dimension::Grade)]) != 0)
            fact.marks |= mark::kNoFault;
    }
}

const std::string& Facts::word(std::uint32_t id) const {
    static const std::string kUnknown;
    return id < m_words.size() ? m_words[id] : kUnknown;
}

std::optional<Money> Facts::price(const Fact& fact) const {
    if (fact.priceMinor < 0)
        return std::nullopt;
    return Money{fact.priceMinor * fact.quantity, word(fact.currency)};
}

std::vector<const Fact*> Facts::matching(const FactFilter& filter) const {
    struct Wanted {
        std::size_t dimension;
        std::uint32_t word;
    };
    std::vector<Wanted> wanted;
    for (std::size_t i = 0; i < kDimensions; ++i) {
        if (filter.words[i].empty())
            continue;
        const auto known = std::find(m_words.begin(), m_words.end(), filter.words[i]);
        wanted.push_back(
            {i, known == m_words.end() ? kNoWord : static_cast<std::uint32_t>(known - m_words.begin())});
    }
    std::vector<const Fact*> found;
    found.reserve(m_facts.size());
    for (const Fact& fact : m_facts)
        if (fact.holds(filter.marks) && std::all_of(wanted.begin(), wanted.end(), [&](const Wanted& wish) {
                return fact.words[wish.dimension] == wish.word;
            }))
            found.push_back(&fact);
    return found;
}

std::vector<InspectionId> inspectionsOf(const Journal& journal, const std::vector<const Fact*>& facts) {
    return guardSqlite("listing the inspections behind a figure", [&] {
        SQLite::Statement query(journal.database(), "SELECT inspection FROM report_fact WHERE seq = ?");
        std::vector<InspectionId> found;
        found.reserve(facts.size());
        for (const Fact* fact : facts) {
            query.bind(1, fact->seq);
            if (query.executeStep())
                found.emplace_back(query.getColumn(0).getString());
            query.reset();
        }
        return found;
    });
}

} // namespace returnbench
