#include "core/workspace/live_source.h"

#include "core/base/digest.h"
#include "core/base/file.h"
#include "core/base/text.h"
#include "core/mirror/import_source.h"
#include "core/mirror/rejects_form.h"
#include "core/workspace/file_time.h"

#include <algorithm>
#include <cstddef>
#include <sys/stat.h>
#include <utility>

namespace returnbench {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kPageRows = 2000; // some 0.1 s of the mirror's one writer
constexpr std::int64_t kRowsPerEvent = 100'000;
constexpr std::size_t kMaxRecentRows = 100'000; // beyond, rows are read again for nothing
constexpr std::uintmax_t kMaxPasswordFileBytes = 4096;
constexpr std::string_view kActor = "returnbench";

/// Rows whose buyer is blank: what the mirror does not keep stands in no other file of ours either.
class WithoutBuyer : public RejectsForm {
public:
    explicit WithoutBuyer(const RecognisedHeader& header) : m_rows(delimitedRejects(',', true)) {
        if (const auto buyer = header.fields.find("buyer_id"); buyer != header.fields.end())
            m_blank = buyer->second;
    }

    [[nodiscard]] std::string extension() const override { return m_rows->extension(); }
    void begin(std::string& text, const std::vector<std::string>& names) override {
        m_rows->begin(text, names);
    }
    void row(std::string& text, const std::vector<std::string>& fields) override {
        std::vector<std::string> kept = fields;
        for (const std::size_t position : m_blank)
            if (const std::size_t at = kRejectColumnNames.size() + position; at < kept.size())
                kept[at].clear();
        m_rows->row(text, kept);
    }
    void end(std::string& text) override { m_rows->end(text); }
    [[nodiscard]] bool isAt(const fs::path& file) const override { return m_rows->isAt(file); }

private:
    std::unique_ptr<RejectsForm> m_rows;
    std::vector<std::size_t> m_blank;
};

/// Rows of a page as those of a file.
class PageRows : public RowSource {
public:
    explicit PageRows(std::vector<TableRow> rows) : m_rows(std::move(rows)) {}
    bool nextCandidate(TableRow& row) override { return next(row); }
    void acceptHeader(const TableRow&) override {}
    bool next(TableRow& row) override {
        if (m_next == m_rows.size())
            return false;
        row = std::move(m_rows[m_next++]);
        return true;
    }

private:
    std::vector<TableRow> m_rows;
    std::size_t m_next = 0;
};

class PageSource : public ImportSource {
public:
    PageSource(std::vector<TableRow> rows, RecognisedHeader header)
        : m_rows(std::move(rows)), m_header(std::move(header)) {}
    RowSource& rows() override { return m_rows; }
    RecognisedHeader& header() override { return m_header; }
    std::unique_ptr<RejectsForm> rejectsForm() const override {
        return std::make_unique<WithoutBuyer>(m_header);
    }
    std::int64_t bytesRead() override { return 0; }

private:
    PageRows m_rows;
    RecognisedHeader m_header;
};

void add(SourceTally& tally, const ImportResult& result) {
    tally.rows += result.rows;
    tally.added += result.added;
    tally.changed += result.changed;
    tally.unchanged += result.unchanged;
    tally.rejected += result.rejected;
    tally.flagged += result.flagged;
    tally.leftOut += result.leftOut;
}

/// What tells a row from all others that were read.
std::string nameOf(const SourceRow& row) {
    return row.watermark + '\n' + row.key;
}

std::string fingerprintOf(const SourceTable& table) {
    std::string text;
    for (const std::string* part : {&table.query, &table.view, &table.watermark, &table.key, &table.format})
        text += std::to_string(part->size()) + ":" + *part;
    return sha256Hex(text);
}

std::string passwordIn(const fs::path& file) {
    struct stat info = {};
    if (::stat(file.c_str(), &info) == 0 && (info.st_mode & 077) != 0)
        throw Error(ErrorCode::InvalidInput, "the file " + file.string() + " can be read by others.",
                    "Make it private: `chmod 600 " + file.string() + "`.");
    const std::string text = readTextFile(file, kMaxPasswordFileBytes);
    return text.substr(0, text.find_first_of("\r\n"));
}

} // namespace

