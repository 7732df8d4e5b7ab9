#include "core/workspace/config_reader.h"

#include "core/base/error.h"
#include "core/base/text.h"

#include <algorithm>

namespace returnbench {

std::string quoted(const std::string& text) {
    std::string result = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\')
            result += '\\';
        result += c;
    }
    return result + "\"";
}

ConfigSection::ConfigSection(const toml::table* table, std::string name,
                             std::initializer_list<std::string_view> known, const std::filesystem::path& file)
    : m_table(table), m_name(std::move(name)), m_file(file) {
    if (m_table == nullptr)
        return;
    for (const auto& [key, value] : *m_table)
        if (std::find(known.begin(), known.end(), key.str()) == known.end())
            refuse(file, value.source(),
                   "the key `" + printable(key.str()) + "` in [" + m_name + "] is not known.");
}

ConfigSection ConfigSection::of(const toml::table& root, std::string_view name,
                                std::initializer_list<std::string_view> known,
                                const std::filesystem::path& file) {
    const toml::node* node = root.get(name);
    if (node != nullptr && !node->is_table())
        refuse(file, node->source(), "`" + std::string(name) + "` must be a section.");
    return {node == nullptr ? nullptr : node->as_table(), std::string(name), known, file};
}

bool ConfigSection::read(std::string_view key, std::size_t maxBytes, std::string& target) const {
    const toml::node* node = m_table == nullptr ? nullptr : m_table->get(key);
    if (node == nullptr)
        return false;
    const auto value = node->value<std::string>();
    if (!value || !isPrintable(*value) || value->size() > maxBytes)
        refuse(key, "`" + std::string(key) + "` must be printable text of at most " +
                        std::to_string(maxBytes) + " bytes.");
    target = *value;
    return true;
}

bool ConfigSection::read(std::string_view key, int least, int most, int& target) const {
    const toml::node* node = m_table == nullptr ? nullptr : m_table->get(key);
    if (node == nullptr)
        return false;
    const auto value = node->is_integer() ? node->value<std::int64_t>() : std::nullopt;
    if (!value || *value < least || *value > most)
        refuse(key, "`" + std::string(key) + "` must be a whole number from " + std::to_string(least) +
                        " to " + std::to_string(most) + ".");
    target = static_cast<int>(*value);
    return true;
}

bool ConfigSection::read(std::string_view key, bool& target) const {
    const toml::node* node = m_table == nullptr ? nullptr : m_table->get(key);
    if (node == nullptr)
        return false;
    const auto value = node->is_boolean() ? node->value<bool>() : std::nullopt;
    if (!value)
        refuse(key, "`" + std::string(key) + "` must be true or false.");
    target = *value;
    return true;
}

void ConfigSection::refuse(std::string_view key, const std::string& what) const {
    const toml::node* node = m_table == nullptr ? nullptr : m_table->get(key);
    if (node == nullptr)
        node = m_table;
    refuse(m_file, node == nullptr ? toml::source_region{} : node->source(), what);
}

void ConfigSection::refuse(const std::filesystem::path& file, const toml::source_region& where,
                           const std::string& what) {
    throw Error(ErrorCode::InvalidInput,
                file.string() + ", line " + std::to_string(where.begin.line) + ": " + what,
                "Correct the file, or remove the line to use the default.");
}

} // namespace returnbench
