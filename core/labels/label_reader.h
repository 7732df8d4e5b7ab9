#pragma once

#include "core/labels/decoded_code.h"
#include "core/labels/decoder_protocol.h"

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <opencv2/core/mat.hpp>
#include <set>
#include <stop_token>
#include <string>
#include <vector>

namespace returnbench {

struct LabelReaderOptions {
    std::filesystem::path decoder; ///< the returnbench-decoder program
    CodeFormats formats;           ///< empty: all
    std::chrono::milliseconds timeout{
        4000}; ///< a picture that takes longer counts as one the decoder died on
};

/// What happened besides codes, for lights and logs.
struct LabelReaderHealth {
    std::int64_t pictures = 0;
    std::int64_t restarts = 0; ///< times the decoder died or hung and was started again
};

/// What is looked for in a photograph.
struct ReadingGoal {
    /// Identifier values of which one is wanted, such as the serials of the units that were sold: reading
    /// goes on until one is found, everything was tried or time is up, and a doubtful text that says one is
    /// certain. Empty: any certain code will do.
    std::set<std::string> known;
    std::stop_token stop; ///< gives up, with what was found until then
};

/// One of several looks at a moving picture.
struct Look {
    SearchMode mode = SearchMode::Live;
    std::uint32_t firstStep = 0; ///< of a Thorough search that goes on: the last look's nextStep
    std::chrono::milliseconds budget{100};
    std::vector<std::array<cv::Point, 4>> covered; ///< outlines of codes that need no reading
};
struct LookResult {
    std::vector<DecodedCode> codes; ///< certain and doubtful ones
    std::uint32_t nextStep = 0;     ///< 0: all was tried
};

/// Pixels to codes to identifiers, through a helper process that may die (see returnbench-decoder).
///
/// Used by one thread. The helper is started at the first picture and ended by the destructor.
class LabelReader {
public:
    explicit LabelReader(LabelReaderOptions options);
    ~LabelReader();
    LabelReader(const LabelReader&) = delete;
    LabelReader& operator=(const LabelReader&) = delete;

    /// All codes in a photograph, in reading order; empty when there are none, also when the decoder died on
    /// the picture twice (once with several codes wanted, once more carefully with one).
    /// @param pixels 8-bit grey or BGR, at most kMaxPixels
    /// @throws Error{InvalidInput} for any other picture; Error{Device} when the decoder cannot be started at
    /// all,
    ///         or has never answered anything on three pictures in turn
    [[nodiscard]] std::vector<DecodedCode> read(const cv::Mat& pixels, const ReadingGoal& goal = {});

    /// A look at a frame of a moving picture, for as long as `look` says. A frame on which the decoder dies
    /// is looked at once more, with care and no longer; a step on which it dies is passed over.
    /// @param pixels, @throws as above
    [[nodiscard]] LookResult look(const cv::Mat& pixels, const Look& look);

    [[nodiscard]] LabelReaderHealth health() const;

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

/// The same text at the same place, perhaps on other lines of the same bars.
[[nodiscard]] bool isSameCode(const DecodedCode& a, const DecodedCode& b);

/// Whether one of the code's identifiers is among the `known` values.
[[nodiscard]] bool saysOneOf(const DecodedCode& code, const std::set<std::string>& known);

/// returnbench-decoder beside the running program, or the one of `$RETURNBENCH_DECODER`.
[[nodiscard]] std::filesystem::path defaultDecoderPath();

} // namespace returnbench
