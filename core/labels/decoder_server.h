#pragma once

namespace returnbench {

/// Life of the decoder process: reads requests from `requestFd`, pictures from the shared memory `memoryFd`,
/// writes results to `resultFd`, until the requests end. Gives up the right to open files, sockets and
/// processes before it looks at the first picture.
/// @returns the process's exit code
[[nodiscard]] int runDecoderServer(int requestFd, int resultFd, int memoryFd);

} // namespace returnbench
