#include "core/mirror/import_source.h"

#include "core/base/error.h"
#include "core/base/system_error.h"
#include "core/base/text.h"
#include "core/mirror/delimited_reader.h"
#include "core/mirror/import.h"
#include "core/mirror/text_decoder.h"
#include "core/mirror/xlsx_workbook.h"
#include "core/mirror/xml_records.h"
#include "core/mirror/zip_file.h"

#include <algorithm>
#include <array>
#include <fstream>
#include <string_view>

namespace returnbench {
namespace {

namespace fs = std::filesystem;
using namespace std::literals;

[[noreturn]] void refuseFile(const fs::path& file, const std::string& what, std::string whatToDo) {
    throw Error(ErrorCode::InvalidInput, file.string() + " " + what, std::move(whatToDo));
}

void requireReadable(const fs::path& file) {
    std::error_code error;
    const fs::file_status status = fs::status(file, error);
    if (status.type() == fs::file_type::none)
        throwSystemError("Cannot read", file, error.value());
    if (!fs::exists(status))
        throw Error(ErrorCode::NotFound, "There is no file " + file.string() + ".", "Check the path.");
    if (fs::is_directory(status))
        refuseFile(file, "is a folder.", "Name the files in it.");
    if (!fs::is_regular_file(status))
        refuseFile(file, "is no file.", "Name a file.");
    const auto size = static_cast<std::int64_t>(fs::file_size(file, error));
    if (error)
        throwSystemError("Cannot read", file, error.value());
    if (size == 0)
        refuseFile(file, "is empty.", "Export it again.");
    if (size > kMaxImportBytes)
        refuseFile(file,
                   "has " + std::to_string(size) + " bytes; at most " + std::to_string(kMaxImportBytes) +
                       " are read.",
                   "Cut it into smaller files, each with the header.");
}

std::string beginningOf(std::istream& in, const fs::path& file) {
    std::string begin(8, '\0');
    in.read(begin.data(), static_cast<std::streamsize>(begin.size()));
    begin.resize(static_cast<std::size_t>(in.gcount()));
    requireNoFault(in, file);
    in.clear();
    in.seekg(0);
    return begin;
}

/// Refuses what is no text before its bytes are taken for one.
void requireText(std::string_view begin, const fs::path& file) {
    constexpr std::array others{"\xFF\xD8\xFF"sv, "\x89PNG"sv, "GIF8"sv, "%PDF-"sv, "\x1F\x8B"sv};
    if (begin.starts_with("\xD0\xCF\x11\xE0"sv))
        refuseFile(file, "is a workbook of an old Excel, or is protected with a password.",
                   "Open it and save it as .xlsx without a password, or as CSV (UTF-8), then import that.");
    for (const auto mark : others)
        if (begin.starts_with(mark))
            refuseFile(file, "is binary, not text.",
                       "Check that it is the right file; CSV, tab separated text and .xlsx are read.");
}

/// Delimited text.
class TextSource : public ImportSource {
public:
    TextSource(const fs::path& file, std::ifstream&& in, const std::vector<ImportProfile>& profiles,
               const std::optional<std::string>& format)
        : m_file(file), m_in(std::move(in)), m_reader(m_in) {
        if (m_reader.looksBinary())
            refuseFile(file, "is binary, or UTF-16 without a byte order mark.",
                       "Check that it is the right file; if it is, save it as CSV (UTF-8).");
        try {
            m_header = findHeader(m_reader, profiles, file, format);
        } catch (const Error&) { // its header may lie behind what cannot be read
            requireEnd();
            throw;
        }
    }

    RowSource& rows() override { return m_reader; }
    RecognisedHeader& header() override { return m_header; }
    std::unique_ptr<RejectsForm> rejectsForm() const override {
        return delimitedRejects(m_reader.separator(), m_reader.encoding() != TextEncoding::Unmarked);
    }
    std::int64_t bytesRead() override {
        const auto at = static_cast<std::int64_t>(m_in.tellg());
        return at < 0 ? static_cast<std::int64_t>(fs::file_size(m_file)) : at;
    }
    void requireEnd() override { requireNoFault(m_in, m_file); }

private:
    fs::path m_file;
    std::ifstream m_in;
    DelimitedReader m_reader;
    RecognisedHeader m_header;
};

/// One sheet of an Excel workbook: the one that has a known header.
class WorkbookSource : public ImportSource {
public:
    WorkbookSource(const fs::path& file, const std::vector<ImportProfile>& profiles,
                   const std::optional<std::string>& format)
        : m_workbook(XlsxWorkbook::open(file)) {
        std::string sheetName;
        HeaderSearch search(profiles, file, format);
        for (const XlsxWorkbook::Sheet& sheet : m_workbook.sheets) {
            auto rows = std::make_unique<XlsxSheet>(m_workbook, sheet);
            auto header = search.in(*rows);
            if (!header)
                continue;
            if (m_rows)
                refuseFile(file,
                           "has two sheets that can be imported, `" + sheetName + "` and `" + sheet.name +
                               "`.",
                           "Delete or hide one of them, or save each as a file of its own.");
            m_rows = std::move(rows);
            m_header = std::move(*header);
            sheetName = sheet.name;
        }
        if (!m_rows)
            search.refuse();
    }

