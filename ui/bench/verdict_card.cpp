#include "ui/bench/verdict_card.h"

#include "ui/bench/key_text.h"
#include "ui/language/format.h"
#include "ui/language/translations.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QStringList>
#include <QVBoxLayout>

namespace returnbench {
namespace {

constexpr int kDisc = 48;
constexpr int kDiscLeft = 18;
constexpr int kDiscTop = 16;
constexpr int kTextLeft = 82;

/// The facts behind the verdict, in their order.
QStringList sentences(const Verdict& verdict) {
    QStringList texts;
    for (const Reason& reason : verdict.reasons)
        texts << said(reason.text);
    return texts;
}

QString flags(const Verdict& verdict) {
    QStringList words;
    for (const Flag flag : verdict.flags)
        words << flagText(flag);
    return words.join(QStringLiteral(" · "));
}

} // namespace

VerdictCard::VerdictCard(const Theme& theme, QWidget* parent) : Card(theme, parent) {
    setObjectName(QStringLiteral("verdictCard"));
    m_title = new ElidedLabel(theme, 20, QFont::Bold, Colour::Ink, this);
    m_title->setObjectName(QStringLiteral("verdictTitle"));
    m_sentence = new Paragraph(theme, 14, QFont::Normal, Colour::Ink, 2, this);
    m_sentence->setObjectName(QStringLiteral("verdictSentence"));
    m_flags = new ElidedLabel(theme, 12, QFont::DemiBold, Colour::Attention, this);
    m_flags->setObjectName(QStringLiteral("verdictFlags"));
    m_why = new KeyButton(theme, QStringLiteral("whyButton"), KeyButton::Role::Flat, this);
    m_why->setCaption(tr("Why?"), keyText(Action::Why));
    m_why->setFontPixels(14, QFont::DemiBold);
    m_why->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_acknowledge = new KeyButton(theme, QStringLiteral("acknowledgeButton"), KeyButton::Role::Alarm, this);
    m_acknowledge->setCaption(tr("I have seen it"), tr("%1 or scan RBOK").arg(keyText(Action::Acknowledge)));
    m_acknowledge->setFontPixels(14, QFont::DemiBold);
    m_acknowledge->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_why, &QAbstractButton::clicked, this, &VerdictCard::whyWanted);
    connect(m_acknowledge, &QAbstractButton::clicked, this, &VerdictCard::acknowledged);

    auto* row = new QHBoxLayout;
    row->setSpacing(theme.px(16));
    row->addWidget(m_why);
    row->addStretch();
    row->addWidget(m_acknowledge);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme.px(kTextLeft), theme.px(12), theme.px(16), 0);
    layout->setSpacing(theme.px(4));
    layout->addWidget(m_title);
    layout->addWidget(m_sentence);
    layout->addWidget(m_flags);
    layout->addLayout(row);
    // The card keeps its height, so that nothing below it moves when the verdict comes.
    QSizePolicy keeps = m_why->sizePolicy();
    keeps.setRetainSizeWhenHidden(true);
    m_why->setSizePolicy(keeps);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setTone(Tone::Neutral);
}

void VerdictCard::setSnapshot(const BenchSnapshot& snapshot) {
    if (!snapshot.inspection)
        return;
    const auto& verdict = snapshot.inspection->state.verdict;
    m_why->setVisible(verdict.has_value());
    m_acknowledge->setVisible(snapshot.inspection->awaitingAcknowledgement);
    if (!verdict) {
        setTone(Tone::Neutral);
        m_title->setFullText(tr("No verdict yet"));
        m_sentences = {tr("Show the item's label to the camera, or scan it.")};
        showSentence();
        showFlags({});
        setAccessibleName(tr("No verdict yet"));
        return;
    }
    setTone(toneOf(verdict->kind));
    m_title->setFullText(titleOf(verdict->kind));
    m_sentences = sentences(*verdict);
    showSentence();
    showFlags(flags(*verdict));
    setAccessibleName(tr("Verdict: %1. %2").arg(titleOf(verdict->kind), m_sentence->text()));
}

void VerdictCard::setReasons(Reasons reasons) {
    m_reasons = reasons;
    showSentence();
}

void VerdictCard::showSentence() {
    if (m_reasons == Reasons::Shown)
        m_sentence->setSentences(m_sentences);
    else
        m_sentence->setText(tr("The reasons are hidden while a serial is typed."));
}

void VerdictCard::showFlags(const QString& flags) {
    m_flags->setFullText(flags);
    m_flags->setVisible(!flags.isEmpty());
    m_sentence->setLines(flags.isEmpty() ? 3 : 2); // the flags stand where the third line was
}

void VerdictCard::setTone(Tone tone) {
    m_tone = tone;
    const ToneLook look = lookOf(tone);
    const bool neutral = tone == Tone::Neutral;
    setSurface(look.soft, neutral ? Colour::Line : look.strong, neutral ? 1 : 2);
    setColour(*m_title, theme(), look.strong);
}

void VerdictCard::paintEvent(QPaintEvent* event) {
    Card::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const ToneLook look = lookOf(m_tone);
    const QRect disc(theme().px(kDiscLeft), theme().px(kDiscTop), theme().px(kDisc), theme().px(kDisc));
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme().colour(m_tone == Tone::Neutral ? Colour::Sunken : look.strong));
    painter.drawEllipse(disc);
    const int inset = theme().px(9);
    painter.drawPixmap(disc.topLeft() + QPoint(inset, inset),
                       theme().icon(look.icon, m_tone == Tone::Neutral ? Colour::Muted : Colour::OnTone, 30,
                                    devicePixelRatioF()));
}

} // namespace returnbench
