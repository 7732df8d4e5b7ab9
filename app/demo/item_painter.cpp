#include "app/demo/item_painter.h"

#include "app/demo/goods_painter.h"

#include <array>
#include <cmath>

namespace returnbench {
namespace {

const cv::Scalar kCardboard = bgr(122, 164, 200);
const cv::Scalar kPrint = bgr(58, 72, 92);

bool isCloth(const DemoProduct& product) {
    return product.category == "fashion" || product.category == "footwear";
}

/// The arrows that say which side is up.
void paintThisSideUp(Painter& painter, cv::Point2f at) {
    for (const float x : {0.F, 46.F}) {
        painter.fill({{at.x + x + 14, at.y}, {at.x + x + 32, at.y + 26}, {at.x + x - 4, at.y + 26}}, kPrint);
        painter.fill(box(at.x + x + 8, at.y + 26, 12, 34), kPrint);
    }
    painter.fill(box(at.x - 8, at.y + 66, 92, 7), kPrint);
}

/// Crumpled packing paper.
void paintPadding(Painter& painter, cv::Point2f centre, float size, int turn) {
    Outline outline;
    for (int i = 0; i < 9; ++i) {
        const float radius = size * (i % 2 == 0 ? 1.0F : 0.72F + 0.05F * static_cast<float>((i + turn) % 4));
        const float angle = 0.698F * static_cast<float>(i) + 0.4F * static_cast<float>(turn);
        outline.push_back(centre + cv::Point2f(radius * std::cos(angle), 0.7F * radius * std::sin(angle)));
    }
    painter.shadow(outline, 10);
    painter.fill(outline, Paint(bgr(196, 216, 230), bgr(160, 184, 204)));
    for (std::size_t i = 0; i < outline.size(); i += 2) {
        painter.fill({centre, outline[i], outline[(i + 1) % outline.size()]},
                     Paint(bgr(214, 232, 244), bgr(180, 204, 222), 0.8));
        painter.line(centre, outline[i], bgr(140, 164, 184), 2);
    }
}

} // namespace

void paintBench(cv::Mat& scene) {
    Painter painter(scene);
    painter.fill(box(-2, -2, 1284, 724), Paint(bgr(112, 104, 74), bgr(98, 90, 62)));
    for (int i = 0; i * 32 <= scene.cols; ++i) { // a cutting mat
        const auto at = static_cast<float>(i * 32);
        const bool bold = i % 5 == 0;
        const cv::Scalar colour = bold ? bgr(158, 150, 112) : bgr(124, 116, 84);
        painter.line({at, 0}, {at, 720}, colour, bold ? 2 : 1);
        if (at <= 720)
            painter.line({0, at}, {1280, at}, colour, bold ? 2 : 1);
    }
    for (int i = 1; i * 160 < scene.cols; ++i)
        painter.text(std::to_string(i * 5), {static_cast<float>(i * 160) + 4, 14}, 9, bgr(170, 162, 126));
    for (const float tick : steps(0, 1280, 8))
        painter.line({tick, 708}, {tick, 720}, bgr(158, 150, 112), 1);
}

void paintParcel(cv::Mat& scene) {
    Painter painter(scene);
    const Outline parcel = roundBox(130, 40, 1020, 640, 10);
    painter.shadow(parcel, 34);
    painter.body(parcel, kCardboard);
    for (int i = 0; i < 90; ++i) // the board's flutes show through
        painter.line({134, 46 + static_cast<float>(i) * 7}, {1146, 46 + static_cast<float>(i) * 7},
                     shaded(kCardboard, i % 2 == 0 ? 0.97 : 1.01), 1);
    painter.line({130, 360}, {1150, 360}, shaded(kCardboard, 0.6), 3);
    painter.fill(box(130, 322, 1020, 76), Paint(bgr(170, 200, 224), bgr(150, 184, 212), 0.75)); // tape
    for (const float x : steps(150, 1140, 150))
        painter.text("SWIFT", {x, 368}, 14, bgr(120, 150, 186));
    paintThisSideUp(painter, {1010, 76});
    painter.text("FRAGILE", {164, 646}, 26, kPrint);
    painter.stroke(box(152, 608, 180, 52), kPrint, 3);
    painter.stroke(parcel, shaded(kCardboard, 0.7), 2);
}

void paintOpenBox(cv::Mat& scene) {
    Painter painter(scene);
    const Outline outside = box(180, 60, 920, 600);
    painter.shadow(outside, 34);
    painter.fill({{230, 100}, {1050, 100}, {1120, -10}, {160, -10}},
                 Paint(shaded(kCardboard, 0.96), kCardboard));
    painter.fill({{230, 620}, {1050, 620}, {1120, 730}, {160, 730}},
                 Paint(shaded(kCardboard, 1.06), kCardboard));
    painter.fill({{230, 100}, {230, 620}, {90, 690}, {90, 30}}, Paint(shaded(kCardboard, 1.02)));
    painter.fill({{1050, 100}, {1050, 620}, {1190, 690}, {1190, 30}}, Paint(shaded(kCardboard, 0.92)));
    for (const float x : {90.F, 1190.F})
        painter.line({x, 30}, {x, 690}, shaded(kCardboard, 0.7), 2);
    painter.fill(box(230, 100, 820, 520), Paint(shaded(kCardboard, 0.5), shaded(kCardboard, 0.62)));
    painter.fill({{230, 100}, {1050, 100}, {990, 160}, {290, 160}},
                 Paint(shaded(kCardboard, 0.44), shaded(kCardboard, 0.52)));
    painter.fill({{230, 620}, {1050, 620}, {990, 560}, {290, 560}},
                 Paint(shaded(kCardboard, 0.74), shaded(kCardboard, 0.84)));
    painter.fill({{230, 100}, {290, 160}, {290, 560}, {230, 620}}, Paint(shaded(kCardboard, 0.66)));
    painter.fill({{1050, 100}, {990, 160}, {990, 560}, {1050, 620}}, Paint(shaded(kCardboard, 0.56)));
    painter.body(box(290, 160, 700, 400), shaded(kCardboard, 0.7));
    const std::array<cv::Point2f, 7> padding{
        {{360, 220}, {470, 200}, {880, 210}, {930, 340}, {350, 490}, {880, 500}, {640, 520}}};
    for (std::size_t i = 0; i < padding.size(); ++i)
        paintPadding(painter, padding[i], 64, static_cast<int>(i));
}

void paintItem(Painter& painter, const DemoProduct& product, ItemSide side) {
    switch (product.look) {
    case ItemLook::Phone:
        return paintPhone(painter, product, side);
    case ItemLook::Tablet:
        return paintTablet(painter, product, side);
    case ItemLook::Watch:
        return paintWatch(painter, product, side);
    case ItemLook::Camera:
        return paintCamera(painter, product, side);
    case ItemLook::Laptop:
        return paintLaptop(painter, product, side);
    case ItemLook::Buds:
        return paintBuds(painter, product, side);
    case ItemLook::Headphones:
        return paintHeadphones(painter, product, side);
    case ItemLook::Soundbar:
        return paintSoundbar(painter, product, side);
    case ItemLook::Shoes:
        return paintShoes(painter, product, side);
    case ItemLook::Shirt:
        return paintShirt(painter, product, side);
    case ItemLook::Dress:
        return paintDress(painter, product, side);
    case ItemLook::Jeans:
        return paintJeans(painter, product, side);
    case ItemLook::Kettle:
        return paintKettle(painter, product, side);
    case ItemLook::Lamp:
        return paintLamp(painter, product, side);
    case ItemLook::Pan:
        return paintPan(painter, product, side);
    case ItemLook::Flask:
        return paintFlask(painter, product, side);
    case ItemLook::Capsules:
        return paintCapsules(painter, product, side);
    case ItemLook::Tub:
        return paintTub(painter, product, side);
    }
}

void paintSurface(cv::Mat& scene, const DemoProduct& product) {
    Painter painter(scene);
    const cv::Scalar accent = colourOf(product);
    const std::string title(product.title);
    const std::string brand = title.substr(0, title.find(' '));
    if (product.category == "fashion") { // cloth with a hang tag
        painter.body(box(-2, -2, 1284, 724), shaded(accent, 0.8));
        for (const float x : steps(0, 1280, 8))
            painter.line({x, 0}, {x, 720}, shaded(accent, 0.7), 2);
        for (const float y : steps(0, 720, 8))
            painter.line({0, y}, {1280, y}, shaded(accent, 0.86), 1);
        const Outline tag{{330, 90}, {400, 40}, {880, 40}, {950, 90}, {950, 690}, {330, 690}};
        painter.shadow(tag, 20);
        painter.fill(tag, Paint(bgr(228, 234, 238), bgr(216, 222, 228)));
        painter.disc({640, 78}, 16, shaded(accent, 0.6));
        painter.stroke(smooth({{640, 78}, {700, 20}, {660, -30}, {600, 10}}), bgr(120, 130, 140), 4);
        painter.text(brand, {556, 170}, 34, kPrint);
        return;
    }
    const Outline carton = roundBox(40, 24, 1200, 672, 12); // the retail box, its end or its back
    painter.shadow(carton, 26);
    painter.fill(carton, Paint(bgr(216, 218, 220), bgr(196, 198, 202)));
    painter.body(box(40, 24, 92, 672), accent);
    painter.text(brand, {164, 84}, 34, kPrint);
    painter.text(title.substr(title.find(' ') + 1), {164, 116}, 14, bgr(110, 106, 102));
    for (int i = 0; i < 4; ++i)
        painter.fill(box(1010, 60 + static_cast<float>(i) * 18, i % 2 == 0 ? 190 : 150, 6),
                     bgr(150, 146, 142));
    painter.ring({1172, 652}, 18, kPrint, 3);
    painter.stroke({{1120, 668}, {1136, 638}, {1152, 668}}, kPrint, 3);
}

void paintDamage(Painter& painter, const DemoProduct& product) {
    if (isCloth(product)) {
        const bool shoe = product.look == ItemLook::Shoes;
        const cv::Point2f at = shoe ? cv::Point2f(690, 520) : cv::Point2f(650, 420);
        const float size = shoe ? 0.5F : 1.0F;
        const auto moved = [&](Outline outline) {
            for (cv::Point2f& point : outline)
                point = at + point * size;
            return smooth(outline);
        };
        painter.fill(moved({{-90, -40}, {-30, -90}, {50, -70}, {90, 0}, {50, 60}, {-40, 70}, {-80, 30}}),
                     Paint(bgr(30, 60, 96), bgr(40, 76, 120), 0.6));
        painter.fill(moved({{-40, -30}, {10, -50}, {50, -10}, {20, 30}, {-30, 20}}),
                     Paint(bgr(20, 44, 76), 0.5));
        for (const cv::Point2f drop : {cv::Point2f(110, -20), cv::Point2f(-110, 60), cv::Point2f(70, 90)})
            painter.fill(oval(at + drop * size, 12 * size, 9 * size), Paint(bgr(30, 60, 96), 0.6));
        return;
    }
    const std::array<cv::Point2f, 7> crack{
        {{560, 220}, {600, 290}, {588, 340}, {644, 380}, {676, 366}, {700, 440}, {736, 500}}};
    for (std::size_t i = 1; i < crack.size(); ++i) {
        painter.line(crack[i - 1], crack[i], bgr(240, 240, 240), 4);
        painter.line(crack[i - 1] + cv::Point2f(3, 3), crack[i] + cv::Point2f(3, 3), bgr(60, 60, 60), 2);
        painter.line(crack[i], crack[i] + cv::Point2f(48, i % 2 == 0 ? 30.F : -40.F), bgr(228, 228, 228), 2);
        painter.line(crack[i], crack[i] + cv::Point2f(-40, i % 2 == 0 ? -22.F : 34.F), bgr(228, 228, 228), 2);
    }
}

} // namespace returnbench
