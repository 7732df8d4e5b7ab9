#include "core/mirror/import.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/mirror/delimited_reader.h"
#include "core/mirror/import_header.h"
#include "core/mirror/record_builder.h"
#include "core/mirror/rejects_file.h"

#include <algorithm>
#include <array>
#include <fstream>
#include <string_view>
#include <variant>

namespace returnbench {
namespace {

namespace fs = std::filesystem;

[[noreturn]] void refuse(const fs::path& file, const std::string& what, std::string whatToDo) {
    throw Error(ErrorCode::InvalidInput, file.string() + " " + what, std::move(whatToDo));
}

void requireReadable(const fs::path& file) {
    std::error_code error;
    const fs::file_status status = fs::status(file, error);
    if (!fs::exists(status))
        throw Error(ErrorCode::NotFound, "There is no file " + file.string() + ".", "Check the path.");
    if (fs::is_directory(status))
        refuse(file, "is a folder.", "Name the files in it.");
    if (!fs::is_regular_file(status))
        refuse(file, "is no file.", "Name a file.");
    const auto size = static_cast<std::int64_t>(fs::file_size(file, error));
    if (error || size == 0)
        refuse(file, "is empty.", "Export it again.");
    if (size > kMaxImportBytes)
        refuse(file,
               "has " + std::to_string(size) + " bytes; at most " + std::to_string(kMaxImportBytes) +
                   " are read.",
               "Cut it into smaller files, each with the header.");
}

/// Refuses what is no text before its bytes are taken for one.
void requireText(std::istream& in, const fs::path& file) {
    using namespace std::literals;
    constexpr std::array workbooks{"PK\x03\x04"sv, "\xD0\xCF\x11\xE0"sv};
    constexpr std::array others{"\xFF\xD8\xFF"sv, "\x89PNG"sv, "GIF8"sv, "%PDF-"sv, "\x1F\x8B"sv};
    std::array<char, 8> start{};
    in.read(start.data(), start.size());
    const std::string_view begin(start.data(), static_cast<std::size_t>(in.gcount()));
    in.clear();
    in.seekg(0);
    for (const auto mark : workbooks)
        if (begin.starts_with(mark))
            refuse(file, "is a spreadsheet's workbook or an archive, not text.",
                   "Open it and save the sheet as CSV (UTF-8), then import that.");
    for (const auto mark : others)
        if (begin.starts_with(mark))
            refuse(file, "is binary, not text.",
                   "Check that it is the right file; CSV or tab separated text is read.");
}

/// One file on its way into the mirror.
class FileImport {
public:
    FileImport(Mirror& mirror, const fs::path& file, DelimitedReader& reader, const RecognisedHeader& header)
        : m_mirror(mirror), m_reader(reader), m_rejects(file, reader, header),
          m_builder(header, [&mirror](std::string_view channel,
                                      std::string_view buyer) { return mirror.buyerKeyOf(channel, buyer); }),
          m_listsProducts(!header.profile->productList.empty()) {
        m_result.file = file;
        m_result.format = header.profile->name;
        m_result.droppedColumns = personalColumns(header);
        m_result.ignoredColumns = unknownColumns(header);
    }

    ImportResult run(const std::istream& in) {
        Mirror::Batch batch(m_mirror);
        TableRow row;
        while (m_reader.next(row))
            if (!row.fault.empty() || !row.isBlank())
                takeAll(row);
        if (in.bad())
            throw Error(ErrorCode::Storage,
                        "The file " + m_result.file.string() + " cannot be read to its end.",
                        "Check the disk, or copy the file again. Nothing was imported.");
        // A record that the file names twice, with different values, changes and changes back each time.
        m_result.changed -= batch.undoneChanges();
        m_result.unchanged += batch.undoneChanges();
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
            ++m_result.rejected;
            m_rejects.add(row, *fault);
            return;
        }
        Change change = Change::Unchanged;
        for (const ImportedRecord& record : std::get<std::vector<ImportedRecord>>(built))
            change =
                std::min(change, std::visit([this](const auto& one) { return m_mirror.put(one); }, record));
        count(change);
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
    DelimitedReader& m_reader;
    RejectsFile m_rejects;
    RecordBuilder m_builder;
    bool m_listsProducts;
    ImportResult m_result;
};

} // namespace

ImportResult importFile(Mirror& mirror, const std::vector<ImportProfile>& profiles, const fs::path& file,
                        const std::optional<std::string>& format) {
    requireReadable(file);
    std::ifstream in(file, std::ios::binary);
    if (!in)
        throw Error(ErrorCode::Storage, "The file " + file.string() + " cannot be opened.",
                    "Check that this account may read it.");
    requireText(in, file);
    DelimitedReader reader(in);
    if (reader.looksBinary())
        refuse(file, "is binary, or UTF-16 without a byte order mark.",
               "Check that it is the right file; if it is, save it as CSV (UTF-8).");
    const RecognisedHeader header = findHeader(reader, profiles, file, format);
    return FileImport(mirror, file, reader, header).run(in);
}

} // namespace returnbench
