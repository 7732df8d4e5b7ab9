#include "ui/lookup/lookup_thread.h"

#include "core/base/error.h"
#include "core/base/random.h"
#include "core/workspace/workspace.h"

#include <utility>

namespace returnbench {
namespace {

LookupResultPtr answerOf(Workspace& workspace, const std::string& code, const Clock& clock) {
    LookupResult result;
    result.answer = lookUp(workspace.mirror(), workspace.journal(), code);
    result.lives = unitLives(workspace.mirror(), workspace.journal(), result.answer, dateOf(clock.now()));
    return std::make_shared<LookupResult>(std::move(result));
}

LookupResultPtr failureOf(const std::string& code, const std::string& why) {
    LookupResult result;
    result.answer.code = code;
    result.failure = why;
    return std::make_shared<LookupResult>(std::move(result));
}

} // namespace

LookupThread::LookupThread(std::filesystem::path workspace, const Clock& clock)
    : m_workspace(std::move(workspace)), m_clock(clock) {}

LookupThread::~LookupThread() {
    stop();
}

void LookupThread::start() {
    m_thread = std::jthread([this](const std::stop_token& stop) { run(stop); });
}

void LookupThread::stop() {
    m_thread.request_stop();
    if (m_thread.joinable())
        m_thread.join();
}

void LookupThread::ask(std::string code) {
    {
        const std::lock_guard lock(m_mutex);
        m_question = std::move(code);
    }
    m_asked.notify_one();
}

std::optional<std::string> LookupThread::nextQuestion(const std::stop_token& stop) {
    std::unique_lock lock(m_mutex);
    if (!m_asked.wait(lock, stop, [this] { return m_question.has_value(); }))
        return std::nullopt;
    return std::exchange(m_question, std::nullopt);
}

void LookupThread::run(const std::stop_token& stop) {
    SystemRandom random;
    std::optional<Workspace> workspace;
    while (const auto code = nextQuestion(stop)) {
        LookupResultPtr result;
        try {
            if (!workspace)
                workspace.emplace(Workspace::open(m_workspace, OpenMode::ReadOnly, m_clock, random));
            result = answerOf(*workspace, *code, m_clock);
        } catch (const Error& error) {
            workspace.reset(); // opened again with the next question: the disk may have come back
            result = failureOf(*code, std::string(error.what()) + " " + error.whatToDo());
        }
        Q_EMIT answered(result);
    }
}

} // namespace returnbench
