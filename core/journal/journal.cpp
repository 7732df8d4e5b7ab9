#include "core/journal/journal.h"

#include "core/base/digest.h"
#include "core/base/error.h"
#include "core/journal/audit.h"
#include "core/journal/clock_watch.h"
#include "core/journal/event_body.h"
#include "core/journal/tables.h"

#include <algorithm>
#include <future>
#include <set>
#include <sqlite3.h>
#include <utility>

namespace returnbench {
namespace {

/// Makes a prepared statement ready for its next use, whatever happens.
class Use {
public:
    explicit Use(SQLite::Statement& statement) : m_statement(statement) {}
    ~Use() { m_statement.tryReset(); }
    Use(const Use&) = delete;
    Use& operator=(const Use&) = delete;
    SQLite::Statement* operator->() { return &m_statement; }

private:
    SQLite::Statement& m_statement;
};

/// What the next event follows.
struct Tail {
    std::int64_t nextSeq = 1;
    std::string hash{kGenesisHash};
    Timestamp at{};
};

/// An event as it is stored.
struct StoredRow {
    std::int64_t seq = 0;
    std::string body;
    std::string digest;
    std::string hash;
};

constexpr const char* kRowsFrom = "SELECT seq, body, digest, hash FROM event WHERE seq >= ? ORDER BY seq";

StoredRow rowFrom(SQLite::Statement& row) {
    return {row.getColumn(0).getInt64(), row.getColumn(1).getString(), row.getColumn(2).getString(),
            row.getColumn(3).getString()};
}

Event eventFrom(StoredRow row) {
    Event event;
    event.seq = row.seq;
    event.body = nlohmann::json::parse(row.body, nullptr, false);
    event.digest = std::move(row.digest);
    event.hash = std::move(row.hash);
    if (const auto fault = faultOfEventBody(event.body))
        throw Error(ErrorCode::Storage,
                    "Event " + std::to_string(event.seq) + " of the journal cannot be read: it " + *fault +
                        ".",
                    "Run the check, then restore a backup.");
    return event;
}

/// Gives every event in order to `visit`. Half of a replay's time is reading rows and their JSON, so another
/// thread with a connection of its own reads what comes next, and frees what was.
class ReadAhead {
public:
    /// @param file the journal's; what is committed there is read
    explicit ReadAhead(const std::string& file) : m_database(file), m_rows(m_database, kRowsFrom) {
        m_rows.bind(1, 1);
    }

    void forEach(const std::function<void(const Event&)>& visit) {
        std::vector<Event> events;
        auto read = readOn({});
        while (true) {
            std::vector<Event> done = std::exchange(events, read.get());
            if (events.empty())
                return;
            read = readOn(std::move(done));
            for (const Event& event : events)
                visit(event);
        }
    }

private:
    static constexpr std::size_t kTogether = 1000;

    /// One such task at a time.
    std::future<std::vector<Event>> readOn(std::vector<Event> done) {
        return std::async(std::launch::async, [this, done = std::move(done)]() mutable {
            done.clear();
            std::vector<Event> events;
            events.reserve(kTogether);
            while (events.size() < kTogether && !m_isAtEnd) {
                m_isAtEnd = !m_rows.executeStep();
                if (!m_isAtEnd)
                    events.push_back(eventFrom(rowFrom(m_rows)));
            }
            return events;
        });
    }

    SQLite::Database m_database;
    SQLite::Statement m_rows;
    bool m_isAtEnd = false;
};

/// A replay looks into tables all over: 256 MB of them stay in memory while it runs.
class LargeCache {
public:
    explicit LargeCache(SQLite::Database& database)
        : m_database(database), m_before(database.execAndGet("PRAGMA cache_size").getInt()) {
        m_database.exec("PRAGMA cache_size = -262144");
    }
    ~LargeCache() { m_database.tryExec("PRAGMA cache_size = " + std::to_string(m_before)); }
    LargeCache(const LargeCache&) = delete;
    LargeCache& operator=(const LargeCache&) = delete;

private:
    SQLite::Database& m_database;
    int m_before;
};

/// Takes away the indexes that no projection reads while it writes, for filling a table and then indexing it
/// is quicker than doing both at once.
class IndexesLater {
public:
    IndexesLater(SQLite::Database& database, const std::vector<const Projection*>& projections)
        : m_database(database) {
        std::set<std::string> tables;
        std::set<std::string> needed;
        for (const Projection* projection : projections) {
            tables.merge(asSet(projection->tables()));
            needed.merge(asSet(projection->indexes()));
        }
        std::vector<std::string> names;
        SQLite::Statement rows(database, "SELECT name, tbl_name, sql FROM sqlite_schema"
                                         " WHERE type = 'index' AND sql IS NOT NULL ORDER BY rowid");
        while (rows.executeStep()) {
            const std::string name = rows.getColumn(0).getString();
            if (needed.contains(name) || !tables.contains(rows.getColumn(1).getString()))
                continue;
            names.push_back(name);
            m_sql.push_back(rows.getColumn(2).getString());
        }
        rows.reset(); // no index can be dropped while rows are being read
        for (const std::string& name : names)
            m_database.exec("DROP INDEX " + quotedName(name));
    }

