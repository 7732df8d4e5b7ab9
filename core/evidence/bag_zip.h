#pragma once

#include "core/base/file.h"
#include "core/base/mapped_file.h"

#include <cstdint>
#include <deque>
#include <span>
#include <string>
#include <vector>

namespace returnbench {

/// A file in a zip.
struct ZipEntry {
    std::string name; ///< ASCII, `/` as separator, no leading `/`, no `..`
    Bytes content;
    std::filesystem::path file = {};      ///< has the content instead, when it is too large for memory
    std::span<const std::byte> view = {}; ///< or somebody else's memory has it
};

/// What became of a zip that was written.
struct ZipWritten {
    std::string sha256;
    std::int64_t bytes = 0;
};

/// Writes what makeBagZip() makes, without holding it in memory.
/// @throws as makeBagZip(); Error{Storage} when a file cannot be read or `out` not be written
[[nodiscard]] ZipWritten writeBagZip(DurableFile& out, std::vector<ZipEntry> entries);

/// A zip whose every byte follows from names and contents: sorted by name, stored, no extra fields, one fixed
/// time. So a reader can tell whether anything at all was changed.
/// @throws Error{InvalidInput} above 4 GB, for an unsafe name, and for one that is there twice
[[nodiscard]] Bytes makeBagZip(std::vector<ZipEntry> entries);

/// What reading came to: entries that could be read, and what is wrong with the container.
struct ZipReading {
    struct Entry {
        std::string name;
        std::span<const std::byte> content; ///< lies in the zip that was read, or in `unpacked`
    };
    struct Fault {
        std::string entry; ///< `(zip)` when it belongs to none
        std::string what;  ///< a sentence
    };
    std::vector<Entry> entries; ///< of safe names, each once
    std::vector<Fault> faults;
    std::deque<Bytes> unpacked;
};

/// Reads a zip that claims to be one of ours, at most `maxEntries`. A container that is not byte for byte
/// what makeBagZip makes is a fault, with the entry whose header differs; contents are still read (with
/// libarchive) as far as that is safe, so that the caller can say which file was changed.
///
/// @param zip  must outlive the result
/// @param done called with parts of it that were looked at
[[nodiscard]] ZipReading readBagZip(std::span<const std::byte> zip, std::size_t maxEntries,
                                    const PartDone& done = {});

/// What a zip of our form holds, by its headers alone, as far as they go: contents and checksums are not
/// looked at, and of two entries of one name both are there.
/// @param zip must outlive the result
[[nodiscard]] std::vector<ZipReading::Entry> listBagZip(std::span<const std::byte> zip,
                                                        std::size_t maxEntries);

/// A name that unpacks to a place inside the folder it is unpacked in, on any system.
[[nodiscard]] bool isSafeEntryName(std::string_view name) noexcept;

} // namespace returnbench
