#pragma once

#include "core/identifiers/readings.h"

namespace returnbench {

/// ISBN (ISO 2108:2017, annex C) of 10 or 13 characters and ISSN (ISO 3297:2022, §5), the latter also within
/// an EAN-13 that begins with 977. Ten or eight bare characters with a right check digit are as well any
/// number: those are read behind the serial (ISBN) or not at all (ISSN).
void readPublication(const PlainText& text, Readings& readings);

} // namespace returnbench
