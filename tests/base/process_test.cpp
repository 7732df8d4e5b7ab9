#include "core/base/process.h"

#include "tests/support/catch.h"

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
