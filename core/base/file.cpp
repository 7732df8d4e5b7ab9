#include "core/base/file.h"

#include "core/base/error.h"
#include "core/base/leftovers.h"
#include "core/base/system_error.h"

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>
#include <utility>

namespace returnbench {
namespace {

/// A file descriptor that closes itself.
class Descriptor {
public:
    explicit Descriptor(int fd) : m_fd(fd) {}
    ~Descriptor() {
        if (m_fd >= 0)
            ::close(m_fd);
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    [[nodiscard]] int get() const { return m_fd; }
    [[nodiscard]] int release() { return std::exchange(m_fd, -1); }

private:
    int m_fd;
};

/// Removes a temporary file unless it was renamed into place.
class TemporaryFile {
public:
    explicit TemporaryFile(std::string path) : m_path(std::move(path)) {}
    ~TemporaryFile() {
        if (!m_path.empty())
            ::unlink(m_path.c_str()); // without effect when it could not be made
    }
    TemporaryFile(const TemporaryFile&) = delete;
    TemporaryFile& operator=(const TemporaryFile&) = delete;
    [[nodiscard]] const char* path() const { return m_path.c_str(); }
    void keep() { m_path.clear(); }

private:
    std::string m_path;
};

void writeAll(int fd, std::span<const std::byte> content, const std::filesystem::path& file) {
    while (!content.empty()) {
        const auto written = ::write(fd, content.data(), content.size());
        if (written < 0) {
            if (errno == EINTR)
                continue;
            throwSystemError("Cannot write", file, errno);
        }
        content = content.subspan(static_cast<std::size_t>(written));
    }
}

std::filesystem::path folderOf(const std::filesystem::path& file) {
    return file.has_parent_path() ? file.parent_path() : std::filesystem::path(".");
}

[[noreturn]] void refuseOutput(const std::filesystem::path& file, const std::string& what) {
    throw Error(ErrorCode::InvalidInput, file.string() + what, "Name a file.");
}

} // namespace

std::span<const std::byte> asBytes(std::string_view text) noexcept {
    return std::as_bytes(std::span(text));
}

struct DurableFile::Impl {
    Impl(std::filesystem::path name, std::string pattern)
        : file(std::move(name)), out(::mkostemp(pattern.data(), O_CLOEXEC)), temporary(std::move(pattern)) {}

