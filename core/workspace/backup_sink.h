#pragma once

#include "core/base/clock.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace returnbench {

/// The list of a backup's files with their digests, as sha256sum writes it; its last entry.
inline constexpr const char* kBackupManifest = "manifest-sha256.txt";

/// Where a backup's files go, one after the other. What is not finished leaves nothing.
class BackupSink {
public:
    virtual ~BackupSink() = default;

    /// @param name   within the backup
    /// @param digest of what is named by its content: an earlier backup's file may be taken; empty: unknown
    /// @returns the digest of what was saved
    /// @throws Error{NotFound} when there is no such file; Error{Storage}
    virtual std::string add(const std::string& name, const std::filesystem::path& file,
                            const std::string& digest) = 0;

    /// The backup is there, whole, and survives power loss.
    /// @returns where
    /// @throws Error{Storage}
    virtual std::filesystem::path finish() = 0;

    [[nodiscard]] std::int64_t files() const noexcept { return m_files; }

protected:
    void note(const std::string& name, const std::string& digest) {
        m_manifest += digest + "  " + name + "\n";
        ++m_files;
    }
    [[nodiscard]] const std::string& manifest() const noexcept { return m_manifest; }

private:
    std::string m_manifest;
    std::int64_t m_files = 0;
};

/// One file, a tar (POSIX.1-2001, pax).
[[nodiscard]] std::unique_ptr<BackupSink> newTarBackup(const std::filesystem::path& file, Timestamp at);

/// A folder within `folder`, named by the time, laid out as a workspace. Photos and clips that the earlier
/// backup has as they should be are shared with it by hard links, where the file system has them.
/// @param at      where the clock was set back, it is called a second later than the earlier one: names
///                always sort as the backups were made
/// @param earlier empty: none
[[nodiscard]] std::unique_ptr<BackupSink> newFolderBackup(const std::filesystem::path& folder, Timestamp at,
                                                          const std::filesystem::path& earlier);

/// Backups that newFolderBackup() made in a folder, of whatever workspace, oldest first.
[[nodiscard]] std::vector<std::filesystem::path> folderBackups(const std::filesystem::path& folder);

/// When one of them was begun, to the second, by its name.
[[nodiscard]] std::optional<Timestamp> timeOfFolderBackup(const std::filesystem::path& backup);

} // namespace returnbench
