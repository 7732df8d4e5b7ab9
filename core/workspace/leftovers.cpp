#include "core/workspace/leftovers.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace returnbench {

namespace fs = std::filesystem;

namespace {

bool isLeftover(std::string_view name) {
    constexpr std::string_view kMark = ".part-";
    constexpr std::size_t kRandom = 6;
    if (name.size() <= kMark.size() + kRandom)
        return false;
    const std::string_view end = name.substr(name.size() - kRandom);
    return name.substr(0, name.size() - kRandom).ends_with(kMark) &&
           std::all_of(end.begin(), end.end(), [](char c) {
               return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
           });
}

} // namespace

int removeLeftovers(const fs::path& folder) noexcept {
    try {
        std::vector<fs::path> found;
        std::error_code error;
        fs::recursive_directory_iterator entry(folder, fs::directory_options::skip_permission_denied, error);
        for (; !error && entry != fs::recursive_directory_iterator(); entry.increment(error)) {
            if (!isLeftover(entry->path().filename().string()))
                continue;
            found.push_back(entry->path());
            if (entry->is_directory(error))
                entry.disable_recursion_pending();
        }
        return static_cast<int>(std::count_if(found.begin(), found.end(), [](const fs::path& path) {
            std::error_code ignored;
            return fs::remove_all(path, ignored) > 0 && !ignored;
        }));
    } catch (const std::exception&) { // no memory: the next start tries again
        return 0;
    }
}

} // namespace returnbench
