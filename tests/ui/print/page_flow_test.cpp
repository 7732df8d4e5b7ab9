#include "tests/support/catch.h"
#include "tests/ui/print/pdf_text.h"
#include "ui/print/page_flow.h"
#include "ui/print/report_style.h"

#include <algorithm>

using namespace returnbench;
using namespace returnbench::print;

namespace {

std::string pagesOf(const PageFlow& flow) {
    return test::textOfPdf(flow.toPdf(QStringLiteral("Test"), {QStringLiteral("FOOT")}));
}

/// Whether a narrow space is one is for the reader to guess.
std::string withoutSpaces(std::string text) {
    std::erase(text, ' ');
    return text;
}

auto pageCount(const std::string& text) {
    return std::count(text.begin(), text.end(), '\f');
}

PageFlow::Paragraph paragraph(const QString& text) {
    return {text, textFont(10), kColours.ink};
}

} // namespace

TEST_CASE("an empty document is one page with its number") {
    const std::string text = pagesOf(PageFlow());
    CHECK(pageCount(text) == 1);
    CHECK_THAT(text, ContainsSubstring("FOOT"));
    CHECK_THAT(withoutSpaces(text), ContainsSubstring("1/1"));
}

TEST_CASE("a paragraph longer than a page goes on overleaf and loses no word") {
    PageFlow flow;
    QString words;
    for (int i = 0; i < 3000; ++i)
        words += QStringLiteral("word%1 ").arg(i);
    flow.addParagraph(paragraph(words));
    const std::string text = pagesOf(flow);
    CHECK(pageCount(text) > 3);
    for (int i = 0; i < 3000; i += 7)
        if (text.find("word" + std::to_string(i) + " ") == std::string::npos &&
            text.find("word" + std::to_string(i) + "\n") == std::string::npos)
            FAIL("word" << i << " is lost");
    CHECK(withoutSpaces(text).find("2/" + std::to_string(pageCount(text))) != std::string::npos);
}

TEST_CASE("a heading stays with what follows it") {
    PageFlow flow;
    flow.add({PageFlow::pageHeight() - pt(40), [](QPainter&, const QRectF&) {}, false});
    flow.addHeading(QStringLiteral("HEADING"));
    flow.addParagraph(paragraph(QStringLiteral("FOLLOWS")));
    const std::string text = pagesOf(flow);
    REQUIRE(pageCount(text) == 2);
    CHECK(text.find("HEADING") > text.find('\f'));
    CHECK(text.find("FOLLOWS") > text.find("HEADING"));
}

TEST_CASE("a new page begins only where something stood before it") {
    PageFlow flow;
    flow.startPage();
    flow.startPage();
    flow.addSpace(pt(900));
    flow.addParagraph(paragraph(QStringLiteral("FIRST")));
    flow.startPage();
    flow.addParagraph(paragraph(QStringLiteral("SECOND")));
    flow.startPage();
    CHECK(pageCount(pagesOf(flow)) == 2);
}

TEST_CASE("blocks that must not be parted but fill more than a page still all appear") {
    PageFlow flow;
    for (int i = 0; i < 5; ++i) {
        const TextBlock text(QStringLiteral("BLOCK%1").arg(i), textFont(10), kColours.ink, PageFlow::width());
        flow.add({PageFlow::pageHeight() / 3,
                  [text](QPainter& painter, const QRectF& place) { text.draw(painter, place.topLeft()); },
                  true});
    }
    const std::string text = pagesOf(flow);
    for (int i = 0; i < 5; ++i)
        CHECK_THAT(text, ContainsSubstring("BLOCK" + std::to_string(i)));
}
