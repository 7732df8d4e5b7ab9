#pragma once

#include "core/mirror/mirror.h"
#include "core/mirror/record_builder.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace returnbench {

/// A row that came into the mirror and that a person should look at.
struct RowFlag {
    std::int64_t line = 0; ///< of the file
    std::string column;    ///< the field, as the own formats name it
    std::string reason;    ///< a sentence without its full stop
    bool operator==(const RowFlag&) const = default;
};

/// So many serials that were dispatched twice are remembered; more are no honest file.
inline constexpr std::size_t kMaxRepeatedCodes = 100'000;

/// What only the mirror can tell of a row. Nothing here depends on the order in which files come: what a
/// later file may explain is a flag and no rejection.
class RowChecks {
public:
    /// @param mirror outlives it
    explicit RowChecks(const Mirror& mirror) : m_mirror(mirror) {}

    /// Why a record that could be read must not come in: its serial is one of the same order line without the
    /// leading zeros (the file went through a spreadsheet).
    [[nodiscard]] std::optional<RowFault> faultOf(const ImportedRecord& record) const;

    /// Looks at a record that has come in.
    void note(const ImportedRecord& record, std::int64_t line);
    /// As note(), for a unit whose repeats are found otherwise.
    void noteLoaded(const DispatchedUnit& unit) { noteOrder(unit.order); }
    /// A serial or IMEI that was dispatched more than once, on this line for the last time.
    void noteRepeat(const std::string& code, std::int64_t line);

    /// Flags of the rows noted, by line: serials dispatched twice without a return between, and a serial
    /// whose copy without leading zeros came in before.
    [[nodiscard]] std::vector<RowFlag> flags() const;
    /// Units and returns noted whose order the mirror does not know yet.
    [[nodiscard]] std::int64_t withoutOrder() const noexcept { return m_withoutOrder; }

private:
    void noteUnit(const DispatchedUnit& unit, std::int64_t line);
    void noteOrder(const OrderId& order);
    void flagRepeats(const std::string& code, std::int64_t line, std::vector<RowFlag>& flags) const;
    [[nodiscard]] bool isReturnBetween(const DispatchedUnit& first, const DispatchedUnit& second) const;

    const Mirror& m_mirror;
    std::map<std::string, std::int64_t> m_repeated; ///< serial or IMEI of several dispatches → its last line
    std::vector<RowFlag> m_flags;
    std::string m_order; ///< the last one that was looked for
    bool m_isOrderKnown = true;
    std::int64_t m_withoutOrder = 0;
};

} // namespace returnbench
