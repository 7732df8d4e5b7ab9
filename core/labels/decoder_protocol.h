#pragma once

#include "core/labels/zxing_shim.h"

#include <cstddef>
#include <cstdint>
#include <opencv2/core/types.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace returnbench {

// What goes between LabelReader and the decoder process: one request, one result, in turn. Both ends are of
// one build on one machine, so numbers are as the machine has them. Neither end trusts the other's bytes.

/// How the decoder looks at a picture.
enum class SearchMode : std::uint32_t {
    Thorough = 1, ///< everything, as long as nothing certain was found
    Live = 3,     ///< what reads a label that is held well, several times a second
    Careful = 2,  ///< one code at a time, the risky formats last: for a picture that the decoder died on
};

struct DecodeRequest {
    std::uint32_t magic = 0;
    std::uint32_t sequence = 0;
    std::uint32_t width = 0; ///< pixels, and bytes a row
    std::uint32_t height = 0;
    SearchMode mode = SearchMode::Thorough;
    std::uint32_t formats = 0;     ///< a bit for each CodeFormat; 0: all
    std::uint32_t budgetMs = 0;    ///< no new pass over the picture is begun after this
    std::uint32_t firstStep = 0;   ///< of a Thorough search that goes on (see SearchResult)
    std::uint64_t memoryBytes = 0; ///< size of the shared memory
};

struct ResultHeader {
    std::uint32_t magic = 0;
    std::uint32_t sequence = 0; ///< the request's
    std::uint32_t codes = 0;
    std::uint32_t bytes = 0; ///< of what follows
    std::uint32_t nextStep = 0;
};

/// What a search found in a picture.
struct SearchResult {
    std::vector<FoundCode> codes; ///< certain and doubtful ones, each once
    /// Where a search that is to try everything goes on, of this picture or of another one of the same
    /// scene; 0 when all was tried.
    std::uint32_t nextStep = 0;
};

inline constexpr std::uint32_t kRequestMagic = 0x52425131;
inline constexpr std::uint32_t kResultMagic = 0x52425231;
/// Most codes that one picture gives.
inline constexpr std::size_t kMaxCodesPerPicture = 255;
/// Most bytes of one result after its header.
inline constexpr std::size_t kMaxResultBytes = std::size_t{4} << 20;

/// Descriptors that the decoder process finds open.
inline constexpr int kDecoderRequestFd = 3;
inline constexpr int kDecoderResultFd = 4;
inline constexpr int kDecoderMemoryFd = 5;

/// Whether the request can be carried out: sizes within bounds and the picture within the memory.
[[nodiscard]] bool isSane(const DecodeRequest& request) noexcept;

/// Most steps that a search can have.
inline constexpr std::uint32_t kMaxSearchSteps = 64;

/// Header and codes as bytes. Codes that go beyond the bounds are left out.
[[nodiscard]] std::string packResult(std::uint32_t sequence, const SearchResult& result);

/// Whether a header answers the request `sequence` and keeps the bounds.
[[nodiscard]] bool isSane(const ResultHeader& header, std::uint32_t sequence) noexcept;

/// The result; nullopt when the bytes are not exactly that. Corners are brought inside the picture.
[[nodiscard]] std::optional<SearchResult> unpackResult(const ResultHeader& header, std::string_view bytes,
                                                       cv::Size picture);

} // namespace returnbench
