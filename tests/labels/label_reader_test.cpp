#include "core/labels/label_reader.h"

#include "core/base/error.h"
#include "core/capture/frame.h"
#include "tests/labels/printed_code.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <memory>
#include <opencv2/imgproc.hpp>

using namespace returnbench;
using namespace returnbench::test;

namespace {

LabelReader makeReader(CodeFormats formats = {}) {
    LabelReaderOptions options;
    options.decoder = defaultDecoderPath();
    options.formats = formats;
    options.timeout = std::chrono::seconds(30); // a loaded machine is no fault of the decoder's
    return LabelReader(options);
}

std::vector<DecodedCode> readOnce(const cv::Mat& pixels) {
    return makeReader().read(pixels);
}

std::string valueOf(const DecodedCode& code, IdentifierKind kind) {
    for (const Identifier& identifier : code.identifiers)
        if (identifier.kind == kind)
            return identifier.value;
    return {};
}

cv::Mat onSheet(const cv::Mat& code) {
    cv::Mat paper = sheet(code.cols + 200, code.rows + 200);
    place(paper, code, {100, 100});
    return paper;
}

/// A view from the side: the far edge is shorter.
cv::Mat seenFromTheSide(const cv::Mat& picture) {
    const auto w = static_cast<float>(picture.cols);
    const auto h = static_cast<float>(picture.rows);
    const cv::Point2f from[] = {{0, 0}, {w, 0}, {w, h}, {0, h}};
    const cv::Point2f to[] = {
        {w * 0.02F, h * 0.03F}, {w * 0.96F, h * 0.10F}, {w * 0.99F, h * 0.92F}, {w * 0.01F, h}};
    cv::Mat seen;
    cv::warpPerspective(picture, seen, cv::getPerspectiveTransform(from, to), picture.size(),
                        cv::INTER_LINEAR, cv::BORDER_CONSTANT, cv::Scalar::all(255));
    return seen;
}

double distance(cv::Point a, cv::Point b) {
    return std::hypot(a.x - b.x, a.y - b.y);
}

} // namespace

TEST_CASE("each symbology of the bench is read with its text, format and identifier") {
    struct Case {
        Symbology symbology;
        const char* text;
        CodeFormat format;
        const char* symbologyStart;
    };
    const auto c =
        GENERATE(Case{Symbology::Code128, "SN-2024/00417a", CodeFormat::Code128, "]C"},
                 Case{Symbology::Code39, "AB-1234 $X", CodeFormat::Code39, "]A"},
                 Case{Symbology::Itf, "00123456789012", CodeFormat::Itf, "]I"},
                 Case{Symbology::Ean13, "4006381333931", CodeFormat::Ean13, "]E"},
                 Case{Symbology::DataMatrix, "356938035643809", CodeFormat::DataMatrix, "]d"},
                 Case{Symbology::QrCode, "https://example.org/unit?s=1", CodeFormat::QrCode, "]Q"});
    INFO(c.text);
    const auto codes = readOnce(onSheet(printed(c.symbology, c.text)));
    REQUIRE(codes.size() == 1);
    CHECK(codes[0].text == c.text);
    CHECK(codes[0].format == c.format);
    CHECK_THAT(codes[0].symbology, StartsWith(c.symbologyStart));
    CHECK_FALSE(codes[0].identifiers.empty());
}

TEST_CASE("codes are read when turned by quarter turns and seen from the side") {
    const auto symbology =
        GENERATE(Symbology::Code128, Symbology::Code39, Symbology::DataMatrix, Symbology::QrCode);
    const cv::Mat paper = onSheet(printed(symbology, "TURN-417"));
    const auto turn =
        GENERATE(-1, static_cast<int>(cv::ROTATE_90_CLOCKWISE), static_cast<int>(cv::ROTATE_180),
                 static_cast<int>(cv::ROTATE_90_COUNTERCLOCKWISE));
    cv::Mat turned = paper;
    if (turn >= 0)
        cv::rotate(paper, turned, turn);
    INFO("symbology " << static_cast<int>(symbology) << " turn " << turn);
    for (const cv::Mat& picture : {turned, seenFromTheSide(turned)}) {
        const auto codes = readOnce(picture);
        REQUIRE(codes.size() == 1);
        CHECK(codes[0].text == "TURN-417");
    }
}

