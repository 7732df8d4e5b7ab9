#pragma once

#include "core/mirror/delimited_reader.h"
#include "core/mirror/import_profile.h"

#include <cstddef>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace returnbench {

/// Rows above the header that are passed over: blank ones, titles, notes.
inline constexpr int kMaxPreambleRows = 20;

/// What a rejects file has before the columns of the input.
inline constexpr std::size_t kRejectColumns = 3;
inline const std::vector<std::string> kRejectColumnNames{"line", "column", "reason"};

/// A header that was recognised: which format, and where each of its fields stands.
struct RecognisedHeader {
    const ImportProfile* profile = nullptr;
    std::vector<std::string> names; ///< as in the file
    std::size_t firstColumn = 0;    ///< kRejectColumns for a rejects file that comes back mended, else 0
    /// Field → positions of the columns that may say it, in the profile's order. The first that is not blank
    /// counts.
    std::map<std::string, std::vector<std::size_t>, std::less<>> fields;
};

/// Reads on to the header and recognises it by its names.
/// @param file  for messages
/// @param format a profile's name; when absent, the profile that fits best
/// @throws Error{InvalidInput} when no profile fits, several fit alike, the named one is unknown or lacks
/// columns,
///         there are too many columns, or a column that counts stands twice
[[nodiscard]] RecognisedHeader findHeader(DelimitedReader& reader, const std::vector<ImportProfile>& profiles,
                                          const std::filesystem::path& file,
                                          const std::optional<std::string>& format);

/// Columns of persons that the file has and the mirror does not get: by the profile's list and, in any file,
/// by name.
[[nodiscard]] std::vector<std::string> personalColumns(const RecognisedHeader& header);
/// Columns that neither the profile nor the rules on persons know.
[[nodiscard]] std::vector<std::string> unknownColumns(const RecognisedHeader& header);

} // namespace returnbench
