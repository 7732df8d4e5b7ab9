#pragma once

#include "core/mirror/import_header.h"
#include "core/mirror/import_profile.h"
#include "core/mirror/rejects_form.h"
#include "core/mirror/table_row.h"

#include <cstdint>
#include <filesystem>
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

} // namespace returnbench
