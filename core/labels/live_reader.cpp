#include "core/labels/live_reader.h"

#include "core/capture/photo_quality.h"

#include <algorithm>
#include <cstdint>
#include <opencv2/imgproc.hpp>
#include <utility>

namespace returnbench {
namespace {

/// Looks at an item that is held still before everything is tried: the camera may still be focusing.
constexpr int kPatience = 3;
/// Of frames that stand still and were tried in vain, each so many is looked at.
constexpr int kSeldom = 5;
/// Looks in turn at what moves and brings nothing, before only every other frame gets one.
constexpr int kIdleLooks = 2;
/// A thumbnail's pixel that differs by more has changed.
constexpr int kChanged = 12;
/// Scenes that are remembered as not worth another search.
constexpr std::size_t kMaxInVain = 4;

cv::Mat greyOf(const cv::Mat& pixels) {
    cv::Mat grey = pixels;
    if (pixels.channels() == 3)
        cv::cvtColor(pixels, grey, cv::COLOR_BGR2GRAY);
    return grey;
}

std::array<cv::Point, 4> moved(std::array<cv::Point, 4> corners, cv::Point by) {
    for (cv::Point& corner : corners)
        corner += by;
    return corners;
}

bool isSatisfied(const std::vector<DecodedCode>& codes, const std::set<std::string>& known) {
    return std::any_of(codes.begin(), codes.end(),
                       [&](const DecodedCode& code) { return known.empty() || saysOneOf(code, known); });
}

/// Where two thumbnails of one size differ.
cv::Rect difference(const cv::Mat& a, const cv::Mat& b) {
    cv::Mat difference;
    cv::absdiff(a, b, difference);
    return cv::boundingRect(difference > kChanged);
}

} // namespace

std::vector<DecodedCode> LiveReader::read(const Frame& frame, const std::set<std::string>& known,
                                          const std::stop_token& stop) {
    if (frame.still) {
        m_tracker.forget();
        m_examined.release();
        m_codes = m_reader.read(frame.pixels, {known, stop});
        m_exhausted = !isSatisfied(m_codes, known);
        return m_codes;
    }
    m_exhausted = false;
    if (known != m_known) { // what was tried was tried for something else
        m_known = known;
        m_stillFrames = 0;
        m_nextStep = 0;
        m_triedAll = false;
    }
    const cv::Mat grey = greyOf(frame.pixels);
    const cv::Mat thumbnail = motionThumbnail(grey);
    const cv::Rect part = changedPart(thumbnail, grey.size());
    const bool changed = !part.empty();
    std::vector<DecodedCode> before;
    if (changed)
        before = std::exchange(m_codes, m_tracker.find(grey));
    const Effort effort = effortFor(changed, isSatisfied(m_codes, known));
    if (effort == Effort::None)
        return m_codes;
    m_examined = thumbnail;
    const cv::Rect where = changed ? part : cv::Rect(cv::Point(), grey.size());
    const auto tracked = static_cast<std::ptrdiff_t>(m_codes.size());
    examine(grey(where), where.tl(), effort, known);
    const std::vector<DecodedCode> read(m_codes.begin() + tracked, m_codes.end());
    m_tracker.remember(grey, read);
    m_exhausted = effort == Effort::Step && m_triedAll && !isSatisfied(m_codes, known);
    const bool isNew = std::any_of(read.begin(), read.end(), [&](const DecodedCode& code) {
        return std::none_of(before.begin(), before.end(),
                            [&](const DecodedCode& old) { return saysTheSame(old, code); });
    });
    m_idleLooks = changed && !isNew ? m_idleLooks + 1 : 0;
    return m_codes;
}

/// Where the frame differs from the one that was looked at last; empty when nowhere.
cv::Rect LiveReader::changedPart(const cv::Mat& thumbnail, cv::Size frame) const {
    const cv::Rect whole(cv::Point(), frame);
    if (m_examined.size() != thumbnail.size())
        return whole;
    const cv::Rect small = difference(thumbnail, m_examined);
    if (small.empty())
        return {};
    // With the neighbours, for a code must be seen with what is around it.
    constexpr int kMargin = 4;
    const double scale = static_cast<double>(frame.width) / thumbnail.cols;
    const cv::Rect wide = small - cv::Point(kMargin, kMargin) + cv::Size(2 * kMargin, 2 * kMargin);
    return cv::Rect(cv::Point(cvFloor(wide.x * scale), cvFloor(wide.y * scale)),
                    cv::Size(cvCeil(wide.width * scale), cvCeil(wide.height * scale))) &
           whole;
}

LiveReader::Effort LiveReader::effortFor(bool changed, bool satisfied) {
    if (changed) {
        m_stillFrames = 0;
        m_nextStep = 0;
        m_triedAll = false;
        if (m_idleLooks < kIdleLooks)
            return Effort::Look;
        m_idleLooks = kIdleLooks - 1; // every other
        return Effort::None;
    }
    if (satisfied)
        return Effort::None;
    ++m_stillFrames;
    if (m_stillFrames < kPatience)
        return Effort::Look;
    if (!m_triedAll && m_nextStep == 0 && isInVain(m_examined))
        m_triedAll = true; // the empty bench, most of the time
    if (!m_triedAll)
        return Effort::Step;
    return m_stillFrames % kSeldom == 0 ? Effort::Look : Effort::None;
}

void LiveReader::examine(const cv::Mat& part, cv::Point at, Effort effort,
                         const std::set<std::string>& known) {
    Look look;
    look.mode = effort == Effort::Step ? SearchMode::Thorough : SearchMode::Live;
    look.firstStep = effort == Effort::Step ? m_nextStep : 0;
    look.budget = effort == Effort::Step ? m_budgets.step : m_budgets.look;
    for (const DecodedCode& code : m_codes)
        look.covered.push_back(moved(code.corners, -at));
    LookResult found = m_reader.look(part, look);
    if (effort == Effort::Step) {
        m_nextStep = found.nextStep;
        m_triedAll = m_nextStep == 0;
    }
    if (effort == Effort::Step && m_triedAll && found.codes.empty() && m_codes.empty())
        keepInVain(m_examined);
    for (DecodedCode& code : found.codes) {
        code.corners = moved(code.corners, at);
        code.certain = code.certain || saysOneOf(code, known);
    }
    for (DecodedCode& code : m_evidence.weigh(std::move(found.codes)))
        if (std::none_of(m_codes.begin(), m_codes.end(), // its bars may reach beyond what was covered
                         [&](const DecodedCode& there) { return isSameCode(there, code); }))
            m_codes.push_back(std::move(code));
}

bool LiveReader::isInVain(const cv::Mat& thumbnail) const {
    return std::any_of(m_inVain.begin(), m_inVain.end(), [&](const cv::Mat& scene) {
        return scene.size() == thumbnail.size() && difference(scene, thumbnail).empty();
    });
}

void LiveReader::keepInVain(const cv::Mat& thumbnail) {
    if (m_inVain.size() == kMaxInVain)
        m_inVain.erase(m_inVain.begin());
    m_inVain.push_back(thumbnail);
}

} // namespace returnbench
