#pragma once

#include "core/mirror/table_row.h"
#include "core/mirror/xlsx_cells.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace returnbench {

/// Bounds on a workbook that is imported.
inline constexpr std::size_t kMaxSheets = 256;
inline constexpr std::size_t kMaxSharedTextBytes = std::size_t{256} << 20; ///< of all cells' texts together
inline constexpr std::int64_t kMaxSheetRows = 1'048'576;

/// Texts that cells refer to by number, in one piece of memory.
class SharedTexts {
public:
    void add(std::string_view text) {
        m_text += text;
        m_ends.push_back(m_text.size());
    }
    [[nodiscard]] std::size_t bytes() const noexcept {
        return m_text.size() + m_ends.size() * sizeof(std::size_t);
    }
    [[nodiscard]] std::size_t count() const noexcept { return m_ends.size(); }
    [[nodiscard]] std::string_view at(std::size_t index) const {
        const std::size_t start = index == 0 ? 0 : m_ends.at(index - 1);
        return std::string_view(m_text).substr(start, m_ends.at(index) - start);
    }

private:
    std::string m_text;
    std::vector<std::size_t> m_ends;
};

/// What an Excel workbook (.xlsx, ECMA-376 transitional or strict) says besides its cells. Untrusted: bounds
/// as above and in zip_file.h and xml_scanner.h.
struct XlsxWorkbook {
    struct Sheet {
        std::string name;
        std::string part; ///< in the archive
    };
    std::filesystem::path file;
    std::vector<Sheet> sheets; ///< those that are shown, in their order
    SharedTexts texts;
    std::vector<CellFormat> formats; ///< by a cell's style
    bool is1904 = false;             ///< days are counted from 1904

    /// @throws Error{InvalidInput} when it is no workbook, is damaged, protected or beyond a bound;
    ///         Error{NotFound} when a part that it names is not in it
    [[nodiscard]] static XlsxWorkbook open(const std::filesystem::path& file);
};

/// The rows of one sheet. Cells' values as text, see cellNumber(); formulas as last calculated.
class XlsxSheet : public RowSource {
public:
    /// @param workbook outlives it
    XlsxSheet(const XlsxWorkbook& workbook, const XlsxWorkbook::Sheet& sheet);
    ~XlsxSheet() override;

    bool nextCandidate(TableRow& row) override { return next(row); }
    void acceptHeader(const TableRow& header) override { (void)header; }
    bool next(TableRow& row) override;
    /// Of the workbook, for showing progress.
    [[nodiscard]] std::int64_t archiveBytesRead() const;

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace returnbench
