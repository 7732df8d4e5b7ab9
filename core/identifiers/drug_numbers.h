#pragma once

#include "core/identifiers/identifier.h"

#include <optional>
#include <string>
#include <string_view>

namespace returnbench {

/// The national number of a drug within its GTIN; nullopt for any other GTIN.
///
/// - Germany: an NTIN is 04150, the PZN and a check digit (IFA, coding with PPN and NTIN, §4).
/// - USA: a GTIN with GS1 prefix 03 is the NDC and a check digit (FDA, DSCSA product identifiers; GS1 US
///   guideline on NDC in GTIN).
/// @param gtin 14 digits
[[nodiscard]] std::optional<Identifier> drugNumberIn(std::string_view gtin, const std::string& raw);

/// A PZN of 8 digits, or of 7 as until 2019, with or without hyphens before it; not valid when length or
/// check digit are wrong.
[[nodiscard]] Identifier pznIn(std::string_view text, const std::string& raw);

/// A PPN: two characters for the agency that gave the number (11 is IFA), the number, two check digits.
[[nodiscard]] Identifier ppnIn(std::string_view text, const std::string& raw);

/// The PZN within a valid PPN of IFA.
[[nodiscard]] std::optional<Identifier> pznOfPpn(const Identifier& ppn);

/// An NDC of 10 digits in any of its hyphenations (21 CFR 207.33), or of 11 as in billing.
[[nodiscard]] Identifier ndcIn(std::string_view text, const std::string& raw);

/// The plain texts that are PZNs: `PZN-03752864` and what its Code 39 holds, `-03752864` (IFA, PZN in Code
/// 39); nullopt for any other text, or one whose check digit is wrong.
[[nodiscard]] std::optional<Identifier> readPzn(std::string_view text, const std::string& raw);

} // namespace returnbench
