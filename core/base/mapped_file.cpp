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

std::uintptr_t pageBytes() {
    static const auto bytes = static_cast<std::uintptr_t>(::sysconf(_SC_PAGESIZE));
    return bytes;
}

/// A page that cannot be read is a SIGBUS for the thread that looked at it (mmap(2)); this finds the file.
constinit thread_local MappedFile* mappedByThread = nullptr;

struct sigaction actionBefore = {};

/// The process's handler, set once.
void listenForUnreadablePages(void (*handler)(int, siginfo_t*, void*) noexcept) {
    static const bool set = [&] {
        pageBytes(); // known from here on: the handler may not ask
        struct sigaction action = {};
        action.sa_sigaction = handler;
        action.sa_flags = SA_SIGINFO;
        sigemptyset(&action.sa_mask);
        return ::sigaction(SIGBUS, &action, &actionBefore) == 0;
    }();
    (void)set;
}

} // namespace

void MappedFile::onUnreadablePage(int /*number*/, siginfo_t* where, void* /*context*/) noexcept {
    const int error = errno;
    for (MappedFile* file = mappedByThread; file != nullptr; file = file->m_next)
        if (file->putZerosFrom(where->si_addr)) {
            errno = error;
            return; // the instruction is tried again
        }
    ::sigaction(SIGBUS, &actionBefore, nullptr); // none of ours: tried again, it does what it always did
}

/// From the page at `address` to the end, so that a disk that is gone is asked once. May be called by a
/// signal handler: mmap is one system call.
bool MappedFile::putZerosFrom(const void* address) noexcept {
    const auto start = reinterpret_cast<std::uintptr_t>(m_content.data());
    const auto at = reinterpret_cast<std::uintptr_t>(address);
    if (at < start || at - start >= m_content.size())
        return false;
    const std::uintptr_t page = at / pageBytes() * pageBytes();
    m_unread = true;
    return ::mmap(reinterpret_cast<void*>(page), start + m_content.size() - page, PROT_READ,
                  MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1, 0) != MAP_FAILED;
}

MappedFile::MappedFile(const std::filesystem::path& file, std::uintmax_t maxBytes)
    : m_file(file), m_next(mappedByThread) {
    listenForUnreadablePages(&onUnreadablePage);
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
    mappedByThread = this;
}

MappedFile::~MappedFile() {
    MappedFile** place = &mappedByThread;
    while (*place != this)
        place = &(*place)->m_next;
    *place = m_next;
    if (!m_content.empty())
        ::munmap(const_cast<std::byte*>(m_content.data()), m_content.size());
}

void MappedFile::release(std::span<const std::byte> part) const noexcept {
    const std::size_t page = pageBytes();
    const auto offset = static_cast<std::size_t>(part.data() - m_content.data());
    const std::size_t first = (offset + page - 1) / page * page;
    const std::size_t last = (offset + part.size()) / page * page;
    if (first < last)
        ::madvise(const_cast<std::byte*>(m_content.data()) + first, last - first, MADV_DONTNEED);
}

void MappedFile::requireRead() const {
    std::atomic_signal_fence(std::memory_order_seq_cst); // the handler ran within what was read before
    if (m_unread)
        throw Error(ErrorCode::Storage,
                    "Cannot read " + m_file.string() +
                        " to its end: the disk did not give it, or it became shorter.",
                    "Check the disk and that it is still connected, then try again.");
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
