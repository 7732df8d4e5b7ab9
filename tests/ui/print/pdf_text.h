#pragma once

#include "core/base/file.h"

#include <string>
#include <vector>

namespace returnbench::test {

/// What a reader of the PDF sees, by poppler's pdftotext with its layout; pages end with a form feed.
[[nodiscard]] std::string textOfPdf(const Bytes& pdf);

/// The same with every run of white space as one space, so that wrapped sentences can be found.
[[nodiscard]] std::string flatTextOfPdf(const Bytes& pdf);

/// What `qpdf --check` finds wrong; empty when nothing.
[[nodiscard]] std::string structureFaultsOf(const Bytes& pdf);
/// What PDFBox's Preflight has against it as PDF/A-1b; empty when nothing.
[[nodiscard]] std::string archivingFaultsOf(const Bytes& pdf);
/// Titles of the bookmarks.
[[nodiscard]] std::vector<std::string> bookmarksOf(const Bytes& pdf);

} // namespace returnbench::test
