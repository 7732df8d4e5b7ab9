#include "ui/bench/next_step_panel.h"

#include "ui/bench/actions.h"
#include "ui/bench/key_text.h"
#include "ui/language/format.h"
#include "ui/language/translations.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/verdict_words.h"

#include <QStringList>
#include <QVBoxLayout>

namespace returnbench {
namespace {

QString sentenceOf(const InspectionView& inspection, const Question* reopened) {
    if (reopened != nullptr)
        return NextStepPanel::tr("%1?").arg(said(reopened->title));
    if (inspection.usual)
        return NextStepPanel::tr("Nothing to note?");
    if (inspection.next.kind == NextStep::Kind::AcceptGrade && inspection.proposedGrade)
        return NextStepPanel::tr("Accept the proposal");
    if (inspection.next.kind == NextStep::Kind::AnswerQuestion)
        return NextStepPanel::tr("%1?").arg(said(inspection.next.sentence));
    return said(inspection.next.sentence);
}

/// `Seal: opened · Accessories: complete`
QString usualText(const UsualOutcome& usual) {
    QStringList answers;
    for (const UsualOutcome::Answered& given : usual.answers)
        answers << NextStepPanel::tr("%1: %2").arg(said(given.question.title), said(given.answer.title));
    return answers.join(QStringLiteral(" · "));
}

QString hintOf(const InspectionView& inspection, const Question* reopened) {
    if (reopened != nullptr)
        return NextStepPanel::tr("A digit answers it anew; Enter keeps the answer that it has.");
    if (inspection.usual)
        return NextStepPanel::tr("Enter accepts as usual: %1. A digit answers otherwise.")
            .arg(usualText(*inspection.usual));
    switch (inspection.next.kind) {
    case NextStep::Kind::ShowItem:
        return NextStepPanel::tr("Hold it to the camera, or scan it. Press %1 when it cannot be read.")
            .arg(keyText(Action::Unreadable));
    case NextStep::Kind::Confirm:
        return NextStepPanel::tr("Compare the marked characters with the item itself.");
    case NextStep::Kind::TakeShot:
        return NextStepPanel::tr("Hold it still: the photo is taken by itself. Or press Space.");
    case NextStep::Kind::AnswerQuestion:
        return NextStepPanel::tr("Press the digit of the answer, or touch it.");
    case NextStep::Kind::AcceptGrade:
        return acceptCloses(inspection)
                   ? NextStepPanel::tr("Enter accepts and closes. Alt+A … Alt+D give another grade.")
                   : NextStepPanel::tr("Alt+A … Alt+D give a grade, %1 a disposition.")
                         .arg(keyText(Action::Disposition));
    case NextStep::Kind::Close:
        return NextStepPanel::tr("Everything is there. Enter closes the inspection.");
    case NextStep::Kind::Done:
        break;
    }
    return {};
}

} // namespace

NextStepPanel::NextStepPanel(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme) {
    m_sentence = makeLabel(theme, 24, QFont::Bold, Colour::Ink, this);
    m_sentence->setObjectName(QStringLiteral("nextSentence"));
    m_sentence->setWordWrap(true);
    m_hint = makeLabel(theme, 14, QFont::Normal, Colour::Muted, this);
    m_hint->setObjectName(QStringLiteral("nextHint"));
    m_hint->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme.px(2));
    layout->addWidget(m_sentence);
    layout->addWidget(m_hint);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

void NextStepPanel::setSnapshot(const BenchSnapshot& snapshot, const Question* reopened) {
    if (!snapshot.inspection)
        return;
    const InspectionView& inspection = *snapshot.inspection;
    m_sentence->setText(sentenceOf(inspection, reopened));
    m_sentence->setAccessibleName(tr("Next: %1").arg(m_sentence->text()));
    const auto& ofLabel = snapshot.label.picture.problems;
    const auto& problems = ofLabel.empty() ? snapshot.overview.picture.problems : ofLabel;
    const bool refused =
        reopened == nullptr && inspection.next.kind == NextStep::Kind::TakeShot && !problems.empty();
    m_hint->setText(refused ? tr("Not taken yet: %1.").arg(problemText(problems.front()))
                            : hintOf(inspection, reopened));
    setColour(*m_hint, m_theme, refused ? Colour::Attention : Colour::Muted);
}

} // namespace returnbench
