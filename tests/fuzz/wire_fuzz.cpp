// Any bytes as what passes between the program and its decoders, in both directions: neither trusts the
// other.

#include "tests/fuzz/fuzz_input.h"

#include "core/labels/decoder_protocol.h"
#include "core/labels/text_protocol.h"

#include <cstring>
#include <string>

using namespace returnbench;

namespace {

constexpr std::uint32_t kSequence = 7;
const cv::Size kPicture(640, 480);

bool isInside(const cv::Point& corner) {
    return corner.x >= 0 && corner.y >= 0 && corner.x <= kPicture.width && corner.y <= kPicture.height;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    fuzz::Input input(data, size);
    const std::size_t which = input.choice(3);
    if (which == 0) {
        DecodeRequest request;
        const std::string bytes = input.take(sizeof request);
        std::memcpy(static_cast<void*>(&request), bytes.data(), bytes.size());
        if (isSane(request))
            fuzz::require(std::uint64_t{request.width} * request.height <= request.memoryBytes);
        return 0;
    }
    ResultHeader header;
    const std::string head = input.take(sizeof header);
    std::memcpy(static_cast<void*>(&header), head.data(), head.size());
    const std::string bytes = input.rest();
    if (which == 1) {
        if (!isSane(header, kSequence))
            return 0;
        if (const auto result = unpackResult(header, bytes, kPicture)) {
            fuzz::require(result->codes.size() <= kMaxCodesPerPicture);
            for (const FoundCode& found : result->codes)
                for (const auto& corner : found.corners)
                    fuzz::require(isInside(corner));
        }
        return 0;
    }
    if (!isSaneTextResult(header, kSequence))
        return 0;
    fuzz::require(header.bytes <= kMaxTextResultBytes);
    if (const auto words = unpackWords(header, bytes, kPicture))
        for (const PrintedWord& word : *words)
            for (const auto& corner : word.corners)
                fuzz::require(isInside(corner));
    return 0;
}
