#include "core/mirror/mirror_impl.h"

#include "core/identifiers/identifier.h"
#include "core/mirror/mirror_sql.h"

namespace returnbench {

Mirror::Impl::Impl(const std::filesystem::path& file, OpenMode mode, Bytes key)
    : database(openDatabase(file, "mirror", mode, Durability::Relaxed)), buyerHashKey(std::move(key)) {
    guardSqlite("opening " + file.string(), [&] {
        database.exec(kMirrorCache);
        // An import is one transaction; what its log grew to is given back to the disk afterwards.
        if (mode == OpenMode::ReadWrite)
            database.exec("PRAGMA journal_size_limit = 67108864");
    });
}

SQLite::Statement& Mirror::Impl::prepared(const char* sql) {
    return m_statements.try_emplace(sql, database, sql).first->second;
}

std::unique_ptr<SQLite::Transaction> Mirror::Impl::moment() {
    return batch ? nullptr : std::make_unique<SQLite::Transaction>(database);
}

std::vector<std::string> Mirror::Impl::componentsOf(std::int64_t unit) {
    std::vector<std::string> serials;
    Query query(prepared(sql::kComponents));
    query->bind(1, unit);
    while (query->executeStep())
        serials.push_back(query->getColumn(0).getString());
    return serials;
}

void Mirror::Impl::writeComponents(std::int64_t unit, const std::vector<std::string>& serials) {
    Query remove(prepared(sql::kDeleteComponents));
    remove->bind(1, unit);
    remove->exec();
    int position = 0;
    for (const std::string& serial : serials) {
        Query insert(prepared(sql::kInsertComponent));
        insert->bind(1, unit);
        insert->bind(2, ++position);
        insert->bind(3, serial);
        insert->bind(4, normalSerial(serial));
        insert->exec();
    }
}

} // namespace returnbench
