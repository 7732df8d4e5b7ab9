#include "core/mirror/import.h"

#include "core/mirror/import_header.h"
#include "core/mirror/import_source.h"
#include "core/mirror/record_builder.h"
#include "core/mirror/rejects_file.h"

#include <algorithm>
#include <string_view>
#include <variant>

namespace returnbench {
namespace {

namespace fs = std::filesystem;

/// One file on its way into the mirror.
class FileImport {
public:
    FileImport(Mirror& mirror, const fs::path& file, ImportSource& source)
        : m_mirror(mirror), m_source(source), m_rejects(file, source.rejectsForm(), source.header()),
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

    ImportResult run() {
        Mirror::Batch batch(m_mirror);
        TableRow row;
        while (m_source.rows().next(row))
            if (!row.fault.empty() || !row.isBlank())
                takeAll(row);
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
            batch.commit();
        } catch (...) {
            if (!m_result.rejectsFile.empty())
                m_rejects.withdraw();
            throw;
        }
        return m_result;
    }

private:
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
            change =
                std::min(change, std::visit([this](const auto& one) { return m_mirror.put(one); }, record));
        count(change);
        for (const ImportedRecord& record : records)
            m_checks.note(record, row.line);
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
    RejectsFile m_rejects;
    RecordBuilder m_builder;
    RowChecks m_checks;
    bool m_listsProducts;
    ImportResult m_result;
};

} // namespace

ImportResult importFile(Mirror& mirror, const std::vector<ImportProfile>& profiles, const fs::path& file,
                        const std::optional<std::string>& format) {
    const auto source = openImport(file, profiles, format);
    return FileImport(mirror, file, *source).run();
}

} // namespace returnbench
