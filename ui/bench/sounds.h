#pragma once

#include "ui/bench/bench_snapshot.h"

#include <QObject>
#include <array>
#include <filesystem>
#include <memory>
#include <optional>

class QSoundEffect;

namespace returnbench {

/// What the clerk hears while the eyes are on the item. Each also stands on the screen.
enum class Sound {
    Shot,          ///< a photo was taken by itself, or a parcel was opened
    Accepted,      ///< the verdict agrees, or the inspection is closed
    Attention,     ///< something wants a decision
    Contradiction, ///< the verdict contradicts
    Error,         ///< something failed
};

/// What has changed from one snapshot to the next, in one sound: that which matters most.
[[nodiscard]] std::optional<Sound> soundOf(const BenchSnapshot& before, const BenchSnapshot& after);

/// Plays the sounds of a folder (`shot.wav` …). Without a loudspeaker it is silent.
class SoundPlayer : public QObject {
    Q_OBJECT
public:
    /// @param volume 0 to 100; 0: nothing is loaded or played
    SoundPlayer(const std::filesystem::path& folder, int volume);
    ~SoundPlayer() override;

    void play(Sound sound);

private:
    std::array<std::unique_ptr<QSoundEffect>, 5> m_effects;
};

} // namespace returnbench
