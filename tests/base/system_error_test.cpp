#include "core/base/system_error.h"

#include "tests/support/catch.h"

#include <new>

using namespace returnbench;

TEST_CASE("whatever is thrown is told with what to do") {
    const Error known = asError(Error(ErrorCode::Busy, "Taken.", "Wait."));
    CHECK(known.code() == ErrorCode::Busy);
    CHECK(known.whatToDo() == "Wait.");

    const auto full = std::make_error_code(std::errc::no_space_on_device);
    const Error disk = asError(std::filesystem::filesystem_error("status", "/a/b", full));
    CHECK(disk.code() == ErrorCode::Storage);
    CHECK(std::string(disk.what()) == "Cannot use /a/b: No space left on device.");
    CHECK(disk.whatToDo() == "Free space on this disk, then try again.");

    CHECK(std::string(asError(std::bad_alloc()).what()) == "There is not enough memory.");
    CHECK(std::string(asError(std::logic_error("7")).what()) == "Something failed that should not: 7.");
}
