#pragma once

#include "core/mirror/table_row.h"
#include "core/mirror/text_decoder.h"

#include <cstddef>
#include <cstdint>
#include <istream>
#include <string>
#include <vector>

namespace returnbench {

/// Longest record that is kept whole.
inline constexpr std::size_t kMaxRowBytes = std::size_t{4} << 20;

/// Reads CSV (RFC 4180), tab and semicolon separated text as a stream, in memory that does not grow with the
/// file.
///
/// Any encoding of TextDecoder; lines end with CRLF, CR or LF; a quoted field may hold separators, line ends
/// and doubled quotes. What breaks these rules costs one line and not the file: after a quote that is not
/// closed (within kMaxFieldBytes, or at all), or is followed by more text, the line on which the record began
/// is given with a fault, and reading goes on with the next line. Tab separated files of marketplaces know no
/// quotes: there such a line is taken literally when it then has as many fields as the header.
class DelimitedReader : public RowSource {
public:
    /// @param in outlives it
    explicit DelimitedReader(std::istream& in);

    [[nodiscard]] TextEncoding encoding() const noexcept { return m_decoder.encoding(); }
    [[nodiscard]] char separator() const noexcept { return m_separator; }

    /// Whether the first 4 KB are no text, whatever the encoding: more than one in sixteen is a control
    /// character.
    [[nodiscard]] bool looksBinary() const;

    /// The next record, cut at the separator that its own line suggests: for finding the header. False at the
    /// end.
    bool nextCandidate(TableRow& row) override;

    /// From here on records are cut as `header` was, and should have as many fields.
    void acceptHeader(const TableRow& header) override;

    /// The next record; false at the end.
    bool next(TableRow& row) override;

private:
    [[nodiscard]] bool has(std::size_t at);
    [[nodiscard]] std::size_t lineEnd(std::size_t at);
    void forgetConsumed();
    [[nodiscard]] char suggestSeparator();
    [[nodiscard]] std::string takeRecord(TableRow& row);
    [[nodiscard]] std::string readQuoted(std::size_t& at, std::string& field);
    [[nodiscard]] std::string readPlain(std::size_t& at, std::string& field);
    bool takeLineLiterally(TableRow& row);
    void decode(TableRow& row) const;

    TextDecoder m_decoder;
    std::string m_text;   ///< a window on the file, from the record that is being read
    std::size_t m_at = 0; ///< where that record begins
    std::int64_t m_line = 1;
    char m_separator = ',';
    std::size_t m_headerColumns = 0; ///< 0 while there is no header
};

} // namespace returnbench
