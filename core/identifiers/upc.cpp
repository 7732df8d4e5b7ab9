#include "core/identifiers/upc.h"

#include "core/base/text.h"

namespace returnbench {

std::optional<std::string> expandUpcE(std::string_view eightDigits) {
    if (eightDigits.size() != 8 || !isDigits(eightDigits) || eightDigits[0] > '1')
        return std::nullopt;
    const std::string d(eightDigits.substr(1, 6));
    std::string body;
    switch (d[5]) {
    case '0':
    case '1':
    case '2':
        body = d.substr(0, 2) + d[5] + "0000" + d.substr(2, 3);
        break;
    case '3':
        body = d.substr(0, 3) + "00000" + d.substr(3, 2);
        break;
    case '4':
        body = d.substr(0, 4) + "00000" + d[4];
        break;
    default:
        body = d.substr(0, 5) + "0000" + d[5];
    }
    return eightDigits[0] + body + eightDigits[7];
}

std::optional<std::string> shortenToUpcE(std::string_view twelveDigits) {
    if (twelveDigits.size() != 12 || !isDigits(twelveDigits))
        return std::nullopt;
    const std::string d(twelveDigits.substr(1, 10));
    // One candidate for each rule of suppression, in the standard's order; the right one expands to what it
    // is for.
    const std::string candidates[] = {d.substr(0, 2) + d.substr(7, 3) + d[2],
                                      d.substr(0, 3) + d.substr(8, 2) + '3', d.substr(0, 4) + d[9] + '4',
                                      d.substr(0, 5) + d[9]};
    for (const std::string& six : candidates) {
        std::string eight = twelveDigits[0] + six + twelveDigits[11];
        if (expandUpcE(eight) == twelveDigits)
            return eight;
    }
    return std::nullopt;
}

} // namespace returnbench
