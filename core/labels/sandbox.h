#pragma once

namespace returnbench {

/// Whether this build's sandbox filters system calls. Not under a sanitizer: its runtime needs calls of its
/// own.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
inline constexpr bool kSandboxFiltersCalls = false;
#elif defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer) || __has_feature(memory_sanitizer)
inline constexpr bool kSandboxFiltersCalls = false;
#else
inline constexpr bool kSandboxFiltersCalls = true;
#endif
#else
inline constexpr bool kSandboxFiltersCalls = true;
#endif

/// Gives up, for good, whatever this process does not need to read codes: it can no longer open files,
/// sockets or processes, signal any but itself or write elsewhere than to `answerFd` and its standard output
/// and error (a try ends it by SIGSYS), leaves no core dump, uses a bounded amount of memory, and dies with
/// the thread that started it.
///
/// Descriptors that are open can still be read. Everything that a library loads or starts late (plug-ins,
/// worker threads) has to happen before. Call with one thread running.
/// @throws Error{Unsupported} when the system refuses one of it: the process should end then
void enterDecoderSandbox(int answerFd);

} // namespace returnbench
