#include "core/mirror/source_position.h"

#include "core/mirror/mirror_impl.h"
#include "core/mirror/mirror_sql.h"

namespace returnbench {
namespace {

void bindText(SQLite::Statement& statement, int index, const std::optional<std::string>& text) {
    if (text)
        statement.bind(index, *text);
    else
        statement.bind(index);
}

void bindTime(SQLite::Statement& statement, int index, const std::optional<Timestamp>& time) {
    bindText(statement, index, time ? std::optional(formatTimestamp(*time)) : std::nullopt);
}

std::optional<std::string> textAt(SQLite::Statement& query, int column) {
    const SQLite::Column value = query.getColumn(column);
    return value.isNull() ? std::nullopt : std::optional(value.getString());
}

std::optional<Timestamp> timeAt(SQLite::Statement& query, int column) {
    const auto text = textAt(query, column);
    return text ? parseTimestamp(*text) : std::nullopt;
}

} // namespace

std::optional<SourcePosition> Mirror::sourcePosition(const std::string& source,
                                                     const std::string& table) const {
    return guardSqlite("looking how far a source is", [&]() -> std::optional<SourcePosition> {
        Query query(m_impl->prepared(sql::kSourcePosition));
        query->bind(1, source);
        query->bind(2, table);
        if (!query->executeStep())
            return std::nullopt;
        SourcePosition position;
        position.source = source;
        position.table = table;
        position.fingerprint = query->getColumn(2).getString();
        position.watermark = textAt(*query, 3);
        position.key = textAt(*query, 4);
        position.sweepTo = textAt(*query, 5);
        position.nextFrom = textAt(*query, 6);
        position.sweepBegan = timeAt(*query, 7);
        position.endSeenAt = timeAt(*query, 8);
        position.isSettled = query->getColumn(9).getInt() != 0;
        position.upToDateAt = timeAt(*query, 10);
        int column = 11;
        SourceTally& tally = position.unrecorded;
        for (std::int64_t* figure : {&tally.rows, &tally.added, &tally.changed, &tally.unchanged,
                                     &tally.rejected, &tally.flagged, &tally.leftOut})
            *figure = query->getColumn(column++).getInt64();
        return position;
    });
}

void Mirror::put(const SourcePosition& position) {
    guardSqlite("noting how far a source is", [&] {
        Query put(m_impl->prepared(sql::kPutSourcePosition));
        put->bind(1, position.source);
        put->bind(2, position.table);
        put->bind(3, position.fingerprint);
        bindText(*put, 4, position.watermark);
        bindText(*put, 5, position.key);
        bindText(*put, 6, position.sweepTo);
        bindText(*put, 7, position.nextFrom);
        bindTime(*put, 8, position.sweepBegan);
        bindTime(*put, 9, position.endSeenAt);
        put->bind(10, position.isSettled ? 1 : 0);
        bindTime(*put, 11, position.upToDateAt);
        int column = 12;
        const SourceTally& tally = position.unrecorded;
        for (const std::int64_t figure : {tally.rows, tally.added, tally.changed, tally.unchanged,
                                          tally.rejected, tally.flagged, tally.leftOut})
            put->bind(column++, figure);
        put->exec();
    });
}

} // namespace returnbench
