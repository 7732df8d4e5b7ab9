#pragma once

#include "core/mirror/records.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace returnbench {

/// A picture to compare with what lies on the bench.
struct ReferencePicture {
    enum class Kind {
        Product, ///< as the product should look
        Dispatch ///< of this very unit or order, taken before it went out
    };
    Kind kind = Kind::Product;
    std::filesystem::path file;
    bool operator==(const ReferencePicture&) const = default;
};

/// At most so many of a kind are shown; a shop's folder of pictures may hold any number.
inline constexpr std::size_t kMostReferencePictures = 6;

/// Where a workspace has the pictures of a kind.
[[nodiscard]] std::filesystem::path picturesFolder(const std::filesystem::path& workspace,
                                                   ReferencePicture::Kind kind);

/// What a code's pictures are called: letters, digits, `.`, `-` and `_` as they are, anything else as `_`.
/// Empty for a code that cannot be a name.
[[nodiscard]] std::string pictureNameOf(const std::string& code);

/// The files that the shop laid into the workspace, dispatch first:
/// `pictures/dispatched/NAME.jpg` or `pictures/dispatched/NAME/*`, NAME of a unit's serial or IMEI or of the
/// order; `pictures/products/NAME.jpg` or `pictures/products/NAME/*`, NAME of a SKU or GTIN. JPEG, PNG or
/// WebP.
///
/// Only looks whether they are there; what is no picture shows when it is read.
[[nodiscard]] std::vector<ReferencePicture> referencePictures(const std::filesystem::path& workspace,
                                                              const std::optional<OrderLine>& line,
                                                              const std::vector<DispatchedUnit>& units);

} // namespace returnbench
