#pragma once

#include "core/base/ids.h"
#include "core/journal/journal.h"

#include <string>

namespace returnbench {

/// A note or reason as a person wrote it, trimmed, of at most kMaxNoteBytes, without control characters.
/// @param what names it in the message: "The note"
/// @throws Error{InvalidInput} when it is blank
[[nodiscard]] std::string checkedNote(const std::string& text, const std::string& what);
inline constexpr std::size_t kMaxNoteBytes = 2000;

/// Adds a note (`inspection.annotated`) to an inspection in whatever stage; nothing else of it changes.
/// @throws Error{NotFound}, Error{InvalidInput} for a blank note, Error{Storage}
void annotateInspection(Journal& journal, const InspectionId& inspection, const std::string& text,
                        const PersonId& by);

} // namespace returnbench
