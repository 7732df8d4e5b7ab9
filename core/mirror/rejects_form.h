#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace returnbench {

/// How rejected rows are written: in the format of the input that they came from.
class RejectsForm {
public:
    RejectsForm() = default;
    virtual ~RejectsForm() = default;
    RejectsForm(const RejectsForm&) = delete;
    RejectsForm& operator=(const RejectsForm&) = delete;

    /// What takes the place of the input's: `.rejects.csv`.
    [[nodiscard]] virtual std::string extension() const = 0;
    /// Each appends what stands above the rows, a row, and below the rows.
    virtual void begin(std::string& text, const std::vector<std::string>& names) = 0;
    virtual void row(std::string& text, const std::vector<std::string>& fields) = 0;
    virtual void end(std::string& text) = 0;
    /// Whether that text is a part of the file only, which pack() makes of it.
    [[nodiscard]] virtual bool isPacked() const { return false; }
    /// @param text a file that holds the whole text, open to be read
    /// @param whole the file to be made, open to be written; `name` is for errors
    /// @throws Error{Storage}
    virtual void pack(int text, int whole, const std::filesystem::path& name);
    /// Whether a rejects file of this form stands there: nothing else is overwritten or removed.
    [[nodiscard]] virtual bool isAt(const std::filesystem::path& file) const = 0;
};

/// Delimited text.
/// @param hasMark begins with a byte order mark, for programs that take unmarked text as Windows-1252
[[nodiscard]] std::unique_ptr<RejectsForm> delimitedRejects(char separator, bool hasMark);

/// An Excel workbook of one sheet, whose cells are all text, so that nothing is made of their digits when the
/// clerk mends them.
[[nodiscard]] std::unique_ptr<RejectsForm> workbookRejects();

} // namespace returnbench
