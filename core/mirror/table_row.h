#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace returnbench {

/// One record of a file that is imported, as UTF-8.
struct TableRow {
    std::int64_t line = 0;           ///< of the file, or row of the sheet, counted from 1, on which it begins
    std::vector<std::string> fields; ///< at most kMaxColumns
    std::size_t columns = 0;         ///< how many there really are
    std::string fault; ///< why it cannot be used; empty when it can. The fields are then the line,
                       ///< cut at its separators, as far as it could be read

    [[nodiscard]] bool isBlank() const;
};

/// The rows of a file, whatever it is written in, one after the other in memory that does not grow with it.
class RowSource {
public:
    RowSource() = default;
    virtual ~RowSource() = default;
    RowSource(const RowSource&) = delete;
    RowSource& operator=(const RowSource&) = delete;

    /// The next row while the header is looked for; false at the end.
    virtual bool nextCandidate(TableRow& row) = 0;
    /// From here on rows belong under `header`.
    virtual void acceptHeader(const TableRow& header) = 0;
    /// The next row; false at the end. @throws Error{InvalidInput} when the file breaks off or breaks a bound
    virtual bool next(TableRow& row) = 0;
};

} // namespace returnbench
