#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace returnbench {

/// The twelve digits of the UPC-A that a UPC-E of eight digits stands for (GS1 General Specifications
/// §5.2.2.4.2, zero suppression); nullopt when it is no UPC-E. The check digit is taken over, not checked.
[[nodiscard]] std::optional<std::string> expandUpcE(std::string_view eightDigits);

/// The reverse: the eight digits of the UPC-E for a UPC-A; nullopt for one that has no short form.
[[nodiscard]] std::optional<std::string> shortenToUpcE(std::string_view twelveDigits);

} // namespace returnbench
