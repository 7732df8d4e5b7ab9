#include "core/base/system_error.h"

#include <cerrno>
#include <new>
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

Error systemError(const std::string& doing, const std::filesystem::path& path, int number) {
    return {ErrorCode::Storage,
            doing + " " + path.string() + ": " + std::generic_category().message(number) + ".",
            adviceFor(number)};
}

} // namespace

void throwSystemError(const std::string& doing, const std::filesystem::path& path, int number) {
    throw systemError(doing, path, number);
}

Error asError(const std::exception& cause) {
    if (const auto* error = dynamic_cast<const Error*>(&cause))
        return *error;
    if (const auto* refusal = dynamic_cast<const std::filesystem::filesystem_error*>(&cause))
        return systemError("Cannot use", refusal->path1(), refusal->code().value());
    if (dynamic_cast<const std::bad_alloc*>(&cause) != nullptr)
        return {ErrorCode::Storage, "There is not enough memory.", "Close other programs, then try again."};
    return {
        ErrorCode::Storage, std::string("Something failed that should not: ") + cause.what() + ".",
        "Nothing that was saved is lost. If it stays, run `returnbench-cli check` and report this sentence."};
}

} // namespace returnbench
