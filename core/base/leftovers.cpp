#include "core/base/leftovers.h"

#include <algorithm>
#include <string>
#include <vector>

namespace returnbench {

namespace fs = std::filesystem;

namespace {

/// @param Walk fs::directory_iterator or fs::recursive_directory_iterator
template<class Walk>
void removeFoundBy(const fs::path& folder) noexcept {
    try {
        std::vector<fs::path> found;
        std::error_code error;
        Walk entry(folder, fs::directory_options::skip_permission_denied, error);
        for (; !error && entry != Walk(); entry.increment(error))
            if (isLeftover(entry->path().filename().string()))
                found.push_back(entry->path());
        for (const fs::path& path : found) {
            std::error_code ignored;
            fs::remove_all(path, ignored);
        }
    } catch (const std::exception&) { // no memory: the next start tries again
    }
}

} // namespace

bool isLeftover(std::string_view name) noexcept {
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

void removeLeftovers(const fs::path& folder) noexcept {
    removeFoundBy<fs::recursive_directory_iterator>(folder);
}

void removeLeftoversIn(const fs::path& folder) noexcept {
    removeFoundBy<fs::directory_iterator>(folder);
}

} // namespace returnbench
