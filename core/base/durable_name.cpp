#include "core/base/durable_name.h"

#include "core/base/error.h"
#include "core/base/file.h"

#include <system_error>

namespace returnbench {

void saveName(const std::filesystem::path& name, const std::filesystem::path& before) {
    try {
        syncDirectory(name.has_parent_path() ? name.parent_path() : std::filesystem::path("."));
    } catch (const Error&) {
        std::error_code ignored;
        std::filesystem::rename(name, before, ignored);
        throw;
    }
}

} // namespace returnbench
