#include "core/reports/serial_costs.h"

#include "core/base/text.h"
#include "core/base/toml_file.h"

#include <algorithm>

namespace returnbench {
namespace {

constexpr std::uintmax_t kMaxBytes = 65'536; // 64 KiB
constexpr std::size_t kMaxText = 200;

} // namespace

std::optional<Money> serialCostFrom(std::string_view text) {
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

std::vector<Money> readSerialCosts(const std::filesystem::path& path) {
    const TomlFile file(path, kMaxBytes, kMaxText, "Correct the costs.");
    file.requireKeys(file.root(), {"serial"});
    std::vector<Money> costs;
    const toml::node* list = file.root().get("serial");
    if (list == nullptr)
        file.refuse(file.root(), "`serial` is missing.");
    for (const std::string& text : file.texts(*list)) {
        const auto cost = serialCostFrom(text);
        if (!cost)
            file.refuse(*list, "`serial` must hold amounts with their currency, such as \"INR 2\".");
        costs.push_back(*cost);
    }
    return costs;
}

} // namespace returnbench
