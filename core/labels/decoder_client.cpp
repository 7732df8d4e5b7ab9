#include "core/labels/decoder_client.h"

#include <utility>

namespace returnbench {
namespace {

/// A start loads two hundred libraries and, for print, a language: on a busy machine it takes as long as many
/// pictures do.
constexpr int kTimeoutsOfStart = 8;

} // namespace

DecoderClient::DecoderClient(std::filesystem::path program, DecoderRole role)
    : m_program(std::move(program)), m_role(role) {}

DecodeRequest DecoderClient::request(cv::Size size, std::chrono::milliseconds budget) {
    DecodeRequest request;
    request.magic = kRequestMagic;
    request.sequence = ++m_sequence;
    request.width = static_cast<std::uint32_t>(size.width);
    request.height = static_cast<std::uint32_t>(size.height);
    request.budgetMs = static_cast<std::uint32_t>(budget.count());
    request.memoryBytes = m_memory.bytes();
    return request;
}

std::optional<SearchResult> DecoderClient::ask(const DecodeRequest& request,
                                               std::chrono::milliseconds timeout,
                                               const std::stop_token& stop) {
    return noted(isReady(timeout, stop) ? m_process->ask(request, timeout, stop) : std::nullopt);
}

std::optional<std::vector<PrintedWord>> DecoderClient::askWords(const DecodeRequest& request,
                                                                std::chrono::milliseconds timeout,
                                                                const std::stop_token& stop) {
    return noted(isReady(timeout, stop) ? m_process->askWords(request, timeout, stop) : std::nullopt);
}

/// Starts the process unless it runs, and waits until it answers about a single pixel: what takes long then
/// is the picture, and not the start.
bool DecoderClient::isReady(std::chrono::milliseconds timeout, const std::stop_token& stop) {
    if (m_process && m_process->isAlive())
        return true;
    m_process = std::make_unique<DecoderProcess>(m_program, m_role, m_memory.descriptor());
    ++m_starts;
    const DecodeRequest pixel = request({1, 1}, timeout);
    return m_role == DecoderRole::Codes
               ? m_process->ask(pixel, kTimeoutsOfStart * timeout, stop).has_value()
               : m_process->askWords(pixel, kTimeoutsOfStart * timeout, stop).has_value();
}

template<class Answer>
Answer DecoderClient::noted(Answer answer) {
    if (answer)
        m_answered = true;
    else
        m_process.reset();
    return answer;
}

} // namespace returnbench
