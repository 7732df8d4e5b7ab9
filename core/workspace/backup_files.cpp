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

/// What lies in a folder besides what is there of a new file system (ext4), and leftovers that others hold.
std::size_t contentOf(const fs::path& folder) {
    const std::vector<fs::path> files = listFolder(folder);
    return static_cast<std::size_t>(std::count_if(
        files.begin(), files.end(), [](const fs::path& file) { return file.filename() != "lost+found"; }));
}

/// Removes what is left within of one that was cut off, and nothing where there is anything else.
/// @throws Error{InvalidInput}
void requireRoomFor(const fs::path& within) {
    const fs::path folder = within.parent_path();
    if (!fs::is_directory(fs::symlink_status(folder)))
        throw Error(ErrorCode::InvalidInput, folder.string() + " is not an empty folder.",
                    "Name a folder that is empty or does not exist yet.");
    std::size_t left = 0;
    for (const fs::path& file : listFolder(folder))
        left += isLeftoverOf(within.filename().string(), file.filename().string()) ? 1 : 0;
    const std::size_t others = contentOf(folder) - left;
    if (others > 0 && left > 0 && !fs::exists(folder / "workspace.toml"))
        throw Error(ErrorCode::InvalidInput,
                    "A workspace was to be put into " + folder.string() + ", and that was cut off.",
                    "Remove what is in that folder, then try again.");
    if (others == 0)
        removeLeftoversOf(within);
    if (contentOf(folder) > 0)
        throw Error(ErrorCode::InvalidInput, folder.string() + " is not an empty folder.",
                    "Name a folder that is empty or does not exist yet.");
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
    : m_final(std::move(final)), m_path(beside.string() + std::string(kLeftoverMark) + "XXXXXX") {
    if (::mkdtemp(m_path.data()) == nullptr) // 0700
        throwSystemError("Cannot make a folder beside", beside, errno);
    m_fd = ::open(m_path.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    holdLeftover(m_fd);
}

std::unique_ptr<ComingFolder> ComingFolder::ofWorkspace(const fs::path& directory) {
    const fs::path final = fs::weakly_canonical(fs::absolute(directory));
    const fs::path within = final / "workspace";
    const fs::file_status there = fs::symlink_status(final); // a link that leads nowhere is still one
    if (fs::exists(there))
        requireRoomFor(within);
    removeLeftoversOf(final);
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
    std::vector<fs::path> moved;
    const auto move = [&](const fs::path& name) {
        std::error_code error;
        fs::rename(path() / name, m_final / name, error);
        if (error) { // the folder is left as it was
            std::error_code ignored;
            for (const fs::path& back : moved)
                fs::rename(m_final / back, path() / back, ignored);
            throwSystemError("Cannot name", m_final / name, error.value());
        }
        moved.push_back(name);
    };
    const fs::path last = "workspace.toml";
    for (const fs::path& file : listFolder(path()))
        if (file.filename() != last)
            move(file.filename());
    syncDirectory(m_final);
    move(last);
    syncDirectory(m_final);
}

} // namespace returnbench
