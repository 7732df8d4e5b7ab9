#pragma once

#include "core/base/toml_file.h"

#include <algorithm>
#include <string>
#include <vector>

/// Entries that a text belongs to by the words in it: buyers' reasons, verticals.
namespace returnbench {

/// `words` of an entry. @throws Error{InvalidInput} when there are none
[[nodiscard]] inline std::vector<std::string> wordsOf(const TomlFile& file, const toml::table& entry) {
    const toml::node* words = entry.get("words");
    if (words == nullptr)
        file.refuse(entry, "`words` must be a list of texts.");
    return file.texts(*words);
}

/// The first entry that has a word which is in the text; nullptr when none has.
/// @param text in the words' own case
template<class Entry>
[[nodiscard]] const Entry* firstWithWordIn(const std::vector<Entry>& entries, const std::string& text) {
    const auto isIn = [&](const std::string& word) { return text.find(word) != std::string::npos; };
    const auto found = std::find_if(entries.begin(), entries.end(), [&](const Entry& entry) {
        return std::any_of(entry.words.begin(), entry.words.end(), isIn);
    });
    return found == entries.end() ? nullptr : &*found;
}

} // namespace returnbench
