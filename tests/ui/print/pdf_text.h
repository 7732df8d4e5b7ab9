#pragma once

#include "core/base/file.h"

#include <string>

namespace returnbench::test {

/// What a reader of the PDF sees, by poppler's pdftotext with its layout; pages end with a form feed.
[[nodiscard]] std::string textOfPdf(const Bytes& pdf);

/// The same with every run of white space as one space, so that wrapped sentences can be found.
[[nodiscard]] std::string flatTextOfPdf(const Bytes& pdf);

} // namespace returnbench::test
