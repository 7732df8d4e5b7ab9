#pragma once

#include "app/demo/demo_data.h"
#include "app/demo/demo_products.h"

#include <opencv2/core/mat.hpp>
#include <string>

namespace returnbench {

/// Whether the codes on the item can be seen in a shot.
enum class CodesInView { No, Yes };

/// What a bench camera would see for one shot of a parcel: 1280×720, 8-bit BGR.
///
/// The item on the bench, its labels in perspective, under uneven light, a little blurred and noisy. `label`
/// and `parcel` show the return label's waybill, `contents` the open box. Codes are shown from near, but in a
/// shot of the `front`, where item and packaging lie side by side. Same random state, same picture.
[[nodiscard]] cv::Mat renderShot(const DemoParcel& parcel, const std::string& shot, CodesInView codes,
                                 DemoRandom& random);

/// The product alone on the bench, as a catalogue shows it: of the same size, without noise.
[[nodiscard]] cv::Mat renderProduct(const DemoProduct& product);

} // namespace returnbench
