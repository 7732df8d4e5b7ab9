// Any bytes as the answer of a time stamp authority over what the seeds are stamps of.

#include "core/evidence/timestamp.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <span>
#include <string>

using namespace returnbench;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::span response(reinterpret_cast<const std::byte*>(data), size);
    const auto stamped = asBytes("a pack's signature");
    std::string problem;
    const auto stamp = readTimestamp(response, stamped, problem);
    if (stamp.has_value() != problem.empty())
        std::abort(); // a refusal says why, and nothing else does
    if (stamp && readTimestamp(response, asBytes("another signature"), problem))
        std::abort(); // it is of one text
    (void)faultOfTimestamp(response, stamped, "");
    return 0;
}
