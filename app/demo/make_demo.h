#pragma once

#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/inspection/inspection_projection.h"
#include "core/people/person.h"

#include <filesystem>
#include <functional>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>
#include <vector>

namespace returnbench {

/// A return of the demo that waits to be inspected, and what inspecting it must say.
struct DemoReturn {
    std::string returnId;
    std::string awb;
    std::string channel;
    std::string product;
    std::string verdict;
    std::filesystem::path source;  ///< folder of footage, relative to the workspace
    std::filesystem::path answers; ///< answers file, relative to the workspace
};

[[nodiscard]] nlohmann::json toJson(const DemoReturn& item);

struct DemoResult {
    int orders = 0;
    int units = 0;
    int returns = 0;
    std::vector<DemoReturn> list; ///< also in `demo/returns.json`
    std::vector<Person> people;
};

/// How far the making of a demo is.
struct DemoProgress {
    std::string_view step; ///< a sentence
    int done = 0;
    int total = 0; ///< 0 where nothing is counted
};
/// Called on the thread that makes the demo; what it throws ends that.
using DemoProgressFunction = std::function<void(const DemoProgress&)>;

/// Makes a workspace with believable data and bench footage, all from code; files lie in `DIR/demo`.
///
/// Walks the real path: CSV files are written and imported, and two returns are inspected from their footage,
/// so that units can come back a second time.
/// @param progress called before each step, and within those that are counted
/// @throws Error as Workspace::create does, and when the decoder is missing
DemoResult makeDemo(const std::filesystem::path& directory, const Clock& clock, Random& random,
                    const DemoProgressFunction& progress);

} // namespace returnbench
