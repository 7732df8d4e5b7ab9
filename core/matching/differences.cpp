#include "core/base/text.h"
#include "core/matching/judge.h"

#include <algorithm>

namespace returnbench {
namespace {

/// Serials are short. What is longer is compared place by place, so that a hostile code costs no time.
constexpr std::size_t kMaxAligned = 512;

/// The characters that count (as in normalSerial: not case, not separators), and where they stand.
struct Characters {
    std::string text;
    std::vector<std::size_t> places;
};

Characters significant(std::string_view serial) {
    Characters result;
    const std::string upper = toUpper(serial);
    for (std::size_t i = 0; i < upper.size(); ++i) {
        if (std::string_view(" -./_\t").find(upper[i]) != std::string_view::npos)
            continue;
        result.text.push_back(upper[i]);
        result.places.push_back(i);
    }
    return result;
}

/// Costs of the optimal string alignment of every pair of prefixes, as editDistance() counts.
class Alignment {
public:
    Alignment(const std::string& a, const std::string& b)
        : m_a(a), m_b(b), m_width(b.size() + 1), m_costs((a.size() + 1) * m_width) {
        for (std::size_t i = 0; i <= a.size(); ++i)
            for (std::size_t j = 0; j <= b.size(); ++j)
                m_costs[i * m_width + j] = cheapest(i, j);
    }

    [[nodiscard]] std::size_t cost(std::size_t i, std::size_t j) const { return m_costs[i * m_width + j]; }
    [[nodiscard]] std::size_t substitution(std::size_t i, std::size_t j) const {
        return cost(i - 1, j - 1) + (m_a[i - 1] == m_b[j - 1] ? 0 : 1);
    }
    [[nodiscard]] bool swapped(std::size_t i, std::size_t j) const {
        return i > 1 && j > 1 && m_a[i - 1] == m_b[j - 2] && m_a[i - 2] == m_b[j - 1] &&
               m_a[i - 1] != m_a[i - 2];
    }

private:
    [[nodiscard]] std::size_t cheapest(std::size_t i, std::size_t j) const {
        if (i == 0 || j == 0)
            return i + j;
        std::size_t best = std::min({cost(i - 1, j) + 1, cost(i, j - 1) + 1, substitution(i, j)});
        if (swapped(i, j))
            best = std::min(best, cost(i - 2, j - 2) + 1);
        return best;
    }

    const std::string& m_a;
    const std::string& m_b;
    std::size_t m_width;
    std::vector<std::size_t> m_costs;
};

using Places = std::pair<std::vector<std::size_t>, std::vector<std::size_t>>;

Places placeByPlace(const std::string& a, const std::string& b) {
    Places result;
    for (std::size_t i = 0; i < std::max(a.size(), b.size()); ++i) {
        if (i < a.size() && i < b.size() && a[i] == b[i])
            continue;
        if (i < a.size())
            result.first.push_back(i);
        if (i < b.size())
            result.second.push_back(i);
    }
    return result;
}

/// Walks the cheapest alignment backwards and notes every place that is not kept.
Places aligned(const std::string& a, const std::string& b) {
    const Alignment alignment(a, b);
    Places result;
    std::size_t i = a.size();
    std::size_t j = b.size();
    while (i > 0 || j > 0) {
        const std::size_t cost = alignment.cost(i, j);
        if (i > 0 && j > 0 && cost == alignment.substitution(i, j)) {
            --i, --j;
            if (a[i] != b[j]) {
                result.first.push_back(i);
                result.second.push_back(j);
            }
        } else if (alignment.swapped(i, j) && cost == alignment.cost(i - 2, j - 2) + 1) {
            result.first.insert(result.first.end(), {i - 1, i - 2});
            result.second.insert(result.second.end(), {j - 1, j - 2});
            i -= 2;
            j -= 2;
        } else if (i > 0 && cost == alignment.cost(i - 1, j) + 1) {
            result.first.push_back(--i);
        } else {
            result.second.push_back(--j);
        }
    }
    std::reverse(result.first.begin(), result.first.end());
    std::reverse(result.second.begin(), result.second.end());
    return result;
}

} // namespace

std::pair<std::vector<std::size_t>, std::vector<std::size_t>> differences(std::string_view a,
                                                                          std::string_view b) {
    const Characters first = significant(a);
    const Characters second = significant(b);
    const bool isShort = first.text.size() <= kMaxAligned && second.text.size() <= kMaxAligned;
    Places result = isShort ? aligned(first.text, second.text) : placeByPlace(first.text, second.text);
    for (std::size_t& place : result.first)
        place = first.places[place];
    for (std::size_t& place : result.second)
        place = second.places[place];
    return result;
}

} // namespace returnbench
