#pragma once

#include "core/mirror/import.h"
#include "core/mirror/import_header.h"
#include "core/mirror/import_profile.h"
#include "core/mirror/rejects_form.h"
#include "core/mirror/table_row.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace returnbench {

/// A file that is being imported, with its header behind it, whatever it is written in.
class ImportSource {
public:
    virtual ~ImportSource() = default;
    [[nodiscard]] virtual RowSource& rows() = 0;
    [[nodiscard]] virtual RecognisedHeader& header() = 0;
    [[nodiscard]] virtual std::unique_ptr<RejectsForm> rejectsForm() const = 0;
    /// How much of the file was read, in bytes.
    [[nodiscard]] virtual std::int64_t bytesRead() = 0;
    /// @throws Error{Storage} when the last row was not the file's end but a failing disk
    virtual void requireEnd() {}
};

/// Recognises what the file is written in (delimited text, Excel workbook, XML) and its header.
/// @param profiles outlive it
/// @throws Error{NotFound}, Error{InvalidInput}, Error{Storage} as importFile()
[[nodiscard]] std::unique_ptr<ImportSource> openImport(const std::filesystem::path& file,
                                                       const std::vector<ImportProfile>& profiles,
                                                       const std::optional<std::string>& format);

/// Takes the rows of a source into the mirror in one transaction, as importFile() does.
/// @param input rejected rows go beside it, see RejectsFile
/// @param beforeCommit called in the transaction, with all that the result says, when every row is in
/// @throws Error{InvalidInput}, Error{Storage}; the mirror is then as it was
[[nodiscard]] ImportResult importRows(Mirror& mirror, ImportSource& source,
                                      const std::filesystem::path& input, std::int64_t bytes,
                                      const ImportOptions& options,
                                      const std::function<void(const ImportResult&)>& beforeCommit);

} // namespace returnbench
