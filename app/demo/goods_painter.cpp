#include "app/demo/goods_painter.h"

namespace returnbench {
namespace {

const cv::Scalar kCream = bgr(240, 240, 238);
const cv::Scalar kDark = bgr(54, 48, 44);

/// One shoe from its side, its toe to the right.
void paintShoe(Painter& painter, cv::Point2f at, const cv::Scalar& colour) {
    const auto moved = [&](Outline outline) {
        for (cv::Point2f& point : outline)
            point += at;
        return outline;
    };
    const Outline upper = moved(smooth({{20, 190},
                                        {18, 80},
                                        {40, 10},
                                        {110, 24},
                                        {150, 56},
                                        {236, 92},
                                        {330, 130},
                                        {440, 150},
                                        {492, 190},
                                        {480, 214},
                                        {250, 220},
                                        {40, 216}}));
    const Outline sole =
        moved(smooth({{8, 206}, {250, 212}, {500, 200}, {512, 222}, {470, 252}, {250, 256}, {30, 252}}));
    painter.shadow(sole, 26);
    painter.body(sole, bgr(232, 232, 230));
    painter.body(upper, colour);
    painter.stroke(upper, shaded(colour, 0.6), 2);
    painter.fill(moved(smooth({{24, 96}, {60, 84}, {84, 150}, {74, 214}, {26, 210}})),
                 Paint(shaded(colour, 0.75)));
    painter.fill(moved(smooth({{360, 140}, {440, 152}, {490, 192}, {470, 212}, {390, 212}})),
                 Paint(shaded(colour, 0.85)));
    painter.fill(moved({{190, 206}, {250, 206}, {300, 122}, {262, 108}}), Paint(kCream, 0.9)); // a stripe
    for (int lace = 0; lace < 6; ++lace) {
        const cv::Point2f from =
            at + cv::Point2f(120 + static_cast<float>(lace) * 32, 40 + static_cast<float>(lace) * 15);
        painter.line(from, from + cv::Point2f(18, 38), kCream, 7);
        painter.disc(from, 5, shaded(colour, 0.5));
    }
    for (const float x : steps(30, 490, 17))
        painter.line(at + cv::Point2f(x, 236), at + cv::Point2f(x + 7, 250), bgr(176, 176, 174), 3);
}

void paintSole(Painter& painter, float x, const cv::Scalar& colour) {
    const Outline outline = smooth({{x, 80},
                                    {x + 90, 70},
                                    {x + 130, 170},
                                    {x + 110, 320},
                                    {x + 96, 400},
                                    {x + 110, 520},
                                    {x + 84, 640},
                                    {x, 644},
                                    {x - 40, 540},
                                    {x - 26, 400},
                                    {x - 60, 260},
                                    {x - 60, 150}});
    painter.shadow(outline, 22);
    painter.body(outline, bgr(224, 224, 222));
    painter.stroke(outline, colour, 8);
    for (const float y : steps(120, 620, 26))
        painter.stroke({{x - 30, y}, {x + 34, y + 16}, {x + 96, y}, {x + 34, y + 8}}, bgr(150, 150, 148), 4);
}

/// A woven cloth's fine lines inside a rectangle that the garment covers.
void paintWeave(Painter& painter, const cv::Rect2f& area, const cv::Scalar& colour) {
    for (const float x : steps(static_cast<int>(area.x), static_cast<int>(area.x + area.width), 10))
        painter.line({x, area.y}, {x, area.y + area.height}, colour, 2);
}

void paintBarrel(Painter& painter, const cv::Rect2f& area, float radius, const cv::Scalar& colour) {
    const Outline outline = roundBox(area.x, area.y, area.width, area.height, radius);
    painter.shadow(outline, 26);
    painter.body(outline, colour);
    painter.fill(roundBox(area.x + area.width * 0.12F, area.y + radius, area.width * 0.1F,
                          area.height - 2 * radius, area.width * 0.05F),
                 Paint(bgr(255, 255, 255), 0.32));
    painter.fill(roundBox(area.x + area.width * 0.84F, area.y + radius * 0.6F, area.width * 0.12F,
                          area.height - radius * 1.2F, area.width * 0.06F),
                 Paint(bgr(0, 0, 0), 0.14));
}

void paintPrintedLines(Painter& painter, float x, float y, float width, int count) {
    for (int i = 0; i < count; ++i)
        painter.fill(box(x, y + static_cast<float>(i) * 15, i % 4 == 3 ? width * 0.6F : width, 5),
                     bgr(130, 126, 122));
}

} // namespace

void paintShoes(Painter& painter, const DemoProduct& product, ItemSide side) {
    if (side == ItemSide::Back) {
        paintSole(painter, 480, colourOf(product));
        paintSole(painter, 760, colourOf(product));
        return;
    }
    paintShoe(painter, {240, 110}, colourOf(product));
    paintShoe(painter, {500, 380}, colourOf(product));
}

void paintShirt(Painter& painter, const DemoProduct& product, ItemSide side) {
    const cv::Scalar cloth = colourOf(product);
    const Outline outline{{540, 70},  {470, 96},  {330, 250}, {300, 330}, {410, 390},
                          {456, 320}, {450, 670}, {830, 670}, {824, 320}, {870, 390},
                          {980, 330}, {950, 250}, {810, 96},  {740, 70},  {640, 96}};
    painter.shadow(outline, 24);
    painter.body(outline, cloth);
    paintWeave(painter, {474, 190, 334, 476}, shaded(cloth, 0.95));
    painter.stroke(outline, shaded(cloth, 0.7), 3);
    painter.stroke({{456, 320}, {470, 240}}, shaded(cloth, 0.7), 3);
    painter.stroke({{824, 320}, {810, 240}}, shaded(cloth, 0.7), 3);
    if (side == ItemSide::Back) {
        painter.fill(smooth({{540, 72}, {640, 60}, {740, 72}, {700, 104}, {640, 110}, {580, 104}}),
                     shaded(cloth, 0.86));
        painter.line({470, 170}, {810, 170}, shaded(cloth, 0.75), 3);
        painter.line({640, 170}, {640, 664}, shaded(cloth, 0.82), 3);
        return;
    }
    painter.fill({{540, 70}, {640, 150}, {590, 176}, {524, 88}}, shaded(cloth, 0.9)); // collar
    painter.fill({{740, 70}, {640, 150}, {690, 176}, {756, 88}}, shaded(cloth, 0.9));
    painter.stroke({{540, 70}, {640, 150}, {590, 176}, {524, 88}}, shaded(cloth, 0.65), 2);
    painter.stroke({{740, 70}, {640, 150}, {690, 176}, {756, 88}}, shaded(cloth, 0.65), 2);
    painter.line({622, 160}, {622, 668}, shaded(cloth, 0.72), 2);
    painter.line({658, 160}, {658, 668}, shaded(cloth, 0.72), 2);
    for (const float y : steps(200, 660, 74)) {
        painter.disc({640, y}, 8, bgr(246, 246, 246));
        painter.ring({640, y}, 8, bgr(120, 116, 112), 2);
    }
    painter.stroke(box(690, 260, 92, 100), shaded(cloth, 0.72), 2); // pocket
    painter.fill(box(616, 84, 48, 22), kDark);
}

void paintDress(Painter& painter, const DemoProduct& product, ItemSide side) {
    const cv::Scalar cloth = colourOf(product);
    const Outline outline{{560, 60},  {590, 60},  {604, 130}, {640, 150}, {676, 130}, {690, 60},  {720, 60},
                          {748, 180}, {724, 330}, {880, 660}, {640, 684}, {400, 660}, {556, 330}, {532, 180}};
    painter.shadow(outline, 24);
    painter.body(outline, cloth);
    painter.stroke(outline, shaded(cloth, 1.7), 2);
    for (int pleat = -4; pleat <= 4; ++pleat)
        painter.line({640 + static_cast<float>(pleat) * 18, 340}, {640 + static_cast<float>(pleat) * 52, 668},
                     shaded(cloth, pleat % 2 == 0 ? 1.35 : 0.7), 3);
    painter.fill({{556, 318}, {724, 318}, {726, 344}, {554, 344}}, shaded(cloth, 0.6));
    for (const float y : steps(400, 650, 52))
        for (const float x : steps(520, 780, 64))
            painter.disc({x + (y > 500 ? 24.F : 0.F), y}, 6, bgr(226, 226, 232));
    if (side == ItemSide::Back)
        painter.line({640, 152}, {640, 420}, bgr(190, 190, 190), 4);
}

void paintJeans(Painter& painter, const DemoProduct& product, ItemSide side) {
    const cv::Scalar cloth = colourOf(product);
    const cv::Scalar seam = bgr(70, 150, 200);
    const Outline outline{{500, 50},  {780, 50},  {800, 260}, {830, 680}, {690, 680},
                          {640, 280}, {590, 680}, {450, 680}, {480, 260}};
    painter.shadow(outline, 24);
    painter.body(outline, cloth);
    painter.stroke(outline, shaded(cloth, 0.6), 3);
    painter.fill(box(500, 50, 280, 36), shaded(cloth, 0.85));
    for (const float x : {530.F, 610.F, 670.F, 750.F})
        painter.fill(box(x - 6, 44, 12, 52), shaded(cloth, 1.25));
    painter.line({500, 90}, {780, 90}, seam, 2);
    painter.stroke({{470, 660}, {584, 660}}, seam, 2);
    painter.stroke({{696, 660}, {810, 660}}, seam, 2);
    painter.line({640, 90}, {640, 280}, seam, 2);
    if (side == ItemSide::Back) {
        for (const float x : {520.F, 670.F})
            painter.stroke({{x, 140}, {x + 90, 140}, {x + 90, 230}, {x + 45, 256}, {x, 230}}, seam, 3);
        painter.fill(box(690, 96, 70, 40), bgr(70, 110, 160));
        return;
    }
    painter.disc({640, 70}, 10, bgr(120, 170, 190));
    painter.stroke({{506, 96}, {520, 150}, {580, 170}, {586, 96}}, seam, 2);
    painter.stroke({{774, 96}, {760, 150}, {700, 170}, {694, 96}}, seam, 2);
}

void paintKettle(Painter& painter, const DemoProduct& product, ItemSide side) {
    const cv::Scalar steel = colourOf(product);
    const float spout = side == ItemSide::Front ? -1.F : 1.F;
    painter.fill(smooth({{640 + spout * 150, 230},
                         {640 + spout * 240, 180},
                         {640 + spout * 250, 210},
                         {640 + spout * 170, 330}}),
                 steel);
    painter.stroke(smooth({{640 - spout * 150, 220},
                           {640 - spout * 280, 230},
                           {640 - spout * 290, 430},
                           {640 - spout * 160, 520}}),
                   kDark, 26);
    const Outline body = smooth({{500, 200}, {780, 200}, {820, 560}, {800, 600}, {480, 600}, {460, 560}});
    painter.shadow(body, 26);
    painter.body(body, steel);
    painter.fill(smooth({{520, 230}, {552, 230}, {540, 560}, {500, 560}}), Paint(bgr(255, 255, 255), 0.35));
    painter.fill(roundBox(490, 150, 300, 56, 24), kDark);
    painter.fill(roundBox(610, 116, 60, 40, 14), kDark);
    painter.fill(roundBox(450, 590, 380, 46, 16), kDark);
    painter.text("MARLOW", {580, 420}, 22, kDark);
    for (int mark = 0; mark < 6; ++mark)
        painter.line({730, 300 + static_cast<float>(mark) * 44}, {760, 300 + static_cast<float>(mark) * 44},
                     kDark, 3);
}

void paintLamp(Painter& painter, const DemoProduct& product, ItemSide side) {
    const cv::Scalar colour = colourOf(product);
    const float lean = side == ItemSide::Front ? 1.F : -1.F;
    painter.shadow(oval({640, 620}, 180, 44), 20);
    painter.body(oval({640, 620}, 180, 44), colour);
    painter.line({640, 610}, {640 - lean * 120, 370}, shaded(colour, 0.7), 16);
    painter.line({640 - lean * 120, 370}, {640 + lean * 70, 190}, shaded(colour, 0.7), 16);
    painter.disc({640 - lean * 120, 370}, 20, kDark);
    painter.disc({640 + lean * 70, 190}, 18, kDark);
    const Outline shade{
        {640 + lean * 30, 170}, {640 + lean * 130, 110}, {640 + lean * 300, 250}, {640 + lean * 130, 350}};
    painter.shadow(shade, 16);
    painter.body(shade, colour);
    painter.stroke(shade, shaded(colour, 0.6), 2);
    painter.fill(oval({640 + lean * 215, 300}, 60, 42), bgr(190, 236, 250));
    painter.text("MARLOW", {588, 632}, 16, shaded(colour, 2.0));
}

void paintPan(Painter& painter, const DemoProduct& product, ItemSide side) {
    const cv::Scalar colour = colourOf(product);
    painter.shadow(oval({520, 360}, 270, 270), 26);
    painter.body(roundBox(770, 326, 390, 66, 30), kDark);
    painter.disc({1120, 359}, 14, bgr(190, 190, 190));
    painter.body(oval({520, 360}, 270, 270), side == ItemSide::Front ? bgr(150, 148, 146) : colour);
    painter.body(oval({520, 360}, 252, 252), side == ItemSide::Front ? colour : shaded(colour, 0.9));
    for (const float radius : steps(40, 240, 18))
        painter.ring({520, 360}, radius, shaded(colour, side == ItemSide::Front ? 1.5 : 1.25), 2);
    painter.text(side == ItemSide::Front ? "28" : "INDUCTION", {side == ItemSide::Front ? 496.F : 442.F, 372},
                 20, shaded(colour, 2.6));
}

void paintFlask(Painter& painter, const DemoProduct& product, ItemSide side) {
    paintBarrel(painter, {520, 150, 240, 520}, 46, colourOf(product));
    painter.body(roundBox(556, 50, 168, 116, 22), kDark);
    for (const float x : steps(570, 716, 14))
        painter.line({x, 64}, {x, 150}, bgr(90, 84, 80), 3);
    painter.text(side == ItemSide::Front ? "MARLOW" : "0.75 l  18/10",
                 {side == ItemSide::Front ? 572.F : 566.F, 420}, side == ItemSide::Front ? 26.F : 16.F,
                 kDark);
    painter.line({524, 560}, {756, 560}, shaded(colourOf(product), 0.7), 4);
}

void paintCapsules(Painter& painter, const DemoProduct& product, ItemSide side) {
    const cv::Scalar colour = colourOf(product);
    paintBarrel(painter, {500, 190, 280, 460}, 50, colour);
    painter.body(roundBox(526, 70, 228, 130, 20), kCream);
    for (const float x : steps(540, 748, 12))
        painter.line({x, 84}, {x, 186}, bgr(200, 200, 198), 2);
    painter.fill(box(504, 290, 272, 270), kCream);
    painter.fill(box(504, 290, 272, 56), shaded(colour, 0.75));
    painter.text("VITALIS", {566, 330}, 26, kCream);
    if (side == ItemSide::Back) {
        paintPrintedLines(painter, 522, 366, 236, 12);
        return;
    }
    const std::string_view name = product.title.substr(product.title.find(' ') + 1);
    painter.text(std::string(name.substr(0, name.find(','))), {556, 402}, 22, kDark);
    painter.text("capsules", {574, 436}, 14, kDark);
    for (int i = 0; i < 3; ++i)
        painter.body(roundBox(534 + static_cast<float>(i) * 76, 470, 56, 28, 14), bgr(70, 170, 236));
    paintPrintedLines(painter, 534, 518, 208, 3);
}

void paintTub(Painter& painter, const DemoProduct& product, ItemSide side) {
    const cv::Scalar colour = colourOf(product);
    paintBarrel(painter, {430, 190, 420, 480}, 40, colour);
    painter.body(roundBox(412, 90, 456, 116, 26), kDark);
    for (const float x : steps(430, 856, 16))
        painter.line({x, 104}, {x, 192}, bgr(92, 86, 82), 3);
    painter.fill(box(434, 280, 412, 300), kCream);
    painter.text("VITALIS", {520, 340}, 34, shaded(colour, 0.6));
    painter.text("PROTEIN", {514, 396}, 34, kDark);
    if (side == ItemSide::Back)
        paintPrintedLines(painter, 460, 420, 360, 10);
    else
        painter.text("vanilla   1 kg", {560, 440}, 18, kDark);
    painter.fill(box(434, 548, 412, 32), shaded(colour, 0.8));
}

} // namespace returnbench
