#pragma once

#include "core/labels/decoder_protocol.h"
#include "core/labels/printed_word.h"

#include <opencv2/core/types.hpp>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace returnbench {

// What a decoder that reads print answers: the same requests, of which it heeds size and budget, and another
// result. Its words come from pictures and from a large library: they are trusted no more than codes.

/// What the decoder's program is started with to read print.
inline constexpr std::string_view kTextRoleOption = "--text";
inline constexpr std::uint32_t kTextResultMagic = 0x52425432;
/// Most bytes of one result after its header.
inline constexpr std::size_t kMaxTextResultBytes = std::size_t{128} << 10;

/// Header and words as bytes. What goes beyond the bounds is left out.
[[nodiscard]] std::string packWords(std::uint32_t sequence, std::span<const PrintedWord> words);

/// Whether a header answers the request `sequence` and keeps the bounds.
[[nodiscard]] bool isSaneTextResult(const ResultHeader& header, std::uint32_t sequence) noexcept;

/// The words of a result; nullopt when the bytes are not exactly that, or a word is not one that a
/// PrintedWord may hold. Corners are brought inside the picture.
[[nodiscard]] std::optional<std::vector<PrintedWord>> unpackWords(const ResultHeader& header,
                                                                  std::string_view bytes, cv::Size picture);

} // namespace returnbench
