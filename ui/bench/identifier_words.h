#pragma once

#include "core/identifiers/identifier.h"

#include <QString>
#include <vector>

namespace returnbench {

/// Whether it can name one unit: a serial, an IMEI …
[[nodiscard]] bool namesUnit(IdentifierKind kind) noexcept;

/// An identifier for a person: `GTIN 04006381333931`, `serial F17XK2D0`.
[[nodiscard]] QString identifierText(const Identifier& identifier);

/// Whether `serial` is a plain text that another of `all` explains already: the digits of a GTIN or an IMEI.
[[nodiscard]] bool isExplained(const Identifier& serial, const std::vector<Identifier>& all);

/// Of what one code says, the identifier that tells most of the unit.
/// @param all not empty
[[nodiscard]] const Identifier& mostTelling(const std::vector<Identifier>& all);

} // namespace returnbench