TEST_CASE("FNC1 is a GS character and GS1 content is announced and identified") {
    struct Case {
        Symbology symbology;
        const char* announced;
    };
    const auto c = GENERATE(Case{Symbology::Gs1Code128, "]C1"}, Case{Symbology::DataMatrix, "]d2"},
                            Case{Symbology::QrCode, "]Q3"}, Case{Symbology::DataBarExpanded, "]e0"});
    INFO(c.announced);
    const auto codes =
        readOnce(onSheet(printed(c.symbology, "[01]04006381333931[10]LOT7[21]SN417", Content::Gs1)));
    REQUIRE(codes.size() == 1);
    CHECK(codes[0].text == "010400638133393110LOT7\x1d"
                           "21SN417");
    CHECK(codes[0].symbology == c.announced);
    CHECK(valueOf(codes[0], IdentifierKind::Gtin) == "04006381333931");
    CHECK(valueOf(codes[0], IdentifierKind::Lot) == "LOT7");
    CHECK(valueOf(codes[0], IdentifierKind::Serial) == "SN417");
}

TEST_CASE("GS1 content without any FNC1 inside is known by its symbology identifier alone") {
    for (const Symbology symbology : {Symbology::Gs1Code128, Symbology::DataMatrix, Symbology::QrCode}) {
        INFO(static_cast<int>(symbology));
        const auto codes = readOnce(onSheet(printed(symbology, "[21]SN417", Content::Gs1)));
        REQUIRE(codes.size() == 1);
        CHECK(codes[0].text == "21SN417");
        CHECK(valueOf(codes[0], IdentifierKind::Serial) == "SN417");
    }
}

TEST_CASE("UPC codes keep their own length and are identified as GTIN") {
    const auto upcA = readOnce(onSheet(printed(Symbology::UpcA, "012345678905")));
    REQUIRE(upcA.size() == 1);
    CHECK(upcA[0].format == CodeFormat::UpcA);
    CHECK(upcA[0].text == "012345678905");
    CHECK(valueOf(upcA[0], IdentifierKind::Gtin) == "00012345678905");

    const auto upcE = readOnce(onSheet(printed(Symbology::UpcE, "0425261")));
    REQUIRE(upcE.size() == 1);
    CHECK(upcE[0].format == CodeFormat::UpcE);
    CHECK(upcE[0].text == "04252614");
    CHECK(valueOf(upcE[0], IdentifierKind::Gtin) == "00042100005264");
}

TEST_CASE("all codes of a label are read in reading order, with corners where they were printed") {
    cv::Mat label = sheet(1400, 900);
    struct Printed {
        std::string text;
        cv::Rect area;
    };
    std::vector<Printed> expected;
    const auto add = [&](Symbology symbology, const std::string& text, cv::Point at) {
        expected.push_back({text, place(label, printed(symbology, text, Content::Plain, 2), at)});
    };
    add(Symbology::Code128, "FIRST-1", {60, 60});
    add(Symbology::QrCode, "SECOND-2", {800, 40}); // begins higher, but is in the same row
    add(Symbology::DataMatrix, "THIRD-3", {100, 400});
    add(Symbology::Code39, "FOURTH-4", {700, 420});
    add(Symbology::Ean13, "4006381333931", {300, 720});

    const auto codes = readOnce(label);
    REQUIRE(codes.size() == expected.size());
    for (std::size_t i = 0; i < codes.size(); ++i) {
        INFO(expected[i].text);
        CHECK(codes[i].text == expected[i].text);
        const cv::Rect area = expected[i].area;
        for (const cv::Point& corner : codes[i].corners)
            CHECK(area.contains(corner));
        const cv::Rect read =
            cv::boundingRect(std::vector<cv::Point>(codes[i].corners.begin(), codes[i].corners.end()));
        CHECK(read.width * read.height > area.area() / 5); // the rest is quiet zone
    }
}

TEST_CASE("corners belong to the code, not to the picture: a code upside down has its top left at the bottom "
          "right") {
    cv::Mat paper = sheet(500, 500);
    const cv::Rect area = place(paper, printed(Symbology::QrCode, "UPRIGHT"), {60, 80});
    const auto upright = readOnce(paper);
    REQUIRE(upright.size() == 1);
    CHECK(distance(upright[0].corners[0], area.tl()) < 80);
    CHECK(distance(upright[0].corners[2], area.br()) < 80);

    cv::rotate(paper, paper, cv::ROTATE_180);
    const auto turned = readOnce(paper);
    REQUIRE(turned.size() == 1);
    for (std::size_t i = 0; i < 4; ++i)
        CHECK(distance(turned[0].corners[i], cv::Point(499, 499) - upright[0].corners[i]) < 12);
}

