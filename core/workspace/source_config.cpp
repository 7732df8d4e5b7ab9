#include "core/workspace/source_config.h"

#include "core/base/text.h"
#include "core/workspace/config.h"
#include "core/workspace/config_reader.h"

#include <algorithm>
#include <array>
#include <optional>
#include <sstream>

namespace returnbench {
namespace {

constexpr std::size_t kMaxSources = 16;
constexpr std::size_t kMaxSourceNameBytes = 32;
constexpr std::size_t kMaxConnectionBytes = 2048;
constexpr std::size_t kMaxTextBytes = 256;
constexpr std::size_t kMaxQueryBytes = 32 * 1024;
constexpr int kMaxOverlap = 7 * 24 * 3600;

struct TableKind {
    std::string_view name; ///< of the section
    ImportKind kind;
    std::string_view format; ///< unless another is named
};

// In the order in which they are read: what others refer to comes first.
constexpr std::array<TableKind, 6> kTables{{{"orders", ImportKind::Orders, "orders"},
                                            {"dispatches", ImportKind::DispatchSerials, "dispatch-serials"},
                                            {"returns", ImportKind::Returns, "returns"},
                                            {"recalls", ImportKind::Recalls, "recalls"},
                                            {"blocklist", ImportKind::Blocklist, "blocklist"},
                                            {"reimbursements", ImportKind::Reimbursements, ""}}};

bool isName(std::string_view name) {
    return !name.empty() && name.size() <= kMaxSourceNameBytes &&
           std::all_of(name.begin(), name.end(), [](char c) {
               return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
           });
}

/// One `[source.NAME]`.
class SourceReader {
public:
    SourceReader(const toml::table& table, const std::string& name, const std::filesystem::path& file)
        : m_table(table), m_place("source." + name), m_file(file) {
        m_source.name = name;
    }

    SourceConfig read() {
        const ConfigSection section(&m_table, m_place,
                                    {"connection", "password_file", "every", "time_zone", "connect_timeout",
                                     "answer_timeout", "orders", "dispatches", "returns", "recalls",
                                     "blocklist", "reimbursements"},
                                    m_file);
        if (!section.read("connection", kMaxConnectionBytes, m_source.connection))
            section.refuse("connection", "[" + m_place + "] has no `connection`.");
        if (const std::string fault = faultOfConnection(m_source.connection); !fault.empty())
            section.refuse("connection", "`connection` " + fault + ".");
        section.read("password_file", kMaxTextBytes, m_source.passwordFile);
        section.read("every", 5, 24 * 3600, m_source.everySeconds);
        section.read("time_zone", kMaxTextBytes, m_source.timeZone);
        section.read("connect_timeout", 1, 120, m_source.connectTimeoutSeconds);
        section.read("answer_timeout", 1, 3600, m_source.answerTimeoutSeconds);
        for (const TableKind& kind : kTables)
            readTable(kind);
        if (m_source.tables.empty())
            section.refuse("", "[" + m_place + "] names nothing to read: `[" + m_place +
                                   ".orders]`, `.dispatches`, `.returns`, `.recalls`, `.blocklist` or "
                                   "`.reimbursements` is needed.");
        return m_source;
    }

private:
    void readTable(const TableKind& kind) {
        const toml::node* node = m_table.get(kind.name);
        if (node == nullptr)
            return;
        const std::string place = m_place + "." + std::string(kind.name);
        if (!node->is_table())
            ConfigSection::refuse(m_file, node->source(), "`" + place + "` must be a section.");
        const ConfigSection section(node->as_table(), place,
                                    {"query", "view", "watermark", "key", "format", "overlap"}, m_file);
        SourceTable table;
        table.name = kind.name;
        table.kind = kind.kind;
        table.format = kind.format;
        section.read("format", kMaxTextBytes, table.format);
        if (table.format.empty())
            section.refuse("format", "[" + place + "] has no `format`, and there is none of our own.");
        table.query = query(*node->as_table(), section);
        section.read("view", kMaxTextBytes, table.view);
        if (table.query.empty() == table.view.empty())
            section.refuse(table.view.empty() ? "query" : "view",
                           "[" + place + "] needs either a `query` or a `view`.");
        for (const auto& [key, target] : {std::pair{"watermark", &table.watermark}, {"key", &table.key}})
            if (!section.read(key, kMaxTextBytes, *target) || target->empty())
                section.refuse(key, "[" + place + "] has no `" + std::string(key) + "`.");
        if (int overlap = 0; section.read("overlap", 0, kMaxOverlap, overlap))
            table.overlap = overlap;
        m_source.tables.push_back(std::move(table));
    }

