#pragma once

#include "core/identifiers/identifier.h"
#include "core/matching/judge.h"
#include "tests/support/fake_history.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace returnbench::test {

inline const std::string kPhone = "08901234567890";   ///< GTIN of the phone of the shop below
inline const std::string kTablet = "08901234567906";  ///< of its tablet
inline const std::string kForeign = "04006381333931"; ///< of a product it never sold
inline const std::string kImei1 = "356938035643809";
inline const std::string kImei2 = "490154203237518";

inline Timestamp at(std::string_view day) {
    return *parseTimestamp(std::string(day) + "T09:00:00Z");
}

inline DispatchedUnit unitOf(const std::string& order, const std::string& serial, const std::string& day,
                             const std::string& sku = "PHONE", const std::string& gtin = kPhone) {
    DispatchedUnit unit;
    unit.order = OrderId(order);
    unit.line = OrderLineId(order + "-1");
    unit.sku = sku;
    unit.gtin = gtin;
    unit.serial = serial;
    unit.serialNormal = normalSerial(serial);
    if (!day.empty())
        unit.dispatchedAt = at(day);
    return unit;
}

inline OrderLine lineOf(const std::string& order, const std::string& sku = "PHONE",
                        const std::string& gtin = kPhone, const std::string& buyer = "") {
    OrderLine line;
    line.channel = "amazon_in";
    line.order = OrderId(order);
    line.line = OrderLineId(order + "-1");
    line.sku = sku;
    line.gtin = gtin;
    line.title = sku == "PHONE" ? "Nord phone 128 GB" : "Product " + sku;
    line.buyerKey = buyer;
    return line;
}

inline PastInspection inspected(const std::string& returnId, const std::string& order,
                                const std::string& serial, const std::string& day,
                                VerdictKind verdict = VerdictKind::Match) {
    return {InspectionId("I-" + returnId),
            ReturnId(returnId),
            "amazon_in",
            OrderId(order),
            normalSerial(serial),
            verdict,
            at(day)};
}

/// A plain serial, as identify() reports it.
inline Identifier serial(const std::string& text) {
    return {IdentifierKind::Serial, normalSerial(text), text, true, ""};
}

inline Identifier gtin(const std::string& digits) {
    return {IdentifierKind::Gtin, digits, digits, true, ""};
}

inline Identifier of(IdentifierKind kind, const std::string& value) {
    return {kind, value, value, true, ""};
}

inline std::vector<Identifier> codes(const std::vector<std::string>& texts) {
    std::vector<Identifier> all;
    for (const std::string& text : texts)
        for (const Identifier& identifier : identify(text))
            all.push_back(identifier);
    return all;
}

/// A small shop. Order A (return RA is on the bench) was sent phone PX-A001; order B, of another buyer, phone
/// PX-B002; order T a tablet; a phone PX-STOCK9 lies in the stock.
struct Shop {
    FakeHistory history;
    ExpectedItem expected;
    Observation observed;
    Date today = *parseDate("2026-11-25");

    Shop() {
        history.lines = {lineOf("A", "PHONE", kPhone, "buyer-1"), lineOf("B", "PHONE", kPhone, "buyer-2"),
                         lineOf("T", "TABLET", kTablet, "buyer-3")};
        history.units = {unitOf("A", "PX-A001", "2026-10-03"), unitOf("B", "PX-B002", "2026-10-05"),
                         unitOf("T", "TB-77001", "2026-10-07", "TABLET", kTablet)};
        DispatchedUnit stock = unitOf("", "PX-STOCK9", "");
        stock.line = OrderLineId();
        history.units.push_back(stock);
        ReturnNotice notice;
        notice.channel = "amazon_in";
        notice.id = ReturnId("RA");
        notice.order = OrderId("A");
        notice.line = OrderLineId("A-1");
        notice.sku = "PHONE";
        notice.requestedAt = at("2026-11-10");
        expected.notice = notice;
        expected.line = history.lines.front();
        expected.units = {history.units.front()};
        expected.serialUse = SerialUse::Required;
    }

    /// The unit that was sold, in the records and in what is expected.
    DispatchedUnit& sold() { return history.units.front(); }
    void changeSold(const std::vector<DispatchedUnit>& units) {
        std::erase_if(history.units, [](const DispatchedUnit& unit) { return unit.order == OrderId("A"); });
        history.units.insert(history.units.begin(), units.begin(), units.end());
        expected.units = units;
    }

    [[nodiscard]] Verdict judgeSeen(std::vector<Identifier> seen) {
        observed.seen = std::move(seen);
        return judge(expected, observed, history, today);
    }
};

inline bool hasReason(const Verdict& verdict, std::string_view code) {
    return std::any_of(verdict.reasons.begin(), verdict.reasons.end(),
                       [&](const Reason& reason) { return reason.code == code; });
}

inline bool hasFlag(const Verdict& verdict, Flag flag) {
    return std::find(verdict.flags.begin(), verdict.flags.end(), flag) != verdict.flags.end();
}

/// A fact of the first reason of that code; empty where there is none.
inline std::string factOf(const Verdict& verdict, std::string_view code, const std::string& fact) {
    for (const Reason& reason : verdict.reasons)
        if (reason.code == code)
            return reason.facts.contains(fact) ? reason.facts.at(fact) : "";
    return "";
}

} // namespace returnbench::test
