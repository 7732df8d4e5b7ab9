#include "core/mirror/record_builder.h"

#include "core/base/text.h"
#include "core/identifiers/identifier.h"
#include "core/mirror/code_range.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace returnbench {

namespace {

constexpr auto kDay = std::chrono::hours{24}; // files without a time zone may be off by one

constexpr std::string_view kTimes = "\xC3\x97";

/// Whether a product of a list begins here: digits and a multiplication sign.
bool isProductAt(std::string_view list, std::size_t at) {
    const auto end = list.find_first_not_of("0123456789", at);
    return end != std::string_view::npos && end > at && list.substr(end).starts_with(kTimes);
}

/// `2× Hat, red, 1× Coat` → `2× Hat, red` and `1× Coat`; at least one.
std::vector<std::string> productsIn(std::string_view list) {
    std::vector<std::string> products;
    std::size_t start = 0;
    for (std::size_t comma = list.find(", "); comma != std::string_view::npos;
         comma = list.find(", ", comma + 1))
        if (isProductAt(list, comma + 2)) {
            products.emplace_back(list.substr(start, comma - start));
            start = comma + 2;
        }
    products.emplace_back(list.substr(start));
    return products;
}

/// What names the line's product: its SKU, else its title.
const std::string& productOf(const OrderLine& line) {
    return line.sku.empty() ? line.title : line.sku;
}

} // namespace

RecordBuilder::RecordBuilder(const RecognisedHeader& header, BuyerKeyOf buyerKeyOf)
    : m_header(header), m_buyerKeyOf(std::move(buyerKeyOf)) {}

std::vector<TableRow> RecordBuilder::parts(const TableRow& row) const {
    const auto& list = m_header.profile->productList;
    const auto column = list.empty() ? m_header.fields.end() : m_header.fields.find(list);
    if (column == m_header.fields.end() || !row.fault.empty() || row.fields.size() <= column->second.front())
        return {row};
    std::vector<TableRow> rows;
    for (std::string& product : productsIn(row.fields[column->second.front()])) {
        rows.push_back(row);
        rows.back().fields[column->second.front()] = std::move(product);
    }
    return rows;
}

BuiltRow RecordBuilder::build(TableRow& row) {
    if (!row.fault.empty())
        return RowFault{{}, row.fault, {}};
    if (row.columns > m_header.names.size())
        return RowFault{{},
                        "has " + std::to_string(row.columns - m_header.firstColumn) +
                            " fields; the header has " +
                            std::to_string(m_header.names.size() - m_header.firstColumn),
                        {}};
    row.fields.resize(m_header.names.size());
    if (!m_header.profile->skipWithout.empty() || !m_header.skips.empty()) {
        const bool isOut = isLeftOut(m_header, row);
        fillDown(row); // a summary above an order's lines says what they do not
        if (isOut)
            return LeftOutRow{};
    } else {
        fillDown(row);
    }
    RowValues values(m_header, row);
    std::vector<ImportedRecord> records;
    std::string lineName;
    for (const ImportKind kind : m_header.profile->kinds)
        switch (kind) {
        case ImportKind::Orders:
            records.emplace_back(orderLine(values));
            lineName = std::get<OrderLine>(records.back()).line.str();
            sayLine(row, std::get<OrderLine>(records.back()));
            break;
        case ImportKind::DispatchSerials:
            addUnit(values, records);
            break;
        case ImportKind::Returns:
            records.emplace_back(returnNotice(values));
            break;
        case ImportKind::Recalls:
            records.emplace_back(recall(values));
            break;
        case ImportKind::Blocklist:
            records.emplace_back(blockEntry(values));
            break;
        case ImportKind::Reimbursements:
            if (m_header.profile->kinds.size() == 1 || !values.code("reimbursement_id").empty())
                records.emplace_back(reimbursement(values));
            break;
        }
    if (!values.fault())
        return records;
    RowFault fault = *values.fault();
    if (m_header.countsLines)
        fault.lineName = lineName;
    return fault;
}

/// Of a row that says an order line too, a unit only where the row names one: what is not dispatched yet, or
/// not serialised, has none.
void RecordBuilder::addUnit(RowValues& values, std::vector<ImportedRecord>& records) const {
    DispatchedUnit found = unit(values);
    if (m_header.profile->kinds.size() == 1 || !found.serial.empty() || !found.lot.empty())
        records.emplace_back(std::move(found));
}

/// Blank fields of an order's further rows become what its first row said. They are written into the row, so
/// that a rejected row can stand alone.
void RecordBuilder::fillDown(TableRow& row) {
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
    if (!m_header.profile->productList.empty())
        takeCount(values, line);
    line.unitPrice = values.price("unit_price", "currency");
    if (m_header.profile->isPriceOfLine && line.unitPrice)
        line.unitPrice->amountMinor = (line.unitPrice->amountMinor + line.quantity / 2) / line.quantity;
    line.orderedAt = values.time("ordered_at");
    line.deliveredAt = values.time("delivered_at");
    line.returnWindowUntil = values.date("return_window_until");
    if (line.orderedAt && line.deliveredAt && *line.deliveredAt + kDay < *line.orderedAt)
        values.refuse("delivered_at", "lies before the order's own date");
    if (line.orderedAt && line.returnWindowUntil &&
        std::chrono::sys_days(*line.returnWindowUntil) + kDay < *line.orderedAt)
        values.refuse("return_window_until", "lies before the order's own date");
    line.line = OrderLineId(lineNameFor(values, line));
    if (const std::string buyer = values.code("buyer_id"); !buyer.empty() && !values.fault())
        line.buyerKey = m_buyerKeyOf(line.channel, buyer);
    return line;
}

