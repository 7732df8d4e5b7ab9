// Loaded before a program's own libraries (LD_PRELOAD): lets one of its allocations fail, one of its writes
// write half of what it was given, or a disk be pulled, which strace cannot do.
//
//   FAIL_ALLOCATION=N   the N-th allocation after the program's begin gives nothing
//   SHORT_WRITE=N       the N-th write writes half
//   DISK_GONE=N         from the N-th write on, nothing that touches DISK succeeds (EIO)
//   DISK=FOLDER         what is on that disk
//   COUNT_CALLS=FILE    at its end: how many of each there were

#include <atomic>
#include <cerrno>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <dlfcn.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

extern "C" {
void* __libc_malloc(std::size_t size);
void* __libc_calloc(std::size_t count, std::size_t size);
void* __libc_realloc(void* memory, std::size_t size);
}

namespace {

std::atomic<bool> g_begun{false};
std::atomic<long> g_allocations{0};
std::atomic<long> g_writes{0};
long g_failing = -1;
long g_short = -1;
long g_gone = -1;
const char* g_disk = nullptr;

long wanted(const char* name) {
    const char* value = std::getenv(name);
    return value == nullptr ? -1 : std::atol(value);
}

bool isFailing() {
    if (!g_begun || ++g_allocations != g_failing)
        return false;
    errno = ENOMEM;
    return true;
}

std::size_t lengthOf(std::size_t bytes) {
    return g_begun && ++g_writes == g_short && bytes > 1 ? bytes / 2 : bytes;
}

bool isPulled() {
    return g_begun && g_gone > 0 && g_writes >= g_gone;
}

/// Whether it lies on a disk that was pulled; sets errno then.
bool isGone(const char* path) {
    if (!isPulled() || g_disk == nullptr || path == nullptr ||
        std::strncmp(path, g_disk, std::strlen(g_disk)) != 0)
        return false;
    errno = EIO;
    return true;
}

bool isGone(int file) {
    if (!isPulled())
        return false;
    char link[64];
    char path[4096];
    std::snprintf(link, sizeof link, "/proc/self/fd/%d", file);
    const ssize_t length = readlink(link, path, sizeof path - 1);
    path[length < 0 ? 0 : length] = '\0';
    return isGone(path);
}

void tell() {
    g_begun = false;
    if (const char* file = std::getenv("COUNT_CALLS"))
        if (std::FILE* out = std::fopen(file, "w")) {
            std::fprintf(out, "%ld %ld %ld\n", g_allocations.load(), g_writes.load(), g_writes.load());
            std::fclose(out);
        }
}

using Main = int (*)(int, char**, char**);
Main g_main = nullptr;

int begin(int argc, char** argv, char** environment) {
    g_failing = wanted("FAIL_ALLOCATION");
    g_short = wanted("SHORT_WRITE");
    g_gone = wanted("DISK_GONE");
    g_disk = std::getenv("DISK");
    std::atexit(tell);
    g_begun = true;
    const int code = g_main(argc, argv, environment);
    g_begun = false; // what is left is the libraries' own end
    return code;
}

} // namespace

extern "C" {

void* malloc(std::size_t size) {
    return isFailing() ? nullptr : __libc_malloc(size);
}
void* calloc(std::size_t count, std::size_t size) {
    return isFailing() ? nullptr : __libc_calloc(count, size);
}
void* realloc(void* memory, std::size_t size) {
    return isFailing() ? nullptr : __libc_realloc(memory, size);
}

ssize_t write(int file, const void* data, std::size_t bytes) {
    const std::size_t length = lengthOf(bytes);
    return isGone(file) ? -1 : syscall(SYS_write, file, data, length);
}
ssize_t pwrite64(int file, const void* data, std::size_t bytes, off64_t at) {
    const std::size_t length = lengthOf(bytes);
    return isGone(file) ? -1 : syscall(SYS_pwrite64, file, data, length, at);
}
ssize_t pwrite(int file, const void* data, std::size_t bytes, off_t at) {
    return pwrite64(file, data, bytes, at);
}
ssize_t read(int file, void* data, std::size_t bytes) {
    return isGone(file) ? -1 : syscall(SYS_read, file, data, bytes);
}
ssize_t pread64(int file, void* data, std::size_t bytes, off64_t at) {
    return isGone(file) ? -1 : syscall(SYS_pread64, file, data, bytes, at);
}
ssize_t pread(int file, void* data, std::size_t bytes, off_t at) {
    return pread64(file, data, bytes, at);
}
int fsync(int file) {
    return isGone(file) ? -1 : static_cast<int>(syscall(SYS_fsync, file));
}
int fdatasync(int file) {
    return isGone(file) ? -1 : static_cast<int>(syscall(SYS_fdatasync, file));
}
int ftruncate64(int file, off64_t bytes) {
    return isGone(file) ? -1 : static_cast<int>(syscall(SYS_ftruncate, file, bytes));
}
int ftruncate(int file, off_t bytes) {
    return ftruncate64(file, bytes);
}
int openat(int folder, const char* path, int flags, ...) {
    va_list more;
    va_start(more, flags);
    const mode_t mode = va_arg(more, mode_t);
    va_end(more);
    return isGone(path) ? -1 : static_cast<int>(syscall(SYS_openat, folder, path, flags, mode));
}
int open(const char* path, int flags, ...) {
    va_list more;
    va_start(more, flags);
    const mode_t mode = va_arg(more, mode_t);
    va_end(more);
    return openat(AT_FDCWD, path, flags, mode);
}
int open64(const char* path, int flags, ...) {
    va_list more;
    va_start(more, flags);
    const mode_t mode = va_arg(more, mode_t);
    va_end(more);
    return openat(AT_FDCWD, path, flags, mode);
}
int rename(const char* from, const char* to) {
    return isGone(from) || isGone(to) ? -1
                                      : static_cast<int>(syscall(SYS_renameat, AT_FDCWD, from, AT_FDCWD, to));
}
int unlink(const char* path) {
    return isGone(path) ? -1 : static_cast<int>(syscall(SYS_unlinkat, AT_FDCWD, path, 0));
}
int mkdir(const char* path, mode_t mode) {
    return isGone(path) ? -1 : static_cast<int>(syscall(SYS_mkdirat, AT_FDCWD, path, mode));
}

int __libc_start_main(Main main, int argc, char** argv, void (*init)(), void (*fini)(), void (*loaderFini)(),
                      void* stack) {
    using Start = int (*)(Main, int, char**, void (*)(), void (*)(), void (*)(), void*);
    const auto start = reinterpret_cast<Start>(dlsym(RTLD_NEXT, "__libc_start_main"));
    g_main = main;
    return start(begin, argc, argv, init, fini, loaderFini, stack);
}
}
