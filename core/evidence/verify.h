#pragma once

#include "core/base/mapped_file.h"
#include "core/evidence/signing_key.h"
#include "core/evidence/timestamp.h"
#include "core/journal/journal.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace returnbench {

/// One thing that is wrong with a pack.
struct PackProblem {
    std::string file; ///< path in the bag; `(zip)` for what belongs to no file
    std::string what; ///< a sentence
};

struct PackVerification {
    std::vector<PackProblem> problems; ///< empty: the pack is what the key's owner exported
    std::string trustedComment; ///< inspection, bench and time, as signed; empty when the signature fails
    std::optional<Timestamp> signedAt;    ///< as the key's owner says in that comment
    std::string keyId;                    ///< of the key it was checked with
    std::optional<Timestamped> timestamp; ///< nullopt: the pack has none, or one that is wrong
    bool isTimestampChecked = false;      ///< an authority of VerifyOptions::authorities signed it
    std::int64_t files = 0;
    std::int64_t events = 0; ///< of the inspection
    std::int64_t links = 0;  ///< of the chain
    int clockChanges = 0;    ///< how often the bench's clock was set during the inspection, as far as it saw
    [[nodiscard]] bool sound() const noexcept { return problems.empty(); }
};

/// Bounds on what is looked into.
inline constexpr std::int64_t kMaxPackBytes = 4LL << 30;
inline constexpr std::size_t kMaxPackEntries = 10'000;

struct VerifyOptions {
    /// PEM certificates of time stamp authorities that are trusted, with their roots; from elsewhere, never
    /// from the pack. Empty: a time stamp's signature is not looked at.
    std::string authorities = {};
    PartDone done = {}; ///< called with parts of the pack that were looked at
};

/// Checks everything that a pack claims: the zip byte by byte, names, manifests, signature, chain, events.
/// Trusts no name, size or count in it; writes nothing to the disk.
/// @param key from elsewhere, never from the pack
/// @throws Error{NotFound}, Error{Storage} when the file cannot be read; anything wrong *in* it is a problem
[[nodiscard]] PackVerification verifyPack(const std::filesystem::path& pack, const PublicKey& key,
                                          VerifyOptions options = {});

/// The same for a pack in memory; throws nothing for what is wrong in it.
[[nodiscard]] PackVerification verifyPackContent(std::span<const std::byte> zip, const PublicKey& key,
                                                 const VerifyOptions& options = {});

/// Where the journal stood that a pack was taken from, as far as this key signed that. Reads nothing large,
/// and checks nothing else.
/// @returns nullopt for what is no such pack, or another key's
/// @throws as verifyPack()
[[nodiscard]] std::optional<JournalHead> signedHeadOf(const std::filesystem::path& pack,
                                                      const PublicKey& key);

} // namespace returnbench
