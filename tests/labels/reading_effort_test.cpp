#include "core/labels/reading_effort.h"

#include "tests/support/catch.h"

#include <opencv2/core.hpp>

using namespace returnbench;

namespace {

Frame frameOf(int grey, bool still = false) {
    Frame frame;
    frame.pixels = cv::Mat(480, 640, CV_8UC3, cv::Scalar::all(grey));
    frame.still = still;
    return frame;
}

/// Efforts for `count` frames of one grey on which nothing is read.
std::vector<ReadingEffort> efforts(EffortPolicy& policy, int grey, int count) {
    std::vector<ReadingEffort> chosen;
    for (int i = 0; i < count; ++i) {
        chosen.push_back(policy.choose(frameOf(grey)));
        policy.report(false);
    }
    return chosen;
}

using E = ReadingEffort;

} // namespace

TEST_CASE("a photograph gets everything, each time") {
    EffortPolicy policy;
    for (int i = 0; i < 3; ++i) {
        CHECK(policy.choose(frameOf(90, true)) == E::Still);
        policy.report(false);
    }
}

TEST_CASE("an item that is held still and unread gets everything once, and then little") {
    EffortPolicy policy;
    const auto chosen = efforts(policy, 90, 14);
    CHECK(chosen == std::vector{E::Live, E::Live, E::Live, E::Still, E::None, E::Live, E::None, E::None,
                                E::None, E::None, E::Live, E::None, E::None, E::None});
    CHECK(policy.choose(frameOf(200)) == E::Live); // something moves
}

TEST_CASE("a moving picture gets a quick look at each frame") {
    EffortPolicy policy;
    for (int i = 0; i < 12; ++i) {
        CHECK(policy.choose(frameOf(20 * i)) == E::Live);
        policy.report(false);
    }
}

TEST_CASE("while codes are read there is no need for more") {
    EffortPolicy policy;
    for (int i = 0; i < 12; ++i) {
        CHECK(policy.choose(frameOf(90)) == E::Live);
        policy.report(true);
    }
    CHECK(efforts(policy, 90, 4) == std::vector{E::Live, E::Live, E::Live, E::Still}); // it was turned away
}
