#pragma once

#include "core/mirror/import_profile.h"
#include "core/mirror/table_row.h"

#include <cstddef>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace returnbench {

/// Rows above the header that are passed over: blank ones, titles, notes.
inline constexpr int kMaxPreambleRows = 20;

/// What a rejects file has before the columns of the input.
inline const std::vector<std::string> kRejectColumnNames{"line", "column", "reason"};
/// And behind them, where orders come without ids for their lines: which line of its order the row is
/// (`SKU#2`). Only the whole file tells that, a mended row alone does not.
inline constexpr std::string_view kLineNameColumn = "line_name";

/// A header that was recognised: which format, and where each of its fields stands.
struct RecognisedHeader {
    const ImportProfile* profile = nullptr;
    std::vector<std::string> names; ///< as in the file
    std::size_t firstColumn = 0;    ///< above 0 for a rejects file that comes back mended: the input's first
    std::string dateOrder;          ///< the profile's, or what the person who imports says
    bool countsLines = false;       ///< orders without ids for their lines: the rows of an order are counted
    bool rowsComeSingly = false;    ///< out of a database: a row stands beside no others of its order
    /// Field → positions of the columns that may say it, in the profile's order. The first that is not blank
    /// counts.
    std::map<std::string, std::vector<std::size_t>, std::less<>> fields;
    /// Position → the words there for which the format leaves a row out.
    std::map<std::size_t, std::vector<std::string>> skips;
};

/// Looks for a header that is known, in one table or several (the sheets of a workbook).
class HeaderSearch {
public:
    /// @param profiles outlive what is found
    /// @param file  for messages
    /// @param format a profile's name; when absent, the profile that fits best of those for tables
    /// @throws Error{InvalidInput} when there is no format of that name
    HeaderSearch(const std::vector<ImportProfile>& profiles, std::filesystem::path file,
                 const std::optional<std::string>& format);

    /// Reads on to the header; nullopt when there is none within kMaxPreambleRows.
    /// @throws Error{InvalidInput} as findHeader()
    [[nodiscard]] std::optional<RecognisedHeader> in(RowSource& rows);
    /// Says why nothing was found.
    [[noreturn]] void refuse() const;

private:
    const std::vector<ImportProfile>& m_profiles;
    std::filesystem::path m_file;
    std::vector<const ImportProfile*> m_candidates;
    TableRow m_widest; ///< the row that looked most like a header
};

/// Reads on to the header and recognises it by its names.
/// @param file  for messages
/// @param format a profile's name; when absent, the profile that fits best
/// @throws Error{InvalidInput} when no profile fits, several fit alike, the named one is unknown or lacks
/// columns,
///         there are too many columns, or a column that counts stands twice
[[nodiscard]] RecognisedHeader findHeader(RowSource& rows, const std::vector<ImportProfile>& profiles,
                                          const std::filesystem::path& file,
                                          const std::optional<std::string>& format);

/// Whether the row is one that the format says is no record: a cancelled line, a summary, a footer.
[[nodiscard]] bool isLeftOut(const RecognisedHeader& header, const TableRow& row);

/// Columns of persons that the file has and the mirror does not get: by the profile's list and, in any file,
/// by name.
[[nodiscard]] std::vector<std::string> personalColumns(const RecognisedHeader& header);
/// Columns that neither the profile nor the rules on persons know.
[[nodiscard]] std::vector<std::string> unknownColumns(const RecognisedHeader& header);

} // namespace returnbench
