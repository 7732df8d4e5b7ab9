#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <span>

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

/// A folder that is being filled under another name beside its own, private; it goes unless it appears.
class ComingFolder {
public:
    /// @throws Error{Storage}
    explicit ComingFolder(std::filesystem::path final);
    /// One that becomes a workspace, with the folders that may be empty.
    /// @throws Error{InvalidInput} when there is something already; Error{Storage}
    [[nodiscard]] static std::unique_ptr<ComingFolder> ofWorkspace(const std::filesystem::path& directory);
    ~ComingFolder();
    ComingFolder(const ComingFolder&) = delete;
    ComingFolder& operator=(const ComingFolder&) = delete;

    [[nodiscard]] std::filesystem::path path() const { return m_path; }
    /// Gets its name, with all that is in it, and survives power loss. @throws Error{Storage}
    void appear();

private:
    std::filesystem::path m_final;
    std::string m_path;
};

} // namespace returnbench
