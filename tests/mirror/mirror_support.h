#pragma once

#include "core/base/resources.h"
#include "core/mirror/import.h"
#include "core/mirror/mirror.h"
#include "tests/support/errors.h"
#include "tests/support/temp_directory.h"

#include <cstddef>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace returnbench::test {

inline Timestamp at(std::string_view text) {
    return parseTimestamp(text).value();
}

inline Date day(std::string_view text) {
    return parseDate(text).value();
}

inline std::string contentOf(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

/// A file of tests/data/import.
inline std::string fixture(const std::string& name) {
    return contentOf(std::filesystem::path(RETURNBENCH_TEST_DATA) / "import" / name);
}

/// A mirror of its own and files to import into it.
struct MirrorBench {
    TempDirectory temp;
    Mirror mirror{temp / "mirror.db", OpenMode::ReadWrite, Bytes(32, std::byte{7})};
    std::vector<ImportProfile> profiles = loadImportProfiles(resourcesDirectory() / "import");

    ImportResult import(std::string_view name, std::string_view content,
                        const std::optional<std::string>& format = std::nullopt) {
        return importFile(mirror, profiles, temp.write(name, content), {format, {}, {}});
    }

    /// Every row of every table.
    [[nodiscard]] std::string dump() const {
        SQLite::Database database((temp / "mirror.db").string(), SQLite::OPEN_READONLY);
        std::string text;
        for (const std::string table : {"order_line", "unit", "unit_component", "return_notice", "recall",
                                        "block_entry", "reimbursement"}) {
            SQLite::Statement query(database, "SELECT * FROM " + table);
            while (query.executeStep()) {
                text += table;
                for (int i = 0; i < query.getColumnCount(); ++i)
                    text += "|" + query.getColumn(i).getString();
                text += "\n";
            }
        }
        return text;
    }
};

inline constexpr std::string_view kOrderHeader = "channel,order_id,order_line_id,sku,gtin,title,category,"
                                                 "quantity,unit_price,currency,ordered_at,delivered_at,"
                                                 "return_window_until,buyer_id\n";
inline constexpr std::string_view kDispatchHeader =
    "order_id,order_line_id,sku,gtin,serial,imei1,imei2,component_serials,lot,expiry,dispatched_at,awb,"
    "warranty_until\n";
inline constexpr std::string_view kReturnHeader = "channel,return_id,order_id,order_line_id,sku,quantity,awb,"
                                                  "lpn,reason,reason_text,requested_at,refunded_at,"
                                                  "delivered_at,type\n";
inline constexpr std::string_view kRecallHeader =
    "sku,gtin,lot_from,lot_to,serial_from,serial_to,notice,url,since\n";
inline constexpr std::string_view kBlockHeader = "serial,reason,since,source\n";

inline OrderLine phoneLine() {
    OrderLine line;
    line.channel = "amazon_in";
    line.order = OrderId("403-1");
    line.line = OrderLineId("L1");
    line.sku = "PHONE-8";
    line.gtin = "04006381333931";
    line.title = "Phone 8, graphite";
    line.category = "phones";
    line.unitPrice = Money{3499900, "INR"};
    line.orderedAt = at("2026-10-01T10:00:00Z");
    line.returnWindowUntil = day("2026-12-01");
    return line;
}

inline DispatchedUnit phoneUnit() {
    DispatchedUnit unit;
    unit.order = OrderId("403-1");
    unit.line = OrderLineId("L1");
    unit.sku = "PHONE-8";
    unit.serial = "F17-XK2D0Q1MN";
    unit.serialNormal = "F17XK2D0Q1MN";
    unit.imei1 = "490154203237518";
    unit.imei2 = "356938035643809";
    unit.components = {"BATT-0001", "CAM-77"};
    unit.dispatchedAt = at("2026-10-02T10:00:00Z");
    unit.awb = "FW1";
    unit.warrantyUntil = day("2027-10-02");
    return unit;
}

inline ReturnNotice phoneReturn() {
    ReturnNotice notice;
    notice.channel = "amazon_in";
    notice.id = ReturnId("R-1");
    notice.order = OrderId("403-1");
    notice.line = OrderLineId("L1");
    notice.sku = "PHONE-8";
    notice.awb = "4420117835";
    notice.lpn = "LPNRR1";
    notice.reason = "defective";
    notice.requestedAt = at("2026-11-01T10:00:00Z");
    notice.type = "customer";
    return notice;
}

} // namespace returnbench::test
