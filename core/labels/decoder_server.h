#pragma once

#include "core/labels/decoder_protocol.h"

#include <functional>
#include <opencv2/core/mat.hpp>
#include <string>

namespace returnbench {

/// Life of the decoder process that reads codes: reads requests from `requestFd`, pictures from the shared
/// memory `memoryFd`, writes results to `resultFd`, until the requests end. Gives up the right to open files,
/// sockets and processes before it looks at the first picture.
/// @returns the process's exit code
[[nodiscard]] int runDecoderServer(int requestFd, int resultFd, int memoryFd);

/// What a decoder process does, whatever it reads.
struct DecoderWork {
    /// Once, while files may still be opened: whatever libraries do late would end the process.
    std::function<void()> prepare;
    /// The bytes that answer a request. The picture is 8-bit grey.
    std::function<std::string(const DecodeRequest&, const cv::Mat&)> answer;
};
/// The life that runDecoderServer() tells of, with other work.
[[nodiscard]] int runDecoder(int requestFd, int resultFd, int memoryFd, const DecoderWork& work);

} // namespace returnbench
