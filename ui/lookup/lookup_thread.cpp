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

EarlierInspectionPtr failureOf(const InspectionId& inspection, const std::string& why) {
    EarlierInspection earlier;
    earlier.state.id = inspection;
    earlier.failure = why;
    return std::make_shared<EarlierInspection>(std::move(earlier));
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

template<class Wanted>
void LookupThread::put(std::optional<Wanted>& place, Wanted wanted) {
    {
        const std::lock_guard lock(m_mutex);
        place = std::move(wanted);
    }
    m_asked.notify_one();
}

void LookupThread::ask(std::string code) {
    put(m_question, std::move(code));
}

void LookupThread::askInspection(InspectionId inspection) {
    put(m_wanted, std::move(inspection));
}

void LookupThread::askPictures(ReferenceQuestion question) {
    put(m_pictures, std::move(question));
}

void LookupThread::askClaims() {
    put(m_claims, ClaimsQuestion{});
}

std::optional<LookupThread::Question> LookupThread::nextQuestion(const std::stop_token& stop) {
    std::unique_lock lock(m_mutex);
    if (!m_asked.wait(lock, stop, [this] { return m_question || m_wanted || m_pictures || m_claims; }))
        return std::nullopt;
    if (m_question)
        return *std::exchange(m_question, std::nullopt);
    if (m_wanted)
        return *std::exchange(m_wanted, std::nullopt);
    if (m_pictures)
        return *std::exchange(m_pictures, std::nullopt);
    return *std::exchange(m_claims, std::nullopt);
}

void LookupThread::run(const std::stop_token& stop) {
    SystemRandom random;
    std::optional<Workspace> workspace;
    const auto opened = [&]() -> Workspace& {
        if (!workspace)
            workspace.emplace(Workspace::open(m_workspace, OpenMode::ReadOnly, m_clock, random));
        return *workspace;
    };
    while (const auto question = nextQuestion(stop)) {
        if (const auto* pictures = std::get_if<ReferenceQuestion>(&*question)) {
            Q_EMIT picturesRead(std::make_shared<ReferenceImages>(referenceImages(m_workspace, *pictures)));
            continue;
        }
        const auto* code = std::get_if<std::string>(&*question);
        const bool isClaims = std::holds_alternative<ClaimsQuestion>(*question);
        try {
            if (code != nullptr)
                Q_EMIT answered(answerOf(opened(), *code, m_clock));
            else if (isClaims)
                Q_EMIT claimsRead(std::make_shared<ClaimsList>(readClaims(opened(), m_clock.now())));
            else
                Q_EMIT inspectionRead(std::make_shared<EarlierInspection>(
                    earlierInspection(opened(), std::get<InspectionId>(*question))));
        } catch (const Error& error) {
            workspace.reset(); // opened again with the next question: the disk may have come back
            const std::string why = std::string(error.what()) + " " + error.whatToDo();
            if (code != nullptr)
                Q_EMIT answered(failureOf(*code, why));
            else if (isClaims)
                Q_EMIT claimsRead(std::make_shared<ClaimsList>(ClaimsList{{}, {}, m_clock.now(), why}));
            else
                Q_EMIT inspectionRead(failureOf(std::get<InspectionId>(*question), why));
        }
    }
}

} // namespace returnbench
