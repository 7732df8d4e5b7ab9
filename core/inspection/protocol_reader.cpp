#include "core/inspection/protocol_reader.h"

#include "core/base/text.h"
#include "core/inspection/condition_reader.h"
#include "core/inspection/inspection_state.h"

#include <algorithm>
#include <string_view>

namespace returnbench {
namespace {

constexpr std::size_t kMaxTextBytes = 120;
constexpr const char* kAdvice = "Correct the protocol.";
constexpr std::size_t kMinAnswers = 2;
constexpr std::size_t kMaxAnswers = 9; // one digit key each

/// Reads one file.
class Reader {
public:
    explicit Reader(const std::filesystem::path& file)
        : m_file(file, kMaxProtocolBytes, kMaxTextBytes, kAdvice) {}
    Reader(const std::string& name, const std::string& text) : m_file(name, text, kMaxTextBytes, kAdvice) {}

    [[nodiscard]] Protocol read();

private:
    Condition condition(const toml::table& table) const { return readCondition(m_file, table, &m_questions); }
    Shot shot(const toml::table& table) const;
    Question question(const toml::table& table) const;
    template<class Rule>
    void requireLastUnconditional(const std::vector<Rule>& rules, std::string_view key,
                                  const toml::table& root) const;

    TomlFile m_file;
    std::vector<Question> m_questions; ///< read first: conditions name them
};

std::vector<std::string> idsOf(const std::vector<Answer>& answers) {
    std::vector<std::string> ids;
    for (const Answer& answer : answers)
        ids.push_back(answer.id);
    return ids;
}

Shot Reader::shot(const toml::table& table) const {
    m_file.requireKeys(table, {"id", "title", "prompt", "legible_code", "shows_code", "when"});
    Shot result{m_file.id(table), m_file.text(table, "title"), m_file.text(table, "prompt"),
                m_file.truth(table, "legible_code"), condition(table)};
    result.showsCode = m_file.truth(table, "shows_code");
    return result;
}

Question Reader::question(const toml::table& table) const {
    m_file.requireKeys(table, {"id", "title", "answers", "usual", "when"});
    Question result{m_file.id(table), m_file.text(table, "title"), {}, condition(table)};
    for (const toml::table* entry : m_file.tables(table, "answers")) {
        m_file.requireKeys(*entry, {"id", "title"});
        Answer answer{m_file.id(*entry), m_file.text(*entry, "title")};
        if (std::any_of(result.answers.begin(), result.answers.end(),
                        [&](const Answer& other) { return other.id == answer.id; }))
            m_file.refuse(*entry, "the answer `" + answer.id + "` stands twice.");
        result.answers.push_back(std::move(answer));
    }
    if (result.answers.size() < kMinAnswers || result.answers.size() > kMaxAnswers)
        m_file.refuse(table, "the question `" + result.id + "` needs " + std::to_string(kMinAnswers) +
                                 " to " + std::to_string(kMaxAnswers) + " answers.");
    if (const toml::node* node = table.get("usual"))
        result.usual = m_file.word(*node, idsOf(result.answers));
    return result;
}

template<class Rule>
void Reader::requireLastUnconditional(const std::vector<Rule>& rules, std::string_view key,
                                      const toml::table& root) const {
    const auto isUnconditional = [](const Condition& when) {
        return when.verdicts.empty() && when.notVerdicts.empty() && when.answers.empty() &&
               when.grades.empty() && when.flags.empty();
    };
    if (rules.empty() || !isUnconditional(rules.back().when))
        m_file.refuse(rules.empty() ? static_cast<const toml::node&>(root) : *root.get(key),
                      "the last [[" + std::string(key) +
                          "]] must have no `when`, so that every inspection ends.");
}

Protocol Reader::read() {
    const toml::table& root = m_file.root();
    m_file.requireKeys(root,
                       {"id", "title", "categories", "serial", "shot", "question", "grade", "disposition"});
    Protocol protocol;
    protocol.id = m_file.id(root);
    protocol.title = m_file.text(root, "title");
    if (const toml::node* node = root.get("categories"))
        for (const std::string& category : m_file.texts(*node))
            protocol.categories.push_back(toLower(trim(category)));
    const std::string serial = m_file.word(root, "serial", {"required", "optional", "off"});
    protocol.serialUse = serial == "required" ? SerialUse::Required
                         : serial == "off"    ? SerialUse::Off
                                              : SerialUse::Optional;
    for (const toml::table* entry : m_file.tables(root, "question")) {
        Question next = question(*entry);
        if (std::any_of(m_questions.begin(), m_questions.end(),
                        [&](const Question& q) { return q.id == next.id; }))
            m_file.refuse(*entry, "the question `" + next.id + "` stands twice.");
        if (isOwnQuestion(next.id))
            m_file.refuse(*entry, "the question `" + next.id + "` is asked by ReturnBench itself.");
        m_questions.push_back(std::move(next));
    }
    protocol.questions = m_questions;
    for (const toml::table* entry : m_file.tables(root, "shot")) {
        Shot next = shot(*entry);
        if (std::any_of(protocol.shots.begin(), protocol.shots.end(),
                        [&](const Shot& s) { return s.id == next.id; }))
            m_file.refuse(*entry, "the shot `" + next.id + "` stands twice.");
        protocol.shots.push_back(std::move(next));
    }
    for (const toml::table* entry : m_file.tables(root, "grade")) {
        m_file.requireKeys(*entry, {"grade", "name", "when"});
        protocol.grades.push_back({m_file.word(*entry, "grade", {"A", "B", "C", "D"}),
                                   m_file.text(*entry, "name"), condition(*entry)});
    }
    for (const toml::table* entry : m_file.tables(root, "disposition")) {
        m_file.requireKeys(*entry, {"disposition", "name", "when"});
        protocol.dispositions.push_back({m_file.word(*entry, "disposition", dispositionWords()),
                                         m_file.text(*entry, "name"), condition(*entry)});
    }
    requireLastUnconditional(protocol.grades, "grade", root);
    requireLastUnconditional(protocol.dispositions, "disposition", root);
    return protocol;
}

} // namespace

Protocol readProtocol(const std::filesystem::path& file) {
    return Reader(file).read();
}

Protocol readProtocolText(const std::string& name, const std::string& text) {
    return Reader(name, text).read();
}

} // namespace returnbench
