#include "core/mirror/import_profile.h"

#include "core/base/error.h"
#include "core/base/file.h"
#include "core/base/text.h"
#include "core/mirror/personal_column.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <toml++/toml.h>

namespace returnbench {
namespace {

namespace fs = std::filesystem;

constexpr std::uintmax_t kMaxProfileBytes = std::uintmax_t{256} * 1024;
constexpr std::string_view kAdvice = "Correct the file, or restore it from the installation.";
constexpr std::string_view kShopAdvice = "Correct the file, or move it out of this folder.";

constexpr std::array<std::string_view, 14> kOrderFields{"channel",
                                                        "order_id",
                                                        "order_line_id",
                                                        "sku",
                                                        "gtin",
                                                        "title",
                                                        "category",
                                                        "quantity",
                                                        "unit_price",
                                                        "currency",
                                                        "ordered_at",
                                                        "delivered_at",
                                                        "return_window_until",
                                                        "buyer_id"};
constexpr std::array<std::string_view, 13> kDispatchFields{
    "order_id",          "order_line_id", "sku",    "gtin",          "serial", "imei1",         "imei2",
    "component_serials", "lot",           "expiry", "dispatched_at", "awb",    "warranty_until"};
constexpr std::array<std::string_view, 14> kReturnFields{
    "channel", "return_id", "order_id",    "order_line_id", "sku",         "quantity",     "awb",
    "lpn",     "reason",    "reason_text", "requested_at",  "refunded_at", "delivered_at", "type"};
constexpr std::array<std::string_view, 9> kRecallFields{
    "sku", "gtin", "lot_from", "lot_to", "serial_from", "serial_to", "notice", "url", "since"};
constexpr std::array<std::string_view, 4> kBlockFields{"serial", "reason", "since", "source"};
constexpr std::array<std::string_view, 12> kReimbursementFields{
    "channel", "reimbursement_id", "order_id", "case_id", "original_id", "sku",
    "reason",  "condition",        "quantity", "amount",  "currency",    "approved_at"};

constexpr std::array kAllKinds{ImportKind::Orders,  ImportKind::DispatchSerials, ImportKind::Returns,
                               ImportKind::Recalls, ImportKind::Blocklist,       ImportKind::Reimbursements};

std::string sentence(std::initializer_list<std::string_view> parts) {
    std::string text;
    for (const auto part : parts)
        text += part;
    return text;
}

/// The word that was meant, as the end of a sentence.
template<class Words>
std::string likest(std::string_view word, const Words& words) {
    constexpr std::size_t kTypos = 2;
    for (const auto& candidate : words)
        if (editDistance(word, candidate, kTypos) <= kTypos)
            return sentence({"; `", candidate, "` is"});
    return {};
}

std::vector<std::string_view> allFieldsOf(const ImportProfile& profile) {
    std::vector<std::string_view> all;
    for (const ImportKind kind : profile.kinds)
        for (const auto field : fieldsOf(kind))
            all.push_back(field);
    return all;
}

/// Fields that keep a column's words as they are.
bool isOfWords(std::string_view field) {
    constexpr std::array<std::string_view, 6> kWords{"title",       "category", "reason",
                                                     "reason_text", "type",     "source"};
    return std::find(kWords.begin(), kWords.end(), field) != kWords.end();
}

/// One profile's file, read key by key.
class ProfileReader {
public:
    /// @param advice what to do about a fault
    ProfileReader(const fs::path& file, std::string_view advice) : m_file(file), m_advice(advice) {
        const std::string text = readTextFile(file, kMaxProfileBytes);
        try {
            m_root = toml::parse(text, file.string());
        } catch (const toml::parse_error& fault) {
            refuse(fault.source(), std::string(fault.description()) + ".");
        }
    }

