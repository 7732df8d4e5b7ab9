#pragma once

#include "core/labels/decoder_process.h"
#include "core/labels/picture_memory.h"

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <opencv2/core/mat.hpp>
#include <optional>
#include <stop_token>
#include <vector>

namespace returnbench {

/// The decoder of one role with the memory through which it gets its pictures: started at the first request,
/// and again after it died. Used by one thread.
class DecoderClient {
public:
    DecoderClient(std::filesystem::path program, DecoderRole role);

    /// As PictureMemory::show().
    cv::Mat show(const cv::Mat& pixels) { return m_memory.show(pixels); }

    /// A request about the picture that lies there.
    /// @param budget no new pass is begun after this
    [[nodiscard]] DecodeRequest request(cv::Size size, std::chrono::milliseconds budget);

    /// As DecoderProcess::ask() and askWords(); nullopt ends the process. A start has its own time, of some
    /// such timeouts.
    /// @throws Error{Device} when it cannot be started
    [[nodiscard]] std::optional<SearchResult>
    ask(const DecodeRequest& request, std::chrono::milliseconds timeout, const std::stop_token& stop);
    [[nodiscard]] std::optional<std::vector<PrintedWord>>
    askWords(const DecodeRequest& request, std::chrono::milliseconds timeout, const std::stop_token& stop);

    /// Whether any request was ever answered.
    [[nodiscard]] bool hasAnswered() const noexcept { return m_answered; }
    /// Times that it was started again.
    [[nodiscard]] std::int64_t restarts() const noexcept { return m_starts > 1 ? m_starts - 1 : 0; }

private:
    [[nodiscard]] bool isReady(std::chrono::milliseconds timeout, const std::stop_token& stop);
    template<class Answer>
    Answer noted(Answer answer);

    std::filesystem::path m_program;
    DecoderRole m_role;
    PictureMemory m_memory;
    std::unique_ptr<DecoderProcess> m_process;
    std::int64_t m_starts = 0;
    std::uint32_t m_sequence = 0;
    bool m_answered = false;
};

} // namespace returnbench
