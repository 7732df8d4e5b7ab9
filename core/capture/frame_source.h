#pragma once

#include "core/base/clock.h"
#include "core/capture/frame.h"

#include <memory>
#include <string>
#include <vector>

namespace returnbench {

/// What became of asking for a picture.
enum class FrameStatus {
    Ok,
    End,      ///< a file or folder has no more; a stream's sender said that this was the last
    NotReady, ///< nothing within the wait; ask again
    Lost,     ///< unplugged or broken; reopening may help
};

struct FrameResult {
    FrameStatus status = FrameStatus::NotReady;
    FramePtr frame;     ///< set only with Ok
    std::string reason; ///< a sentence for Lost
};

/// Where pictures come from. Used by one thread.
class FrameSource {
public:
    virtual ~FrameSource() = default;

    /// The next picture; waits at most some 500 ms.
    [[nodiscard]] virtual FrameResult next() = 0;

    /// True for cameras and streams, which run whether or not anyone looks; false for files and folders,
    /// which give every picture exactly once, as fast as asked.
    [[nodiscard]] virtual bool isLive() const = 0;

    /// Frames a second that a replayed file wants to be shown at; 0 when unknown.
    [[nodiscard]] virtual double framesPerSecond() const = 0;

    /// The SOURCE it was opened from.
    [[nodiscard]] virtual std::string name() const = 0;

    /// File names of a folder's pictures that could not be read and were passed over so far.
    [[nodiscard]] virtual std::vector<std::string> skipped() const { return {}; }
};

struct CameraSettings;

/// Opens a SOURCE: `camera:0`, `camera:NAME` (as cameras() names it, whatever its number), `/dev/video0`, a
/// video file, an image, a folder of images (sorted by name), `http://…` (MJPEG, multipart/x-mixed-replace),
/// `rtsp://…`.
/// @throws Error{NotFound} when it does not exist, Error{InvalidInput} when it is no source of pictures,
///         Error{Device} when the device or stream does not answer
[[nodiscard]] std::unique_ptr<FrameSource> openFrameSource(const std::string& source, const Clock& clock);
/// The same; a camera's device is set as said.
[[nodiscard]] std::unique_ptr<FrameSource> openFrameSource(const std::string& source, const Clock& clock,
                                                           const CameraSettings& settings);

} // namespace returnbench
