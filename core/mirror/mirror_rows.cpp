#include "core/mirror/mirror_rows.h"

#include "core/base/text.h"
#include "core/identifiers/identifier.h"
#include "core/mirror/mirror_sql.h"

#include <algorithm>
#include <charconv>
#include <chrono>
#include <utility>

namespace returnbench {
namespace {

constexpr std::size_t kGtinDigits = 14;

/// Binds values to ?1, ?2 … in turn: text without spaces at its ends, an empty optional as NULL. What is
/// given by reference is not copied: it outlives the statement's run.
class Binder {
public:
    explicit Binder(SQLite::Statement& statement) : m_statement(statement) {}

    Binder& operator<<(const std::string& text) {
        if (const auto inner = trim(text); inner.size() == text.size())
            m_statement.bindNoCopy(++m_index, text);
        else
            m_statement.bind(++m_index, std::string(inner));
        return *this;
    }
    Binder& operator<<(std::string&& text) {
        m_statement.bind(++m_index, std::string(trim(text)));
        return *this;
    }
    Binder& operator<<(int value) { return number(value); }
    /// NULL for none.
    Binder& operator<<(const std::string* text) { return text == nullptr ? null() : *this << *text; }
    /// Two columns: minor units and currency.
    Binder& operator<<(const std::optional<Money>& money) {
        if (!money)
            return null() << std::string();
        return number(money->amountMinor) << money->currency;
    }
    Binder& operator<<(const std::optional<Timestamp>& time) {
        return time ? *this << formatTimestamp(*time) : null();
    }
    Binder& operator<<(const std::optional<Date>& date) { return date ? *this << formatDate(*date) : null(); }
    Binder& number(std::int64_t value) {
        m_statement.bind(++m_index, value);
        return *this;
    }
    Binder& null() {
        m_statement.bind(++m_index);
        return *this;
    }
    /// Days since 1970-01-01.
    Binder& dayNumber(const std::optional<Date>& date) {
        return date ? number(std::chrono::sys_days(*date).time_since_epoch().count()) : null();
    }
    /// Milliseconds since then.
    Binder& momentNumber(const std::optional<Timestamp>& time) {
        return time ? number(time->time_since_epoch().count()) : null();
    }

private:
    SQLite::Statement& m_statement;
    int m_index = 0;
};

/// Reads the columns of a row in turn, behind its id.
class Reader {
public:
    explicit Reader(SQLite::Statement& row) : m_row(row) {}

