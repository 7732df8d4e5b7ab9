#include "core/mirror/import.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/mirror/import_header.h"
#include "core/mirror/import_source.h"
#include "core/mirror/line_names.h"
#include "core/mirror/record_builder.h"
#include "core/mirror/rejects_file.h"
#include "core/mirror/row_pipeline.h"
#include "core/mirror/unit_load.h"

#include <algorithm>
#include <optional>
#include <string_view>
#include <variant>

namespace returnbench {
namespace {

namespace fs = std::filesystem;

constexpr std::int64_t kRowsBeforeLoad = 2000;
constexpr double kMinRowsToLoad = 20'000;
constexpr std::uintmax_t kMinBytesToWriteStraight = 1'000'000;

std::string checkedDateOrder(const std::string& order) {
    if (order != "ymd" && order != "dmy" && order != "mdy")
        throw Error(ErrorCode::InvalidInput, "\"" + printable(order, 40) + "\" is no order of dates.",
                    "Use ymd, dmy (3/10 is 3 October) or mdy (3/10 is 10 March).");
    return order;
}

/// Whether an import may load units before it has seen that all are new.
enum class Pace { Quick, Careful };

/// One file on its way into the mirror.
class FileImport {
public:
    FileImport(Mirror& mirror, const fs::path& file, ImportSource& source, std::int64_t bytes,
               const ImportOptions& options, Pace pace)
        : m_mirror(mirror), m_source(source), m_onProgress(options.onProgress),
          m_mayLoad(pace == Pace::Quick && isOfUnitsAlone(source)),
          m_rejects(file, source.rejectsForm(), source.header()),
          m_builder(source.header(),
                    [&mirror](std::string_view channel, std::string_view buyer) {
                        return mirror.buyerKeyOf(channel, buyer);
                    }),
          m_checks(mirror) {
        const RecognisedHeader& header = source.header();
        m_progress.bytes = bytes;
        m_result.file = file;
        m_result.format = header.profile->name;
        m_result.droppedColumns = personalColumns(header);
        m_result.ignoredColumns = unknownColumns(header);
    }

    /// @returns nullopt when the rows have to be imported anew, carefully
    std::optional<ImportResult> run(const std::function<void(const ImportResult&)>& beforeCommit) {
        Mirror::Batch batch(m_mirror);
        {
            RowPipeline pipeline(m_source, m_builder);
            for (PreparedRows some; pipeline.next(some);) {
                for (const PreparedRow& row : some.rows)
                    take(row);
                m_progress.rows = some.rowsRead;
                m_progress.bytesRead = some.bytesRead;
                if (isToStop())
                    return cancelled(); // the batch rolls back, the rejects go with their temporary file
                if (isWorthLoading())
                    m_load.emplace(m_mirror);
            }
        }
        m_source.requireEnd();
        if (isToStop())
            return cancelled();
        if (m_load && !finishLoad())
            return m_isStopped ? std::optional(cancelled()) : std::nullopt;
        // A record that the file names twice, with different values, changes and changes back each time.
        m_result.changed -= batch.undoneChanges();
        m_result.unchanged += batch.undoneChanges();
        m_result.flags = m_checks.flags();
        m_result.flagged = static_cast<std::int64_t>(m_result.flags.size());
        m_result.flags.resize(std::min(m_result.flags.size(), kMaxFlags));
        m_result.withoutOrder = m_checks.withoutOrder();
        // Before the rows are in the mirror, so that a rejected one is never lost.
        m_result.rejectsFile = m_rejects.finish();
        try {
            beforeCommit(m_result);
            batch.commit();
        } catch (...) {
            if (!m_result.rejectsFile.empty())
                m_rejects.withdraw();
            throw;
        }
        return m_result;
    }

private:
    static bool isOfUnitsAlone(ImportSource& source) {
        return source.header().profile->kinds == std::vector{ImportKind::DispatchSerials};
    }

    [[nodiscard]] bool isToStop() {
        m_isStopped = m_isStopped || (m_onProgress && m_onProgress(m_progress) == ImportGoOn::No);
        return m_isStopped;
    }

    /// Making the indexes anew is worth it where about as many units come as there are; and where the first
    /// ones were not new, the others will not be either.
    [[nodiscard]] bool isWorthLoading() const {
        if (!m_mayLoad || m_load || m_result.rows < kRowsBeforeLoad || m_result.added < m_result.rows)
            return false;
        const auto rows = static_cast<double>(m_progress.rows) * static_cast<double>(m_progress.bytes) /
                          static_cast<double>(std::max<std::int64_t>(m_progress.bytesRead, 1));
        return rows > kMinRowsToLoad && rows > static_cast<double>(m_mirror.unitsAtMost()) / 2;
    }

