#pragma once

#include "core/base/clock.h"
#include "core/base/random.h"

namespace returnbench::test {

/// A clock that stands still until it is moved. Starts at 2026-11-25T10:00:00.000Z.
class FixedClock final : public Clock {
public:
    [[nodiscard]] Timestamp now() const override { return m_now; }
    void advance(std::chrono::milliseconds by) { m_now += by; }
    void set(Timestamp now) { m_now = now; }

private:
    Timestamp m_now = *parseTimestamp("2026-11-25T10:00:00Z");
};

/// Bytes 0, 1, 2, … : predictable, and different from call to call.
class CountingRandom final : public Random {
public:
    [[nodiscard]] std::vector<std::byte> bytes(std::size_t count) override {
        std::vector<std::byte> result(count);
        for (auto& b : result)
            b = static_cast<std::byte>(m_next++);
        return result;
    }

private:
    unsigned char m_next = 0;
};

} // namespace returnbench::test