    ImportProfile read() {
        constexpr auto known = std::to_array<std::string_view>(
            {"name", "title", "kind", "channel", "date_order", "required", "personal", "fill_down",
             "currency", "columns", "values", "skip", "skip_without", "bracketed", "single", "product_list",
             "price_of", "xml_record", "xml_item"});
        for (const auto& [key, value] : m_root)
            if (std::find(known.begin(), known.end(), key.str()) == known.end())
                refuse(value.source(), "the key `" + printable(key.str()) + "` is not known" +
                                           likest(key.str(), known) + ".");
        ImportProfile profile;
        profile.name = text("name", true);
        if (profile.name != m_file.stem().string())
            refuse(*m_root.get("name"), "`name` must be the file's own: `" + m_file.stem().string() + "`.");
        profile.title = text("title", true);
        profile.kinds = kinds();
        profile.channel = text("channel", false);
        profile.dateOrder = oneOf("date_order", {"ymd", "dmy", "mdy"});
        profile.currency = currency();
        profile.columns = columns(profile);
        profile.required = fields("required", profile);
        if (profile.required.empty())
            refuse(m_root.source(), "`required` names no field; every header would be this format.");
        profile.fillDown = fields("fill_down", profile);
        profile.personal = texts(m_root.get("personal"), "personal");
        refuseStoredPersonalColumns(profile);
        profile.values = values(profile);
        profile.skip = skip();
        profile.skipWithout = fields("skip_without", profile);
        profile.bracketed = fields("bracketed", profile);
        profile.single = fields("single", profile);
        profile.productList = productList(profile);
        profile.xmlRecord = text("xml_record", false);
        profile.xmlItem = text("xml_item", false);
        if (profile.xmlRecord.empty() && !profile.xmlItem.empty())
            refuse(*m_root.get("xml_item"), "`xml_item` needs `xml_record` beside it.");
        profile.isPriceOfLine =
            m_root.get("price_of") != nullptr && oneOf("price_of", {"unit", "line"}) == "line";
        return profile;
    }

private:
    [[noreturn]] void refuse(const toml::source_region& where, const std::string& what) const {
        throw Error(ErrorCode::InvalidInput,
                    m_file.string() + ", line " + std::to_string(where.begin.line) + ": " + what,
                    std::string(m_advice));
    }
    [[noreturn]] void refuse(const toml::node& node, const std::string& what) const {
        refuse(node.source(), what);
    }

    std::string textOf(const toml::node& node, const std::string& key) const {
        const auto value = node.value<std::string>();
        if (!node.is_string() || !value || trim(*value).empty() || !isPrintable(*value))
            refuse(node, "`" + key + "` must be printable text.");
        return *value;
    }

    std::string text(std::string_view key, bool isRequired) const {
        const toml::node* node = m_root.get(key);
        if (node != nullptr)
            return textOf(*node, std::string(key));
        if (isRequired)
            refuse(m_root.source(), "`" + std::string(key) + "` is missing.");
        return {};
    }

    std::string oneOf(std::string_view key, std::initializer_list<std::string_view> allowed) const {
        std::string value = text(key, true);
        if (std::find(allowed.begin(), allowed.end(), value) != allowed.end())
            return value;
        std::string list;
        for (const auto word : allowed)
            list += (list.empty() ? "" : ", ") + std::string(word);
        refuse(*m_root.get(key), "`" + std::string(key) + "` must be one of " + list + ".");
    }

    std::vector<ImportKind> kinds() const {
        const toml::node* node = m_root.get("kind");
        const auto names = texts(node, "kind");
        if (names.empty())
            refuse(node == nullptr ? m_root.source() : node->source(), "`kind` is missing.");
        std::vector<ImportKind> list;
        for (const std::string& name : names) {
            const auto kind = std::find_if(kAllKinds.begin(), kAllKinds.end(),
                                           [&](ImportKind candidate) { return toString(candidate) == name; });
            if (kind == kAllKinds.end())
                refuse(*node, "`kind` must be one of " + kindNames() + ".");
            if (std::find(list.begin(), list.end(), *kind) != list.end())
                refuse(*node, "`kind` names `" + name + "` twice.");
            list.push_back(*kind);
        }
        return list;
    }

    static std::string kindNames() {
        std::string names;
        for (const ImportKind kind : kAllKinds)
            names += (names.empty() ? "" : ", ") + std::string(toString(kind));
        return names;
    }

