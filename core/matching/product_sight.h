#pragma once

#include "core/matching/case.h"

#include <string>

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

} // namespace returnbench
