#include "core/base/archive_reading.h"

#include "tests/support/catch.h"

#include <cerrno>
#include <new>

using namespace returnbench;

TEST_CASE("want of memory is no fault of an archive") {
    const ArchiveReader reader(archive_read_new());
    archive_set_error(reader.get(), EILSEQ, "Truncated\x07 file");
    CHECK(faultOf(reader.get()).starts_with("Truncated"));
    CHECK(faultOf(reader.get()).find('\x07') == std::string::npos);
    archive_set_error(reader.get(), ENOMEM, "Out of memory");
    CHECK_THROWS_AS(faultOf(reader.get()), std::bad_alloc);
}
