#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/base/money.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace returnbench {

/// One product on an order, with what the order itself says. No personal data: a buyer is a keyed hash.
struct OrderLine {
    std::string channel; ///< `amazon_in`, `flipkart`, `shopify` …, as the import named it
    OrderId order;
    OrderLineId line; ///< unique within channel and order; the SKU where the channel has no line ids
    std::string sku;
    std::string gtin; ///< 14 digits or empty
    std::string title;
    std::string category;
    int quantity = 1;
    std::optional<Money> unitPrice;
    std::optional<Timestamp> orderedAt;
    std::optional<Timestamp> deliveredAt;
    std::optional<Date> returnWindowUntil;
    std::string buyerKey; ///< HMAC of the channel's buyer id, hex; empty when unknown
    bool operator==(const OrderLine&) const = default;
};

/// A dispatch: which unit (or which lot, when not serialised) went out on which line.
struct DispatchedUnit {
    OrderId order;
    OrderLineId line; ///< may be empty: then order + SKU say which line
    std::string sku;
    std::string gtin;         ///< 14 digits or empty
    std::string serial;       ///< as the record has it; empty when the product is not serialised
    std::string serialNormal; ///< normalSerial(serial)
    std::string imei1;        ///< 15 digits or empty
    std::string imei2;
    std::vector<std::string> components; ///< serials of parts inside, as the record has them
    std::string lot;
    std::optional<Date> expiry;
    std::optional<Timestamp> dispatchedAt;
    std::string awb; ///< waybill of the parcel it left in
    std::optional<Date> warrantyUntil;
    bool operator==(const DispatchedUnit&) const = default;
};

/// What the channel announced: one return of one order line.
struct ReturnNotice {
    std::string channel;
    ReturnId id; ///< the channel's RMA number; the AWB where it gives none
    OrderId order;
    OrderLineId line; ///< may be empty: then order + SKU say which line
    std::string sku;
    int quantity = 1;
    std::string awb; ///< waybill of the return parcel
    std::string lpn;
    std::string reason;     ///< the buyer's, as the channel codes it
    std::string reasonText; ///< in words
    std::optional<Timestamp> requestedAt;
    std::optional<Timestamp> refundedAt;
    std::optional<Timestamp> deliveredAt;
    std::string type; ///< `customer` or `rto`; as given
    bool operator==(const ReturnNotice&) const = default;
};

/// Units to be watched for: every condition that is set must hold.
struct Recall {
    std::string sku;
    std::string gtin;
    std::string lotFrom;
    std::string lotTo;
    std::string serialFrom; ///< normal form
    std::string serialTo;
    std::string notice; ///< names the recall
    std::string url;
    std::optional<Date> since;
    bool operator==(const Recall&) const = default;
};

/// A serial that must not be accepted: stolen, counterfeit, paid out before.
struct BlockEntry {
    std::string serial; ///< normal form
    std::string reason;
    std::optional<Date> since;
    std::string source;
    bool operator==(const BlockEntry&) const = default;
};

/// When a return was refunded and delivered back, as far as the channel has said by now.
struct ReturnTimes {
    std::optional<Timestamp> refundedAt;
    std::optional<Timestamp> deliveredAt;
};

/// What a channel paid for units that it lost or damaged, or took back of it.
struct Reimbursement {
    std::string channel;
    std::string id; ///< the channel's number; with the SKU it is one row
    std::string sku;
    OrderId order;          ///< empty for what was lost in the warehouse
    std::string caseId;     ///< the seller's request that led to it
    std::string originalId; ///< the reimbursement that this one takes back
    std::string reason;     ///< as the channel codes it
    std::string condition;
    int quantity = 0;            ///< below zero for what is taken back
    std::optional<Money> amount; ///< of all units together; below zero for what is taken back
    std::optional<Timestamp> approvedAt;
    bool operator==(const Reimbursement&) const = default;
};

/// How often a buyer returned, over all orders in the mirror.
struct BuyerFigures {
    int lines = 0;   ///< order lines bought
    int returns = 0; ///< lines of which a return was announced; one that comes in three parcels counts once
};

/// How often all buyers of the mirror returned: what one buyer's figures are compared with.
struct ShopFigures {
    std::int64_t lines = 0;   ///< order lines
    std::int64_t returns = 0; ///< returns announced, of whatever order
};

} // namespace returnbench
