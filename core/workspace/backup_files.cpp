#include "core/workspace/backup_files.h"

#include "core/base/durable_name.h"
#include "core/base/error.h"
#include "core/base/file.h"
#include "core/base/leftovers.h"
#include "core/base/system_error.h"

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>
#include <vector>

namespace returnbench {

namespace fs = std::filesystem;

namespace {

constexpr std::int64_t kPartBytes = 256 << 10;

[[noreturn]] void fail(const std::string& doing, const fs::path& file, const std::string& why) {
    throw Error(ErrorCode::Storage, doing + " " + file.string() + ": " + why + ".",
                "Check the disk and that this account may use it, then try again.");
}

} // namespace

bool liesIn(const fs::path& path, const fs::path& folder) {
    const fs::path within = fs::weakly_canonical(fs::absolute(path))
                                .lexically_relative(fs::weakly_canonical(fs::absolute(folder)));
    return !within.empty() && *within.begin() != "..";
}

BackupInput::BackupInput(fs::path file) : m_file(std::move(file)) {
    m_fd = ::open(m_file.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
    if (m_fd < 0 && errno == ENOENT)
        throw Error(ErrorCode::NotFound, "There is no file " + m_file.string() + ".", "Check the workspace.");
    if (m_fd < 0)
        throwSystemError("Cannot read", m_file, errno);
    struct stat info = {};
    if (::fstat(m_fd, &info) != 0 || !S_ISREG(info.st_mode)) {
        ::close(m_fd);
        fail("Cannot read", m_file, "it is not a file");
    }
    m_size = info.st_size;
}

BackupInput::~BackupInput() {
    ::close(m_fd);
}

void BackupInput::forEachPart(const std::function<void(std::span<const std::byte>)>& take) const {
    std::vector<std::byte> part(static_cast<std::size_t>(std::min(m_size, kPartBytes)));
    for (std::int64_t left = m_size; left > 0;) {
        const auto got = ::read(m_fd, part.data(), static_cast<std::size_t>(std::min(left, kPartBytes)));
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            throwSystemError("Cannot read", m_file, errno);
        if (got == 0)
            fail("Cannot read", m_file, "it became shorter meanwhile");
        take(std::span(part).first(static_cast<std::size_t>(got)));
        left -= got;
    }
}

BackupOutput::BackupOutput(fs::path file)
    : m_file(std::move(file)),
      m_fd(::open(m_file.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600)) {
    if (m_fd < 0)
        throwSystemError("Cannot create", m_file, errno);
}

BackupOutput::~BackupOutput() {
    if (m_fd >= 0)
        ::close(m_fd);
}

void BackupOutput::write(std::span<const std::byte> part) const {
    while (!part.empty()) {
        const auto written = ::write(m_fd, part.data(), part.size());
        if (written < 0 && errno != EINTR)
            throwSystemError("Cannot write", m_file, errno);
        part = part.subspan(static_cast<std::size_t>(std::max<ssize_t>(written, 0)));
    }
}

void BackupOutput::close() {
    if (::close(std::exchange(m_fd, -1)) != 0)
        throwSystemError("Cannot write", m_file, errno);
}

void requireGoing(const std::stop_token& stop) {
    if (stop.stop_requested())
        throw Error(ErrorCode::Busy, "The work was stopped before its end; nothing of it stays.",
                    "Begin it again.");
}

ComingFolder::ComingFolder(const fs::path& final) : ComingFolder(final, final) {}

ComingFolder::ComingFolder(fs::path final, const fs::path& beside)
    : m_final(std::move(final)), m_path(beside.string() + ".part-XXXXXX") {
    if (::mkdtemp(m_path.data()) == nullptr) // 0700
        throwSystemError("Cannot make a folder beside", beside, errno);
    m_fd = ::open(m_path.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    holdLeftover(m_fd);
}

std::unique_ptr<ComingFolder> ComingFolder::ofWorkspace(const fs::path& directory) {
    const fs::path final = fs::weakly_canonical(fs::absolute(directory));
    const fs::path within = final / "workspace";
    removeLeftoversOf(final);
    removeLeftoversOf(within);
    const fs::file_status there = fs::symlink_status(final); // a link that leads nowhere is still one
    if (fs::exists(there) && !(fs::is_directory(there) && fs::is_empty(final)))
        throw Error(ErrorCode::InvalidInput, final.string() + " is not an empty folder.",
                    "Name a folder that is empty or does not exist yet.");
    makePrivateDirectory(final.parent_path());
    std::unique_ptr<ComingFolder> coming(new ComingFolder(final, fs::exists(there) ? within : final));
    for (const char* folder : {"inbox", "packs", "photos"})
        makePrivateDirectory(coming->path() / folder);
    return coming;
}

ComingFolder::~ComingFolder() {
    std::error_code ignored;
    if (!m_path.empty())
        fs::remove_all(m_path, ignored);
    if (m_fd >= 0)
        ::close(m_fd);
}

void ComingFolder::appear() {
    if (::syncfs(m_fd) != 0) // one sync for any number of files
        throwSystemError("Cannot save", m_final, errno);
    if (path().parent_path() == m_final) {
        moveUp();
        return;
    }
    if (::rename(m_path.c_str(), m_final.c_str()) != 0)
        throwSystemError("Cannot name", m_final, errno);
    saveName(m_final, m_path);
    m_path.clear();
}

void ComingFolder::moveUp() {
    ::chmod(m_final.c_str(), 0700); // where it may not, `check` says who may look into it
    const fs::path last = path() / "workspace.toml";
    for (const fs::path& file : listFolder(path()))
        if (file != last)
            fs::rename(file, m_final / file.filename());
    syncDirectory(m_final);
    fs::rename(last, m_final / last.filename());
    syncDirectory(m_final);
}

} // namespace returnbench
