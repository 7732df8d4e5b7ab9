#pragma once

#include <cstddef>
#include <string>

namespace returnbench::fuzz {

/// The XML that tells of a PDF; empty when it cannot be read without warnings, or when anything in it acts: a
/// script, a link, a file, a form.
[[nodiscard]] std::string metadataOfStillPdf(const char* pdf, std::size_t size);

} // namespace returnbench::fuzz
