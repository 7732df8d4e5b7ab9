#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <initializer_list>
#include <string>
#include <string_view>
#include <toml++/toml.h>

namespace returnbench {

/// A printable text as TOML writes it, with its quotes.
[[nodiscard]] std::string quoted(const std::string& text);

/// A section of workspace.toml, read key by key. Included by what reads that file alone.
class ConfigSection {
public:
    /// @param table nullptr where the file has no such section: every key is absent
    /// @param name  as it stands in brackets
    /// @throws Error{InvalidInput} for a key that is not among `known`; so does every function, naming file,
    ///         line and key of what is wrong
    ConfigSection(const toml::table* table, std::string name, std::initializer_list<std::string_view> known,
                  const std::filesystem::path& file);

    /// The section below `name` of the whole file.
    [[nodiscard]] static ConfigSection of(const toml::table& root, std::string_view name,
                                          std::initializer_list<std::string_view> known,
                                          const std::filesystem::path& file);

    /// Printable text; leaves `target` when the key is absent. @returns whether it is there
    bool read(std::string_view key, std::size_t maxBytes, std::string& target) const;
    /// A whole number within bounds, both allowed; likewise.
    bool read(std::string_view key, int least, int most, int& target) const;

    /// `true` or `false`; likewise.
    bool read(std::string_view key, bool& target) const;

    /// @param key the line of this key is named, where there is one, else that of the section
    [[noreturn]] void refuse(std::string_view key, const std::string& what) const;
    [[noreturn]] static void refuse(const std::filesystem::path& file, const toml::source_region& where,
                                    const std::string& what);

private:
    const toml::table* m_table;
    std::string m_name;
    const std::filesystem::path& m_file;
};

} // namespace returnbench
