#pragma once

#include "core/base/ids.h"
#include "core/mirror/records.h"
#include "core/workspace/reference_pictures.h"

#include <QImage>
#include <memory>
#include <optional>
#include <vector>

namespace returnbench {

/// Whose pictures are wanted: what an inspection expects.
struct ReferenceQuestion {
    InspectionId inspection;
    std::optional<OrderLine> line;
    std::vector<DispatchedUnit> units;
};

/// The pictures to compare an inspection's item with, ready to be shown. Those that cannot be read are left
/// out.
struct ReferenceImages {
    struct Image {
        ReferencePicture::Kind kind;
        QImage image;
    };
    InspectionId inspection;
    std::vector<Image> images; ///< dispatch first
};
using ReferenceImagesPtr = std::shared_ptr<const ReferenceImages>;

/// Reads them, some tens of milliseconds each. Any thread. Never fails: they are a help, no evidence.
[[nodiscard]] ReferenceImages referenceImages(const std::filesystem::path& workspace,
                                              const ReferenceQuestion& question);

} // namespace returnbench
