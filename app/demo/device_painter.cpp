#include "app/demo/device_painter.h"

#include <array>

namespace returnbench {
namespace {

const cv::Scalar kGlass = bgr(34, 28, 24);
const cv::Scalar kPale = bgr(236, 234, 230);

const std::array<cv::Scalar, 8> kIconColours{bgr(96, 174, 39),  bgr(219, 152, 52), bgr(60, 76, 231),
                                             bgr(18, 156, 243), bgr(182, 89, 155), bgr(156, 188, 26),
                                             bgr(94, 73, 52),   bgr(34, 126, 230)};

/// A home screen: wallpaper, time, rows of icons.
void paintHomeScreen(Painter& painter, const cv::Rect2f& screen, int columns, int rows) {
    painter.fill(roundBox(screen.x, screen.y, screen.width, screen.height, 22),
                 Paint(bgr(120, 62, 28), bgr(168, 120, 196)));
    painter.text("10:41", {screen.x + 22, screen.y + 34}, 14, kPale);
    for (int bar = 0; bar < 4; ++bar)
        painter.fill(box(screen.x + screen.width - 56 + static_cast<float>(bar) * 8,
                         screen.y + 32 - static_cast<float>(bar) * 4, 5, 4 + static_cast<float>(bar) * 4),
                     kPale);
    const float stepX = screen.width / static_cast<float>(columns);
    const float side = stepX * 0.62F;
    for (int row = 0; row < rows; ++row)
        for (int column = 0; column < columns; ++column) {
            const float x = screen.x + stepX * (static_cast<float>(column) + 0.19F);
            const float y = screen.y + 76 + static_cast<float>(row) * stepX * 1.12F;
            const cv::Scalar& colour = kIconColours[static_cast<std::size_t>(row * 3 + column * 5) % 8];
            painter.body(roundBox(x, y, side, side, side / 4), colour);
            painter.ring({x + side / 2, y + side / 2}, side / 5, kPale, 3);
            painter.fill(roundBox(x + side * 0.12F, y + side * 1.12F, side * 0.76F, 5, 2.5F),
                         Paint(kPale, 0.8));
        }
}

/// A streak of light across glass.
void paintGloss(Painter& painter, float x, float y, float width, float height) {
    painter.fill(
        {{x + width * 0.55F, y}, {x + width * 0.85F, y}, {x + width * 0.35F, y + height}, {x, y + height}},
        Paint(bgr(255, 255, 255), bgr(255, 255, 255), 0.07));
}

void paintLens(Painter& painter, cv::Point2f centre, float radius) {
    painter.disc(centre, radius, bgr(20, 18, 16));
    painter.ring(centre, radius, bgr(120, 116, 112), 3);
    painter.disc(centre, radius * 0.6F, bgr(64, 40, 30));
    painter.ring(centre, radius * 0.6F, bgr(96, 70, 52), 2);
    painter.disc(centre + cv::Point2f(-radius * 0.25F, -radius * 0.25F), radius * 0.14F, bgr(230, 220, 210));
}

std::string brandOf(const DemoProduct& product) {
    return std::string(product.title.substr(0, product.title.find(' ')));
}

} // namespace

cv::Scalar colourOf(const DemoProduct& product) {
    return bgr(static_cast<int>(product.colour & 0xFFU), static_cast<int>(product.colour >> 8 & 0xFFU),
               static_cast<int>(product.colour >> 16 & 0xFFU));
}

void paintPhone(Painter& painter, const DemoProduct& product, ItemSide side) {
    const Outline outline = roundBox(490, 50, 300, 620, 46);
    const cv::Scalar colour = colourOf(product);
    painter.shadow(outline, 26);
    painter.body(outline, side == ItemSide::Front ? bgr(70, 66, 62) : colour);
    painter.stroke(outline, bgr(130, 126, 122), 2);
    if (side == ItemSide::Front) {
        painter.fill(roundBox(498, 58, 284, 604, 40), kGlass);
        paintHomeScreen(painter, {506, 66, 268, 588}, 4, 5);
        painter.fill(roundBox(520, 556, 240, 82, 26), Paint(kPale, 0.28));
        for (int i = 0; i < 4; ++i)
            painter.body(roundBox(534 + static_cast<float>(i) * 56, 574, 44, 44, 12),
                         kIconColours[static_cast<std::size_t>(i) + 2]);
        painter.disc({640, 86}, 8, bgr(12, 10, 10));
        paintGloss(painter, 506, 66, 268, 588);
        return;
    }
    painter.body(roundBox(512, 74, 126, 212, 34), shaded(colour, 0.8));
    painter.stroke(roundBox(512, 74, 126, 212, 34), shaded(colour, 1.4), 2);
    for (const float y : {118.F, 180.F, 242.F})
        paintLens(painter, {556, y}, 25);
    painter.disc({612, 118}, 9, bgr(210, 236, 246));
    painter.text(brandOf(product), {586, 480}, 18, shaded(colour, 1.9));
    painter.text("Designed for repair", {574, 606}, 8, shaded(colour, 1.6));
    painter.text("Model A2025", {596, 624}, 8, shaded(colour, 1.6));
}

void paintTablet(Painter& painter, const DemoProduct& product, ItemSide side) {
    const Outline outline = roundBox(270, 90, 740, 540, 34);
    const cv::Scalar colour = colourOf(product);
    painter.shadow(outline, 24);
    painter.body(outline, side == ItemSide::Front ? kGlass : colour);
    painter.stroke(outline, bgr(140, 136, 132), 2);
    if (side == ItemSide::Front) {
        paintHomeScreen(painter, {298, 118, 684, 484}, 7, 3);
        paintGloss(painter, 298, 118, 684, 484);
        return;
    }
    paintLens(painter, {326, 144}, 22);
    painter.text(brandOf(product), {596, 370}, 24, shaded(colour, 0.6));
    painter.text("Model T11  5V 3A", {576, 596}, 9, shaded(colour, 0.6));
}

void paintWatch(Painter& painter, const DemoProduct& product, ItemSide side) {
    const cv::Scalar strap = colourOf(product);
    const Outline band = smooth({{590, 30},
                                 {690, 30},
                                 {706, 220},
                                 {712, 360},
                                 {706, 500},
                                 {690, 690},
                                 {590, 690},
                                 {574, 500},
                                 {568, 360},
                                 {574, 220}});
    painter.shadow(band, 18);
    painter.body(band, strap);
    for (const float y : steps(560, 680, 24))
        painter.disc({640, y}, 5, shaded(strap, 0.5));
    painter.shadow(roundBox(530, 240, 220, 240, 70), 14);
    painter.body(roundBox(530, 240, 220, 240, 70), bgr(150, 146, 142));
    painter.fill(roundBox(744, 330, 18, 56, 8), bgr(120, 116, 112));
    if (side == ItemSide::Back) {
        painter.disc({640, 360}, 78, bgr(60, 56, 54));
        painter.ring({640, 360}, 60, bgr(110, 106, 102), 3);
        painter.disc({618, 352}, 12, bgr(80, 200, 90));
        painter.disc({662, 352}, 12, bgr(80, 200, 90));
        painter.text("42 mm  50 m", {590, 402}, 9, kPale);
        return;
    }
    painter.fill(roundBox(544, 254, 192, 212, 58), kGlass);
    painter.text("10:41", {578, 352}, 26, kPale);
    painter.ring({600, 410}, 24, bgr(80, 90, 240), 7);
    painter.ring({680, 410}, 24, bgr(110, 220, 120), 7);
    paintGloss(painter, 544, 254, 192, 212);
}

void paintCamera(Painter& painter, const DemoProduct& product, ItemSide side) {
    const Outline outline = roundBox(410, 180, 460, 360, 44);
    const cv::Scalar colour = colourOf(product);
    painter.shadow(outline, 26);
    painter.body(outline, colour);
    painter.fill(roundBox(470, 164, 90, 22, 8), bgr(60, 60, 210));
    painter.stroke(outline, shaded(colour, 1.6), 2);
    if (side == ItemSide::Back) {
        painter.fill(roundBox(450, 220, 380, 280, 16), kGlass);
        painter.fill(box(466, 236, 348, 248), Paint(bgr(200, 150, 90), bgr(90, 140, 110)));
        painter.text("4K 60", {484, 268}, 12, kPale);
        painter.text("98 %", {748, 268}, 12, kPale);
        return;
    }
    painter.body(roundBox(600, 214, 230, 230, 30), shaded(colour, 0.7));
    paintLens(painter, {715, 329}, 92);
    painter.fill(roundBox(446, 230, 120, 90, 10), kGlass);
    painter.text("4K", {476, 288}, 22, kPale);
    painter.text(brandOf(product), {448, 496}, 22, kPale);
}

void paintLaptop(Painter& painter, const DemoProduct& product, ItemSide side) {
    const cv::Scalar colour = colourOf(product);
    if (side == ItemSide::Back) {
        const Outline lid = roundBox(300, 110, 680, 480, 22);
        painter.shadow(lid, 26);
        painter.body(lid, colour);
        painter.stroke(lid, shaded(colour, 1.2), 2);
        painter.text(brandOf(product), {556, 366}, 30, shaded(colour, 0.55));
        painter.fill(box(300, 110, 680, 5), shaded(colour, 0.7));
        for (const float x : {380.F, 840.F}) // hinges
            painter.fill(roundBox(x, 100, 80, 16, 6), shaded(colour, 0.5));
        return;
    }
    const Outline base{{330, 430}, {950, 430}, {1040, 660}, {240, 660}};
    painter.shadow(base, 26);
    painter.body(roundBox(330, 50, 620, 390, 18), bgr(52, 48, 46));
    painter.fill(box(346, 66, 588, 350), Paint(bgr(140, 84, 30), bgr(70, 46, 90)));
    painter.fill(roundBox(420, 120, 300, 190, 8), kPale); // two windows
    painter.fill(box(420, 120, 300, 24), bgr(180, 120, 60));
    for (int row = 0; row < 8; ++row)
        painter.fill(box(436, 160 + static_cast<float>(row) * 17, row % 3 == 2 ? 150 : 260, 6),
                     bgr(150, 146, 142));
    painter.fill(roundBox(640, 220, 240, 150, 8), bgr(250, 248, 246));
    painter.fill(box(640, 220, 240, 20), bgr(96, 174, 39));
    for (int bar = 0; bar < 6; ++bar)
        painter.fill(box(664 + static_cast<float>(bar) * 34, 350 - static_cast<float>(bar % 4) * 24, 20,
                         8 + static_cast<float>(bar % 4) * 24),
                     bgr(200, 150, 60));
    paintGloss(painter, 346, 66, 588, 350);
    painter.body(base, colour);
    for (int row = 0; row < 5; ++row)
        for (int key = 0; key < 14; ++key) {
            const float spread = 1 + static_cast<float>(row) * 0.045F;
            const float x = 640 + (static_cast<float>(key) - 7) * 41 * spread + 3;
            const float y = 444 + static_cast<float>(row) * 25;
            painter.fill(roundBox(x, y, 34 * spread, 20, 4), bgr(48, 44, 42));
            painter.fill(box(x + 12, y + 7, 8, 2), bgr(190, 186, 182));
        }
    painter.fill({{566, 580}, {714, 580}, {724, 646}, {556, 646}}, Paint(shaded(colour, 0.86)));
    painter.fill({{240, 660}, {1040, 660}, {1034, 672}, {246, 672}}, shaded(colour, 0.6));
}

void paintBuds(Painter& painter, const DemoProduct& product, ItemSide side) {
    const cv::Scalar colour = colourOf(product);
    const Outline outline = roundBox(450, 200, 380, 330, 96);
    painter.shadow(outline, 28);
    painter.body(outline, colour);
    painter.stroke(outline, shaded(colour, 1.5), 2);
    if (side == ItemSide::Back) {
        painter.fill(roundBox(590, 196, 100, 26, 8), shaded(colour, 0.6));
        painter.fill(roundBox(612, 500, 56, 16, 8), bgr(20, 18, 18));
        painter.text("Model VB3  5V 0.5A", {546, 420}, 10, shaded(colour, 2.4));
        return;
    }
    painter.line({452, 310}, {828, 310}, shaded(colour, 0.4), 5);
    painter.line({452, 315}, {828, 315}, shaded(colour, 1.8), 2);
    painter.disc({640, 352}, 8, bgr(120, 220, 140));
    painter.text(brandOf(product), {572, 446}, 26, shaded(colour, 2.4));
    for (const float x : {330.F, 950.F}) { // the two buds beside their case
        painter.shadow(oval({x, 330}, 48, 54), 14);
        painter.body(roundBox(x - 16, 340, 32, 130, 16), colour);
        painter.body(oval({x, 330}, 48, 54), shaded(colour, 1.1));
        painter.disc({x, 322}, 20, shaded(colour, 0.5));
        painter.fill(oval({x, 322}, 12, 14), shaded(colour, 1.7));
    }
}

void paintHeadphones(Painter& painter, const DemoProduct& product, ItemSide side) {
    const cv::Scalar colour = colourOf(product);
    const Outline arch = smooth({{380, 420},
                                 {400, 200},
                                 {640, 70},
                                 {880, 200},
                                 {900, 420},
                                 {864, 420},
                                 {850, 230},
                                 {640, 116},
                                 {430, 230},
                                 {416, 420}});
    painter.shadow(arch, 20);
    painter.body(arch, colour);
    painter.stroke(arch, shaded(colour, 1.5), 2);
    for (const float x : {400.F, 880.F}) {
        painter.shadow(oval({x, 470}, 92, 140), 24);
        painter.body(oval({x, 470}, 92, 140), side == ItemSide::Front ? bgr(40, 38, 36) : colour);
        painter.stroke(oval({x, 470}, 92, 140), shaded(colour, 1.5), 3);
        if (side == ItemSide::Front) {
            painter.fill(oval({x, 470}, 54, 98), bgr(64, 60, 58));
            for (const float y : steps(392, 549, 12))
                painter.line({x - 40, y}, {x + 40, y}, bgr(96, 92, 88), 2);
        } else {
            painter.ring({x, 470}, 56, shaded(colour, 1.6), 3);
            painter.text(x < 640 ? "L" : "R", {x - 10, 482}, 24, shaded(colour, 2.2));
        }
    }
    if (side == ItemSide::Back)
        painter.text(brandOf(product), {580, 108}, 18, shaded(colour, 2.2));
}

void paintSoundbar(Painter& painter, const DemoProduct& product, ItemSide side) {
    const cv::Scalar colour = colourOf(product);
    const Outline outline = roundBox(160, 280, 960, 170, 36);
    painter.shadow(outline, 26);
    painter.body(outline, colour);
    painter.stroke(outline, shaded(colour, 1.6), 2);
    if (side == ItemSide::Back) {
        for (int port = 0; port < 4; ++port)
            painter.fill(roundBox(470 + static_cast<float>(port) * 90, 340, 64, 40, 6), bgr(16, 14, 14));
        painter.text("HDMI    OPT    AUX    DC IN", {470, 410}, 12, shaded(colour, 2.4));
        return;
    }
    for (const float x : steps(200, 1090, 14))
        for (const float y : steps(304, 436, 14))
            painter.disc({x, y}, 3, shaded(colour, 0.45));
    painter.fill(roundBox(570, 336, 140, 54, 12), shaded(colour, 0.8));
    painter.text(brandOf(product), {590, 374}, 20, kPale);
}

} // namespace returnbench
