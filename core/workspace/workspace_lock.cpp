#include "core/workspace/workspace_lock.h"

#include "core/base/error.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <system_error>
#include <unistd.h>

namespace returnbench {

WorkspaceLock::WorkspaceLock(const std::filesystem::path& directory) {
    const std::filesystem::path file = directory / "workspace.lock";
    m_fd = ::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (m_fd < 0)
        throw Error(ErrorCode::Storage,
                    "The workspace " + directory.string() +
                        " cannot be written: " + std::generic_category().message(errno) + ".",
                    "Give this account the right to write there, or choose another workspace.");
    if (::flock(m_fd, LOCK_EX | LOCK_NB) != 0) {
        ::close(m_fd);
        throw Error(ErrorCode::Busy,
                    "The workspace " + directory.string() + " is in use by another ReturnBench.",
                    "Close the other program, or wait until it has finished.");
    }
}

WorkspaceLock::~WorkspaceLock() {
    ::close(m_fd);
}

} // namespace returnbench
