#include "core/mirror/channel_name.h"

#include "tests/support/catch.h"

using returnbench::channelName;

TEST_CASE("channels are called as people call them") {
    CHECK(channelName("amazon_in") == "Amazon IN");
    CHECK(channelName("ebay") == "eBay");
    CHECK(channelName("own_shop") == "Own Shop");
    CHECK(channelName("_de_") == "De");
    CHECK(channelName("").empty());
}
