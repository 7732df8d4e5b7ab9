#include "ui/lookup/lookup_thread.h"

#include "core/base/error.h"
#include "core/base/random.h"
#include "core/workspace/workspace.h"

#include <algorithm>
#include <utility>

namespace returnbench {
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

void LookupThread::put(Question question) {
    {
        const std::lock_guard lock(m_mutex);
        const std::size_t kind = question.index();
        m_open[kind] = std::move(question);
    }
    m_asked.notify_one();
}

void LookupThread::ask(std::string code) {
    put(std::move(code));
}

void LookupThread::askInspection(InspectionId inspection) {
    put(std::move(inspection));
}

void LookupThread::askPictures(ReferenceQuestion question) {
    put(std::move(question));
}

void LookupThread::askClaims() {
    put(ClaimsQuestion{});
}

void LookupThread::askRules() {
    put(RulesQuestion{});
}

void LookupThread::tryPolicy(Policy edited) {
    put(std::move(edited));
}

std::optional<LookupThread::Question> LookupThread::nextQuestion(const std::stop_token& stop) {
    std::unique_lock lock(m_mutex);
    const auto first = [this] {
        return std::find_if(m_open.begin(), m_open.end(), [](const auto& open) { return open.has_value(); });
    };
    if (!m_asked.wait(lock, stop, [&] { return first() != m_open.end(); }))
        return std::nullopt;
    return std::exchange(*first(), std::nullopt);
}

void LookupThread::run(const std::stop_token& stop) {
    SystemRandom random;
    std::optional<Workspace> workspace;
    const Opened opened = [&]() -> Workspace& {
        if (!workspace)
            workspace.emplace(Workspace::open(m_workspace, OpenMode::ReadOnly, m_clock, random));
        return *workspace;
    };
    while (const auto question = nextQuestion(stop)) {
        try {
            std::visit([&](const auto& wanted) { answer(wanted, opened); }, *question);
        } catch (const Error& error) {
            workspace.reset(); // opened again with the next question: the disk may have come back
            const std::string why = std::string(error.what()) + " " + error.whatToDo();
            std::visit([&](const auto& wanted) { fail(wanted, why); }, *question);
        }
    }
}

void LookupThread::answer(const std::string& code, const Opened& workspace) {
    LookupResult result;
    result.answer = lookUp(workspace().mirror(), workspace().journal(), code);
    result.lives =
        unitLives(workspace().mirror(), workspace().journal(), result.answer, dateOf(m_clock.now()));
    Q_EMIT answered(std::make_shared<LookupResult>(std::move(result)));
}

void LookupThread::answer(const InspectionId& inspection, const Opened& workspace) {
    Q_EMIT inspectionRead(std::make_shared<EarlierInspection>(earlierInspection(workspace(), inspection)));
}

void LookupThread::answer(const ReferenceQuestion& question, const Opened&) {
    Q_EMIT picturesRead(std::make_shared<ReferenceImages>(referenceImages(m_workspace, question)));
}

void LookupThread::answer(const ClaimsQuestion&, const Opened& workspace) {
    Q_EMIT claimsRead(shared(readClaims(workspace(), m_clock.now())));
}

void LookupThread::answer(const RulesQuestion&, const Opened& workspace) {
    Q_EMIT rulesRead(std::make_shared<RulesList>(readRules(workspace())));
}

void LookupThread::answer(const Policy& edited, const Opened& workspace) {
    Q_EMIT policyTried(
        std::make_shared<PolicyTrial>(returnbench::tryPolicy(workspace(), edited, m_clock.now())));
}

void LookupThread::fail(const std::string& code, const std::string& why) {
    LookupResult result;
    result.answer.code = code;
    result.failure = why;
    Q_EMIT answered(std::make_shared<LookupResult>(std::move(result)));
}

void LookupThread::fail(const InspectionId& inspection, const std::string& why) {
    EarlierInspection earlier;
    earlier.state.id = inspection;
    earlier.failure = why;
    Q_EMIT inspectionRead(std::make_shared<EarlierInspection>(std::move(earlier)));
}

void LookupThread::fail(const ReferenceQuestion& question, const std::string&) {
    ReferenceImages none; // they are no more than a help
    none.inspection = question.inspection;
    Q_EMIT picturesRead(std::make_shared<ReferenceImages>(std::move(none)));
}

void LookupThread::fail(const ClaimsQuestion&, const std::string& why) {
    ClaimsList list;
    list.now = m_clock.now();
    list.failure = why;
    Q_EMIT claimsRead(shared(std::move(list)));
}

void LookupThread::fail(const RulesQuestion&, const std::string& why) {
    RulesList rules;
    rules.failure = why;
    Q_EMIT rulesRead(std::make_shared<RulesList>(std::move(rules)));
}

void LookupThread::fail(const Policy& edited, const std::string& why) {
    PolicyTrial trial;
    trial.policy = edited;
    trial.failure = why;
    Q_EMIT policyTried(std::make_shared<PolicyTrial>(std::move(trial)));
}

} // namespace returnbench
