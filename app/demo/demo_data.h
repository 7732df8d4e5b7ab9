#pragma once

#include "core/base/clock.h"
#include "core/matching/verdict.h"
#include "core/mirror/records.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace returnbench {

/// How a code is printed on a demo item.
enum class PrintedSymbology { Code128, Code39, DataMatrix, Gs1DataMatrix, QrCode, Ean13 };

/// A code on a demo item's label.
struct PrintedCode {
    PrintedSymbology symbology = PrintedSymbology::Code128;
    std::string text;    ///< GS1: bracketed element string
    std::string caption; ///< printed beside it, e.g. `S/N`
};

/// An order line with its buyer's id, which the mirror keeps as a keyed hash only.
struct DemoOrder {
    OrderLine line;
    std::string buyerId;
};

/// What is really in a returned parcel, and which verdict that must lead to.
struct DemoParcel {
    ReturnNotice notice;
    VerdictKind verdict = VerdictKind::Match;
    std::string title;    ///< of the product that was sold
    std::string category; ///< likewise
    std::string sku;      ///< of the product that is really in the parcel
    std::vector<PrintedCode> codes;
    bool illegible = false;        ///< the codes are scratched beyond reading
    bool empty = false;            ///< nothing is in the parcel
    std::optional<int> itemsFound; ///< where it differs from what was declared
};

/// Everything that the demo is made of, before it is written to files and pictures.
struct DemoData {
    std::vector<DemoOrder> orders;
    std::vector<DispatchedUnit> units;
    std::vector<ReturnNotice> returns; ///< of `parcels` and `earlier`
    std::vector<Recall> recalls;
    std::vector<BlockEntry> blocklist;
    std::vector<DemoParcel> parcels; ///< 40 that wait to be inspected
    std::vector<DemoParcel> earlier; ///< inspected while the demo is made, so that units can come back twice
};

/// The demo's data: the same for the same seed and day.
[[nodiscard]] DemoData makeDemoData(std::uint64_t seed, Timestamp now);

} // namespace returnbench
