#include "core/inspection/photo_masking.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/labels/text_blocks.h"

#include <algorithm>
#include <opencv2/imgproc.hpp>

namespace returnbench {
namespace {

using nlohmann::json;

const TakenPhoto& photoOf(const InspectionState& state, const std::string& shot) {
    const auto found = std::find_if(state.photos.begin(), state.photos.end(),
                                    [&](const TakenPhoto& taken) { return taken.shot == shot; });
    if (found != state.photos.end())
        return *found;
    std::string known;
    for (const TakenPhoto& taken : state.photos)
        known += (known.empty() ? "" : ", ") + taken.shot;
    throw Error(ErrorCode::NotFound,
                "The inspection " + state.id.str() + " has no photo \"" + printable(shot, 64) + "\".",
                "Use one of: " + known + ".");
}

InspectionState stateOf(const Journal& journal, const InspectionId& inspection) {
    const auto events = journal.eventsOf(inspection);
    if (events.empty())
        throw Error(ErrorCode::NotFound, "There is no inspection " + printable(inspection.str(), 64) + ".",
                    "List them with `returnbench-cli inspections`.");
    return replay(events);
}

void requireFit(const std::vector<PhotoArea>& areas) {
    if (areas.size() > kMaxMaskAreas || !std::all_of(areas.begin(), areas.end(), isFit))
        throw Error(
            ErrorCode::InvalidInput, "The parts to cover do not lie within the photo.",
            "Give at most 16 of them, each as left, top, width and height in permille, at least 10 wide and "
            "high.");
}

/// Stored like any photo.
PhotoRef storeCovered(const InspectionState& state, const TakenPhoto& taken, const PhotoStore& photos,
                      const std::vector<PhotoArea>& areas, const std::string& bench) {
    const Bytes original = photos.read(taken.photo.sha256);
    Frame frame;
    frame.pixels = covered(decodeImage(original, "the photo " + taken.photo.sha256), areas);
    const std::string seen = taken.capturedAt.empty() ? taken.takenAt : taken.capturedAt;
    const PhotoCaption caption{parseTimestamp(seen).value_or(Timestamp{}), bench, state.id.str(), taken.shot,
                               state.verdict ? printable(state.verdict->seenSerial, 64) : std::string()};
    return photos.put(frame, &caption);
}

/// The least that covers it.
PhotoArea permilleOf(const cv::Rect& part, const cv::Size& size) {
    constexpr int kWhole = 1000;
    const int left = part.x * kWhole / size.width;
    const int top = part.y * kWhole / size.height;
    const auto end = [=](int pixels, int whole) {
        return std::min(kWhole, (pixels * kWhole + whole - 1) / whole);
    };
    return {left, top, end(part.br().x, size.width) - left, end(part.br().y, size.height) - top};
}

} // namespace

PhotoRef maskPhoto(Journal& journal, const PhotoStore& photos, const InspectionId& inspection,
                   const std::string& shot, const std::vector<PhotoArea>& areas, const PersonId& by) {
    const InspectionState state = stateOf(journal, inspection);
    const TakenPhoto& taken = photoOf(state, shot);
    requireFit(areas);
    const PhotoRef copy =
        areas.empty() ? taken.photo : storeCovered(state, taken, photos, areas, journal.bench());
    NewEvent event{"photo.masked", by.str(), inspection, {}};
    event.data = {{"shot", shot},
                  {"original", taken.photo.sha256},
                  {"sha256", copy.sha256},
                  {"bytes", copy.bytes},
                  {"width", copy.width},
                  {"height", copy.height},
                  {"areas_permille", toJson(areas)}};
    journal.append(event);
    return copy;
}

std::vector<PhotoArea> proposedMask(const std::string& shot, const Bytes& jpeg) {
    if (shot != "label" && shot != "parcel")
        return {};
    cv::Mat grey;
    const cv::Mat pixels = decodeImage(jpeg, "the photo \"" + printable(shot, 64) + "\"");
    cv::cvtColor(pixels, grey, cv::COLOR_BGR2GRAY);
    std::vector<PhotoArea> areas;
    for (const cv::Rect& block : findTextBlocks(grey))
        if (const PhotoArea area = permilleOf(block, grey.size()); isFit(area))
            areas.push_back(area);
    return areas;
}

std::vector<PhotoArea> proposedMask(const Journal& journal, const PhotoStore& photos,
                                    const InspectionId& inspection, const std::string& shot) {
    const InspectionState state = stateOf(journal, inspection);
    return proposedMask(shot, photos.read(photoOf(state, shot).photo.sha256));
}

json toJson(const std::vector<PhotoArea>& areas) {
    json parts = json::array();
    for (const PhotoArea& area : areas)
        parts.push_back({{"x", area.x}, {"y", area.y}, {"width", area.width}, {"height", area.height}});
    return parts;
}

} // namespace returnbench
