#include "core/workspace/bench_keys.h"

#include "core/base/file.h"
#include "core/workspace/workspace.h"

#include <algorithm>

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
    std::error_code ignored;
    const fs::path signature = statement.string() + ".minisig";
    if (!fs::is_regular_file(statement, ignored) || !fs::is_regular_file(signature, ignored))
        return false;
    std::string problem;
    return verifySignature(readTextFile(statement, kMaxFileBytes), readTextFile(signature, kMaxFileBytes),
                           key, problem)
        .has_value();
}

} // namespace

std::vector<RetiredKey> retiredKeys(const Workspace& workspace) {
    std::vector<RetiredKey> keys;
    const fs::path folder = retiredFolder(workspace.directory());
    const PublicKey present = workspace.publicKey();
    if (!fs::is_directory(folder))
        return keys;
    for (const fs::directory_entry& entry : fs::directory_iterator(folder)) {
        if (entry.path().extension() != ".pub")
            continue;
        const PublicKey key = PublicKey::parse(readTextFile(entry.path(), kMaxFileBytes));
        fs::path statement = entry.path();
        statement.replace_extension(".txt");
        if (!(key == present)) // that it is to be replaced was written, and then the power went
            keys.push_back({key, statement, isProven(statement, key)});
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
    next.save(keys / "bench.key", keys / "bench.pub");
    NewEvent event{"key.changed", by.str(), {}, {}};
    event.data = {{"from", id}, {"to", next.publicKey().id()}, {"public_key", next.publicKey().toString()}};
    if (!note.empty())
        event.data["note"] = note;
    workspace.journal().append(event);
    return next.publicKey();
}

void settleKeys(const fs::path& secretFile, const fs::path& publicFile) {
    const SigningKey key = SigningKey::load(secretFile);
    std::error_code ignored;
    if (!fs::exists(publicFile, ignored) ||
        !(PublicKey::parse(readTextFile(publicFile, kMaxFileBytes)) == key.publicKey()))
        key.save(secretFile, publicFile);
}

} // namespace returnbench
