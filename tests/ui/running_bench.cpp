#include "tests/ui/running_bench.h"

#include "core/inspection/clip_event.h"

#include <QPainter>
#include <map>

namespace returnbench::test {
namespace {

/// Code 39 (ISO/IEC 16388): nine elements a character, three of them wide, bars and spaces in turn.
const std::map<char, const char*>& code39() {
    static const std::map<char, const char*> patterns{
        {'0', "nnnwwnwnn"}, {'1', "wnnwnnnnw"}, {'2', "nnwwnnnnw"}, {'3', "wnwwnnnnn"}, {'4', "nnnwwnnnw"},
        {'5', "wnnwwnnnn"}, {'6', "nnwwwnnnn"}, {'7', "nnnwnnwnw"}, {'8', "wnnwnnwnn"}, {'9', "nnwwnnwnn"},
        {'A', "wnnnnwnnw"}, {'B', "nnwnnwnnw"}, {'D', "nnnnwwnnw"}, {'F', "nnwnwwnnn"}, {'K', "wnnnnnnww"},
        {'M', "wnwnnnnwn"}, {'N', "nnnnwnnww"}, {'Q', "nnnnnnwww"}, {'X', "nwnnwnnnw"}, {'*', "nwnnwnwnn"}};
    return patterns;
}

void drawCode39(QPainter& painter, const std::string& text, int x, int y) {
    constexpr int kNarrow = 3;
    constexpr int kHeight = 120;
    int left = x;
    for (const char c : "*" + text + "*") {
        bool bar = true;
        for (const char* element = code39().at(c); *element != '\0'; ++element) {
            const int width = *element == 'w' ? 3 * kNarrow : kNarrow;
            if (bar)
                painter.fillRect(left, y, width, kHeight, Qt::black);
            left += width;
            bar = !bar;
        }
        left += kNarrow;
    }
}

} // namespace

QImage codeScene(int seed, const std::string& serial) {
    QImage image(1280, 720, QImage::Format_RGB32);
    image.fill(QColor(120, 126, 130));
    QPainter painter(&image);
    for (int i = 0; i < 60; ++i)
        painter.fillRect((i * 211 + seed * 97) % 1200, (i * 131 + seed * 53) % 660, 40, 30,
                         QColor((i * 37 + seed * 11) % 200 + 20, 90, (i * 71) % 200 + 20));
    if (!serial.empty()) {
        painter.fillRect(180, 240, 920, 220, QColor(235, 235, 230));
        drawCode39(painter, serial, 240, 290);
    }
    return image;
}

QImage printedScene(int seed, const std::string& serial) {
    QImage image = codeScene(seed, {});
    QPainter painter(&image);
    painter.fillRect(180, 240, 920, 220, QColor(235, 235, 230));
    QFont font(QStringLiteral("DejaVu Sans"));
    font.setPixelSize(44);
    painter.setFont(font);
    painter.setPen(Qt::black);
    painter.drawText(240, 330, QStringLiteral("Nimbus Phone"));
    painter.drawText(240, 400, QStringLiteral("S/N: %1").arg(QString::fromStdString(serial)));
    return image;
}

std::vector<std::string> clips(FilmedShop& shop) {
    return keptClips(Workspace::open(shop.workspace, OpenMode::ReadOnly, shop.clock, shop.random).journal());
}

std::vector<InspectionRow> inspections(FilmedShop& shop) {
    Workspace workspace = Workspace::open(shop.workspace, OpenMode::ReadOnly, shop.clock, shop.random);
    CHECK(workspace.check().sound());
    return findInspections(workspace.journal(), {});
}

} // namespace returnbench::test
