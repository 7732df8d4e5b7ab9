#pragma once

#include "core/capture/frame.h"
#include "core/labels/code_tracker.h"
#include "core/labels/frame_evidence.h"
#include "core/labels/label_reader.h"

#include <chrono>
#include <opencv2/core/mat.hpp>
#include <set>
#include <stop_token>
#include <string>
#include <vector>

namespace returnbench {

/// Time for one frame of a moving picture; no new pass over it is begun afterwards.
struct LiveBudgets {
    std::chrono::milliseconds look{100}; ///< at what has moved
    std::chrono::milliseconds step{60};  ///< of the search of what stands still
};

/// Reads codes from the frames of a source, with as much effort as each needs.
///
/// - Nothing moves and a wanted code is there, or all was tried: nothing is done, the codes are still there.
/// - Something moves: what has changed is looked at, at once, and while it brings nothing new every other
///   frame; codes that were read before are tracked.
/// - An item is held still and not read: everything is tried, step by step over the next frames.
/// - A photograph (Frame::still) gets everything at once.
///
/// A text that no single frame is sure of becomes certain over several (FrameEvidence).
/// Used by one thread.
class LiveReader {
public:
    explicit LiveReader(LabelReaderOptions options, LiveBudgets budgets = {})
        : m_reader(std::move(options)), m_budgets(budgets) {}

    /// The codes on the frame, certain ones only, in no order.
    /// @param known identifier values of which one is wanted (see ReadingGoal); empty: any code will do
    /// @param stop gives up a photograph
    /// @throws as LabelReader::read()
    [[nodiscard]] std::vector<DecodedCode> read(const Frame& frame, const std::set<std::string>& known = {},
                                                const std::stop_token& stop = {});

    /// Whether the last frame was the one with which all was tried that there is for codes, and what is
    /// wanted not found: a photograph, or the end of the search of what stands still. Then print may be worth
    /// reading.
    [[nodiscard]] bool triedAll() const noexcept { return m_exhausted; }

    [[nodiscard]] LabelReaderHealth health() const { return m_reader.health(); }

private:
    /// What is done for a frame.
    enum class Effort { None, Look, Step };

    [[nodiscard]] cv::Rect changedPart(const cv::Mat& thumbnail, cv::Size frame) const;
    [[nodiscard]] Effort effortFor(bool changed, bool satisfied);
    [[nodiscard]] bool isInVain(const cv::Mat& thumbnail) const;
    void keepInVain(const cv::Mat& thumbnail);
    void examine(const cv::Mat& part, cv::Point at, Effort effort, const std::set<std::string>& known);

    LabelReader m_reader;
    LiveBudgets m_budgets;
    FrameEvidence m_evidence;
    CodeTracker m_tracker;
    std::vector<DecodedCode> m_codes; ///< on the last frame
    std::set<std::string> m_known;    ///< wanted on the last frame
    cv::Mat m_examined;               ///< thumbnail of the last frame that was looked at
    std::vector<cv::Mat> m_inVain;    ///< thumbnails of scenes on which all was tried and nothing read
    std::uint32_t m_nextStep = 0;     ///< of the search of a scene that stands still; 0: not begun, or done
    int m_stillFrames = 0;
    bool m_triedAll = false;
    bool m_exhausted = false; ///< see triedAll()
    int m_idleLooks = 0;      ///< in turn at something that moved, which brought nothing
};

} // namespace returnbench
