#include "core/workspace/bench_keys.h"

#include "core/base/error.h"
#include "core/base/file.h"
#include "core/base/text.h"
#include "core/workspace/workspace.h"

#include <algorithm>
#include <optional>
#include <string_view>
#include <system_error>

namespace returnbench {

namespace fs = std::filesystem;

namespace {

constexpr std::uintmax_t kMaxFileBytes = 4096;

/// A key's files by its number: `.pub`, `.txt` and `.txt.minisig`.
fs::path retiredFolder(const fs::path& workspace) {
    return workspace / "keys" / "retired";
}

std::string statementOf(const PublicKey& from, const PublicKey& to, const std::string& bench, Timestamp at) {
    return "Key " + to.id() + " follows key " + from.id() + " of ReturnBench's bench \"" + bench +
           "\" since " + formatTimestamp(at) + ".\nWhat is signed later is signed with:\n" + to.toString() +
           "\n";
}

bool isProven(const fs::path& statement, const PublicKey& key) {
    const fs::path signature = statement.string() + ".minisig";
    if (!fs::is_regular_file(statement) || !fs::is_regular_file(signature))
        return false;
    std::string problem;
    return verifySignature(readTextFile(statement, kMaxFileBytes), readTextFile(signature, kMaxFileBytes),
                           key, problem)
        .has_value();
}

/// What statementOf() says of the time.
std::optional<Timestamp> replacedAt(const fs::path& statement) {
    constexpr std::string_view kBefore = "\" since ";
    if (!fs::is_regular_file(statement))
        return std::nullopt;
    const std::string text = readTextFile(statement, kMaxFileBytes);
    const std::string line = text.substr(0, text.find('\n'));
    const auto found = line.rfind(kBefore);
    if (found == std::string::npos || !line.ends_with('.'))
        return std::nullopt;
    const std::size_t begin = found + kBefore.size();
    return parseTimestamp(line.substr(begin, line.size() - begin - 1));
}

/// A file's first line.
std::string readPassphrase(const fs::path& file) {
    constexpr std::size_t kLeastBytes = 12;
    constexpr std::size_t kMostBytes = 1000;
    std::string text = readTextFile(file, kMaxFileBytes);
    const std::string passphrase(trim(std::string_view(text).substr(0, text.find('\n'))));
    if (passphrase.size() < kLeastBytes || passphrase.size() > kMostBytes)
        throw Error(ErrorCode::InvalidInput,
                    "The first line of " + file.string() + " is no passphrase: it has not " +
                        std::to_string(kLeastBytes) + " to " + std::to_string(kMostBytes) + " characters.",
                    "Write six or more words that somebody chose by chance.");
    return passphrase;
}

} // namespace

std::vector<RetiredKey> retiredKeys(const Workspace& workspace) {
    std::vector<RetiredKey> keys;
    const fs::path folder = retiredFolder(workspace.directory());
    const PublicKey present = workspace.publicKey();
    for (const fs::path& file : listFolder(folder)) {
        if (file.extension() != ".pub")
            continue;
        const PublicKey key = PublicKey::parse(readTextFile(file, kMaxFileBytes));
        fs::path statement = file;
        statement.replace_extension(".txt");
        if (!(key == present)) // that it is to be replaced was written, and then the power went
            keys.push_back({key, statement, isProven(statement, key), replacedAt(statement)});
    }
    std::sort(keys.begin(), keys.end(),
              [](const RetiredKey& a, const RetiredKey& b) { return a.key.id() < b.key.id(); });
    return keys;
}

std::vector<PublicKey> benchKeys(const Workspace& workspace) {
    std::vector<PublicKey> keys{workspace.publicKey()};
    for (const RetiredKey& retired : retiredKeys(workspace))
        if (retired.isProven)
            keys.push_back(retired.key);
    return keys;
}

std::string judgeByRetired(PackVerification& verification, const RetiredKey& key) {
    if (!key.replacedAt)
        return "Key " + key.key.id() + " is one that the bench does not sign with any more.";
    const std::string replaced =
        "Key " + key.key.id() + " was replaced on " + formatTimestamp(*key.replacedAt);
    if (verification.isTimestampChecked && verification.timestamp->at < *key.replacedAt)
        return replaced + "; the time stamp shows that this was signed before.";
    if (verification.signedAt && *verification.signedAt > *key.replacedAt)
        verification.problems.push_back(
            {"tagmanifest-sha256.txt.minisig", "It was signed on " + formatTimestamp(*verification.signedAt) +
                                                   ", as it says: after its key was replaced."});
    return replaced + ". No time stamp that was checked shows that this was signed before; who has a copy of "
                      "the old key can do so at any time.";
}

PublicKey replaceKey(Workspace& workspace, const std::string& note, const PersonId& by, const Clock& clock,
                     Random& random) {
    const fs::path keys = workspace.directory() / "keys";
    const SigningKey old = workspace.signingKey();
    const SigningKey next = SigningKey::generate(random);
    const std::string id = old.publicKey().id();
    const std::string bench = workspace.config().bench;
    const std::string statement = statementOf(old.publicKey(), next.publicKey(), bench, clock.now());
    const fs::path folder = retiredFolder(workspace.directory());
    makePrivateDirectory(folder);
    writeFileDurably(folder / (id + ".pub"), readTextFile(keys / "bench.pub", kMaxFileBytes));
    writeFileDurably(folder / (id + ".txt"), statement);
    writeFileDurably(folder / (id + ".txt.minisig"),
                     old.sign(statement, "key " + next.publicKey().id() + " follows"));
    next.save(keys / "bench.key", keys / "bench.pub", workspace.keyPassphrase());
    NewEvent event{"key.changed", by.str(), {}, {}};
    event.data = {{"from", id}, {"to", next.publicKey().id()}, {"public_key", next.publicKey().toString()}};
    if (!note.empty())
        event.data["note"] = note;
    workspace.journal().append(event);
    return next.publicKey();
}

void protectKey(Workspace& workspace, const fs::path& passphraseFile, const PersonId& by) {
    const fs::path keys = workspace.directory() / "keys";
    const fs::path secret = keys / "bench.key";
    const bool protects = !passphraseFile.empty();
    if (protects && SigningKey::about(secret).isProtected)
        throw Error(ErrorCode::InvalidInput, "The key is protected by a passphrase already.",
                    "Take that one away first: `returnbench-cli key protect --remove`.");
    const SigningKey key = workspace.signingKey();
    WorkspaceConfig config = workspace.config();
    config.passphraseFile = protects ? fs::absolute(passphraseFile).string() : "";
    if (config.passphraseFile.size() > kMaxConfigTextBytes || !isPrintable(config.passphraseFile))
        throw Error(ErrorCode::InvalidInput,
                    "The path " + printable(config.passphraseFile) + " cannot stand in workspace.toml.",
                    "Put the file where its path is shorter and can be printed.");
    // Whatever protects the key on the disk is named in workspace.toml before, and until after.
    if (protects) {
        const std::string passphrase = readPassphrase(passphraseFile);
        workspace.setConfig(config);
        key.save(secret, keys / "bench.pub", passphrase);
    } else {
        key.save(secret, keys / "bench.pub");
        workspace.setConfig(config);
    }
    workspace.journal().append(
        {"key.protected", by.str(), {}, {{"key", key.publicKey().id()}, {"protected", protects}}});
}

std::string passphraseOf(const fs::path& secretFile, const fs::path& workspace,
                         const std::string& passphraseFile) {
    if (!SigningKey::about(secretFile).isProtected)
        return {};
    if (passphraseFile.empty())
        throw Error(ErrorCode::NotAllowed, "The key that packs are signed with is protected by a passphrase.",
                    "Name the file that has it in workspace.toml: [signing] passphrase_file.");
    try {
        return readPassphrase(workspace / passphraseFile); // an absolute one stays as it is
    } catch (const Error& error) {
        throw Error(ErrorCode::NotAllowed,
                    std::string("The key that packs are signed with stays locked: ") + error.what(),
                    "Put in the medium that the passphrase is on, or correct [signing] passphrase_file in "
                    "workspace.toml.");
    }
}

std::vector<std::string> keyWarnings(const Workspace& workspace) try {
    if (!SigningKey::about(workspace.directory() / "keys" / "bench.key").isProtected)
        return {"The key that packs are signed with has no passphrase: who takes a copy of the workspace can "
                "sign as this bench. `returnbench-cli key protect` gives it one."};
    const fs::path named = workspace.directory() / workspace.config().passphraseFile;
    const fs::path root = fs::weakly_canonical(workspace.directory());
    std::error_code hidden; // where nobody may look, or links lead in a circle
    const fs::path file = fs::weakly_canonical(named, hidden);
    if (hidden)
        return {"The file " + printable(named.string(), 512) + " cannot be read."};
    if (const fs::path within = file.lexically_relative(root); !within.empty() && *within.begin() != "..")
        return {"The passphrase of the key that packs are signed with lies in the workspace, beside the key. "
                "Keep it elsewhere."};
    return {};
} catch (const Error& error) {
    return {error.what()}; // packs cannot be signed with it, and it says why
}

void settleKeys(const fs::path& secretFile, const fs::path& publicFile,
                const std::function<std::string()>& passphrase) {
    const SigningKey::About about = SigningKey::about(secretFile);
    std::optional<PublicKey> known;
    std::error_code ignored;
    if (fs::exists(publicFile, ignored))
        known = PublicKey::parse(readTextFile(publicFile, kMaxFileBytes));
    if (about.isProtected && known && known->id() == about.keyId)
        return; // they belong together, as far as can be seen without the passphrase
    const SigningKey key = SigningKey::load(secretFile, passphrase());
    if (known != key.publicKey())
        key.savePublic(publicFile);
}

} // namespace returnbench
