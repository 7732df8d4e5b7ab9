#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace returnbench {

/// What several channels' codes for a buyer's reason have in common.
struct BuyerReasonClass {
    std::string id;    ///< `defect`
    std::string title; ///< `defective`
    std::vector<std::string> words;
};

/// `resources/reports/reasons.toml`, in the order in which they are tried.
/// @throws Error{InvalidInput} naming file, line and key
[[nodiscard]] std::vector<BuyerReasonClass> readBuyerReasons(const std::filesystem::path& file);

/// The class of a reason as the channel codes it; nullptr when it belongs to none.
[[nodiscard]] const BuyerReasonClass* classOf(const std::vector<BuyerReasonClass>& classes,
                                              std::string_view reason);

} // namespace returnbench
