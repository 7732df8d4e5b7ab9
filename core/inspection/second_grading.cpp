#include "core/inspection/second_grading.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/inspection/gate.h"
#include "core/journal/event_fields.h"

#include <algorithm>
#include <string_view>
#include <utility>

namespace returnbench {
namespace {

using event_fields::objectIn;
using event_fields::textIn;
using nlohmann::json;

constexpr const char* kKind = "grading.repeated";
constexpr std::string_view kGradeQuestion; // as `second_answer` has it

/// What was done with the item's condition in view.
bool isJudgement(std::string_view kind) {
    return kind == "question.answered" || kind == "grade.given" || kind == "inspection.closed";
}

const Protocol& protocolOf(const std::vector<Protocol>& protocols, const InspectionState& state) {
    const auto found = std::find_if(protocols.begin(), protocols.end(),
                                    [&](const Protocol& protocol) { return protocol.id == state.protocol; });
    if (found != protocols.end())
        return *found;
    throw Error(ErrorCode::NotFound,
                "The protocol \"" + state.protocol + "\" of the inspection " + state.id.str() + " is gone.",
                "Only inspections whose protocol is still in use can be graded again.");
}

bool isGradedBy(const Journal& journal, const InspectionId& inspection, const PersonId& by) {
    return guardSqlite("reading second gradings", [&] {
        SQLite::Statement query(journal.database(),
                                "SELECT 1 FROM second_grading WHERE inspection = ? AND grader = ?");
        query.bind(1, inspection.str());
        query.bind(2, by.str());
        return query.executeStep();
    });
}

json answersJson(const std::map<std::string, std::string>& answers) {
    json object = json::object();
    for (const auto& [question, answer] : answers)
        object[question] = answer;
    return object;
}

} // namespace

SecondGrading::SecondGrading(const Journal& journal, const std::vector<Protocol>& protocols,
                             const InspectionId& inspection, PersonId by)
    : m_by(std::move(by)) {
    const std::vector<Event> events = journal.eventsOf(inspection);
    if (events.empty())
        throw Error(ErrorCode::NotFound, "There is no inspection " + printable(inspection.str(), 64) + ".",
                    "List them with `returnbench-cli calibration`.");
    m_state = replay(events);
    if (m_state.stage != Stage::Closed || m_state.grade.empty())
        throw Error(ErrorCode::InvalidInput,
                    "The inspection " + inspection.str() + " was not closed with a grade.",
                    "Grade another one again.");
    for (const Event& event : events) {
        if (isJudgement(event.kind()) && event.by() == m_by.str())
            throw Error(ErrorCode::InvalidInput,
                        "The inspection " + inspection.str() + " was graded by " + m_by.str() + " already.",
                        "Another person has to grade it again.");
        if (event.kind() == "inspection.closed")
            m_clerk = event.by();
    }
    if (isGradedBy(journal, inspection, m_by))
        throw Error(ErrorCode::InvalidInput,
                    "The inspection " + inspection.str() + " was graded again by " + m_by.str() + " already.",
                    "Once is enough: a second time is not without having seen the first.");
    m_protocol = protocolOf(protocols, m_state);
    m_photos = photosOf(journal, inspection);
    for (const Question& question : questionsAsked(m_protocol, m_state))
        if (const auto given = m_state.answers.find(question.id); given != m_state.answers.end())
            m_firstAnswers.insert(*given);
    m_firstGrade = std::exchange(m_state.grade, {});
    m_state.gradeRule.clear();
    m_state.answers.clear();
}

std::string SecondGrading::product() const {
    if (m_state.line && !m_state.line->title.empty())
        return m_state.line->title;
    return m_state.notice.sku;
}

std::string SecondGrading::titleOfShot(const std::string& shot) const {
    for (const Shot& known : m_protocol.shots)
        if (known.id == shot)
            return known.title;
    return shot;
}

std::vector<Question> SecondGrading::questions() const {
    return questionsAsked(m_protocol, m_state);
}

std::optional<Question> SecondGrading::next() const {
    for (Question& question : questions())
        if (m_state.answers.count(question.id) == 0)
            return std::move(question);
    return std::nullopt;
}

void SecondGrading::answer(const std::string& question, const std::string& answer) {
    const std::vector<Question> asked = questions();
    const auto found = std::find_if(asked.begin(), asked.end(),
                                    [&](const Question& possible) { return possible.id == question; });
    if (found == asked.end())
        throw Error(ErrorCode::InvalidInput, "The question \"" + printable(question, 64) + "\" is not asked.",
                    "See which ones are, with what was answered so far.");
    const auto isIt = [&](const Answer& possible) { return possible.id == answer; };
    if (std::none_of(found->answers.begin(), found->answers.end(), isIt))
        throw Error(ErrorCode::InvalidInput,
                    "\"" + printable(answer, 64) + "\" is no answer to \"" + found->title + "\".",
                    "Choose one of its answers.");
    std::erase(m_order, question);
    m_order.push_back(question);
    m_state.answers[question] = answer;
}

bool SecondGrading::takeBack() {
    if (m_order.empty())
        return false;
    m_state.answers.erase(m_order.back());
    m_order.pop_back();
    return true;
}

std::optional<Proposal> SecondGrading::grade() const {
    return gradeFor(m_protocol, m_state);
}

void SecondGrading::record(Journal& journal, const std::string& grade) const {
    if (const auto open = next())
        throw Error(ErrorCode::InvalidInput, "The question \"" + open->title + "\" is not answered.",
                    "Answer it.");
    if (grade != "A" && grade != "B" && grade != "C" && grade != "D")
        throw Error(ErrorCode::InvalidInput, "\"" + printable(grade, 64) + "\" is no grade.",
                    "Use A, B, C or D.");
    if (isGradedBy(journal, m_state.id, m_by))
        throw Error(ErrorCode::InvalidInput,
                    "The inspection " + m_state.id.str() + " was graded again by " + m_by.str() + " already.",
                    "Go on with the next one.");
    std::map<std::string, std::string> asked; // an answer may have made another question needless
    for (const Question& question : questions())
        asked[question.id] = m_state.answers.at(question.id);
    NewEvent event{kKind, m_by.str(), {}, {}};
    event.data = {{"inspection", m_state.id.str()},
                  {"clerk", m_clerk},
                  {"protocol", m_protocol.id},
                  {"first", {{"answers", answersJson(m_firstAnswers)}, {"grade", m_firstGrade}}},
                  {"second", {{"answers", answersJson(asked)}, {"grade", grade}}}};
    journal.append(event);
}

std::vector<std::string> SecondGradingProjection::tables() const {
    return {"second_grading", "second_answer"};
}

void SecondGradingProjection::apply(ProjectionTables& tables, const Event& event) const {
    if (textIn(event.body, "kind") != kKind)
        return;
    const json& data = objectIn(event.body, "data");
    const json& first = objectIn(data, "first");
    const json& second = objectIn(data, "second");
    guardSqlite("keeping second gradings", [&] {
        tables.run("INSERT INTO second_grading (seq, inspection, at, clerk, grader) VALUES (?, ?, ?, ?, ?)",
                   event.seq, textIn(data, "inspection"), textIn(event.body, "at"), textIn(data, "clerk"),
                   textIn(event.body, "by"));
        const auto add = [&](std::string_view question, const std::string& was, const std::string& is) {
            if (!was.empty() && !is.empty()) // asked of both
                tables.run("INSERT INTO second_answer (seq, question, first, second) VALUES (?, ?, ?, ?)",
                           event.seq, std::string(question), was, is);
        };
        add(kGradeQuestion, textIn(first, "grade"), textIn(second, "grade"));
        const json& before = objectIn(first, "answers");
        for (const auto& [question, answer] : objectIn(second, "answers").items())
            if (answer.is_string() && !question.empty())
                add(question, textIn(before, question.c_str()), answer.get<std::string>());
    });
}

} // namespace returnbench
