#include "core/base/archive_reading.h"

#include "core/base/text.h"

namespace returnbench {

std::string faultOf(archive* handle) {
    const char* text = archive_error_string(handle);
    return text == nullptr ? "unknown reason" : printable(text, 200);
}

std::string nameOf(archive_entry* entry) {
    const char* name = archive_entry_pathname(entry);
    if (name == nullptr)
        name = archive_entry_pathname_utf8(entry);
    return name == nullptr ? "" : name;
}

} // namespace returnbench
