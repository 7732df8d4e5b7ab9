#include "core/matching/reasons.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <chrono>

namespace returnbench::reasons {
namespace {

constexpr std::size_t kMaxInSentence = 80;

using Facts = std::map<std::string, std::string>;

/// Leaves out facts that are not known.
Reason reason(std::string code, std::string text, Facts facts = {}) {
    std::erase_if(facts, [](const auto& fact) { return fact.second.empty(); });
    return {std::move(code), std::move(text), std::move(facts)};
}

std::string shown(std::string_view text) {
    return printable(text, kMaxInSentence);
}

std::string isoDay(const std::optional<Timestamp>& time) {
    return time ? formatDate(dateOf(*time)) : std::string();
}

/// ` on 3 Oct 2026`, or nothing when the day is not known.
std::string onDay(const std::optional<Timestamp>& time) {
    return time ? " on " + day(dateOf(*time)) : std::string();
}

std::string serialOf(const DispatchedUnit& unit) {
    for (const std::string& serial : {unit.serial, unit.serialNormal, unit.imei1, unit.imei2})
        if (!serial.empty())
            return serial;
    return {};
}

Facts factsOf(const DispatchedUnit& unit) {
    return {{"serial", serialOf(unit)}, {"order", unit.order.str()}, {"line", unit.line.str()},
            {"sku", unit.sku},          {"gtin", unit.gtin},         {"date", isoDay(unit.dispatchedAt)}};
}

Facts factsOf(const PastInspection& past) {
    return {{"inspection", past.id.str()},
            {"return", past.returnId.str()},
            {"order", past.order.str()},
            {"serial", past.serialNormal},
            {"date", isoDay(past.closedAt)}};
}

/// The name of a product as far as it is known: title, SKU, GTIN.
std::string productName(const std::string& title, const std::string& sku, const std::string& gtin) {
    if (!title.empty())
        return '"' + shown(title) + '"';
    if (!sku.empty())
        return "SKU " + shown(sku);
    return gtin.empty() ? "another product" : "GTIN " + gtin;
}

std::string soldProduct(const Case& c) {
    return productName(c.title, c.sku, c.gtins.empty() ? std::string() : c.gtins.front());
}

/// The line on which the unit was sold, when the mirror has it.
std::optional<OrderLine> lineOf(const Case& c, const DispatchedUnit& unit) {
    if (unit.order.empty())
        return std::nullopt;
    const std::vector<OrderLine> lines = c.history.linesOfOrder(unit.order);
    const auto line = std::find_if(lines.begin(), lines.end(), [&](const OrderLine& l) {
        return unit.line.empty() ? sameSku(l.sku, unit.sku) : l.line == unit.line;
    });
    return line == lines.end() ? std::nullopt : std::optional(*line);
}

/// Whether the unit was sold to the buyer of this return, as far as buyers can be told apart.
std::string toWhom(const Case& c, const DispatchedUnit& unit) {
    const auto line = lineOf(c, unit);
    const std::string buyer = c.expected.line ? c.expected.line->buyerKey : std::string();
    if (!line || line->buyerKey.empty() || buyer.empty())
        return c.announced ? ", not on this one" : "";
    return line->buyerKey == buyer ? ", to the same buyer" : ", to another buyer";
}

std::string productOfUnit(const Case& c, const DispatchedUnit& unit) {
    const auto line = lineOf(c, unit);
    return productName(line ? line->title : std::string(), skuOf(c, unit), unit.gtin);
}

/// `LENS LNS-2001`
std::string nameOfMember(const DispatchedUnit& member) {
    return serialOf(member).empty() ? member.sku : member.sku + ' ' + serialOf(member);
}

std::string listOf(const std::vector<DispatchedUnit>& members) {
    std::string list;
    for (const DispatchedUnit& member : members)
        list += (list.empty() ? "" : ", ") + nameOfMember(member);
    return list;
}

} // namespace

std::string day(Date date) {
    constexpr std::array kMonths{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                 "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const unsigned month = static_cast<unsigned>(date.month());
    return std::to_string(static_cast<unsigned>(date.day())) + ' ' + kMonths.at((month + 11) % 12) + ' ' +
           std::to_string(static_cast<int>(date.year()));
}

Reason soldOnLine(const DispatchedUnit& unit) {
    const std::string where = unit.order.empty() ? "this order" : "order " + shown(unit.order.str());
    return reason("serial_dispatched_on_line",
                  "This unit was sold on " + where + onDay(unit.dispatchedAt) + '.', factsOf(unit));
}

Reason soldOnSameOrder(const DispatchedUnit& unit) {
    return reason("serial_dispatched_on_order",
                  "This unit was sold on order " + shown(unit.order.str()) + onDay(unit.dispatchedAt) +
                      ", as one of several of this product.",
                  factsOf(unit));
}

Reason soldElsewhere(const Case& c, const DispatchedUnit& unit) {
    return reason("serial_dispatched_on_other_order",
                  "This unit was sold on order " + shown(unit.order.str()) + onDay(unit.dispatchedAt) +
                      toWhom(c, unit) + '.',
                  factsOf(unit));
}

Reason neverDispatched(const DispatchedUnit& unit) {
    const std::string text = unit.order.empty()
                                 ? "This unit is in our records, but it was never dispatched."
                                 : "This unit is recorded for order " + shown(unit.order.str()) +
                                       ", but no dispatch of it is recorded.";
    return reason("serial_never_dispatched", text, factsOf(unit));
}

Reason soldAgain(const DispatchedUnit& soldHere) {
    return reason("serial_sold_again",
                  "It had been sold on this order" + onDay(soldHere.dispatchedAt) +
                      ", and was sold again later.",
                  factsOf(soldHere));
}

Reason otherUnitSeenToo(const SeenSerial& seen, const DispatchedUnit& unit) {
    const std::string where =
        unit.order.empty() ? "which was never dispatched" : "sold on order " + shown(unit.order.str());
    Facts facts = factsOf(unit);
    facts["seen"] = seen.shown;
    return reason("other_unit_seen_too",
                  "The code " + shown(seen.shown) + " of another unit was read as well, " + where + '.',
                  std::move(facts));
}

Reason returnedBefore(const PastInspection& past) {
    return reason("unit_returned_before",
                  "This unit came back before, in return " + shown(past.returnId.str()) + " of order " +
                      shown(past.order.str()) + " inspected on " + day(dateOf(past.closedAt)) +
                      ", and was not sent out again since.",
                  factsOf(past));
}

Reason seenBefore(const PastInspection& past) {
    return reason("serial_seen_before",
                  "This serial was in an earlier parcel: return " + shown(past.returnId.str()) +
                      " of order " + shown(past.order.str()) + ", inspected on " +
                      day(dateOf(past.closedAt)) + '.',
                  factsOf(past));
}

Reason leftInOurParcel(const DispatchedUnit& unit, const OrderId& order) {
    Facts facts = factsOf(unit);
    facts["awb"] = unit.awb;
    facts["expected_order"] = order.str();
    return reason("left_in_our_parcel",
                  "Sold on order " + shown(unit.order.str()) +
                      ", this unit left by our own records in parcel " + shown(unit.awb) +
                      " with the goods of order " + shown(order.str()) + '.',
                  std::move(facts));
}

Reason parcelsCrossed(const PastInspection& past, const DispatchedUnit& own) {
    Facts facts = factsOf(past);
    facts["expected"] = serialOf(own);
    return reason("parcels_crossed",
                  "The unit sold on this order, " + shown(serialOf(own)) + ", came back from order " +
                      shown(past.order.str()) + " in return " + shown(past.returnId.str()) +
                      ": we swapped the two parcels.",
                  std::move(facts));
}

Reason ownReturnsCrossed(const PastInspection& past, const DispatchedUnit& own) {
    Facts facts = factsOf(past);
    facts["expected"] = serialOf(own);
    return reason("own_returns_crossed",
                  "The unit sold on this order, " + shown(serialOf(own)) +
                      ", came back from the same buyer's order " + shown(past.order.str()) + " in return " +
                      shown(past.returnId.str()) + ": the two are in each other's parcel, none is missing.",
                  std::move(facts));
}

Reason setMembersMissing(const SetMembers& members) {
    const std::size_t seen = members.present.size();
    const std::size_t sold = seen + members.unsure.size() + members.missing.size();
    const std::string present = listOf(members.present);
    const std::string missing = listOf(members.missing);
    return reason("set_members_missing",
                  "Of the set of " + std::to_string(sold) + " sold on this line " + std::to_string(seen) +
                      (seen == 1 ? " was seen" : " were seen") + (seen == 0 ? "" : ": " + shown(present)) +
                      ". Not seen: " + shown(missing) + '.',
                  {{"sold", std::to_string(sold)},
                   {"seen", std::to_string(seen)},
                   {"present", present},
                   {"missing", missing}});
}

Reason setMembersUnsure(const SetMembers& members) {
    const std::string unsure = listOf(members.unsure);
    return reason("set_members_unsure",
                  "Of " + shown(unsure) + " only the product's code, or a serial not quite right, was read.",
                  {{"unsure", unsure}});
}

Reason setMemberExchanged(const ExchangedMember& exchanged) {
    Facts facts = factsOf(exchanged.known.unit);
    facts["expected"] = serialOf(exchanged.member);
    facts["expected_sku"] = exchanged.member.sku;
    return reason("set_member_exchanged",
                  "In place of " + shown(nameOfMember(exchanged.member)) + " of the set is " +
                      shown(serialOf(exchanged.known.unit)) + '.',
                  std::move(facts));
}

Reason partNotRecorded(const SeenSerial& part, const DispatchedUnit& unit) {
    std::string recorded;
    for (const std::string& component : unit.components)
        recorded += (recorded.empty() ? "" : ", ") + component;
    return reason("component_not_recorded",
                  "The part " + shown(part.shown) +
                      " inside is not one that this unit was sold with: " + shown(recorded) + '.',
                  {{"component", part.shown}, {"expected", recorded}, {"serial", serialOf(unit)}});
}

Reason partOfOtherUnit(const SeenSerial& part, const DispatchedUnit& owner) {
    const std::string where = owner.order.empty() ? "" : ", sold on order " + shown(owner.order.str());
    Facts facts = factsOf(owner);
    facts["component"] = part.shown;
    return reason("component_of_other_unit",
                  "The part " + shown(part.shown) + " inside belongs to another unit, " +
                      shown(serialOf(owner)) + where + '.',
                  std::move(facts));
}

Reason partOfExpectedUnit(const SeenSerial& part, const DispatchedUnit& unit) {
    return reason("component_of_expected_unit",
                  "The part " + shown(part.shown) + " belongs to the unit that was sold, " +
                      shown(serialOf(unit)) + '.',
                  {{"component", part.shown}, {"serial", serialOf(unit)}});
}

Reason nearlyExpected(const SeenSerial& seen, const std::string& expected, bool lookAlike) {
    return reason(lookAlike ? "serial_looks_alike" : "serial_one_edit_away",
                  "The serial read, " + shown(seen.shown) + ", differs from the one sold, " +
                      shown(expected) +
                      (lookAlike ? ", only in characters that look alike." : ", in one character."),
                  {{"seen", seen.shown}, {"expected", expected}});
}

Reason serialUnknown(const SeenSerial& seen) {
    return reason("serial_unknown", "The serial " + shown(seen.shown) + " is in none of our records.",
                  {{"serial", seen.shown}});
}

Reason looksLikeSoldElsewhere(const DispatchedUnit& unit) {
    const std::string where = unit.order.empty() ? "" : ", sold on order " + shown(unit.order.str());
    return reason("serial_looks_like_other",
                  "It looks like " + shown(serialOf(unit)) + where +
                      ", but is not the same and was not taken for it.",
                  factsOf(unit));
}

Reason notAllSerialsRecorded(std::size_t recorded, int sold) {
    return reason("serials_recorded_in_part",
                  "Only " + std::to_string(recorded) + " of the " + std::to_string(sold) +
                      " units sold on this line have a recorded serial.",
                  {{"recorded", std::to_string(recorded)}, {"sold", std::to_string(sold)}});
}

Reason serialPrinted(const SeenSerial& seen, const std::string& expected, bool same) {
    return reason("serial_printed",
                  "No code was read. The printed serial reads " + shown(seen.shown) +
                      (same ? ", as the one sold" : "; the one sold is " + shown(expected)) +
                      ". Print is never read with certainty: compare it yourself.",
                  {{"seen", seen.shown}, {"expected", expected}});
}

Reason printUnsure(const SeenSerial& seen) {
    return reason("print_unsure",
                  "The printed serial seems to be " + shown(seen.shown) +
                      ", which is not the one sold. Print is not read surely enough to tell a unit by it.",
                  {{"printed", seen.shown}});
}

Reason printOfOther(const SeenSerial& seen, const DispatchedUnit& unit) {
    const std::string where = unit.order.empty() ? "" : ", sold on order " + shown(unit.order.str());
    Facts facts = factsOf(unit);
    facts["printed"] = seen.shown;
    return reason("print_like_other",
                  "The printed serial seems to be " + shown(seen.shown) + ", that of another unit of ours" +
                      where + ". Print proves nothing: scan its code or type it.",
                  facts);
}

Reason serialNotRead() {
    return reason("serial_not_read", "The product agrees, but no serial was read.");
}

Reason serialNotRecorded(const SeenSerial& seen) {
    return reason("serial_not_recorded",
                  "The serial " + shown(seen.shown) +
                      " was read, but none was recorded at dispatch to compare it with.",
                  {{"serial", seen.shown}});
}

Reason productAgrees(const ProductSight& sight) {
    return reason("product_agrees", "The product code " + shown(sight.code) + " agrees with the order.",
                  {{"code", sight.code}});
}

Reason productDiffers(const Case& c, const ProductSight& sight) {
    return reason("product_differs",
                  "The product code " + shown(sight.code) + " on the item is " +
                      productName(sight.title, sight.sku, {}) + "; the return is for " + soldProduct(c) + '.',
                  {{"gtin", sight.code},
                   {"sku", sight.sku},
                   {"expected_gtin", c.gtins.empty() ? std::string() : c.gtins.front()},
                   {"expected_sku", c.sku}});
}

Reason productCodeDiffers(const Case& c, const ProductSight& sight) {
    return reason(
        "product_code_differs",
        "A product code that was read, " + shown(sight.code) + ", is not that of " + soldProduct(c) +
            ": look whether the box is the right one.",
        {{"gtin", sight.code}, {"expected_gtin", c.gtins.empty() ? std::string() : c.gtins.front()}});
}

Reason productUnconfirmed() {
    return reason("product_unconfirmed", "The product itself could not be confirmed from a code.");
}

Reason unitOfOtherProduct(const Case& c, const DispatchedUnit& unit) {
    const std::string where = unit.order.empty()
                                  ? ", which was never dispatched"
                                  : ", sold on order " + shown(unit.order.str()) + onDay(unit.dispatchedAt);
    Facts facts = factsOf(unit);
    facts["sku"] = skuOf(c, unit);
    facts["expected_sku"] = c.sku;
    return reason("serial_of_other_product",
                  "This unit is " + productOfUnit(c, unit) + where + "; the return is for " + soldProduct(c) +
                      '.',
                  std::move(facts));
}

Reason unitOnOtherLine(const Case& c, const DispatchedUnit& unit) {
    Facts facts = factsOf(unit);
    facts["sku"] = skuOf(c, unit);
    facts["expected_sku"] = c.sku;
    return reason("serial_dispatched_on_other_line",
                  "This unit was sold on the same order, but on another line: it is " +
                      productOfUnit(c, unit) + "; the return is for " + soldProduct(c) + '.',
                  std::move(facts));
}

Reason unitRecordedAsOtherProduct(const Case& c, const DispatchedUnit& unit) {
    Facts facts = factsOf(unit);
    facts["expected_sku"] = c.sku;
    return reason("serial_recorded_under_other_sku",
                  "The serial is the one sold on this order, but our dispatch record says " +
                      productName({}, skuOf(c, unit), unit.gtin) + " where the order line says " +
                      productName({}, c.sku, c.gtins.empty() ? std::string() : c.gtins.front()) + '.',
                  std::move(facts));
}

Reason lotAgrees(const std::string& seen) {
    return reason("lot_agrees", "The lot " + shown(seen) + " is the one dispatched.", {{"lot", seen}});
}

Reason lotDiffers(const std::string& seen, const std::string& sent) {
    return reason("lot_differs",
                  "The lot on the item is " + shown(seen) + "; lot " + shown(sent) +
                      " was dispatched on this order.",
                  {{"lot", seen}, {"expected_lot", sent}});
}

Reason expiryDiffers(const OtherExpiry& other) {
    const auto days = (std::chrono::sys_days(other.seen) - std::chrono::sys_days(other.sent)).count();
    const std::string apart = std::to_string(days < 0 ? -days : days);
    return reason("expiry_differs",
                  "The item expires on " + day(other.seen) + ", what was dispatched on " + day(other.sent) +
                      ": it is " + apart + " days " + (days < 0 ? "older" : "fresher") +
                      " than what was sold.",
                  {{"expiry", formatDate(other.seen)},
                   {"expected_expiry", formatDate(other.sent)},
                   {"days", std::to_string(days)}});
}

Reason parcelEmpty(int declared) {
    return reason("parcel_empty",
                  "Nothing was in the parcel; " + std::to_string(declared) +
                      (declared == 1 ? " item was declared." : " items were declared."),
                  {{"found", "0"}, {"declared", std::to_string(declared)}});
}

Reason itemsMissing(int found, int declared) {
    return reason("items_missing",
                  "Of " + std::to_string(declared) + " declared items " + std::to_string(found) +
                      (found == 1 ? " was" : " were") + " in the parcel.",
                  {{"found", std::to_string(found)}, {"declared", std::to_string(declared)}});
}

Reason itemsTooMany(int found, int declared) {
    return reason("items_too_many",
                  "The parcel held " + std::to_string(found) + " items; " + std::to_string(declared) +
                      (declared == 1 ? " was declared." : " were declared."),
                  {{"found", std::to_string(found)}, {"declared", std::to_string(declared)}});
}

Reason nothingRead() {
    return reason("nothing_read", "No code on the item could be read.");
}

Reason nothingUsefulRead() {
    return reason("nothing_useful_read", "What was read says neither which unit nor which product this is.");
}

Reason unannounced() {
    return reason("parcel_unannounced",
                  "Nobody announced this parcel: there is no order to compare it with.");
}

Reason productOfUnannounced(const ProductSight& sight) {
    const bool known = !sight.sku.empty() || !sight.title.empty();
    return reason(known ? "product_known" : "product_unknown",
                  "The product code " + shown(sight.code) +
                      (known ? " is " + productName(sight.title, sight.sku, {}) + ", which we sell."
                             : " is on none of our orders."),
                  {{"gtin", sight.code}, {"sku", sight.sku}});
}

} // namespace returnbench::reasons
