#pragma once

#include "core/evidence/pack.h"
#include "ui/print/page_flow.h"

namespace returnbench::print {

/// The photographs with title, time, digest, quality and what was read on them, two to a page.
/// @throws Error{Storage} when one cannot be read
/// The photograph that the verdict rests on: of the serial that was read, of the damage where the unit is the
/// right one. Nothing when there is none.
void addDecidingPhoto(PageFlow& flow, const ReportInput& input);
void addPhotos(PageFlow& flow, const ReportInput& input);

/// One photograph as wide as the page or as high as this, whichever comes first; a sentence where the bytes
/// are none.
void addPhotograph(PageFlow& flow, const Bytes& jpeg, qreal maxHeight);

} // namespace returnbench::print
