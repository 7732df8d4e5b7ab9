#include "app/cli/cli.h"

#include "core/base/error.h"
#include "core/base/file.h"
#include "core/workspace/bench_keys.h"

#include <memory>

namespace returnbench {
namespace {

nlohmann::json toJson(const PublicKey& key) {
    return {{"key_id", key.id()}, {"public_key", key.toString()}};
}

/// What somebody needs who is to check packs: the present key, and of each before it what it signed last.
std::string describe(const Workspace& workspace, const std::vector<RetiredKey>& retired) {
    const PublicKey key = workspace.publicKey();
    std::string text = "Key " + key.id() + " of ReturnBench's bench \"" + workspace.config().bench + "\":\n" +
                       key.toString() + "\n";
    for (const RetiredKey& before : retired) {
        text += "\nBefore: key " + before.key.id() + ":\n" + before.key.toString() + "\n";
        if (!before.isProven) {
            text += "What should prove that another key follows it is damaged: do not rely on it.\n";
            continue;
        }
        text += "It signed (" + before.statement.string() + "):\n  ";
        for (const char c : readTextFile(before.statement, 4096))
            text += c == '\n' ? std::string("\n  ") : std::string(1, c);
        text.erase(text.size() - 2);
    }
    return text;
}

} // namespace

void addKeyCommand(CLI::App& app, Cli& cli) {
    CLI::App* command = app.add_subcommand("key", "What packs are signed with: tell others, or make another");
    command->require_subcommand(1);

    command->add_subcommand("show", "The public key and those before it, to be given to marketplaces")
        ->callback([&cli] {
            const Workspace workspace = cli.open(OpenMode::ReadOnly);
            const auto retired = retiredKeys(workspace);
            nlohmann::json answer = toJson(workspace.publicKey());
            answer["bench"] = workspace.config().bench;
            answer["before"] = nlohmann::json::array();
            for (const RetiredKey& before : retired) {
                answer["before"].push_back(toJson(before.key));
                answer["before"].back()["proven"] = before.isProven;
                answer["before"].back()["statement"] = before.statement.string();
            }
            cli.answer(answer, describe(workspace, retired));
        });

    struct Options {
        std::string by;
        std::string note;
        std::filesystem::path passphraseFile;
        bool remove = false;
    };
    auto options = std::make_shared<Options>();
    CLI::App* replace = command->add_subcommand(
        "replace", "Sign with a new key from now on; the old one signs that it follows, and is destroyed");
    replace->add_option("--by", options->by, "Who does it")->required();
    replace->add_option("--note", options->note, "Why");
    replace->callback([&cli, options] {
        Workspace workspace = cli.open(OpenMode::ReadWrite);
        const PersonId by = cli.actor(workspace, options->by, Permission::ReplaceKey);
        const PublicKey key = replaceKey(workspace, options->note, by, cli.clock, cli.random);
        cli.answer(toJson(key), "Packs are signed with key " + key.id() + " from now on:\n" + key.toString() +
                                    "\nGive it to those who check them: `returnbench-cli key show`.\n");
    });

    CLI::App* protect = command->add_subcommand(
        "protect", "Encrypt the key on the disk with a passphrase that is kept elsewhere, or take that away");
    protect->add_option("--by", options->by, "Who does it")->required();
    CLI::Option* file =
        protect->add_option("--passphrase-file", options->passphraseFile,
                            "A file whose first line is the passphrase; it is read whenever the key "
                            "is needed, and stays where it is");
    CLI::Option* remove =
        protect->add_flag("--remove", options->remove, "Keep the key without a passphrase again");
    remove->excludes(file);
    protect->callback([&cli, options] {
        if (options->remove == !options->passphraseFile.empty())
            throw Error(ErrorCode::InvalidInput, "It is not said what the key is to be protected with.",
                        "Name a file with --passphrase-file, or give --remove.");
        Workspace workspace = cli.open(OpenMode::ReadWrite);
        const PersonId by = cli.actor(workspace, options->by, Permission::ReplaceKey);
        protectKey(workspace, options->passphraseFile, by);
        nlohmann::json answer = toJson(workspace.publicKey());
        answer["protected"] = !options->remove;
        cli.answer(
            answer,
            options->remove
                ? "The key lies on the disk without a passphrase now.\n"
                : "The key is encrypted with the passphrase now. Copies from before, in backups, are not: "
                  "`returnbench-cli key replace` makes them worthless.\n"
                  "Keep a copy of the passphrase: without it nothing can be signed with this key.\n");
    });
}

} // namespace returnbench
