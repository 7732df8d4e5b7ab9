#include "core/labels/sandbox.h"

#include "core/base/error.h"

#include <csignal>
#include <memory>
#include <seccomp.h>
#include <string>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <system_error>
#include <unistd.h>

namespace returnbench {
namespace {

// The largest picture (50 million pixels) needs some 300 MB; the rest is room for libraries' mappings.
constexpr rlim_t kMaxAddressSpace = rlim_t{2} << 30;
constexpr rlim_t kMaxDescriptors = 16;

[[noreturn]] void refuse(const std::string& what, int error) {
    throw Error(ErrorCode::Unsupported,
                "The decoder cannot " + what + ": " + std::generic_category().message(error) + ".",
                "Run it on a Linux kernel with seccomp.");
}

void check(int result, const std::string& what) {
    if (result < 0)
        refuse(what, result == -1 ? errno : -result);
}

void limit(__rlimit_resource resource, rlim_t value, const std::string& what) {
    const rlimit both{value, value};
    check(setrlimit(resource, &both), what);
}

/// Calls that reading codes needs with any arguments: memory, the open descriptors, clocks, and an end.
constexpr int kAllowed[] = {
    SCMP_SYS(read),        SCMP_SYS(close),           SCMP_SYS(munmap),         SCMP_SYS(mremap),
    SCMP_SYS(brk),         SCMP_SYS(madvise),         SCMP_SYS(futex),          SCMP_SYS(exit),
    SCMP_SYS(exit_group),  SCMP_SYS(rt_sigaction),    SCMP_SYS(rt_sigprocmask), SCMP_SYS(rt_sigreturn),
    SCMP_SYS(gettid),      SCMP_SYS(getpid),          SCMP_SYS(clock_gettime),  SCMP_SYS(getrandom),
    SCMP_SYS(sched_yield), SCMP_SYS(restart_syscall),
    SCMP_SYS(sysinfo), // qsort() asks how much memory there is
};

void filterCalls(int answerFd) {
    const std::unique_ptr<void, decltype(&seccomp_release)> filter(seccomp_init(SCMP_ACT_KILL_PROCESS),
                                                                   &seccomp_release);
    if (!filter)
        refuse("build its filter of system calls", ENOMEM);
    for (const int call : kAllowed)
        check(seccomp_rule_add(filter.get(), SCMP_ACT_ALLOW, call, 0), "build its filter of system calls");
    const auto allowWhere = [&](int call, const scmp_arg_cmp& condition) {
        check(seccomp_rule_add_array(filter.get(), SCMP_ACT_ALLOW, call, 1, &condition),
              "build its filter of system calls");
    };
    // Memory, but none that could hold code.
    for (const int call : {SCMP_SYS(mmap), SCMP_SYS(mprotect)})
        allowWhere(call, {.arg = 2, .op = SCMP_CMP_MASKED_EQ, .datum_a = PROT_EXEC, .datum_b = 0});
    // Its answers, and what libraries say at their end. A write into shared memory would count for no limit.
    for (const int descriptor : {answerFd, STDOUT_FILENO, STDERR_FILENO})
        if (descriptor >= 0)
            for (const int call : {SCMP_SYS(write), SCMP_SYS(writev)})
                allowWhere(call, {.arg = 0,
                                  .op = SCMP_CMP_EQ,
                                  .datum_a = static_cast<scmp_datum_t>(descriptor),
                                  .datum_b = 0});
    // abort() signals its own process; any other would be somebody's of the same account.
    allowWhere(SCMP_SYS(tgkill),
               {.arg = 0, .op = SCMP_CMP_EQ, .datum_a = static_cast<scmp_datum_t>(getpid()), .datum_b = 0});
    check(seccomp_load(filter.get()), "enter its filter of system calls");
}

} // namespace

void enterDecoderSandbox(int answerFd) {
    check(prctl(PR_SET_PDEATHSIG, SIGKILL), "tie its life to the program that started it");
    check(prctl(PR_SET_DUMPABLE, 0), "switch off core dumps");
    limit(RLIMIT_CORE, 0, "switch off core dumps");
    limit(RLIMIT_NOFILE, kMaxDescriptors, "limit its open files");
    if (kSandboxFiltersCalls) {
        limit(RLIMIT_AS, kMaxAddressSpace, "limit its memory"); // a sanitizer maps terabytes
        filterCalls(answerFd);
    }
}

} // namespace returnbench
