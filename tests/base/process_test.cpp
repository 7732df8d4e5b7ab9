#include "core/base/process.h"

#include "tests/support/catch.h"

#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace returnbench;

TEST_CASE("a program that keeps to itself leaves no core and no file to others") {
    const pid_t child = ::fork(); // not this one: it would stay so
    REQUIRE(child >= 0);
    if (child == 0) {
        rlimit core{};
        keepToItself();
        int faults = ::getrlimit(RLIMIT_CORE, &core) != 0 || core.rlim_max != 0 ? 1 : 0;
        faults += ::umask(0) != 077 ? 2 : 0;
#ifndef __SANITIZE_ADDRESS__
        faults += ::prctl(PR_GET_DUMPABLE) != 0 ? 4 : 0;
#endif
        ::_exit(faults);
    }
    int status = 0;
    REQUIRE(::waitpid(child, &status, 0) == child);
    CHECK(WIFEXITED(status));
    CHECK(WEXITSTATUS(status) == 0);
}

TEST_CASE("a file that a program opens takes no standard stream's number, though it has none") {
    const pid_t child = ::fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO})
            ::close(stream);
        holdStandardStreams();
        const int file = ::open("/dev/zero", O_RDONLY);
        char byte = 'x';
        int faults = file <= STDERR_FILENO ? 1 : 0;
        faults += ::write(STDOUT_FILENO, &byte, 1) >= 0 || ::write(STDERR_FILENO, &byte, 1) >= 0 ? 2 : 0;
        faults += ::read(STDIN_FILENO, &byte, 1) >= 0 ? 4 : 0;
        ::_exit(faults);
    }
    int status = 0;
    REQUIRE(::waitpid(child, &status, 0) == child);
    CHECK(WIFEXITED(status));
    CHECK(WEXITSTATUS(status) == 0);
}
