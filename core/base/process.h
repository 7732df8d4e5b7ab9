#pragma once

namespace returnbench {

/// Keeps what the program has in memory and on its disk from other accounts: no core dumps (RLIMIT_CORE,
/// PR_SET_DUMPABLE: proc(5), prctl(2)), and files that it makes are its account's alone (umask 077). Before
/// any thread and any file.
void keepToItself() noexcept;

/// Puts something in the place of standard streams that the program was started without, so that no file
/// which it opens takes their number and is written into. Reading from it and writing to it fail. Before any
/// thread and any file.
void holdStandardStreams() noexcept;

} // namespace returnbench
