#pragma once

#include <filesystem>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace returnbench {

/// What kind of record a file's rows become.
enum class ImportKind { Orders, DispatchSerials, Returns, Recalls, Blocklist };

[[nodiscard]] std::string_view toString(ImportKind kind) noexcept;

/// The fields that a record of this kind can have: what a profile may map columns to.
[[nodiscard]] std::span<const std::string_view> fieldsOf(ImportKind kind) noexcept;

/// A format of file, as data from `resources/import/<name>.toml`.
struct ImportProfile {
    std::string name;  ///< `shopify-orders`
    std::string title; ///< `Shopify: orders export`
    ImportKind kind = ImportKind::Orders;
    std::string channel;   ///< the channel of rows for which no column says it; may be empty
    std::string dateOrder; ///< `ymd`, `dmy`, `mdy`: how the file's own dates are to be read
    /// Field of ours → header names that it may have, compared without case, spaces at the ends and BOM.
    std::map<std::string, std::vector<std::string>> columns;
    std::vector<std::string> required; ///< fields without which the header is not this format
    std::vector<std::string> personal; ///< header names that are dropped before they touch the disk
    /// Fields that stand on an order's first row only and hold for its further rows (Shopify).
    std::vector<std::string> fillDown;
    std::string currency; ///< when the file has no currency column
    /// Field → the file's word → ours, compared without case: `courier_return` → `rto`. Other words stay.
    std::map<std::string, std::map<std::string, std::string>> values;
};

/// A header's name as names are compared: lower case, without spaces at its ends and byte order mark.
[[nodiscard]] std::string comparableColumn(std::string_view name);

/// All profiles of a folder, sorted by name.
/// @throws Error{InvalidInput} naming file, line and key of the first fault
[[nodiscard]] std::vector<ImportProfile> loadImportProfiles(const std::filesystem::path& folder);

} // namespace returnbench
