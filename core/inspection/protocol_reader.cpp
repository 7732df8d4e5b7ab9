#include "core/inspection/protocol_reader.h"

#include "core/base/error.h"
#include "core/base/file.h"
#include "core/base/text.h"
#include "core/inspection/inspection_state.h"

#include <algorithm>
#include <initializer_list>
#include <optional>
#include <string_view>
#include <toml++/toml.h>

namespace returnbench {
namespace {

constexpr std::size_t kMaxEntries = 64; // shots, questions or rules of one protocol
constexpr std::size_t kMinAnswers = 2;
constexpr std::size_t kMaxAnswers = 9; // one digit key each
constexpr std::size_t kMaxIdBytes = 32;
constexpr std::size_t kMaxTextBytes = 120;

/// Reads one file and knows where in it things stand.
class Reader {
public:
    explicit Reader(const std::filesystem::path& file) : m_file(file) {}

    Protocol read();

private:
    [[noreturn]] void refuse(const toml::node& where, const std::string& what) const;
    void requireKeys(const toml::table& table, std::initializer_list<std::string_view> known) const;
    std::string text(const toml::table& table, std::string_view key) const;
    std::string id(const toml::table& table) const;
    bool truth(const toml::table& table, const char* key) const; ///< false when it is absent
    std::string word(const toml::node& node, const std::vector<std::string>& allowed) const;
    std::vector<std::string> texts(const toml::node& node) const;
    std::vector<const toml::table*> tables(const toml::table& root, std::string_view key) const;

    Condition condition(const toml::table& table) const;
    std::vector<VerdictKind> verdicts(const toml::node& node) const;
    std::map<std::string, std::vector<std::string>> answerCondition(const toml::node& node) const;
    Shot shot(const toml::table& table) const;
    Question question(const toml::table& table) const;
    template<class Rule>
    void requireLastUnconditional(const std::vector<Rule>& rules, std::string_view key,
                                  const toml::table& root) const;

    const std::filesystem::path& m_file;
    std::vector<Question> m_questions; ///< read first: conditions name them
};

const std::vector<std::string>& gradeWords() {
    static const std::vector<std::string> words{"A", "B", "C", "D"};
    return words;
}

std::vector<std::string> flagWords() {
    std::vector<std::string> words;
    for (const Flag flag :
         {Flag::Recalled, Flag::Blocklisted, Flag::Expired, Flag::OutOfWarranty, Flag::OutsideReturnWindow,
          Flag::SerialTampered, Flag::RepeatReturner, Flag::UnexpectedItem, Flag::CheckDigitWrong})
        words.emplace_back(toString(flag));
    return words;
}

std::vector<std::string> verdictWords() {
    std::vector<std::string> words;
    for (const VerdictKind kind :
         {VerdictKind::Match, VerdictKind::ProbableMatch, VerdictKind::ProductMatch, VerdictKind::OtherUnit,
          VerdictKind::UnknownUnit, VerdictKind::OtherProduct, VerdictKind::AlreadyReturned,
          VerdictKind::OurMixup, VerdictKind::ComponentMismatch, VerdictKind::LotMismatch,
          VerdictKind::QuantityShort, VerdictKind::EmptyParcel, VerdictKind::Unreadable})
        words.emplace_back(toString(kind));
    return words;
}

std::string joined(const std::vector<std::string>& words) {
    std::string list;
    for (const std::string& word : words)
        list += (list.empty() ? "" : ", ") + word;
    return list;
}

std::vector<std::string> idsOf(const std::vector<Answer>& answers) {
    std::vector<std::string> ids;
    for (const Answer& answer : answers)
        ids.push_back(answer.id);
    return ids;
}

bool isId(std::string_view text) {
    return !text.empty() && text.size() <= kMaxIdBytes && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
    });
}

void Reader::refuse(const toml::node& where, const std::string& what) const {
    throw Error(ErrorCode::InvalidInput,
                m_file.string() + ", line " + std::to_string(where.source().begin.line) + ": " + what,
                "Correct the protocol.");
}

void Reader::requireKeys(const toml::table& table, std::initializer_list<std::string_view> known) const {
    for (const auto& [key, value] : table)
        if (std::find(known.begin(), known.end(), key.str()) == known.end())
            refuse(value, "the key `" + printable(key.str(), kMaxTextBytes) +
                              "` is not known here; known are: " + joined({known.begin(), known.end()}) +
                              ".");
}

