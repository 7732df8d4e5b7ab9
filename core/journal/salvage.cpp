#include "core/journal/salvage.h"

#include "core/base/database.h"
#include "core/base/digest.h"
#include "core/base/text.h"
#include "core/journal/event_body.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <algorithm>
#include <limits>
#include <memory>
#include <optional>

namespace returnbench {

namespace fs = std::filesystem;

namespace {

/// Numbers that may be missing in a row where a file does not say which is its last.
constexpr std::int64_t kMaxGap = 100'000;
constexpr std::int64_t kEndless = std::numeric_limits<std::int64_t>::max();
constexpr std::size_t kShownBytes = 2000;
constexpr std::size_t kMaxUnproven = 10'000;

/// An event as a file has it, whatever became of it.
struct ReadEvent {
    std::string body;
    std::string digest;
    std::string hash;
};

/// A journal's file, of which every event is asked for by itself, so that a damaged page costs its own only.
class SalvageSource {
public:
    SalvageSource(const fs::path& file, std::vector<std::string>& problems)
        : m_file(file.filename().string()) {
        try {
            m_database = std::make_unique<SQLite::Database>(openForReading(file));
            m_event = std::make_unique<SQLite::Statement>(
                *m_database, "SELECT body, digest, hash FROM event WHERE seq = ?");
        } catch (const SQLite::Exception& cause) {
            m_event.reset();
            problems.push_back("Nothing can be read in " + file.string() + " (" +
                               printable(cause.what(), 200) + ").");
        }
    }

    [[nodiscard]] const std::string& fileName() const noexcept { return m_file; }
    /// Events behind this one are as if they were not there.
    void useUntil(std::int64_t seq) { m_end = seq; }

    /// The text of an event that fits between its neighbours of this file.
    [[nodiscard]] std::optional<std::string> chainedTextAt(std::int64_t seq) {
        const auto before = seq > 1 ? at(seq - 1) : ReadEvent{"", "", std::string(kGenesisHash)};
        auto event = at(seq);
        const auto next = at(seq + 1);
        if (!before || !event || chainHash(before->hash, sha256Hex(event->body)) != event->hash ||
            (next && chainHash(event->hash, sha256Hex(next->body)) != next->hash))
            return std::nullopt;
        return std::move(event->body);
    }

    [[nodiscard]] std::optional<ReadEvent> at(std::int64_t seq) {
        if (!m_event || seq > m_end)
            return std::nullopt;
        try {
            m_event->tryReset();
            m_event->bind(1, seq);
            if (!m_event->executeStep())
                return std::nullopt;
            return ReadEvent{m_event->getColumn(0).getString(), m_event->getColumn(1).getString(),
                             m_event->getColumn(2).getString()};
        } catch (const SQLite::Exception&) { // this page
            return std::nullopt;
        }
    }

    /// The highest number that it knows of; nullopt when that cannot be read.
    [[nodiscard]] std::optional<std::int64_t> last() const {
        std::optional<std::int64_t> highest;
        if (!m_event)
            return 0;
        for (const char* query :
             {"SELECT max(seq) FROM event", "SELECT seq FROM sqlite_sequence WHERE name = 'event'"})
            try {
                highest = std::max(highest.value_or(0), m_database->execAndGet(query).getInt64());
            } catch (const SQLite::Exception&) { // the other may know
            }
        return highest ? std::optional(std::min(*highest, m_end)) : std::nullopt;
    }

private:
    std::string m_file;
    std::int64_t m_end = kEndless;
    std::unique_ptr<SQLite::Database> m_database;
    std::unique_ptr<SQLite::Statement> m_event;
};

class Salvaging {
public:
    Salvaging(const std::vector<fs::path>& from, SQLite::Database& to)
        : m_to(to),
          m_insert(to, "INSERT INTO event (seq, body, digest, hash, inspection, kind, at) VALUES (?, ?, "
                       "?, ?, ?, ?, ?)") {
        for (const fs::path& file : from)
            m_sources.push_back(std::make_unique<SalvageSource>(file, m_result.problems));
        m_result.fromSources.resize(from.size());
    }

    JournalSalvage run() {
        for (std::size_t i = 1; i < m_sources.size(); ++i)
            m_sources[i]->useUntil(lastInCommon(i));
        std::int64_t known = 0;
        bool isSure = true;
        for (const auto& source : m_sources) {
            const auto last = source->last();
            isSure = isSure && last.has_value();
            known = std::max(known, last.value_or(0));
        }
        std::int64_t taken = 0;
        for (std::int64_t seq = 1; seq <= known || (!isSure && seq <= taken + kMaxGap); ++seq)
            if (take(seq))
                taken = seq;
        known = std::max(known, taken);
        closeGap(known + 1);
        if (known >= m_next) // so that the missing end is found, too
            setHighest(known);
        return std::move(m_result);
    }

private:
    /// The last event of a source that may be used: where it says something else than the first one from some
    /// event on, it is the journal of another bench, or of a copy that went on by itself.
    std::int64_t lastInCommon(std::size_t number) {
        SalvageSource& first = *m_sources.front();
        SalvageSource& other = *m_sources[number];
        std::int64_t common = 0;
        const std::int64_t end = std::min(first.last().value_or(kEndless), other.last().value_or(kEndless));
        std::int64_t unread = 0; // in a row
        for (std::int64_t seq = 1; seq <= end && unread < kMaxGap; ++seq) {
            const auto one = first.chainedTextAt(seq);
            const auto two = other.chainedTextAt(seq);
            unread = one || two ? 0 : unread + 1;
            if (!one || !two)
                continue;
            if (*one != *two) {
                m_result.problems.push_back("From event " + std::to_string(common + 1) + " on, " +
                                            other.fileName() +
                                            " is not of the same journal: nothing of that was taken. It says "
                                            "something else at event " +
                                            std::to_string(seq) + ".");
                return common;
            }
            common = seq;
        }
        return kEndless;
    }

