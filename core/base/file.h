#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace returnbench {

using Bytes = std::vector<std::byte>;

[[nodiscard]] std::span<const std::byte> asBytes(std::string_view text) noexcept;

/// Who may read a file that writeFileDurably makes.
enum class FileMode {
    Shared,  ///< 0644 less the umask
    Private, ///< 0600
};

/// A file that appears whole or not at all, written in parts.
class DurableFile {
public:
    /// @throws Error{Storage} naming the file and the system's reason (disk full, read-only …)
    explicit DurableFile(std::filesystem::path file, FileMode mode = FileMode::Shared);
    /// What was not committed is gone.
    ~DurableFile();
    DurableFile(const DurableFile&) = delete;
    DurableFile& operator=(const DurableFile&) = delete;

    /// @throws Error{Storage}
    void write(std::span<const std::byte> content);
    /// Where its content lies until then.
    [[nodiscard]] std::filesystem::path temporaryPath() const;
    /// When this returns, the file stands there and survives power loss. A failed fsync is never retried (the
    /// kernel may have dropped the pages): it is an error and the old file, if any, stands.
    /// @throws Error{Storage}
    void commit();

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

/// Writes a file whole or not at all: temporary file beside it, fsync, rename, fsync of the folder.
///
/// When this returns, the file survives power loss.
/// @throws Error{Storage}, as DurableFile
void writeFileDurably(const std::filesystem::path& file, std::span<const std::byte> content,
                      FileMode mode = FileMode::Shared);
void writeFileDurably(const std::filesystem::path& file, std::string_view content,
                      FileMode mode = FileMode::Shared);

/// Where a file is to be written that a person named: where a link leads, so that the link stays, else the
/// path itself. For such paths alone: within a workspace, or a folder that others write in too, nobody else
/// is to choose by a link what is written over.
/// @throws Error{InvalidInput} when a folder, device or pipe is there, which a file would replace;
///         Error{Storage} when it cannot be told
[[nodiscard]] std::filesystem::path outputPlace(const std::filesystem::path& named);

/// Reads a whole file of at most `maxBytes`.
/// @throws Error{NotFound} when there is none, Error{InvalidInput} when it is larger or no regular file,
///         Error{Storage} when the system refuses
[[nodiscard]] Bytes readFile(const std::filesystem::path& file, std::uintmax_t maxBytes);
[[nodiscard]] std::string readTextFile(const std::filesystem::path& file, std::uintmax_t maxBytes);

/// Makes a directory and its parents, private to this account (0700), and makes it durable.
/// @throws Error{Storage}
void makePrivateDirectory(const std::filesystem::path& directory);

/// What lies directly in a folder, sorted by name; nothing where there is no such folder.
/// @throws Error{Storage} when it cannot be looked into: then nobody may go on as if nothing were there
[[nodiscard]] std::vector<std::filesystem::path> listFolder(const std::filesystem::path& folder);

/// Makes durable which names stand in a folder, where its file system can (SMB shares cannot be asked).
/// @throws Error{Storage}
void syncDirectory(const std::filesystem::path& directory);

/// Free bytes for this account on the file system of `path`.
/// @throws Error{Storage}
[[nodiscard]] std::uintmax_t freeDiskBytes(const std::filesystem::path& path);

} // namespace returnbench
