#include "ui/print/serial_comparison.h"

#include "core/base/text.h"
#include "core/identifiers/identifier.h"
#include "core/matching/judge.h"
#include "ui/print/report_text.h"

#include <algorithm>

namespace returnbench::print {
namespace {

/// A serial as it is shown, and which shown character stands for which of its normal form.
struct Print {
    QString text;
    std::string normal;
    std::vector<int> positions;
};

/// @returns false when the print does not hold the normal form in order (it has a caption before it)
bool findPositions(Print& print) {
    print.positions.clear();
    const QString normal = QString::fromStdString(print.normal);
    qsizetype at = 0;
    for (qsizetype i = 0; i < print.text.size() && at < normal.size(); ++i)
        if (print.text[i].toUpper() == normal[at].toUpper()) {
            print.positions.push_back(static_cast<int>(i));
            ++at;
        } else if (print.text[i].isLetterOrNumber()) {
            return false;
        }
    return at == normal.size();
}

Print printOf(const std::string& serial) {
    Print print{shown(serial, 200), normalSerial(serial), {}};
    if (!findPositions(print)) {
        print.text = shown(print.normal, 200);
        findPositions(print);
    }
    return print;
}

std::vector<int> marksOf(const Print& print, const std::vector<std::size_t>& differing) {
    std::vector<int> marks;
    for (const std::size_t index : differing)
        if (index < print.positions.size())
            marks.push_back(print.positions[index]);
    return marks;
}

bool isAscii(const std::string& text) {
    return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

} // namespace

SerialComparison compareSerials(const std::string& expected, const std::string& seen) {
    const Print a = printOf(expected);
    const Print b = printOf(seen);
    SerialComparison result{a.text, b.text, {}, {}};
    // differences() counts bytes, which are characters only in ASCII.
    if (a.normal.empty() || b.normal.empty() || a.normal == b.normal || !isAscii(a.normal) ||
        !isAscii(b.normal))
        return result;
    const auto [inExpected, inSeen] = differences(a.normal, b.normal);
    if (2 * std::max(inExpected.size(), inSeen.size()) > std::max(a.normal.size(), b.normal.size()))
        return result;
    result.expectedMarks = marksOf(a, inExpected);
    result.seenMarks = marksOf(b, inSeen);
    return result;
}

} // namespace returnbench::print