    /// One statement, of several lines, without the semicolon at its end.
    static std::string query(const toml::table& table, const ConfigSection& section) {
        const toml::node* node = table.get("query");
        if (node == nullptr)
            return {};
        const auto text = node->value<std::string>();
        if (!text || text->size() > kMaxQueryBytes || !isValidUtf8(*text) ||
            text->find('\0') != std::string::npos)
            section.refuse("query",
                           "`query` must be text of at most " + std::to_string(kMaxQueryBytes) + " bytes.");
        std::string_view statement = trim(*text);
        while (statement.ends_with(';'))
            statement = trim(statement.substr(0, statement.size() - 1));
        return std::string(statement);
    }

    const toml::table& m_table;
    std::string m_place;
    const std::filesystem::path& m_file;
    SourceConfig m_source;
};

toml::table tomlOf(const SourceTable& table) {
    toml::table result{{"format", table.format}, {"watermark", table.watermark}, {"key", table.key}};
    if (table.view.empty())
        result.insert("query", table.query);
    else
        result.insert("view", table.view);
    if (table.overlap)
        result.insert("overlap", *table.overlap);
    return result;
}

toml::table tomlOf(const SourceConfig& source) {
    toml::table result{{"connection", source.connection},
                       {"every", source.everySeconds},
                       {"time_zone", source.timeZone},
                       {"connect_timeout", source.connectTimeoutSeconds},
                       {"answer_timeout", source.answerTimeoutSeconds}};
    if (!source.passwordFile.empty())
        result.insert("password_file", source.passwordFile);
    for (const SourceTable& table : source.tables)
        result.insert(table.name, tomlOf(table));
    return result;
}

} // namespace

std::vector<SourceConfig> readSources(const toml::table& root, const std::filesystem::path& file) {
    const toml::node* node = root.get("source");
    if (node == nullptr)
        return {};
    if (!node->is_table())
        ConfigSection::refuse(file, node->source(), "`source` must be sections `[source.NAME]`.");
    std::vector<SourceConfig> sources;
    for (const auto& [key, value] : *node->as_table()) {
        if (!value.is_table())
            ConfigSection::refuse(file, value.source(),
                                  "`source." + printable(key.str()) + "` must be a section.");
        const std::string name(key.str());
        if (!isName(name))
            ConfigSection::refuse(file, value.source(),
                                  "`" + printable(name, 64) + "` is no name for a source: it needs up to " +
                                      std::to_string(kMaxSourceNameBytes) +
                                      " of the characters a-z, 0-9, `-` and `_`.");
        if (sources.size() == kMaxSources)
            ConfigSection::refuse(file, value.source(),
                                  "there are more than " + std::to_string(kMaxSources) + " sources.");
        sources.push_back(SourceReader(*value.as_table(), name, file).read());
    }
    return sources;
}

std::string writtenSources(const std::vector<SourceConfig>& sources) {
    if (sources.empty())
        return {};
    toml::table all;
    for (const SourceConfig& source : sources)
        all.insert(source.name, tomlOf(source));
    std::ostringstream text;
    text << toml::table{{"source", all}};
    return text.str() + "\n";
}

} // namespace returnbench
