#include "core/mirror/record_builder.h"

#include "core/base/text.h"
#include "core/identifiers/identifier.h"
#include "core/mirror/code_range.h"

#include <algorithm>
#include <utility>

namespace returnbench {

RecordBuilder::RecordBuilder(const RecognisedHeader& header, BuyerKeyOf buyerKeyOf)
    : m_header(header), m_buyerKeyOf(std::move(buyerKeyOf)) {}

std::variant<ImportedRecord, RowFault> RecordBuilder::build(DelimitedRow& row) {
    if (!row.fault.empty())
        return RowFault{{}, row.fault};
    if (row.columns > m_header.names.size())
        return RowFault{{},
                        "has " + std::to_string(row.columns - m_header.firstColumn) +
                            " fields; the header has " +
                            std::to_string(m_header.names.size() - m_header.firstColumn)};
    row.fields.resize(m_header.names.size());
    fillDown(row);
    RowValues values(m_header, row);
    ImportedRecord record;
    switch (m_header.profile->kind) {
    case ImportKind::Orders:
        record = orderLine(values);
        break;
    case ImportKind::DispatchSerials:
        record = unit(values);
        break;
    case ImportKind::Returns:
        record = returnNotice(values);
        break;
    case ImportKind::Recalls:
        record = recall(values);
        break;
    case ImportKind::Blocklist:
        record = blockEntry(values);
        break;
    }
    if (values.fault())
        return *values.fault();
    return record;
}

/// Blank fields of an order's further rows become what its first row said. They are written into the row, so
/// that a rejected row can stand alone.
void RecordBuilder::fillDown(DelimitedRow& row) {
    const auto& fields = m_header.profile->fillDown;
    const auto order = m_header.fields.find("order_id");
    if (fields.empty() || order == m_header.fields.end())
        return;
    std::string& orderOfRow = row.fields[order->second.front()];
    const bool isOrderFilled = std::find(fields.begin(), fields.end(), "order_id") != fields.end();
    if (isOrderFilled && trim(orderOfRow).empty())
        orderOfRow = m_filledOrder;
    if (const std::string name = toUpper(trim(orderOfRow)); name != toUpper(trim(m_filledOrder))) {
        m_filledOrder = orderOfRow;
        m_held.clear();
    }
    for (const std::string& field : fields)
        if (const auto found = m_header.fields.find(field); found != m_header.fields.end())
            for (const std::size_t position : found->second) {
                std::string& held = m_held[position];
                std::string& value = row.fields[position];
                if (trim(value).empty())
                    value = held;
                else if (held.empty())
                    held = value;
            }
}

std::string RecordBuilder::channelOf(RowValues& values) const {
    std::string channel = values.code("channel");
    if (channel.empty())
        channel = m_header.profile->channel;
    if (channel.empty())
        values.refuse("channel", "is blank");
    return channel;
}

OrderLine RecordBuilder::orderLine(RowValues& values) {
    OrderLine line;
    line.channel = channelOf(values);
    line.order = OrderId(values.requiredCode("order_id"));
    line.sku = values.code("sku");
    line.gtin = values.gtin14("gtin");
    line.title = values.text("title");
    line.category = values.text("category");
    line.quantity = values.quantity("quantity");
    line.unitPrice = values.price("unit_price", "currency");
    line.orderedAt = values.time("ordered_at");
    line.deliveredAt = values.time("delivered_at");
    line.returnWindowUntil = values.date("return_window_until");
    line.line = OrderLineId(lineNameFor(values, line));
    if (const std::string buyer = values.code("buyer_id"); !buyer.empty() && !values.fault())
        line.buyerKey = m_buyerKeyOf(line.channel, buyer);
    return line;
}

/// The line's id; where the file has none the SKU, else the title.
///
/// In a format without line ids an order's rows stand together, and the same product may stand there twice:
/// the second is `SKU#2`.
std::string RecordBuilder::lineNameFor(RowValues& values, const OrderLine& line) {
    std::string name = values.code("order_line_id");
    if (!name.empty())
        return name;
    name = line.sku.empty() ? line.title : line.sku;
    if (name.empty())
        values.refuse(m_header.fields.contains("order_line_id") ? "order_line_id" : "sku",
                      "is blank, and no SKU or title stands in for it");
    if (m_header.fields.contains("order_line_id"))
        return name;
    if (const std::string order = toUpper(line.order.str()); order != m_namedOrder) {
        m_namedOrder = order;
        m_lineNames.clear();
    }
    const int count = ++m_lineNames[toUpper(name)];
    return count == 1 ? name : name + "#" + std::to_string(count);
}

DispatchedUnit RecordBuilder::unit(RowValues& values) const {
    DispatchedUnit unit;
    unit.order = OrderId(values.requiredCode("order_id"));
    unit.line = OrderLineId(values.code("order_line_id"));
    unit.sku = values.code("sku");
    unit.gtin = values.gtin14("gtin");
    unit.serial = values.code("serial");
    unit.serialNormal = values.serialNormal("serial");
    unit.imei1 = values.imei("imei1");
    unit.imei2 = values.imei("imei2");
    if (unit.serial.empty()) // a phone may have no other serial than its IMEI
        unit.serial = unit.serialNormal = unit.imei1.empty() ? unit.imei2 : unit.imei1;
    unit.components = values.serials("component_serials");
    unit.lot = values.code("lot");
    unit.expiry = values.date("expiry");
    unit.dispatchedAt = values.time("dispatched_at");
    unit.awb = values.code("awb");
    unit.warrantyUntil = values.date("warranty_until");
    if (unit.serial.empty() && unit.lot.empty() && unit.line.empty() && unit.sku.empty())
        values.refuse("serial", "is blank, and so are IMEI, lot, order line and SKU: the row names no unit");
    return unit;
}

ReturnNotice RecordBuilder::returnNotice(RowValues& values) const {
    ReturnNotice notice;
    notice.channel = channelOf(values);
    notice.awb = values.code("awb");
    notice.id = ReturnId(values.code("return_id"));
    if (notice.id.empty())
        notice.id = ReturnId(notice.awb);
    if (notice.id.empty())
        values.refuse("return_id", "is blank, and no AWB stands in for it");
    notice.order = OrderId(values.requiredCode("order_id"));
    notice.line = OrderLineId(values.code("order_line_id"));
    notice.sku = values.code("sku");
    notice.quantity = values.quantity("quantity");
    notice.lpn = values.code("lpn");
    notice.reason = values.text("reason");
    notice.reasonText = values.text("reason_text");
    notice.requestedAt = values.time("requested_at");
    notice.refundedAt = values.time("refunded_at");
    notice.deliveredAt = values.time("delivered_at");
    notice.type = values.text("type");
    return notice;
}

Recall RecordBuilder::recall(RowValues& values) const {
    Recall recall;
    recall.sku = values.code("sku");
    recall.gtin = values.gtin14("gtin");
    recall.lotFrom = values.code("lot_from");
    recall.lotTo = values.code("lot_to");
    recall.serialFrom = values.serialNormal("serial_from");
    recall.serialTo = values.serialNormal("serial_to");
    recall.notice = values.requiredCode("notice");
    recall.url = values.webAddress("url");
    recall.since = values.date("since");
    const bool isUnconditional = recall.sku.empty() && recall.gtin.empty() && recall.lotFrom.empty() &&
                                 recall.lotTo.empty() && recall.serialFrom.empty() && recall.serialTo.empty();
    if (isUnconditional)
        values.refuse("sku", "is blank, and so are GTIN, lots and serials: the row would recall everything");
    if (!recall.lotFrom.empty() && !recall.lotTo.empty() && !isInRange(recall.lotFrom, "", recall.lotTo))
        values.refuse("lot_to", "lies before lot_from");
    if (!recall.serialFrom.empty() && !recall.serialTo.empty() &&
        !isInRange(recall.serialFrom, "", recall.serialTo))
        values.refuse("serial_to", "lies before serial_from");
    return recall;
}

BlockEntry RecordBuilder::blockEntry(RowValues& values) const {
    BlockEntry entry;
    if (!values.requiredCode("serial").empty())
        entry.serial = values.serialNormal("serial");
    entry.reason = values.text("reason");
    entry.since = values.date("since");
    entry.source = values.text("source");
    return entry;
}

} // namespace returnbench
