#pragma once

#include "core/base/file.h"
#include "core/capture/photo_store.h"
#include "core/evidence/signing_key.h"
#include "core/inspection/inspection_state.h"
#include "core/inspection/protocol.h"
#include "core/journal/journal.h"

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace returnbench {

/// A photo as it stands in a pack.
struct PackPhoto {
    std::string path;  ///< `data/photos/03-front.jpg`
    std::string title; ///< `Front`
    TakenPhoto taken;
};

/// What the report's renderer is given. It must put nothing into the PDF that is not in here.
struct ReportInput {
    InspectionState inspection;
    std::vector<PackPhoto> photos;
    std::function<Bytes(const std::string& sha256)> photoBytes;
    std::vector<Event> events;
    std::string bench;
    std::string personName; ///< of who closed it
    std::string publicKey;  ///< of the bench
    std::string madeAt;     ///< RFC 3339
    std::string language;   ///< `de`; empty: the program's
};

/// Makes `report.pdf`. Lives in `ui/print`, since core has no Qt.
using ReportRenderer = std::function<Bytes(const ReportInput&)>;

struct PackRequest {
    InspectionId inspection;
    std::string bench;
    std::string personName;
    std::vector<Shot> shots; ///< of the protocol, for titles and order
    std::filesystem::path output;
    std::string language; ///< of the report; empty: the program's
};

struct PackResult {
    std::filesystem::path file;
    std::string sha256; ///< of the whole zip
    std::int64_t bytes = 0;
    std::vector<std::string> files; ///< inside the bag, sorted
};

/// Builds the evidence pack of a closed inspection: a BagIt 1.0 bag (RFC 8493) in a zip, signed, written
/// whole or not at all. See README, "Evidence pack".
/// @throws Error{NotFound} unknown inspection; Error{InvalidInput} not closed; Error{Storage} a photo is
///         missing or altered, the disk is full
[[nodiscard]] PackResult buildPack(const PackRequest& request, const Journal& journal,
                                   const PhotoStore& photos, const SigningKey& key,
                                   const ReportRenderer& renderReport, const Clock& clock);

} // namespace returnbench