    std::string text() { return m_row.getColumn(m_index++).getString(); }
    int number() { return m_row.getColumn(m_index++).getInt(); }
    std::optional<std::int64_t> optionalNumber() {
        const auto column = m_row.getColumn(m_index++);
        return column.isNull() ? std::nullopt : std::optional<std::int64_t>(column.getInt64());
    }
    std::optional<Money> money() {
        const auto minor = optionalNumber();
        std::string currency = text();
        return minor ? std::optional(Money{*minor, std::move(currency)}) : std::nullopt;
    }
    std::optional<Timestamp> time() { return parseTimestamp(text()); }
    std::optional<Date> date() { return parseDate(text()); }
    /// nullopt for NULL.
    std::optional<std::string> optionalText() {
        const auto column = m_row.getColumn(m_index++);
        return column.isNull() ? std::nullopt : std::optional(column.getString());
    }
    std::optional<Date> dayNumber() {
        const auto days = optionalNumber();
        return days ? std::optional(Date(std::chrono::sys_days(std::chrono::days(*days)))) : std::nullopt;
    }
    std::optional<Timestamp> momentNumber() {
        const auto milliseconds = optionalNumber();
        return milliseconds ? std::optional(Timestamp(std::chrono::milliseconds(*milliseconds)))
                            : std::nullopt;
    }
    void skip() { ++m_index; }

private:
    SQLite::Statement& m_row;
    int m_index = 1;
};

void take(std::string& known, const std::string& given) {
    if (const auto text = trim(given); !text.empty())
        known = text;
}

template<class T>
void take(std::optional<T>& known, const std::optional<T>& given) {
    if (given)
        known = given;
}

/// 0 for none.
std::int64_t gtinNumber(const std::string& gtin) {
    std::int64_t number = 0;
    std::from_chars(gtin.data(), gtin.data() + gtin.size(), number);
    return number;
}

std::string gtinText(std::int64_t number) {
    if (number == 0)
        return {};
    const std::string digits = std::to_string(number);
    return std::string(kGtinDigits - std::min(digits.size(), kGtinDigits), '0') + digits;
}

} // namespace

std::string identityOf(const DispatchedUnit& unit) {
    if (!unit.serialNormal.empty())
        return unit.serialNormal;
    return unit.imei1.empty() ? unit.lot : unit.imei1;
}

const char* const RowOf<OrderLine>::select = sql::kLineByKey;
const char* const RowOf<OrderLine>::insert = sql::kInsertLine;
const char* const RowOf<OrderLine>::update = sql::kUpdateLine;

void RowOf<OrderLine>::bindKey(SQLite::Statement& statement, const OrderLine& record) {
    Binder(statement) << record.channel << record.order.str() << record.line.str();
}

void RowOf<OrderLine>::bind(SQLite::Statement& statement, const OrderLine& record) {
    Binder(statement) << record.channel << record.order.str() << record.line.str() << record.sku
                      << record.gtin << record.title << record.category << record.quantity << record.unitPrice
                      << record.orderedAt << record.deliveredAt << record.returnWindowUntil
                      << record.buyerKey;
}

OrderLine RowOf<OrderLine>::read(SQLite::Statement& row) {
    Reader cells(row);
    OrderLine line;
    line.channel = cells.text();
    line.order = OrderId(cells.text());
    line.line = OrderLineId(cells.text());
    line.sku = cells.text();
    line.gtin = cells.text();
    line.title = cells.text();
    line.category = cells.text();
    line.quantity = cells.number();
    line.unitPrice = cells.money();
    line.orderedAt = cells.time();
    line.deliveredAt = cells.time();
    line.returnWindowUntil = cells.date();
    line.buyerKey = cells.text();
    return line;
}

OrderLine RowOf<OrderLine>::merge(OrderLine known, const OrderLine& given) {
    take(known.sku, given.sku);
    take(known.gtin, given.gtin);
    take(known.title, given.title);
    take(known.category, given.category);
    known.quantity = given.quantity;
    take(known.unitPrice, given.unitPrice);
    take(known.orderedAt, given.orderedAt);
    take(known.deliveredAt, given.deliveredAt);
    take(known.returnWindowUntil, given.returnWindowUntil);
    take(known.buyerKey, given.buyerKey);
    return known;
}

const char* const RowOf<DispatchedUnit>::select = sql::kUnitByKey;
const char* const RowOf<DispatchedUnit>::insert = sql::kInsertUnit;
const char* const RowOf<DispatchedUnit>::update = sql::kUpdateUnit;

void RowOf<DispatchedUnit>::bindKey(SQLite::Statement& statement, const DispatchedUnit& record) {
    Binder(statement) << record.order.str() << record.line.str() << record.sku << identityOf(record);
}

void RowOf<DispatchedUnit>::bind(SQLite::Statement& statement, const DispatchedUnit& record) {
    Binder binder(statement);
    binder << record.order.str() << record.line.str() << record.sku;
    binder.number(gtinNumber(record.gtin))
        << (record.serial == record.serialNormal ? nullptr : &record.serial) << record.serialNormal;
    if (std::string key = lookAlikeKey(record.serialNormal); key == record.serialNormal)
        binder.null();
    else
        binder << std::move(key);
    binder << record.imei1 << record.imei2 << record.lot;
    binder.dayNumber(record.expiry).momentNumber(record.dispatchedAt) << record.awb;
    binder.dayNumber(record.warrantyUntil);
}

DispatchedUnit RowOf<DispatchedUnit>::read(SQLite::Statement& row) {
    Reader cells(row);
    DispatchedUnit unit;
    unit.order = OrderId(cells.text());
    unit.line = OrderLineId(cells.text());
    unit.sku = cells.text();
    unit.gtin = gtinText(cells.optionalNumber().value_or(0));
    const auto serial = cells.optionalText();
    unit.serialNormal = cells.text();
    unit.serial = serial.value_or(unit.serialNormal);
    cells.skip(); // look_alike
    unit.imei1 = cells.text();
    unit.imei2 = cells.text();
    unit.lot = cells.text();
    unit.expiry = cells.dayNumber();
    unit.dispatchedAt = cells.momentNumber();
    unit.awb = cells.text();
    unit.warrantyUntil = cells.dayNumber();
    return unit;
}

DispatchedUnit RowOf<DispatchedUnit>::merge(DispatchedUnit known, const DispatchedUnit& given) {
    take(known.gtin, given.gtin);
    take(known.imei1, given.imei1);
    take(known.imei2, given.imei2);
    if (!given.components.empty())
        known.components = given.components;
    take(known.lot, given.lot);
    take(known.expiry, given.expiry);
    take(known.dispatchedAt, given.dispatchedAt);
    take(known.awb, given.awb);
    take(known.warrantyUntil, given.warrantyUntil);
    return known;
}

const char* const RowOf<ReturnNotice>::select = sql::kReturnByKey;
const char* const RowOf<ReturnNotice>::insert = sql::kInsertReturn;
const char* const RowOf<ReturnNotice>::update = sql::kUpdateReturn;

void RowOf<ReturnNotice>::bindKey(SQLite::Statement& statement, const ReturnNotice& record) {
    Binder(statement) << record.channel << record.id.str() << record.line.str() << record.sku;
}

void RowOf<ReturnNotice>::bind(SQLite::Statement& statement, const ReturnNotice& record) {
    Binder(statement) << record.channel << record.id.str() << record.line.str() << record.sku
                      << record.order.str() << record.quantity << record.awb << record.lpn << record.reason
                      << record.reasonText << record.requestedAt << record.refundedAt << record.deliveredAt
                      << record.type;
}

ReturnNotice RowOf<ReturnNotice>::read(SQLite::Statement& row) {
    Reader cells(row);
    ReturnNotice notice;
    notice.channel = cells.text();
    notice.id = ReturnId(cells.text());
    notice.order = OrderId(cells.text());
    notice.line = OrderLineId(cells.text());
    notice.sku = cells.text();
    notice.quantity = cells.number();
    notice.awb = cells.text();
    notice.lpn = cells.text();
    notice.reason = cells.text();
    notice.reasonText = cells.text();
    notice.requestedAt = cells.time();
    notice.refundedAt = cells.time();
    notice.deliveredAt = cells.time();
    notice.type = cells.text();
    return notice;
}

ReturnNotice RowOf<ReturnNotice>::merge(ReturnNotice known, const ReturnNotice& given) {
    if (const auto order = trim(given.order.str()); !order.empty())
        known.order = OrderId(std::string(order));
    known.quantity = given.quantity;
    take(known.awb, given.awb);
    take(known.lpn, given.lpn);
    take(known.reason, given.reason);
    take(known.reasonText, given.reasonText);
    take(known.requestedAt, given.requestedAt);
    take(known.refundedAt, given.refundedAt);
    take(known.deliveredAt, given.deliveredAt);
    take(known.type, given.type);
    return known;
}

const char* const RowOf<Recall>::select = sql::kRecallByKey;
const char* const RowOf<Recall>::insert = sql::kInsertRecall;
const char* const RowOf<Recall>::update = sql::kUpdateRecall;

void RowOf<Recall>::bindKey(SQLite::Statement& statement, const Recall& record) {
    Binder(statement) << record.sku << record.gtin << record.lotFrom << record.lotTo << record.serialFrom
                      << record.serialTo << record.notice;
}

void RowOf<Recall>::bind(SQLite::Statement& statement, const Recall& record) {
    Binder(statement) << record.sku << record.gtin << record.lotFrom << record.lotTo << record.serialFrom
                      << record.serialTo << record.notice << record.url << record.since;
}

Recall RowOf<Recall>::read(SQLite::Statement& row) {
    Reader cells(row);
    Recall recall;
    recall.sku = cells.text();
    recall.gtin = cells.text();
    recall.lotFrom = cells.text();
    recall.lotTo = cells.text();
    recall.serialFrom = cells.text();
    recall.serialTo = cells.text();
    recall.notice = cells.text();
    recall.url = cells.text();
    recall.since = cells.date();
    return recall;
}

Recall RowOf<Recall>::merge(Recall known, const Recall& given) {
    take(known.url, given.url);
    take(known.since, given.since);
    return known;
}

const char* const RowOf<BlockEntry>::select = sql::kBlockBySerial;
const char* const RowOf<BlockEntry>::insert = sql::kInsertBlock;
const char* const RowOf<BlockEntry>::update = sql::kUpdateBlock;

void RowOf<BlockEntry>::bindKey(SQLite::Statement& statement, const BlockEntry& record) {
    Binder(statement) << record.serial;
}

void RowOf<BlockEntry>::bind(SQLite::Statement& statement, const BlockEntry& record) {
    Binder(statement) << record.serial << record.reason << record.since << record.source;
}

BlockEntry RowOf<BlockEntry>::read(SQLite::Statement& row) {
    Reader cells(row);
    BlockEntry entry;
    entry.serial = cells.text();
    entry.reason = cells.text();
    entry.since = cells.date();
    entry.source = cells.text();
    return entry;
}

BlockEntry RowOf<BlockEntry>::merge(BlockEntry known, const BlockEntry& given) {
    take(known.reason, given.reason);
    take(known.since, given.since);
    take(known.source, given.source);
    return known;
}

const char* const RowOf<Reimbursement>::select = sql::kReimbursementByKey;
const char* const RowOf<Reimbursement>::insert = sql::kInsertReimbursement;
const char* const RowOf<Reimbursement>::update = sql::kUpdateReimbursement;

void RowOf<Reimbursement>::bindKey(SQLite::Statement& statement, const Reimbursement& record) {
    Binder(statement) << record.channel << record.id << record.sku;
}

void RowOf<Reimbursement>::bind(SQLite::Statement& statement, const Reimbursement& record) {
    Binder(statement) << record.channel << record.id << record.sku << record.order.str() << record.caseId
                      << record.originalId << record.reason << record.condition << record.quantity
                      << record.amount << record.approvedAt;
}

Reimbursement RowOf<Reimbursement>::read(SQLite::Statement& row) {
    Reader cells(row);
    Reimbursement paid;
    paid.channel = cells.text();
    paid.id = cells.text();
    paid.sku = cells.text();
    paid.order = OrderId(cells.text());
    paid.caseId = cells.text();
    paid.originalId = cells.text();
    paid.reason = cells.text();
    paid.condition = cells.text();
    paid.quantity = cells.number();
    paid.amount = cells.money();
    paid.approvedAt = cells.time();
    return paid;
}

Reimbursement RowOf<Reimbursement>::merge(Reimbursement known, const Reimbursement& given) {
    if (const auto order = trim(given.order.str()); !order.empty())
        known.order = OrderId(std::string(order));
    take(known.caseId, given.caseId);
    take(known.originalId, given.originalId);
    take(known.reason, given.reason);
    take(known.condition, given.condition);
    known.quantity = given.quantity;
    take(known.amount, given.amount);
    take(known.approvedAt, given.approvedAt);
    return known;
}

} // namespace returnbench
