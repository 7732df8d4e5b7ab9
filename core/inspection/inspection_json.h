#pragma once

#include "core/inspection/inspection_projection.h"
#include "core/inspection/inspection_state.h"

#include <nlohmann/json.hpp>

namespace returnbench {

/// One form for events, the command line and packs. No floats, no nulls: absent where unknown.
[[nodiscard]] nlohmann::json
toJson(const Identifier& identifier); ///< kind, value, raw (where it differs), valid, note
[[nodiscard]] nlohmann::json toJson(const std::array<cv::Point, 4>& corners); ///< `[[x,y],…]`
[[nodiscard]] nlohmann::json toJson(const PhotoQuality& quality);
[[nodiscard]] nlohmann::json toJson(const OrderLine& line);
[[nodiscard]] nlohmann::json toJson(const DispatchedUnit& unit);
[[nodiscard]] nlohmann::json toJson(const ReturnNotice& notice);
[[nodiscard]] nlohmann::json toJson(const Recall& recall);
[[nodiscard]] nlohmann::json toJson(const BlockEntry& entry);
[[nodiscard]] nlohmann::json toJson(const Reimbursement& paid);
/// `{"verdict":"match","headline":…,"cbv_disposition":…,"flags":[…],"reasons":[{code,text,facts}],
///   "expected_serial":…,"seen_serial":…,"unit":{…}}`
[[nodiscard]] nlohmann::json toJson(const Verdict& verdict);
/// The whole inspection: as `show` prints it and as `inspection.json` in a pack.
[[nodiscard]] nlohmann::json toJson(const InspectionState& state);
[[nodiscard]] nlohmann::json toJson(const InspectionRow& row);

/// The reverse, for events. Figures of a photo that older journals do not have stay absent. @throws
/// Error{Storage} when a required key is missing or of the wrong type
[[nodiscard]] PhotoQuality photoQualityFrom(const nlohmann::json& json);
[[nodiscard]] OrderLine orderLineFrom(const nlohmann::json& json);
[[nodiscard]] DispatchedUnit dispatchedUnitFrom(const nlohmann::json& json);
[[nodiscard]] ReturnNotice returnNoticeFrom(const nlohmann::json& json);
[[nodiscard]] Verdict verdictFrom(const nlohmann::json& json);

} // namespace returnbench
