#pragma once

#include <chrono>
#include <memory>
#include <opencv2/core/mat.hpp>
#include <opencv2/core/types.hpp>
#include <string>
#include <vector>

namespace returnbench {

/// Which characters a line may hold.
enum class Alphabet {
    Any,
    Serial, ///< A to Z, 0 to 9, dash and slash
};

/// A word within the picture of one line.
struct LineWord {
    std::string text;   ///< as the reader says it: any UTF-8
    int confidence = 0; ///< 0 to 100
    cv::Rect box;
};

/// Tesseract with its English data. The only file that includes its headers.
///
/// Used by one thread, and starts no other when `OMP_THREAD_LIMIT` is 1. Opens its data when constructed and
/// no file afterwards.
class TextEngine {
public:
    /// @throws Error{Unsupported} when its data is not installed
    TextEngine();
    ~TextEngine();
    TextEngine(const TextEngine&) = delete;
    TextEngine& operator=(const TextEngine&) = delete;

    /// The words of one line, left to right; none when it says nothing or when the time is up.
    /// @param line 8-bit grey, upright, dark on light
    /// @param most after which no further word is begun
    [[nodiscard]] std::vector<LineWord> readLine(const cv::Mat& line, Alphabet alphabet,
                                                 std::chrono::milliseconds most);

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace returnbench
