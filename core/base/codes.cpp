#include "core/base/codes.h"

#include "core/base/text.h"

namespace returnbench {

bool isSameCode(std::string_view a, std::string_view b) {
    return toUpper(trim(a)) == toUpper(trim(b));
}

bool codesDiffer(std::string_view a, std::string_view b) {
    return !trim(a).empty() && !trim(b).empty() && !isSameCode(a, b);
}

} // namespace returnbench
