#pragma once

#include <string>
#include <vector>

namespace returnbench {

/// Two serials side by side, with the characters in which they differ.
struct SerialMarks {
    std::string expected; ///< as to be shown
    std::string seen;
    std::vector<int> expectedMarks; ///< indexes into `expected`
    std::vector<int> seenMarks;
    bool alike = true; ///< false: so different that single characters say nothing; nothing is marked then
};

/// Compares normal forms but marks what is printed: case, spaces and dashes are no difference. Serials that
/// are not ASCII have no marks: an index would be one of bytes.
[[nodiscard]] SerialMarks markDifferences(const std::string& expected, const std::string& seen);

} // namespace returnbench
