#pragma once

#include "core/mirror/import_header.h"
#include "core/mirror/rejects_form.h"
#include "core/mirror/row_values.h"
#include "core/mirror/table_row.h"

#include <filesystem>
#include <memory>
#include <string>

namespace returnbench {

/// The rows of one input that were rejected, whole and each with its reason, in a file beside it and in its
/// own format, so that they can be mended and imported again.
///
/// Grows in a temporary file; nothing is in place before finish(). As readable as the input, whose personal
/// data it repeats. @throws Error{Storage} from every function that writes
class RejectsFile {
public:
    /// @param input  `orders.csv` → `orders.rejects.csv`, and so on for each form
    /// @param header outlives it
    RejectsFile(const std::filesystem::path& input, std::unique_ptr<RejectsForm> form,
                const RecognisedHeader& header);
    ~RejectsFile();
    RejectsFile(const RejectsFile&) = delete;
    RejectsFile& operator=(const RejectsFile&) = delete;

    void add(const TableRow& row, const RowFault& fault);

    /// Puts the file in its place, durably; without rejected rows removes the one that an earlier import of
    /// this input left. @returns its path; empty when there is none
    std::filesystem::path finish();

    /// Takes the file back after finish(), because the import did not come about.
    void withdraw() noexcept;

private:
    void open();
    void flush();
    void pack();
    [[nodiscard]] int makeTemporary(std::string& name) const;
    [[nodiscard]] bool isOneOfOurs() const;

    std::filesystem::path m_input;
    std::filesystem::path m_path;
    const RecognisedHeader& m_header;
    std::unique_ptr<RejectsForm> m_form;
    std::string m_temporary;
    std::string m_packed; ///< while it is being made of m_temporary
    int m_descriptor = -1;
    std::string m_pending; ///< not yet written
};

} // namespace returnbench
