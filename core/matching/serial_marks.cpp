#include "core/matching/serial_marks.h"

#include "core/base/text.h"
#include "core/identifiers/identifier.h"
#include "core/matching/judge.h"

#include <algorithm>
#include <cctype>

namespace returnbench {
namespace {

constexpr std::size_t kMaxShown = 200;

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

bool isAscii(const std::string& text) {
    return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

struct Print {
    std::string text;
    std::string normal;
    std::vector<int> positions;

    explicit Print(const std::string& raw) : text(printable(raw, kMaxShown)), normal(normalSerial(raw)) {
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
    // differences() counts bytes, which are characters only in ASCII.
    if (a.normal.empty() || b.normal.empty() || a.normal == b.normal || !isAscii(a.text + b.text))
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
