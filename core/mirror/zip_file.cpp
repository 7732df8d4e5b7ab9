#include "core/mirror/zip_file.h"

#include "core/base/archive_reading.h"
#include "core/base/error.h"
#include "core/base/system_error.h"
#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <fstream>
#include <utility>

namespace returnbench {
namespace {

constexpr std::size_t kZipPartBytes = std::size_t{16} << 10;
constexpr std::size_t kBlockBytes = std::size_t{64} << 10;

struct WriterDeleter {
    void operator()(archive* writer) const { archive_write_free(writer); }
};
struct EntryDeleter {
    void operator()(archive_entry* entry) const { archive_entry_free(entry); }
};

[[noreturn]] void refuse(const std::filesystem::path& file, const std::string& what) {
    throw Error(ErrorCode::InvalidInput, file.string() + ": " + what + ".",
                "Open it in a spreadsheet program and save it again as .xlsx or CSV, then import that.");
}

/// For what libarchive says: of the archive, or of the disk that it lies on.
[[noreturn]] void refuse(const std::filesystem::path& file, archive* reader, const std::string& what) {
    requireDisk(reader, file);
    refuse(file, what + " (" + faultOf(reader) + ")");
}

} // namespace

bool hasZipEnd(const std::filesystem::path& archiveFile) {
    constexpr std::streamoff kLongestEnd = 22 + 65'535; // the record and its comment (APPNOTE 4.3.16)
    std::ifstream in(archiveFile, std::ios::binary | std::ios::ate);
    const auto size = static_cast<std::streamoff>(in.tellg());
    std::string end(static_cast<std::size_t>(std::clamp<std::streamoff>(size, 0, kLongestEnd)), '\0');
    in.seekg(-static_cast<std::streamoff>(end.size()), std::ios::end);
    in.read(end.data(), static_cast<std::streamsize>(end.size()));
    if (in.bad())
        throwSystemError("Cannot read", archiveFile, EIO);
    return end.find("PK\x05\x06") != std::string::npos;
}

struct ZipEntryReader::Impl {
    Impl(std::filesystem::path archiveFile, std::string entryName)
        : file(std::move(archiveFile)), name(std::move(entryName)), reader(archive_read_new()) {
        archive_read_support_format_zip(reader.get());
        if (archive_read_open_filename(reader.get(), file.c_str(), kBlockBytes) != ARCHIVE_OK)
            refuse(file, reader.get(), "is a damaged archive");
        const std::string wanted = toLower(name);
        archive_entry* entry = nullptr;
        for (std::size_t count = 0; count < kMaxArchiveEntries; ++count) {
            const int status = archive_read_next_header(reader.get(), &entry);
            if (status == ARCHIVE_EOF)
                throw Error(ErrorCode::NotFound, file.string() + " has no part " + name + ".",
                            "Check that it is an Excel workbook (.xlsx).");
            if (status != ARCHIVE_OK && status != ARCHIVE_WARN)
                refuse(file, reader.get(), "is a damaged archive");
            if (toLower(nameOf(entry)) != wanted)
                continue;
            if (archive_entry_is_encrypted(entry) != 0)
                refuse(file, "is protected with a password");
            return;
        }
        refuse(file, "holds more than " + std::to_string(kMaxArchiveEntries) + " parts");
    }

    std::filesystem::path file;
    std::string name;
    ArchiveReader reader;
    std::array<char, kZipPartBytes> part{};
    std::int64_t unpacked = 0;
};

ZipEntryReader::ZipEntryReader(const std::filesystem::path& archiveFile, const std::string& name)
    : m_impl(std::make_unique<Impl>(archiveFile, name)) {}

ZipEntryReader::~ZipEntryReader() = default;

std::string_view ZipEntryReader::read() {
    const auto got = archive_read_data(m_impl->reader.get(), m_impl->part.data(), m_impl->part.size());
    if (got < 0)
        refuse(m_impl->file, m_impl->reader.get(), "its part " + m_impl->name + " cannot be unpacked");
    m_impl->unpacked += got;
    if (m_impl->unpacked > kMaxUnpackedBytes)
        refuse(m_impl->file, "its part " + m_impl->name + " unpacks to more than " +
                                 std::to_string(kMaxUnpackedBytes) + " bytes");
    return {m_impl->part.data(), static_cast<std::size_t>(got)};
}

std::int64_t ZipEntryReader::archiveBytesRead() const {
    return archive_filter_bytes(m_impl->reader.get(), -1);
}

ZipContent zipContent(std::string name, std::string content) {
    const auto bytes = static_cast<std::int64_t>(content.size());
    return {std::move(name), bytes, [text = std::move(content), isRead = false]() mutable {
                return std::exchange(isRead, true) ? std::string_view() : std::string_view(text);
            }};
}

void writeZip(int descriptor, const std::filesystem::path& file, const std::vector<ZipContent>& entries) {
    const std::unique_ptr<archive, WriterDeleter> writer(archive_write_new());
    const auto check = [&](bool isGood) {
        if (!isGood)
            throw Error(ErrorCode::Storage,
                        "Cannot write " + file.string() + ": " + faultOf(writer.get()) + ".",
                        "Make room on the disk, or choose a folder that this account may write to.");
    };
    check(archive_write_set_format_zip(writer.get()) == ARCHIVE_OK);
    check(archive_write_open_fd(writer.get(), descriptor) == ARCHIVE_OK);
    for (const ZipContent& content : entries) {
        const std::unique_ptr<archive_entry, EntryDeleter> entry(archive_entry_new());
        archive_entry_set_pathname(entry.get(), content.name.c_str());
        archive_entry_set_filetype(entry.get(), AE_IFREG);
        archive_entry_set_perm(entry.get(), 0644);
        archive_entry_set_size(entry.get(), content.bytes);
        check(archive_write_header(writer.get(), entry.get()) == ARCHIVE_OK);
        for (std::string_view part = content.read(); !part.empty(); part = content.read())
            check(archive_write_data(writer.get(), part.data(), part.size()) ==
                  static_cast<la_ssize_t>(part.size()));
    }
    check(archive_write_close(writer.get()) == ARCHIVE_OK);
}

} // namespace returnbench