    void build() {
        for (const std::string& sql : m_sql)
            m_database.exec(sql);
    }

private:
    static std::set<std::string> asSet(const std::vector<std::string>& names) {
        return {names.begin(), names.end()};
    }

    SQLite::Database& m_database;
    std::vector<std::string> m_sql;
};

} // namespace

struct Journal::Impl {
    Impl(const std::filesystem::path& file, OpenMode mode, std::string benchName, const Clock& clockToUse,
         std::vector<const Projection*> projectionsToKeep)
        : clock(clockToUse), clockWatch(clockToUse), bench(std::move(benchName)),
          projections(std::move(projectionsToKeep)),
          database(openDatabase(file, "journal", mode, Durability::Full)),
          head(database, "SELECT seq, hash, at FROM event ORDER BY seq DESC LIMIT 1"),
          highestSeq(database, "SELECT seq FROM sqlite_sequence WHERE name = 'event'"),
          insert(database, "INSERT INTO event (seq, body, digest, hash, inspection, kind, at) VALUES (?, ?, "
                           "?, ?, ?, ?, ?)"),
          tables(database) {}

    Tail tail() {
        Tail tail;
        if (Use row(head); row->executeStep()) {
            tail.nextSeq = row->getColumn(0).getInt64() + 1;
            tail.hash = row->getColumn(1).getString();
            tail.at = parseTimestamp(row->getColumn(2).getString()).value_or(Timestamp{});
        }
        // Goes on behind events that were cut off the end, so that the gap stays to be found.
        if (Use row(highestSeq); row->executeStep())
            tail.nextSeq = std::max(tail.nextSeq, row->getColumn(0).getInt64() + 1);
        return tail;
    }

    Event write(const NewEvent& request, Tail& tail) {
        tail.at = std::max(tail.at, clock.now());
        Event event;
        event.seq = tail.nextSeq;
        event.body = makeEventBody(request, bench, tail.at);
        const std::string body = canonicalJson(event.body);
        if (body.size() > kMaxEventBytes)
            throw Error(ErrorCode::InvalidInput,
                        "The event " + request.kind + " has " + std::to_string(body.size()) +
                            " bytes; at most " + std::to_string(kMaxEventBytes) + " are recorded.",
                        "Record less at once.");
        event.digest = sha256Hex(body);
        event.hash = chainHash(tail.hash, event.digest);
        Use row(insert);
        row->bind(1, event.seq);
        row->bindNoCopy(2, body);
        row->bindNoCopy(3, event.digest);
        row->bindNoCopy(4, event.hash);
        if (request.inspection.empty())
            row->bind(5); // NULL
        else
            row->bindNoCopy(5, request.inspection.str());
        row->bindNoCopy(6, request.kind);
        row->bind(7, event.at());
        row->exec();
        ++tail.nextSeq;
        tail.hash = event.hash;
        return event;
    }

    const Clock& clock;
    ClockWatch clockWatch;
    std::string bench;
    /// Whether a migration has added tables since they were built.
    [[nodiscard]] bool areProjectionsOlder() {
        return guardSqlite("reading the journal", [&] {
            SQLite::Statement row(database, "SELECT version = (SELECT user_version FROM pragma_user_version)"
                                            " FROM projected");
            return !row.executeStep() || row.getColumn(0).getInt() == 0;
        });
    }

