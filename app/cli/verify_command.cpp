#include "app/cli/cli.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/evidence/verify.h"
#include "core/workspace/bench_keys.h"
#include "core/workspace/exports.h"

#include <memory>
#include <optional>
#include <vector>

namespace returnbench {
namespace {

/// For somebody who knows nothing of us.
std::string explanationOf(const PackVerification& verification) {
    if (!verification.sound())
        return "\nThis is not what the owner of key " + verification.keyId +
               " exported, or it was made with another key.\nDo not rely on it; ask for the pack again.\n";
    std::string text = "Sound: " + std::to_string(verification.files) + " files, " +
                       std::to_string(verification.events) + " events, a chain of " +
                       std::to_string(verification.links) + " links, signed by key " + verification.keyId +
                       " (" + printable(verification.trustedComment) + ").\n\n";
    text += "Proven: whoever owns that key exported exactly these files, and nothing was changed, added or "
            "left out\n"
            "since. The photos and clips are those that the record names, and no entry of the record was "
            "changed,\n"
            "removed or put in between after it was written.\n";
    if (!verification.timestamp)
        text += "Since when: the key's owner says so (above); no time stamp authority vouches for it.\n";
    else if (verification.isTimestampChecked)
        text += "Since when: at the latest since " + formatTimestamp(verification.timestamp->at) +
                "; the time stamp authority of the given certificates vouches for it.\n";
    else
        text += "Since when: a time stamp says " + formatTimestamp(verification.timestamp->at) +
                ", but who signed it was not checked: give the authority's\ncertificates with --authorities. "
                "Take "
                "them from the authority, never from the pack.\n";
    if (const auto unseen = verification.links - verification.events; unseen > 0)
        text += "Of " + std::to_string(unseen) +
                " entries of the record the pack has the digest alone. That they are of other work, and none "
                "of this\n"
                "inspection, is what the key's owner says; ask for their texts where you doubt it.\n";
    if (verification.clockChanges > 0)
        text += "Times: the bench's clock was set during the inspection, " +
                std::to_string(verification.clockChanges) +
                " time(s): the events clock.changed say from when to when.\n"
                "The order of the entries is proven all the same.\n";
    text += "Not proven: whose key that is (compare it with one that you have from elsewhere: the seller's "
            "site, a\n"
            "letter, the telephone), and that what was recorded at the bench is true.\n";
    return text;
}

PublicKey namedKey(const std::string& named) {
    std::error_code ignored;
    return PublicKey::parse(std::filesystem::is_regular_file(named, ignored) ? readTextFile(named, 4096)
                                                                             : named);
}

} // namespace

void addVerifyCommand(CLI::App& app, Cli& cli) {
    struct Options {
        std::filesystem::path pack;
        std::string key;
        std::string authorities;
    };
    auto options = std::make_shared<Options>();
    CLI::App* command = app.add_subcommand("verify", "Prove that a pack is what the bench exported");
    command->add_option("PACK", options->pack, "The pack (zip)")->required();
    command->add_option(
        "--key", options->key,
        "The bench's public key (or a file with it), known from elsewhere; default: this workspace's");
    command->add_option(
        "--authorities", options->authorities,
        "PEM file with the root and signing certificate of the time stamp authority, known from "
        "elsewhere; default: what this workspace names");
    command->callback([options, &cli] {
        const std::optional<Workspace> workspace =
            options->key.empty() ? std::optional(cli.open(OpenMode::ReadOnly)) : std::nullopt;
        VerifyOptions wanted;
        if (!options->authorities.empty())
            wanted.authorities = readTextFile(options->authorities, 1u << 20);
        else if (workspace)
            wanted.authorities = timestampAuthorities(*workspace);
        PackVerification verification =
            verifyPack(options->pack, workspace ? workspace->publicKey() : namedKey(options->key), wanted);
        std::string ofKey; // where it is none that the bench signs with now
        nlohmann::json replacedAt = nullptr;
        for (const RetiredKey& retired : workspace ? retiredKeys(*workspace) : std::vector<RetiredKey>()) {
            if (verification.sound() || !retired.isProven)
                continue;
            PackVerification other = verifyPack(options->pack, retired.key, wanted);
            if (!other.sound())
                continue;
            ofKey = judgeByRetired(other, retired) + "\n\n";
            if (retired.replacedAt)
                replacedAt = formatTimestamp(*retired.replacedAt);
            verification = std::move(other);
            break;
        }
        nlohmann::json problems = nlohmann::json::array();
        std::string text = ofKey;
        for (const PackProblem& problem : verification.problems) {
            problems.push_back({{"file", printable(problem.file)}, {"what", printable(problem.what)}});
            text += "refused: " + printable(problem.file) + ": " + printable(problem.what) + "\n";
        }
        text += explanationOf(verification);
        nlohmann::json timestamp = nullptr;
        if (verification.timestamp)
            timestamp = {{"at", formatTimestamp(verification.timestamp->at)},
                         {"policy", verification.timestamp->policy},
                         {"serial", verification.timestamp->serial},
                         {"checked", verification.isTimestampChecked}};
        cli.answer({{"pack", printable(options->pack.string())},
                    {"valid", verification.sound()},
                    {"problems", problems},
                    {"key_id", verification.keyId},
                    {"key_replaced_at", replacedAt},
                    {"trusted_comment", printable(verification.trustedComment)},
                    {"timestamp", timestamp},
                    {"files", verification.files},
                    {"events", verification.events},
                    {"links", verification.links},
                    {"clock_changes", verification.clockChanges}},
                   text);
        if (!verification.sound())
            cli.exitCode = kExitNo;
    });
}

} // namespace returnbench
