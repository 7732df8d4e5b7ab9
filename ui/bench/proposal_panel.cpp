#include "ui/bench/proposal_panel.h"

#include "ui/bench/actions.h"
#include "ui/bench/key_text.h"
#include "ui/language/format.h"
#include "ui/language/translations.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/verdict_words.h"

#include <QHBoxLayout>
#include <QStringList>
#include <QVBoxLayout>

namespace returnbench {
namespace {

const std::string& valueOf(const std::string& given, const std::optional<Proposal>& proposed) {
    static const std::string none;
    if (!given.empty())
        return given;
    return proposed ? proposed->value : none;
}

std::optional<Proposal> gradeProposal(const InspectionView& inspection) {
    return inspection.usual ? std::optional(inspection.usual->grade) : inspection.proposedGrade;
}

std::optional<Proposal> dispositionProposal(const InspectionView& inspection) {
    return inspection.usual ? std::optional(inspection.usual->disposition) : inspection.proposedDisposition;
}

QString ruleText(const InspectionView& inspection) {
    const auto rule = [](const std::string& given, const std::string& givenRule,
                         const std::optional<Proposal>& proposed) {
        if (!given.empty())
            return givenRule == "chosen" ? ProposalPanel::tr("chosen by you") : said(givenRule);
        return proposed ? said(proposed->rule) : QString();
    };
    const InspectionState& state = inspection.state;
    QStringList rules;
    for (const QString& name :
         {rule(state.grade, state.gradeRule, gradeProposal(inspection)),
          rule(state.disposition, state.dispositionRule, dispositionProposal(inspection))})
        if (!name.isEmpty() && !rules.contains(name))
            rules << name;
    return rules.isEmpty() ? QString() : ProposalPanel::tr("rule: %1").arg(rules.join(QStringLiteral(" → ")));
}

} // namespace

ProposalPanel::ProposalPanel(const Theme& theme, QWidget* parent) : Card(theme, parent) {
    setObjectName(QStringLiteral("proposalPanel"));
    setAccessibleName(tr("Grade and disposition"));
    m_caption = makeLabel(theme, 12, QFont::Normal, Colour::Muted, this);
    m_rule = new ElidedLabel(theme, 12, QFont::Normal, Colour::Muted, this);
    m_rule->setObjectName(QStringLiteral("proposalRule"));
    m_rule->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_grade = makeLabel(theme, 20, QFont::Bold, Colour::Ink, this);
    m_grade->setObjectName(QStringLiteral("proposedGrade"));
    m_disposition = new KeyButton(theme, QStringLiteral("dispositionButton"), KeyButton::Role::Flat, this);
    m_disposition->setFontPixels(14, QFont::Medium);
    m_disposition->setTextAlignment(Qt::AlignLeft);
    connect(m_disposition, &QAbstractButton::clicked, this, &ProposalPanel::dispositionChangeWanted);

    auto* head = new QHBoxLayout;
    head->setSpacing(theme.px(16));
    head->addWidget(m_caption);
    head->addWidget(m_rule, 1);
    auto* row = new QHBoxLayout;
    row->setSpacing(theme.px(4));
    row->addWidget(m_grade);
    row->addSpacing(theme.px(12));
    row->addWidget(m_disposition, 1);
    for (std::size_t i = 0; i < m_grades.size(); ++i) {
        const QString grade(QLatin1Char(static_cast<char>('A' + i)));
        m_grades[i] = new KeyButton(theme, QStringLiteral("grade") + grade, KeyButton::Role::Plain, this);
        m_grades[i]->setCaption(grade, QString());
        m_grades[i]->setToolTip(plainToolTip(tr("Grade %1 (Alt+%1)").arg(grade)));
        m_grades[i]->setAccessibleName(tr("Grade %1").arg(grade));
        m_grades[i]->setFixedSize(theme.px(48), theme.px(48));
        connect(m_grades[i], &QAbstractButton::clicked, this, [this, grade] { Q_EMIT gradeChosen(grade); });
        row->addWidget(m_grades[i]);
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme.px(16), theme.px(6), theme.px(8), theme.px(8));
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addLayout(row);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ProposalPanel::setSnapshot(const BenchSnapshot& snapshot) {
    if (!snapshot.inspection)
        return;
    const InspectionView& inspection = *snapshot.inspection;
    const InspectionState& state = inspection.state;
    const auto proposedGrade = gradeProposal(inspection);
    const auto proposedDisposition = dispositionProposal(inspection);
    const std::string& grade = valueOf(state.grade, proposedGrade);
    const std::string& disposition = valueOf(state.disposition, proposedDisposition);
    m_caption->setText(state.grade.empty() ? tr("Proposed") : tr("Given"));
    m_rule->setFullText(ruleText(inspection));
    m_grade->setText(grade.empty() ? tr("Grade —") : tr("Grade %1").arg(shown(grade)));
    setColour(*m_grade, theme(), grade.empty() ? Colour::Muted : Colour::Ink);
    m_disposition->setCaption(disposition.empty() ? tr("after the questions") : dispositionText(disposition),
                              disposition.empty() ? QString() : keyText(Action::Disposition));
    m_disposition->setEnabled(isAllowed(Action::Disposition, snapshot));
    const bool canGrade = isAllowed(Action::GradeA, snapshot);
    for (std::size_t i = 0; i < m_grades.size(); ++i) {
        m_grades[i]->setEnabled(canGrade);
        const bool chosen = grade.size() == 1 && grade.front() == static_cast<char>('A' + i);
        m_grades[i]->setRole(chosen && canGrade ? KeyButton::Role::Chosen : KeyButton::Role::Plain);
    }
}

} // namespace returnbench
