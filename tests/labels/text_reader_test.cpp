#include "core/labels/text_reader.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/capture/frame.h"
#include "core/labels/label_reader.h"
#include "core/labels/sandbox.h"
#include "tests/labels/decoder_children.h"
#include "tests/labels/printed_code.h"
#include "tests/labels/printed_text.h"
#include "tests/support/catch.h"
#include "tests/support/temp_directory.h"

#include <chrono>
#include <csignal>
#include <filesystem>
#include <opencv2/imgproc.hpp>
#include <thread>

using namespace returnbench;
using namespace returnbench::test;

namespace {

namespace fs = std::filesystem;

const std::vector<std::string> kLabel{"ACME Router AX-3000", "Model: RT-AX57", "S/N: 7QX42P13W",
                                      "Made in China"};

TextReader makeReader(const fs::path& decoder = defaultDecoderPath(),
                      std::chrono::milliseconds timeout = std::chrono::seconds(60)) {
    TextReaderOptions options;
    options.decoder = decoder;
    options.timeout = timeout;
    return TextReader(options);
}

std::vector<std::string> serialsIn(TextReader& reader, const cv::Mat& pixels) {
    std::vector<std::string> texts;
    for (const PrintedSerial& serial : reader.read(pixels).serials)
        texts.push_back(serial.text);
    return texts;
}

using Texts = std::vector<std::string>;

} // namespace

TEST_CASE("a printed serial is read in several typefaces and sizes") {
    TextReader reader = makeReader();
    for (const Typeface typeface : {Typeface::Sans, Typeface::SansBold, Typeface::Mono, Typeface::Serif})
        for (const double capitalPx : {14.0, 28.0, 70.0}) {
            INFO("typeface " << static_cast<int>(typeface) << ", capitals of " << capitalPx << " pixels");
            CHECK(serialsIn(reader, printedText(kLabel, typeface, capitalPx)) == Texts{"7QX42P13W"});
        }
    CHECK(reader.restarts() == 0);
}

TEST_CASE("print is read when turned by quarters, somewhat aslant, and light on dark") {
    TextReader reader = makeReader();
    const cv::Mat paper = printedText(kLabel, Typeface::Sans, 26);
    for (const auto turn : {cv::ROTATE_90_CLOCKWISE, cv::ROTATE_180, cv::ROTATE_90_COUNTERCLOCKWISE}) {
        cv::Mat turned;
        cv::rotate(paper, turned, turn);
        INFO("turn " << static_cast<int>(turn));
        CHECK(serialsIn(reader, turned) == Texts{"7QX42P13W"});
    }
    const cv::Mat aslant = cv::getRotationMatrix2D(
        {static_cast<float>(paper.cols) / 2, static_cast<float>(paper.rows) / 2}, 7, 0.9);
    cv::Mat seen;
    cv::warpAffine(paper, seen, aslant, paper.size(), cv::INTER_LINEAR, cv::BORDER_CONSTANT,
                   cv::Scalar::all(255));
    CHECK(serialsIn(reader, seen) == Texts{"7QX42P13W"});
    CHECK(serialsIn(reader, 255 - paper) == Texts{"7QX42P13W"});
}

TEST_CASE("a printed serial is told with its place, caption and identifier") {
    TextReader reader = makeReader();
    cv::Mat sheetOfPaper = sheet(1920, 1080);
    const cv::Mat label = printedText({"IMEI: 490154203237518"}, Typeface::Sans, 24);
    const cv::Rect place = test::place(sheetOfPaper, label, {700, 500});
    const PrintedText text = reader.read(sheetOfPaper);
    REQUIRE(text.serials.size() == 1);
    const PrintedSerial& serial = text.serials[0];
    CHECK(serial.text == "490154203237518");
    CHECK(serial.caption == "IMEI");
    CHECK(serial.confidence > 50);
    for (const cv::Point& corner : serial.corners)
        CHECK(place.contains(corner));
    CHECK(serial.corners[0].x < serial.corners[1].x);
    CHECK(serial.corners[0].y < serial.corners[3].y);
    REQUIRE_FALSE(serial.identifiers.empty());
    CHECK(serial.identifiers[0].kind == IdentifierKind::Imei);
}

