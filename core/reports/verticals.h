#pragma once

#include <array>
#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace returnbench {

/// How much a kind of goods needs serials.
enum class SerialNeed { Low, Lot, Medium, High, Mandated };

/// The questions of whether serials pay that no figure of a shop answers.
enum class SerialQuestion { BeyondBatch, LongLife, Regulation, Trust, Theft };
inline constexpr std::size_t kSerialQuestions = 5;

/// A kind of goods, and what is known of it.
struct Vertical {
    std::string id;    ///< `electronics`
    std::string title; ///< `consumer electronics`
    SerialNeed need = SerialNeed::Medium;
    std::string why;
    std::vector<std::string> words;                 ///< one of them is in the names of its categories
    std::array<bool, kSerialQuestions> speaksFor{}; ///< by SerialQuestion: the answer speaks for serials
};

/// `resources/reports/verticals.toml`, in the order in which they are tried.
/// @throws Error{InvalidInput} naming file, line and key
[[nodiscard]] std::vector<Vertical> readVerticals(const std::filesystem::path& file);

/// The vertical of a category as a shop calls it; nullptr when it belongs to none.
[[nodiscard]] const Vertical* verticalOf(const std::vector<Vertical>& verticals, std::string_view category);

} // namespace returnbench
