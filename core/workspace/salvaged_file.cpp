#include "core/workspace/salvaged_file.h"

#include "core/base/digest.h"
#include "core/base/error.h"
#include "core/base/file.h"
#include "core/base/toml_file.h"
#include "core/evidence/verify.h"
#include "core/people/sign_in_secrets.h"
#include "core/workspace/config.h"

namespace returnbench {

namespace fs = std::filesystem;

namespace {

constexpr std::uintmax_t kMaxKeyBytes = 4096;
constexpr std::uintmax_t kMaxRulesBytes = 4 << 20;
constexpr std::uintmax_t kBuyerHashKeyBytes = 32;

std::string faultOfPack(const fs::path& pack, const fs::path& keys) {
    std::string fault = "there is no key that it could be compared with";
    for (const fs::path& folder : {keys / "keys", keys / "keys" / "retired"})
        for (const fs::path& file : listFolder(folder)) {
            if (file.extension() != ".pub" || !faultOfSalvaged(file.filename(), folder, keys).empty())
                continue;
            const auto found = verifyPack(pack, PublicKey::parse(readTextFile(file, kMaxKeyBytes)));
            if (found.sound())
                return {};
            fault = found.problems.front().what;
        }
    return fault;
}

/// Reads it as the program does. @throws Error{InvalidInput} when it is none
void readAs(const fs::path& name, const fs::path& file) {
    if (name == "workspace.toml")
        (void)loadConfig(file);
    else if (name == "keys/bench.key")
        (void)SigningKey::about(file);
    else if (name == "keys/people.json")
        (void)SignInSecrets::load(file);
    else if (name.extension() == ".pub")
        (void)PublicKey::parse(readTextFile(file, kMaxKeyBytes));
    else if (name.extension() == ".toml")
        (void)TomlFile(file, kMaxRulesBytes, kMaxRulesBytes, "Correct the file.");
}

} // namespace

std::string faultOfSalvaged(const fs::path& name, const fs::path& workspace, const fs::path& keys) {
    const fs::path file = workspace / name;
    const std::string room = name.has_parent_path() ? name.begin()->string() : "";
    if (fs::file_size(file) == 0)
        return "it is empty";
    if (name == "keys/buyer-hash.key" && fs::file_size(file) != kBuyerHashKeyBytes)
        return "it has another size";
    if ((room == "photos" || room == "clips") && isSha256Hex(name.stem().string()))
        return sha256OfFile(file) == name.stem() ? "" : "it is not as it was saved";
    if (room == "packs" && name.extension() == ".zip")
        return faultOfPack(file, keys);
    try {
        readAs(name, file);
    } catch (const Error& error) {
        if (error.code() == ErrorCode::Storage)
            throw;
        return error.what();
    }
    return {};
}

} // namespace returnbench
