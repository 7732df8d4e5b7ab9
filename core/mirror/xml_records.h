#pragma once

#include "core/mirror/rejects_form.h"
#include "core/mirror/table_row.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace returnbench {

/// Which elements of an XML file are rows.
struct XmlShape {
    std::string record; ///< `return_details`
    std::string item;   ///< within a record, each makes a row of its own (`item_details`); may be empty
};

/// Records of an XML file as rows: an element without elements in it is a field, named as it is. A record's
/// fields stand in each of its items' rows, wherever in the record they stand.
///
/// The file is read twice: once for the names of all fields, once for the rows. Bounds as in xml_scanner.h; a
/// record that is longer than kMaxRowBytes is a row with a fault.
class XmlRecords : public RowSource {
public:
    /// @throws Error{InvalidInput} for what is no well-formed XML, or has more than kMaxColumns fields
    XmlRecords(const std::filesystem::path& file, const XmlShape& shape);
    ~XmlRecords() override;

    /// Whether the file has such records at all.
    [[nodiscard]] bool isEmpty() const;
    /// The header comes first, then the rows.
    bool nextCandidate(TableRow& row) override;
    void acceptHeader(const TableRow& header) override { (void)header; }
    bool next(TableRow& row) override;
    [[nodiscard]] std::int64_t bytesRead() const;
    /// Rejected rows as records like these. @param firstColumn of the input, in what nextCandidate() gave
    [[nodiscard]] std::unique_ptr<RejectsForm> rejectsForm(std::size_t firstColumn) const;

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace returnbench
