#include "core/base/random.h"

#include "core/base/error.h"

#include <sodium.h>
#include <string_view>

namespace returnbench {

std::vector<std::byte> SystemRandom::bytes(std::size_t count) {
    if (sodium_init() < 0)
        throw Error(ErrorCode::Device, "The system's random generator does not answer.",
                    "Restart the machine.");
    std::vector<std::byte> result(count);
    randombytes_buf(result.data(), result.size());
    return result;
}

InspectionId newInspectionId(Timestamp now, Random& random) {
    constexpr std::string_view kAlphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    constexpr std::size_t kLength = 8;
    const std::string day = formatDate(dateOf(now));
    std::string id = "RB-" + day.substr(2, 2) + day.substr(5, 2) + day.substr(8, 2) + "-";
    for (const std::byte b : random.bytes(kLength))
        id += kAlphabet[std::to_integer<std::size_t>(b) % kAlphabet.size()];
    return InspectionId(id);
}

} // namespace returnbench