std::string Reader::text(const toml::table& table, std::string_view key) const {
    const toml::node* node = table.get(key);
    if (node == nullptr)
        refuse(table, "`" + std::string(key) + "` is missing.");
    const auto value = node->value<std::string>();
    if (!value || trim(*value).empty() || value->size() > kMaxTextBytes || !isPrintable(*value))
        refuse(*node, "`" + std::string(key) + "` must be printable text of at most " +
                          std::to_string(kMaxTextBytes) + " bytes.");
    return *value;
}

std::string Reader::id(const toml::table& table) const {
    std::string value = text(table, "id");
    if (!isId(value))
        refuse(*table.get("id"), "`id` must be 1 to 32 of a–z, 0–9, - and _.");
    return value;
}

std::string Reader::word(const toml::node& node, const std::vector<std::string>& allowed) const {
    const auto value = node.value<std::string>();
    if (!value || std::find(allowed.begin(), allowed.end(), *value) == allowed.end())
        refuse(node, "\"" + printable(value.value_or(""), kMaxTextBytes) +
                         "\" is not one of: " + joined(allowed) + ".");
    return *value;
}

std::vector<std::string> Reader::texts(const toml::node& node) const {
    const toml::array* list = node.as_array();
    if (list == nullptr || list->empty() || list->size() > kMaxEntries)
        refuse(node, "a list of texts belongs here.");
    std::vector<std::string> result;
    for (const toml::node& item : *list) {
        const auto value = item.value<std::string>();
        if (!value || value->size() > kMaxTextBytes)
            refuse(item, "a text belongs here.");
        result.push_back(*value);
    }
    return result;
}

std::vector<const toml::table*> Reader::tables(const toml::table& root, std::string_view key) const {
    std::vector<const toml::table*> result;
    const toml::node* node = root.get(key);
    if (node == nullptr)
        return result;
    const toml::array* list = node->as_array();
    if (list == nullptr || list->size() > kMaxEntries)
        refuse(*node, "`" + std::string(key) + "` must be a list of at most " + std::to_string(kMaxEntries) +
                          " tables: [[" + std::string(key) + "]].");
    for (const toml::node& item : *list) {
        if (!item.is_table())
            refuse(item, "`" + std::string(key) + "` must hold tables.");
        result.push_back(item.as_table());
    }
    return result;
}

std::vector<VerdictKind> Reader::verdicts(const toml::node& node) const {
    std::vector<VerdictKind> result;
    for (const std::string& name : texts(node)) {
        const auto kind = verdictFrom(std::string_view(name));
        if (!kind)
            refuse(node, "\"" + printable(name, kMaxTextBytes) +
                             "\" is no verdict; verdicts are: " + joined(verdictWords()) + ".");
        result.push_back(*kind);
    }
    return result;
}

std::map<std::string, std::vector<std::string>> Reader::answerCondition(const toml::node& node) const {
    if (!node.is_table())
        refuse(node, "`answer` must be { question = [answers] }.");
    std::map<std::string, std::vector<std::string>> result;
    for (const auto& [key, value] : *node.as_table()) {
        const std::string name(key.str());
        const auto asked = std::find_if(m_questions.begin(), m_questions.end(),
                                        [&](const Question& question) { return question.id == name; });
        if (asked == m_questions.end())
            refuse(value, "there is no question `" + printable(name, kMaxTextBytes) + "` before this.");
        for (const std::string& answer : texts(value)) {
            if (std::none_of(asked->answers.begin(), asked->answers.end(),
                             [&](const Answer& a) { return a.id == answer; }))
                refuse(value, "the question `" + name + "` has no answer \"" +
                                  printable(answer, kMaxTextBytes) + "\".");
            result[name].push_back(answer);
        }
    }
    return result;
}

Condition Reader::condition(const toml::table& table) const {
    Condition result;
    const toml::node* node = table.get("when");
    if (node == nullptr)
        return result;
    if (!node->is_table())
        refuse(*node, "`when` must be a table of conditions.");
    const toml::table& when = *node->as_table();
    requireKeys(when, {"verdict", "not_verdict", "answer", "grade", "flag"});
    if (const toml::node* value = when.get("verdict"))
        result.verdicts = verdicts(*value);
    if (const toml::node* value = when.get("not_verdict"))
        result.notVerdicts = verdicts(*value);
    if (const toml::node* value = when.get("answer"))
        result.answers = answerCondition(*value);
    const auto words = [&](std::string_view key, const std::vector<std::string>& allowed) {
        std::vector<std::string> found;
        if (const toml::node* value = when.get(key)) {
            (void)texts(*value);
            for (const toml::node& item : *value->as_array())
                found.push_back(word(item, allowed));
        }
        return found;
    };
    result.grades = words("grade", gradeWords());
    result.flags = words("flag", flagWords());
    return result;
}

