#pragma once

#include "core/base/file.h"
#include "core/capture/clip_recorder.h"
#include "core/capture/photo_store.h"
#include "core/evidence/signing_key.h"
#include "core/inspection/inspection_state.h"
#include "core/inspection/protocol.h"
#include "core/journal/journal.h"

#include <filesystem>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace returnbench {

/// A photo as it stands in a pack.
struct PackPhoto {
    std::string path;     ///< `data/photos/03-front.jpg`
    std::string title;    ///< `Front`
    TakenPhoto taken;     ///< its `photo` is what the pack has
    std::string original; ///< digest in the store, where the pack has a copy with parts covered
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
    bool isBrief = false;   ///< what decides alone: for forms that take little
};

/// Makes `report.pdf`. Lives in `ui/print`, since core has no Qt.
using ReportRenderer = std::function<Bytes(const ReportInput&)>;

/// Has a signature stamped with the time; nullopt when nobody does it now. See requestTimestamp().
using Stamper = std::function<std::optional<Bytes>(std::span<const std::byte> signature)>;

struct PackRequest {
    InspectionId inspection;
    std::string bench;
    std::string personName;
    std::vector<Shot> shots; ///< of the protocol, for titles and order
    std::filesystem::path output;
    std::string language;       ///< of the report; empty: the program's
    Stamper stamp;              ///< may be empty
    bool withOriginals = false; ///< of photos that have parts covered
};

/// Where photos and clips lie.
struct PackStores {
    const PhotoStore& photos;
    const ClipStore& clips;
};

struct PackResult {
    std::filesystem::path file;
    std::string sha256; ///< of the whole zip
    std::int64_t bytes = 0;
    std::vector<std::string> files;    ///< inside the bag, sorted
    bool isStamped = false;            ///< with a time stamp
    std::vector<std::string> warnings; ///< what to see to before it is sent, English sentences
};

/// What is to be said where a clip goes out: it shows what was covered on photos. Empty when none was.
[[nodiscard]] std::vector<std::string> clipWarnings(const InspectionState& state);

/// What is told of a closed inspection, with its photos in the protocol's order.
/// @throws as buildPack()
[[nodiscard]] ReportInput reportInputOf(const PackRequest& request, const Journal& journal,
                                        const PhotoStore& photos, const PublicKey& key, Timestamp now);

/// Builds the evidence pack of a closed inspection: a BagIt 1.0 bag (RFC 8493) in a zip, signed, written
/// whole or not at all. See README, "Evidence pack".
/// @throws Error{NotFound} unknown inspection; Error{InvalidInput} not closed; Error{Storage} a photo is
///         missing or altered, the disk is full
[[nodiscard]] PackResult buildPack(const PackRequest& request, const Journal& journal,
                                   const PackStores& stores, const SigningKey& key,
                                   const ReportRenderer& renderReport, const Clock& clock);

/// Adds a time stamp to a pack that has none yet; all else in it stays as it is.
/// @returns nullopt when it has one, does not verify with the key, or nobody stamps it now
/// @throws Error{NotFound}, Error{Storage}
[[nodiscard]] std::optional<PackResult> stampPack(const std::filesystem::path& pack, const PublicKey& key,
                                                  const Stamper& stamp);

} // namespace returnbench
