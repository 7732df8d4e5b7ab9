#include "core/inspection/condition_reader.h"

#include "core/base/text.h"

#include <algorithm>

namespace returnbench {
namespace {

const std::vector<std::string>& gradeWords() {
    static const std::vector<std::string> words{"A", "B", "C", "D"};
    return words;
}

std::vector<std::string> flagWords() {
    std::vector<std::string> words;
    for (const Flag flag : allFlags())
        words.emplace_back(toString(flag));
    return words;
}

std::vector<VerdictKind> verdicts(const TomlFile& file, const toml::node& node) {
    std::vector<VerdictKind> result;
    for (const std::string& name : file.texts(node)) {
        const auto kind = verdictFrom(std::string_view(name));
        if (!kind)
            file.refuse(node, "\"" + printable(name, file.maxTextBytes()) +
                                  "\" is no verdict; verdicts are: " + joined(verdictWords()) + ".");
        result.push_back(*kind);
    }
    return result;
}

std::map<std::string, std::vector<std::string>> answers(const TomlFile& file, const toml::node& node,
                                                        const std::vector<Question>* questions) {
    if (!node.is_table())
        file.refuse(node, "`answer` must be { question = [answers] }.");
    std::map<std::string, std::vector<std::string>> result;
    for (const auto& [key, value] : *node.as_table()) {
        const std::string name(key.str());
        if (questions == nullptr) {
            result[name] = file.texts(value);
            continue;
        }
        const auto asked = std::find_if(questions->begin(), questions->end(),
                                        [&](const Question& question) { return question.id == name; });
        if (asked == questions->end())
            file.refuse(value,
                        "there is no question `" + printable(name, file.maxTextBytes()) + "` before this.");
        result[name] = file.texts(value);
        for (const std::string& answer : result[name])
            if (std::none_of(asked->answers.begin(), asked->answers.end(),
                             [&](const Answer& a) { return a.id == answer; }))
                file.refuse(value, "the question `" + name + "` has no answer \"" +
                                       printable(answer, file.maxTextBytes()) + "\".");
    }
    return result;
}

} // namespace

Condition readCondition(const TomlFile& file, const toml::table& entry,
                        const std::vector<Question>* questions) {
    Condition result;
    const toml::node* node = entry.get("when");
    if (node == nullptr)
        return result;
    if (!node->is_table())
        file.refuse(*node, "`when` must be a table of conditions.");
    const toml::table& when = *node->as_table();
    file.requireKeys(when, {"verdict", "not_verdict", "answer", "grade", "flag"});
    if (const toml::node* value = when.get("verdict"))
        result.verdicts = verdicts(file, *value);
    if (const toml::node* value = when.get("not_verdict"))
        result.notVerdicts = verdicts(file, *value);
    if (const toml::node* value = when.get("answer"))
        result.answers = answers(file, *value, questions);
    const auto words = [&](std::string_view key, const std::vector<std::string>& allowed) {
        std::vector<std::string> found;
        if (const toml::node* value = when.get(key)) {
            (void)file.texts(*value);
            for (const toml::node& item : *value->as_array())
                found.push_back(file.word(item, allowed));
        }
        return found;
    };
    result.grades = words("grade", gradeWords());
    result.flags = words("flag", flagWords());
    return result;
}

} // namespace returnbench
