#pragma once

#include <filesystem>

namespace returnbench {

/// Keeps a second program from writing in the workspace. Held until destroyed or the process ends, however it
/// ends.
class WorkspaceLock {
public:
    /// @throws Error{Busy} when another program holds it, Error{Storage} when the folder cannot be written
    explicit WorkspaceLock(const std::filesystem::path& directory);
    ~WorkspaceLock();
    WorkspaceLock(const WorkspaceLock&) = delete;
    WorkspaceLock& operator=(const WorkspaceLock&) = delete;

private:
    int m_fd;
};

} // namespace returnbench
