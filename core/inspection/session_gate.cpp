#include "core/inspection/condition.h"
#include "core/inspection/expectation.h"
#include "core/inspection/gate.h"

#include <algorithm>
#include <utility>

namespace returnbench {
namespace {

struct Asked {
    std::vector<Question> questions;
    std::vector<Question> unanswered;
    Known known; ///< with the answers to these questions only: one that is asked no more does not count
};

Asked askedBy(const Protocol& protocol, const InspectionState& state) {
    Asked asked;
    if (state.verdict) {
        asked.known.verdict = state.verdict->kind;
        asked.known.flags = state.verdict->flags;
    }
    asked.known.grade = state.grade;
    for (const Question& question : protocol.questions) {
        if (!applies(question.when, asked.known))
            continue;
        asked.questions.push_back(question);
        const auto answer = state.answers.find(question.id);
        if (answer == state.answers.end())
            asked.unanswered.push_back(question);
        else
            asked.known.answers.insert(*answer);
    }
    return asked;
}

std::optional<Proposal> dispositionFor(const Protocol& protocol, const InspectionState& state) {
    Known known = askedBy(protocol, state).known;
    if (known.grade.empty()) {
        const auto grade = gradeFor(protocol, state);
        if (!grade)
            return std::nullopt;
        known.grade = grade->value;
    }
    const DispositionRule* rule = firstThatApplies(protocol.dispositions, known);
    return rule == nullptr ? std::nullopt : std::optional(Proposal{rule->disposition, rule->name});
}

std::vector<Shot> shotsFor(const Protocol& protocol, const InspectionState& state) {
    Known known = askedBy(protocol, state).known;
    // A proposed grade asks for its photos already: they are to be taken before it is accepted.
    if (const auto grade = gradeFor(protocol, state); known.grade.empty() && grade)
        known.grade = grade->value;
    std::vector<Shot> result;
    for (const Shot& shot : protocol.shots)
        if ((!shot.isForClaimsOnly && applies(shot.when, known)) ||
            std::any_of(shot.claims.begin(), shot.claims.end(),
                        [&](const Condition& when) { return applies(when, known); }))
            result.push_back(shot);
    return result;
}

/// A photo whose code must be legible counts once it was read from what was saved, or when a person insists.
bool isTaken(const InspectionState& state, const Shot& shot) {
    return std::any_of(state.photos.begin(), state.photos.end(), [&](const TakenPhoto& photo) {
        return photo.shot == shot.id &&
               (!shot.legibleCode || photo.forced || showsItsCode(state, shot, photo.codes));
    });
}

/// Shots of the parcel come before the item is out of it.
bool isOfParcel(const Shot& shot) {
    return shot.id == "label" || shot.id == "parcel";
}

void addShots(std::vector<Missing>& missing, const std::vector<Shot>& shots, const InspectionState& state,
              bool ofParcel) {
    for (const Shot& shot : shots)
        if (isOfParcel(shot) == ofParcel && !isTaken(state, shot))
            missing.push_back({Missing::Kind::Shot, shot.id, shot.title});
}

} // namespace

std::string_view toString(Missing::Kind kind) noexcept {
    switch (kind) {
    case Missing::Kind::Identity:
        return "identity";
    case Missing::Kind::Confirmation:
        return "confirmation";
    case Missing::Kind::Shot:
        return "shot";
    case Missing::Kind::Question:
        return "question";
    case Missing::Kind::Grade:
        return "grade";
    case Missing::Kind::Disposition:
        return "disposition";
    }
    return "";
}

bool showsItsCode(const InspectionState& state, const Shot& shot, const std::vector<std::string>& codes) {
    return isOfParcel(shot) ? !codes.empty() : showsItem(state, codes);
}

bool InspectionSession::showsItsCode(const Shot& shot, const std::vector<DecodedCode>& codes) const {
    return returnbench::showsItsCode(m_state, shot, textsOf(codes));
}

std::vector<Question> questionsAsked(const Protocol& protocol, const InspectionState& state) {
    return askedBy(protocol, state).questions;
}

std::optional<Proposal> gradeFor(const Protocol& protocol, const InspectionState& state) {
    Asked asked = askedBy(protocol, state);
    if (!identitySettled(state) || !asked.unanswered.empty())
        return std::nullopt;
    asked.known.grade.clear(); // a proposal does not depend on what was given before
    const GradeRule* rule = firstThatApplies(protocol.grades, asked.known);
    return rule == nullptr ? std::nullopt : std::optional(Proposal{rule->grade, rule->name});
}

ProtocolOutcome outcomeOf(const Protocol& protocol, VerdictKind verdict, const std::vector<Flag>& flags,
                          const std::map<std::string, std::string>& answers) {
    InspectionState state;
    state.verdict.emplace();
    state.verdict->kind = verdict;
    state.verdict->flags = flags;
    state.unreadable = true; // where nothing can be read, that was said
    state.answers = answers;
    return {questionsAsked(protocol, state), shotsFor(protocol, state), gradeFor(protocol, state),
            dispositionFor(protocol, state)};
}

std::vector<Question> InspectionSession::questions() const {
    return questionsAsked(*m_protocol, m_state);
}

std::optional<Proposal> InspectionSession::proposedGrade() const {
    return gradeFor(*m_protocol, m_state);
}

std::optional<Proposal> InspectionSession::proposedDisposition() const {
    return dispositionFor(*m_protocol, m_state);
}

std::vector<Shot> InspectionSession::shots() const {
    return shotsFor(*m_protocol, m_state);
}

std::optional<UsualOutcome> InspectionSession::usualOutcome() const {
    if (!m_state.verdict || !m_state.verdict->agrees() || !identitySettled(m_state))
        return std::nullopt;
    UsualOutcome usual;
    InspectionState supposed = m_state; // an answer may bring further questions, and photos
    for (Asked asked = askedBy(*m_protocol, supposed); !asked.unanswered.empty();
         asked = askedBy(*m_protocol, supposed)) {
        const Question& question = asked.unanswered.front();
        const auto answer =
            std::find_if(question.answers.begin(), question.answers.end(),
                         [&](const Answer& possible) { return possible.id == question.usual; });
        if (answer == question.answers.end())
            return std::nullopt;
        usual.answers.push_back({question, *answer});
        supposed.answers[question.id] = answer->id;
    }
    const auto grade = supposed.grade.empty() ? gradeFor(*m_protocol, supposed)
                                              : std::optional(Proposal{supposed.grade, supposed.gradeRule});
    const auto disposition = dispositionFor(*m_protocol, supposed);
    const auto wanted = shotsFor(*m_protocol, supposed);
    const bool isPhotographed =
        std::all_of(wanted.begin(), wanted.end(), [&](const Shot& shot) { return isTaken(supposed, shot); });
    if (usual.answers.empty() || !grade || !disposition || !isPhotographed)
        return std::nullopt;
    usual.grade = *grade;
    usual.disposition = *disposition;
    return usual;
}

std::vector<Missing> InspectionSession::missing() const {
    const auto applying = shots();
    std::vector<Missing> result;
    addShots(result, applying, m_state, true);
    if (m_state.verdict && m_state.verdict->needsConfirmation())
        result.push_back({Missing::Kind::Confirmation, "", "Confirmation of the probable match"});
    else if (!identitySettled(m_state))
        result.push_back({Missing::Kind::Identity, "", "Identity of the item"});
    addShots(result, applying, m_state, false);
    for (const Question& question : askedBy(*m_protocol, m_state).unanswered)
        result.push_back({Missing::Kind::Question, question.id, question.title});
    if (m_state.grade.empty())
        result.push_back({Missing::Kind::Grade, "", "Grade"});
    if (m_state.disposition.empty())
        result.push_back({Missing::Kind::Disposition, "", "Disposition"});
    return result;
}

NextStep InspectionSession::nextStep() const {
    if (m_state.stage == Stage::Closed)
        return {NextStep::Kind::Done, "", "This inspection is closed. Scan the next parcel."};
    if (m_state.stage == Stage::Voided)
        return {NextStep::Kind::Done, "", "This inspection was voided. Scan the next parcel."};
    const auto open = missing();
    if (open.empty())
        return {NextStep::Kind::Close, "", "Close the inspection"};
    const Missing& first = open.front();
    switch (first.kind) {
    case Missing::Kind::Identity:
        return {NextStep::Kind::ShowItem, "", "Show the item's label to the camera"};
    case Missing::Kind::Confirmation:
        return {NextStep::Kind::Confirm, "", "Is it the same unit?"};
    case Missing::Kind::Shot:
        for (const Shot& shot : m_protocol->shots)
            if (shot.id == first.id)
                return {NextStep::Kind::TakeShot, shot.id, shot.prompt};
        break;
    case Missing::Kind::Question:
        if (const auto usual = usualOutcome())
            return {NextStep::Kind::AcceptGrade, "",
                    "Accept as usual: grade " + usual->grade.value + ", " + usual->disposition.value};
        return {NextStep::Kind::AnswerQuestion, first.id, first.title};
    case Missing::Kind::Grade:
    case Missing::Kind::Disposition:
        break;
    }
    const auto grade = m_state.grade.empty() ? proposedGrade() : std::optional(Proposal{m_state.grade, ""});
    const auto disposition = proposedDisposition();
    if (!grade || !disposition)
        return {NextStep::Kind::AcceptGrade, "", "Choose a grade and a disposition"};
    return {NextStep::Kind::AcceptGrade, "", "Accept grade " + grade->value + ", " + disposition->value};
}

} // namespace returnbench
