#pragma once

#include "core/mirror/import_profile.h"
#include "core/mirror/mirror.h"
#include "core/mirror/row_checks.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace returnbench {

/// How far an import is.
struct ImportProgress {
    std::int64_t bytesRead = 0; ///< of the file
    std::int64_t bytes = 0;     ///< that it has
    std::int64_t rows = 0;      ///< read so far
};

/// Whether an import goes on.
enum class ImportGoOn { Yes, No };

/// What the person who imports may say.
struct ImportOptions {
    std::optional<std::string> format;    ///< a profile's name; when absent, recognised from the header
    std::optional<std::string> dateOrder; ///< `ymd`, `dmy`, `mdy`, where the profile's is not the file's
    /// Asked every 500 rows (sooner where they are long), once after the last and while indexes are made,
    /// before anything is in the mirror, on the thread that called; No stops the import.
    std::function<ImportGoOn(const ImportProgress&)> onProgress;
};

/// What became of one file.
struct ImportResult {
    std::filesystem::path file;
    std::string format;       ///< the profile's name
    bool isCancelled = false; ///< stopped by onProgress: nothing came in, there are no rejects
    std::int64_t rows = 0;    ///< data rows read, rejected ones included
    std::int64_t added = 0;
    std::int64_t changed = 0;
    std::int64_t unchanged = 0;
    std::int64_t rejected = 0;
    std::int64_t leftOut = 0; ///< not among `rows`: cancelled lines, summaries, footers, as the format says
    /// Beside the input and in its format: `<name>.rejects.csv`, `.tsv`, `.xlsx`, `.xml`; empty when none was
    /// needed.
    std::filesystem::path rejectsFile;
    std::int64_t flagged = 0;      ///< rows that came in and that a person should look at
    std::vector<RowFlag> flags;    ///< the first kMaxFlags of them, by line
    std::int64_t withoutOrder = 0; ///< units and returns that came in and whose order is not known yet
    std::vector<std::string> droppedColumns; ///< personal columns that were not kept
    std::vector<std::string> ignoredColumns; ///< columns that the profile does not know
};

/// Bounds on what is read; beyond them a file is refused or a row rejected, with the figure in the message.
inline constexpr std::int64_t kMaxImportBytes = 4LL << 30;
inline constexpr std::size_t kMaxColumns = 512;
inline constexpr std::size_t kMaxFlags = 1000;
inline constexpr std::size_t kMaxFieldBytes = std::size_t{64} * 1024;

/// Imports one file in one transaction: header recognised by name, bad rows whole and with their reason into
/// a rejects file in the input's own format (columns `line`, `column`, `reason` first), the rest into the
/// mirror. Importing the same file again changes nothing. One that breaks off (cancelled, killed, power cut)
/// leaves the mirror as it was.
/// @throws Error{NotFound}, Error{InvalidInput} (no known header, two formats fit, binary, too many columns …
///         naming file, row and column), Error{Storage}; the mirror is then as it was
[[nodiscard]] ImportResult importFile(Mirror& mirror, const std::vector<ImportProfile>& profiles,
                                      const std::filesystem::path& file, const ImportOptions& options = {});

} // namespace returnbench
