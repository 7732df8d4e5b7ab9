#include "ui/bench/returned_card.h"

#include "core/matching/serial_marks.h"
#include "ui/bench/identifier_words.h"
#include "ui/language/format.h"
#include "ui/widgets/verdict_words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QStringList>
#include <QVBoxLayout>
#include <algorithm>

namespace returnbench {
namespace {

/// What the verdict rests on; before there is one, the best that was read.
std::string mainReading(const InspectionView& view) {
    if (view.state.verdict && !view.state.verdict->seenSerial.empty())
        return view.state.verdict->seenSerial;
    return view.likeliestSerial;
}

QString otherReadings(const InspectionView& view, const std::string& main) {
    QStringList parts;
    for (const Identifier& identifier : view.seen) {
        if (identifier.value.empty() || identifier.value == normalSerial(main) ||
            isExplained(identifier, view.seen))
            continue;
        const QString part = identifierText(identifier);
        if (!parts.contains(part))
            parts << part;
    }
    return parts.join(QStringLiteral(" · "));
}

QString reading(const InspectionView& view) {
    if (view.readFormat.empty())
        return {};
    return ReturnedCard::tr("%1 · read %n times", nullptr, view.timesRead).arg(shown(view.readFormat));
}

} // namespace

ReturnedCard::ReturnedCard(const Theme& theme, QWidget* parent) : Card(theme, parent) {
    setObjectName(QStringLiteral("returnedCard"));
    setAccessibleName(tr("Returned"));
    auto* caption = makeLabel(theme, 12, QFont::Bold, Colour::Muted, this);
    caption->setText(tr("RETURNED"));
    m_others = new ElidedLabel(theme, 12, QFont::Normal, Colour::Muted, this);
    m_others->setObjectName(QStringLiteral("returnedOthers"));
    m_others->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_serial = new SerialLabel(theme, 20, this);
    m_serial->setObjectName(QStringLiteral("returnedSerial"));
    m_reading = new ElidedLabel(theme, 12, QFont::Normal, Colour::Muted, this);
    m_reading->setObjectName(QStringLiteral("returnedReading"));
    m_reading->setAlignment(Qt::AlignRight | Qt::AlignVCenter);

    auto* head = new QHBoxLayout;
    head->setSpacing(theme.px(16));
    head->addWidget(caption);
    head->addWidget(m_others, 1);
    auto* row = new QHBoxLayout;
    row->addWidget(m_serial);
    row->addWidget(m_reading, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme.px(16), theme.px(8), theme.px(16), theme.px(8));
    layout->setSpacing(theme.px(2));
    layout->addLayout(head);
    layout->addLayout(row);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ReturnedCard::setSnapshot(const BenchSnapshot& snapshot) {
    if (!snapshot.inspection)
        return;
    const InspectionView& view = *snapshot.inspection;
    const std::string main = mainReading(view);
    const auto& verdict = view.state.verdict;
    const SerialMarks marks = markDifferences(verdict ? verdict->expectedSerial : std::string(), main);
    const Tone tone = verdict ? toneOf(verdict->kind) : Tone::Neutral;
    const ToneLook look = lookOf(tone == Tone::Neutral || tone == Tone::Good ? Tone::Bad : tone);
    m_serial->setMarkColours(look.strong, look.soft);
    // A serial that has nothing in common is coloured whole.
    m_serial->setInk(tone == Tone::Bad && !marks.alike ? Colour::Bad : Colour::Ink);
    m_serial->setSerial(main.empty() ? QStringLiteral("—") : shown(marks.seen), marks.seenMarks);
    const QString others = otherReadings(view, main);
    m_others->setFullText(others);
    m_reading->setFullText(main.empty() && others.isEmpty() ? tr("nothing read yet") : reading(view));
}

} // namespace returnbench
