#include "core/journal/audit.h"

#include "core/base/digest.h"
#include "core/base/error.h"
#include "core/base/text.h"
#include "core/journal/event_body.h"
#include "core/journal/tables.h"

#include <optional>
#include <utility>

namespace returnbench {
namespace {

using nlohmann::json;

constexpr std::size_t kMaxProblems = 200; // a journal that is ruined throughout need not be listed whole
constexpr std::size_t kMaxSearched = 20;  // looking for where an event came from reads the journal again

/// A row of the table `event`, just as it is stored.
struct StoredEvent {
    std::int64_t seq = 0;
    std::string body;
    std::string digest;
    std::string hash;
    std::string inspection;
    std::string kind;
    std::string at;
};

StoredEvent storedEventFrom(SQLite::Statement& row) {
    return {row.getColumn(0).getInt64(),  row.getColumn(1).getString(), row.getColumn(2).getString(),
            row.getColumn(3).getString(), row.getColumn(4).getString(), row.getColumn(5).getString(),
            row.getColumn(6).getString()};
}

/// Why the text is not the canonical body of an event; nullopt when it is, and then `body` holds it.
std::optional<std::string> faultOfText(const std::string& text, json& body) {
    body = json::parse(text, nullptr, false);
    if (body.is_discarded())
        return "is no JSON";
    try {
        if (canonicalJson(body) != text)
            return "is not in canonical form";
    } catch (const Error& error) {
        return std::string("is not in canonical form (") + error.what() + ")";
    }
    return faultOfEventBody(body);
}

class Audit {
public:
    Audit(SQLite::Database& database, const std::vector<const Projection*>& projections)
        : m_database(database), m_projections(projections), m_replayed(":memory:", SQLite::OPEN_READWRITE),
          m_tables(m_replayed) {}

    std::vector<JournalProblem> run() {
        createSchema(m_replayed, "journal");
        step("comparing the schema", [&] {
            for (std::string& difference : schemaDifferences(m_database, m_replayed))
                report(0, std::move(difference));
        });
        step("reading the events", [&] { walk(); });
        step("looking for moved events", [&] { nameMovedEvents(); });
        if (m_replayable)
            compareTables();
        step("checking the file", [&] { checkFile(); });
        return std::move(m_problems);
    }

private:
    /// Damage that stops one step must not keep the others from looking.
    template<class Work>
    void step(const std::string& doing, Work&& work) {
        try {
            work();
        } catch (const SQLite::Exception& cause) {
            m_replayable = false;
            report(0, "The journal is damaged: " + doing + " failed (" + cause.what() + ").");
        }
    }

    void report(std::int64_t seq, std::string what) {
        if (m_problems.size() < kMaxProblems)
            m_problems.push_back({seq, std::move(what)});
    }

    void reportEvent(const StoredEvent& event, const std::string& what) {
        report(event.seq, "Event " + std::to_string(event.seq) + " " + what + ".");
    }

    void walk() {
        SQLite::Transaction replaying(m_replayed);
        SQLite::Statement rows(
            m_database, "SELECT seq, body, digest, hash, inspection, kind, at FROM event ORDER BY seq");
        while (rows.executeStep()) {
            const StoredEvent event = storedEventFrom(rows);
            const bool adjoins = checkNumber(event);
            checkContent(event);
            if (adjoins && chainHash(m_last.hash, event.digest) != event.hash)
                m_unchained.push_back(event);
            if (event.seq > m_last.seq)
                m_last = {event.seq, event.hash};
        }
        replaying.commit();
        compareHighestSeq();
    }

    /// @returns whether the event follows the one before it, so that its hash can be checked
    bool checkNumber(const StoredEvent& event) {
        const std::int64_t expected = m_last.seq + 1;
        if (event.seq == expected)
            return true;
        if (event.seq < expected)
            reportEvent(event, event.seq < 1 ? "has a number that no event has" : "is there twice");
        else
            reportMissing(expected, event.seq - 1);
        return false;
    }

    void reportMissing(std::int64_t first, std::int64_t last) {
        if (first == last)
            report(first, "Event " + std::to_string(first) + " is missing.");
        else
            report(first,
                   "The events " + std::to_string(first) + " to " + std::to_string(last) + " are missing.");
    }