TEST_CASE("a small DataMatrix beside print and bars in a large picture is found") {
    cv::Mat scene(1080, 1920, CV_8UC3, cv::Scalar(140, 150, 150));
    cv::Mat label = sheet(700, 400);
    cv::putText(label, "Model XR-417  Made in 2025", {20, 50}, cv::FONT_HERSHEY_SIMPLEX, 0.9,
                cv::Scalar::all(0), 2);
    place(label, printed(Symbology::Code128, "BOX-1", Content::Plain, 2), {30, 100});
    const cv::Rect area =
        place(label, printed(Symbology::DataMatrix, "UNIT-417-88", Content::Plain, 4), {400, 230});
    const cv::Point labelAt(1100, 600);
    place(scene, label, labelAt);
    const auto codes = readOnce(scene);
    REQUIRE(codes.size() == 2);
    CHECK(codes[0].text == "BOX-1");
    CHECK(codes[1].text == "UNIT-417-88");
    for (const cv::Point& corner : codes[1].corners)
        CHECK((area + labelAt).contains(corner));
}

TEST_CASE("bars that lie at an angle in a scene are read, with corners at the angle") {
    cv::Mat scene(1080, 1920, CV_8UC3, cv::Scalar(140, 150, 150));
    cv::Mat label = sheet(500, 300);
    const cv::Rect area =
        place(label, printed(Symbology::Code128, "TILTED-417", Content::Plain, 2), {80, 100});
    const cv::Matx23d turn = [&] {
        cv::Matx23d matrix = cv::getRotationMatrix2D(cv::Point2f(250, 150), 45, 1);
        matrix(0, 2) += 900;
        matrix(1, 2) += 400;
        return matrix;
    }();
    cv::warpAffine(label, scene, turn, scene.size(), cv::INTER_LINEAR, cv::BORDER_TRANSPARENT);
    const auto codes = readOnce(scene);
    REQUIRE(codes.size() == 1);
    CHECK(codes[0].text == "TILTED-417");
    for (const cv::Point& corner : codes[0].corners) {
        // Turned back by the same 45° it lies within the print.
        const double x = corner.x - turn(0, 2);
        const double y = corner.y - turn(1, 2);
        const cv::Point back(cvRound(turn(0, 0) * x + turn(1, 0) * y),
                             cvRound(turn(0, 1) * x + turn(1, 1) * y));
        CHECK(area.contains(back));
    }
}

TEST_CASE("a code too small for a first pass has its corners in the picture's own pixels") {
    cv::Mat paper = sheet(300, 200);
    cv::Mat code = printed(Symbology::DataMatrix, "TINY-417", Content::Plain, 2);
    cv::resize(code, code, {}, 0.75, 0.75, cv::INTER_AREA); // 1.5 pixels a module
    const cv::Rect area = place(paper, code, {150, 90});
    const auto codes = readOnce(paper);
    REQUIRE(codes.size() == 1);
    CHECK(codes[0].text == "TINY-417");
    for (const cv::Point& corner : codes[0].corners)
        CHECK(area.contains(corner));
}

TEST_CASE("only the formats that were asked for are read") {
    cv::Mat label = sheet(1200, 500);
    place(label, printed(Symbology::Code128, "NOT-THIS", Content::Plain, 2), {50, 50});
    place(label, printed(Symbology::QrCode, "THIS"), {700, 50});
    LabelReader reader = makeReader({CodeFormat::QrCode});
    const auto codes = reader.read(label);
    REQUIRE(codes.size() == 1);
    CHECK(codes[0].text == "THIS");
    CHECK(makeReader({CodeFormat::DataBar}).read(label).empty());
}

TEST_CASE("grey and colour pictures, also a part of a larger one, read the same") {
    const cv::Mat colour = onSheet(printed(Symbology::Code128, "GREY-1"));
    cv::Mat grey;
    cv::cvtColor(colour, grey, cv::COLOR_BGR2GRAY);
    LabelReader reader = makeReader();
    for (const cv::Mat& picture :
         {colour, grey, colour(cv::Rect(5, 5, colour.cols - 10, colour.rows - 10))}) {
        const auto codes = reader.read(picture);
        REQUIRE(codes.size() == 1);
        CHECK(codes[0].text == "GREY-1");
    }
    CHECK(reader.health().pictures == 3);
    CHECK(reader.health().restarts == 0);
}