/// `2× Hat` is two of the product `Hat`.
void RecordBuilder::takeCount(RowValues& values, OrderLine& line) {
    const auto mark = line.title.find(kTimes);
    const std::string_view count =
        trim(std::string_view(line.title).substr(0, std::min(mark, line.title.size())));
    if (mark == std::string::npos || !isDigits(count) || count.size() > 5 ||
        std::stoi(std::string(count)) == 0) {
        values.refuse("title", "does not say how many of which product: `2\xC3\x97 Hat` is needed");
        return;
    }
    line.quantity = std::stoi(std::string(count));
    line.title = trim(std::string_view(line.title).substr(mark + kTimes.size()));
}

std::string RecordBuilder::lineNameFor(RowValues& values, const OrderLine& line) {
    if (const std::string order = toUpper(line.order.str()); order != m_namedOrder) {
        m_namedOrder = order;
        m_lineNames.clear();
        m_lineProducts.clear();
    }
    return m_header.countsLines ? countedLineName(values, line) : givenLineName(values, line);
}

/// Where the file has no ids for lines: the SKU, else the title. An order's rows stand together, and the same
/// product may stand there twice: the second is `SKU#2`. A rejected row that comes back says which it was.
std::string RecordBuilder::countedLineName(RowValues& values, const OrderLine& line) {
    if (const auto given = values.lineName()) {
        if (given->empty())
            values.refuse(kLineNameColumn,
                          "is blank: write the SKU (without one, the title), and `#2` behind "
                          "it for the second row of that product in the order");
        return *given;
    }
    if (productOf(line).empty())
        values.refuse("sku", "is blank, and no title stands in for it");
    return nextLineName(productOf(line));
}

std::string RecordBuilder::nextLineName(const std::string& product) {
    const int count = ++m_lineNames[toUpper(product)];
    return count == 1 ? product : product + "#" + std::to_string(count);
}

/// The line's id; where it is blank the product, counted as above unless its rows come singly.
std::string RecordBuilder::givenLineName(RowValues& values, const OrderLine& line) {
    std::string name = values.code("order_line_id");
    const std::string product = productOf(line);
    if (name.empty() && m_header.rowsComeSingly)
        name = product;
    if (name.empty() && !product.empty())
        do
            name = nextLineName(product);
        while (m_lineProducts.contains(toUpper(name)));
    if (name.empty())
        values.refuse("order_line_id", "is blank, and no SKU or title stands in for it");
    const auto [known, isNew] = m_lineProducts.emplace(toUpper(name), toUpper(product));
    if (!isNew && known->second != toUpper(product))
        values.refuse("order_line_id",
                      "is that of another product of this order: one of the two would be lost");
    return name;
}

/// Writes a counted name into the row, so that it can stand alone when it is rejected.
void RecordBuilder::sayLine(TableRow& row, const OrderLine& line) const {
    const auto column = m_header.fields.find("order_line_id");
    if (column == m_header.fields.end() || line.line.str() == productOf(line))
        return;
    std::string& id = row.fields[column->second.front()];
    if (trim(id).empty())
        id = line.line.str();
}

DispatchedUnit RecordBuilder::unit(RowValues& values) const {
    DispatchedUnit unit;
    unit.order = OrderId(values.requiredCode("order_id"));
    unit.line = OrderLineId(values.code("order_line_id"));
    unit.sku = values.code("sku");
    unit.gtin = values.gtin14("gtin");
    unit.serial = values.code("serial");
    unit.serialNormal = values.serialNormal("serial", unit.serial);
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
    if (unit.dispatchedAt && unit.warrantyUntil &&
        std::chrono::sys_days(*unit.warrantyUntil) + kDay < *unit.dispatchedAt)
        values.refuse("warranty_until", "lies before the dispatch");
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
    notice.lpn = values.code("lpn");
    if (notice.id.empty())
        notice.id = ReturnId(notice.lpn);
    if (notice.id.empty())
        values.refuse("return_id", "is blank, and no AWB or LPN stands in for it");
    notice.order = OrderId(values.requiredCode("order_id"));
    notice.line = OrderLineId(values.code("order_line_id"));
    notice.sku = values.code("sku");
    notice.quantity = values.quantity("quantity");
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
    recall.serialFrom = values.serialNormal("serial_from", values.code("serial_from"));
    recall.serialTo = values.serialNormal("serial_to", values.code("serial_to"));
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
    entry.serial = values.serialNormal("serial", values.requiredCode("serial"));
    entry.reason = values.text("reason");
    entry.since = values.date("since");
    entry.source = values.text("source");
    return entry;
}

Reimbursement RecordBuilder::reimbursement(RowValues& values) const {
    Reimbursement paid;
    paid.channel = channelOf(values);
    paid.id = values.requiredCode("reimbursement_id");
    paid.sku = values.code("sku");
    paid.order = OrderId(values.code("order_id"));
    paid.caseId = values.code("case_id");
    paid.originalId = values.code("original_id");
    paid.reason = values.text("reason");
    paid.condition = values.text("condition");
    paid.quantity = values.count("quantity");
    paid.amount = values.amount("amount", "currency");
    paid.approvedAt = values.time("approved_at");
    return paid;
}

} // namespace returnbench
