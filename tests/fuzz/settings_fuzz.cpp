// Any bytes as a file that somebody sets the program up with: the first byte says which.

#include "tests/fuzz/fuzz_input.h"

#include "core/base/error.h"
#include "core/base/resources.h"
#include "core/claims/policy.h"
#include "core/inspection/protocol.h"
#include "core/mirror/import_profile.h"
#include "core/reports/return_costs.h"
#include "core/reports/verticals.h"
#include "core/workspace/config.h"

#include <string>

using namespace returnbench;

namespace {

void read(std::size_t which, const fuzz::Folder& folder, const std::string& content) {
    static const auto reasons = readClaimReasons(resourcesDirectory() / "claims" / "reasons.toml");
    const std::filesystem::path file = folder.write("fuzz.toml", content);
    switch (which) {
    case 0: {
        const WorkspaceConfig config = loadConfig(file);
        const std::filesystem::path again = folder.path() / "again";
        saveConfig(again, config); // what was read can be written, and is the same then
        fuzz::require(loadConfig(again).bench == config.bench);
        std::filesystem::remove(again);
        break;
    }
    case 1:
        for (const ImportProfile& profile : loadImportProfiles(folder.path()))
            fuzz::require(!profile.kinds.empty());
        break;
    case 2: {
        const Policy policy = readPolicy(file, reasons);
        fuzz::require(checkedPolicy(policy, reasons).version == policy.version);
        fuzz::require(policyFrom(toJson(policy)).version == policy.version);
        break;
    }
    case 3:
        (void)loadProtocols(resourcesDirectory() / "protocols", folder.path());
        break;
    case 4:
        (void)readClaimReasons(file);
        break;
    case 5:
        (void)readClaimShots(file);
        break;
    case 6:
        (void)readReturnCosts(file);
        break;
    default:
        (void)readVerticals(file);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const fuzz::Folder folder;
    fuzz::Input input(data, size);
    const std::size_t which = input.choice(8);
    try {
        read(which, folder, input.rest());
    } catch (const Error& error) {
        fuzz::require(*error.what() != '\0'); // a refusal says why
    }
    return 0;
}
