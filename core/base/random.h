#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"

#include <cstddef>
#include <vector>

namespace returnbench {

/// Where unpredictable bytes come from, so that tests can fix them. Thread-safe.
class Random {
public:
    virtual ~Random() = default;
    [[nodiscard]] virtual std::vector<std::byte> bytes(std::size_t count) = 0;
};

/// The operating system's generator, through libsodium.
class SystemRandom final : public Random {
public:
    [[nodiscard]] std::vector<std::byte> bytes(std::size_t count) override;
};

/// A new inspection's id: `RB-261125-7K3QX9MD`, the UTC day and 40 random bits.
///
/// Crockford's base 32 (no I, L, O, U), so that it can be read aloud and typed.
[[nodiscard]] InspectionId newInspectionId(Timestamp now, Random& random);

} // namespace returnbench
