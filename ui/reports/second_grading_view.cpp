#include "ui/reports/second_grading_view.h"

#include "core/base/error.h"
#include "ui/language/format.h"
#include "ui/language/translations.h"
#include "ui/reports/report_words.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/picture_frame.h"
#include "ui/widgets/question_row.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>
#include <algorithm>
#include <array>

namespace returnbench {
namespace {

constexpr int kSideWidth = 480;
constexpr int kButtonHeight = 48;
constexpr int kMostPhotosInRow = 12; // a protocol asks for fewer
constexpr std::array kGradeLetters{"A", "B", "C", "D"};

} // namespace

/// A photo, as large as there is room for.
class PhotoView : public QWidget {
public:
    PhotoView(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme) {
        setObjectName(QStringLiteral("gradingPicture"));
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    }
    void setPhoto(const QImage& image, const QString& otherwise) {
        m_image = image;
        m_otherwise = otherwise;
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        beginPictureFrame(painter, rect(), m_theme);
        if (m_image.isNull()) {
            painter.setPen(Qt::white);
            painter.setFont(m_theme.font(14));
            painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap, m_otherwise);
            return;
        }
        const QSize size = m_image.size().scaled(rect().size(), Qt::KeepAspectRatio);
        painter.drawImage(QRect(QPoint((width() - size.width()) / 2, (height() - size.height()) / 2), size),
                          m_image);
    }

private:
    const Theme& m_theme;
    QImage m_image;
    QString m_otherwise;
};

SecondGradingView::SecondGradingView(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_picture(new PhotoView(theme, this)), m_photoRoom(new QHBoxLayout) {
    setObjectName(QStringLiteral("secondGrading"));
    setAccessibleName(tr("Grading again"));
    setFocusPolicy(Qt::StrongFocus);
    m_photoRoom->setSpacing(theme.px(8));
    auto* pictures = new QVBoxLayout;
    pictures->setSpacing(theme.px(8));
    pictures->addWidget(m_picture, 1);
    pictures->addLayout(m_photoRoom);
    auto* side = new QVBoxLayout;
    side->setSpacing(theme.px(8));
    buildSide(*side);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme.px(16));
    layout->addLayout(pictures, 1);
    layout->addLayout(side);
}

void SecondGradingView::buildSide(QVBoxLayout& side) {
    const auto addLabel = [&](const char* name, int pixels, QFont::Weight weight, Colour colour) {
        auto* label = makeLabel(m_theme, pixels, weight, colour, this);
        label->setObjectName(QLatin1String(name));
        label->setWordWrap(true);
        label->setFixedWidth(m_theme.px(kSideWidth));
        side.addWidget(label);
        return label;
    };
    m_product = addLabel("gradingProduct", 18, QFont::Bold, Colour::Ink);
    m_about = addLabel("gradingAbout", 14, QFont::Normal, Colour::Muted);
    m_questionRoom = new QVBoxLayout;
    side.addLayout(m_questionRoom);
    m_back = new KeyButton(m_theme, QStringLiteral("gradingTakeBack"), KeyButton::Role::Flat, this);
    m_back->setCaption(tr("Take the last answer back"), QStringLiteral("0"));
    m_back->setFixedHeight(m_theme.px(kButtonHeight));
    connect(m_back, &QAbstractButton::clicked, this, &SecondGradingView::takeBack);
    side.addWidget(m_back, 0, Qt::AlignLeft);
    side.addStretch(1);
    m_progress = addLabel("gradingProgress", 14, QFont::Normal, Colour::Muted);
}

void SecondGradingView::setTask(const GradingTaskPtr& task) {
    const bool isSame = m_grading && task->grading &&
                        m_grading->inspection() == task->grading->inspection() &&
                        m_grading->by() == task->grading->by();
    m_task = task;
    m_progress->setText(
        task->left == 0
            ? QString()
            : tr("%1 of the sample of %2 are left for you. Esc leaves; nothing of a half-answered one "
                 "is kept.")
                  .arg(shownCount(static_cast<std::int64_t>(task->left)),
                       shownCount(static_cast<std::int64_t>(task->drawn))));
    if (isSame)
        return; // it may be half answered
    m_grading = task->grading;
    m_photo = 0;
    showPhotos();
    showQuestions();
    setFocus();
}

void SecondGradingView::leave() {
    m_grading.reset();
    m_task.reset();
}

void SecondGradingView::showPhotos() {
    for (KeyButton* button : m_photoButtons) {
        button->hide();
        button->deleteLater();
    }
    m_photoButtons.clear();
    const auto shownPhotos = std::min<std::size_t>(m_task->photos.size(), kMostPhotosInRow);
    for (std::size_t i = 0; i < shownPhotos; ++i) {
        auto* button =
            new KeyButton(m_theme, QStringLiteral("gradingPhoto-%1").arg(i), KeyButton::Role::Plain, this);
        button->setCaption(m_task->photos[i].title, {});
        button->setFixedHeight(m_theme.px(kButtonHeight));
        connect(button, &QAbstractButton::clicked, this, [this, i] { choosePhoto(i); });
        m_photoButtons.push_back(button);
        m_photoRoom->addWidget(button, 1);
    }
    choosePhoto(firstTelling());
}

/// Of the item, where there is one: its parcel says nothing of its condition.
std::size_t SecondGradingView::firstTelling() const {
    if (!m_grading)
        return 0;
    const auto& photos = m_grading->photos();
    const auto found = std::find_if(photos.begin(), photos.end(), [](const ShotPhoto& photo) {
        return photo.shot != "label" && photo.shot != "parcel";
    });
    return found == photos.end() ? 0 : static_cast<std::size_t>(found - photos.begin());
}

