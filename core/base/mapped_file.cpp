#include "core/base/mapped_file.h"

#include "core/base/error.h"

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <string>
#include <sys/mman.h>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

namespace returnbench {
namespace {

constexpr std::size_t kPartBytes = 4u << 20;

[[noreturn]] void fail(const std::filesystem::path& file, int number) {
    if (number == ENOENT || number == ENOTDIR)
        throw Error(ErrorCode::NotFound, "There is no file " + file.string() + ".", "Check the path.");
    throw Error(ErrorCode::Storage,
                "Cannot read " + file.string() + ": " + std::generic_category().message(number) + ".",
                "Give this account the right to read it.");
}

} // namespace

MappedFile::MappedFile(const std::filesystem::path& file, std::uintmax_t maxBytes) {
    const int fd = ::open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (fd < 0)
        fail(file, errno);
    struct stat info = {};
    const bool known = ::fstat(fd, &info) == 0;
    const auto size = static_cast<std::uintmax_t>(info.st_size);
    void* start = nullptr;
    if (known && S_ISREG(info.st_mode) && size > 0 && size <= maxBytes)
        start = ::mmap(nullptr, size, PROT_READ, MAP_PRIVATE, fd, 0);
    const int number = errno;
    ::close(fd);
    if (!known || start == MAP_FAILED)
        fail(file, number);
    if (!S_ISREG(info.st_mode))
        throw Error(ErrorCode::InvalidInput, file.string() + " is not a file.", "Name a file.");
    if (size > maxBytes)
        throw Error(ErrorCode::InvalidInput,
                    "The file " + file.string() + " has " + std::to_string(size) + " bytes; at most " +
                        std::to_string(maxBytes) + " are read.",
                    "Check that it is the right file.");
    if (start != nullptr)
        m_content = {static_cast<const std::byte*>(start), static_cast<std::size_t>(size)};
}

MappedFile::~MappedFile() {
    if (!m_content.empty())
        ::munmap(const_cast<std::byte*>(m_content.data()), m_content.size());
}

void MappedFile::release(std::span<const std::byte> part) const noexcept {
    const auto page = static_cast<std::size_t>(::sysconf(_SC_PAGESIZE));
    const auto offset = static_cast<std::size_t>(part.data() - m_content.data());
    const std::size_t first = (offset + page - 1) / page * page;
    const std::size_t last = (offset + part.size()) / page * page;
    if (first < last)
        ::madvise(const_cast<std::byte*>(m_content.data()) + first, last - first, MADV_DONTNEED);
}

void forEachPart(std::span<const std::byte> content, const PartDone& use, const PartDone& done) {
    for (std::size_t at = 0; at < content.size(); at += kPartBytes) {
        const auto part = content.subspan(at, std::min(kPartBytes, content.size() - at));
        use(part);
        if (done)
            done(part);
    }
}

} // namespace returnbench
