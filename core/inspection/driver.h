#pragma once

#include "core/capture/frame.h"
#include "core/inspection/session.h"
#include "core/labels/decoded_code.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace returnbench {

/// What one frame led to, for the picture's overlay and the sounds.
struct FrameOutcome {
    bool verdictChanged = false;
    std::optional<std::string> shotTaken; ///< the shot that the frame was taken for
    std::vector<std::string> problems;    ///< why no photo counts though one was due
    std::vector<std::string> advice;      ///< what would make the photo that was taken a better one
    bool steady = false;
    bool sharp = false;
};

/// Takes the shots by itself: feeds frames and their codes to a session. Used by the window and headless.
///
/// A frame of a folder whose name is a shot's id (`front.jpg`, `03-front.jpg`) is taken for that shot. Any
/// other frame is taken for the next missing shot when it is sharp, well exposed, steady (a still photograph
/// is) and differs from the photo before it.
class InspectionDriver {
public:
    /// Which shots a camera's frames are taken for, where two look at the bench.
    enum class Shots {
        All,
        Legible,    ///< those on which a code must be readable, and only while one is seen
        NotLegible, ///< all others
    };

    explicit InspectionDriver(InspectionSession& session);

    void take(Shots shots) noexcept { m_shots = shots; }

    /// Serials read from the frame's print; asked only when codes leave open which unit the item is.
    using Print = std::function<std::vector<PrintedSerial>()>;

    /// @param print empty: the frame's print is not looked at
    FrameOutcome onFrame(const Frame& frame, const std::vector<DecodedCode>& codes, const Print& print = {});

private:
    InspectionSession& m_session;
    Shots m_shots = Shots::All;
    cv::Mat m_previous;  ///< small grey copy of the frame before
    cv::Mat m_lastTaken; ///< small grey copy of the last photo
};

} // namespace returnbench
