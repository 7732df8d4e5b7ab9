#include "core/workspace/config.h"

#include "core/base/error.h"
#include "core/base/file.h"
#include "core/base/text.h"
#include "core/workspace/camera_config.h"
#include "core/workspace/config_reader.h"
#include "core/workspace/source_config.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <toml++/toml.h>

namespace returnbench {
namespace {

constexpr int kMaxLockMinutes = 480;
constexpr int kNewestVersion = 1;
constexpr std::uintmax_t kMaxConfigBytes = std::uintmax_t{64} * 1024;
constexpr std::size_t kMaxKeyBytes = 40;
constexpr std::size_t kMaxLanguageBytes = 20;
constexpr std::size_t kMaxKeys = 100;
constexpr std::size_t kMaxScanners = 8;
constexpr int kMaxKeepDays = 36'500;
constexpr int kMaxBackups = 10'000;
constexpr int kMaxGigabytes = 100'000;

void readClips(const toml::table& root, const std::filesystem::path& file, WorkspaceConfig& config) {
    const auto clips = ConfigSection::of(
        root, "clips", {"record", "keep_days", "keep_contradicting_days", "max_gigabytes"}, file);
    clips.read("record", config.recordClips);
    clips.read("keep_days", 1, kMaxKeepDays, config.clips.keepDays);
    clips.read("keep_contradicting_days", 1, kMaxKeepDays, config.clips.keepContradictingDays);
    int gigabytes = static_cast<int>(config.clips.maxBytes / ClipRule::kGigabyte);
    clips.read("max_gigabytes", 1, kMaxGigabytes, gigabytes);
    config.clips.maxBytes = gigabytes * ClipRule::kGigabyte;
}

std::vector<std::string> readScanners(const toml::table& root, const std::filesystem::path& file) {
    std::vector<std::string> scanners;
    const toml::node* list = root["scanner"]["take"].node();
    if (list == nullptr)
        return scanners;
    if (!list->is_array())
        ConfigSection::refuse(file, list->source(), "`take` must be a list of names.");
    for (const toml::node& node : *list->as_array()) {
        const auto name = node.value<std::string>();
        if (!name || name->empty() || name->size() > kMaxConfigTextBytes || !isPrintable(*name) ||
            scanners.size() == kMaxScanners)
            ConfigSection::refuse(file, node.source(),
                                  "`take` holds names of /dev/input/by-id, at most " +
                                      std::to_string(kMaxScanners) + ".");
        scanners.push_back(*name);
    }
    return scanners;
}

std::map<std::string, std::string> readKeys(const toml::table& root, const std::filesystem::path& file) {
    std::map<std::string, std::string> keys;
    const toml::node* node = root.get("keys");
    if (node == nullptr)
        return keys;
    if (!node->is_table())
        ConfigSection::refuse(file, node->source(), "`keys` must be a section.");
    for (const auto& [command, value] : *node->as_table()) {
        const auto key = value.value<std::string>();
        if (!key || key->size() > kMaxKeyBytes || !isPrintable(*key) || keys.size() == kMaxKeys)
            ConfigSection::refuse(file, value.source(), "a key is a short text, such as \"F6\".");
        keys[std::string(command.str())] = *key;
    }
    return keys;
}

std::string writtenScanners(const std::vector<std::string>& scanners) {
    std::string names;
    for (const std::string& scanner : scanners)
        names += (names.empty() ? "" : ", ") + quoted(scanner);
    return "# Scanners that are read by themselves: what they type reaches nothing else.\ntake = [" + names +
           "]\n";
}

std::string writtenKeys(const std::map<std::string, std::string>& keys) {
    std::string text = "\n[keys]\n# Other keys for command codes, such as RBPAUSE = \"F6\"; foot pedals are "
                       "function keys.\n";
    for (const auto& [command, key] : keys)
        text += quoted(command) + " = " + quoted(key) + "\n";
    return text;
}

std::string writtenClips(const WorkspaceConfig& config) {
    return "\n[clips]\n"
           "# Whether the opening of each parcel is recorded, without sound.\n"
           "record = " +
           std::string(config.recordClips ? "true" : "false") +
           "\n# Clips of inspections that agree, and of all others, are removed after so many days; those "
           "that "
           "agree\n# earlier when all together take more than this.\n"
           "keep_days = " +
           std::to_string(config.clips.keepDays) +
           "\nkeep_contradicting_days = " + std::to_string(config.clips.keepContradictingDays) +
           "\nmax_gigabytes = " + std::to_string(config.clips.maxBytes / ClipRule::kGigabyte) + "\n";
}

std::string writtenLabelPrinter(const LabelPrinterConfig& printer) {
    return "\n[label_printer]\n"
           "# HOST or HOST:PORT of a printer that takes ZPL (port 9100), else a queue of the system's "
           "printing; "
           "without\n# both, labels are saved as PDF.\n"
           "address = " +
           quoted(printer.address) + "\nqueue = " + quoted(printer.queue) +
           "\n# Print each unit's label when its inspection is closed.\nafter_closing = " +
           (printer.afterClosing ? "true" : "false") + "\n";
}

std::string writtenTimestamp(const TimestampConfig& timestamp) {
    return "\n[timestamp]\n"
           "# A time stamp authority (RFC 3161, http://HOST/PATH) that each pack's signature is shown to; "
           "without, "
           "none\n# is asked. The PEM file of its root and signing certificate, to verify stamps with.\n"
           "authority = " +
           quoted(timestamp.authority) + "\ncertificates = " + quoted(timestamp.certificates) + "\n";
}

} // namespace

void requireBenchName(std::string_view name) {
    if (trim(name).empty() || name.size() > kMaxBenchNameBytes || !isPrintable(name))
        throw Error(ErrorCode::InvalidInput,
                    "The bench cannot be called \"" + printable(name, kMaxBenchNameBytes) +
                        "\": a name has 1 to " + std::to_string(kMaxBenchNameBytes) +
                        " bytes that can be printed.",
                    "Give it another name.");
}

WorkspaceConfig loadConfig(const std::filesystem::path& file) {
    const std::string text = readTextFile(file, kMaxConfigBytes);
    toml::table root;
    try {
        root = toml::parse(text, file.string());
    } catch (const toml::parse_error& fault) {
        ConfigSection::refuse(file, fault.source(), std::string(fault.description()) + ".");
    }
    constexpr std::array<std::string_view, 14> sections{
        "version",       "bench",     "camera",  "scanner", "keys",        "sounds", "clips",
        "label_printer", "timestamp", "signing", "sign_in", "checkpoints", "backup", "source"};
    for (const auto& [key, value] : root)
        if (std::find(sections.begin(), sections.end(), key.str()) == sections.end())
            ConfigSection::refuse(file, value.source(), "`" + printable(key.str()) + "` is not known.");

    WorkspaceConfig config;
    if (const toml::node* version = root.get("version")) {
        const auto value = version->value_exact<std::int64_t>();
        if (!value || *value < 1)
            ConfigSection::refuse(file, version->source(), "`version` must be a whole number.");
        if (*value > kNewestVersion)
            throw Error(ErrorCode::Unsupported,
                        "The workspace was made by a newer ReturnBench (version " + std::to_string(*value) +
                            "; this program knows " + std::to_string(kNewestVersion) + ").",
                        "Update ReturnBench on this machine.");
        config.version = static_cast<int>(*value);
    }
    const auto bench = ConfigSection::of(root, "bench", {"name", "language"}, file);
    bench.read("name", kMaxBenchNameBytes, config.bench);
    if (trim(config.bench).empty())
        bench.refuse("name", "the bench's `name` is blank.");
    bench.read("language", kMaxLanguageBytes, config.language);
    const auto camera = ConfigSection::of(root, "camera", {"source", "label_source", "settings"}, file);
    camera.read("source", kMaxConfigTextBytes, config.source);
    camera.read("label_source", kMaxConfigTextBytes, config.labelSource);
    config.cameras = readCameras(root, file);
    const auto scanner = ConfigSection::of(root, "scanner", {"prefix", "suffix", "take"}, file);
    scanner.read("prefix", kMaxConfigTextBytes, config.scannerPrefix);
    scanner.read("suffix", kMaxConfigTextBytes, config.scannerSuffix);
    config.scanners = readScanners(root, file);
    config.keys = readKeys(root, file);
    ConfigSection::of(root, "sounds", {"volume"}, file).read("volume", 0, 100, config.soundVolume);
    readClips(root, file, config);
    ConfigSection::of(root, "sign_in", {"lock_after_minutes"}, file)
        .read("lock_after_minutes", 0, kMaxLockMinutes, config.lockAfterMinutes);
    const auto printer =
        ConfigSection::of(root, "label_printer", {"address", "queue", "after_closing"}, file);
    printer.read("address", kMaxConfigTextBytes, config.labelPrinter.address);
    printer.read("queue", kMaxConfigTextBytes, config.labelPrinter.queue);
    printer.read("after_closing", config.labelPrinter.afterClosing);
    const auto timestamp = ConfigSection::of(root, "timestamp", {"authority", "certificates"}, file);
    timestamp.read("authority", kMaxConfigTextBytes, config.timestamp.authority);
    timestamp.read("certificates", kMaxConfigTextBytes, config.timestamp.certificates);
    ConfigSection::of(root, "signing", {"passphrase_file"}, file)
        .read("passphrase_file", kMaxConfigTextBytes, config.passphraseFile);
    ConfigSection::of(root, "checkpoints", {"folder"}, file)
        .read("folder", kMaxConfigTextBytes, config.checkpointFolder);
    const auto backup = ConfigSection::of(root, "backup", {"folder", "keep"}, file);
    backup.read("folder", kMaxConfigTextBytes, config.backupFolder);
    backup.read("keep", 1, kMaxBackups, config.backupKeep);
    config.sources = readSources(root, file);
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
        "\n# en, de, es or hi, also with a country (es_MX); empty: as the system.\nlanguage = " +
        quoted(config.language) +
        "\n\n[camera]\n"
        "# camera:0, camera:NAME, /dev/video0, a video file, a folder of images, http://… (MJPEG), rtsp://…\n"
        "source = " +
        quoted(config.source) +
        "\n# A second camera that looks closely at labels; empty: one is enough.\nlabel_source = " +
        quoted(config.labelSource) + "\n" + writtenCameras(config.cameras) +
        "\n[scanner]\n"
        "# What the scanner sends before and after each code, besides Enter or Tab.\n"
        "prefix = " +
        quoted(config.scannerPrefix) + "\nsuffix = " + quoted(config.scannerSuffix) + "\n" +
        writtenScanners(config.scanners) + writtenKeys(config.keys) +
        "\n[sounds]\n# 0 (none) to 100.\nvolume = " + std::to_string(config.soundVolume) + "\n" +
        "\n[sign_in]\n# Where people sign in: after so many minutes without anybody's doing they sign in "
        "again; 0: "
        "never.\nlock_after_minutes = " +
        std::to_string(config.lockAfterMinutes) + "\n" + writtenClips(config) +
        writtenLabelPrinter(config.labelPrinter) + writtenTimestamp(config.timestamp) +
        "\n[signing]\n# A file whose first line is the passphrase of the key that packs are signed with, "
        "best on a "
        "medium that is\n# taken away at night; see `returnbench-cli key protect`.\npassphrase_file = " +
        quoted(config.passphraseFile) +
        "\n\n[checkpoints]\n# A second place for what the journal has come to, signed: best on another "
        "machine.\n"
        "folder = " +
        quoted(config.checkpointFolder) +
        "\n\n[backup]\n# A folder that the bench saves itself into every day, best on another disk, and how "
        "many "
        "backups stay there.\nfolder = " +
        quoted(config.backupFolder) + "\nkeep = " + std::to_string(config.backupKeep) + "\n" +
        (config.sources.empty() ? "" : "\n# Databases whose rows come in by themselves, see README.\n") +
        writtenSources(config.sources);
    writeFileDurably(file, text);
}

} // namespace returnbench
