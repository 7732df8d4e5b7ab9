#include "core/base/process.h"

#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>

namespace returnbench {

void keepToItself() noexcept {
    constexpr rlimit kNone{0, 0};
    setrlimit(RLIMIT_CORE, &kNone);
#ifndef __SANITIZE_ADDRESS__ // its search for leaks looks into the process from outside
    prctl(PR_SET_DUMPABLE, 0);
#endif
    umask(S_IRWXG | S_IRWXO);
}

} // namespace returnbench
