#include "core/inspection/protocol_paths.h"

#include "core/inspection/condition.h"

#include <algorithm>
#include <array>
#include <set>

namespace returnbench {
namespace {

constexpr std::array kVerdicts{
    VerdictKind::Match,           VerdictKind::ProbableMatch, VerdictKind::ProductMatch,
    VerdictKind::OtherUnit,       VerdictKind::UnknownUnit,   VerdictKind::OtherProduct,
    VerdictKind::AlreadyReturned, VerdictKind::OurMixup,      VerdictKind::ComponentMismatch,
    VerdictKind::LotMismatch,     VerdictKind::QuantityShort, VerdictKind::EmptyParcel,
    VerdictKind::Unreadable};

/// Of a rule among its kind.
template<class Rule>
std::size_t placeOf(const Rule& rule, const std::vector<Rule>& rules) {
    return static_cast<std::size_t>(&rule - rules.data());
}

void addFlags(std::set<std::string>& flags, const Condition& when) {
    flags.insert(when.flags.begin(), when.flags.end());
}

/// Those that the protocol's conditions name.
std::vector<Flag> flagsOf(const Protocol& protocol) {
    std::set<std::string> words;
    for (const Question& question : protocol.questions)
        addFlags(words, question.when);
    for (const Shot& shot : protocol.shots)
        addFlags(words, shot.when);
    for (const GradeRule& rule : protocol.grades)
        addFlags(words, rule.when);
    for (const DispositionRule& rule : protocol.dispositions)
        addFlags(words, rule.when);
    std::vector<Flag> flags;
    for (const std::string& word : words)
        if (const auto flag = flagFrom(word))
            flags.push_back(*flag);
    return flags;
}

/// How an inspection came to its end: `other_product, recalled, condition = used`.
std::string wayOf(const Known& known) {
    std::string way(toString(*known.verdict));
    for (const Flag flag : known.flags)
        way += ", " + std::string(toString(flag));
    for (const auto& [question, answer] : known.answers)
        way += ", " + question + " = " + answer;
    return way;
}

class Walk {
public:
    explicit Walk(const Protocol& protocol)
        : m_protocol(protocol), m_asked(protocol.questions.size()), m_taken(protocol.shots.size()),
          m_given(protocol.grades.size()), m_set(protocol.dispositions.size()) {}

    [[nodiscard]] ProtocolPaths run() {
        std::vector<std::vector<Flag>> flags{{}};
        for (const Flag flag : flagsOf(m_protocol))
            flags.push_back({flag});
        for (const VerdictKind verdict : kVerdicts)
            for (const std::vector<Flag>& beside : flags) {
                Known known;
                known.verdict = verdict;
                known.flags = beside;
                goOn(known, 0);
            }
        if (m_paths.isWhole)
            findUnused();
        return std::move(m_paths);
    }

private:
    void goOn(Known& known, std::size_t question) {
        while (question < m_protocol.questions.size() && !applies(m_protocol.questions[question].when, known))
            ++question;
        if (question == m_protocol.questions.size()) {
            end(known);
            return;
        }
        m_asked[question] = true;
        const Question& asked = m_protocol.questions[question];
        for (const Answer& answer : asked.answers) {
            if (m_paths.walked >= kMostPaths) {
                m_paths.isWhole = false;
                break;
            }
            known.answers[asked.id] = answer.id;
            goOn(known, question + 1);
        }
        known.answers.erase(asked.id);
    }

    void end(Known& known) {
        ++m_paths.walked;
        m_paths.mostQuestions = std::max(m_paths.mostQuestions, known.answers.size());
        known.grade.clear();
        if (const GradeRule* rule = firstThatApplies(m_protocol.grades, known)) {
            m_given[placeOf(*rule, m_protocol.grades)] = true;
            known.grade = rule->grade;
        } else {
            missing(ProtocolFinding::Kind::NoGrade, wayOf(known), "grade");
        }
        if (const DispositionRule* rule = firstThatApplies(m_protocol.dispositions, known))
            m_set[placeOf(*rule, m_protocol.dispositions)] = true;
        else
            missing(ProtocolFinding::Kind::NoDisposition, wayOf(known), "disposition");
        std::size_t shots = 0;
        for (std::size_t i = 0; i < m_protocol.shots.size(); ++i)
            if (applies(m_protocol.shots[i].when, known)) {
                m_taken[i] = true;
                ++shots;
            }
        m_paths.mostShots = std::max(m_paths.mostShots, shots);
        known.grade.clear();
    }

    /// Once a kind: the first way that does not end stands for all.
    void missing(ProtocolFinding::Kind kind, const std::string& way, const char* what) {
        const auto isIt = [&](const ProtocolFinding& finding) { return finding.kind == kind; };
        if (std::none_of(m_paths.findings.begin(), m_paths.findings.end(), isIt))
            m_paths.findings.push_back(
                {kind, way, "An inspection ends without a " + std::string(what) + ": " + way + "."});
    }

    void findUnused() {
        const auto add = [&](ProtocolFinding::Kind kind, const std::string& id, const std::string& text) {
            m_paths.findings.push_back({kind, id, text});
        };
        for (std::size_t i = 0; i < m_asked.size(); ++i)
            if (!m_asked[i])
                add(ProtocolFinding::Kind::NeverAsked, m_protocol.questions[i].id,
                    "The question \"" + m_protocol.questions[i].id +
                        "\" is never asked: nothing that comes before it meets its condition.");
        for (std::size_t i = 0; i < m_taken.size(); ++i)
            if (!m_taken[i])
                add(ProtocolFinding::Kind::NeverTaken, m_protocol.shots[i].id,
                    "The shot \"" + m_protocol.shots[i].id +
                        "\" is never asked for: no inspection meets its condition.");
        for (std::size_t i = 0; i < m_given.size(); ++i)
            if (!m_given[i])
                add(ProtocolFinding::Kind::NeverGiven, m_protocol.grades[i].name,
                    "The grade \"" + m_protocol.grades[i].name +
                        "\" is never given: a rule before it always applies first.");
        for (std::size_t i = 0; i < m_set.size(); ++i)
            if (!m_set[i])
                add(ProtocolFinding::Kind::NeverSet, m_protocol.dispositions[i].name,
                    "The disposition \"" + m_protocol.dispositions[i].name +
                        "\" is never set: a rule before it always applies first.");
    }

    const Protocol& m_protocol;
    std::vector<bool> m_asked;
    std::vector<bool> m_taken;
    std::vector<bool> m_given;
    std::vector<bool> m_set;
    ProtocolPaths m_paths;
};

} // namespace

ProtocolPaths walkProtocol(const Protocol& protocol) {
    return Walk(protocol).run();
}

} // namespace returnbench
