#pragma once

#include "core/evidence/signing_key.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
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
    std::string keyId;          ///< of the key it was checked with
    std::int64_t files = 0;
    std::int64_t events = 0; ///< of the inspection
    std::int64_t links = 0;  ///< of the chain
    [[nodiscard]] bool sound() const noexcept { return problems.empty(); }
};

/// Bounds on what is looked into.
inline constexpr std::int64_t kMaxPackBytes = 4LL << 30;
inline constexpr std::size_t kMaxPackEntries = 10'000;

/// Checks everything that a pack claims: the zip byte by byte, names, manifests, signature, chain, events.
/// Trusts no name, size or count in it; writes nothing to the disk.
/// @param key from elsewhere, never from the pack
/// @throws Error{NotFound}, Error{Storage} when the file cannot be read; anything wrong *in* it is a problem
[[nodiscard]] PackVerification verifyPack(const std::filesystem::path& pack, const PublicKey& key);

/// The same for a pack in memory; throws nothing for what is wrong in it.
[[nodiscard]] PackVerification verifyPackContent(std::span<const std::byte> zip, const PublicKey& key);

} // namespace returnbench
