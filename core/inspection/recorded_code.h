#pragma once

#include "core/inspection/inspection_state.h"
#include "core/mirror/mirror.h"

#include <string>
#include <string_view>
#include <vector>

namespace returnbench {

/// A code as it goes on record. One that says who somebody is (isPersonalText(): a carrier's label, most of
/// all) is `withheld:FORMAT:BYTES:HASH` instead, with the mirror's keyed hash of it, so that equal labels are
/// known for equal and nobody without the workspace's key finds the address by trying; what names the
/// product, the unit or the parcel in it is kept.
/// @throws Error{Unsupported} when the mirror was opened without the workspace's buyer key
[[nodiscard]] ReadLabel recordedCode(const Mirror& mirror, std::string_view text, std::string format,
                                     std::string symbology, std::vector<Identifier> identifiers);

/// Whether a recorded text stands in place of one that is withheld.
[[nodiscard]] bool isWithheld(std::string_view recorded) noexcept;

} // namespace returnbench
