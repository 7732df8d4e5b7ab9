#include "core/base/toml_file.h"

#include "core/base/error.h"
#include "core/base/file.h"
#include "core/base/text.h"

#include <algorithm>
#include <utility>

namespace returnbench {
namespace {

constexpr std::size_t kMaxIdBytes = 32;

bool isId(std::string_view text) {
    return !text.empty() && text.size() <= kMaxIdBytes && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
    });
}

} // namespace

TomlFile::TomlFile(std::filesystem::path file, std::uintmax_t maxBytes, std::size_t maxTextBytes,
                   std::string advice)
    : m_file(std::move(file)), m_maxTextBytes(maxTextBytes), m_advice(std::move(advice)) {
    parse(readTextFile(m_file, maxBytes));
}

TomlFile::TomlFile(std::string_view name, const std::string& content, std::size_t maxTextBytes,
                   std::string advice)
    : m_file(name), m_maxTextBytes(maxTextBytes), m_advice(std::move(advice)) {
    parse(content);
}

void TomlFile::parse(const std::string& content) {
    try {
        m_root = toml::parse(content, m_file.string());
    } catch (const toml::parse_error& fault) {
        throw Error(ErrorCode::InvalidInput,
                    m_file.string() + ", line " + std::to_string(fault.source().begin.line) + ": " +
                        std::string(fault.description()) + ".",
                    m_advice);
    }
}

void TomlFile::refuse(const toml::node& where, const std::string& what) const {
    throw Error(ErrorCode::InvalidInput,
                m_file.string() + ", line " + std::to_string(where.source().begin.line) + ": " + what,
                m_advice);
}

void TomlFile::requireKeys(const toml::table& table, std::initializer_list<std::string_view> known) const {
    for (const auto& [key, value] : table)
        if (std::find(known.begin(), known.end(), key.str()) == known.end())
            refuse(value, "the key `" + printable(key.str(), m_maxTextBytes) +
                              "` is not known here; known are: " + joined({known.begin(), known.end()}) +
                              ".");
}

std::string TomlFile::text(const toml::table& table, std::string_view key) const {
    const toml::node* node = table.get(key);
    if (node == nullptr)
        refuse(table, "`" + std::string(key) + "` is missing.");
    const auto value = node->value<std::string>();
    if (!value || trim(*value).empty() || value->size() > m_maxTextBytes || !isPrintable(*value))
        refuse(*node, "`" + std::string(key) + "` must be printable text of at most " +
                          std::to_string(m_maxTextBytes) + " bytes.");
    return *value;
}

std::string TomlFile::textOr(const toml::table& table, std::string_view key, std::string otherwise) const {
    return table.contains(key) ? text(table, key) : std::move(otherwise);
}

std::string TomlFile::id(const toml::table& table) const {
    std::string value = text(table, "id");
    if (!isId(value))
        refuse(*table.get("id"), "`id` must be 1 to 32 of a–z, 0–9, - and _.");
    return value;
}

bool TomlFile::truth(const toml::table& table, std::string_view key) const {
    const toml::node* node = table.get(key);
    if (node == nullptr)
        return false;
    const auto value = node->value_exact<bool>();
    if (!value)
        refuse(*node, "`" + std::string(key) + "` must be true or false.");
    return *value;
}

std::optional<std::int64_t> TomlFile::integer(const toml::table& table, std::string_view key,
                                              std::int64_t lowest, std::int64_t highest) const {
    const toml::node* node = table.get(key);
    if (node == nullptr)
        return std::nullopt;
    const auto value = node->value_exact<std::int64_t>();
    if (!value || *value < lowest || *value > highest)
        refuse(*node, "`" + std::string(key) + "` must be a whole number from " + std::to_string(lowest) +
                          " to " + std::to_string(highest) + ".");
    return value;
}

Date TomlFile::date(const toml::table& table, std::string_view key) const {
    const toml::node* node = table.get(key);
    if (node == nullptr)
        refuse(table, "`" + std::string(key) + "` is missing.");
    const auto value = node->value_exact<toml::date>();
    if (!value)
        refuse(*node, "`" + std::string(key) + "` must be a date, such as 2026-11-25.");
    return {std::chrono::year(value->year), std::chrono::month(value->month), std::chrono::day(value->day)};
}

std::string TomlFile::word(const toml::node& node, const std::vector<std::string>& allowed) const {
    const auto value = node.value<std::string>();
    if (!value || std::find(allowed.begin(), allowed.end(), *value) == allowed.end())
        refuse(node, "\"" + printable(value.value_or(""), m_maxTextBytes) +
                         "\" is not one of: " + joined(allowed) + ".");
    return *value;
}

std::string TomlFile::word(const toml::table& table, std::string_view key,
                           const std::vector<std::string>& allowed) const {
    (void)text(table, key);
    return word(*table.get(key), allowed);
}

std::vector<std::string> TomlFile::texts(const toml::node& node) const {
    const toml::array* list = node.as_array();
    if (list == nullptr || list->empty() || list->size() > kMaxEntries)
        refuse(node, "a list of texts belongs here.");
    std::vector<std::string> result;
    for (const toml::node& item : *list) {
        const auto value = item.value<std::string>();
        if (!value || value->size() > m_maxTextBytes)
            refuse(item, "a text belongs here.");
        result.push_back(*value);
    }
    return result;
}

std::vector<const toml::table*> TomlFile::tables(const toml::table& root, std::string_view key) const {
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

} // namespace returnbench
