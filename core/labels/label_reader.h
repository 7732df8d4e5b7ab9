#pragma once

#include "core/labels/decoded_code.h"
#include "core/labels/reading_effort.h"

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <opencv2/core/mat.hpp>
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

/// Pixels to codes to identifiers, through a helper process that may die (see returnbench-decoder).
///
/// Used by one thread. The helper is started at the first picture and ended by the destructor.
class LabelReader {
public:
    explicit LabelReader(LabelReaderOptions options);
    ~LabelReader();
    LabelReader(const LabelReader&) = delete;
    LabelReader& operator=(const LabelReader&) = delete;

    /// All codes in the picture, in reading order; empty when there are none, also when the decoder died on
    /// the picture twice (once with several codes wanted, once more carefully with one).
    /// @param pixels 8-bit grey or BGR, at most kMaxPixels
    /// @param effort with None nothing is done
    /// @throws Error{InvalidInput} for any other picture; Error{Device} when the decoder cannot be started at
    /// all,
    ///         or has never answered anything on three pictures in turn
    [[nodiscard]] std::vector<DecodedCode> read(const cv::Mat& pixels,
                                                ReadingEffort effort = ReadingEffort::Still);

    [[nodiscard]] LabelReaderHealth health() const;

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

/// returnbench-decoder beside the running program, or the one of `$RETURNBENCH_DECODER`.
[[nodiscard]] std::filesystem::path defaultDecoderPath();

} // namespace returnbench