bool Reader::truth(const toml::table& table, const char* key) const {
    const toml::node* node = table.get(key);
    if (node == nullptr)
        return false;
    const auto value = node->value_exact<bool>();
    if (!value)
        refuse(*node, "`" + std::string(key) + "` must be true or false.");
    return *value;
}

Shot Reader::shot(const toml::table& table) const {
    requireKeys(table, {"id", "title", "prompt", "legible_code", "shows_code", "when"});
    Shot result{id(table), text(table, "title"), text(table, "prompt"), truth(table, "legible_code"),
                condition(table)};
    result.showsCode = truth(table, "shows_code");
    return result;
}

Question Reader::question(const toml::table& table) const {
    requireKeys(table, {"id", "title", "answers", "usual", "when"});
    Question result{id(table), text(table, "title"), {}, condition(table)};
    for (const toml::table* entry : tables(table, "answers")) {
        requireKeys(*entry, {"id", "title"});
        Answer answer{id(*entry), text(*entry, "title")};
        if (std::any_of(result.answers.begin(), result.answers.end(),
                        [&](const Answer& other) { return other.id == answer.id; }))
            refuse(*entry, "the answer `" + answer.id + "` stands twice.");
        result.answers.push_back(std::move(answer));
    }
    if (result.answers.size() < kMinAnswers || result.answers.size() > kMaxAnswers)
        refuse(table, "the question `" + result.id + "` needs " + std::to_string(kMinAnswers) + " to " +
                          std::to_string(kMaxAnswers) + " answers.");
    if (const toml::node* node = table.get("usual"))
        result.usual = word(*node, idsOf(result.answers));
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
        refuse(rules.empty() ? static_cast<const toml::node&>(root) : *root.get(key),
               "the last [[" + std::string(key) + "]] must have no `when`, so that every inspection ends.");
}

Protocol Reader::read() {
    const std::string content = readTextFile(m_file, kMaxProtocolBytes);
    toml::table root;
    try {
        root = toml::parse(content, m_file.string());
    } catch (const toml::parse_error& fault) {
        throw Error(ErrorCode::InvalidInput,
                    m_file.string() + ", line " + std::to_string(fault.source().begin.line) + ": " +
                        std::string(fault.description()) + ".",
                    "Correct the protocol.");
    }
    requireKeys(root, {"id", "title", "categories", "serial", "shot", "question", "grade", "disposition"});
    Protocol protocol;
    protocol.id = id(root);
    protocol.title = text(root, "title");
    if (const toml::node* node = root.get("categories"))
        for (const std::string& category : texts(*node))
            protocol.categories.push_back(toLower(trim(category)));
    const std::string serial = text(root, "serial");
    word(*root.get("serial"), {"required", "optional", "off"});
    protocol.serialUse = serial == "required" ? SerialUse::Required
                         : serial == "off"    ? SerialUse::Off
                                              : SerialUse::Optional;
    for (const toml::table* entry : tables(root, "question")) {
        Question next = question(*entry);
        if (std::any_of(m_questions.begin(), m_questions.end(),
                        [&](const Question& q) { return q.id == next.id; }))
            refuse(*entry, "the question `" + next.id + "` stands twice.");
        if (isOwnQuestion(next.id))
            refuse(*entry, "the question `" + next.id + "` is asked by ReturnBench itself.");
        m_questions.push_back(std::move(next));
    }
    protocol.questions = m_questions;
    for (const toml::table* entry : tables(root, "shot")) {
        Shot next = shot(*entry);
        if (std::any_of(protocol.shots.begin(), protocol.shots.end(),
                        [&](const Shot& s) { return s.id == next.id; }))
            refuse(*entry, "the shot `" + next.id + "` stands twice.");
        protocol.shots.push_back(std::move(next));
    }
    for (const toml::table* entry : tables(root, "grade")) {
        requireKeys(*entry, {"grade", "name", "when"});
        GradeRule rule{text(*entry, "grade"), text(*entry, "name"), condition(*entry)};
        word(*entry->get("grade"), gradeWords());
        protocol.grades.push_back(std::move(rule));
    }
    for (const toml::table* entry : tables(root, "disposition")) {
        requireKeys(*entry, {"disposition", "name", "when"});
        DispositionRule rule{text(*entry, "disposition"), text(*entry, "name"), condition(*entry)};
        word(*entry->get("disposition"), dispositionWords());
        protocol.dispositions.push_back(std::move(rule));
    }
    requireLastUnconditional(protocol.grades, "grade", root);
    requireLastUnconditional(protocol.dispositions, "disposition", root);
    return protocol;
}

} // namespace

Protocol readProtocol(const std::filesystem::path& file) {
    return Reader(file).read();
}

} // namespace returnbench
