#pragma once

#include "core/capture/camera_settings.h"
#include "core/inspection/clip_event.h"
#include "core/mirror/source_query.h"
#include "core/workspace/label_printer.h"

#include <cstddef>
#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace returnbench {

/// A shop's database whose rows come into the mirror by themselves: `[source.NAME]`.
struct SourceConfig {
    std::string name;            ///< a-z, 0-9, `-`, `_`
    std::string connection;      ///< libpq's keywords and values, or a URI, without a password
    std::string passwordFile;    ///< its first line is the password; relative to the workspace; may be empty
    int everySeconds = 60;       ///< 5 … 86400: how often it is looked for new rows
    std::string timeZone{"UTC"}; ///< of columns that are a `timestamp` without one
    int connectTimeoutSeconds = 10;
    int answerTimeoutSeconds = 60;   ///< for each statement
    std::vector<SourceTable> tables; ///< at least one, in the order in which they are read

    bool operator==(const SourceConfig&) const = default;
};

/// Who stamps the time of packs: `[timestamp]`.
struct TimestampConfig {
    std::string authority;    ///< `http://…` (RFC 3161); empty: nobody
    std::string certificates; ///< PEM file of the authority's root and signing certificate; relative to the
                              ///< workspace; may be empty
    bool operator==(const TimestampConfig&) const = default;
};

/// `workspace.toml`: what a bench may set.
struct WorkspaceConfig {
    int version = 1;
    std::string bench = "Bench 1";           ///< 1–64 printable characters; stands in every event
    std::string language;                    ///< `de`, `es_MX`; empty: the system's
    std::string source;                      ///< SOURCE of the camera; empty: `camera:0`
    std::string labelSource;                 ///< SOURCE of a second camera, for labels; empty: none
    CameraTuning::Map cameras;               ///< settings by identity
    std::string scannerPrefix;               ///< what the scanner sends before each code; may be empty
    std::string scannerSuffix;               ///< likewise after it, besides Enter or Tab
    std::vector<std::string> scanners;       ///< that the bench has to itself, by identity
    int soundVolume = 70;                    ///< 0 to 100; 0: none
    std::map<std::string, std::string> keys; ///< command code → key; see ui/commands/key_map.h
    bool recordClips = true;                 ///< of the opening of each parcel
    ClipRule clips;                          ///< how long they stay
    int lockAfterMinutes = 10;               ///< without anybody's doing, where people sign in; 0: never
    LabelPrinterConfig labelPrinter;
    TimestampConfig timestamp;
    /// Its first line opens the key that packs are signed with, where that is protected; relative to the
    /// workspace; may be empty.
    std::string passphraseFile;
    std::string checkpointFolder; ///< a second place for checkpoints; relative to the workspace; empty: none
    std::string backupFolder; ///< where backups go by themselves; relative to the workspace; empty: nowhere
    int backupKeep = 14;      ///< how many of them stay
    std::vector<SourceConfig> sources; ///< by name
};

/// How long a bench's name may be.
inline constexpr std::size_t kMaxBenchNameBytes = 64;

/// How long any other text may be that stands in the file, as a path.
inline constexpr std::size_t kMaxConfigTextBytes = 256;

/// Refuses a name that loadConfig() would not read back.
/// @throws Error{InvalidInput} when it is blank or too long, or has characters that cannot be printed
void requireBenchName(std::string_view name);

/// @throws Error{InvalidInput} naming line and key, Error{Unsupported} for a newer version, Error{NotFound}
[[nodiscard]] WorkspaceConfig loadConfig(const std::filesystem::path& file);

/// Writes the whole file, with a comment for each key.
void saveConfig(const std::filesystem::path& file, const WorkspaceConfig& config);

} // namespace returnbench
