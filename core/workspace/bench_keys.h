#pragma once

#include "core/base/clock.h"
#include "core/evidence/signing_key.h"
#include "core/evidence/verify.h"
#include "core/inspection/inspection_projection.h"
#include "core/journal/journal.h"

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace returnbench {

class Workspace;

/// A key that the bench signed with before.
struct RetiredKey {
    PublicKey key;
    /// What it signed last: which key follows it, since when. Beside it on the disk lies the signature, so
    /// that `minisign -V` shows it to anyone who knows the old key.
    std::filesystem::path statement;
    bool isProven = false;               ///< whether the signature holds
    std::optional<Timestamp> replacedAt; ///< as the statement says; nullopt for one that says nothing such
};

/// Keys that the bench signed with before the present one, by their numbers.
/// @throws Error{InvalidInput} for a file that is no key; Error{Storage}
[[nodiscard]] std::vector<RetiredKey> retiredKeys(const Workspace& workspace);

/// What the bench signed or signs with: the present key, then those that are proven to have been it before.
/// @throws as retiredKeys()
[[nodiscard]] std::vector<PublicKey> benchKeys(const Workspace& workspace);

/// Whether a pack that is sound by a retired key was signed before that was replaced: somebody may have had a
/// copy of it. Refuses one that says itself that it was signed later.
/// @returns what is to be said of it, a sentence or two
std::string judgeByRetired(PackVerification& verification, const RetiredKey& key);

/// Makes a new key to sign with, of which the old one says that it follows it, and records `key.changed`. The
/// old secret key is gone then. Cut off at any point, the bench signs with one key or the other, and
/// settleKeys() makes its files agree.
/// @throws Error{Storage}; Error{NotFound}, Error{InvalidInput} when the old key cannot be used
PublicKey replaceKey(Workspace& workspace, const std::string& note, const PersonId& by, const Clock& clock,
                     Random& random);

/// Protects the secret key with a passphrase, or with none any more, and records `key.protected`. Cut off at
/// any point, the key still opens with what workspace.toml names.
/// @param passphraseFile its first line, of 12 to 1000 bytes; empty: none
/// @throws Error{InvalidInput} for another passphrase, and for a key that is protected already; as
///         Workspace::signingKey(); Error{Storage}
void protectKey(Workspace& workspace, const std::filesystem::path& passphraseFile, const PersonId& by);

/// The passphrase of a key; empty for one that has none.
/// @param workspace what a relative `passphraseFile` is relative to
/// @throws as Workspace::keyPassphrase()
[[nodiscard]] std::string passphraseOf(const std::filesystem::path& secretFile,
                                       const std::filesystem::path& workspace,
                                       const std::string& passphraseFile);

/// How somebody who takes the workspace would have the key with it, or why it is no key any more, a sentence;
/// none when all is well with it.
[[nodiscard]] std::vector<std::string> keyWarnings(const Workspace& workspace);

/// Gives `bench.pub` beside a secret key the public half of that one, where it has another.
/// @param passphrase asked only where the files do not say that they belong together
void settleKeys(const std::filesystem::path& secretFile, const std::filesystem::path& publicFile,
                const std::function<std::string()>& passphrase);

} // namespace returnbench
