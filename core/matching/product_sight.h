#pragma once

#include "core/matching/case.h"

#include <optional>
#include <string>
#include <vector>

namespace returnbench {

/// What the codes on the item say about its product.
struct ProductSight {
    Comparison product = Comparison::Unknown;
    std::string
        code; ///< the GTIN or text that says so; when Unknown, a GTIN that could not be compared, or empty
    std::string sku;   ///< of the other product, when the mirror knows the code
    std::string title; ///< likewise
};

[[nodiscard]] ProductSight seeProduct(const Case& c);

/// Whether one of the lots that were read is one of those dispatched on the line.
[[nodiscard]] Comparison compareLots(const Case& c);

/// The lots dispatched on the line, each once, sorted.
[[nodiscard]] std::vector<std::string> lotsSent(const Case& c);

/// Without regard to case, spaces and dashes.
[[nodiscard]] bool sameLot(const std::string& a, const std::string& b);

/// Whether the item says that it is of this lot.
[[nodiscard]] bool wasRead(const Case& c, const std::string& lot);

/// An expiry that is not what was dispatched.
struct OtherExpiry {
    Date seen;
    Date sent;
};

/// When none that was read is in the month of one that was dispatched (many labels know no day): the two that
/// are nearest to each other.
[[nodiscard]] std::optional<OtherExpiry> otherExpiry(const Case& c);

} // namespace returnbench
