#pragma once

#include <archive.h>
#include <archive_entry.h>
#include <filesystem>
#include <memory>
#include <string>

namespace returnbench {

struct ArchiveReaderDeleter {
    void operator()(archive* reader) const { archive_read_free(reader); }
};
/// What libarchive reads with. Whoever includes this links LibArchive.
using ArchiveReader = std::unique_ptr<archive, ArchiveReaderDeleter>;

/// Why the last call failed, made printable: a fault of the archive.
/// @throws std::bad_alloc when memory was what it lacked
[[nodiscard]] std::string faultOf(archive* handle);
/// @throws Error{Storage} when the last call failed because of the disk that the archive lies on
void requireDisk(archive* handle, const std::filesystem::path& file);
/// As the archive has it, whatever its bytes; empty when it has none.
[[nodiscard]] std::string nameOf(archive_entry* entry);

} // namespace returnbench
