#include "ui/print/code128.h"

#include "core/base/error.h"
#include "core/labels/label_reader.h"
#include "tests/support/catch.h"
#include "tests/ui/print/pdf_text.h"
#include "ui/commands/command_codes.h"
#include "ui/print/command_sheet.h"
#include "ui/print/label_document.h"

#include <QImage>
#include <algorithm>

using namespace returnbench;

namespace {

/// What a reader sees of a painted code.
std::vector<std::string> readBack(const std::string& text) {
    QImage image(600, 200, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    {
        QPainter painter(&image);
        print::paintCode128(painter, QRectF(10, 30, 580, 120), text);
    }
    LabelReaderOptions options;
    options.decoder = defaultDecoderPath();
    LabelReader reader(options);
    const cv::Mat pixels(image.height(), image.width(), CV_8UC1, image.bits(),
                         static_cast<std::size_t>(image.bytesPerLine()));
    std::vector<std::string> texts;
    for (const DecodedCode& code : reader.read(pixels))
        texts.push_back(code.text);
    return texts;
}

} // namespace

TEST_CASE("every command code can be read back, and means what it was printed for") {
    for (const ActionInfo& info : allActions()) {
        CHECK(readBack(info.command) == std::vector<std::string>{info.command});
        CHECK(commandOf(info.command) == info.action);
    }
    for (int digit = 0; digit <= 9; ++digit) {
        CHECK(readBack(digitCommand(digit)) == std::vector<std::string>{digitCommand(digit)});
        CHECK(digitOf(digitCommand(digit)) == digit);
        CHECK(looksLikeCommand(digitCommand(digit)));
    }
    CHECK(isBackCommand(kBackCommand));
    CHECK(looksLikeCommand(kBackCommand));
}

TEST_CASE("what Code 128 cannot hold is refused") {
    QImage image(600, 200, QImage::Format_Grayscale8);
    QPainter painter(&image);
    CHECK_THROWS_AS(print::paintCode128(painter, QRectF(0, 0, 600, 200), ""), Error);
    CHECK_THROWS_AS(print::paintCode128(painter, QRectF(0, 0, 600, 200), std::string(500, 'A')), Error);
}

TEST_CASE("the sheet names every action with its code and key, on paper and as labels") {
    const std::string wall = test::flatTextOfPdf(renderCommandSheet(SheetSize::A4));
    const std::string labels = test::textOfPdf(renderCommandSheet(SheetSize::Label));
    for (const ActionInfo& info : allActions()) {
        CHECK_THAT(wall, ContainsSubstring(info.command));
        CHECK_THAT(labels, ContainsSubstring(info.command));
    }
    CHECK_THAT(wall, ContainsSubstring("RBNINE"));
    CHECK(std::count(labels.begin(), labels.end(), '\f') ==
          static_cast<std::ptrdiff_t>(allActions().size()) + 11);
}

TEST_CASE("a unit's label as PDF says what the inspection came to") {
    UnitLabel label;
    label.plate = "LPNRR2877256";
    label.verdict = "This unit was sold on this order.";
    label.disposition = "restock";
    label.title = "Nimbus Phone 8 " + std::string(200, 'x');
    label.serial = "F17XK2D0Q1MN";
    label.date = "2026-11-28";
    label.bench = "Bench 3";
    const std::string text = test::flatTextOfPdf(renderUnitLabel(label));
    for (const char* part : {"LPNRR2877256", "restock", "This unit was sold", "Nimbus Phone 8",
                             "F17XK2D0Q1MN", "2026-11-28", "Bench 3"})
        CHECK_THAT(text, ContainsSubstring(part));
}
