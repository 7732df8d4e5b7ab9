#include "core/inspection/session.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/inspection/gate.h"
#include "core/inspection/inspection_json.h"
#include "core/inspection/recorded_code.h"
#include "core/people/badge.h"

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

json photoData(const Shot& shot, const Frame& frame, const PhotoRef& photo, const PhotoQuality& quality,
               InspectionSession::Acceptance acceptance) {
    return {{"shot", shot.id},
            {"title", shot.title},
            {"sha256", photo.sha256},
            {"bytes", photo.bytes},
            {"width", photo.width},
            {"height", photo.height},
            {"captured_at", formatTimestamp(frame.capturedAt)},
            {"forced", acceptance == InspectionSession::Acceptance::Forced},
            {"problems", quality.problems()},
            {"advice", quality.advice()},
            {"quality", toJson(quality)}};
}

} // namespace

PhotoResult InspectionSession::takePhoto(const std::string& shotId, const Frame& frame,
                                         Acceptance acceptance) {
    requireOpen();
    const Shot& shot = shotOf(*m_protocol, shotId);
    const PhotoQuality quality = measureQuality(frame.pixels);
    PhotoResult result;
    result.problems = quality.problems();
    result.advice = quality.advice();
    if (!result.problems.empty() && acceptance == Acceptance::OnlyGood)
        return result;

    const PhotoCaption caption{frame.capturedAt, m_context.journal.bench(), m_state.id.str(), shot.title,
                               m_state.verdict ? printable(m_state.verdict->seenSerial, 64) : std::string()};
    const PhotoRef photo = m_context.photos.put(frame, &caption); // on the disk before its event
    json data = photoData(shot, frame, photo, quality, acceptance);
    const auto before = std::find_if(m_state.photos.begin(), m_state.photos.end(),
                                     [&](const TakenPhoto& taken) { return taken.shot == shotId; });
    const bool retaken = before != m_state.photos.end();
    if (retaken)
        data["replaces"] = before->photo.sha256;
    append({event(retaken ? "photo.retaken" : "photo.taken", std::move(data))});
    result.recorded = true;

    // Reading takes up to seconds: the photo does not wait for it.
    if (shot.isReadAgain()) {
        const auto codes = readSavedPhoto(shot.id, photo.sha256);
        if (!returnbench::showsItsCode(m_state, shot, codes))
            (shot.legibleCode ? result.problems : result.advice).emplace_back("not_legible");
        else
            std::erase(result.advice, "glare"); // it hides nothing of the code
    }
    result.accepted = result.problems.empty() || acceptance == Acceptance::Forced;
    return result;
}

std::vector<std::string> InspectionSession::textsOf(const std::vector<DecodedCode>& codes) const {
    std::vector<std::string> texts;
    for (const DecodedCode& code : codes) {
        if (looksLikeBadge(code.text))
            continue;
        const ReadLabel label = recorded(code);
        texts.push_back(label.text);
        if (isWithheld(label.text))
            for (const Identifier& identifier : label.identifiers)
                texts.push_back(identifier.value);
    }
    return texts;
}

std::vector<std::string> InspectionSession::readSavedPhoto(const std::string& shot,
                                                           const std::string& sha256) {
    if (!m_context.readLabels)
        return {};
    const cv::Mat saved = decodeImage(m_context.photos.read(sha256), "the photo " + sha256);
    std::vector<std::string> texts = textsOf(m_context.readLabels(saved));
    append({event("label.read", {{"photo", sha256}, {"shot", shot}, {"source", "photo"}, {"codes", texts}})});
    return texts;
}

void InspectionSession::readUnreadPhotos() {
    const std::vector<TakenPhoto> taken = m_state.photos;
    for (const TakenPhoto& photo : taken) {
        const auto& shots = m_protocol->shots;
        const bool isUnread =
            !photo.readAgain && std::any_of(shots.begin(), shots.end(), [&](const Shot& shot) {
                return shot.id == photo.shot && shot.isReadAgain();
            });
        if (!isUnread)
            continue;
        try {
            readSavedPhoto(photo.shot, photo.photo.sha256);
        } catch (const Error&) {
            return; // the inspection goes on; where a legible code is required, the shot is still missing
        }
    }
}

} // namespace returnbench
