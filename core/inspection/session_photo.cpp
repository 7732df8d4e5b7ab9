#include "core/inspection/session.h"

#include "core/base/error.h"
#include "core/base/text.h"

#include <algorithm>

namespace returnbench {
namespace {

using nlohmann::json;

const Shot& shotOf(const Protocol& protocol, const std::string& id) {
    const auto found = std::find_if(protocol.shots.begin(), protocol.shots.end(),
                                    [&](const Shot& shot) { return shot.id == id; });
    if (found == protocol.shots.end()) {
        std::string known;
        for (const Shot& shot : protocol.shots)
            known += (known.empty() ? "" : ", ") + shot.id;
        throw Error(ErrorCode::InvalidInput,
                    "The protocol " + protocol.id + " has no shot \"" + printable(id, 64) + "\".",
                    "Use one of: " + known + ".");
    }
    return *found;
}

/// Texts that can be read once the picture went through the JPEG that will be kept.
std::vector<std::string> textsAfterSaving(const SessionContext& context, const Frame& frame) {
    std::vector<std::string> texts;
    if (!context.readLabels)
        return texts;
    const cv::Mat saved = decodeImage(encodeJpeg(frame.pixels, kPhotoQuality), "the photo");
    for (const DecodedCode& code : context.readLabels(saved))
        texts.push_back(printable(code.text));
    return texts;
}

json photoData(const Shot& shot, const Frame& frame, const PhotoRef& photo, const PhotoQuality& quality,
               const std::vector<std::string>& codes, const std::vector<std::string>& problems) {
    return {{"shot", shot.id},
            {"title", shot.title},
            {"sha256", photo.sha256},
            {"bytes", photo.bytes},
            {"width", photo.width},
            {"height", photo.height},
            {"captured_at", formatTimestamp(frame.capturedAt)},
            {"codes", codes},
            {"forced", !problems.empty()},
            {"problems", problems},
            {"quality",
             {{"sharpness", quality.sharpness},
              {"brightness", quality.brightness},
              {"dark_permille", quality.darkPermille},
              {"burnt_permille", quality.burntPermille}}}};
}

} // namespace

PhotoResult InspectionSession::takePhoto(const std::string& shotId, const Frame& frame,
                                         Acceptance acceptance) {
    requireOpen();
    const Shot& shot = shotOf(*m_protocol, shotId);
    const PhotoQuality quality = measureQuality(frame.pixels);
    PhotoResult result{false, quality.problems()};
    if (!result.problems.empty() && acceptance == Acceptance::OnlyGood)
        return result;

    // Checked before it is stored, so that a refused photo leaves nothing behind.
    std::vector<std::string> codes;
    if (shot.legibleCode) {
        codes = textsAfterSaving(m_context, frame);
        if (codes.empty())
            result.problems.emplace_back("not_legible");
        if (codes.empty() && acceptance == Acceptance::OnlyGood)
            return result;
    }

    const PhotoRef photo = m_context.photos.put(frame); // on the disk before its event
    json data = photoData(shot, frame, photo, quality, codes, result.problems);
    const auto before = std::find_if(m_state.photos.begin(), m_state.photos.end(),
                                     [&](const TakenPhoto& taken) { return taken.shot == shotId; });
    const bool retaken = before != m_state.photos.end();
    if (retaken)
        data["replaces"] = before->photo.sha256;
    append({event(retaken ? "photo.retaken" : "photo.taken", std::move(data))});
    result.accepted = true;
    return result;
}

} // namespace returnbench
