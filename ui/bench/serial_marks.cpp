#include "ui/bench/serial_marks.h"

#include "core/base/text.h"
#include "core/identifiers/identifier.h"
#include "core/matching/judge.h"

#include <algorithm>
#include <cctype>

namespace returnbench {
namespace {

/// For each character of the normal form, where it stands in the print; empty when they do not fit together
/// (a caption was cut off).
std::vector<int> positionsIn(const std::string& printed, const std::string& normal) {
    std::vector<int> positions;
    std::size_t at = 0;
    for (std::size_t i = 0; i < printed.size() && at < normal.size(); ++i)
        if (std::toupper(static_cast<unsigned char>(printed[i])) == static_cast<unsigned char>(normal[at])) {
            positions.push_back(static_cast<int>(i));
            ++at;
        } else if (std::isalnum(static_cast<unsigned char>(printed[i])) != 0) {
            return {};
        }
    return at == normal.size() ? positions : std::vector<int>{};
}

struct Print {
    std::string text;
    std::string normal;
    std::vector<int> positions;

    explicit Print(const std::string& raw) : text(printable(raw, 64)), normal(normalSerial(raw)) {
        positions = positionsIn(text, normal);
        if (positions.empty() && !normal.empty()) {
            text = normal;
            positions = positionsIn(text, normal);
        }
    }

    [[nodiscard]] std::vector<int> marks(const std::vector<std::size_t>& differing) const {
        std::vector<int> result;
        for (const std::size_t index : differing)
            if (index < positions.size())
                result.push_back(positions[index]);
        return result;
    }
};

} // namespace

SerialMarks markDifferences(const std::string& expected, const std::string& seen) {
    const Print a(expected);
    const Print b(seen);
    SerialMarks marks{a.text, b.text, {}, {}, true};
    if (a.normal.empty() || b.normal.empty() || a.normal == b.normal)
        return marks;
    const auto [inExpected, inSeen] = differences(a.normal, b.normal);
    marks.alike =
        2 * std::max(inExpected.size(), inSeen.size()) <= std::max(a.normal.size(), b.normal.size());
    if (marks.alike) {
        marks.expectedMarks = a.marks(inExpected);
        marks.seenMarks = b.marks(inSeen);
    }
    return marks;
}

} // namespace returnbench
