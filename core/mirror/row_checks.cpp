#include "core/mirror/row_checks.h"

#include "core/base/codes.h"
#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace returnbench {
namespace {

std::string_view withoutZeros(std::string_view digits) {
    digits.remove_prefix(std::min(digits.find_first_not_of('0'), digits.size()));
    return digits;
}

bool isOnSameLine(const DispatchedUnit& a, const DispatchedUnit& b) {
    return isSameCode(a.order.str(), b.order.str()) && !codesDiffer(a.line.str(), b.line.str()) &&
           !codesDiffer(a.sku, b.sku);
}

/// A serial is one unit's within its product only; an IMEI everywhere.
bool isSameUnit(const DispatchedUnit& a, const DispatchedUnit& b, std::string_view code) {
    const bool isImei = (a.imei1 == code || a.imei2 == code) && (b.imei1 == code || b.imei2 == code);
    const bool isSameGtin = !a.gtin.empty() && a.gtin == b.gtin;
    return isImei || isSameGtin || (!codesDiffer(a.gtin, b.gtin) && !codesDiffer(a.sku, b.sku));
}

std::string placeOf(const DispatchedUnit& unit) {
    std::string place = "order " + printable(unit.order.str(), 100);
    if (unit.dispatchedAt)
        place += " (" + formatTimestamp(*unit.dispatchedAt).substr(0, 10) + ")";
    return place;
}

/// Digits of which a spreadsheet could have cut leading zeros, or has.
bool isNumber(const DispatchedUnit& unit) {
    return isDigits(unit.serialNormal) && !withoutZeros(unit.serialNormal).empty();
}

} // namespace

std::optional<RowFault> RowChecks::faultOf(const ImportedRecord& record) const {
    const auto* unit = std::get_if<DispatchedUnit>(&record);
    if (unit == nullptr || !isNumber(*unit))
        return std::nullopt;
    for (const DispatchedUnit& known : m_mirror.unitsOnOrder(unit->order))
        if (isOnSameLine(known, *unit) && known.serialNormal.size() > unit->serialNormal.size() &&
            isNumber(known) && withoutZeros(known.serialNormal) == unit->serialNormal)
            return RowFault{"serial",
                            "\"" + unit->serial +
                                "\" has lost its leading zeros (a spreadsheet drops them): " + known.serial +
                                " was dispatched on this line",
                            {}};
    return std::nullopt;
}

void RowChecks::note(const ImportedRecord& record, std::int64_t line) {
    if (const auto* unit = std::get_if<DispatchedUnit>(&record)) {
        noteUnit(*unit, line);
        noteOrder(unit->order);
    } else if (const auto* notice = std::get_if<ReturnNotice>(&record)) {
        noteOrder(notice->order);
    }
}

void RowChecks::noteUnit(const DispatchedUnit& unit, std::int64_t line) {
    const std::array<std::string_view, 3> codes{unit.serialNormal, unit.imei1, unit.imei2};
    for (auto code = codes.begin(); code != codes.end(); ++code)
        if (!code->empty() && std::find(codes.begin(), code, *code) == code &&
            m_mirror.hasSeveralWithSerial(*code))
            noteRepeat(std::string(*code), line);
    if (!isNumber(unit) || !unit.serialNormal.starts_with('0'))
        return;
    for (const DispatchedUnit& known : m_mirror.unitsOnOrder(unit.order))
        if (isOnSameLine(known, unit) && known.serialNormal.size() < unit.serialNormal.size() &&
            withoutZeros(unit.serialNormal) == known.serialNormal)
            m_flags.push_back({line, "serial",
                               unit.serial + " is known on " + placeOf(unit) +
                                   " without its leading zeros too, as " + known.serial +
                                   ", from a file that a spreadsheet has damaged"});
}

void RowChecks::noteRepeat(const std::string& code, std::int64_t line) {
    if (m_repeated.size() < kMaxRepeatedCodes)
        m_repeated[code] = line;
}

void RowChecks::noteOrder(const OrderId& order) {
    if (order.str() != m_order || m_order.empty()) {
        m_order = order.str();
        m_isOrderKnown = m_mirror.knowsOrder(order);
    }
    m_withoutOrder += m_isOrderKnown ? 0 : 1;
}

std::vector<RowFlag> RowChecks::flags() const {
    std::vector<RowFlag> flags = m_flags;
    for (const auto& [code, line] : m_repeated)
        flagRepeats(code, line, flags);
    std::stable_sort(flags.begin(), flags.end(),
                     [](const RowFlag& a, const RowFlag& b) { return a.line < b.line; });
    return flags;
}

void RowChecks::flagRepeats(const std::string& code, std::int64_t line, std::vector<RowFlag>& flags) const {
    const auto units = m_mirror.unitsWithSerial(code); // oldest first
    for (std::size_t i = 1; i < units.size(); ++i) {
        const DispatchedUnit& first = units[i - 1];
        const DispatchedUnit& second = units[i];
        if (isOnSameLine(first, second) || !isSameUnit(first, second, code) || isReturnBetween(first, second))
            continue;
        RowFlag flag{line, code == second.serialNormal ? "serial" : "imei1",
                     code + " was dispatched on " + placeOf(first) + " and on " + placeOf(second) +
                         ", and no return between is known"};
        const bool isKnown = std::any_of(flags.begin(), flags.end(), [&](const RowFlag& other) {
            return other.line == flag.line && other.reason.ends_with(flag.reason.substr(code.size()));
        });
        if (!isKnown) // a phone's serial and IMEI tell the same story
            flags.push_back(std::move(flag));
    }
}

bool RowChecks::isReturnBetween(const DispatchedUnit& first, const DispatchedUnit& second) const {
    const auto returns = m_mirror.returnsOfOrder(first.order);
    return std::any_of(returns.begin(), returns.end(), [&](const ReturnNotice& notice) {
        if (codesDiffer(notice.line.str(), first.line.str()) || codesDiffer(notice.sku, first.sku))
            return false;
        auto known = notice.requestedAt;
        for (const auto& time : {notice.deliveredAt, notice.refundedAt})
            if (!known)
                known = time;
        return !known || !second.dispatchedAt || *known <= *second.dispatchedAt;
    });
}

} // namespace returnbench
