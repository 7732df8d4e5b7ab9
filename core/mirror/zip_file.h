#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace returnbench {

/// Bounds on an archive that is imported; beyond them it is refused with the figure.
inline constexpr std::size_t kMaxArchiveEntries = 10'000;
inline constexpr std::int64_t kMaxUnpackedBytes = std::int64_t{512} << 20; ///< of one entry

/// Whether the archive has its end: a download that broke off has not, and its first entries can still be
/// read.
[[nodiscard]] bool hasZipEnd(const std::filesystem::path& archive);

/// One entry of a zip, read as a stream.
class ZipEntryReader {
public:
    /// @throws Error{NotFound} when the archive has no entry of that name (compared without case),
    ///         Error{InvalidInput} when it is damaged, encrypted or beyond the bounds, naming file and entry
    ZipEntryReader(const std::filesystem::path& archive, const std::string& name);
    ~ZipEntryReader();
    ZipEntryReader(const ZipEntryReader&) = delete;
    ZipEntryReader& operator=(const ZipEntryReader&) = delete;

    /// The next part, at most 16 KB; empty at the end. Valid until the next call.
    /// @throws Error{InvalidInput} when it cannot be unpacked, or is larger than kMaxUnpackedBytes
    [[nodiscard]] std::string_view read();
    /// Bytes of the archive that were read so far; for showing progress.
    [[nodiscard]] std::int64_t archiveBytesRead() const;

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

/// An entry of a zip that is written.
struct ZipContent {
    std::string name;
    std::int64_t bytes = 0;
    /// The next part; empty at the end. Valid until the next call.
    std::function<std::string_view()> read;
};

/// An entry whose content is at hand.
[[nodiscard]] ZipContent zipContent(std::string name, std::string content);

/// Writes a zip into an open file.
/// @throws Error{Storage} naming `file`
void writeZip(int descriptor, const std::filesystem::path& file, const std::vector<ZipContent>& entries);

} // namespace returnbench
