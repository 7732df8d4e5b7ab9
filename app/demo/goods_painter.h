#pragma once

#include "app/demo/device_painter.h"

namespace returnbench {

/// Drawings of clothes, shoes, household goods and bottles, in the middle of a 1280×720 picture.
void paintShoes(Painter& painter, const DemoProduct& product, ItemSide side);
void paintShirt(Painter& painter, const DemoProduct& product, ItemSide side);
void paintDress(Painter& painter, const DemoProduct& product, ItemSide side);
void paintJeans(Painter& painter, const DemoProduct& product, ItemSide side);
void paintKettle(Painter& painter, const DemoProduct& product, ItemSide side);
void paintLamp(Painter& painter, const DemoProduct& product, ItemSide side);
void paintPan(Painter& painter, const DemoProduct& product, ItemSide side);
void paintFlask(Painter& painter, const DemoProduct& product, ItemSide side);
void paintCapsules(Painter& painter, const DemoProduct& product, ItemSide side);
void paintTub(Painter& painter, const DemoProduct& product, ItemSide side);

} // namespace returnbench
