#pragma once

#include "core/labels/printed_serial.h"
#include "core/labels/printed_word.h"

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <opencv2/core/mat.hpp>
#include <stop_token>
#include <vector>

namespace returnbench {

struct TextReaderOptions {
    std::filesystem::path decoder; ///< the returnbench-decoder program
    /// A picture that takes longer counts as one the decoder died on; half of it is what is spent on reading.
    std::chrono::milliseconds timeout{4000};
};

/// What is printed on a picture.
struct PrintedText {
    std::vector<PrintedWord> words;
    std::vector<PrintedSerial> serials; ///< of these words: findPrintedSerials()
};

/// Pixels to printed words, through a decoder process of its own that may die (see returnbench-decoder). A
/// guess, never a certain reading: for a picture on which no code says what the item is.
///
/// Used by one thread. The decoder is started at the first picture and ended by the destructor.
class TextReader {
public:
    explicit TextReader(TextReaderOptions options);
    ~TextReader();
    TextReader(const TextReader&) = delete;
    TextReader& operator=(const TextReader&) = delete;

    /// Nothing when nothing is printed, or when the decoder died on the picture or was late.
    /// @param pixels 8-bit grey or BGR, at most kMaxPixels; upright or turned by quarters
    /// @param stop gives up, with nothing
    /// @throws Error{InvalidInput} for any other picture; Error{Device} when the decoder cannot be started,
    /// or
    ///         does not even read an empty sheet: Tesseract's data is missing
    [[nodiscard]] PrintedText read(const cv::Mat& pixels, const std::stop_token& stop = {});

    /// Times that the decoder died or hung and was started again.
    [[nodiscard]] std::int64_t restarts() const noexcept;

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace returnbench