    RowSource& rows() override { return *m_rows; }
    RecognisedHeader& header() override { return m_header; }
    std::unique_ptr<RejectsForm> rejectsForm() const override { return workbookRejects(); }
    std::int64_t bytesRead() override { return m_rows->archiveBytesRead(); }

private:
    XlsxWorkbook m_workbook;
    std::unique_ptr<XlsxSheet> m_rows;
    RecognisedHeader m_header;
};

std::unique_ptr<ImportSource> openWorkbook(const fs::path& file, const std::vector<ImportProfile>& profiles,
                                           const std::optional<std::string>& format) {
    if (!hasZipEnd(file))
        refuseFile(file, "is cut off: its end is missing.", "Download or copy it again.");
    try {
        return std::make_unique<WorkbookSource>(file, profiles, format);
    } catch (const Error& error) {
        if (error.code() != ErrorCode::NotFound)
            throw;
        // The file is there; a part of it is not.
        throw Error(ErrorCode::InvalidInput, error.what(), error.whatToDo());
    }
}

/// Whether a file begins as XML: with `<`, in UTF-8 or UTF-16.
bool isXml(std::string_view begin) {
    for (const auto mark : {"\xEF\xBB\xBF"sv, "\xFF\xFE"sv, "\xFE\xFF\0"sv})
        if (begin.starts_with(mark))
            begin.remove_prefix(mark.size());
    return begin.substr(std::min(begin.find_first_not_of(" \t\r\n"), begin.size())).starts_with('<');
}

/// Records of an XML file.
class XmlSource : public ImportSource {
public:
    XmlSource(const fs::path& file, const std::vector<ImportProfile>& profiles,
              const std::optional<std::string>& format) {
        std::string known;
        for (const ImportProfile& profile : profiles) {
            if (profile.xmlRecord.empty() || (format && profile.name != *format))
                continue;
            known += (known.empty() ? "" : ", ") + profile.name;
            auto records = std::make_unique<XmlRecords>(file, XmlShape{profile.xmlRecord, profile.xmlItem});
            HeaderSearch search(profiles, file, profile.name);
            auto header = records->isEmpty() ? std::nullopt : search.in(*records);
            if (!header)
                continue;
            if (m_records)
                refuseFile(file, "fits " + m_header.profile->name + " and " + profile.name + " alike.",
                           "Say which it is with --format.");
            m_records = std::move(records);
            m_header = std::move(*header);
        }
        if (known.empty())
            refuseFile(file,
                       "is XML, and " + (format ? "the format " + *format + " is not." : "no format is."),
                       "Choose another format, or leave --format out.");
        if (!m_records)
            refuseFile(file, "is XML of no known format.", "XML is read for " + known + ".");
    }

    RowSource& rows() override { return *m_records; }
    RecognisedHeader& header() override { return m_header; }
    std::unique_ptr<RejectsForm> rejectsForm() const override {
        return m_records->rejectsForm(m_header.firstColumn);
    }
    std::int64_t bytesRead() override { return m_records->bytesRead(); }

private:
    std::unique_ptr<XmlRecords> m_records;
    RecognisedHeader m_header;
};

} // namespace

std::unique_ptr<ImportSource> openImport(const fs::path& file, const std::vector<ImportProfile>& profiles,
                                         const std::optional<std::string>& format) {
    requireReadable(file);
    std::ifstream in(file, std::ios::binary);
    if (!in)
        throw Error(ErrorCode::Storage, "The file " + file.string() + " cannot be opened.",
                    "Check that this account may read it.");
    const std::string begin = beginningOf(in, file);
    if (begin.starts_with("PK\x03\x04"sv))
        return openWorkbook(file, profiles, format);
    if (isXml(begin))
        return std::make_unique<XmlSource>(file, profiles, format);
    requireText(begin, file);
    return std::make_unique<TextSource>(file, std::move(in), profiles, format);
}

} // namespace returnbench