TEST_CASE("a short or doubtful linear code is no code") {
    CHECK(readOnce(onSheet(printed(Symbology::Itf, "1234"))).empty());
    CHECK(readOnce(onSheet(printed(Symbology::Code39, "7"))).empty());
}

TEST_CASE("pictures without codes, down to a single pixel, give none and harm nobody") {
    LabelReader reader = makeReader();
    CHECK(reader.read(cv::Mat()).empty());
    CHECK(reader.read(cv::Mat(1, 1, CV_8UC1, cv::Scalar(0))).empty());
    CHECK(reader.read(cv::Mat(1, 700, CV_8UC3, cv::Scalar::all(200))).empty());
    CHECK(reader.read(cv::Mat(700, 1, CV_8UC3, cv::Scalar::all(20))).empty());
    CHECK(reader.read(sheet(640, 480)).empty());
    CHECK(reader.health().restarts == 0);
    cv::Mat noise(480, 640, CV_8UC3);
    cv::RNG(417).fill(noise, cv::RNG::UNIFORM, 0, 256);
    CHECK(reader.read(noise).empty());
}

TEST_CASE("pictures that are too large or of another kind are refused") {
    LabelReader reader = makeReader();
    const auto refusal = [&](const cv::Mat& pixels) -> std::string {
        try {
            static_cast<void>(reader.read(pixels));
        } catch (const Error& error) {
            CHECK(error.code() == ErrorCode::InvalidInput);
            CHECK_THAT(error.whatToDo(), ContainsSubstring(std::to_string(kMaxPixels)));
            return error.what();
        }
        return "accepted";
    };
    CHECK_THAT(refusal(cv::Mat(5001, 10000, CV_8UC1, cv::Scalar(0))),
               ContainsSubstring("10000 × 5001 pixels"));
    CHECK_THAT(refusal(cv::Mat(10, 10, CV_16UC1, cv::Scalar(0))), ContainsSubstring("8 bits"));
    CHECK_THAT(refusal(cv::Mat(10, 10, CV_8UC4, cv::Scalar(0))), ContainsSubstring("8 bits"));
    CHECK(reader.health().pictures == 0);
}

TEST_CASE("format names are read back whatever their case and dashes") {
    for (int i = 0; i <= static_cast<int>(CodeFormat::UpcE); ++i) {
        const auto format = static_cast<CodeFormat>(i);
        INFO(toString(format));
        CHECK(codeFormatFrom(toString(format)) == format);
    }
    CHECK(codeFormatFrom("ean13") == CodeFormat::Ean13);
    CHECK(codeFormatFrom("data_matrix") == CodeFormat::DataMatrix);
    CHECK(codeFormatFrom("QR-CODE") == CodeFormat::QrCode);
    CHECK_FALSE(codeFormatFrom("").has_value());
    CHECK_FALSE(codeFormatFrom("Code 129").has_value());
}

TEST_CASE("reading goes on until a known identity is found") {
    // A close-up: the first code that is read ends the search, unless more is wanted.
    cv::Mat paper = sheet(560, 420);
    place(paper, printed(Symbology::QrCode, "https://example.com/register", Content::Plain, 4), {40, 20});
    place(paper, printed(Symbology::Code128, "SN48213077", Content::Plain, 2), {240, 40});
    place(paper, printed(Symbology::Ean13, "400638133393", Content::Plain, 2), {240, 240});
    const auto all = [&](const std::set<std::string>& known) {
        std::set<std::string> texts;
        for (const DecodedCode& code : makeReader().read(paper, {known, {}}))
            texts.insert(code.text);
        return texts;
    };
    CHECK(all({"SN48213077"}).contains("SN48213077"));
    CHECK(all({"04006381333931"}).contains("4006381333931"));
    CHECK(all({"HTTPS"}).size() == 3); // never found: all that is there
}

TEST_CASE("a search that is not wanted any more is given up") {
    const auto stop = std::make_unique<std::stop_source>(); // on the stack g++ 12 takes it for uninitialized
    stop->request_stop();
    LabelReader reader = makeReader();
    CHECK(reader.read(onSheet(printed(Symbology::Code128, "SN48213077")), {{}, stop->get_token()}).empty());
    CHECK(reader.read(onSheet(printed(Symbology::Code128, "SN48213077"))).size() == 1);
}

TEST_CASE("everything that is tried on a picture without a code is allowed to the decoder") {
    LabelReader reader = makeReader();
    for (const int side : {3, 8, 20})
        CHECK(reader.read(lookingLikeCodes(side)).empty());
    CHECK(reader.health().restarts == 0);
}
