#pragma once

#include "core/capture/clip_recorder.h"

#include <future>

namespace returnbench::test {

/// Ends a recorder's clip and waits until it is kept.
inline ClipOutcome stopped(ClipRecorder& recorder) {
    std::promise<ClipOutcome> promise;
    auto outcome = promise.get_future();
    recorder.stop([&promise](ClipOutcome result) { promise.set_value(std::move(result)); });
    return outcome.get();
}

} // namespace returnbench::test
