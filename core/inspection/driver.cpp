#include "core/inspection/driver.h"

#include "core/base/text.h"
#include "core/capture/photo_quality.h"

#include <algorithm>
#include <string_view>

namespace returnbench {
namespace {

bool differs(const cv::Mat& a, const cv::Mat& b) {
    return motionBetween(a, b) >= kStillDifference;
}

/// What a still's file name may say: `03-front.jpg` and `front.jpg` say `front`.
std::string shotNameOf(const Frame& frame) {
    if (!frame.still)
        return {};
    std::string_view name = frame.name;
    name = name.substr(0, name.rfind('.'));
    const auto digits = name.find_first_not_of("0123456789");
    if (digits != std::string_view::npos && digits > 0 && (name[digits] == '-' || name[digits] == '_'))
        name.remove_prefix(digits + 1);
    return toLower(name);
}

/// The shot that a frame is for, if it is for one.
struct Target {
    const Shot* shot = nullptr;
    bool named = false; ///< by the frame's file name
};

const Shot* findShot(const Protocol& protocol, const std::string& id) {
    const auto found = std::find_if(protocol.shots.begin(), protocol.shots.end(),
                                    [&](const Shot& shot) { return shot.id == id; });
    return found == protocol.shots.end() ? nullptr : &*found;
}

bool isTaken(const Shot& shot, InspectionDriver::Shots shots) {
    switch (shots) {
    case InspectionDriver::Shots::Legible:
        return shot.legibleCode;
    case InspectionDriver::Shots::NotLegible:
        return !shot.legibleCode;
    case InspectionDriver::Shots::All:
        break;
    }
    return true;
}

/// The next missing shot of those that are taken; none before it is the photos' turn.
const Shot* nextShot(const InspectionSession& session, InspectionDriver::Shots shots) {
    const auto missing = session.missing();
    if (missing.empty() || missing.front().kind != Missing::Kind::Shot)
        return nullptr;
    for (const Missing& item : missing) {
        const Shot* shot = item.kind == Missing::Kind::Shot ? findShot(session.protocol(), item.id) : nullptr;
        if (shot != nullptr && isTaken(*shot, shots))
            return shot;
    }
    return nullptr;
}

Target targetOf(const Frame& frame, const InspectionSession& session, InspectionDriver::Shots shots) {
    if (const Shot* named = findShot(session.protocol(), shotNameOf(frame))) {
        const auto missing = session.missing();
        const bool due = std::any_of(missing.begin(), missing.end(), [&](const Missing& item) {
            return item.kind == Missing::Kind::Shot && item.id == named->id;
        });
        return {due ? named : nullptr, true};
    }
    return {nextShot(session, shots), false};
}

} // namespace

InspectionDriver::InspectionDriver(InspectionSession& session) : m_session(session) {}

FrameOutcome InspectionDriver::onFrame(const Frame& frame, const std::vector<DecodedCode>& codes,
                                       const Print& print) {
    FrameOutcome outcome;
    const cv::Mat grey = motionThumbnail(frame.pixels);
    const PhotoQuality quality = measureQuality(frame.pixels);
    outcome.sharp = quality.sharp();
    outcome.steady = frame.still || (!m_previous.empty() && !differs(m_previous, grey));
    m_previous = grey;
    if (m_session.state().stage == Stage::Closed || m_session.state().stage == Stage::Voided)
        return outcome;

    outcome.verdictChanged = m_session.see(codes);
    if (print && m_session.wantsPrint() && m_session.seePrint(print()))
        outcome.verdictChanged = true;
    const Target target = targetOf(frame, m_session, m_shots);
    if (target.shot == nullptr || !outcome.steady)
        return outcome;
    const bool showsItsCode = m_session.showsItsCode(*target.shot, codes);
    if (m_shots == Shots::Legible && !showsItsCode)
        return outcome; // nothing lies there that it looks for
    // A moving picture shows the same thing for a while: it is one photo. A file's name says what it is.
    if (!target.named && !m_lastTaken.empty() && !differs(m_lastTaken, grey))
        return outcome;
    outcome.problems = quality.problems();
    if (!frame.still && target.shot->legibleCode && !showsItsCode)
        outcome.problems.emplace_back("not_legible");
    if (!outcome.problems.empty())
        return outcome;

    const PhotoResult result =
        m_session.takePhoto(target.shot->id, frame, InspectionSession::Acceptance::OnlyGood);
    outcome.problems = result.problems;
    outcome.advice = result.advice;
    if (result.accepted)
        outcome.shotTaken = target.shot->id;
    if (result.recorded)
        m_lastTaken = grey; // also of one to be retaken: the same view would be no better
    return outcome;
}

} // namespace returnbench
