#pragma once

#include "core/identifiers/gs1_table.h"

#include <string>
#include <string_view>

namespace returnbench {

/// What is wrong with a part whose characters and length are right: `there is no such day`; empty when
/// nothing is.
[[nodiscard]] std::string_view gs1CheckProblem(Gs1Check check, std::string_view data);

/// The two characters that end a GMN (GS1 General Specifications §7.9.5): a sum over character set 82
/// weighted with the primes from the right, modulo 1021, as two characters of base 32.
/// @param model the GMN without them, at most 23 characters
/// @returns empty when a character is not of set 82 or there are too many
[[nodiscard]] std::string gs1CheckPair(std::string_view model);

} // namespace returnbench