    std::vector<const Projection*> projections;
    SQLite::Database database;
    SQLite::Statement head;
    SQLite::Statement highestSeq;
    SQLite::Statement insert;
    ProjectionTables tables;
};

Journal::Journal(const std::filesystem::path& file, OpenMode mode, std::string benchName, const Clock& clock,
                 std::vector<const Projection*> projections)
    : m_impl(guardSqlite("opening " + file.string(), [&] {
          return std::make_unique<Impl>(file, mode, std::move(benchName), clock, std::move(projections));
      })) {
    if (mode == OpenMode::ReadOnly || !m_impl->areProjectionsOlder())
        return;
    try {
        rebuildProjections();
    } catch (const Error&) { // a damaged event: what is recorded goes on, and `check` names it
    }
}

Journal::~Journal() = default;

std::vector<Event> Journal::append(std::span<const NewEvent> events) {
    if (events.empty())
        return {};
    return guardSqlite("recording " + events.front().kind, [&] {
        SQLite::Transaction transaction(m_impl->database, SQLite::TransactionBehavior::IMMEDIATE);
        Tail tail = m_impl->tail();
        const auto write = [&](const NewEvent& request) {
            Event event = m_impl->write(request, tail);
            applyAll(m_impl->projections, m_impl->tables, event);
            return event;
        };
        std::vector<Event> written;
        written.reserve(events.size());
        for (const NewEvent& request : events)
            written.push_back(write(request));
        const ClockWatch::Look look = m_impl->clockWatch.look(events.back().inspection, tail.at);
        if (look.change)
            (void)write(*look.change);
        transaction.commit();
        m_impl->clockWatch.remember(look);
        return written;
    });
}

Event Journal::append(const NewEvent& event) {
    return std::move(append(std::span(&event, 1)).front());
}

const std::string& Journal::bench() const noexcept {
    return m_impl->bench;
}

JournalHead Journal::head() const {
    return guardSqlite("reading the journal", [&] {
        JournalHead result;
        if (Use row(m_impl->head); row->executeStep())
            result = {row->getColumn(0).getInt64(), row->getColumn(1).getString()};
        return result;
    });
}

std::vector<Event> Journal::eventsOf(const InspectionId& inspection) const {
    return guardSqlite("reading the events of " + inspection.str(), [&] {
        SQLite::Statement rows(m_impl->database,
                               "SELECT seq, body, digest, hash FROM event WHERE inspection = ? ORDER BY seq");
        rows.bind(1, inspection.str());
        std::vector<Event> events;
        while (rows.executeStep())
            events.push_back(eventFrom(rowFrom(rows)));
        return events;
    });
}

void Journal::forEach(std::int64_t firstSeq, const std::function<bool(const Event&)>& visit) const {
    guardSqlite("reading the journal", [&] {
        SQLite::Statement rows(m_impl->database, kRowsFrom);
        rows.bind(1, firstSeq);
        while (rows.executeStep())
            if (!visit(eventFrom(rowFrom(rows))))
                return;
    });
}

std::vector<ChainLink> Journal::links(std::int64_t firstSeq, std::int64_t lastSeq) const {
    return guardSqlite("reading the journal's chain", [&] {
        SQLite::Statement rows(m_impl->database,
                               "SELECT seq, digest, hash FROM event WHERE seq BETWEEN ? AND ? ORDER BY seq");
        rows.bind(1, firstSeq);
        rows.bind(2, lastSeq);
        std::vector<ChainLink> links;
        while (rows.executeStep())
            links.push_back(
                {rows.getColumn(0).getInt64(), rows.getColumn(1).getString(), rows.getColumn(2).getString()});
        return links;
    });
}

std::vector<JournalProblem> Journal::check() const {
    return auditJournal(m_impl->database, m_impl->projections);
}

void Journal::rebuildProjections() {
    guardSqlite("rebuilding what is derived from the journal", [&] {
        const LargeCache cache(m_impl->database);
        SQLite::Transaction transaction(m_impl->database, SQLite::TransactionBehavior::IMMEDIATE);
        m_impl->database.exec("PRAGMA defer_foreign_keys = ON"); // tables may be emptied in any order
        for (const Projection* projection : m_impl->projections)
            for (const std::string& table : projection->tables())
                if (m_impl->database.tableExists(table))
                    m_impl->database.exec("DELETE FROM " + quotedName(table));
        IndexesLater indexes(m_impl->database, m_impl->projections);
        ReadAhead(sqlite3_db_filename(m_impl->database.getHandle(), "main")).forEach([&](const Event& event) {
            applyAll(m_impl->projections, m_impl->tables, event);
        });
        indexes.build();
        m_impl->database.exec("DELETE FROM projected");
        m_impl->database.exec("INSERT INTO projected SELECT user_version FROM pragma_user_version");
        transaction.commit();
    });
}

SQLite::Database& Journal::database() const {
    return m_impl->database;
}

} // namespace returnbench
