#pragma once

#include "core/evidence/bag_zip.h"

namespace returnbench {

/// Reads what can be read of a zip that is not in our form, with libarchive, into `reading`: regular files
/// only, at most `maxEntries`, and at most four times the zip's size and 64 MiB in all. Every other entry is
/// a fault.
void unpackForeignZip(std::span<const std::byte> zip, std::size_t maxEntries, ZipReading& reading);

} // namespace returnbench
