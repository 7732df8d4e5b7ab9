#include "core/evidence/zip_unpack.h"

#include "core/base/archive_reading.h"
#include "core/base/text.h"

#include <array>
#include <optional>

namespace returnbench {
namespace {

constexpr std::size_t kMaxExpansion = 4;
constexpr std::size_t kExpansionAllowance = 64 << 20;
constexpr std::size_t kChunkBytes = 64 << 10;

bool isRegular(archive_entry* entry) {
    return archive_entry_filetype(entry) == AE_IFREG && archive_entry_hardlink(entry) == nullptr &&
           archive_entry_symlink(entry) == nullptr;
}

/// The content of the entry that was reached; nullopt and `why` when it cannot be had. What was unpacked
/// leaves the budget even then, so that many broken entries cost no more than one whole.
std::optional<Bytes> contentOf(archive* reader, std::size_t& budget, std::string& why) {
    Bytes content;
    std::array<std::byte, kChunkBytes> chunk;
    for (;;) {
        const auto got = archive_read_data(reader, chunk.data(), chunk.size());
        if (got < 0) {
            why = "It cannot be unpacked (" + faultOf(reader) + ").";
            return std::nullopt;
        }
        if (got == 0)
            return content;
        if (static_cast<std::size_t>(got) > budget) {
            budget = 0;
            why = "It unpacks to far more than a pack can hold.";
            return std::nullopt;
        }
        budget -= static_cast<std::size_t>(got);
        content.insert(content.end(), chunk.begin(), chunk.begin() + got);
    }
}

} // namespace

void unpackForeignZip(std::span<const std::byte> zip, std::size_t maxEntries, ZipReading& reading) {
    const ArchiveReader reader(archive_read_new());
    archive_read_support_format_zip(reader.get());
    if (archive_read_open_memory(reader.get(), zip.data(), zip.size()) != ARCHIVE_OK) {
        reading.faults.push_back({"(zip)", "It cannot be read as a zip (" + faultOf(reader.get()) + ")."});
        return;
    }
    std::size_t budget = kMaxExpansion * zip.size() + kExpansionAllowance;
    for (std::size_t count = 0;; ++count) {
        archive_entry* entry = nullptr;
        const int result = archive_read_next_header(reader.get(), &entry);
        if (result == ARCHIVE_EOF)
            return;
        if (result < ARCHIVE_WARN) {
            reading.faults.push_back({"(zip)", "It cannot be read further (" + faultOf(reader.get()) + ")."});
            return;
        }
        if (count == maxEntries) {
            reading.faults.push_back(
                {"(zip)", "It holds more than " + std::to_string(maxEntries) + " files."});
            return;
        }
        std::string name = nameOf(entry);
        const std::string shown = name.empty() ? "(zip)" : printable(name, 240);
        if (!isRegular(entry)) {
            reading.faults.push_back(
                {shown, "It is a folder, a link or a special file; a pack holds only files."});
            continue;
        }
        std::string why;
        auto content = contentOf(reader.get(), budget, why);
        if (!content) {
            reading.faults.push_back({shown, why});
            if (budget == 0)
                return;
            continue;
        }
        reading.unpacked.push_back(std::move(*content));
        reading.entries.push_back({std::move(name), reading.unpacked.back()});
    }
}

} // namespace returnbench
