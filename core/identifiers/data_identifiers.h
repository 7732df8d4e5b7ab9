#pragma once

#include "core/identifiers/readings.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace returnbench {

/// What a message's other fields say of one: within a drug's code `D` is the expiry (IFA coding, §6.2).
enum class FieldContext { Any, Drug };

/// A field of data identifier (ANSI MH10.8.2: up to three digits and a capital) and data. A serial that
/// carries its maker's code before it (18S, 25S) is given without that first, then whole.
/// @param at index of the field in the code, for notes
/// @returns at least one identifier
[[nodiscard]] std::vector<Identifier> identifiersInField(std::string_view field, std::size_t at,
                                                         const std::string& raw,
                                                         FieldContext context = FieldContext::Any);

/// The data identifier that the field begins with; empty when it begins otherwise.
[[nodiscard]] std::string_view leadingDataIdentifier(std::string_view field) noexcept;

/// Linear codes of electronics makers that hold one such field alone (`S…`, `1P…`). A serial may itself begin
/// like that, so these stand behind the plain serial, but for a PPN, whose check digits tell it.
void readDataIdentifier(const PlainText& text, Readings& readings);

} // namespace returnbench
