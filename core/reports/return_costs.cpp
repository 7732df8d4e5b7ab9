#include "core/reports/return_costs.h"

#include "core/base/text.h"
#include "core/base/toml_file.h"
#include "core/inspection/protocol.h"

#include <algorithm>

namespace returnbench {
namespace {

constexpr std::uintmax_t kMaxCostsBytes = 65'536; // 64 KiB
constexpr std::size_t kMaxCostText = 200;
constexpr std::int64_t kMaxAmount = 1'000'000'000; // minor units

std::vector<Money> costsIn(const TomlFile& file, const char* key) {
    std::vector<Money> costs;
    const toml::node* list = file.root().get(key);
    if (list == nullptr)
        return costs;
    for (const std::string& text : file.texts(*list)) {
        const auto cost = costFrom(text);
        if (!cost || cost->amountMinor > kMaxAmount)
            file.refuse(*list, "`" + std::string(key) +
                                   "` must hold amounts with their currency, such as \"INR 2\".");
        if (costIn(costs, cost->currency))
            file.refuse(*list, "`" + std::string(key) + "` has two amounts in " + cost->currency + ".");
        costs.push_back(*cost);
    }
    return costs;
}

} // namespace

std::optional<Money> costFrom(std::string_view text) {
    constexpr std::size_t kCode = 3;
    const std::string_view trimmed = trim(text);
    if (trimmed.size() < kCode + 2 || trimmed[kCode] != ' ')
        return std::nullopt;
    const std::string_view code = trimmed.substr(0, kCode);
    if (!std::all_of(code.begin(), code.end(), [](char c) { return c >= 'A' && c <= 'Z'; }))
        return std::nullopt;
    auto money = parseMoney(trimmed.substr(kCode + 1), code);
    return money && money->amountMinor >= 0 ? money : std::nullopt;
}

std::optional<std::int64_t> costIn(const std::vector<Money>& costs, std::string_view currency) {
    const auto found = std::find_if(costs.begin(), costs.end(),
                                    [&](const Money& cost) { return cost.currency == currency; });
    return found == costs.end() ? std::nullopt : std::optional(found->amountMinor);
}

ReturnCosts readReturnCosts(const std::filesystem::path& path) {
    const TomlFile file(path, kMaxCostsBytes, kMaxCostText, "Correct the costs.");
    file.requireKeys(file.root(), {"serial", "hour", "each_return", "kept"});
    ReturnCosts costs{costsIn(file, "serial"), costsIn(file, "hour"), costsIn(file, "each_return"), {}};
    const toml::node* kept = file.root().get("kept");
    if (kept == nullptr)
        return costs;
    if (!kept->is_table())
        file.refuse(*kept, "`kept` must be a table of dispositions and whole per cent.");
    const toml::table& rates = *kept->as_table();
    for (const auto& [key, value] : rates) {
        const std::string disposition(key.str());
        const auto& words = dispositionWords();
        if (std::find(words.begin(), words.end(), disposition) == words.end())
            file.refuse(value, "`" + printable(disposition, 64) + "` is no disposition.");
        constexpr int kPerMilleOfPerCent = 10;
        costs.kept[disposition] =
            static_cast<int>(file.integer(rates, disposition, 0, 100).value_or(0)) * kPerMilleOfPerCent;
    }
    return costs;
}

} // namespace returnbench
