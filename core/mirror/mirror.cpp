#include "core/mirror/mirror.h"

#include "core/base/codes.h"
#include "core/base/digest.h"
#include "core/base/error.h"
#include "core/base/text.h"
#include "core/identifiers/identifier.h"
#include "core/mirror/mirror_impl.h"
#include "core/mirror/mirror_sql.h"
#include "core/mirror/recall_match.h"

#include <algorithm>
#include <sqlite3.h>

namespace returnbench {
namespace {

std::string trimmed(std::string_view code) {
    return std::string(trim(code));
}

/// Of an order's lines, those of the notice's own channel; all of them when it names none of these.
std::vector<OrderLine> linesOfChannel(std::vector<OrderLine> lines, std::string_view channel) {
    const auto isOwn = [&](const OrderLine& line) { return isSameCode(line.channel, channel); };
    if (std::any_of(lines.begin(), lines.end(), isOwn))
        std::erase_if(lines, [&](const OrderLine& line) { return !isOwn(line); });
    return lines;
}

} // namespace

Mirror::Mirror(const std::filesystem::path& file, OpenMode mode, Bytes buyerHashKey)
    : m_impl(std::make_unique<Impl>(file, mode, std::move(buyerHashKey))) {}

Mirror::~Mirror() = default;

std::string Mirror::buyerKeyOf(std::string_view channel, std::string_view buyerId) const {
    const std::string buyer = toLower(trim(buyerId));
    if (buyer.empty())
        return {};
    if (m_impl->buyerHashKey.empty()) // an HMAC without a key could be undone by trying e-mail addresses
        throw Error(ErrorCode::Unsupported, "The mirror was opened without the workspace's buyer key.",
                    "Open the workspace with the right to write.");
    return hmacSha256Hex(m_impl->buyerHashKey, toLower(trim(channel)) + "\n" + buyer);
}

Mirror::Batch::Batch(Mirror& mirror) : m_mirror(mirror) {
    guardSqlite("starting to write to the mirror", [&] {
        m_transaction = std::make_unique<SQLite::Transaction>(mirror.m_impl->database,
                                                              SQLite::TransactionBehavior::IMMEDIATE);
    });
    mirror.m_impl->batch.emplace();
}

Mirror::Batch::~Batch() {
    m_mirror.m_impl->batch.reset();
}

void Mirror::Batch::commit() {
    guardSqlite("saving to the mirror", [&] { m_transaction->commit(); });
}

std::int64_t Mirror::Batch::undoneChanges() const {
    return std::apply([](const auto&... changes) { return (changes.undone() + ...); },
                      *m_mirror.m_impl->batch);
}

Mirror::StraightWrites::StraightWrites(Mirror& mirror) : m_mirror(mirror) {
    SQLite::Database& database = mirror.m_impl->database;
    if (database.tryExec("PRAGMA journal_mode = DELETE") == SQLITE_OK)
        database.tryExec("PRAGMA synchronous = FULL"); // without it this journal may be lost with the power
}

Mirror::StraightWrites::~StraightWrites() {
    m_mirror.m_impl->database.tryExec("PRAGMA journal_mode = WAL");
    m_mirror.m_impl->database.tryExec("PRAGMA synchronous = NORMAL");
}

Change Mirror::put(const OrderLine& record) {
    return guardSqlite("writing an order line to the mirror", [&] { return m_impl->put(record); });
}

Change Mirror::put(const DispatchedUnit& record) {
    if (record.serialNormal.empty() && !record.serial.empty()) {
        DispatchedUnit unit = record;
        unit.serialNormal = normalSerial(unit.serial);
        if (!unit.serialNormal.empty())
            return put(unit);
    }
    return guardSqlite("writing a unit to the mirror", [&] {
        if (m_impl->batch)
            return m_impl->put(record);
        SQLite::Transaction transaction(m_impl->database, SQLite::TransactionBehavior::IMMEDIATE);
        const Change change = m_impl->put(record);
        transaction.commit();
        return change;
    });
}

Change Mirror::put(const ReturnNotice& record) {
    return guardSqlite("writing a return to the mirror", [&] { return m_impl->put(record); });
}

Change Mirror::put(const Recall& record) {
    return guardSqlite("writing a recall to the mirror", [&] { return m_impl->put(record); });
}

Change Mirror::put(const BlockEntry& record) {
    return guardSqlite("writing to the mirror's blocklist", [&] { return m_impl->put(record); });
}

Change Mirror::put(const Reimbursement& record) {
    return guardSqlite("writing a reimbursement to the mirror", [&] { return m_impl->put(record); });
}

void Mirror::renameLine(const OrderLine& line, const OrderLineId& to) {
    guardSqlite("giving an order line its id in the mirror", [&] {
        Query rename(m_impl->prepared(sql::kRenameLine));
        rename->bind(1, trimmed(line.channel));
        rename->bind(2, trimmed(line.order.str()));
        rename->bind(3, trimmed(line.line.str()));
        rename->bind(4, trimmed(to.str()));
        rename->exec();
    });
}

MirrorCounts Mirror::counts() const {
    return guardSqlite("counting the mirror's records", [&] {
        const auto count = [&](const char* sql) { return m_impl->database.execAndGet(sql).getInt64(); };
        MirrorCounts counts;
        counts.orderLines = count("SELECT COUNT(*) FROM order_line");
        counts.units = count("SELECT COUNT(*) FROM unit");
        counts.returns = count("SELECT COUNT(*) FROM return_notice");
        counts.recalls = count("SELECT COUNT(*) FROM recall");
        counts.blocklist = count("SELECT COUNT(*) FROM block_entry");
        counts.reimbursements = count("SELECT COUNT(*) FROM reimbursement");
        return counts;
    });
}

std::int64_t Mirror::unitsAtMost() const {
    return guardSqlite("asking the mirror for its last unit", [&] {
        Query last(m_impl->prepared(sql::kLastUnit));
        last->executeStep();
        return last->getColumn(0).getInt64();
    });
}

std::vector<ReturnNotice> Mirror::findReturns(std::string_view code) const {
    const std::string wanted = trimmed(code);
    if (wanted.empty())
        return {};
    auto found = guardSqlite("looking for a return in the mirror",
                             [&] { return m_impl->select<ReturnNotice>(sql::kReturnsByCode, wanted); });
    return found.empty() ? returnsOfOrder(OrderId(wanted)) : found;
}

std::vector<OrderLine> Mirror::linesOfOrder(const OrderId& order) const {
    return guardSqlite("looking for an order in the mirror",
                       [&] { return m_impl->select<OrderLine>(sql::kLinesOfOrder, trimmed(order.str())); });
}

bool Mirror::knowsOrder(const OrderId& order) const {
    return guardSqlite("looking for an order in the mirror",
                       [&] { return m_impl->count(sql::kIsOrder, trimmed(order.str())) > 0; });
}

std::optional<OrderLine> Mirror::lineOf(const ReturnNotice& notice) const {
    const auto lines = linesOfChannel(linesOfOrder(notice.order), notice.channel);
    const auto lineThat = [&](auto&& fits) -> std::optional<OrderLine> {
        const auto found = std::find_if(lines.begin(), lines.end(), fits);
        return found == lines.end() ? std::nullopt : std::optional(*found);
    };
    const std::string line = trimmed(notice.line.str());
    const std::string sku = trimmed(notice.sku);
    if (line.empty() && sku.empty())
        return lines.size() == 1 ? std::optional(lines.front()) : std::nullopt;
    std::optional<OrderLine> found;
    if (!line.empty())
        found = lineThat([&](const OrderLine& candidate) { return isSameCode(candidate.line.str(), line); });
    if (!found && !sku.empty())
        found = lineThat([&](const OrderLine& candidate) { return isSameCode(candidate.sku, sku); });
    return found;
}

std::vector<OrderLine> Mirror::linesWithGtin(std::string_view gtin14, int limit) const {
    return guardSqlite("looking for a GTIN in the mirror", [&] {
        return m_impl->select<OrderLine>(sql::kLinesWithGtin, trimmed(gtin14), limit);
    });
}

std::vector<OrderLine> Mirror::linesWithSku(std::string_view sku, int limit) const {
    return guardSqlite("looking for a SKU in the mirror",
                       [&] { return m_impl->select<OrderLine>(sql::kLinesWithSku, trimmed(sku), limit); });
}

std::vector<OrderLine> Mirror::linesWithId(std::string_view line, int limit) const {
    return guardSqlite("looking for an order line in the mirror",
                       [&] { return m_impl->select<OrderLine>(sql::kLinesWithId, trimmed(line), limit); });
}

std::vector<ReturnNotice> Mirror::returnsOfOrder(const OrderId& order) const {
    return guardSqlite("looking for an order's returns in the mirror", [&] {
        return m_impl->select<ReturnNotice>(sql::kReturnsOfOrder, trimmed(order.str()));
    });
}

ReturnTimes Mirror::timesOf(const ReturnNotice& notice) const {
    return guardSqlite("looking for a return's refund in the mirror", [&] {
        Query query(m_impl->prepared(sql::kReturnTimes));
        query->bind(1, notice.id.str());
        query->bind(2, notice.channel);
        query->bind(3, notice.order.str());
        query->bind(4, notice.line.str());
        query->bind(5, notice.sku);
        query->executeStep();
        return ReturnTimes{parseTimestamp(query->getColumn(0).getString()),
                           parseTimestamp(query->getColumn(1).getString())};
    });
}

std::vector<Reimbursement> Mirror::findReimbursements(std::string_view code) const {
    const std::string wanted = trimmed(code);
    if (wanted.empty())
        return {};
    return guardSqlite("looking for reimbursements in the mirror",
                       [&] { return m_impl->select<Reimbursement>(sql::kReimbursementsByCode, wanted); });
}

std::vector<Reimbursement> Mirror::reimbursements(int limit) const {
    return guardSqlite("reading reimbursements from the mirror",
                       [&] { return m_impl->select<Reimbursement>(sql::kReimbursements, limit); });
}

std::vector<DispatchedUnit> Mirror::unitsOnOrder(const OrderId& order) const {
    return guardSqlite("looking for an order's units in the mirror", [&] {
        return m_impl->select<DispatchedUnit>(sql::kUnitsOnOrder, trimmed(order.str()));
    });
}

std::vector<DispatchedUnit> Mirror::unitsWithSerial(std::string_view normal) const {
    return guardSqlite("looking for a serial in the mirror", [&] {
        return m_impl->select<DispatchedUnit>(sql::kUnitsWithSerial, toUpper(trim(normal)));
    });
}

bool Mirror::hasSeveralWithSerial(std::string_view normal) const {
    return guardSqlite("looking for a serial in the mirror", [&] {
        Query query(m_impl->prepared(sql::kUnitIdsWithSerial));
        query->bind(1, toUpper(trim(normal)));
        std::int64_t first = 0;
        while (query->executeStep()) {
            const std::int64_t unit = query->getColumn(0).getInt64();
            if (first != 0 && unit != first)
                return true;
            first = unit;
        }
        return false;
    });
}

std::vector<DispatchedUnit> Mirror::unitsLike(std::string_view lookAlikeKey, int limit) const {
    return guardSqlite("looking for a similar serial in the mirror", [&] {
        return m_impl->select<DispatchedUnit>(sql::kUnitsLike, toUpper(trim(lookAlikeKey)), limit);
    });
}

std::vector<DispatchedUnit> Mirror::unitsWithComponent(std::string_view normal) const {
    return guardSqlite("looking for a component in the mirror", [&] {
        return m_impl->select<DispatchedUnit>(sql::kUnitsWithComponent, toUpper(trim(normal)));
    });
}

std::vector<DispatchedUnit> Mirror::unitsInParcel(std::string_view awb) const {
    return guardSqlite("looking for a waybill in the mirror",
                       [&] { return m_impl->select<DispatchedUnit>(sql::kUnitsInParcel, trimmed(awb)); });
}

std::vector<Recall> Mirror::recallsFor(std::string_view sku, std::string_view gtin14, std::string_view lot,
                                       std::string_view serialNormal) const {
    auto recalls = guardSqlite("looking for recalls in the mirror", [&] {
        return m_impl->select<Recall>(sql::kRecallCandidates, trimmed(sku), trimmed(gtin14));
    });
    std::erase_if(recalls,
                  [&](const Recall& recall) { return !isRecalled(recall, sku, gtin14, lot, serialNormal); });
    return recalls;
}

std::optional<BlockEntry> Mirror::blocked(std::string_view serialNormal) const {
    const auto found = guardSqlite("looking into the mirror's blocklist", [&] {
        return m_impl->select<BlockEntry>(sql::kBlockBySerial, toUpper(trim(serialNormal)));
    });
    return found.empty() ? std::nullopt : std::optional(found.front());
}

BuyerFigures Mirror::figuresOf(std::string_view buyerKey) const {
    return guardSqlite("counting a buyer's returns in the mirror", [&] {
        const std::string key = trimmed(buyerKey);
        return BuyerFigures{m_impl->count(sql::kLinesOfBuyer, key), m_impl->count(sql::kReturnsOfBuyer, key)};
    });
}

ShopFigures Mirror::shopFigures() const {
    return guardSqlite("asking the mirror for its last order line and return", [&] {
        Query last(m_impl->prepared(sql::kLastLineAndReturn));
        last->executeStep();
        return ShopFigures{last->getColumn(0).getInt64(), last->getColumn(1).getInt64()};
    });
}

std::vector<std::string> Mirror::check() const {
    std::vector<std::string> findings;
    try {
        SQLite::Statement query(m_impl->database, "PRAGMA integrity_check");
        while (query.executeStep())
            if (const std::string finding = query.getColumn(0).getString(); finding != "ok")
                findings.push_back(finding);
    } catch (const SQLite::Exception& cause) {
        // The check itself may stumble over the damage that it looks for.
        if (cause.getErrorCode() != SQLITE_CORRUPT && cause.getErrorCode() != SQLITE_NOTADB)
            throwStorageError(cause, "checking the mirror");
        findings.emplace_back(cause.what());
    }
    return findings;
}

} // namespace returnbench
