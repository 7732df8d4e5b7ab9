#pragma once

#include "app/demo/demo_products.h"
#include "app/demo/painter.h"

namespace returnbench {

enum class ItemSide { Front, Back };

[[nodiscard]] cv::Scalar colourOf(const DemoProduct& product);

/// Drawings of the shop's devices, in the middle of a 1280×720 picture.
void paintPhone(Painter& painter, const DemoProduct& product, ItemSide side);
void paintTablet(Painter& painter, const DemoProduct& product, ItemSide side);
void paintWatch(Painter& painter, const DemoProduct& product, ItemSide side);
void paintCamera(Painter& painter, const DemoProduct& product, ItemSide side);
void paintLaptop(Painter& painter, const DemoProduct& product, ItemSide side);
void paintBuds(Painter& painter, const DemoProduct& product, ItemSide side);
void paintHeadphones(Painter& painter, const DemoProduct& product, ItemSide side);
void paintSoundbar(Painter& painter, const DemoProduct& product, ItemSide side);

} // namespace returnbench
