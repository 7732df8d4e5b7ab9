#pragma once

#include "app/demo/demo_products.h"
#include "app/demo/device_painter.h"
#include "app/demo/painter.h"

#include <opencv2/core/mat.hpp>

namespace returnbench {

/// Drawings of what lies on a bench. All paint onto an 8-bit BGR scene of 1280×720.
void paintBench(cv::Mat& scene);
void paintParcel(cv::Mat& scene);
void paintOpenBox(cv::Mat& scene);

/// The item as a whole, wherever the painter puts it.
void paintItem(Painter& painter, const DemoProduct& product, ItemSide side);

/// The item's packaging or tag from near, where its label is.
void paintSurface(cv::Mat& scene, const DemoProduct& product);

/// What is wrong with a damaged item: a crack, or a stain on clothes and shoes.
void paintDamage(Painter& painter, const DemoProduct& product);

} // namespace returnbench
