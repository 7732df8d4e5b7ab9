#include "tests/benchmarks/made_units.h"

#include "core/base/error.h"
#include "core/identifiers/identifier.h"

#include <algorithm>
#include <fstream>
#include <string_view>

namespace returnbench {
namespace {

constexpr std::string_view kCharacters = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
constexpr std::uint64_t kSeed = 20261127;
constexpr Timestamp kFirstDispatch = std::chrono::sys_days(std::chrono::year(2026) / 1 / 2);

/// Of every fourth unit: 15 digits with their check digit.
std::string imeiOf(std::int64_t unit) {
    const std::string number = std::to_string(unit);
    const std::string digits = "35693" + std::string(9 - number.size(), '0') + number;
    for (char check = '0'; check <= '9'; ++check)
        if (hasLuhnCheckDigit(digits + check))
            return digits + check;
    return {};
}

/// The n-th of so many in an order without system: multiplied by a number that shares no factor with `count`.
std::int64_t mixed(std::int64_t n, std::int64_t count) {
    constexpr std::uint64_t kPrime = 2'147'483'647;
    return static_cast<std::int64_t>(static_cast<std::uint64_t>(n) * kPrime %
                                     static_cast<std::uint64_t>(count));
}

} // namespace

std::uint64_t randomNumber(std::uint64_t n) {
    std::uint64_t z = kSeed + n * 0x9E3779B97F4A7C15U;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9U;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBU;
    return z ^ (z >> 31);
}

std::string madeSerial(std::int64_t unit) {
    if (unit % 2 == 1) {
        const std::string number = std::to_string(unit / 2);
        return "MK7B" + std::string(8 - number.size(), '0') + number;
    }
    std::string serial;
    std::uint64_t bits = randomNumber(static_cast<std::uint64_t>(unit));
    for (int i = 0; i < 12; ++i) {
        serial += kCharacters[bits % kCharacters.size()];
        bits /= kCharacters.size();
    }
    return serial;
}

DispatchedUnit madeUnit(std::int64_t n) {
    DispatchedUnit unit;
    unit.order = OrderId("403-" + std::to_string(1'000'000'000 + n / 2));
    unit.line = OrderLineId(n % 2 == 0 ? "L1" : "L2");
    unit.sku = "SKU-" + std::to_string(n % 500);
    unit.gtin = "04006381333931";
    unit.serial = unit.serialNormal = madeSerial(n);
    if (n % 4 == 0)
        unit.imei1 = imeiOf(n);
    unit.dispatchedAt = kFirstDispatch + std::chrono::seconds(n);
    unit.awb = "FW" + std::to_string(1'000'000'000 + n / 2);
    unit.warrantyUntil = parseDate("2027-10-02");
    return unit;
}

OrderLine madeLine(std::int64_t n) {
    const DispatchedUnit unit = madeUnit(n);
    OrderLine line;
    line.channel = "amazon_in";
    line.order = unit.order;
    line.line = unit.line;
    line.sku = unit.sku;
    line.gtin = unit.gtin;
    line.title = "Telephone " + unit.sku;
    line.category = "Telephones";
    line.unitPrice = Money{1'299'900, "INR"};
    line.orderedAt = *unit.dispatchedAt - std::chrono::hours(20);
    line.buyerKey = std::to_string(randomNumber(static_cast<std::uint64_t>(n / 6)));
    return line;
}

void fillMirror(Mirror& mirror, std::int64_t units) {
    constexpr std::int64_t kUnitsInBatch = 200'000;
    for (std::int64_t first = mirror.counts().units; first < units; first += kUnitsInBatch) {
        Mirror::Batch batch(mirror);
        for (std::int64_t n = first; n < std::min(units, first + kUnitsInBatch); ++n)
            mirror.put(madeUnit(n));
        batch.commit();
    }
}

void writeDispatchFile(const std::filesystem::path& file, std::int64_t first, std::int64_t units,
                       FileOrder order) {
    std::ofstream out(file, std::ios::binary);
    out << "order_id,order_line_id,sku,gtin,serial,imei1,imei2,component_serials,lot,expiry,dispatched_at,"
           "awb,"
           "warranty_until\n";
    for (std::int64_t i = 0; i < units; ++i) {
        const DispatchedUnit unit = madeUnit(first + (order == FileOrder::Mixed ? mixed(i, units) : i));
        out << unit.order.str() << ',' << unit.line.str() << ',' << unit.sku << ',' << unit.gtin << ','
            << unit.serial << ',' << unit.imei1 << ",,,,," << formatTimestamp(*unit.dispatchedAt) << ','
            << unit.awb << ',' << formatDate(*unit.warrantyUntil) << '\n';
    }
    if (!out.flush())
        throw Error(ErrorCode::Storage, file.string() + " could not be written.",
                    "See that the disk has room.");
}

double secondsSince(std::chrono::steady_clock::time_point start) {
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

} // namespace returnbench
