#include "core/workspace/config.h"

#include "core/base/error.h"
#include "core/base/file.h"
#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <toml++/toml.h>

namespace returnbench {
namespace {

constexpr int kNewestVersion = 1;
constexpr std::uintmax_t kMaxConfigBytes = std::uintmax_t{64} * 1024;
constexpr std::size_t kMaxTextBytes = 256;
constexpr std::size_t kMaxBenchBytes = 64;
constexpr std::string_view kAdvice = "Correct the file, or remove the line to use the default.";

[[noreturn]] void refuse(const std::filesystem::path& file, const toml::source_region& where,
                         const std::string& what) {
    throw Error(ErrorCode::InvalidInput,
                file.string() + ", line " + std::to_string(where.begin.line) + ": " + what,
                std::string(kAdvice));
}

/// The table below `name`; nullptr when absent. Refuses keys that are not in `known`.
const toml::table* section(const toml::table& root, std::string_view name,
                           std::initializer_list<std::string_view> known, const std::filesystem::path& file) {
    const toml::node* node = root.get(name);
    if (node == nullptr)
        return nullptr;
    if (!node->is_table())
        refuse(file, node->source(), "`" + std::string(name) + "` must be a section.");
    for (const auto& [key, value] : *node->as_table())
        if (std::find(known.begin(), known.end(), key.str()) == known.end())
            refuse(file, value.source(),
                   "the key `" + printable(key.str()) + "` in [" + std::string(name) + "] is not known.");
    return node->as_table();
}

void readText(const toml::table* table, std::string_view key, std::size_t maxBytes,
              const std::filesystem::path& file, std::string& target) {
    const toml::node* node = table == nullptr ? nullptr : table->get(key);
    if (node == nullptr)
        return;
    const auto value = node->value<std::string>();
    if (!value || !isPrintable(*value) || value->size() > maxBytes)
        refuse(file, node->source(),
               "`" + std::string(key) + "` must be printable text of at most " + std::to_string(maxBytes) +
                   " bytes.");
    target = *value;
}

std::string quoted(const std::string& text) {
    std::string result = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\')
            result += '\\';
        result += c;
    }
    return result + "\"";
}

} // namespace

WorkspaceConfig loadConfig(const std::filesystem::path& file) {
    const std::string text = readTextFile(file, kMaxConfigBytes);
    toml::table root;
    try {
        root = toml::parse(text, file.string());
    } catch (const toml::parse_error& fault) {
        refuse(file, fault.source(), std::string(fault.description()) + ".");
    }
    constexpr std::array<std::string_view, 4> sections{"version", "bench", "camera", "scanner"};
    for (const auto& [key, value] : root)
        if (std::find(sections.begin(), sections.end(), key.str()) == sections.end())
            refuse(file, value.source(), "`" + printable(key.str()) + "` is not known.");

    WorkspaceConfig config;
    if (const toml::node* version = root.get("version")) {
        const auto value = version->value<std::int64_t>();
        if (!value || *value < 1)
            refuse(file, version->source(), "`version` must be a whole number.");
        if (*value > kNewestVersion)
            throw Error(ErrorCode::Unsupported,
                        "The workspace was made by a newer ReturnBench (version " + std::to_string(*value) +
                            "; this program knows " + std::to_string(kNewestVersion) + ").",
                        "Update ReturnBench on this machine.");
        config.version = static_cast<int>(*value);
    }
    readText(section(root, "bench", {"name"}, file), "name", kMaxBenchBytes, file, config.bench);
    if (trim(config.bench).empty())
        refuse(file, root.get("bench")->source(), "the bench's `name` is blank.");
    readText(section(root, "camera", {"source"}, file), "source", kMaxTextBytes, file, config.source);
    const toml::table* scanner = section(root, "scanner", {"prefix", "suffix"}, file);
    readText(scanner, "prefix", kMaxTextBytes, file, config.scannerPrefix);
    readText(scanner, "suffix", kMaxTextBytes, file, config.scannerSuffix);
    return config;
}

void saveConfig(const std::filesystem::path& file, const WorkspaceConfig& config) {
    const std::string text =
        "# A ReturnBench workspace. Changes count from the next start.\n"
        "version = " +
        std::to_string(config.version) +
        "\n\n[bench]\n"
        "# Stands in every event and on every pack.\n"
        "name = " +
        quoted(config.bench) +
        "\n\n[camera]\n"
        "# camera:0, /dev/video0, a video file, a folder of images, http://… (MJPEG), rtsp://…\n"
        "source = " +
        quoted(config.source) +
        "\n\n[scanner]\n"
        "# What the scanner sends before and after each code, besides Enter or Tab.\n"
        "prefix = " +
        quoted(config.scannerPrefix) + "\nsuffix = " + quoted(config.scannerSuffix) + "\n";
    writeFileDurably(file, text);
}

} // namespace returnbench
