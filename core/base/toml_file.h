#pragma once

#include "core/base/clock.h"

#include <cstdint>
#include <filesystem>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <toml++/toml.h>
#include <vector>

namespace returnbench {

/// A file of rules in TOML, hostile until read: every fault is an Error{InvalidInput} that names file, line
/// and key.
class TomlFile {
public:
    /// @param maxTextBytes of one text within
    /// @param advice what to do about a fault: "Correct the protocol."
    /// @throws as readTextFile()
    TomlFile(std::filesystem::path file, std::uintmax_t maxBytes, std::size_t maxTextBytes,
             std::string advice);
    /// Of a text that lies in no file yet. @param name in its errors
    TomlFile(std::string_view name, const std::string& content, std::size_t maxTextBytes, std::string advice);

    [[nodiscard]] const toml::table& root() const noexcept { return m_root; }
    [[nodiscard]] std::size_t maxTextBytes() const noexcept { return m_maxTextBytes; }

    [[noreturn]] void refuse(const toml::node& where, const std::string& what) const;
    /// Refuses every other key.
    void requireKeys(const toml::table& table, std::initializer_list<std::string_view> known) const;

    /// Printable text of at most maxTextBytes().
    [[nodiscard]] std::string text(const toml::table& table, std::string_view key) const;
    [[nodiscard]] std::string textOr(const toml::table& table, std::string_view key,
                                     std::string otherwise) const;
    /// `id`: 1 to 32 of a–z, 0–9, `-`, `_`.
    [[nodiscard]] std::string id(const toml::table& table) const;
    /// False when it is absent.
    [[nodiscard]] bool truth(const toml::table& table, std::string_view key) const;
    /// nullopt when it is absent.
    [[nodiscard]] std::optional<std::int64_t> integer(const toml::table& table, std::string_view key,
                                                      std::int64_t lowest, std::int64_t highest) const;
    [[nodiscard]] Date date(const toml::table& table, std::string_view key) const;
    [[nodiscard]] std::string word(const toml::node& node, const std::vector<std::string>& allowed) const;
    [[nodiscard]] std::string word(const toml::table& table, std::string_view key,
                                   const std::vector<std::string>& allowed) const;
    [[nodiscard]] std::vector<std::string> texts(const toml::node& node) const;
    /// `[[key]]`; none when it is absent.
    [[nodiscard]] std::vector<const toml::table*> tables(const toml::table& root, std::string_view key) const;

    static constexpr std::size_t kMaxEntries = 64; ///< of a list

private:
    void parse(const std::string& content);

    std::filesystem::path m_file;
    std::size_t m_maxTextBytes;
    std::string m_advice;
    toml::table m_root;
};

} // namespace returnbench
