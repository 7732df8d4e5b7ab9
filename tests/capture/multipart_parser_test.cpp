#include "core/capture/multipart_parser.h"

#include "core/base/error.h"
#include "tests/support/catch.h"

#include <string>
#include <vector>

using namespace returnbench;

namespace {

constexpr std::size_t kLimit = 100'000;

/// All parts when the data arrives in pieces of `step` bytes.
std::vector<std::string> partsOf(MultipartParser& parser, const std::string& data, std::size_t step) {
    std::vector<std::string> parts;
    for (std::size_t at = 0; at < data.size(); at += step) {
        parser.feed(std::string_view(data).substr(at, step));
        while (auto part = parser.take())
            parts.push_back(std::move(*part));
    }
    return parts;
}

} // namespace

TEST_CASE("parts are found with and without a length, however the data is cut") {
    const std::string data =
        "preamble\r\n--b\r\nContent-Type: image/jpeg\r\nContent-Length: 5\r\n\r\nONE\r\n\r\n"
        "--b\r\nContent-Type: image/jpeg\r\n\r\nTWO\n--not the boundary\r\n--b\r\n\r\nTHREE\r\n--b--\r\n";
    const auto step =
        GENERATE(std::size_t{1}, std::size_t{2}, std::size_t{3}, std::size_t{7}, std::size_t{1000});
    MultipartParser parser("b", kLimit);
    CHECK(partsOf(parser, data, step) ==
          std::vector<std::string>{"ONE\r\n", "TWO\n--not the boundary", "THREE"});
    CHECK(parser.ended());
}

TEST_CASE("a boundary that was declared with its dashes is found with and without two more") {
    const std::string sent = GENERATE("--cam", "----cam");
    MultipartParser parser("--cam", kLimit);
    const std::string data = sent + "\r\n\r\nA\r\n" + sent + "\r\n\r\nB\r\n" + sent + "\r\n";
    CHECK(partsOf(parser, data, 3) == std::vector<std::string>{"A", "B"});
    CHECK_FALSE(parser.ended());
}

TEST_CASE("lines that end with LF alone are understood") {
    MultipartParser parser("b", kLimit);
    CHECK(partsOf(parser, "--b\nX: y\n\nA\n--b\n\nB\n--b--", 4) == std::vector<std::string>{"A", "B"});
}

TEST_CASE("data without any boundary is refused once it is too much") {
    MultipartParser parser("b", kLimit);
    parser.feed(std::string(20'000, 'x'));
    CHECK_THROWS_AS(parser.take(), Error);
}

TEST_CASE("an endless head of a part is refused") {
    MultipartParser parser("b", kLimit);
    parser.feed("--b\r\n");
    for (int i = 0; i < 1000; ++i)
        parser.feed("X-Field-" + std::to_string(i) + ": value\r\n");
    CHECK_THROWS_AS(parser.take(), Error);
}

TEST_CASE("a part that is or claims to be too large is refused") {
    MultipartParser claiming("b", kLimit);
    claiming.feed("--b\r\nContent-Length: 99999999999999999999\r\n\r\n");
    CHECK_THROWS_AS(claiming.take(), Error);

    MultipartParser sending("b", kLimit);
    sending.feed("--b\r\n\r\n" + std::string(kLimit + 1, 'x'));
    CHECK_THROWS_AS(sending.take(), Error);

    MultipartParser ending("frame", 4);
    ending.feed("--frame\r\n\r\n12345\r\n--frame\r\n");
    CHECK_THROWS_AS(ending.take(), Error);
    MultipartParser fitting("frame", 4);
    fitting.feed("--frame\r\n\r\n1234\r\n--frame\r\n");
    CHECK(fitting.take() == "1234");
}
