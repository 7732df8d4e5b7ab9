#include "core/workspace/backup_files.h"

#include "core/base/durable_name.h"
#include "core/base/error.h"
#include "core/base/file.h"
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

ComingFolder::ComingFolder(fs::path final)
    : m_final(std::move(final)), m_path(m_final.string() + ".part-XXXXXX") {
    if (::mkdtemp(m_path.data()) == nullptr) // 0700
        throwSystemError("Cannot make a folder beside", m_final, errno);
}

std::unique_ptr<ComingFolder> ComingFolder::ofWorkspace(const fs::path& directory) {
    const fs::path final = fs::weakly_canonical(fs::absolute(directory));
    if (fs::exists(final) && !(fs::is_directory(final) && fs::is_empty(final)))
        throw Error(ErrorCode::InvalidInput, final.string() + " is not an empty folder.",
                    "Name a folder that is empty or does not exist yet.");
    makePrivateDirectory(final.parent_path());
    auto coming = std::make_unique<ComingFolder>(final);
    for (const char* folder : {"inbox", "packs", "photos"})
        makePrivateDirectory(coming->path() / folder);
    return coming;
}

ComingFolder::~ComingFolder() {
    std::error_code ignored;
    if (!m_path.empty())
        fs::remove_all(m_path, ignored);
}

void ComingFolder::appear() {
    const int folder = ::open(m_path.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    const bool saved = folder >= 0 && ::syncfs(folder) == 0; // one sync for any number of files
    const int why = errno;
    if (folder >= 0)
        ::close(folder);
    if (!saved)
        throwSystemError("Cannot save", m_final, why);
    if (::rename(m_path.c_str(), m_final.c_str()) != 0)
        throwSystemError("Cannot name", m_final, errno);
    saveName(m_final, m_path);
    m_path.clear();
}

} // namespace returnbench
