#pragma once

#include "core/inspection/inspection_state.h"

#include <nlohmann/json_fwd.hpp>
#include <span>
#include <string>

namespace returnbench {

/// Closed inspections as a GS1 EPCIS 2.0 document in JSON-LD (ISO/IEC 19987:2024, §10): one `ObjectEvent`
/// each, `bizStep` inspecting, with the CBV 2.0 disposition of its verdict where there is one.
///
/// What was in the parcel is named by its GS1 Digital Link where GTIN and a serial of AI 21's length are
/// known; by a quantity of its class where the product has no serial; by a URN of ReturnBench's own
/// otherwise. An inspection in which nothing was recognised, or nothing was in the parcel, has neither and
/// names the return alone.
/// @param createdAt RFC 3339
[[nodiscard]] nlohmann::json epcisDocument(std::span<const InspectionState> closed,
                                           const std::string& createdAt);

} // namespace returnbench
