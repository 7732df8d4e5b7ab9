#include "ui/widgets/picture.h"

#include "core/capture/preview.h"

namespace returnbench {

QImage pictureOf(const Frame& frame, int maxWidth) {
    auto* preview = new PreviewImage(makePreview(frame, maxWidth));
    // The image borrows the pixels and frees them with its last copy.
    return {preview->bgr.data(),
            preview->width,
            preview->height,
            preview->stride,
            QImage::Format_BGR888,
            [](void* owned) { delete static_cast<PreviewImage*>(owned); },
            preview};
}

} // namespace returnbench
