#include "core/mirror/unit_load.h"

#include "core/mirror/mirror_impl.h"
#include "core/mirror/mirror_sql.h"
#include "core/mirror/row_checks.h"

#include <algorithm>
#include <iterator>
#include <set>
#include <sqlite3.h>

namespace returnbench {
namespace {

constexpr std::size_t kMaxLines = 1'000'000; // bounds the memory; beyond, units are better put one by one

/// SQLite sorts in parts as large as its memory for pages; with small ones, which the processor's own caches
/// hold, a second thread sorts while the first reads on: that takes a third less time.
class SortingInBackground {
public:
    explicit SortingInBackground(SQLite::Database& database) : m_database(database) {
        m_database.exec("PRAGMA threads = 1");
        m_database.exec("PRAGMA cache_size = -4096");
    }
    ~SortingInBackground() {
        m_database.tryExec("PRAGMA threads = 1");
        m_database.tryExec(kMirrorCache);
    }
    SortingInBackground(const SortingInBackground&) = delete;
    SortingInBackground& operator=(const SortingInBackground&) = delete;

private:
    SQLite::Database& m_database;
};

} // namespace

UnitLoad::UnitLoad(Mirror& mirror) : m_mirror(*mirror.m_impl) {
    m_before = mirror.unitsAtMost();
    guardSqlite("beginning to load units into the mirror", [&] {
        std::vector<std::string> names;
        {
            Query indexes(m_mirror.prepared(sql::kUnitIndexes));
            while (indexes->executeStep()) {
                names.push_back(indexes->getColumn(0).getString());
                m_indexes.push_back(indexes->getColumn(1).getString());
            }
        }
        for (const std::string& name : names) // once nothing reads the schema any more
            m_mirror.database.exec("DROP INDEX " + name);
    });
}

void UnitLoad::add(const DispatchedUnit& unit, std::int64_t line) {
    guardSqlite("loading a unit into the mirror", [&] {
        m_mirror.insert(unit);
        const std::int64_t id = m_mirror.database.getLastInsertRowid();
        const bool follows = !m_lines.empty() && line - m_lines.back().second == id - m_lines.back().first;
        if (!follows && m_lines.size() < kMaxLines)
            m_lines.emplace_back(id, line);
    });
}

std::optional<std::vector<RepeatedCode>> UnitLoad::finish(const std::function<bool()>& isToStop) {
    return guardSqlite("making the mirror's indexes", [&]() -> std::optional<std::vector<RepeatedCode>> {
        if (m_lines.size() == kMaxLines || !makeIndexes(isToStop) || hasCutNumbers() || isToStop())
            return std::nullopt;
        return repeatedCodes();
    });
}

bool UnitLoad::makeIndexes(const std::function<bool()>& isToStop) {
    const SortingInBackground sorting(m_mirror.database);
    for (const std::string& definition : m_indexes) {
        if (isToStop())
            return false;
        try {
            m_mirror.database.exec(definition);
        } catch (const SQLite::Exception& cause) {
            if (cause.getErrorCode() == SQLITE_CONSTRAINT)
                return false;
            throw;
        }
    }
    return true;
}

bool UnitLoad::hasCutNumbers() {
    Query query(m_mirror.prepared(sql::kCutNumbersSince));
    query->bind(1, m_before);
    return query->executeStep();
}

std::vector<RepeatedCode> UnitLoad::repeatedCodes() {
    std::set<std::string> codes;
    for (const char* statement : {sql::kRepeatedSerials, sql::kRepeatedImeis1, sql::kRepeatedImeis2,
                                  sql::kImeis1AsOther, sql::kImeis2AsSerial}) {
        Query query(m_mirror.prepared(statement));
        while (codes.size() < kMaxRepeatedCodes && query->executeStep())
            codes.insert(query->getColumn(0).getString());
    }
    std::vector<RepeatedCode> repeated;
    for (const std::string& code : codes) {
        std::int64_t last = 0;
        Query query(m_mirror.prepared(sql::kUnitIdsWithSerial));
        query->bind(1, code);
        while (query->executeStep())
            last = std::max(last, query->getColumn(0).getInt64());
        if (last > m_before)
            repeated.emplace_back(code, lineOf(last));
    }
    return repeated;
}

std::int64_t UnitLoad::lineOf(std::int64_t unit) const {
    const auto isBehind = [](std::int64_t id, const auto& known) { return id < known.first; };
    const auto next = std::upper_bound(m_lines.begin(), m_lines.end(), unit, isBehind);
    if (next == m_lines.begin())
        return 0;
    const auto& [first, line] = *std::prev(next);
    return line + unit - first;
}

} // namespace returnbench
