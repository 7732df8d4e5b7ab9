#include "ui/lookup/reference_images.h"

#include "core/base/error.h"
#include "core/capture/photo_store.h"
#include "ui/widgets/picture.h"

namespace returnbench {
namespace {

constexpr int kWidth = 1280;

} // namespace

ReferenceImages referenceImages(const std::filesystem::path& workspace, const ReferenceQuestion& question) {
    ReferenceImages read{question.inspection, {}};
    for (const ReferencePicture& picture : referencePictures(workspace, question.line, question.units)) {
        try {
            Frame frame;
            frame.pixels = readImage(picture.file);
            read.images.push_back({picture.kind, pictureOf(frame, kWidth)});
        } catch (const Error&) {
            continue; // no picture, or one that is far too large
        }
    }
    return read;
}

} // namespace returnbench
