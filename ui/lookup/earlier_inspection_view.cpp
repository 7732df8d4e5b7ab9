#include "ui/lookup/earlier_inspection_view.h"

#include "ui/language/format.h"
#include "ui/language/translations.h"
#include "ui/lookup/parts.h"
#include "ui/widgets/card.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/verdict_words.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QStringList>
#include <QVBoxLayout>
#include <algorithm>

namespace returnbench {
namespace {

constexpr int kColumns = 5;
constexpr int kThumbnailWidth = 140;
constexpr int kThumbnailHeight = 80;
constexpr int kLongestNote = 500;

QString momentOf(const std::string& rfc3339) {
    const auto time = parseTimestamp(rfc3339);
    return time ? shownDate(*time) + QLatin1Char(' ') + shownTime(*time) : shown(rfc3339);
}

QString stageText(const InspectionState& state) {
    switch (state.stage) {
    case Stage::Closed:
        return EarlierInspectionView::tr("closed %1").arg(momentOf(state.closedAt));
    case Stage::Voided:
        return EarlierInspectionView::tr("voided %1: %2")
            .arg(momentOf(state.closedAt), said(state.voidReason));
    default:
        return EarlierInspectionView::tr("still open");
    }
}

QStringList clipLines(const InspectionState& state) {
    QStringList lines;
    for (const TakenClip& clip : state.clips)
        lines << joined(
            {EarlierInspectionView::tr("from %1").arg(momentOf(clip.startedAt)),
             shownBytes(static_cast<std::uintmax_t>(clip.bytes)),
             clip.removed
                 ? EarlierInspectionView::tr("removed by the rule for clips")
                 : QStringLiteral("clips/%1/%2.mkv").arg(shown(clip.sha256.substr(0, 2)), shown(clip.sha256)),
             clip.interrupted ? EarlierInspectionView::tr("cut off") : QString()});
    return lines;
}

} // namespace

EarlierInspectionView::EarlierInspectionView(const Theme& theme, QWidget* parent)
    : QScrollArea(parent), m_theme(theme) {
    setObjectName(QStringLiteral("earlierInspection"));
    setAccessibleName(tr("An earlier inspection"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
}

InspectionId EarlierInspectionView::inspection() const {
    return m_inspection ? m_inspection->state.id : InspectionId();
}

void EarlierInspectionView::setInspection(const EarlierInspectionPtr& inspection) {
    const bool isSame = m_inspection && m_inspection->state.id == inspection->state.id &&
                        m_inspection->state.lastSeq == inspection->state.lastSeq;
    if (isSame)
        return; // a note may be half written
    m_inspection = inspection;
    m_enlargedPhoto.reset();
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, m_theme.px(12), 0);
    column->setSpacing(m_theme.px(8));
    setWidget(content); // deletes the one before
    addHead(*column);
    addVerdict(*column);
    addPhotos(*column);
    const InspectionState& state = inspection->state;
    QStringList answers;
    for (const EarlierInspection::Answered& given : inspection->answers)
        answers << tr("%1: %2").arg(given.question, given.answer);
    addList(*column, tr("ANSWERS"), answers, "earlierAnswers");
    QStringList notes;
    for (const Note& note : state.notes)
        notes << tr("%1 · %2: %3").arg(momentOf(note.at), shown(note.by), said(note.text));
    addList(*column, tr("NOTES"), notes, "earlierNotes");
    addNoteField(*column);
    addList(*column, tr("CLIP"), clipLines(state), "earlierClips");
    column->addStretch();
}

void EarlierInspectionView::addHead(QVBoxLayout& column) {
    const InspectionState& state = m_inspection->state;
    auto* id = makeLabel(m_theme, 20, QFont::Bold, Colour::Ink, widget());
    id->setObjectName(QStringLiteral("earlierId"));
    id->setFont(m_theme.codeFont(20, QFont::Bold));
    id->setText(shown(state.id.str()));
    id->setTextInteractionFlags(Qt::TextSelectableByMouse);
    id->setFocusPolicy(Qt::NoFocus);
    auto* facts = makeLabel(m_theme, 14, QFont::Normal, Colour::Muted, widget());
    facts->setObjectName(QStringLiteral("earlierFacts"));
    facts->setWordWrap(true);
    facts->setText(
        joined({tr("opened %1 by %2").arg(momentOf(state.openedAt), shown(state.by)), stageText(state),
                labelled(QT_TRANSLATE_NOOP("Lookup", "return %1"), state.notice.id.str()),
                labelled(QT_TRANSLATE_NOOP("Lookup", "order %1"), state.notice.order.str()),
                state.line ? shown(state.line->title) : QString()}));
    column.addWidget(id);
    column.addWidget(facts);
}

void EarlierInspectionView::addVerdict(QVBoxLayout& column) {
    const InspectionState& state = m_inspection->state;
    const ToneLook look = lookOf(state.verdict ? toneOf(state.verdict->kind) : Tone::Neutral);
    auto* card = new Card(m_theme, widget());
    card->setSurface(look.soft, state.verdict ? look.strong : Colour::Line, 1);
    auto* title = makeLabel(m_theme, 16, QFont::Bold, look.strong, card);
    title->setObjectName(QStringLiteral("earlierVerdict"));
    title->setText(state.verdict ? titleOf(state.verdict->kind) : tr("Never judged"));
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(m_theme.px(12), m_theme.px(8), m_theme.px(12), m_theme.px(8));
    layout->setSpacing(m_theme.px(4));
    layout->addWidget(title);
    const auto addLine = [&](const QString& text, QFont::Weight weight) {
        auto* line = makeLabel(m_theme, 14, weight, Colour::Ink, card);
        line->setText(text);
        line->setWordWrap(true);
        layout->addWidget(line);
    };
    if (state.verdict)
        for (const Reason& reason : state.verdict->reasons)
            addLine(said(reason.text), QFont::Normal);
    if (!state.grade.empty())
        addLine(joined({tr("Grade %1").arg(shown(state.grade)),
                        state.disposition.empty() ? QString() : dispositionText(state.disposition)}),
                QFont::DemiBold);
    if (!state.missingReason.empty())
        addLine(tr("Closed with something missing: %1").arg(said(state.missingReason)), QFont::Normal);
    column.addWidget(card);
}

void EarlierInspectionView::addPhotos(QVBoxLayout& column) {
    m_enlarged = new QLabel(widget());
    m_enlarged->setObjectName(QStringLiteral("earlierEnlarged"));
    m_enlarged->setAccessibleName(tr("The enlarged photo"));
    m_enlarged->hide();
    auto* grid = new QGridLayout;
    grid->setSpacing(m_theme.px(8));
    grid->setColumnStretch(kColumns, 1);
    const QSize size(m_theme.px(kThumbnailWidth), m_theme.px(kThumbnailHeight));
    for (std::size_t i = 0; i < m_inspection->photos.size(); ++i) {
        const EarlierInspection::Photo& photo = m_inspection->photos[i];
        auto* button = new QPushButton(widget());
        button->setObjectName(QStringLiteral("earlierPhoto-%1").arg(i));
        button->setAccessibleName(tr("Photo %1: enlarge").arg(photo.title));
        button->setToolTip(plainToolTip(photo.title));
        button->setFlat(true);
        button->setIconSize(size);
        button->setFixedSize(size);
        if (photo.image.isNull())
            button->setText(tr("missing"));
        else
            button->setIcon(
                QPixmap::fromImage(photo.image)
                    .scaled(size * devicePixelRatioF(), Qt::KeepAspectRatio, Qt::SmoothTransformation));
        connect(button, &QAbstractButton::clicked, this, [this, i] { enlarge(i); });
        auto* title = makeLabel(m_theme, 12, QFont::Normal, Colour::Muted, widget());
        title->setText(photo.title);
        const int row = static_cast<int>(i) / kColumns * 2;
        grid->addWidget(button, row, static_cast<int>(i) % kColumns);
        grid->addWidget(title, row + 1, static_cast<int>(i) % kColumns, Qt::AlignHCenter);
    }
    column.addLayout(grid);
    column.addWidget(m_enlarged);
}

void EarlierInspectionView::enlarge(std::size_t photo) {
    const bool shrinks = m_enlargedPhoto == photo;
    m_enlargedPhoto = shrinks ? std::nullopt : std::optional(photo);
    m_enlarged->setVisible(!shrinks && !m_inspection->photos[photo].image.isNull());
    if (!m_enlarged->isVisible() && shrinks)
        return;
    QPixmap picture = QPixmap::fromImage(m_inspection->photos[photo].image);
    const qreal ratio = devicePixelRatioF();
    picture = picture.scaledToWidth(static_cast<int>((viewport()->width() - m_theme.px(16)) * ratio),
                                    Qt::SmoothTransformation);
    picture.setDevicePixelRatio(ratio);
    m_enlarged->setPixmap(picture);
}

void EarlierInspectionView::addList(QVBoxLayout& column, const QString& title, const QStringList& lines,
                                    const char* name) {
    if (lines.isEmpty())
        return;
    auto* head = makeLabel(m_theme, 12, QFont::Bold, Colour::Muted, widget());
    head->setText(title);
    auto* body = makeLabel(m_theme, 14, QFont::Normal, Colour::Ink, widget());
    body->setObjectName(QString::fromLatin1(name));
    body->setText(lines.join(QLatin1Char('\n')));
    body->setWordWrap(true);
    column.addWidget(head);
    column.addWidget(body);
}

void EarlierInspectionView::addNoteField(QVBoxLayout& column) {
    m_note = new QLineEdit(widget());
    m_note->setObjectName(QStringLiteral("earlierNoteField"));
    m_note->setAccessibleName(tr("A note on this inspection"));
    m_note->setPlaceholderText(tr("Add a note: it stands in the record with your name"));
    m_note->setMaxLength(kLongestNote);
    m_note->setFont(m_theme.font(14));
    auto* add = new KeyButton(m_theme, QStringLiteral("earlierNoteAdd"), KeyButton::Role::Plain, widget());
    add->setCaption(tr("Add"), tr("Enter"));
    add->setFixedWidth(std::max(m_theme.px(112), add->sizeHint().width()));
    connect(m_note, &QLineEdit::returnPressed, this, &EarlierInspectionView::onNote);
    connect(add, &QAbstractButton::clicked, this, &EarlierInspectionView::onNote);
    auto* row = new QHBoxLayout;
    row->setSpacing(m_theme.px(8));
    row->addWidget(m_note, 1);
    row->addWidget(add);
    column.addLayout(row);
}

void EarlierInspectionView::onNote() {
    if (const QString text = m_note->text().trimmed(); !text.isEmpty())
        Q_EMIT noteWanted(QString::fromStdString(m_inspection->state.id.str()), text);
    else
        m_note->setFocus();
}

void EarlierInspectionView::page(int by) {
    verticalScrollBar()->setValue(verticalScrollBar()->value() + by * verticalScrollBar()->pageStep());
}

} // namespace returnbench