    std::string currency() const {
        std::string code = text("currency", false);
        const bool isCode = code.size() == 3 && std::all_of(code.begin(), code.end(),
                                                            [](char c) { return c >= 'A' && c <= 'Z'; });
        if (!code.empty() && !isCode)
            refuse(*m_root.get("currency"), "`currency` must be three capital letters (ISO 4217).");
        return code;
    }

    /// A text, or a list of texts.
    std::vector<std::string> texts(const toml::node* node, const std::string& key) const {
        if (node == nullptr)
            return {};
        if (!node->is_array())
            return {textOf(*node, key)};
        std::vector<std::string> list;
        for (const toml::node& item : *node->as_array())
            list.push_back(textOf(item, key));
        return list;
    }

    const toml::table* table(std::string_view key) const {
        const toml::node* node = m_root.get(key);
        if (node != nullptr && !node->is_table())
            refuse(*node, "`" + std::string(key) + "` must be a section.");
        return node == nullptr ? nullptr : node->as_table();
    }

    std::map<std::string, std::vector<std::string>> columns(const ImportProfile& profile) const {
        const toml::table* section = table("columns");
        if (section == nullptr)
            refuse(m_root.source(), "the section [columns] is missing.");
        const auto isField = [&](const std::string& name) {
            return std::any_of(profile.kinds.begin(), profile.kinds.end(), [&](ImportKind kind) {
                const auto allowed = fieldsOf(kind);
                return std::find(allowed.begin(), allowed.end(), name) != allowed.end();
            });
        };
        std::map<std::string, std::vector<std::string>> result;
        std::map<std::string, std::string> fieldOfName;
        for (const auto& [field, node] : *section) {
            const std::string name(field.str());
            if (!isField(name))
                refuse(node, "`columns." + printable(name) + "` is no field of " + kindsOf(profile) +
                                 likest(name, allFieldsOf(profile)) + ".");
            result[name] = texts(&node, "columns." + name);
            if (result[name].empty())
                refuse(node, "`columns." + name + "` names no column.");
            for (const std::string& column : result[name])
                if (const auto [at, isNew] = fieldOfName.emplace(comparableColumn(column), name); !isNew)
                    refuse(node, sentence({"`columns.", name, "` names the column `", column, "`, which is `",
                                           at->second, "` already."}));
        }
        return result;
    }

    std::vector<std::string> fields(const std::string& key, const ImportProfile& profile) const {
        auto list = texts(m_root.get(key), key);
        for (const std::string& field : list)
            if (!profile.columns.contains(field))
                refuse(*m_root.get(key),
                       sentence({"`", key, "` names `", field, "`, which has no column in [columns]."}));
        return list;
    }

    /// A buyer's id is hashed before it is stored; nothing else of a person may become a field.
    void refuseStoredPersonalColumns(const ImportProfile& profile) const {
        for (const auto& [field, names] : profile.columns)
            for (const std::string& name : names) {
                const bool isPersonal = std::any_of(
                    profile.personal.begin(), profile.personal.end(), [&](const std::string& personal) {
                        return comparableColumn(personal) == comparableColumn(name);
                    });
                if (isPersonal && field != "buyer_id")
                    refuse(*m_root.get("personal"),
                           sentence(
                               {"`personal` names `", name, "`, which `columns.", field, "` would store."}));
                if (isOfWords(field) && isPersonalByName(name))
                    refuse(*m_root["columns"][field].node(),
                           sentence({"`columns.", field, "` would store `", name,
                                     "`, which is about a person. Nothing of a person is kept."}));
            }
    }

    std::map<std::string, std::map<std::string, std::string>> values(const ImportProfile& profile) const {
        std::map<std::string, std::map<std::string, std::string>> result;
        const toml::table* section = table("values");
        if (section == nullptr)
            return result;
        for (const auto& [field, node] : *section) {
            const std::string name(field.str());
            if (!profile.columns.contains(name) || !node.is_table())
                refuse(node,
                       "`values." + printable(name) + "` must be a section for a field that has a column.");
            for (const auto& [theirs, ours] : *node.as_table())
                result[name][toLower(trim(theirs.str()))] = textOf(ours, "values." + name);
        }
        return result;
    }