struct LiveSource::Table {
    SourceTable config;
    std::string fingerprint;
    std::optional<SourceQuery> query;
    /// Rows of the overlap before and in the sweep that is under way: those are known and skipped.
    std::unordered_set<std::string> known;
    std::unordered_set<std::string> recent;
    SourceTally tally;
};

LiveSource::LiveSource(SourceConfig config, std::function<std::vector<ImportProfile>()> profiles,
                       fs::path workspace, const Clock& clock, Random& random)
    : m_config(std::move(config)), m_loadProfiles(std::move(profiles)), m_workspace(std::move(workspace)),
      m_clock(clock), m_random(random), m_nextTurn(clock.now()) {
    for (const SourceTable& table : m_config.tables)
        m_tables.push_back({table, fingerprintOf(table), {}, {}, {}, {}});
    m_status = currentStatus();
}

LiveSource::~LiveSource() = default;

FeedTurn LiveSource::turn(Mirror& mirror, const std::function<void(const NewEvent&)>& record,
                          const std::atomic<bool>& stop) {
    const FeedTurn turn = takeTurn(mirror, record, stop);
    const std::lock_guard lock(m_statusMutex);
    m_status = currentStatus();
    return turn;
}

FeedTurn LiveSource::takeTurn(Mirror& mirror, const std::function<void(const NewEvent&)>& record,
                              const std::atomic<bool>& stop) {
    try {
        if (!m_upToDateAt)
            m_upToDateAt = returnbench::upToDateAt(mirror, m_config);
        if (!connect(stop))
            return {};
        Table& table = m_tables[m_at];
        try {
            const Step step = readPage(mirror, table, stop);
            if (step == Step::Stopped) {
                m_connection.reset();
                return {};
            }
            m_failures = 0;
            m_lost.reset();
            m_nextTurn = m_clock.now();
            if (step == Step::TableDone || positionOf(mirror, table).unrecorded.rows >= kRowsPerEvent)
                recordTally(mirror, table, record);
            if (step == Step::TableDone)
                nextTable(mirror);
        } catch (const Error& error) {
            if (error.code() != ErrorCode::InvalidInput)
                throw;
            failTable(mirror, error);
        }
        return {true};
    } catch (const Error& error) {
        backOff(error);
        return {};
    }
}

bool LiveSource::connect(const std::atomic<bool>& stop) {
    if (m_connection && m_connection->isOpen())
        return true;
    PostgresConnection::Options options;
    options.connection = m_config.connection;
    options.connectTimeout = std::chrono::seconds(m_config.connectTimeoutSeconds);
    const std::chrono::seconds answer(m_config.answerTimeoutSeconds);
    options.answerTimeout = answer + std::chrono::seconds(5); // the server's own limit says it better
    if (!m_config.passwordFile.empty())
        options.password = passwordIn(m_workspace / m_config.passwordFile);
    auto connection = PostgresConnection::open(options, stop);
    if (!connection)
        return false;
    const std::string limit = std::to_string(std::chrono::milliseconds(answer).count());
    const auto end = connection->query("SELECT set_config('default_transaction_read_only', 'on', false), "
                                       "set_config('statement_timeout', $1, false), "
                                       "set_config('TimeZone', $2, false), "
                                       "set_config('DateStyle', 'ISO, YMD', false)",
                                       {{limit, 0}, {m_config.timeZone, 0}}, stop,
                                       [](const PostgresRow&) { return true; });
    if (end != PostgresEnd::All)
        return false;
    m_connection = std::move(connection);
    for (Table& table : m_tables)
        table.query.reset(); // the view may be another by now
    return true;
}

