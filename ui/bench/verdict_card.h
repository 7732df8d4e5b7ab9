#pragma once

#include "ui/bench/bench_snapshot.h"
#include "ui/widgets/card.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/verdict_words.h"

#include <QLabel>

namespace returnbench {

/// The verdict: colour, pictogram and sentence. It stands between what was expected and what came.
class VerdictCard : public Card {
    Q_OBJECT
public:
    VerdictCard(const Theme& theme, QWidget* parent);

    void setSnapshot(const BenchSnapshot& snapshot);

    /// Reasons name the expected serial: whoever types one must not read them.
    enum class Reasons { Shown, Hidden };
    void setReasons(Reasons reasons);

Q_SIGNALS:
    void whyWanted();
    void acknowledged();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void showFlags(const QString& flags);
    void setTone(Tone tone);
    void showSentence();

    Tone m_tone = Tone::Neutral;
    ElidedLabel* m_title;
    QStringList m_sentences;
    Reasons m_reasons = Reasons::Shown;
    Paragraph* m_sentence;
    ElidedLabel* m_flags;
    KeyButton* m_why;
    KeyButton* m_acknowledge;
};

} // namespace returnbench
