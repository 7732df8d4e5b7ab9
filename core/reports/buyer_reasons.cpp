#include "core/reports/buyer_reasons.h"

#include "core/base/text.h"
#include "core/base/toml_file.h"
#include "core/reports/word_list.h"

#include <algorithm>

namespace returnbench {
namespace {

constexpr std::uintmax_t kMaxReasonsBytes = 65'536; // 64 KiB
constexpr std::size_t kMaxReasonWord = 64;

} // namespace

std::vector<BuyerReasonClass> readBuyerReasons(const std::filesystem::path& path) {
    const TomlFile file(path, kMaxReasonsBytes, kMaxReasonWord, "Correct the list of buyers' reasons.");
    file.requireKeys(file.root(), {"class"});
    std::vector<BuyerReasonClass> classes;
    for (const toml::table* table : file.tables(file.root(), "class")) {
        file.requireKeys(*table, {"id", "title", "words"});
        classes.push_back({file.id(*table), file.text(*table, "title"), wordsOf(file, *table)});
    }
    return classes;
}

const BuyerReasonClass* classOf(const std::vector<BuyerReasonClass>& classes, std::string_view reason) {
    std::string text = toLower(reason);
    const auto isJoint = [](char c) { return c == '_' || c == '-' || c == '\''; };
    std::replace_if(text.begin(), text.end(), isJoint, ' ');
    return firstWithWordIn(classes, text);
}

} // namespace returnbench
