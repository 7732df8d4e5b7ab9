#pragma once

#include "core/base/codes.h"

namespace returnbench {

/// Whether two records (dispatch, order line, return) may be of one line of one order: what one of them
/// leaves blank contradicts nothing.
template<class A, class B>
[[nodiscard]] bool mayBeOfOneLine(const A& a, const B& b) {
    return !codesDiffer(a.order.str(), b.order.str()) && !codesDiffer(a.line.str(), b.line.str()) &&
           !codesDiffer(a.sku, b.sku);
}

} // namespace returnbench
