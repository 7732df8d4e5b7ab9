#include "core/base/error.h"
#include "core/base/mapped_file.h"

#include "tests/support/catch.h"
#include "tests/support/errors.h"
#include "tests/support/temp_directory.h"

#include <algorithm>

using namespace returnbench;

namespace {

constexpr std::uintmax_t kPage = 64 << 10; // a multiple of every page there is

std::size_t lettersIn(std::span<const std::byte> content) {
    return static_cast<std::size_t>(std::count(content.begin(), content.end(), std::byte{'x'}));
}

} // namespace

TEST_CASE("a mapped file is there whole, as often as it is looked at") {
    const test::TempDirectory directory;
    const MappedFile file(directory.write("three", std::string(3 * kPage, 'x')), 4 * kPage);
    CHECK(lettersIn(file.content()) == 3 * kPage);
    file.release(file.content());
    CHECK(lettersIn(file.content()) == 3 * kPage);
    file.requireRead();
}

TEST_CASE("what a disk does not give of a mapped file any more is an error, not the program's end") {
    const test::TempDirectory directory;
    const auto path = directory.write("three", std::string(3 * kPage, 'x'));
    const MappedFile whole(directory.write("other", "x"), kPage);
    const MappedFile file(path, 4 * kPage);
    const MappedFile also(path, 4 * kPage);
    std::filesystem::resize_file(
        path, kPage); // as the kernel sees a disk that is pulled: the pages are not to be had

    CHECK(lettersIn(file.content()) == kPage);
    CHECK_THAT(std::string(test::errorOf([&] { file.requireRead(); }).what()),
               ContainsSubstring("Cannot read " + path.string()));
    CHECK(lettersIn(file.content()) == kPage); // asked again, it says the same
    CHECK(lettersIn(also.content().last(kPage)) == 0);
    CHECK(test::codeOf([&] { also.requireRead(); }) == ErrorCode::Storage);
    CHECK(lettersIn(whole.content()) == 1);
    whole.requireRead();
}
