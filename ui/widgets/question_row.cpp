#include "ui/widgets/question_row.h"

#include "ui/language/format.h"
#include "ui/language/translations.h"
#include "ui/widgets/labels.h"

#include <QBoxLayout>
#include <QFontMetrics>
#include <QGridLayout>

namespace returnbench {
namespace {

constexpr int kTitleWidth = 80;
constexpr int kSpacing = 8;

/// How many answers stand side by side.
int columnsFor(std::size_t answers) {
    if (answers <= 4)
        return static_cast<int>(answers);
    return answers <= 6 ? 3 : 5;
}

/// Whether a text stands whole in so much room, its words unbroken.
bool fitsInto(const QSize& room, const QString& text, const QFont& font) {
    const QRect needed = QFontMetrics(font).boundingRect(QRect({}, room), Qt::TextWordWrap, text);
    return needed.width() <= room.width() && needed.height() <= room.height();
}

} // namespace

QuestionRow::QuestionRow(const Theme& theme, const Question& question, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_question(question) {
    setObjectName(QStringLiteral("question-") + shown(question.id));
    m_title = makeLabel(theme, 14, QFont::DemiBold, Colour::Ink, this);
    m_title->setObjectName(QStringLiteral("questionTitle"));
    m_title->setText(said(question.title));
    m_title->setWordWrap(true);
    auto* grid = new QGridLayout;
    grid->setSpacing(theme.px(kSpacing));
    grid->setContentsMargins(0, 0, 0, 0);
    const int columns = columnsFor(question.answers.size());
    for (std::size_t i = 0; i < question.answers.size(); ++i) {
        const Answer& answer = question.answers[i];
        auto* button =
            new KeyButton(theme, QStringLiteral("answer-%1-%2").arg(shown(question.id), shown(answer.id)),
                          KeyButton::Role::Plain, this);
        connect(button, &QAbstractButton::clicked, this, [this, id = answer.id] {
            Q_EMIT answered(QString::fromStdString(m_question.id), QString::fromStdString(id));
        });
        m_buttons.push_back(button);
        grid->addWidget(button, static_cast<int>(i) / columns, static_cast<int>(i) % columns);
        grid->setColumnStretch(static_cast<int>(i) % columns, 1);
    }
    // Beside its answers where it is short, else above them.
    const QSize beside(theme.px(kTitleWidth), grid->sizeHint().height());
    const bool isShort = fitsInto(beside, m_title->text(), m_title->font());
    auto* layout = new QBoxLayout(isShort ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom, this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme.px(isShort ? kSpacing : kSpacing / 2));
    if (isShort)
        m_title->setFixedWidth(beside.width());
    layout->addWidget(m_title);
    layout->addLayout(grid, 1);
}

void QuestionRow::setAnswer(const std::string& answer, const std::string& offered, Keys keys) {
    setColour(*m_title, m_theme, keys == Keys::Shown || !answer.empty() ? Colour::Ink : Colour::Muted);
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        const Answer& possible = m_question.answers[i];
        const bool chosen = possible.id == answer;
        m_buttons[i]->setCaption(said(possible.title),
                                 keys == Keys::Shown ? QString::number(i + 1) : QString());
        const bool isOffered = answer.empty() && possible.id == offered;
        m_buttons[i]->setRole(chosen      ? KeyButton::Role::Chosen
                              : isOffered ? KeyButton::Role::Offered
                                          : KeyButton::Role::Plain);
        const QString pattern = chosen      ? tr("%1: %2, chosen")
                                : isOffered ? tr("%1: %2, as usual")
                                            : tr("%1: %2");
        m_buttons[i]->setAccessibleName(pattern.arg(said(m_question.title), said(possible.title)));
    }
}

} // namespace returnbench
