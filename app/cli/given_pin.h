#pragma once

#include <filesystem>
#include <string>

namespace returnbench {

/// A PIN from the first line of a file; without a file asked for at the terminal, where it is not shown.
/// @param what stands before the question: "PIN of A. Rao"
/// @throws Error{NotAllowed} where there is neither file nor terminal; Error{NotFound}, Error{InvalidInput}
[[nodiscard]] std::string givenPin(const std::filesystem::path& file, const std::string& what);

} // namespace returnbench