LiveSource::Step LiveSource::readPage(Mirror& mirror, Table& table, const std::atomic<bool>& stop) {
    if (!table.query) {
        if (m_profiles.empty())
            m_profiles = m_loadProfiles();
        table.query = SourceQuery::describe(*m_connection, table.config, placeOf(table), m_profiles, stop);
    }
    if (!table.query)
        return Step::Stopped;
    SourcePosition position = positionOf(mirror, table);
    if (!position.watermark && !position.isSweeping())
        table.known.clear();
    if (!position.isSweeping()) {
        const Timestamp began = m_clock.now();
        const auto end = table.query->sweepEnd(*m_connection, stop);
        if (!end)
            return Step::Stopped;
        if (!position.endSeenAt || end->to != position.watermark)
            position.endSeenAt = began;
        position.sweepTo = end->to;
        position.nextFrom = end->nextFrom;
        position.sweepBegan = began;
        table.recent.clear();
    }
    SourcePage page{{}, true};
    if (position.sweepTo) { // else there are no rows at all
        auto read = table.query->page(*m_connection, position, kPageRows, stop);
        if (!read)
            return Step::Stopped;
        page = std::move(*read);
    }
    if (!take(mirror, table, position, page, stop))
        return Step::Stopped;
    return page.isLast ? Step::TableDone : Step::Page;
}

SourcePosition LiveSource::positionOf(const Mirror& mirror, const Table& table) const {
    auto known = mirror.sourcePosition(m_config.name, table.config.name);
    if (known && known->fingerprint == table.fingerprint)
        return std::move(*known);
    SourcePosition position;
    position.source = m_config.name;
    position.table = table.config.name;
    position.fingerprint = table.fingerprint;
    if (known)
        position.unrecorded = known->unrecorded;
    return position;
}

/// Rows and position together. @returns false when it was stopped
bool LiveSource::take(Mirror& mirror, Table& table, SourcePosition& position, const SourcePage& page,
                      const std::atomic<bool>& stop) {
    std::vector<TableRow> rows;
    for (const SourceRow& row : page.rows) {
        if (!table.known.contains(nameOf(row)))
            rows.push_back(row.row);
        if (row.isRecent && table.recent.size() < kMaxRecentRows)
            table.recent.insert(nameOf(row));
    }
    if (!page.rows.empty()) {
        position.watermark = page.rows.back().watermark;
        position.key = page.rows.back().key;
    }
    if (page.isLast) {
        position.isSettled = table.query->settles(position);
        if (position.nextFrom)
            position.watermark = position.nextFrom;
        position.key.reset();
        position.upToDateAt = std::exchange(position.sweepBegan, std::nullopt);
        position.sweepTo.reset();
        position.nextFrom.reset();
    }
    PageSource source(std::move(rows), table.query->header());
    ImportOptions options;
    options.onProgress = [&stop](const ImportProgress&) { return stop ? ImportGoOn::No : ImportGoOn::Yes; };
    if (const fs::path rejected = m_workspace / "inbox" / "rejected"; !fs::exists(rejected))
        makePrivateDirectory(rejected);
    const auto keep = [&](const ImportResult& result) {
        add(position.unrecorded, result);
        mirror.put(position);
    };
    const ImportResult result = importRows(mirror, source, rejectsBeside(table), 0, options, keep);
    if (result.isCancelled)
        return false;
    add(table.tally, result);
    if (page.isLast)
        table.known = std::exchange(table.recent, {});
    return true;
}

/// A name that no file of rejected rows has yet.
fs::path LiveSource::rejectsBeside(const Table& table) const {
    const fs::path folder = m_workspace / "inbox" / "rejected";
    const std::string name = m_config.name + "-" + table.config.name + "-" + timeInFileName(m_clock.now());
    fs::path file = folder / (name + ".csv");
    for (int count = 2; fs::exists(fs::path(file).replace_extension(".rejects.csv")); ++count)
        file = folder / (name + "-" + std::to_string(count) + ".csv");
    return file;
}

