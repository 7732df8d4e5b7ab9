#include "core/labels/decoder_client.h"

#include <utility>

namespace returnbench {

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
    return noted(process().ask(request, timeout, stop));
}

std::optional<std::vector<PrintedWord>> DecoderClient::askWords(const DecodeRequest& request,
                                                                std::chrono::milliseconds timeout,
                                                                const std::stop_token& stop) {
    return noted(process().askWords(request, timeout, stop));
}

DecoderProcess& DecoderClient::process() {
    if (m_process && !m_process->isAlive())
        m_process.reset();
    if (!m_process) {
        m_process = std::make_unique<DecoderProcess>(m_program, m_role, m_memory.descriptor());
        ++m_starts;
    }
    return *m_process;
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
