#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace returnbench {

/// How a workbook shows the numbers of a cell.
struct CellFormat {
    bool isDate = false;
    std::size_t zeros = 0; ///< digits of a format of nothing but zeros (`00000000`), which shows leading ones
    bool operator==(const CellFormat&) const = default;
};

/// What a format code means; `numberFormat` is the builtin's number (ECMA-376 part 1, 18.8.30) when `code` is
/// empty.
[[nodiscard]] CellFormat cellFormatOf(int numberFormat, std::string_view code);

/// The number of a cell as the text that a person meant.
///
/// - Dates become `2026-10-03`, with a time of day `2026-10-03 10:11:12`.
/// - Whole numbers keep all digits: an IMEI is not `8.61234E+14`. A spreadsheet keeps 15 digits and makes the
///   others zeros; such a number becomes `8.61234567890123E+15`, which an id must not be.
/// - Other numbers have the 15 digits that a spreadsheet keeps and shows: `=20*1.19`, whose cell has
///   23.799999999999997, is 23.8.
/// @param raw    as the sheet has it: `45933.5`, `8.6123456789012E14`
/// @param is1904 the workbook counts days from 1904 (old Macintosh)
[[nodiscard]] std::string cellNumber(std::string_view raw, const CellFormat& format, bool is1904);

/// `AB12` → 27; what is no reference → std::string_view::npos.
[[nodiscard]] std::size_t columnOfReference(std::string_view reference);

} // namespace returnbench
