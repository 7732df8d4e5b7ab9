#pragma once

#include "core/capture/photo_mask.h"
#include "core/inspection/inspection_state.h"
#include "core/journal/journal.h"

#include <vector>

namespace returnbench {

inline constexpr std::size_t kMaxMaskAreas = 16;

/// Makes and records (`photo.masked`) a copy of a photo with parts covered, such as a buyer's address on the
/// return label; packs and forms have it instead. The original stays in the store, linked by its digest.
/// @param areas as a person confirmed them; none: the original counts again
/// @returns the copy, or the original
/// @throws Error{NotFound} for an unknown inspection or shot; Error{InvalidInput} for an area that does not
/// fit;
///         Error{Storage}
PhotoRef maskPhoto(Journal& journal, const PhotoStore& photos, const InspectionId& inspection,
                   const std::string& shot, const std::vector<PhotoArea>& areas, const PersonId& by);

/// What the program would cover on such a photo: blocks of print as an address is one, on the shots that show
/// the return label (`label`, `parcel`); none on any other. It reads nothing and may be wrong both ways: a
/// person has to look.
/// @param jpeg the photo, as the store has it
/// @throws Error{InvalidInput} for what is no picture
[[nodiscard]] std::vector<PhotoArea> proposedMask(const std::string& shot, const Bytes& jpeg);
/// Of the photo of an inspection's shot.
/// @throws Error{NotFound} for an unknown inspection or shot; Error{Storage}
[[nodiscard]] std::vector<PhotoArea> proposedMask(const Journal& journal, const PhotoStore& photos,
                                                  const InspectionId& inspection, const std::string& shot);

/// `[{x,y,width,height}]`, in permille.
[[nodiscard]] nlohmann::json toJson(const std::vector<PhotoArea>& areas);

} // namespace returnbench
