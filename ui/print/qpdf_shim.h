#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace returnbench::print {

struct OutlineEntry {
    std::string title; ///< UTF-8
    std::size_t page = 0;
    double topPoints = 0; ///< below the page's upper edge, of 1/72 inch
};

/// What qpdf does for withBookmarks(). Of C++17, for qpdf's headers are: clang takes them for nothing newer.
/// @throws std::exception when the PDF cannot be read or memory does not suffice
[[nodiscard]] std::vector<std::byte> withOutline(const std::vector<std::byte>& pdf,
                                                 const std::vector<OutlineEntry>& entries,
                                                 const std::string& language);

} // namespace returnbench::print
