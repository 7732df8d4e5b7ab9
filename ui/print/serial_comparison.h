#pragma once

#include <QString>
#include <string>
#include <vector>

namespace returnbench::print {

/// Two serials side by side, with the characters in which they differ.
struct SerialComparison {
    QString expected;
    QString seen;
    std::vector<int> expectedMarks; ///< indexes into `expected`
    std::vector<int> seenMarks;
};

/// Compares normal forms and marks what is printed: case, spaces and dashes are no difference. Serials that
/// have less than half in common are left unmarked: single characters say nothing there.
[[nodiscard]] SerialComparison compareSerials(const std::string& expected, const std::string& seen);

} // namespace returnbench::print
