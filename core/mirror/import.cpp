#include "core/mirror/import.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/mirror/import_header.h"
#include "core/mirror/import_source.h"
#include "core/mirror/line_names.h"
#include "core/mirror/record_builder.h"
#include "core/mirror/rejects_file.h"

#include <algorithm>
#include <string_view>
#include <variant>

namespace returnbench {
namespace {

namespace fs = std::filesystem;

constexpr std::int64_t kRowsPerProgress = 500;

std::string checkedDateOrder(const std::string& order) {
    if (order != "ymd" && order != "dmy" && order != "mdy")
        throw Error(ErrorCode::InvalidInput, "\"" + printable(order, 40) + "\" is no order of dates.",
                    "Use ymd, dmy (3/10 is 3 October) or mdy (3/10 is 10 March).");
    return order;
}

/// One file on its way into the mirror.
class FileImport {
public:
    FileImport(Mirror& mirror, const fs::path& file, ImportSource& source, std::int64_t bytes,
               const ImportOptions& options)
        : m_mirror(mirror), m_source(source), m_onProgress(options.onProgress), m_bytes(bytes),
          m_rejects(file, source.rejectsForm(), source.header()),
          m_builder(source.header(),
                    [&mirror](std::string_view channel, std::string_view buyer) {
                        return mirror.buyerKeyOf(channel, buyer);
                    }),
          m_checks(mirror), m_listsProducts(!source.header().profile->productList.empty()) {
        const RecognisedHeader& header = source.header();
        m_result.file = file;
        m_result.format = header.profile->name;
        m_result.droppedColumns = personalColumns(header);
        m_result.ignoredColumns = unknownColumns(header);
    }

    ImportResult run(const std::function<void(const ImportResult&)>& beforeCommit) {
        Mirror::Batch batch(m_mirror);
        TableRow row;
        for (std::int64_t count = 1; m_source.rows().next(row); ++count) {
            if (!row.fault.empty() || !row.isBlank())
                takeAll(row);
            if (count % kRowsPerProgress == 0 && isToStop(count))
                return cancelled(); // the batch rolls back, the rejects go with their temporary file
        }
        m_source.requireEnd();
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
    [[nodiscard]] bool isToStop(std::int64_t rows) const {
        return m_onProgress && m_onProgress({m_source.bytesRead(), m_bytes, rows}) == ImportGoOn::No;
    }

    [[nodiscard]] ImportResult cancelled() const {
        ImportResult result;
        result.file = m_result.file;
        result.format = m_result.format;
        result.rows = m_result.rows;
        result.isCancelled = true;
        return result;
    }

    void takeAll(TableRow& row) {
        if (!m_listsProducts) {
            take(row);
            return;
        }
        for (TableRow& part : m_builder.parts(row))
            take(part);
    }

    void take(TableRow& row) {
        const BuiltRow built = m_builder.build(row);
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
    std::int64_t m_bytes; ///< of the file
    RejectsFile m_rejects;
    RecordBuilder m_builder;
    RowChecks m_checks;
    bool m_listsProducts;
    ImportResult m_result;
};

} // namespace

ImportResult importRows(Mirror& mirror, ImportSource& source, const fs::path& input, std::int64_t bytes,
                        const ImportOptions& options,
                        const std::function<void(const ImportResult&)>& beforeCommit) {
    return FileImport(mirror, input, source, bytes, options).run(beforeCommit);
}

ImportResult importFile(Mirror& mirror, const std::vector<ImportProfile>& profiles, const fs::path& file,
                        const ImportOptions& options) {
    const auto source = openImport(file, profiles, options.format);
    if (options.dateOrder)
        source->header().dateOrder = checkedDateOrder(*options.dateOrder);
    const auto bytes = static_cast<std::int64_t>(fs::file_size(file));
    return importRows(mirror, *source, file, bytes, options, [](const ImportResult&) {});
}

} // namespace returnbench
