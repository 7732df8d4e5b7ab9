#include "ui/bench/sounds.h"

#include "ui/widgets/verdict_words.h"

#include <QAudioDevice>
#include <QMediaDevices>
#include <QSoundEffect>
#include <QUrl>

namespace returnbench {
namespace {

constexpr std::array kFiles{"shot.wav", "accepted.wav", "attention.wav", "contradiction.wav", "error.wav"};

std::optional<VerdictKind> verdictOf(const BenchSnapshot& snapshot) {
    if (!snapshot.inspection || !snapshot.inspection->state.verdict)
        return std::nullopt;
    return snapshot.inspection->state.verdict->kind;
}

Sound soundOf(VerdictKind verdict) {
    switch (toneOf(verdict)) {
    case Tone::Good:
        return Sound::Accepted;
    case Tone::Bad:
        return Sound::Contradiction;
    default:
        return Sound::Attention;
    }
}

InspectionId inspectionOf(const BenchSnapshot& snapshot) {
    return snapshot.inspection ? snapshot.inspection->state.id : InspectionId();
}

std::size_t photosOf(const BenchSnapshot& snapshot) {
    return snapshot.inspection ? snapshot.inspection->state.photos.size() +
                                     static_cast<std::size_t>(snapshot.inspection->state.retakes)
                               : 0;
}

std::uint64_t messageOf(const BenchSnapshot& snapshot) {
    return snapshot.message ? snapshot.message->number : 0;
}

} // namespace

std::optional<Sound> soundOf(const BenchSnapshot& before, const BenchSnapshot& after) {
    const bool isNewMessage = after.message && messageOf(after) != messageOf(before);
    if (isNewMessage && after.message->kind == Message::Kind::Failure)
        return Sound::Error;
    const bool isSame = inspectionOf(before) == inspectionOf(after);
    const auto verdict = verdictOf(after);
    if (verdict && (!isSame || verdict != verdictOf(before)))
        return soundOf(*verdict);
    if (isNewMessage && after.message->kind == Message::Kind::Attention)
        return Sound::Attention;
    if (!isSame && !after.inspection && after.finished && after.finished->state.stage == Stage::Closed)
        return Sound::Accepted;
    if (after.inspection && (!isSame || photosOf(after) > photosOf(before)))
        return Sound::Shot;
    return std::nullopt;
}

SoundPlayer::SoundPlayer(const std::filesystem::path& folder, int volume) {
    if (volume <= 0 || QMediaDevices::defaultAudioOutput().isNull())
        return;
    for (std::size_t i = 0; i < m_effects.size(); ++i) {
        m_effects[i] = std::make_unique<QSoundEffect>();
        m_effects[i]->setSource(QUrl::fromLocalFile(QString::fromStdString((folder / kFiles[i]).string())));
        m_effects[i]->setVolume(static_cast<float>(volume) / 100.0F);
    }
}

SoundPlayer::~SoundPlayer() = default;

void SoundPlayer::play(Sound sound) {
    if (const auto& effect = m_effects[static_cast<std::size_t>(sound)])
        effect->play();
}

} // namespace returnbench
