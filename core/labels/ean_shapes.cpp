#include "core/labels/ean_shapes.h"

#include <algorithm>
#include <cmath>
#include <string_view>

namespace returnbench {
namespace {

constexpr int kStepsPerModule = 16;

/// Number set A (GS1 General Specifications, figure 5.2.2.1-1). Set C is its complement, set B is C reversed.
constexpr std::array<std::string_view, kEanDigits> kSetA{"0001101", "0011001", "0010011", "0111101",
                                                         "0100011", "0110001", "0101111", "0111011",
                                                         "0110111", "0001011"};

/// Which characters of the left half are of set B for each first digit (§5.2.2.1.2).
constexpr std::array<std::string_view, kEanDigits> kFirstDigit{
    "AAAAAA", "AABABB", "AABBAB", "AABBBA", "ABAABB", "ABBAAB", "ABBBAA", "ABABAB", "ABABBA", "ABBABA"};

std::string setA(int digit) {
    return std::string(kSetA[static_cast<std::size_t>(digit)]);
}

std::string setC(int digit) {
    std::string modules = setA(digit);
    for (char& module : modules)
        module = module == '0' ? '1' : '0';
    return modules;
}

std::string setB(int digit) {
    std::string modules = setC(digit);
    std::reverse(modules.begin(), modules.end());
    return modules;
}

/// The share of a normal distribution below `z`.
double below(double z) {
    return 0.5 * std::erfc(-z / std::sqrt(2.0));
}

/// A text on its way: its digits and what they cost.
struct Part {
    double cost;
    std::string digits;
};

void keepTwoBest(std::vector<Part>& parts) {
    std::sort(parts.begin(), parts.end(), [](const Part& a, const Part& b) { return a.cost < b.cost; });
    parts.resize(std::min<std::size_t>(parts.size(), 2));
}

/// The two best texts with this first digit, of those whose check digit holds: by the sum that the digits
/// have so far (§7.9.1).
std::vector<Part> bestWith(int firstDigit, const CharacterCosts& costs) {
    std::array<std::vector<Part>, kEanDigits> bySum;
    bySum[static_cast<std::size_t>(firstDigit)].push_back({0, std::to_string(firstDigit)});
    for (std::size_t i = 0; i < kEanCharacters; ++i) {
        const bool isB = i < kEanHalf && kFirstDigit[static_cast<std::size_t>(firstDigit)][i] == 'B';
        const std::size_t weight = i % 2 == 0 ? 3 : 1;
        std::array<std::vector<Part>, kEanDigits> next;
        for (std::size_t sum = 0; sum < kEanDigits; ++sum)
            for (const Part& part : bySum[sum])
                for (std::size_t digit = 0; digit < kEanDigits; ++digit)
                    next[(sum + weight * digit) % kEanDigits].push_back(
                        {part.cost + costs[i][digit + (isB ? kEanDigits : 0)],
                         part.digits + static_cast<char>('0' + digit)});
        for (std::vector<Part>& parts : next)
            keepTwoBest(parts);
        bySum = std::move(next);
    }
    return bySum[0];
}

} // namespace

EanShape::EanShape(const std::string& modules, char before, char after, double blur)
    : m_modules(static_cast<int>(modules.size())) {
    // What lies further away is neither bar nor space.
    const auto darknessOf = [&](int module) {
        if (module < -1 || module > m_modules)
            return 0.5;
        const char drawn = module < 0            ? before
                           : module == m_modules ? after
                                                 : modules[static_cast<std::size_t>(module)];
        return drawn == '1' ? 1.0 : 0.0;
    };
    const int steps = (m_modules + 2) * kStepsPerModule;
    for (int step = 0; step <= steps; ++step) {
        const double at = static_cast<double>(step) / kStepsPerModule - 1;
        double sum = 0;
        double weights = 0;
        for (int module = -2; module <= m_modules + 1; ++module) {
            const double weight = below((module + 1 - at) / blur) - below((module - at) / blur);
            sum += weight * darknessOf(module);
            weights += weight;
        }
        m_darkness.push_back(static_cast<float>(sum / weights));
    }
}

std::vector<float> EanShape::sampled(double offset, double pxPerModule, int pixels) const {
    std::vector<float> samples;
    samples.reserve(static_cast<std::size_t>(pixels));
    const auto last = static_cast<long>(m_darkness.size()) - 1;
    for (int i = 0; i < pixels; ++i) {
        const long step = std::lround((offset + i / pxPerModule + 1) * kStepsPerModule);
        samples.push_back(m_darkness[static_cast<std::size_t>(std::clamp(step, 0L, last))]);
    }
    return samples;
}

EanShapes::EanShapes(double blur)
    : begin(std::string(kQuietModules, '0') + "101", '0', '0', blur), centre("01010", '1', '1', blur),
      end("101" + std::string(kQuietModules, '0'), '0', '0', blur) {
    // A character of the left half begins with a space and ends with a bar, one of the right half the
    // reverse.
    for (int digit = 0; digit < kEanDigits; ++digit)
        left.emplace_back(setA(digit), '1', '0', blur);
    for (int digit = 0; digit < kEanDigits; ++digit)
        left.emplace_back(setB(digit), '1', '0', blur);
    for (int digit = 0; digit < kEanDigits; ++digit)
        right.emplace_back(setC(digit), '0', '1', blur);
}

EanText likeliestText(const CharacterCosts& costs) {
    std::vector<Part> best;
    for (int firstDigit = 0; firstDigit < kEanDigits; ++firstDigit)
        for (Part& part : bestWith(firstDigit, costs))
            best.push_back(std::move(part));
    keepTwoBest(best);
    return {best[0].digits, best[0].cost, best[1].cost - best[0].cost};
}

} // namespace returnbench
