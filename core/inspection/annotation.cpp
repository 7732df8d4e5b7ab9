#include "core/inspection/annotation.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/inspection/inspection_projection.h"

namespace returnbench {

std::string checkedNote(const std::string& text, const std::string& what) {
    std::string clean = printable(trim(text), kMaxNoteBytes);
    if (clean.empty())
        throw Error(ErrorCode::InvalidInput, what + " is blank.", "Say it in a few words.");
    return clean;
}

void annotateInspection(Journal& journal, const InspectionId& inspection, const std::string& text,
                        const PersonId& by) {
    if (!findInspection(journal, inspection))
        throw Error(ErrorCode::NotFound, "There is no inspection " + printable(inspection.str(), 64) + ".",
                    "List them with `returnbench-cli inspections`.");
    journal.append({"inspection.annotated", by.str(), inspection, {{"text", checkedNote(text, "The note")}}});
}

} // namespace returnbench
