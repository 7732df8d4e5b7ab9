#include "core/workspace/code_lookup.h"

#include "core/base/text.h"
#include "core/mirror/one_line.h"

#include <algorithm>
#include <cstddef>
#include <set>

namespace returnbench {
namespace {

/// A code may say many serials; near ones are looked for of so many.
constexpr std::size_t kMaxNearTried = 4;

template<class T>
void addNew(std::vector<T>& list, const std::vector<T>& more) {
    for (const T& item : more)
        if (std::find(list.begin(), list.end(), item) == list.end())
            list.push_back(item);
}

void addUnits(LookupAnswer& answer, const Mirror& mirror, const std::vector<DispatchedUnit>& units) {
    addNew(answer.units, units);
    std::set<OrderId> orders; // one of thousands of units is asked for once
    for (const DispatchedUnit& unit : units) {
        if (orders.insert(unit.order).second) {
            addNew(answer.lines, mirror.linesOfOrder(unit.order));
            addNew(answer.returns, mirror.returnsOfOrder(unit.order));
        }
        addNew(answer.recalls, mirror.recallsFor(unit.sku, unit.gtin, unit.lot, unit.serialNormal));
    }
}

/// Lines that have the code as their own id, with what was dispatched and came back of them. Ids that count
/// within an order (`1`) say nothing without it.
void addLines(LookupAnswer& answer, const Mirror& mirror) {
    if (answer.code.size() < kMinCodePrefix)
        return;
    for (const OrderLine& line : mirror.linesWithId(answer.code)) {
        addNew(answer.lines, {line});
        for (const DispatchedUnit& unit : mirror.unitsOnOrder(line.order))
            if (mayBeOfOneLine(unit, line))
                addNew(answer.units, {unit});
        for (const ReturnNotice& notice : mirror.returnsOfOrder(line.order))
            if (mayBeOfOneLine(notice, line))
                addNew(answer.returns, {notice});
    }
}

bool namesUnits(IdentifierKind kind) {
    return kind == IdentifierKind::Serial || kind == IdentifierKind::Imei || kind == IdentifierKind::Meid ||
           kind == IdentifierKind::CellularSerial;
}

void addByIdentifier(LookupAnswer& answer, const Mirror& mirror, const Identifier& identifier) {
    if (identifier.kind == IdentifierKind::Gtin)
        addNew(answer.lines, mirror.linesWithGtin(identifier.value));
    if (identifier.kind == IdentifierKind::SecondarySerial)
        addUnits(answer, mirror, mirror.unitsWithComponent(identifier.value));
    if (!namesUnits(identifier.kind))
        return;
    addUnits(answer, mirror, mirror.unitsWithSerial(identifier.value));
    if (!answer.blocked)
        answer.blocked = mirror.blocked(identifier.value);
}

std::string lookAlikesBetween(std::string_view seen, std::string_view recorded,
                              const std::vector<std::size_t>& places) {
    std::string text;
    for (const std::size_t place : places)
        text += (text.empty() ? "look-alikes: " : ", ") + std::string(1, recorded[place - 1]) + " for " +
                seen[place - 1] + " at " + std::to_string(place);
    return text;
}

std::string why(std::string_view seen, std::string_view recorded, const CodeDifference& difference) {
    const std::string place = std::to_string(difference.places.front());
    switch (difference.how) {
    case Nearness::LookAlike:
        return lookAlikesBetween(seen, recorded, difference.places);
    case Nearness::Transposition:
        return "characters " + place + " and " + std::to_string(difference.places.back()) +
               " have changed places";
    case Nearness::OneEdit:
        if (seen.size() == recorded.size())
            return "character " + place + " is another";
        return seen.size() < recorded.size() ? "character " + place + " is missing"
                                             : "one character too many before " + place;
    case Nearness::Prefix:
        return "begins with it";
    case Nearness::Suffix:
        break;
    }
    return "ends with it";
}

std::string toString(NearCode::Kind kind) {
    switch (kind) {
    case NearCode::Kind::Order:
        return "order";
    case NearCode::Kind::Awb:
        return "awb";
    case NearCode::Kind::Return:
        return "return";
    case NearCode::Kind::Lpn:
        break;
    }
    return "lpn";
}

void addNearUnits(std::vector<NearAnswer>& answers, const Mirror& mirror, const std::string& seen) {
    for (const NearUnit& near : mirror.unitsNear(seen)) {
        const bool isKnown = std::any_of(answers.begin(), answers.end(),
                                         [&](const NearAnswer& answer) { return answer.unit == near.unit; });
        if (!isKnown)
            answers.push_back({near.code == near.unit.serialNormal ? "serial" : "imei", near.code,
                               near.unit.order, near.difference, why(seen, near.code, near.difference),
                               near.unit});
    }
}

/// Best first.
std::vector<NearAnswer> findNear(const Mirror& mirror, const LookupAnswer& asked) {
    const std::string& code = asked.code;
    std::vector<std::string> tried;
    std::vector<NearAnswer> answers;
    for (const Identifier& identifier : asked.identifiers) {
        if (!namesUnits(identifier.kind) || tried.size() >= kMaxNearTried ||
            std::find(tried.begin(), tried.end(), identifier.value) != tried.end())
            continue;
        tried.push_back(identifier.value);
        addNearUnits(answers, mirror, identifier.value);
    }
    for (const NearCode& near : mirror.codesStartingWith(code)) {
        const CodeDifference difference{Nearness::Prefix, {code.size() + 1}};
        answers.push_back({toString(near.kind), near.code, near.order, difference,
                           why(code, near.code, difference), std::nullopt});
    }
    std::stable_sort(answers.begin(), answers.end(), [](const NearAnswer& a, const NearAnswer& b) {
        return a.difference.how < b.difference.how;
    });
    return answers;
}

} // namespace

bool LookupAnswer::found() const {
    return !returns.empty() || !lines.empty() || !units.empty() || !inspections.empty() || blocked ||
           !reimbursements.empty();
}

LookupAnswer lookUp(const Mirror& mirror, const Journal& journal, std::string_view wanted) {
    LookupAnswer answer;
    answer.code = trim(wanted);
    const std::string& code = answer.code;
    answer.identifiers = identify(code);
    answer.returns = mirror.findReturns(code);
    std::set<OrderId> orders;
    for (const ReturnNotice& notice : answer.returns) {
        if (!orders.insert(notice.order).second)
            continue;
        addNew(answer.lines, mirror.linesOfOrder(notice.order));
        addNew(answer.units, mirror.unitsOnOrder(notice.order));
    }
    addNew(answer.lines, mirror.linesOfOrder(OrderId(code)));
    addNew(answer.units, mirror.unitsOnOrder(OrderId(code)));
    addNew(answer.lines, mirror.linesWithSku(code));
    addLines(answer, mirror);
    addUnits(answer, mirror, mirror.unitsInParcel(code));
    for (const Identifier& identifier : answer.identifiers)
        addByIdentifier(answer, mirror, identifier);
    if (answer.units.empty())
        addUnits(answer, mirror, mirror.unitsWithComponent(normalSerial(code)));
    addNew(answer.reimbursements, mirror.findReimbursements(code));
    std::set<OrderId> paidOrders;
    for (const ReturnNotice& notice : answer.returns)
        if (paidOrders.insert(notice.order).second)
            addNew(answer.reimbursements, mirror.findReimbursements(notice.order.str()));
    answer.inspections = inspectionsWith(journal, code);
    if (!answer.found())
        answer.near = findNear(mirror, answer);
    return answer;
}

} // namespace returnbench
