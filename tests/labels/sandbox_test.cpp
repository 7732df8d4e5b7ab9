#include "core/labels/sandbox.h"

#include "core/labels/picture_memory.h"
#include "tests/support/catch.h"

#include <chrono>
#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <functional>
#include <string>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

using namespace returnbench;

namespace {

/// Ends a forked child by what came of `action` in the sandbox, which may answer on `answerFd`: exit code 0
/// for true, 1 for false.
int statusAfter(const std::function<bool()>& action, int answerFd = -1) {
    const pid_t pid = fork();
    if (pid == 0) {
        std::signal(SIGABRT, SIG_DFL); // the test program's own handler does more than the sandbox allows
        try {
            enterDecoderSandbox(answerFd);
            _exit(action() ? 0 : 1);
        } catch (...) {
            _exit(2);
        }
    }
    int status = 0;
    waitpid(pid, &status, 0);
    return status;
}

} // namespace

TEST_CASE("in the sandbox, opening a file, a socket or a process ends the process") {
    if (!kSandboxFiltersCalls)
        return; // a sanitizer's own calls would be its victims
    struct Try {
        const char* what;
        std::function<bool()> action;
    };
    const auto attempt =
        GENERATE(Try{"read a file", [] { return open("/etc/hostname", O_RDONLY) >= 0; }},
                 Try{"write a file", [] { return open("/dev/null", O_WRONLY) >= 0; }},
                 Try{"make a socket", [] { return socket(AF_INET, SOCK_STREAM, 0) >= 0; }},
                 Try{"make a local socket", [] { return socket(AF_UNIX, SOCK_STREAM, 0) >= 0; }},
                 Try{"fork", [] { return fork() >= 0; }},
                 Try{"run a program", [] { return execl("/bin/true", "true", nullptr) == 0; }},
                 Try{"remove a file", [] { return unlink("/nonexistent") == 0; }},
                 Try{"make code of memory",
                     [] {
                         return mmap(nullptr, 4096, PROT_READ | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS, -1,
                                     0) != nullptr;
                     }},
                 Try{"stop its parent", [] { return kill(getppid(), SIGCONT) == 0; }},
                 Try{"stop its parent's thread",
                     [parent = getpid()] { return syscall(SYS_tgkill, parent, parent, SIGCONT) == 0; }},
                 Try{"write where it does not answer", [] { return write(STDIN_FILENO, "x", 1) == 1; }},
                 Try{"write there in parts", [] {
                         char letter = 'x';
                         const iovec part{&letter, 1};
                         return writev(STDIN_FILENO, &part, 1) == 1;
                     }});
    INFO(attempt.what);
    const int status = statusAfter(attempt.action);
    REQUIRE(WIFSIGNALED(status));
    CHECK(WTERMSIG(status) == SIGSYS);
}

TEST_CASE("in the sandbox, memory, clocks and open descriptors still work") {
    int ends[2];
    REQUIRE(pipe(ends) == 0);
    const int status = statusAfter(
        [&] {
            std::vector<char> large(64U << 20, 'x');
            large.resize(96U << 20);
            const auto now = std::chrono::steady_clock::now().time_since_epoch().count();
            return now > 0 && large.back() == 0 && write(ends[1], "ok", 2) == 2;
        },
        ends[1]);
    REQUIRE(WIFEXITED(status));
    CHECK(WEXITSTATUS(status) == 0);
    char answer[2] = {};
    CHECK(read(ends[0], answer, 2) == 2);
    CHECK(std::string(answer, 2) == "ok");
    close(ends[0]);
    close(ends[1]);
}

TEST_CASE("in the sandbox, an abort is still an abort") {
    const int status = statusAfter([]() -> bool { std::abort(); });
    REQUIRE(WIFSIGNALED(status));
    CHECK(WTERMSIG(status) == SIGABRT);
    CHECK_FALSE(WCOREDUMP(status));
}

TEST_CASE("who reads pictures can neither change them nor make their memory grow") {
    PictureMemory memory;
    const cv::Mat shown = memory.show(cv::Mat(64, 64, CV_8UC1, cv::Scalar(7)));
    const int given = memory.descriptor();
    const ssize_t written = pwrite(given, "x", 1, static_cast<off_t>(memory.bytes()));
    const int grown = ftruncate(given, static_cast<off_t>(memory.bytes()) * 2);
    void* writable = mmap(nullptr, memory.bytes(), PROT_READ | PROT_WRITE, MAP_SHARED, given, 0);
    CHECK(written == -1);
    CHECK(grown == -1);
    CHECK(writable == MAP_FAILED);
    void* readable = mmap(nullptr, memory.bytes(), PROT_READ, MAP_SHARED, given, 0);
    REQUIRE(readable != MAP_FAILED);
    CHECK(*static_cast<const unsigned char*>(readable) == 7);
    munmap(readable, memory.bytes());
}
