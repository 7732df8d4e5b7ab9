#include "core/labels/live_reader.h"

#include "tests/labels/printed_code.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <opencv2/imgproc.hpp>
#include <string>

using namespace returnbench;
using namespace returnbench::test;

namespace {

constexpr const char* kSerial = "SN48213077";

LiveReader newReader() {
    LabelReaderOptions options;
    options.decoder = defaultDecoderPath();
    options.timeout = std::chrono::seconds(40); // a loaded machine is no fault of the decoder's
    LiveBudgets budgets;
    budgets.look = std::chrono::seconds(10); // nor of the reader's
    return LiveReader(options, budgets);
}

cv::Mat bench() {
    return cv::Mat(720, 1280, CV_8UC3, cv::Scalar::all(150));
}

cv::Mat benchWith(const std::string& text, cv::Point at, Symbology symbology = Symbology::Code128) {
    cv::Mat picture = bench();
    place(picture, printed(symbology, text, Content::Plain, 2), at);
    return picture;
}

/// A frame of a camera: never the same noise twice.
Frame frameOf(const cv::Mat& picture) {
    static std::uint64_t number = 0;
    Frame frame;
    frame.number = ++number;
    cv::Mat noise(picture.size(), CV_16SC3);
    cv::RNG random(number);
    random.fill(noise, cv::RNG::NORMAL, 0, 3);
    cv::add(picture, noise, frame.pixels, cv::noArray(), CV_8U);
    return frame;
}

bool shows(const std::vector<DecodedCode>& codes, const std::string& text) {
    return std::any_of(codes.begin(), codes.end(),
                       [&](const DecodedCode& code) { return code.text == text; });
}

} // namespace

TEST_CASE("a label is read on the first frame that shows it, and stays there without being read again") {
    LiveReader reader = newReader();
    CHECK(reader.read(frameOf(bench())).empty());
    const cv::Mat shown = benchWith(kSerial, {400, 300});
    const auto codes = reader.read(frameOf(shown));
    REQUIRE(shows(codes, kSerial));
    CHECK_FALSE(codes.front().tracked);
    const auto looks = reader.health().pictures;
    for (int i = 0; i < 5; ++i)
        CHECK(shows(reader.read(frameOf(shown)), kSerial));
    CHECK(reader.health().pictures == looks);
    CHECK(reader.read(frameOf(bench())).empty());
}

TEST_CASE("a label that is moved is tracked, and one that comes beside it is read within two frames") {
    LiveReader reader = newReader();
    REQUIRE(shows(reader.read(frameOf(benchWith(kSerial, {400, 300}))), kSerial));
    const auto codes = reader.read(frameOf(benchWith(kSerial, {430, 310})));
    REQUIRE(shows(codes, kSerial));
    CHECK(codes.front().tracked);
    bool read = false;
    for (int i = 0; i < 2; ++i) {
        cv::Mat both = benchWith(kSerial, {440, 310});
        place(both, printed(Symbology::DataMatrix, "PART-77", Content::Plain, 4), {900, 100 + i});
        read = shows(reader.read(frameOf(both)), "PART-77");
    }
    CHECK(read);
}

TEST_CASE("another unit in the place of the first is read, not taken for it") {
    LiveReader reader = newReader();
    REQUIRE(shows(reader.read(frameOf(benchWith(kSerial, {400, 300}))), kSerial));
    std::vector<DecodedCode> codes;
    for (int i = 0; i < 2; ++i)
        codes = reader.read(frameOf(benchWith("SN48213078", {402 + i, 300})));
    CHECK(shows(codes, "SN48213078"));
    CHECK_FALSE(shows(codes, kSerial));
}

TEST_CASE("of an item that is held still everything is tried, over several frames, and then little is done") {
    LiveReader reader = newReader();
    cv::Mat faint = benchWith(kSerial, {400, 300}, Symbology::Code39);
    cv::GaussianBlur(faint, faint, {}, 2.6); // nothing reads it
    std::int64_t before = 0;
    int idle = 0;
    for (int i = 0; i < 60; ++i) {
        CHECK_FALSE(shows(reader.read(frameOf(faint)), "SN00000000"));
        idle += reader.health().pictures == before ? 1 : 0;
        before = reader.health().pictures;
    }
    CHECK(reader.health().pictures > 5);
    CHECK(idle > 15);
}

TEST_CASE("while the wanted serial is not among the codes the search goes on") {
    LiveReader reader = newReader();
    const cv::Mat shown = benchWith("4006381333931", {100, 100}, Symbology::Ean13);
    REQUIRE(shows(reader.read(frameOf(shown), {kSerial}), "4006381333931"));
    const auto looks = reader.health().pictures;
    CHECK(shows(reader.read(frameOf(shown), {kSerial}), "4006381333931"));
    CHECK(reader.health().pictures > looks);
}

TEST_CASE("a photograph is read each time, whatever was there before") {
    LiveReader reader = newReader();
    Frame photo = frameOf(benchWith(kSerial, {400, 300}));
    photo.still = true;
    for (int i = 0; i < 2; ++i) {
        const auto codes = reader.read(photo);
        REQUIRE(shows(codes, kSerial));
        CHECK_FALSE(codes.front().tracked);
    }
    CHECK(reader.health().pictures == 2);
}
