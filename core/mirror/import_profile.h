#pragma once

#include <filesystem>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace returnbench {

/// What kind of record a file's rows become.
enum class ImportKind { Orders, DispatchSerials, Returns, Recalls, Blocklist, Reimbursements };

[[nodiscard]] std::string_view toString(ImportKind kind) noexcept;

/// The fields that a record of this kind can have: what a profile may map columns to.
[[nodiscard]] std::span<const std::string_view> fieldsOf(ImportKind kind) noexcept;

/// A format of file, as data from `resources/import/<name>.toml`.
struct ImportProfile {
    std::string name;     ///< `shopify-orders`
    bool isShops = false; ///< from the shop's own folder
    std::string title;    ///< `Shopify: orders export`
    /// What a row becomes: one kind, or several of one row (Unicommerce: an order line and its unit).
    std::vector<ImportKind> kinds;
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

    // Rows that are no records
    /// Comparable column → lower-case words: a row that has one of them there is left out (a cancelled line,
    /// a footer). A word that ends with `*` stands for all that begin so.
    std::map<std::string, std::vector<std::string>> skip;
    /// A row in which all of these fields are blank is left out (an order's summary above its lines).
    std::vector<std::string> skipWithout;

    /// For XML files only: the element that is a record, and the one within it that makes a row of its own.
    std::string xmlRecord;
    std::string xmlItem;

    // Fields that are written in a peculiar way
    std::vector<std::string> bracketed; ///< `[SKU-1] Desk` says SKU-1 (Odoo)
    std::vector<std::string> single;    ///< several values with commas between them are a fault
    std::string productList;            ///< a field that lists products: `2× Hat, 1× Coat` (WooCommerce)
    bool isPriceOfLine = false;         ///< `unit_price` is the price of the whole quantity (Amazon)

    [[nodiscard]] bool makes(ImportKind kind) const;
};

/// A header's name as names are compared: lower case, without spaces at its ends and byte order mark.
[[nodiscard]] std::string comparableColumn(std::string_view name);

/// The kinds' names with `+` between them.
[[nodiscard]] std::string kindsOf(const ImportProfile& profile);

/// All profiles of a folder (`*.toml`), sorted by name.
/// @throws Error{InvalidInput} naming file, line and key of the first fault
[[nodiscard]] std::vector<ImportProfile> loadImportProfiles(const std::filesystem::path& folder);

/// The delivered profiles and those of the shop's own folder, which may be absent; one of the same name takes
/// the delivered one's place. Sorted by name.
/// @throws Error{InvalidInput} naming file, line and key of the first fault
[[nodiscard]] std::vector<ImportProfile> withShopProfiles(std::vector<ImportProfile> delivered,
                                                          const std::filesystem::path& folder);

} // namespace returnbench
