#include "core/workspace/life_steps.h"

#include "core/base/text.h"
#include "core/matching/case.h"
#include "core/matching/verdict.h"
#include "core/mirror/one_line.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <utility>

namespace returnbench {
namespace {

/// Of one name of a unit; more than that is not looked at.
constexpr int kMaxInspections = 100;
/// Of one order line, the newest.
constexpr std::size_t kMaxReturns = 50;

/// A step with the moment by which it stands among the others.
struct PlacedStep {
    Timestamp place;
    LifeStep step;
};

/// A unit's records, as they become its steps.
struct Telling {
    const Mirror& mirror;
    const Journal& journal;
    const std::vector<DispatchedUnit>& dispatches;
    const std::vector<std::string> names;
    std::vector<InspectionRow> seen = {}; ///< inspections that had the unit before them
    std::vector<PlacedStep> steps = {};
};

/// The product of the return was before the clerk, so the unit is of that product.
bool saysProduct(const InspectionRow& row) {
    return row.verdict == toString(VerdictKind::Match) ||
           row.verdict == toString(VerdictKind::ProbableMatch) ||
           row.verdict == toString(VerdictKind::ComponentMismatch);
}

/// An inspection that matched on an order which never held this product was of another maker's unit with the
/// same serial.
bool mayConcern(const Telling& telling, const InspectionRow& row) {
    if (!saysProduct(row))
        return true;
    DispatchedUnit sold;
    sold.sku = row.sku;
    const std::vector<OrderLine> lines = telling.mirror.linesOfOrder(row.order);
    for (const OrderLine& line : lines)
        if (!codesDiffer(line.sku, row.sku))
            sold.gtin = line.gtin;
    return std::any_of(telling.dispatches.begin(), telling.dispatches.end(), [&](const DispatchedUnit& unit) {
        return !codesDiffer(unit.order.str(), row.order.str()) || mayBeSameProduct(sold, unit);
    });
}

void findInspections(Telling& telling) {
    for (const std::string& name : telling.names)
        for (InspectionRow& row : inspectionsOfUnit(telling.journal, name, kMaxInspections)) {
            const bool isKnown = std::any_of(telling.seen.begin(), telling.seen.end(),
                                             [&](const InspectionRow& other) { return other.id == row.id; });
            if (!isKnown && mayConcern(telling, row))
                telling.seen.push_back(std::move(row));
        }
    std::sort(telling.seen.begin(), telling.seen.end(),
              [](const InspectionRow& a, const InspectionRow& b) { return a.firstSeq < b.firstSeq; });
}

bool hasSeen(const Telling& telling, const InspectionRow& row) {
    return std::any_of(telling.seen.begin(), telling.seen.end(),
                       [&](const InspectionRow& other) { return other.id == row.id; });
}

LifeStep stepOf(const InspectionRow& row) {
    LifeStep step;
    step.at = parseTimestamp(row.closedAt.empty() ? row.openedAt : row.closedAt);
    step.kind = row.stage == "closed"   ? LifeStep::Kind::Inspected
                : row.stage == "voided" ? LifeStep::Kind::Voided
                                        : LifeStep::Kind::InspectionOpen;
    step.order = row.order;
    step.channel = row.channel;
    step.awb = row.awb;
    step.returnId = row.returnId;
    step.inspection = row.id;
    step.verdict = row.verdict;
    step.grade = row.grade;
    step.disposition = row.disposition;
    step.by = row.by;
    return step;
}

/// After what is told already, when nothing says when it was.
void add(Telling& telling, LifeStep step, Timestamp otherwise) {
    telling.steps.push_back({step.at.value_or(otherwise), std::move(step)});
}

void addInspections(Telling& telling) {
    std::string grade;
    for (const InspectionRow& row : telling.seen) {
        LifeStep step = stepOf(row);
        const Timestamp place = step.at.value_or(Timestamp::min());
        const bool isGraded = step.kind == LifeStep::Kind::Inspected && !row.grade.empty();
        LifeStep regraded = step;
        add(telling, std::move(step), place);
        if (isGraded && !grade.empty() && grade != row.grade) {
            regraded.kind = LifeStep::Kind::Regraded;
            regraded.gradeBefore = grade;
            add(telling, std::move(regraded), place);
        }
        if (isGraded)
            grade = row.grade;
    }
}

/// How many of the line's units the notice may mean: 0 when inspections say that it was others, 1 when it
/// surely is this one.
int unitsMeant(const Telling& telling, const ReturnNotice& notice, int unitsOnLine) {
    int others = 0;
    for (const InspectionRow& row : inspectionsOfReturn(telling.journal, notice)) {
        if (row.stage != "voided" && hasSeen(telling, row))
            return 1;
        others += row.stage == "closed" && row.verdict == toString(VerdictKind::Match) ? 1 : 0;
    }
    if (unitsOnLine <= notice.quantity)
        return 1;
    return others >= notice.quantity ? 0 : unitsOnLine;
}

bool saysAnother(const InspectionRow& row) {
    constexpr std::array kOthers{VerdictKind::OtherUnit, VerdictKind::UnknownUnit, VerdictKind::OtherProduct,
                                 VerdictKind::AlreadyReturned, VerdictKind::OurMixup};
    return !row.seenSerial.empty() && std::any_of(kOthers.begin(), kOthers.end(), [&](VerdictKind kind) {
        return row.verdict == toString(kind);
    });
}

/// What was found in the unit's return when it was not surely the unit: another, nothing, or what could not
/// be read.
void addOthers(Telling& telling, const ReturnNotice& notice) {
    for (const InspectionRow& row : inspectionsOfReturn(telling.journal, notice)) {
        if (row.stage != "closed" || hasSeen(telling, row))
            continue;
        LifeStep step = stepOf(row);
        step.kind = saysAnother(row) ? LifeStep::Kind::OtherUnitCame : LifeStep::Kind::ReturnInspected;
        step.serial = row.seenSerial;
        add(telling, std::move(step), Timestamp::min());
    }
}

void addReturn(Telling& telling, const ReturnNotice& notice, const DispatchedUnit& unit, int unitsOnLine) {
    const int meant = unitsMeant(telling, notice, unitsOnLine);
    if (meant == 0)
        return;
    LifeStep step;
    step.order = notice.order;
    step.line = unit.line;
    step.channel = notice.channel;
    step.awb = notice.awb;
    step.returnId = notice.id;
    step.reason = notice.reasonText.empty() ? notice.reason : notice.reasonText;
    step.unitsOnLine = meant;
    Timestamp last = unit.dispatchedAt.value_or(Timestamp::min());
    const auto tell = [&](LifeStep::Kind kind, const std::optional<Timestamp>& at) {
        step.kind = kind;
        step.at = at;
        add(telling, step, last);
        last = at.value_or(last);
    };
    tell(LifeStep::Kind::ReturnAnnounced, notice.requestedAt);
    if (notice.deliveredAt)
        tell(LifeStep::Kind::DeliveredBack, notice.deliveredAt);
    if (notice.refundedAt)
        tell(LifeStep::Kind::Refunded, notice.refundedAt);
    if (unitsOnLine == 1)
        addOthers(telling, notice);
}

void addReimbursements(Telling& telling, const DispatchedUnit& unit, int unitsOnLine) {
    for (const Reimbursement& paid : telling.mirror.findReimbursements(unit.order.str())) {
        if (codesDiffer(paid.order.str(), unit.order.str()) || paid.order.empty() ||
            codesDiffer(paid.sku, unit.sku))
            continue;
        LifeStep step;
        step.kind = LifeStep::Kind::Reimbursed;
        step.at = paid.approvedAt;
        step.order = unit.order;
        step.line = unit.line;
        step.channel = paid.channel;
        step.reason = paid.reason;
        step.amount = paid.amount;
        step.unitsOnLine = unitsOnLine;
        add(telling, std::move(step), unit.dispatchedAt.value_or(Timestamp::min()));
    }
}

enum class Dispatch { First, Again };

void addDispatch(Telling& telling, const DispatchedUnit& unit, Dispatch which) {
    const auto line = lineOf(telling.mirror, unit);
    LifeStep step;
    step.kind = which == Dispatch::Again ? LifeStep::Kind::DispatchedAgain : LifeStep::Kind::Dispatched;
    step.at = unit.dispatchedAt;
    step.order = unit.order;
    step.line = unit.line;
    step.channel = line ? line->channel : std::string();
    step.awb = unit.awb;
    const std::string channel = step.channel;
    add(telling, std::move(step), Timestamp::min());

    const std::vector<DispatchedUnit> onOrder = telling.mirror.unitsOnOrder(unit.order);
    const auto unitsOnLine =
        static_cast<int>(std::count_if(onOrder.begin(), onOrder.end(), [&](const DispatchedUnit& other) {
            return mayBeOfOneLine(other, unit);
        }));
    std::size_t told = 0;
    for (const ReturnNotice& notice : telling.mirror.returnsOfOrder(unit.order))
        if (mayBeOfOneLine(notice, unit) && !codesDiffer(notice.channel, channel) && told++ < kMaxReturns)
            addReturn(telling, notice, unit, unitsOnLine);
    addReimbursements(telling, unit, unitsOnLine);
}

bool isDispatch(const LifeStep& step) {
    return step.kind == LifeStep::Kind::Dispatched || step.kind == LifeStep::Kind::DispatchedAgain;
}

std::string orderOf(const LifeStep& step) {
    return "order " + printable(step.order.str(), 100) +
           (step.at ? " (" + formatDate(dateOf(*step.at)) + ")" : std::string());
}

/// Two dispatches need a return between them, and two inspections of different returns a dispatch. Where a
/// dispatch has no date, nothing says what was between.
void nameContradictions(UnitLife& life) {
    const bool dated = std::all_of(life.steps.begin(), life.steps.end(),
                                   [](const LifeStep& step) { return !isDispatch(step) || step.at; });
    if (!dated)
        return;
    const LifeStep* sent = nullptr;      // and not back since
    const LifeStep* inspected = nullptr; // and not sent since
    for (const LifeStep& step : life.steps) {
        if (isDispatch(step)) {
            if (sent != nullptr)
                life.contradictions.push_back("It was dispatched on " + orderOf(*sent) + " and on " +
                                              orderOf(step) + ", and no return between is known.");
            sent = &step;
            inspected = nullptr;
        } else if (step.kind == LifeStep::Kind::Inspected) {
            if (inspected != nullptr && inspected->returnId != step.returnId)
                life.contradictions.push_back("It came back in return " +
                                              printable(inspected->returnId.str(), 100) + " and in return " +
                                              printable(step.returnId.str(), 100) +
                                              ", and was not dispatched between.");
            inspected = &step;
            sent = nullptr;
        } else if (step.kind == LifeStep::Kind::ReturnAnnounced ||
                   step.kind == LifeStep::Kind::DeliveredBack) {
            sent = nullptr;
        }
    }
}

} // namespace

std::optional<OrderLine> lineOf(const Mirror& mirror, const DispatchedUnit& unit) {
    for (OrderLine& line : mirror.linesOfOrder(unit.order))
        if (mayBeOfOneLine(unit, line))
            return std::move(line);
    return std::nullopt;
}

std::vector<std::string> namesOf(const std::vector<DispatchedUnit>& dispatches) {
    std::vector<std::string> names;
    for (const DispatchedUnit& unit : dispatches)
        for (std::string& name : identitiesOf(unit))
            if (std::find(names.begin(), names.end(), name) == names.end())
                names.push_back(std::move(name));
    return names;
}

void addSteps(UnitLife& life, const Mirror& mirror, const Journal& journal,
              const std::vector<DispatchedUnit>& dispatches) {
    Telling telling{mirror, journal, dispatches, namesOf(dispatches)};
    findInspections(telling);
    for (auto unit = dispatches.begin(); unit != dispatches.end(); ++unit) {
        const auto isSame = [&](const DispatchedUnit& other) { return mayBeOfOneLine(other, *unit); };
        const bool isToldAlready = std::any_of(dispatches.begin(), unit, isSame);
        if (!unit->order.empty() && !isToldAlready) // without an order only inspections know the unit
            addDispatch(telling, *unit, unit == dispatches.begin() ? Dispatch::First : Dispatch::Again);
    }
    addInspections(telling);
    std::stable_sort(telling.steps.begin(), telling.steps.end(),
                     [](const PlacedStep& a, const PlacedStep& b) { return a.place < b.place; });
    for (PlacedStep& placed : telling.steps)
        life.steps.push_back(std::move(placed.step));
    nameContradictions(life);
    life.stepsLeftOut = life.steps.size() > kMaxLifeSteps;
    if (life.stepsLeftOut)
        life.steps.resize(kMaxLifeSteps);
}

std::string_view toString(LifeStep::Kind kind) {
    switch (kind) {
    case LifeStep::Kind::Dispatched:
        return "dispatched";
    case LifeStep::Kind::DispatchedAgain:
        return "dispatched_again";
    case LifeStep::Kind::ReturnAnnounced:
        return "return_announced";
    case LifeStep::Kind::DeliveredBack:
        return "delivered_back";
    case LifeStep::Kind::Refunded:
        return "refunded";
    case LifeStep::Kind::Reimbursed:
        return "reimbursed";
    case LifeStep::Kind::InspectionOpen:
        return "inspection_open";
    case LifeStep::Kind::Inspected:
        return "inspected";
    case LifeStep::Kind::OtherUnitCame:
        return "other_unit_came";
    case LifeStep::Kind::ReturnInspected:
        return "return_inspected";
    case LifeStep::Kind::Regraded:
        return "regraded";
    case LifeStep::Kind::Voided:
        break;
    }
    return "voided";
}

} // namespace returnbench