/// What came in, as an event; nothing where rows were only read again.
void LiveSource::recordTally(Mirror& mirror, const Table& table,
                             const std::function<void(const NewEvent&)>& record) {
    SourcePosition position = positionOf(mirror, table);
    const SourceTally& tally = position.unrecorded;
    if (tally == SourceTally{})
        return;
    if (tally.added + tally.changed + tally.rejected > 0) {
        NewEvent event{"import.completed", std::string(kActor), {}, {}};
        event.data = {{"source", m_config.name},
                      {"table", table.config.name},
                      {"format", table.config.format},
                      {"rows", tally.rows},
                      {"added", tally.added},
                      {"changed", tally.changed},
                      {"unchanged", tally.unchanged},
                      {"rejected", tally.rejected},
                      {"flagged", tally.flagged},
                      {"left_out", tally.leftOut},
                      {"dropped_columns", table.query->droppedColumns()}};
        record(event);
    }
    position.unrecorded = {};
    mirror.put(position);
}

std::string LiveSource::placeOf(const Table& table) const {
    return "[source." + m_config.name + "." + table.config.name + "]";
}

void LiveSource::nextTable(const Mirror& mirror) {
    if (++m_at == m_tables.size())
        endRound(mirror);
}

void LiveSource::endRound(const Mirror& mirror) {
    m_at = 0;
    ++m_rounds;
    m_connection.reset();
    m_trouble = std::exchange(m_roundTrouble, std::nullopt);
    m_upToDateAt = returnbench::upToDateAt(mirror, m_config);
    m_nextTurn = m_clock.now() + std::chrono::seconds(m_config.everySeconds);
}

/// One table cannot be read: the others can.
void LiveSource::failTable(const Mirror& mirror, const Error& error) {
    const std::string place = placeOf(m_tables[m_at]);
    const std::string what = error.what();
    if (!m_roundTrouble)
        m_roundTrouble.emplace(error.code(), what.starts_with(place) ? what : place + ": " + what,
                               error.whatToDo());
    m_trouble = m_roundTrouble;
    m_lost.reset();
    m_connection.reset(); // it may stand in the middle of an answer
    nextTable(mirror);
}

void LiveSource::backOff(const Error& error) {
    m_connection.reset();
    const std::string place = "[source." + m_config.name + "]";
    m_lost.emplace(error.code(), place + ": " + error.what(), error.whatToDo());
    m_nextTurn = m_clock.now() + backOffTime();
}

/// Doubles from 1 s on; from half of it to the whole, so that benches do not come back all at once.
std::chrono::milliseconds LiveSource::backOffTime() {
    using std::chrono::milliseconds;
    constexpr int kMostDoublings = 9;
    const milliseconds longest =
        std::min(milliseconds(1000) * (1 << std::min(m_failures, kMostDoublings)), milliseconds(kMaxBackOff));
    m_failures = std::min(m_failures + 1, kMostDoublings);
    return longest - longest * std::to_integer<int>(m_random.bytes(1).front()) / 510;
}

FeedStatus LiveSource::status() const {
    const std::lock_guard lock(m_statusMutex);
    return m_status;
}

FeedStatus LiveSource::currentStatus() const {
    FeedStatus status;
    status.name = m_config.name;
    status.upToDateAt = m_upToDateAt;
    if (const auto& fault = trouble()) {
        status.health = FeedStatus::Health::Trouble;
        status.message = fault->what();
        status.action = fault->whatToDo();
    } else if (m_at > 0 || m_connection || m_rounds == 0) {
        status.health = FeedStatus::Health::Waiting;
        status.message = "Reading " + m_tables[m_at].config.name + ": " +
                         std::to_string(m_tables[m_at].tally.rows) + " rows so far.";
    }
    return status;
}

SourceTally LiveSource::tallyOf(const std::string& table) const {
    for (const Table& candidate : m_tables)
        if (candidate.config.name == table)
            return candidate.tally;
    return {};
}

std::optional<Timestamp> upToDateAt(const Mirror& mirror, const SourceConfig& source) {
    std::optional<Timestamp> oldest;
    for (const SourceTable& table : source.tables) {
        const auto position = mirror.sourcePosition(source.name, table.name);
        if (!position || !position->upToDateAt || position->fingerprint != fingerprintOf(table))
            return std::nullopt;
        if (!oldest || *position->upToDateAt < *oldest)
            oldest = position->upToDateAt;
    }
    return oldest;
}

} // namespace returnbench