    std::filesystem::path file;
    Descriptor out;
    TemporaryFile temporary;
};

DurableFile::DurableFile(std::filesystem::path file, FileMode mode)
    : m_impl(std::make_unique<Impl>(file, file.string() + std::string(kLeftoverMark) + "XXXXXX")) {
    if (m_impl->out.get() < 0)
        throwSystemError("Cannot create", m_impl->file, errno);
    holdLeftover(m_impl->out.get());
    if (mode == FileMode::Shared) {
        const mode_t mask = ::umask(0);
        ::umask(mask);
        if (::fchmod(m_impl->out.get(), 0644 & ~mask) != 0)
            throwSystemError("Cannot set the rights of", m_impl->file, errno);
    }
}

DurableFile::~DurableFile() = default;

void DurableFile::write(std::span<const std::byte> content) {
    writeAll(m_impl->out.get(), content, m_impl->file);
}

std::filesystem::path DurableFile::temporaryPath() const {
    return m_impl->temporary.path();
}

void DurableFile::commit() {
    Impl& impl = *m_impl;
    if (::fsync(impl.out.get()) != 0)
        throwSystemError("Cannot save", impl.file, errno);
    const Descriptor held(::dup(impl.out.get())); // until it has its name it is no leftover
    if (::close(impl.out.release()) != 0)
        throwSystemError("Cannot save", impl.file, errno);
    if (::rename(impl.temporary.path(), impl.file.c_str()) != 0)
        throwSystemError("Cannot save", impl.file, errno);
    impl.temporary.keep();
    syncDirectory(folderOf(impl.file));
}

void writeFileDurably(const std::filesystem::path& file, std::span<const std::byte> content, FileMode mode) {
    DurableFile out(file, mode);
    out.write(content);
    out.commit();
}

void writeFileDurably(const std::filesystem::path& file, std::string_view content, FileMode mode) {
    writeFileDurably(file, asBytes(content), mode);
}

std::filesystem::path outputPlace(const std::filesystem::path& named) {
    namespace fs = std::filesystem;
    std::error_code error;
    const fs::file_type type = fs::status(named, error).type();
    if (type == fs::file_type::none)
        throwSystemError("Cannot write", named, error.value());
    if (type == fs::file_type::directory)
        refuseOutput(named, " is a folder, not a file.");
    if (type == fs::file_type::character || type == fs::file_type::block)
        refuseOutput(named, " is a device, not a file.");
    if (type != fs::file_type::regular && type != fs::file_type::not_found)
        refuseOutput(named, " is a pipe or socket, not a file.");
    fs::path place = named;
    while (fs::is_symlink(place)) // they end: status() has followed them
        place = folderOf(place) / fs::read_symlink(place);
    return place;
}

Bytes readFile(const std::filesystem::path& file, std::uintmax_t maxBytes) {
    Descriptor in(::open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    if (in.get() < 0) {
        if (errno == ENOENT || errno == ENOTDIR)
            throw Error(ErrorCode::NotFound, "There is no file " + file.string() + ".", "Check the path.");
        throwSystemError("Cannot read", file, errno);
    }
    struct stat info = {};
    if (::fstat(in.get(), &info) != 0)
        throwSystemError("Cannot read", file, errno);
    if (!S_ISREG(info.st_mode))
        throw Error(ErrorCode::InvalidInput, file.string() + " is not a file.", "Name a file.");
    const auto size = static_cast<std::uintmax_t>(info.st_size);
    if (size > maxBytes)
        throw Error(ErrorCode::InvalidInput,
                    "The file " + file.string() + " has " + std::to_string(size) + " bytes; at most " +
                        std::to_string(maxBytes) + " are read.",
                    "Check that it is the right file.");
    Bytes content(static_cast<std::size_t>(size));
    std::size_t filled = 0;
    while (filled < content.size()) {
        const auto got = ::read(in.get(), content.data() + filled, content.size() - filled);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            throwSystemError("Cannot read", file, errno);
        if (got == 0)
            break;
        filled += static_cast<std::size_t>(got);
    }
    content.resize(filled);
    return content;
}

std::string readTextFile(const std::filesystem::path& file, std::uintmax_t maxBytes) {
    const Bytes content = readFile(file, maxBytes);
    return {reinterpret_cast<const char*>(content.data()), content.size()};
}

void makePrivateDirectory(const std::filesystem::path& directory) {
    if (directory.empty() || std::filesystem::is_directory(directory))
        return;
    if (directory.has_parent_path())
        makePrivateDirectory(directory.parent_path());
    if (::mkdir(directory.c_str(), 0700) != 0 && errno != EEXIST)
        throwSystemError("Cannot make the folder", directory, errno);
    if (!std::filesystem::is_directory(directory))
        throwSystemError("Cannot make the folder", directory, EEXIST);
    syncDirectory(folderOf(directory));
}

std::vector<std::filesystem::path> listFolder(const std::filesystem::path& folder) {
    std::vector<std::filesystem::path> paths;
    std::error_code error;
    std::filesystem::directory_iterator entry(folder, error);
    for (; !error && entry != std::filesystem::directory_iterator(); entry.increment(error))
        paths.push_back(entry->path());
    if (error == std::errc::no_such_file_or_directory)
        return {};
    if (error)
        throwSystemError("Cannot open the folder", folder, error.value());
    std::sort(paths.begin(), paths.end());
    return paths;
}

void syncDirectory(const std::filesystem::path& directory) {
    Descriptor folder(::open(directory.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (folder.get() < 0)
        throwSystemError("Cannot open the folder", directory, errno);
    // EINVAL: this file system has nothing to save of a folder (SMB shares, /proc), which is no failing disk.
    if (::fsync(folder.get()) != 0 && errno != EINVAL)
        throwSystemError("Cannot save the folder", directory, errno);
}

std::uintmax_t freeDiskBytes(const std::filesystem::path& path) {
    std::error_code error;
    const auto space = std::filesystem::space(path, error);
    if (error)
        throwSystemError("Cannot ask for the free space of", path, error.value());
    return space.available;
}

} // namespace returnbench
