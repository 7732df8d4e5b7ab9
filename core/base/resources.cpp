#include "core/base/resources.h"

#include "core/base/error.h"

#include <cstdlib>

namespace returnbench {

namespace fs = std::filesystem;

fs::path executableDirectory() {
    std::error_code ignored;
    return fs::read_symlink("/proc/self/exe", ignored).parent_path();
}

fs::path resourcesDirectory() {
    if (const char* named = std::getenv("RETURNBENCH_RESOURCES"); named != nullptr && *named != '\0') {
        if (fs::is_directory(named))
            return named;
        throw Error(ErrorCode::NotFound,
                    "RETURNBENCH_RESOURCES names " + std::string(named) + ", which is no folder.",
                    "Correct or remove the variable.");
    }
    const fs::path installed =
        executableDirectory().parent_path() / RETURNBENCH_INSTALL_DATADIR / "returnbench";
    for (const fs::path& folder : {installed, fs::path(RETURNBENCH_SOURCE_RESOURCES)})
        if (fs::is_directory(folder / "migrations"))
            return folder;
    throw Error(ErrorCode::NotFound, "The program's data folder is missing (" + installed.string() + ").",
                "Install ReturnBench again.");
}

} // namespace returnbench
