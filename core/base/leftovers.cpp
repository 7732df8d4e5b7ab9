#include "core/base/leftovers.h"

#include <algorithm>
#include <fcntl.h>
#include <string>
#include <sys/file.h>
#include <unistd.h>
#include <vector>

namespace returnbench {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view kMark = ".part-";
constexpr std::size_t kRandom = 6;

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

/// Whether nobody writes it any more. Links, and what is neither file nor folder, are nobody's leftovers.
bool isAbandoned(const fs::path& path) {
    const int fd = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
    if (fd < 0)
        return false;
    const bool isHeld = ::flock(fd, LOCK_EX | LOCK_NB) != 0;
    ::close(fd);
    return !isHeld;
}

} // namespace

std::string_view finalNameOf(std::string_view leftover) noexcept {
    constexpr std::string_view kOwn = kLeftoverMark.substr(0, kLeftoverMark.size() - kMark.size());
    leftover.remove_suffix(kMark.size() + kRandom);
    if (leftover.ends_with(kOwn))
        leftover.remove_suffix(kOwn.size());
    return leftover;
}

bool isLeftoverOf(std::string_view final, std::string_view name) noexcept {
    return name.size() == final.size() + kLeftoverMark.size() + kRandom && name.starts_with(final) &&
           name.substr(final.size()).starts_with(kLeftoverMark) && isLeftover(name);
}

bool isLeftover(std::string_view name) noexcept {
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

void holdLeftover(int descriptor) noexcept {
    ::flock(descriptor, LOCK_EX | LOCK_NB); // where the file system has no locks, nothing is taken for left
}

void removeLeftoversOf(const fs::path& final) noexcept {
    try {
        const std::string own = final.filename().string();
        std::error_code error;
        std::vector<fs::path> found;
        fs::directory_iterator entry(final.has_parent_path() ? final.parent_path() : ".", error);
        for (; !error && entry != fs::directory_iterator(); entry.increment(error)) {
            if (isLeftoverOf(own, entry->path().filename().string()) && isAbandoned(entry->path()))
                found.push_back(entry->path());
        }
        for (const fs::path& path : found) {
            std::error_code ignored;
            fs::remove_all(path, ignored);
        }
    } catch (const std::exception&) { // no memory: the next time tries again
    }
}

} // namespace returnbench
