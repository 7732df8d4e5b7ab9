#include "core/base/archive_reading.h"

#include "core/base/system_error.h"
#include "core/base/text.h"

#include <cerrno>
#include <new>

namespace returnbench {

std::string faultOf(archive* handle) {
    if (archive_errno(handle) == ENOMEM)
        throw std::bad_alloc();
    const char* text = archive_error_string(handle);
    return text == nullptr ? "unknown reason" : printable(text, 200);
}

void requireDisk(archive* handle, const std::filesystem::path& file) {
    if (const int number = archive_errno(handle); number == EIO || number == EINTR)
        throwSystemError("Cannot read", file, number);
}

std::string nameOf(archive_entry* entry) {
    const char* name = archive_entry_pathname(entry);
    if (name == nullptr)
        name = archive_entry_pathname_utf8(entry);
    return name == nullptr ? "" : name;
}

} // namespace returnbench
