#include "core/evidence/bag_zip.h"

#include "core/base/digest.h"
#include "core/base/error.h"
#include "core/base/text.h"
#include "core/evidence/zip_format.h"
#include "core/evidence/zip_unpack.h"

#include <algorithm>
#include <limits>
#include <memory>
#include <optional>
#include <set>
#include <utility>

namespace returnbench {
namespace {

constexpr std::size_t kMaxNameBytes = 240;
constexpr std::size_t kMaxZipBytes = std::numeric_limits<std::uint32_t>::max();
constexpr std::size_t kMaxZipEntries = std::numeric_limits<std::uint16_t>::max() - 1;

[[noreturn]] void refuse(const std::string& why) {
    throw Error(ErrorCode::InvalidInput, "The pack cannot be written: " + why + ".",
                "Export it with fewer or smaller files.");
}

/// An entry as its local header in a zip shows it.
struct LocalEntry {
    ZipRecord record;
    std::span<const std::byte> content;
};

/// All local headers from the start of a zip, as long as each is of our form.
struct LocalWalk {
    std::vector<LocalEntry> entries;
    std::size_t end = 0; ///< where the central directory should begin
    std::optional<ZipReading::Fault> stopped;
};

std::uint32_t signatureAt(std::span<const std::byte> zip, std::size_t at) {
    return at <= zip.size() && zip.size() - at >= 4 ? u32At(zip, at) : 0;
}

/// Whether the end record says that the directory begins at `at`.
bool directoryBeginsAt(std::span<const std::byte> zip, std::size_t at) {
    if (zip.size() < kEndRecordBytes)
        return false;
    const std::size_t end = zip.size() - kEndRecordBytes;
    return u32At(zip, end) == kEndSignature && u32At(zip, end + 16) == at;
}

bool walkEndsAt(std::span<const std::byte> zip, std::size_t at) {
    const std::uint32_t signature = signatureAt(zip, at);
    return signature == kCentralSignature || signature == kEndSignature || directoryBeginsAt(zip, at);
}

/// The name that the directory gives for the entry at `offset`; empty when it gives none.
std::string nameInDirectory(std::span<const std::byte> zip, std::size_t offset) {
    if (zip.size() < kEndRecordBytes)
        return "";
    std::size_t at = u32At(zip, zip.size() - kEndRecordBytes + 16);
    while (signatureAt(zip, at) == kCentralSignature && zip.size() - at >= kCentralRecordBytes) {
        const auto name = textAt(zip, at + kCentralRecordBytes, u16At(zip, at + 28));
        if (!name)
            return "";
        if (u32At(zip, at + 42) == offset)
            return isSafeEntryName(*name) ? std::string(*name) : "";
        at += kCentralRecordBytes + name->size();
    }
    return "";
}

/// The name of the entry whose local header, perhaps damaged, lies at `at`.
std::string nameAt(std::span<const std::byte> zip, std::size_t at) {
    if (std::string name = nameInDirectory(zip, at); !name.empty())
        return name;
    if (at > zip.size() || zip.size() - at < kLocalHeaderBytes)
        return "(zip)";
    const auto name = textAt(zip, at + kLocalHeaderBytes, u16At(zip, at + 26));
    return name && isSafeEntryName(*name) ? std::string(*name) : "(zip)";
}

/// What to say when no header lies behind the last entry: either that entry's sizes are wrong, or this header
/// is.
ZipReading::Fault strayBytes(std::span<const std::byte> zip, const LocalWalk& walk) {
    const bool lastIsWrong =
        !walk.entries.empty() && crc32Of(walk.entries.back().content) != walk.entries.back().record.crc;
    return {nameAt(zip, lastIsWrong ? walk.entries.back().record.offset : walk.end),
            "Its header in the zip was altered."};
}

/// How far a local header is from the one that we write, leaving out what depends on name and content.
std::size_t foreignBytes(std::span<const std::byte> zip, std::size_t at) {
    const std::string ours = localHeader({});
    const auto actual = textAt(zip, at, kLocalHeaderBytes).value_or("");
    std::size_t count = 0;
    for (std::size_t i = 0; i < actual.size(); ++i)
        if ((i < 14 || i >= 28) && actual[i] != ours[i])
            ++count;
    return count;
}

std::optional<ZipReading::Fault> faultOfForm(std::span<const std::byte> zip, std::size_t at) {
    const bool stored = u16At(zip, at + 6) == 0 && u16At(zip, at + 8) == 0 && u16At(zip, at + 28) == 0;
    if (stored && u32At(zip, at + 18) == u32At(zip, at + 22))
        return std::nullopt;
    if (foreignBytes(zip, at) > 1) // one alone was altered in transit
        return ZipReading::Fault{"(zip)",
                                 "It was packed by another program, so its container is not the original."};
    return ZipReading::Fault{nameAt(zip, at), "Its header in the zip was altered."};
}

LocalWalk walkLocalHeaders(std::span<const std::byte> zip, std::size_t maxEntries) {
    LocalWalk walk;
    while (!walkEndsAt(zip, walk.end)) {
        const std::size_t at = walk.end;
        if (signatureAt(zip, at) != kLocalSignature || zip.size() - at < kLocalHeaderBytes) {
            walk.stopped = strayBytes(zip, walk);
            return walk;
        }
        if ((walk.stopped = faultOfForm(zip, at)))
            return walk;
        const auto name = textAt(zip, at + kLocalHeaderBytes, u16At(zip, at + 26));
        const std::size_t start = at + kLocalHeaderBytes + (name ? name->size() : 0);
        const std::size_t size = u32At(zip, at + 22);
        if (!name || !isSafeEntryName(*name) || size > zip.size() - start) {
            walk.stopped = {nameAt(zip, at),
                            "It is cut short, or its header in the zip was altered or names no file."};
            return walk;
        }
        if (walk.entries.size() == maxEntries) {
            walk.stopped = {"(zip)", "It holds more than " + std::to_string(maxEntries) + " files."};
            return walk;
        }
        walk.entries.push_back({{std::string(*name), u32At(zip, at + 14), static_cast<std::uint32_t>(size),
                                 static_cast<std::uint32_t>(at)},
                                zip.subspan(start, size)});
        walk.end = start + size;
    }
    return walk;
}

/// Compares local headers with what we write for these names and contents.
void compareLocalHeaders(std::span<const std::byte> zip, const LocalWalk& walk, const PartDone& done,
                         ZipReading& reading) {
    for (const auto& [record, content] : walk.entries) {
        ZipRecord expected = record;
        expected.crc = crc32Of({});
        const auto count = [&](std::span<const std::byte> part) {
            expected.crc = crc32Of(part, expected.crc);
        };
        forEachPart(content, count, done);
        if (expected.crc != record.crc)
            reading.faults.push_back({record.name, "Its content does not fit its checksum in the zip."});
        else if (textAt(zip, record.offset, kLocalHeaderBytes + record.name.size()) != localHeader(expected))
            reading.faults.push_back({record.name, "Its header in the zip was altered."});
    }
}

/// Compares everything behind the last content with what we write; stops at the first difference.
void compareDirectory(std::span<const std::byte> zip, const LocalWalk& walk, ZipReading& reading) {
    std::size_t at = walk.end;
    for (const auto& [record, content] : walk.entries) {
        const std::string expected = centralRecord(record);
        const auto actual = textAt(zip, at, expected.size());
        if (actual != expected) {
            const std::string named = nameInDirectory(zip, record.offset);
            reading.faults.push_back({named.empty() ? record.name : named,
                                      "Its record in the zip's directory was altered or is missing."});
            return;
        }
        at += expected.size();
    }
    const std::string end = endRecord(walk.entries.size(), static_cast<std::uint32_t>(walk.end),
                                      static_cast<std::uint32_t>(at - walk.end));
    if (textAt(zip, at, zip.size() - at) != end)
        reading.faults.push_back({"(zip)", "The end of the zip was altered, or bytes were added."});
}

/// Keeps the entries whose names are safe and not there before, in any spelling of upper and lower case.
void keepSafeEntries(ZipReading& reading) {
    std::set<std::string> seen;
    std::vector<ZipReading::Entry> safe;
    for (ZipReading::Entry& entry : reading.entries) {
        const std::string shown = printable(entry.name, kMaxNameBytes);
        if (!isSafeEntryName(entry.name))
            reading.faults.push_back(
                {shown.empty() ? "(zip)" : shown, "Its name is not one that a pack may hold."});
        else if (!seen.insert(toLower(entry.name)).second)
            reading.faults.push_back({shown, "It is there twice."});
        else
            safe.push_back(std::move(entry));
    }
    reading.entries = std::move(safe);
}

bool sortedByName(const std::vector<ZipReading::Entry>& entries) {
    return std::is_sorted(entries.begin(), entries.end(),
                          [](const auto& a, const auto& b) { return a.name < b.name; });
}

} // namespace

bool isSafeEntryName(std::string_view name) noexcept {
    constexpr std::string_view kForbidden = "\\:*?\"<>|";
    if (name.empty() || name.size() > kMaxNameBytes)
        return false;
    for (std::size_t start = 0; start <= name.size();) {
        const std::size_t end = std::min(name.find('/', start), name.size());
        const std::string_view step = name.substr(start, end - start);
        if (step.empty() || step == "." || step == "..")
            return false;
        start = end + 1;
    }
    return std::all_of(name.begin(), name.end(), [&](char c) {
        return c > ' ' && c <= '~' && kForbidden.find(c) == std::string_view::npos;
    });
}

namespace {

/// An entry that is about to be written: its content lies in memory or in a mapped file.
class PlacedEntry {
public:
    explicit PlacedEntry(ZipEntry entry) : m_entry(std::move(entry)) {
        if (!m_entry.file.empty())
            m_mapped = std::make_unique<MappedFile>(m_entry.file, kMaxZipBytes);
    }
    [[nodiscard]] const std::string& name() const { return m_entry.name; }
    [[nodiscard]] std::span<const std::byte> content() const {
        if (m_mapped)
            return m_mapped->content();
        return m_entry.view.empty() ? std::span<const std::byte>(m_entry.content) : m_entry.view;
    }
    void forEachPart(const PartDone& use) const {
        const auto done = [this](std::span<const std::byte> part) {
            m_mapped->requireRead();
            m_mapped->release(part);
        };
        returnbench::forEachPart(content(), use, m_mapped ? PartDone(done) : PartDone());
    }

private:
    ZipEntry m_entry;
    std::unique_ptr<MappedFile> m_mapped;
};

/// Sorted, and fit for a zip.
std::vector<PlacedEntry> placed(std::vector<ZipEntry> entries) {
    std::sort(entries.begin(), entries.end(), [](const auto& a, const auto& b) { return a.name < b.name; });
    if (entries.size() > kMaxZipEntries)
        refuse("it has more than " + std::to_string(kMaxZipEntries) + " files");
    std::set<std::string> seen;
    std::size_t total = kEndRecordBytes;
    std::vector<PlacedEntry> result;
    for (ZipEntry& entry : entries) {
        if (!isSafeEntryName(entry.name) || !seen.insert(toLower(entry.name)).second)
            refuse("the name \"" + printable(entry.name, kMaxNameBytes) + "\" cannot be used, or not twice");
        result.emplace_back(std::move(entry));
        total += kLocalHeaderBytes + kCentralRecordBytes + 2 * result.back().name().size() +
                 result.back().content().size();
    }
    if (total > kMaxZipBytes)
        refuse("it would have " + std::to_string(total) + " bytes; at most " + std::to_string(kMaxZipBytes) +
               " fit");
    return result;
}

void writeZip(std::vector<ZipEntry> entries, const PartDone& put) {
    std::string directory;
    std::size_t at = 0;
    const std::vector<PlacedEntry> all = placed(std::move(entries));
    for (const PlacedEntry& entry : all) {
        std::uint32_t crc = crc32Of({});
        entry.forEachPart([&](std::span<const std::byte> part) { crc = crc32Of(part, crc); });
        const ZipRecord record{entry.name(), crc, static_cast<std::uint32_t>(entry.content().size()),
                               static_cast<std::uint32_t>(at)};
        const std::string header = localHeader(record);
        put(asBytes(header));
        entry.forEachPart(put);
        directory += centralRecord(record);
        at += header.size() + entry.content().size();
    }
    put(asBytes(directory));
    put(asBytes(
        endRecord(all.size(), static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(directory.size()))));
}

} // namespace

Bytes makeBagZip(std::vector<ZipEntry> entries) {
    Bytes zip;
    writeZip(std::move(entries),
             [&](std::span<const std::byte> part) { zip.insert(zip.end(), part.begin(), part.end()); });
    return zip;
}

ZipWritten writeBagZip(DurableFile& out, std::vector<ZipEntry> entries) {
    Sha256 hash;
    ZipWritten written;
    writeZip(std::move(entries), [&](std::span<const std::byte> part) {
        hash.update(part); // looks at it: the kernel would refuse to write a page that cannot be read
        out.write(part);
        written.bytes += static_cast<std::int64_t>(part.size());
    });
    written.sha256 = hash.finish();
    return written;
}

std::vector<ZipReading::Entry> listBagZip(std::span<const std::byte> zip, std::size_t maxEntries) {
    std::vector<ZipReading::Entry> entries;
    for (LocalEntry& entry : walkLocalHeaders(zip, maxEntries).entries)
        entries.push_back({std::move(entry.record.name), entry.content});
    return entries;
}

ZipReading readBagZip(std::span<const std::byte> zip, std::size_t maxEntries, const PartDone& done) {
    ZipReading reading;
    if (zip.size() > kMaxZipBytes || zip.size() < kEndRecordBytes) {
        reading.faults.push_back(
            {"(zip)", "It is no zip of a pack: it has " + std::to_string(zip.size()) + " bytes."});
        return reading;
    }
    const LocalWalk walk = walkLocalHeaders(zip, std::min(maxEntries, kMaxZipEntries));
    if (walk.stopped) {
        reading.faults.push_back(*walk.stopped);
        unpackForeignZip(zip, maxEntries, reading);
    } else {
        compareLocalHeaders(zip, walk, done, reading);
        compareDirectory(zip, walk, reading);
        for (const auto& [record, content] : walk.entries)
            reading.entries.push_back({record.name, content});
        if (!sortedByName(reading.entries))
            reading.faults.push_back({"(zip)", "Its files are not in their order."});
    }
    keepSafeEntries(reading);
    return reading;
}

} // namespace returnbench