void SecondGradingView::choosePhoto(std::size_t index) {
    if (index >= m_photoButtons.size()) {
        m_picture->setPhoto({}, m_grading ? tr("There are no photos.") : tr("Nothing is left to be graded."));
        return;
    }
    m_photo = index;
    for (std::size_t i = 0; i < m_photoButtons.size(); ++i)
        m_photoButtons[i]->setRole(i == index ? KeyButton::Role::Chosen : KeyButton::Role::Plain);
    const EarlierInspection::Photo& photo = m_task->photos[index];
    m_picture->setPhoto(photo.image, tr("This photo is missing or damaged."));
    m_picture->setAccessibleName(tr("Photo: %1").arg(photo.title));
}

void SecondGradingView::showQuestions() {
    delete m_questions;
    m_questions = new QWidget(this);
    m_questions->setFixedWidth(m_theme.px(kSideWidth));
    auto* column = new QVBoxLayout(m_questions);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m_theme.px(8));
    m_back->setVisible(m_grading && !m_grading->answers().empty());
    if (m_grading) {
        m_product->setText(shown(m_grading->product()));
        const QString reason = wordText(Dimension::Reason, m_grading->reason());
        m_about->setText(
            tr("The buyer's reason: %1. What was answered first is not shown. ← and → turn the photos.")
                .arg(reason));
        addQuestions(*column);
        if (!m_grading->next())
            addGrades(*column);
    } else {
        m_product->setText(tr("Nothing is left for you in this sample"));
        m_about->setText(tr("Everything of this period that others closed was graded again by you. Press Esc "
                            "to see what came "
                            "of it, or choose another period."));
    }
    m_questionRoom->addWidget(m_questions);
    m_questions->show();
}

void SecondGradingView::addQuestions(QVBoxLayout& column) {
    const auto next = m_grading->next();
    for (const Question& question : m_grading->questions()) {
        auto* row = new QuestionRow(m_theme, question, m_questions);
        const auto given = m_grading->answers().find(question.id);
        const bool isNext = next && next->id == question.id;
        row->setAnswer(given == m_grading->answers().end() ? std::string() : given->second, {},
                       isNext ? QuestionRow::Keys::Shown : QuestionRow::Keys::Hidden);
        connect(
            row, &QuestionRow::answered, this,
            [this](const QString& id, const QString& choice) {
                answer(id.toStdString(), choice.toStdString());
            },
            Qt::QueuedConnection); // the row that says it is deleted by it
        column.addWidget(row);
    }
}

void SecondGradingView::addGrades(QVBoxLayout& column) {
    const auto proposed = m_grading->grade();
    auto* title = makeLabel(m_theme, 14, QFont::DemiBold, Colour::Ink, m_questions);
    title->setObjectName(QStringLiteral("gradingProposal"));
    title->setWordWrap(true);
    title->setText(proposed ? tr("By the rules: grade %1 (%2). Enter gives it.")
                                  .arg(shown(proposed->value), said(proposed->rule))
                            : tr("No rule gives a grade: choose one."));
    column.addWidget(title);
    auto* row = new QHBoxLayout;
    row->setSpacing(m_theme.px(8));
    for (std::size_t i = 0; i < kGradeLetters.size(); ++i) {
        const QString letter = QLatin1String(kGradeLetters[i]);
        const bool isProposed = proposed && shown(proposed->value) == letter;
        auto* button =
            new KeyButton(m_theme, QStringLiteral("gradingGrade-") + letter,
                          isProposed ? KeyButton::Role::Offered : KeyButton::Role::Plain, m_questions);
        button->setCaption(tr("Grade %1").arg(letter), QString::number(i + 1));
        connect(
            button, &QAbstractButton::clicked, this, [this, letter] { giveGrade(letter); },
            Qt::QueuedConnection); // likewise
        row->addWidget(button);
    }
    column.addLayout(row);
}

void SecondGradingView::answer(const std::string& question, const std::string& given) {
    if (!m_grading)
        return;
    try {
        m_grading->answer(question, given);
    } catch (const Error&) { // of a row that another answer took away meanwhile
        return;
    }
    showQuestions();
}

void SecondGradingView::typeDigit(int digit) {
    if (!m_grading)
        return;
    if (digit == 0) {
        takeBack();
        return;
    }
    const auto index = static_cast<std::size_t>(digit - 1);
    const auto next = m_grading->next();
    if (next && index < next->answers.size())
        answer(next->id, next->answers[index].id);
    else if (!next && index < kGradeLetters.size())
        giveGrade(QLatin1String(kGradeLetters[index]));
}

void SecondGradingView::enter() {
    const auto proposed = m_grading && !m_grading->next() ? m_grading->grade() : std::nullopt;
    if (proposed)
        giveGrade(shown(proposed->value));
}

void SecondGradingView::giveGrade(const QString& grade) {
    if (m_grading && !m_grading->next())
        Q_EMIT graded(*m_grading, grade);
}

void SecondGradingView::takeBack() {
    if (m_grading && m_grading->takeBack())
        showQuestions();
}

void SecondGradingView::keyPressEvent(QKeyEvent* event) {
    const std::size_t count = m_photoButtons.size();
    if (count > 0 && event->key() == Qt::Key_Right)
        choosePhoto((m_photo + 1) % count);
    else if (count > 0 && event->key() == Qt::Key_Left)
        choosePhoto((m_photo + count - 1) % count);
    else
        QWidget::keyPressEvent(event);
}

} // namespace returnbench
