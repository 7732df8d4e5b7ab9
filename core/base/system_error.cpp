#include "core/base/system_error.h"

#include "core/base/error.h"

#include <cerrno>
#include <system_error>

namespace returnbench {
namespace {

std::string adviceFor(int number) {
    switch (number) {
    case ENOSPC:
    case EDQUOT:
        return "Free space on this disk, then try again.";
    case EROFS:
        return "The disk is read-only: mount it writable or choose another folder.";
    case EACCES:
    case EPERM:
        return "Give this account the right to read and write there.";
    case ENOENT:
        return "Check the path.";
    default:
        return "Check the disk, then try again.";
    }
}

} // namespace

void throwSystemError(const std::string& doing, const std::filesystem::path& path, int number) {
    throw Error(ErrorCode::Storage,
                doing + " " + path.string() + ": " + std::generic_category().message(number) + ".",
                adviceFor(number));
}

} // namespace returnbench