    struct Proven {
        std::size_t source = 0;
        ReadEvent event;
        nlohmann::json body;
    };

    bool take(std::int64_t seq) {
        auto proven = provenAt(seq);
        if (!proven) {
            m_previous.clear();
            return false;
        }
        closeGap(seq);
        insert(seq, *proven);
        m_next = seq + 1;
        m_previous = proven->event.hash;
        ++m_result.events;
        ++m_result.fromSources[proven->source];
        return true;
    }

    /// What lies between the last that was taken and this one is lost.
    void closeGap(std::int64_t seq) {
        if (seq > m_next)
            m_result.lost.push_back({m_next, seq - 1});
    }

    std::optional<Proven> provenAt(std::int64_t seq) {
        std::optional<ReadEvent> unproven;
        for (std::size_t i = 0; i < m_sources.size(); ++i) {
            auto event = m_sources[i]->at(seq);
            if (!event)
                continue;
            nlohmann::json body = nlohmann::json::parse(event->body, nullptr, false);
            if (!faultOfEventBody(body) && isProven(seq, *event))
                return Proven{i, *std::move(event), std::move(body)};
            unproven = std::move(event);
        }
        if (unproven && m_result.unproven.size() < kMaxUnproven)
            m_result.unproven.push_back(std::to_string(seq) + "\t" + printable(unproven->body, kShownBytes));
        return std::nullopt;
    }

    /// Mends a digest or hash whose right value the others prove.
    bool isProven(std::int64_t seq, ReadEvent& event) {
        const std::string digest = sha256Hex(event.body);
        if (m_previous.empty() && seq > 1) // after a gap
            return digest == event.digest && isSha256Hex(event.hash);
        const std::string hash =
            chainHash(m_previous.empty() ? std::string(kGenesisHash) : m_previous, digest);
        if (hash != event.hash && !followsFrom(hash, seq + 1))
            return false;
        event.digest = digest;
        event.hash = hash;
        return true;
    }

    /// Whether some file's event of this number was chained to the hash.
    bool followsFrom(const std::string& hash, std::int64_t seq) {
        return std::any_of(m_sources.begin(), m_sources.end(), [&](const auto& source) {
            const auto next = source->at(seq);
            return next && chainHash(hash, sha256Hex(next->body)) == next->hash;
        });
    }

    void insert(std::int64_t seq, const Proven& proven) {
        if (seq != m_next) // the journal takes none but the next: this is the next after the gap
            setHighest(seq - 1);
        m_insert.tryReset();
        m_insert.bind(1, seq);
        m_insert.bindNoCopy(2, proven.event.body);
        m_insert.bindNoCopy(3, proven.event.digest);
        m_insert.bindNoCopy(4, proven.event.hash);
        if (const std::string inspection = proven.body.value("inspection", ""); inspection.empty())
            m_insert.bind(5); // NULL
        else
            m_insert.bind(5, inspection);
        m_insert.bind(6, proven.body.at("kind").get<std::string>());
        m_insert.bind(7, proven.body.at("at").get<std::string>());
        m_insert.exec();
    }

    void setHighest(std::int64_t seq) {
        m_to.exec("DELETE FROM sqlite_sequence WHERE name = 'event'");
        m_to.exec("INSERT INTO sqlite_sequence (name, seq) VALUES ('event', " + std::to_string(seq) + ")");
    }

    SQLite::Database& m_to;
    SQLite::Statement m_insert;
    std::vector<std::unique_ptr<SalvageSource>> m_sources;
    JournalSalvage m_result;
    std::int64_t m_next = 1; ///< the number after the last that was taken
    std::string m_previous;  ///< the hash of the event before this number; empty: lost, or there is none
};

} // namespace

JournalSalvage salvageJournal(const std::vector<fs::path>& from, const fs::path& to) {
    return guardSqlite("saving what can be read of the journal", [&] {
        SQLite::Database database = openDatabase(to, "journal", OpenMode::ReadWrite, Durability::Full);
        SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
        JournalSalvage salvaged = Salvaging(from, database).run();
        transaction.commit();
        return salvaged;
    });
}

} // namespace returnbench
