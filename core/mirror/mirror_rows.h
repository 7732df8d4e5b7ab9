#pragma once

#include "core/mirror/records.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <cstdint>
#include <string>

namespace returnbench {

/// How one kind of record stands in its table.
///
/// `select` finds the row of a record's natural key; `bind` binds the record's columns ?1 … as both `insert`
/// and `update` number them, natural key first; `update` takes the row's id behind them. `read` reads a
/// selected row. `merge` is what is known after `given` came: fields that are blank in it erase nothing, the
/// key stays as it was.
template<class Record>
struct RowOf;

/// What tells a unit from the others of its line: its serial, else its IMEI, else its lot.
[[nodiscard]] std::string identityOf(const DispatchedUnit& unit);

template<>
struct RowOf<OrderLine> {
    static const char* const select;
    static const char* const insert;
    static const char* const update;
    static constexpr int columns = 14;
    static void bindKey(SQLite::Statement& statement, const OrderLine& record);
    static void bind(SQLite::Statement& statement, const OrderLine& record);
    static OrderLine read(SQLite::Statement& row);
    static OrderLine merge(OrderLine known, const OrderLine& given);
};

/// Components stand in a table of their own: `read` leaves them empty.
template<>
struct RowOf<DispatchedUnit> {
    static const char* const select;
    static const char* const insert;
    static const char* const update;
    static constexpr int columns = 14;
    static void bindKey(SQLite::Statement& statement, const DispatchedUnit& record);
    static void bind(SQLite::Statement& statement, const DispatchedUnit& record);
    static DispatchedUnit read(SQLite::Statement& row);
    static DispatchedUnit merge(DispatchedUnit known, const DispatchedUnit& given);
};

template<>
struct RowOf<ReturnNotice> {
    static const char* const select;
    static const char* const insert;
    static const char* const update;
    static constexpr int columns = 14;
    static void bindKey(SQLite::Statement& statement, const ReturnNotice& record);
    static void bind(SQLite::Statement& statement, const ReturnNotice& record);
    static ReturnNotice read(SQLite::Statement& row);
    static ReturnNotice merge(ReturnNotice known, const ReturnNotice& given);
};

template<>
struct RowOf<Recall> {
    static const char* const select;
    static const char* const insert;
    static const char* const update;
    static constexpr int columns = 9;
    static void bindKey(SQLite::Statement& statement, const Recall& record);
    static void bind(SQLite::Statement& statement, const Recall& record);
    static Recall read(SQLite::Statement& row);
    static Recall merge(Recall known, const Recall& given);
};

template<>
struct RowOf<BlockEntry> {
    static const char* const select;
    static const char* const insert;
    static const char* const update;
    static constexpr int columns = 4;
    static void bindKey(SQLite::Statement& statement, const BlockEntry& record);
    static void bind(SQLite::Statement& statement, const BlockEntry& record);
    static BlockEntry read(SQLite::Statement& row);
    static BlockEntry merge(BlockEntry known, const BlockEntry& given);
};

template<>
struct RowOf<Reimbursement> {
    static const char* const select;
    static const char* const insert;
    static const char* const update;
    static constexpr int columns = 12;
    static void bindKey(SQLite::Statement& statement, const Reimbursement& record);
    static void bind(SQLite::Statement& statement, const Reimbursement& record);
    static Reimbursement read(SQLite::Statement& row);
    static Reimbursement merge(Reimbursement known, const Reimbursement& given);
};

} // namespace returnbench
