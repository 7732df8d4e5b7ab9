#include "core/mirror/channel_name.h"

#include "core/base/text.h"

namespace returnbench {

std::string channelName(std::string_view channel) {
    std::string name;
    while (!channel.empty()) {
        const auto end = channel.find('_');
        std::string word(channel.substr(0, end));
        channel.remove_prefix(end == std::string_view::npos ? channel.size() : end + 1);
        if (word.empty())
            continue;
        const bool isCountry = !name.empty() && word.size() == 2;
        if (isCountry)
            word = toUpper(word);
        else if (word == "ebay")
            word = "eBay";
        else
            word.replace(0, 1, toUpper(word.substr(0, 1)));
        name += (name.empty() ? "" : " ") + word;
    }
    return name;
}

} // namespace returnbench
