#include "core/reports/verticals.h"

#include "core/base/text.h"
#include "core/base/toml_file.h"
#include "core/reports/word_list.h"

#include <algorithm>

namespace returnbench {
namespace {

constexpr std::uintmax_t kMaxVerticalsBytes = 65'536; // 64 KiB
constexpr std::size_t kMaxVerticalText = 200;

constexpr std::array<std::string_view, 5> kNeeds{"low", "lot", "medium", "high", "mandated"};
constexpr std::array<std::string_view, kSerialQuestions> kQuestions{"beyond_batch", "long_life", "regulation",
                                                                    "trust", "theft"};

/// Its place in the list.
template<std::size_t count>
std::size_t placeOf(const std::array<std::string_view, count>& known, const std::string& word,
                    const TomlFile& file, const toml::table& table, const char* key) {
    const auto found = std::find(known.begin(), known.end(), word);
    if (found == known.end()) {
        std::vector<std::string> words(known.begin(), known.end());
        file.refuse(table, std::string("`") + key + "` must be one of " + joined(words) + ".");
    }
    return static_cast<std::size_t>(found - known.begin());
}

Vertical verticalFrom(const TomlFile& file, const toml::table& table) {
    file.requireKeys(table, {"id", "title", "need", "why", "words", "speaks_for"});
    Vertical vertical;
    vertical.id = file.id(table);
    vertical.title = file.text(table, "title");
    vertical.why = file.text(table, "why");
    vertical.need = static_cast<SerialNeed>(placeOf(kNeeds, file.text(table, "need"), file, table, "need"));
    vertical.words = wordsOf(file, table);
    if (const toml::node* questions = table.get("speaks_for"))
        for (const std::string& question : file.texts(*questions))
            vertical.speaksFor[placeOf(kQuestions, question, file, table, "speaks_for")] = true;
    return vertical;
}

} // namespace

std::vector<Vertical> readVerticals(const std::filesystem::path& path) {
    const TomlFile file(path, kMaxVerticalsBytes, kMaxVerticalText, "Correct the list of verticals.");
    file.requireKeys(file.root(), {"vertical"});
    std::vector<Vertical> verticals;
    for (const toml::table* table : file.tables(file.root(), "vertical"))
        verticals.push_back(verticalFrom(file, *table));
    return verticals;
}

const Vertical* verticalOf(const std::vector<Vertical>& verticals, std::string_view category) {
    return firstWithWordIn(verticals, toLower(category));
}

} // namespace returnbench
