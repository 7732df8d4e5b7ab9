// What happens when the decoder dies, hangs, lies, or is none.

#include "core/base/error.h"
#include "core/labels/label_reader.h"
#include "tests/labels/decoder_children.h"
#include "tests/labels/printed_code.h"
#include "tests/support/catch.h"
#include "tests/support/temp_directory.h"

#include <chrono>
#include <csignal>
#include <fcntl.h>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <opencv2/core.hpp>
#include <string>
#include <thread>
#include <unistd.h>

using namespace returnbench;
using namespace returnbench::test;

namespace {

namespace fs = std::filesystem;
using SteadyClock = std::chrono::steady_clock;

LabelReaderOptions optionsFor(const fs::path& decoder, std::chrono::milliseconds timeout) {
    LabelReaderOptions options;
    options.decoder = decoder;
    options.timeout = timeout;
    return options;
}

cv::Mat code(const std::string& text) {
    cv::Mat paper = sheet(600, 400);
    place(paper, printed(Symbology::QrCode, text), {100, 100});
    return paper;
}

cv::Mat noise() {
    cv::Mat pixels(2160, 3840, CV_8UC1);
    cv::RNG(7).fill(pixels, cv::RNG::UNIFORM, 0, 256);
    return pixels;
}

} // namespace

TEST_CASE("a decoder that is killed over a picture is replaced, and the next picture is read") {
    LabelReader reader(optionsFor(defaultDecoderPath(), std::chrono::seconds(30)));
    REQUIRE(reader.read(code("BEFORE")).size() == 1);
    const cv::Mat work = noise();
    std::thread killer(killWhenBusy);
    const auto codes = reader.read(work);
    killer.join();
    CHECK(codes.empty());
    CHECK(reader.health().restarts == 1);
    const auto after = reader.read(code("AFTER"));
    REQUIRE(after.size() == 1);
    CHECK(after[0].text == "AFTER");
    CHECK(reader.health().restarts == 1);
    CHECK(reader.health().pictures == 3);
}

TEST_CASE("a decoder that was killed between two pictures costs no code") {
    LabelReader reader(optionsFor(defaultDecoderPath(), std::chrono::seconds(30)));
    REQUIRE(reader.read(code("BEFORE")).size() == 1);
    const auto child = decoderChild();
    REQUIRE(child.has_value());
    kill(child->pid, SIGKILL);
    const auto after = reader.read(code("AFTER"));
    REQUIRE(after.size() == 1);
    CHECK(after[0].text == "AFTER");
    CHECK(reader.health().restarts == 1);
}

TEST_CASE("no decoder is left behind") {
    {
        LabelReader reader(optionsFor(defaultDecoderPath(), std::chrono::seconds(30)));
        CHECK(childrenOfThisProcess().empty()); // it is started by the first picture
        REQUIRE(reader.read(code("ONE")).size() == 1);
        CHECK(childrenOfThisProcess().size() == 1);
    }
    CHECK(childrenOfThisProcess().empty());
}

TEST_CASE("a decoder program that does not exist is named, with what to do") {
    const TempDirectory directory;
    LabelReader reader(optionsFor(directory / "no-such-decoder", std::chrono::seconds(1)));
    try {
        static_cast<void>(reader.read(code("X")));
        FAIL("read without a decoder");
    } catch (const Error& error) {
        CHECK(error.code() == ErrorCode::Device);
        CHECK_THAT(error.what(), ContainsSubstring((directory / "no-such-decoder").string()));
        CHECK_THAT(error.what(), ContainsSubstring("No such file"));
        CHECK_THAT(error.whatToDo(), ContainsSubstring("RETURNBENCH_DECODER"));
    }
}

TEST_CASE("a decoder that is another program gives no codes, and is called broken when it never answers") {
    const TempDirectory directory;
    for (const fs::path& decoder :
         {fs::path("/bin/true"), fs::path("/bin/cat"), script(directory, "exec sleep 600")}) {
        INFO(decoder);
        LabelReader reader(optionsFor(decoder, std::chrono::milliseconds(150)));
        const auto begin = SteadyClock::now();
        CHECK(reader.read(code("X")).empty());
        CHECK(reader.read(code("X")).empty());
        CHECK(SteadyClock::now() - begin < std::chrono::seconds(10));
        CHECK(reader.health().restarts == 3);
        try {
            static_cast<void>(reader.read(code("X")));
            FAIL("a decoder that never answers was not noticed");
        } catch (const Error& error) {
            CHECK(error.code() == ErrorCode::Device);
            CHECK_THAT(error.what(),
                       ContainsSubstring(decoder.string()) && ContainsSubstring("never answers"));
        }
        CHECK(childrenOfThisProcess().empty());
    }
}

TEST_CASE("a decoder that is slow to start is waited for, and is not taken for a broken one") {
    const TempDirectory directory;
    const fs::path slow = script(directory, "sleep 3; exec " + defaultDecoderPath().string());
    LabelReader reader(optionsFor(slow, std::chrono::seconds(2)));
    CHECK(reader.read(code("LATE")).size() == 1);
    CHECK(reader.health().restarts == 0);
}

TEST_CASE("a decoder that writes rubbish, even under a right header, gives no codes") {
    const TempDirectory directory;
    // The last two begin with a header that answers the first request: 255 codes, in 4 MiB and in 4 GiB.
    const std::string bodies[] = {
        "head -c 10000000 /dev/zero >&4",
        "head -c 10000000 /dev/urandom >&4",
        R"(printf '1RBR\001\000\000\000\377\000\000\000\000\000\100\000' >&4
           head -c 10000000 /dev/urandom >&4)",
        R"(printf '1RBR\001\000\000\000\377\000\000\000\377\377\377\377' >&4
           head -c 10000000 /dev/urandom >&4)",
    };
    for (const std::string& body : bodies) {
        INFO(body);
        LabelReader reader(optionsFor(script(directory, body), std::chrono::milliseconds(500)));
        CHECK(reader.read(code("X")).empty());
        CHECK(reader.health().restarts == 1);
    }
}

TEST_CASE("the decoder gets no descriptor of this program but its own three") {
    const TempDirectory directory;
    const fs::path secret = directory.write("secret", "journal");
    const int file = open(secret.c_str(), O_RDONLY);
    REQUIRE(file >= 0);
    const int leak = fcntl(file, F_DUPFD, 40); // not close-on-exec, as some libraries open theirs
    REQUIRE(leak >= 40);
    const fs::path list = directory / "descriptors";
    LabelReader reader(
        optionsFor(script(directory, "ls -l /proc/$$/fd >" + list.string()), std::chrono::seconds(10)));
    CHECK(reader.read(code("X")).empty());
    close(leak);
    close(file);
    std::ifstream in(list);
    const std::string seen((std::istreambuf_iterator<char>(in)), std::istreambuf_iterator<char>());
    CHECK_THAT(seen, ContainsSubstring(" 3 -> socket:") && ContainsSubstring(" 4 -> socket:") &&
                         ContainsSubstring(" 5 -> /memfd:"));
    CHECK_THAT(seen, !ContainsSubstring("secret"));
}
