#pragma once

#include <cstddef>
#include <numeric>
#include <vector>

namespace returnbench {

/// Things by number, each in a group of its own until groups are joined.
class DisjointSets {
public:
    explicit DisjointSets(std::size_t count) : m_parents(count) {
        std::iota(m_parents.begin(), m_parents.end(), std::size_t{0});
    }

    /// The one that stands for its group.
    [[nodiscard]] std::size_t root(std::size_t thing) {
        while (m_parents[thing] != thing)
            thing = m_parents[thing] = m_parents[m_parents[thing]];
        return thing;
    }
    /// The group of `other` goes into that of `one`.
    void join(std::size_t one, std::size_t other) { m_parents[root(other)] = root(one); }

private:
    std::vector<std::size_t> m_parents;
};

} // namespace returnbench
