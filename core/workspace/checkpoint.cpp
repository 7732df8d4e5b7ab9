#include "core/workspace/checkpoint.h"

#include "core/base/digest.h"
#include "core/base/error.h"
#include "core/base/file.h"
#include "core/base/text.h"
#include "core/evidence/timestamp.h"
#include "core/evidence/verify.h"
#include "core/workspace/bench_keys.h"
#include "core/workspace/exports.h"
#include "core/workspace/workspace.h"

#include <algorithm>
#include <charconv>

namespace returnbench {

namespace fs = std::filesystem;

namespace {

constexpr std::uintmax_t kMaxFileBytes = 4096;
constexpr std::size_t kKept = 4000; ///< more than a year of one an hour of work
constexpr std::string_view kFirstLine = "ReturnBench checkpoint";
constexpr std::string_view kPrefix = "checkpoint-";

/// `checkpoint-KEY-`: what this key signed, in a folder that benches share.
std::string prefixOf(const PublicKey& key) {
    return std::string(kPrefix) + key.id() + "-";
}

/// Names sort as their numbers do.
std::string nameOf(const PublicKey& key, std::int64_t seq) {
    std::string digits = std::to_string(seq);
    digits.insert(0, digits.size() < 12 ? 12 - digits.size() : 0, '0');
    return prefixOf(key) + digits + ".txt";
}

/// A key's checkpoints in a folder, oldest first; none where there is no folder.
std::vector<fs::path> checkpointsOf(const PublicKey& key, const fs::path& folder) {
    std::vector<fs::path> files = listFolder(folder);
    std::erase_if(files, [start = prefixOf(key)](const fs::path& file) {
        return !file.filename().string().starts_with(start) || file.extension() != ".txt";
    });
    return files;
}

/// `Name: value` of the next line, taken off `text`; empty when it is another one.
std::string takeField(std::string_view& text, std::string_view name) {
    const std::string start = std::string(name) + ": ";
    const std::size_t end = text.find('\n');
    if (end == std::string_view::npos || !text.starts_with(start))
        return {};
    std::string value(text.substr(start.size(), end - start.size()));
    text.remove_prefix(end + 1);
    return value;
}

/// What stands beside a checkpoint.
fs::path signatureOf(const fs::path& checkpoint) {
    return checkpoint.string() + ".minisig";
}
fs::path stampOf(const fs::path& checkpoint) {
    return checkpoint.string() + ".minisig.tsr";
}

/// What is wrong with a checkpoint's time stamp; one without has nothing wrong with it.
std::string faultOfStamp(const fs::path& file, const std::string& signature, const std::string& authorities) {
    if (!fs::exists(stampOf(file)))
        return {};
    const Bytes stamp = readFile(stampOf(file), kMaxTimestampBytes);
    std::string problem;
    if (readTimestamp(stamp, asBytes(signature), problem))
        problem =
            authorities.empty() ? std::string() : faultOfTimestamp(stamp, asBytes(signature), authorities);
    return problem.empty() ? problem
                           : "The time stamp of the checkpoint " + file.string() + " is wrong: " + problem;
}

/// @param named what names this head: `the pack FILE`
std::string faultOfHead(Workspace& workspace, const JournalHead& head, const std::string& named) {
    const auto found = workspace.journal().links(head.seq, head.seq);
    const std::string event = "event " + std::to_string(head.seq);
    if (found.empty())
        return "The journal was cut off: " + named + " names its " + event +
               ", which it does not have any more.";
    if (found.front().hash != head.hash)
        return "The journal is another one: its " + event + " is not that which " + named + " names.";
    return {};
}

std::string faultOf(Workspace& workspace, const PublicKey& key, const fs::path& file,
                    const std::string& authorities) {
    const std::string text = readTextFile(file, kMaxFileBytes);
    const std::string signature = readTextFile(signatureOf(file), kMaxFileBytes);
    std::string problem;
    if (!verifySignature(text, signature, key, problem))
        return "The checkpoint " + file.string() + " does not bear the signature of key " + key.id() + ".";
    if (problem = faultOfStamp(file, signature, authorities); !problem.empty())
        return problem;
    const auto checkpoint = parseCheckpoint(text);
    if (!checkpoint)
        return "The checkpoint " + file.string() + " is signed, but says nothing that is understood.";
    return faultOfHead(workspace, checkpoint->head,
                       "the checkpoint " + file.string() + " of " + checkpoint->at);
}

} // namespace

std::string textOf(const Checkpoint& checkpoint) {
    return std::string(kFirstLine) + "\nBench: " + checkpoint.bench +
           "\nSequence: " + std::to_string(checkpoint.head.seq) + "\nHash: " + checkpoint.head.hash +
           "\nTime: " + checkpoint.at + "\n";
}

std::optional<Checkpoint> parseCheckpoint(std::string_view text) {
    const std::string first = std::string(kFirstLine) + "\n";
    std::string_view rest = text.starts_with(first) ? text.substr(first.size()) : std::string_view();
    Checkpoint checkpoint;
    checkpoint.bench = takeField(rest, "Bench");
    const std::string seq = takeField(rest, "Sequence");
    std::from_chars(seq.data(), seq.data() + seq.size(), checkpoint.head.seq);
    checkpoint.head.hash = takeField(rest, "Hash");
    checkpoint.at = takeField(rest, "Time");
    const bool isOne = textOf(checkpoint) == text && checkpoint.head.seq > 0 &&
                       isSha256Hex(checkpoint.head.hash) && parseTimestamp(checkpoint.at);
    return isOne ? std::optional(checkpoint) : std::nullopt;
}

std::vector<fs::path> checkpointFolders(const Workspace& workspace) {
    std::vector<fs::path> folders{workspace.directory() / "checkpoints"};
    if (const fs::path second = workspace.config().checkpointFolder; !second.empty())
        folders.push_back(second.is_absolute() ? second : workspace.directory() / second);
    return folders;
}

fs::path writeCheckpoint(Workspace& workspace, const fs::path& folder, const Clock& clock,
                         const Stamper& stamp) {
    const JournalHead head = workspace.journal().head();
    if (head.seq == 0)
        return {};
    const SigningKey key = workspace.signingKey();
    const fs::path file = folder / nameOf(key.publicKey(), head.seq);
    if (fs::exists(file))
        return file;
    makePrivateDirectory(folder);
    const std::string text = textOf({workspace.config().bench, head, formatTimestamp(clock.now())});
    const std::string signature = key.sign(text, "checkpoint at event " + std::to_string(head.seq));
    // The signature first: a checkpoint without one would be said to be forged.
    writeFileDurably(signatureOf(file), signature);
    if (const auto stamped = stamp ? stamp(asBytes(signature)) : std::nullopt)
        writeFileDurably(stampOf(file), std::span<const std::byte>(*stamped));
    writeFileDurably(file, text);
    std::vector<fs::path> kept = checkpointsOf(key.publicKey(), folder);
    for (std::size_t i = 0; i + kKept < kept.size(); ++i)
        for (const fs::path& old : {kept[i], stampOf(kept[i]), signatureOf(kept[i])}) {
            std::error_code ignored; // one that stays is no harm
            fs::remove(old, ignored);
        }
    return file;
}

std::vector<std::string> checkpointProblems(Workspace& workspace) {
    std::vector<std::string> problems;
    const auto note = [&problems](std::string fault) {
        if (!fault.empty())
            problems.push_back(std::move(fault));
    };
    const auto attempt = [&note](const std::string& what, const auto& work) {
        try {
            work();
        } catch (const Error& error) {
            note(what + " cannot be used: " + error.what());
        }
    };
    attempt("The checkpoints", [&] {
        const std::string authorities = timestampAuthorities(workspace);
        const std::vector<PublicKey> keys = benchKeys(workspace);
        for (const PublicKey& key : keys)
            for (const fs::path& folder : checkpointFolders(workspace))
                for (const fs::path& file : checkpointsOf(key, folder))
                    attempt("The checkpoint " + file.string(),
                            [&] { note(faultOf(workspace, key, file, authorities)); });
        for (const fs::path& pack : packsIn(workspace.packs()))
            attempt("The pack " + pack.string(), [&] {
                for (const PublicKey& key : keys)
                    if (const auto head = signedHeadOf(pack, key)) {
                        note(faultOfHead(workspace, *head, "the pack " + pack.string()));
                        break;
                    }
            });
    });
    return problems;
}

} // namespace returnbench