    void checkContent(const StoredEvent& stored) {
        Event event{stored.seq, {}, stored.digest, stored.hash};
        const auto fault = faultOfText(stored.body, event.body);
        if (sha256Hex(stored.body) != stored.digest)
            reportEvent(stored, "was altered: its digest differs" + (fault ? ", and it " + *fault : ""));
        else if (fault)
            reportEvent(stored, *fault);
        if (fault) {
            m_replayable = false;
            return;
        }
        if (stored.kind != event.kind() || stored.at != event.at() ||
            stored.inspection != event.inspection().str())
            reportEvent(stored, "is filed under another kind, time or inspection than its body says");
        if (event.at() < m_lastAt)
            reportEvent(stored, "lies in time before the one ahead of it");
        m_lastAt = event.at();
        replay(event);
    }

    void replay(const Event& event) {
        if (!m_replayable)
            return;
        std::string why;
        try {
            applyAll(m_projections, m_tables, event);
            return;
        } catch (const Error& error) {
            why = error.what();
        } catch (const SQLite::Exception& cause) {
            why = cause.what();
        }
        m_replayable = false;
        report(event.seq, "Event " + std::to_string(event.seq) + " cannot be replayed: " + why);
    }

    /// Finds events that were cut off the end: SQLite remembers the highest number that it gave.
    void compareHighestSeq() {
        SQLite::Statement highest(m_database, "SELECT seq FROM sqlite_sequence WHERE name = 'event'");
        const std::int64_t given = highest.executeStep() ? highest.getColumn(0).getInt64() : 0;
        if (given > m_last.seq)
            reportMissing(m_last.seq + 1, given);
        else if (given < m_last.seq)
            report(0, "The last event is number " + std::to_string(m_last.seq) +
                          ", and the highest number that the database remembers is " + std::to_string(given) +
                          ".");
    }

    void nameMovedEvents() {
        for (std::size_t i = 0; i < m_unchained.size(); ++i) {
            const StoredEvent& event = m_unchained[i];
            const auto before = i < kMaxSearched ? predecessorOf(event) : std::nullopt;
            if (!before)
                reportEvent(event, "does not follow the one before it: its hash differs");
            else if (*before == 0)
                reportEvent(event, "stands at the wrong place: it was recorded first of all");
            else
                reportEvent(event,
                            "stands at the wrong place: it was recorded right after what is now event " +
                                std::to_string(*before));
        }
    }

    /// The event whose hash this one was chained to; 0 for the start of the chain.
    std::optional<std::int64_t> predecessorOf(const StoredEvent& event) {
        if (chainHash(kGenesisHash, event.digest) == event.hash)
            return 0;
        SQLite::Statement rows(m_database, "SELECT seq, hash FROM event ORDER BY seq");
        while (rows.executeStep())
            if (chainHash(rows.getColumn(1).getString(), event.digest) == event.hash)
                return rows.getColumn(0).getInt64();
        return std::nullopt;
    }

    void compareTables() {
        for (const Projection* projection : m_projections)
            for (const std::string& table : projection->tables())
                step("comparing the table " + table, [&] {
                    if (auto difference = tableDifference(m_database, m_replayed, table))
                        report(0, std::move(*difference));
                });
    }

    void checkFile() {
        SQLite::Statement findings(m_database, "PRAGMA integrity_check(20)");
        while (findings.executeStep())
            if (const std::string finding = findings.getColumn(0).getString(); finding != "ok")
                report(0, "SQLite finds the file damaged: " + printable(finding, 300) + ".");
    }

    SQLite::Database& m_database;
    const std::vector<const Projection*>& m_projections;
    SQLite::Database m_replayed;
    ProjectionTables m_tables; ///< of m_replayed
    bool m_replayable = true;  ///< every event so far could be read and replayed
    JournalHead m_last;
    std::string m_lastAt;
    std::vector<StoredEvent> m_unchained;
    std::vector<JournalProblem> m_problems;
};

} // namespace

std::vector<JournalProblem> auditJournal(SQLite::Database& database,
                                         const std::vector<const Projection*>& projections) {
    return guardSqlite("checking the journal", [&] {
        SQLite::Transaction oneMoment(database, SQLite::TransactionBehavior::DEFERRED);
        return Audit(database, projections).run();
    });
}

} // namespace returnbench
