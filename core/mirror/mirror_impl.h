#pragma once

#include "core/mirror/mirror.h"
#include "core/mirror/mirror_rows.h"

#include <tuple>
#include <unordered_map>
#include <utility>

namespace returnbench {

/// Imports touch pages all over the indexes of a large mirror: 64 MB of them stay in memory.
inline constexpr const char* kMirrorCache = "PRAGMA cache_size = -65536";

/// What a batch did to records that stood before it, to find the changes that come to nothing.
template<class Record>
class ChangesInBatch {
public:
    void remember(std::int64_t id, const Record& before, const Record& after) {
        auto found = m_records.find(id);
        if (found == m_records.end()) {
            if (m_records.size() >= kMaxRecords)
                return;
            found = m_records.emplace(id, Entry{before, 0, false}).first;
        }
        ++found->second.changes;
        found->second.isBack = found->second.before == after;
    }
    [[nodiscard]] std::int64_t undone() const {
        std::int64_t count = 0;
        for (const auto& [id, entry] : m_records)
            count += entry.isBack ? entry.changes : 0;
        return count;
    }

private:
    struct Entry {
        Record before;
        std::int64_t changes = 0;
        bool isBack = false;
    };
    static constexpr std::size_t kMaxRecords = 100'000; // beyond, a change counts as one; bounds the memory
    std::unordered_map<std::int64_t, Entry> m_records;
};

using BatchChanges =
    std::tuple<ChangesInBatch<OrderLine>, ChangesInBatch<DispatchedUnit>, ChangesInBatch<ReturnNotice>,
               ChangesInBatch<Recall>, ChangesInBatch<BlockEntry>, ChangesInBatch<Reimbursement>>;

/// One run of a prepared statement; resets it at the end, so that no read stays open.
class Query {
public:
    explicit Query(SQLite::Statement& prepared) : m_statement(prepared) {}
    ~Query() { m_statement.tryReset(); }
    Query(const Query&) = delete;
    Query& operator=(const Query&) = delete;

    SQLite::Statement& operator*() { return m_statement; }
    SQLite::Statement* operator->() { return &m_statement; }

private:
    SQLite::Statement& m_statement;
};

struct Mirror::Impl {
    Impl(const std::filesystem::path& file, OpenMode mode, Bytes key);

    /// The statement for a text of mirror_sql.h, compiled once.
    SQLite::Statement& prepared(const char* sql);

    /// While it lives, all statements see one moment of the mirror, and lock it once. Empty in a batch, which
    /// is that already.
    [[nodiscard]] std::unique_ptr<SQLite::Transaction> moment();

    template<class Record>
    Change put(const Record& record);
    /// A record that is not there.
    template<class Record>
    void insert(const Record& record);

    template<class Record, class... Parameters>
    std::vector<Record> select(const char* sql, const Parameters&... parameters);

    template<class... Parameters>
    int count(const char* sql, const Parameters&... parameters);

    [[nodiscard]] std::vector<std::string> componentsOf(std::int64_t unit);
    void writeComponents(std::int64_t unit, const std::vector<std::string>& serials);

    SQLite::Database database;
    Bytes buyerHashKey;
    std::optional<BatchChanges> batch; ///< while one is open

private:
    std::unordered_map<const char*, SQLite::Statement> m_statements; // after the database: closed before it
};

template<class Record>
Change Mirror::Impl::put(const Record& record) {
    using Row = RowOf<Record>;
    constexpr bool kHasComponents = std::is_same_v<Record, DispatchedUnit>;
    std::int64_t id = 0;
    std::optional<Record> known;
    {
        Query find(prepared(Row::select));
        Row::bindKey(*find, record);
        if (find->executeStep()) {
            id = find->getColumn(0).getInt64();
            known = Row::read(*find);
        }
    }
    if (!known) {
        insert(record);
        return Change::Added;
    }
    if constexpr (kHasComponents)
        known->components = componentsOf(id);
    const Record merged = Row::merge(*known, record);
    if (merged == *known)
        return Change::Unchanged;
    Query update(prepared(Row::update));
    Row::bind(*update, merged);
    update->bind(Row::columns + 1, id);
    update->exec();
    if constexpr (kHasComponents)
        if (merged.components != known->components)
            writeComponents(id, merged.components);
    if (batch)
        std::get<ChangesInBatch<Record>>(*batch).remember(id, *known, merged);
    return Change::Changed;
}

template<class Record>
void Mirror::Impl::insert(const Record& record) {
    Query insert(prepared(RowOf<Record>::insert));
    RowOf<Record>::bind(*insert, record);
    insert->exec();
    if constexpr (std::is_same_v<Record, DispatchedUnit>)
        if (!record.components.empty())
            writeComponents(database.getLastInsertRowid(), record.components);
}

template<class Record, class... Parameters>
std::vector<Record> Mirror::Impl::select(const char* sql, const Parameters&... parameters) {
    std::vector<Record> records;
    Query query(prepared(sql));
    int index = 0;
    (query->bind(++index, parameters), ...);
    while (query->executeStep()) {
        records.push_back(RowOf<Record>::read(*query));
        if constexpr (std::is_same_v<Record, DispatchedUnit>)
            records.back().components = componentsOf(query->getColumn(0).getInt64());
    }
    return records;
}

template<class... Parameters>
int Mirror::Impl::count(const char* sql, const Parameters&... parameters) {
    Query query(prepared(sql));
    int index = 0;
    (query->bind(++index, parameters), ...);
    return query->executeStep() ? query->getColumn(0).getInt() : 0;
}

} // namespace returnbench
