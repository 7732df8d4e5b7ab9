#pragma once

#include "core/mirror/import_header.h"
#include "core/mirror/records.h"
#include "core/mirror/row_values.h"
#include "core/mirror/table_row.h"

#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace returnbench {

/// What one row of a file says.
using ImportedRecord =
    std::variant<OrderLine, DispatchedUnit, ReturnNotice, Recall, BlockEntry, Reimbursement>;

/// A row that the format says is no record.
struct LeftOutRow {};

/// What a row became: a record of each of the format's kinds, or why there is none.
using BuiltRow = std::variant<std::vector<ImportedRecord>, RowFault, LeftOutRow>;

/// Makes records of the rows of one file, in the file's order: an order's further rows take from its first
/// what stands only there.
class RecordBuilder {
public:
    /// Keyed hash of a channel's buyer id.
    using BuyerKeyOf = std::function<std::string(std::string_view channel, std::string_view buyerId)>;

    /// @param header outlives it
    RecordBuilder(const RecognisedHeader& header, BuyerKeyOf buyerKeyOf);

    /// The rows that one row of the file stands for: itself, or one for each product that it lists.
    [[nodiscard]] std::vector<TableRow> parts(const TableRow& row) const;

    /// The records of a row, or why there are none. Completes the row as the records see it: blank fields at
    /// its end, those that the order's first row said, and the line's id where the rows of a product were
    /// counted.
    [[nodiscard]] BuiltRow build(TableRow& row);

private:
    void fillDown(TableRow& row);
    [[nodiscard]] std::string channelOf(RowValues& values) const;
    [[nodiscard]] OrderLine orderLine(RowValues& values);
    [[nodiscard]] std::string lineNameFor(RowValues& values, const OrderLine& line);
    [[nodiscard]] std::string countedLineName(RowValues& values, const OrderLine& line);
    [[nodiscard]] std::string givenLineName(RowValues& values, const OrderLine& line);
    [[nodiscard]] std::string nextLineName(const std::string& product);
    void sayLine(TableRow& row, const OrderLine& line) const;
    static void takeCount(RowValues& values, OrderLine& line);
    void addUnit(RowValues& values, std::vector<ImportedRecord>& records) const;
    [[nodiscard]] DispatchedUnit unit(RowValues& values) const;
    [[nodiscard]] ReturnNotice returnNotice(RowValues& values) const;
    [[nodiscard]] Recall recall(RowValues& values) const;
    [[nodiscard]] BlockEntry blockEntry(RowValues& values) const;
    [[nodiscard]] Reimbursement reimbursement(RowValues& values) const;

    const RecognisedHeader& m_header;
    BuyerKeyOf m_buyerKeyOf;
    std::string m_filledOrder;                         ///< the order that m_held belongs to
    std::map<std::size_t, std::string> m_held;         ///< position → what the order's first row says there
    std::string m_namedOrder;                          ///< the order that m_lineNames belongs to
    std::map<std::string, int> m_lineNames;            ///< how often each stood in it
    std::map<std::string, std::string> m_lineProducts; ///< line id in it → the product there
};

} // namespace returnbench