TEST_CASE("nothing is read from an empty sheet, from noise, from a blurred label or from codes") {
    TextReader reader = makeReader();
    CHECK(reader.read({}).words.empty());
    CHECK(reader.read(sheet(640, 480)).words.empty());
    CHECK(reader.read(sheet(1, 1)).words.empty());
    cv::Mat noise(600, 800, CV_8UC1);
    cv::RNG(7).fill(noise, cv::RNG::UNIFORM, 0, 256);
    CHECK(reader.read(noise).serials.empty());
    cv::Mat blurred;
    cv::GaussianBlur(printedText(kLabel, Typeface::Sans, 20), blurred, {}, 9);
    CHECK(reader.read(blurred).serials.empty());
    cv::Mat codes = sheet(900, 700);
    place(codes, printed(Symbology::Code128, "SN-2024/00417"), {40, 40});
    place(codes, printed(Symbology::DataMatrix, "490154203237518"), {40, 400});
    CHECK(reader.read(codes).serials.empty());
    CHECK(reader.restarts() == 0);
}

TEST_CASE("print is read in grey or BGR pictures of 8 bits only, within the bound of pixels") {
    TextReader reader = makeReader();
    CHECK_THROWS_AS(reader.read(cv::Mat(10, 10, CV_16UC1, cv::Scalar(0))), Error);
    CHECK_THROWS_AS(reader.read(cv::Mat(10'000, static_cast<int>(kMaxPixels / 10'000 + 1), CV_8UC1)), Error);
}

TEST_CASE("the decoder of print is started by the first picture, and none is left behind") {
    {
        TextReader reader = makeReader();
        CHECK(childrenOfThisProcess().empty());
        static_cast<void>(reader.read(sheet(64, 64)));
        CHECK(childrenOfThisProcess().size() == 1);
    }
    CHECK(childrenOfThisProcess().empty());
}

TEST_CASE("the decoder of print is closed in: system calls filtered, one thread") {
    TextReader reader = makeReader();
    REQUIRE(serialsIn(reader, printedText(kLabel, Typeface::Sans, 24)) == Texts{"7QX42P13W"});
    const auto child = decoderChild();
    REQUIRE(child.has_value());
    const fs::path process = "/proc/" + std::to_string(child->pid);
    const std::string status = textOf(process / "status");
    if (kSandboxFiltersCalls)
        CHECK_THAT(status, ContainsSubstring("\nSeccomp:\t2\n"));
    CHECK_THAT(status, ContainsSubstring("\nThreads:\t1\n"));
}

TEST_CASE("a decoder of print that was killed between two pictures costs nothing") {
    TextReader reader = makeReader();
    const cv::Mat paper = printedText(kLabel, Typeface::Sans, 24);
    REQUIRE(serialsIn(reader, paper) == Texts{"7QX42P13W"});
    const auto child = decoderChild();
    REQUIRE(child.has_value());
    kill(child->pid, SIGKILL);
    waitUntilEnded(child->pid);
    CHECK(serialsIn(reader, paper) == Texts{"7QX42P13W"});
    CHECK(reader.restarts() == 1);
}

TEST_CASE("a decoder of print that is killed over a picture costs that picture alone") {
    TextReader reader = makeReader();
    const cv::Mat paper = printedText(kLabel, Typeface::Sans, 24);
    REQUIRE(serialsIn(reader, paper) == Texts{"7QX42P13W"});
    cv::Mat noise(2160, 3840, CV_8UC1);
    cv::RNG(7).fill(noise, cv::RNG::UNIFORM, 0, 256);
    std::thread killer(killWhenBusy);
    const PrintedText text = reader.read(noise);
    killer.join();
    CHECK(text.words.empty());
    CHECK(serialsIn(reader, paper) == Texts{"7QX42P13W"});
    CHECK(reader.restarts() == 1);
}

TEST_CASE("a decoder of print that hangs, ends or writes rubbish is called broken") {
    const TempDirectory directory;
    const std::string body = GENERATE("exec sleep 600", "exit 1", "head -c 1000000 /dev/urandom >&4",
                                      R"(printf '2TBR\001\000\000\000\001\000\000\000\377\377\377\377' >&4)");
    INFO(body);
    TextReader reader = makeReader(script(directory, body), std::chrono::milliseconds(300));
    try {
        static_cast<void>(reader.read(sheet(64, 64)));
        FAIL("read print without a decoder");
    } catch (const Error& error) {
        CHECK(error.code() == ErrorCode::Device);
        CHECK_THAT(error.whatToDo(), ContainsSubstring("tesseract-ocr-eng"));
    }
    CHECK(childrenOfThisProcess().empty());
}