    [[nodiscard]] bool finishLoad() {
        const auto repeated = m_load->finish([this] { return isToStop(); });
        if (!repeated)
            return false;
        for (const auto& [code, line] : *repeated)
            m_checks.noteRepeat(code, line);
        return true;
    }

    [[nodiscard]] ImportResult cancelled() const {
        ImportResult result;
        result.file = m_result.file;
        result.format = m_result.format;
        result.rows = m_result.rows;
        result.isCancelled = true;
        return result;
    }

    void take(const PreparedRow& prepared) {
        const auto& [row, built] = prepared;
        if (std::holds_alternative<LeftOutRow>(built)) {
            ++m_result.leftOut;
            return;
        }
        ++m_result.rows;
        if (const auto* fault = std::get_if<RowFault>(&built)) {
            reject(row, *fault);
            return;
        }
        const auto& records = std::get<std::vector<ImportedRecord>>(built);
        if (m_load)
            load(records, row.line);
        else
            write(records, row);
    }

    void load(const std::vector<ImportedRecord>& records, std::int64_t line) {
        for (const ImportedRecord& record : records) {
            const auto& unit = std::get<DispatchedUnit>(record);
            m_load->add(unit, line);
            m_checks.noteLoaded(unit);
        }
        count(Change::Added);
    }

    void write(const std::vector<ImportedRecord>& records, const TableRow& row) {
        for (const ImportedRecord& record : records)
            if (const auto fault = m_checks.faultOf(record)) {
                reject(row, *fault);
                return;
            }
        Change change = Change::Unchanged;
        for (const ImportedRecord& record : records)
            change = std::min(change, put(record));
        count(change);
        for (const ImportedRecord& record : records)
            m_checks.note(record, row.line);
    }

    Change put(const ImportedRecord& record) {
        if (const auto* line = std::get_if<OrderLine>(&record))
            return m_mirror.put(withKnownName(*line, m_mirror, m_source.header().countsLines));
        return std::visit([this](const auto& one) { return m_mirror.put(one); }, record);
    }

    void reject(const TableRow& row, const RowFault& fault) {
        ++m_result.rejected;
        m_rejects.add(row, fault);
    }

    void count(Change change) {
        switch (change) {
        case Change::Added:
            ++m_result.added;
            break;
        case Change::Changed:
            ++m_result.changed;
            break;
        case Change::Unchanged:
            ++m_result.unchanged;
            break;
        }
    }

    Mirror& m_mirror;
    ImportSource& m_source;
    std::function<ImportGoOn(const ImportProgress&)> m_onProgress;
    ImportProgress m_progress;
    bool m_isStopped = false;
    bool m_mayLoad;
    RejectsFile m_rejects;
    RecordBuilder m_builder;
    RowChecks m_checks;
    std::optional<UnitLoad> m_load; ///< once it goes quickly
    ImportResult m_result;
};

} // namespace

ImportResult importRows(Mirror& mirror, ImportSource& source, const fs::path& input, std::int64_t bytes,
                        const ImportOptions& options,
                        const std::function<void(const ImportResult&)>& beforeCommit) {
    return FileImport(mirror, input, source, bytes, options, Pace::Careful).run(beforeCommit).value();
}

ImportResult importFile(Mirror& mirror, const std::vector<ImportProfile>& profiles, const fs::path& file,
                        const ImportOptions& options) {
    std::optional<Mirror::StraightWrites> straight;
    std::error_code unreadable; // said when it is opened
    if (const auto size = fs::file_size(file, unreadable);
        !unreadable && size >= kMinBytesToWriteStraight && mirror.unitsAtMost() == 0)
        straight.emplace(mirror);
    const auto run = [&](Pace pace) {
        const auto source = openImport(file, profiles, options.format);
        if (options.dateOrder)
            source->header().dateOrder = checkedDateOrder(*options.dateOrder);
        const auto bytes = static_cast<std::int64_t>(fs::file_size(file));
        return FileImport(mirror, file, *source, bytes, options, pace).run([](const ImportResult&) {});
    };
    if (auto result = run(Pace::Quick))
        return *result;
    return run(Pace::Careful).value(); // which never asks for another run
}

} // namespace returnbench
