#pragma once

#include "core/journal/journal.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace returnbench::bag {

/// The files of a pack's bag, relative to its folder, which is named after the inspection (RFC 8493 §4 wants
/// one folder in an archive), and the one way in which each text among them is written. A reader takes a text
/// apart, writes it again and compares, so that no second spelling is accepted.

inline constexpr std::string_view kDeclaration = "bagit.txt";
inline constexpr std::string_view kInfo = "bag-info.txt";
inline constexpr std::string_view kManifest = "manifest-sha256.txt";
inline constexpr std::string_view kTagManifest = "tagmanifest-sha256.txt";
inline constexpr std::string_view kSignature = "tagmanifest-sha256.txt.minisig";
/// A time stamp over kSignature, perhaps. It can come later than the pack, so that nothing lists it.
inline constexpr std::string_view kTimestamp = "tagmanifest-sha256.txt.minisig.tsr";
inline constexpr std::string_view kInstructions = "VERIFY.txt";
inline constexpr std::string_view kPayload = "data/";
inline constexpr std::string_view kReport = "data/report.pdf";
inline constexpr std::string_view kInspection = "data/inspection.json";
inline constexpr std::string_view kEvents = "data/events.jsonl";
inline constexpr std::string_view kChain = "data/chain.tsv";

/// RFC 8493 §2.1.1.
inline constexpr std::string_view kDeclarationText =
    "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n";

/// Largest texts that are written and read.
inline constexpr std::size_t kMaxInspectionBytes = 4u << 20;
inline constexpr std::size_t kMaxEventsBytes = 32u << 20;
inline constexpr std::size_t kMaxChainBytes = 256u << 20;
inline constexpr std::size_t kMaxTagBytes = 4u << 20;

/// A photo's place in the bag.
struct PhotoName {
    std::size_t number = 0; ///< from 1
    std::string shot;
};
/// `data/photos/03-front.jpg`.
[[nodiscard]] std::string toPath(const PhotoName& photo);
/// nullopt when a pack cannot hold a photo of this name.
[[nodiscard]] std::optional<PhotoName> parsePhotoPath(std::string_view path);
/// `data/clips/01-opening.mkv`. @param number from 1, in the order of recording
[[nodiscard]] std::string clipPath(std::size_t number);
/// The number of a clip's path; nullopt for another path.
[[nodiscard]] std::optional<std::size_t> parseClipPath(std::string_view path);

/// An inspection's id that can name a folder: 1 … 64 letters, digits and dashes.
[[nodiscard]] bool isFolderName(std::string_view name);

/// `manifest-sha256.txt`: path → digest.
using Manifest = std::map<std::string, std::string>;
[[nodiscard]] std::string toText(const Manifest& manifest);
[[nodiscard]] std::optional<Manifest> parseManifest(std::string_view text);

/// `bag-info.txt` (RFC 8493 §2.2.2), with the ends of the chain.
struct Info {
    std::string bench;
    std::string inspection;
    std::string date; ///< `2026-11-25`
    std::uint64_t payloadBytes = 0;
    std::uint64_t payloadFiles = 0;
    std::string software;
    std::int64_t firstSeq = 0;
    std::string firstHash;
    std::int64_t lastSeq = 0;
    std::string lastHash;
    bool operator==(const Info&) const = default;
};
[[nodiscard]] std::string toText(const Info& info);
[[nodiscard]] std::optional<Info> parseInfo(std::string_view text);

/// The signature's trusted comment.
struct Comment {
    std::string inspection;
    std::string bench;
    std::string time; ///< RFC 3339
    bool operator==(const Comment&) const = default;
};
[[nodiscard]] std::string toText(const Comment& comment);
[[nodiscard]] std::optional<Comment> parseComment(std::string_view text);

/// `data/chain.tsv`: `seq`, `digest`, `hash`, a line each.
[[nodiscard]] std::string toText(const std::vector<ChainLink>& links);
[[nodiscard]] std::optional<std::vector<ChainLink>> parseChain(std::string_view text);

/// `data/events.jsonl`.
[[nodiscard]] std::string toText(const std::vector<Event>& events);
/// @returns nullopt, and in `problem` the line and why, when it is not what toText gives for whole events
[[nodiscard]] std::optional<std::vector<Event>> parseEvents(std::string_view text, std::string& problem);

/// `VERIFY.txt`: how anyone verifies the pack with stock tools. Names the key by its number and does not
/// hold it: it must come from elsewhere.
[[nodiscard]] std::string instructions(const std::string& inspection, const std::string& keyId);

/// `ReturnBench 0.1.0`: the program that makes packs.
[[nodiscard]] std::string software();

} // namespace returnbench::bag
