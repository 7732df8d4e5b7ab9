#include "core/base/thread_priority.h"

#include <sys/resource.h>

namespace returnbench {

void workInBackground() noexcept {
    constexpr int kNice = 15;
    // On Linux this is the thread's own value, not the process's (setpriority(2), "C library/kernel
    // differences"). Without it the work is done all the same.
    static_cast<void>(setpriority(PRIO_PROCESS, 0, kNice));
}

} // namespace returnbench
