#include "ui/bench/question_panel.h"

#include "ui/bench/actions.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QResizeEvent>
#include <algorithm>

namespace returnbench {
namespace {

constexpr int kProgressHeight = 18;

bool sameQuestions(const std::vector<QuestionRow*>& rows, const std::vector<Question>& questions) {
    return std::equal(rows.begin(), rows.end(), questions.begin(), questions.end(),
                      [](const QuestionRow* row, const Question& question) {
                          return row->question().id == question.id &&
                                 row->question().answers.size() == question.answers.size();
                      });
}

/// What a widget takes up at this width: a title may need more than one line.
int heightOf(const QWidget& widget, int width) {
    return widget.hasHeightForWidth() ? widget.heightForWidth(width) : widget.sizeHint().height();
}

} // namespace

QuestionPanel::QuestionPanel(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme) {
    setObjectName(QStringLiteral("questionPanel"));
    m_progress = makeLabel(theme, 12, QFont::Normal, Colour::Muted, this);
    m_progress->setObjectName(QStringLiteral("questionProgress"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    buildConfirmation();
}

void QuestionPanel::buildConfirmation() {
    m_confirmation = new QWidget(this);
    auto* same = new KeyButton(m_theme, QStringLiteral("confirmYes"), KeyButton::Role::Plain, m_confirmation);
    same->setCaption(tr("same unit"), QStringLiteral("Y"));
    auto* other = new KeyButton(m_theme, QStringLiteral("confirmNo"), KeyButton::Role::Plain, m_confirmation);
    other->setCaption(tr("another unit"), QStringLiteral("N"));
    connect(same, &QAbstractButton::clicked, this,
            [this] { Q_EMIT confirmed(InspectionSession::Identity::SameUnit); });
    connect(other, &QAbstractButton::clicked, this,
            [this] { Q_EMIT confirmed(InspectionSession::Identity::OtherUnit); });
    auto* layout = new QHBoxLayout(m_confirmation);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(m_theme.px(8));
    layout->addWidget(same);
    layout->addWidget(other);
    m_confirmation->hide();
}

QSize QuestionPanel::sizeHint() const {
    return {m_theme.px(472), m_theme.px(kProgressHeight + 2 * 56)};
}

QSize QuestionPanel::minimumSizeHint() const {
    return {m_theme.px(320), m_theme.px(56)};
}

void QuestionPanel::setSnapshot(const BenchSnapshot& snapshot, const Question* current) {
    if (!snapshot.inspection)
        return;
    const InspectionView& inspection = *snapshot.inspection;
    m_confirming = isMissing(inspection, Missing::Kind::Confirmation);
    if (!sameQuestions(m_rows, inspection.questions))
        rebuild(inspection.questions);
    m_current = m_rows.size();
    std::size_t answered = 0;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const std::string& id = m_rows[i]->question().id;
        const auto given = inspection.state.answers.find(id);
        const bool isCurrent = current != nullptr && current->id == id;
        if (isCurrent)
            m_current = i;
        answered += given != inspection.state.answers.end();
        m_rows[i]->setAnswer(given == inspection.state.answers.end() ? std::string() : given->second,
                             inspection.usual ? m_rows[i]->question().usual : std::string(),
                             isCurrent && !m_confirming ? QuestionRow::Keys::Shown
                                                        : QuestionRow::Keys::Hidden);
    }
    m_progress->setText(m_rows.empty() ? QString()
                                       : tr("%1 of %2 questions answered").arg(answered).arg(m_rows.size()));
    arrange();
}

void QuestionPanel::rebuild(const std::vector<Question>& questions) {
    for (QuestionRow* row : m_rows) {
        row->hide();
        row->deleteLater();
    }
    m_rows.clear();
    for (const Question& question : questions) {
        auto* row = new QuestionRow(m_theme, question, this);
        connect(row, &QuestionRow::answered, this, &QuestionPanel::answered);
        m_rows.push_back(row);
    }
}

void QuestionPanel::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

/// Rows from the one before the current, as many as there is room for; at least the current.
void QuestionPanel::arrange() {
    const int gap = m_theme.px(8);
    int y = 0;
    const auto place = [&](QWidget* widget) {
        const int height = heightOf(*widget, width());
        widget->setGeometry(0, y, width(), height);
        widget->show();
        y += height + gap;
    };
    m_confirmation->setVisible(m_confirming);
    if (m_confirming)
        place(m_confirmation);

    const auto fits = [&](std::size_t first, std::size_t last, int room) {
        int wanted = -gap;
        for (std::size_t i = first; i <= last; ++i)
            wanted += heightOf(*m_rows[i], width()) + gap;
        return wanted <= room;
    };
    int room = height() - y;
    const bool all = !m_rows.empty() && fits(0, m_rows.size() - 1, room);
    const int progress = all || m_rows.empty() ? 0 : m_theme.px(kProgressHeight);
    room -= progress;
    std::size_t first = 0;
    std::size_t end = 0; // one past the last that is shown
    if (!m_rows.empty()) {
        const std::size_t current = std::min(m_current, m_rows.size() - 1);
        first = current;
        end = current + 1;
        if (current > 0 && fits(current - 1, current, room))
            first = current - 1;
        while (end < m_rows.size() && fits(first, end, room))
            ++end;
        while (first > 0 && fits(first - 1, end - 1, room))
            --first;
    }
    m_progress->setVisible(progress > 0 && !m_confirming);
    if (m_progress->isVisible() || (progress > 0 && !m_confirming)) {
        m_progress->setGeometry(0, y, width(), progress);
        y += progress;
    }
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const bool visible = i >= first && i < end && (!m_confirming || fits(i, i, height() - y));
        if (visible)
            place(m_rows[i]);
        else
            m_rows[i]->hide();
    }
}

} // namespace returnbench