    std::map<std::string, std::vector<std::string>> skip() const {
        std::map<std::string, std::vector<std::string>> result;
        const toml::table* section = table("skip");
        if (section == nullptr)
            return result;
        for (const auto& [column, node] : *section) {
            auto& words = result[comparableColumn(column.str())];
            for (const std::string& word : texts(&node, "skip." + printable(column.str())))
                words.push_back(toLower(trim(word)));
        }
        return result;
    }

    std::string productList(const ImportProfile& profile) const {
        const auto list = fields("product_list", profile);
        if (list.empty())
            return {};
        if (list.size() > 1 || list.front() != "title" || profile.columns.contains("quantity"))
            refuse(*m_root.get("product_list"),
                   "`product_list` must be \"title\", and no column may be `quantity`: the list says it.");
        return list.front();
    }

    fs::path m_file;
    std::string_view m_advice;
    toml::table m_root;
};

} // namespace

std::string_view toString(ImportKind kind) noexcept {
    switch (kind) {
    case ImportKind::Orders:
        return "orders";
    case ImportKind::DispatchSerials:
        return "dispatch-serials";
    case ImportKind::Returns:
        return "returns";
    case ImportKind::Recalls:
        return "recalls";
    case ImportKind::Blocklist:
        return "blocklist";
    case ImportKind::Reimbursements:
        return "reimbursements";
    }
    return "unknown";
}

std::span<const std::string_view> fieldsOf(ImportKind kind) noexcept {
    switch (kind) {
    case ImportKind::Orders:
        return kOrderFields;
    case ImportKind::DispatchSerials:
        return kDispatchFields;
    case ImportKind::Returns:
        return kReturnFields;
    case ImportKind::Recalls:
        return kRecallFields;
    case ImportKind::Blocklist:
        return kBlockFields;
    case ImportKind::Reimbursements:
        return kReimbursementFields;
    }
    return {};
}

bool ImportProfile::makes(ImportKind kind) const {
    return std::find(kinds.begin(), kinds.end(), kind) != kinds.end();
}

std::string kindsOf(const ImportProfile& profile) {
    std::string names;
    for (const ImportKind kind : profile.kinds)
        names += (names.empty() ? "" : "+") + std::string(toString(kind));
    return names;
}

std::string comparableColumn(std::string_view name) {
    return toLower(trim(name));
}

namespace {

std::vector<ImportProfile> loadFolder(const fs::path& folder, std::string_view advice) {
    std::error_code error;
    std::vector<fs::path> files;
    for (fs::directory_iterator entry(folder, error), end; !error && entry != end; entry.increment(error))
        if (entry->path().extension() == ".toml")
            files.push_back(entry->path());
    if (error)
        throw Error(ErrorCode::NotFound,
                    "The folder of import formats " + folder.string() +
                        " cannot be read: " + error.message() + ".",
                    "Install ReturnBench again, or correct RETURNBENCH_RESOURCES.");
    std::sort(files.begin(), files.end());
    std::vector<ImportProfile> profiles;
    profiles.reserve(files.size());
    for (const fs::path& file : files)
        profiles.push_back(ProfileReader(file, advice).read());
    std::sort(profiles.begin(), profiles.end(),
              [](const ImportProfile& a, const ImportProfile& b) { return a.name < b.name; });
    return profiles;
}

} // namespace

std::vector<ImportProfile> loadImportProfiles(const fs::path& folder) {
    return loadFolder(folder, kAdvice);
}

std::vector<ImportProfile> withShopProfiles(std::vector<ImportProfile> delivered, const fs::path& folder) {
    if (!fs::is_directory(folder))
        return delivered;
    for (ImportProfile& own : loadFolder(folder, kShopAdvice)) {
        own.isShops = true;
        const auto place = std::lower_bound(
            delivered.begin(), delivered.end(), own.name,
            [](const ImportProfile& profile, const std::string& name) { return profile.name < name; });
        if (place != delivered.end() && place->name == own.name)
            *place = std::move(own);
        else
            delivered.insert(place, std::move(own));
    }
    return delivered;
}

} // namespace returnbench
