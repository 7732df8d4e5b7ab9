#include "ui/bench/close_bar.h"

#include "ui/bench/actions.h"
#include "ui/bench/key_text.h"
#include "ui/language/format.h"
#include "ui/language/translations.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QStringList>

namespace returnbench {

QStringList missingTitles(const InspectionView& inspection) {
    QStringList titles;
    // Grade and disposition follow from the answers by themselves.
    const bool follows = isMissing(inspection, Missing::Kind::Question) ||
                         isMissing(inspection, Missing::Kind::Identity) ||
                         isMissing(inspection, Missing::Kind::Confirmation);
    for (const Missing& missing : inspection.missing) {
        if (missing.kind == Missing::Kind::Grade && (follows || inspection.proposedGrade))
            continue;
        if (missing.kind == Missing::Kind::Disposition && (follows || inspection.proposedDisposition))
            continue;
        QString title = said(missing.title);
        // Names in the middle of a sentence; abbreviations keep their capitals, and German its nouns'.
        if (QLocale().language() != QLocale::German && title.size() > 1 && title[1].isLower())
            title[0] = title[0].toLower();
        titles << title;
    }
    return titles;
}

CloseBar::CloseBar(const Theme& theme, QWidget* parent) : QWidget(parent) {
    m_missingCard = new Card(theme, this);
    m_missingCard->setSurface(Colour::Sunken, Colour::Line, 1);
    m_missing = new Paragraph(theme, 14, QFont::DemiBold, Colour::Attention, 2, m_missingCard);
    m_missing->setObjectName(QStringLiteral("missingText"));
    m_missing->setVerticalAlignment(Qt::AlignVCenter);
    auto* inner = new QHBoxLayout(m_missingCard);
    inner->setContentsMargins(theme.px(12), theme.px(4), theme.px(12), theme.px(4));
    inner->addWidget(m_missing);
    m_accept = new KeyButton(theme, QStringLiteral("acceptButton"), KeyButton::Role::Primary, this);
    m_accept->setFontPixels(16, QFont::Bold);
    m_accept->setFixedHeight(theme.px(52));
    m_close = new KeyButton(theme, QStringLiteral("closeButton"), KeyButton::Role::Plain, this);
    m_close->setFontPixels(16, QFont::Bold);
    m_close->setCaption(tr("Close"), keyText(Action::Close));
    m_close->setFixedSize(theme.px(136), theme.px(52));
    connect(m_accept, &QAbstractButton::clicked, this, &CloseBar::nextWanted);
    connect(m_close, &QAbstractButton::clicked, this, &CloseBar::closeWanted);

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme.px(8));
    layout->addWidget(m_missingCard, 1);
    layout->addWidget(m_accept, 1);
    layout->addWidget(m_close);
    m_missingCard->setFixedHeight(theme.px(52));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void CloseBar::setSnapshot(const BenchSnapshot& snapshot, const Question* reopened) {
    if (!snapshot.inspection)
        return;
    const InspectionView& inspection = *snapshot.inspection;
    const QStringList missing = missingTitles(inspection);
    const bool complete = acceptCloses(inspection);
    m_missing->setText(tr("Still missing: %1").arg(missing.join(QStringLiteral(", "))));
    m_missingCard->setVisible(!complete);
    m_accept->setVisible(complete);
    m_accept->setCaption(reopened != nullptr                             ? tr("Keep the answer")
                         : inspection.next.kind == NextStep::Kind::Close ? tr("Close")
                                                                         : tr("Accept and close"),
                         tr("Enter"));
    m_close->setVisible(!complete);
}

} // namespace returnbench
