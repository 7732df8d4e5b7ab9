#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <span>
#include <stop_token>
#include <string>

namespace returnbench {

/// Whether a path, or where it leads, is a folder or lies in it. Neither has to be there.
[[nodiscard]] bool liesIn(const std::filesystem::path& path, const std::filesystem::path& folder);

/// A file of a workspace that is read once, from its beginning to the end that it had when it was opened.
class BackupInput {
public:
    /// @throws Error{NotFound}, Error{Storage}
    explicit BackupInput(std::filesystem::path file);
    ~BackupInput();
    BackupInput(const BackupInput&) = delete;
    BackupInput& operator=(const BackupInput&) = delete;

    [[nodiscard]] std::int64_t size() const noexcept { return m_size; }
    /// @throws Error{Storage}, also when it became shorter meanwhile; what `take` throws
    void forEachPart(const std::function<void(std::span<const std::byte>)>& take) const;

private:
    std::filesystem::path m_file;
    int m_fd = -1;
    std::int64_t m_size = 0;
};

/// A file that is made anew, for this account alone (0600), and not yet durable.
class BackupOutput {
public:
    /// @throws Error{Storage}
    explicit BackupOutput(std::filesystem::path file);
    ~BackupOutput();
    BackupOutput(const BackupOutput&) = delete;
    BackupOutput& operator=(const BackupOutput&) = delete;

    void write(std::span<const std::byte> part) const;
    /// @throws Error{Storage}
    void close();

private:
    std::filesystem::path m_file;
    int m_fd = -1;
};

/// Ends work that was asked to stop. @throws Error{Busy}
void requireGoing(const std::stop_token& stop);

/// A folder that is being filled under another name beside its own, private; it goes unless it appears.
class ComingFolder {
public:
    /// @throws Error{Storage}
    explicit ComingFolder(const std::filesystem::path& final);
    /// One that becomes a workspace, with the folders that may be empty. Where an empty folder is there it is
    /// filled within that: it may be where a disk is mounted, and what is beside it another disk and not this
    /// account's. What one that was cut off left goes.
    /// @throws Error{InvalidInput} when there is something already; Error{Storage}
    [[nodiscard]] static std::unique_ptr<ComingFolder> ofWorkspace(const std::filesystem::path& directory);
    ~ComingFolder();
    ComingFolder(const ComingFolder&) = delete;
    ComingFolder& operator=(const ComingFolder&) = delete;

    [[nodiscard]] std::filesystem::path path() const { return m_path; }
    /// Gets its name, with all that is in it, and survives power loss. @throws Error{Storage}
    void appear();

private:
    ComingFolder(std::filesystem::path final, const std::filesystem::path& beside);
    /// Its content goes a level up; workspace.toml last, for a folder without it is no workspace.
    void moveUp();

    std::filesystem::path m_final;
    std::string m_path;
    int m_fd = -1;
};

} // namespace returnbench
