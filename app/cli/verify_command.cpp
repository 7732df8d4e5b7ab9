#include "app/cli/cli.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/evidence/verify.h"

#include <memory>

namespace returnbench {

void addVerifyCommand(CLI::App& app, Cli& cli) {
    struct Options {
        std::filesystem::path pack;
        std::string key;
    };
    auto options = std::make_shared<Options>();
    CLI::App* command = app.add_subcommand("verify", "Prove that a pack is what the bench exported");
    command->add_option("PACK", options->pack, "The pack (zip)")->required();
    command->add_option(
        "--key", options->key,
        "The bench's public key (or a file with it), known from elsewhere; default: this workspace's");
    command->callback([options, &cli] {
        const PublicKey key = [&] {
            if (options->key.empty())
                return cli.open(OpenMode::ReadOnly).publicKey();
            std::error_code ignored;
            if (std::filesystem::is_regular_file(options->key, ignored))
                return PublicKey::parse(readTextFile(options->key, 4096));
            return PublicKey::parse(options->key);
        }();
        const PackVerification verification = verifyPack(options->pack, key);
        nlohmann::json problems = nlohmann::json::array();
        std::string text;
        for (const PackProblem& problem : verification.problems) {
            problems.push_back({{"file", printable(problem.file)}, {"what", printable(problem.what)}});
            text += "refused: " + printable(problem.file) + ": " + printable(problem.what) + "\n";
        }
        if (verification.sound())
            text = "Sound: " + std::to_string(verification.files) + " files, " +
                   std::to_string(verification.events) + " events, a chain of " +
                   std::to_string(verification.links) + " links, signed by key " + verification.keyId + " (" +
                   printable(verification.trustedComment) + ").\n";
        cli.answer({{"pack", printable(options->pack.string())},
                    {"valid", verification.sound()},
                    {"problems", problems},
                    {"key_id", verification.keyId},
                    {"trusted_comment", printable(verification.trustedComment)},
                    {"files", verification.files},
                    {"events", verification.events},
                    {"links", verification.links}},
                   text);
        if (!verification.sound())
            cli.exitCode = kExitNo;
    });
}

} // namespace returnbench
