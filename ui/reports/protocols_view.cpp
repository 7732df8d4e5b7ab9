#include "ui/reports/protocols_view.h"

#include "core/inspection/gate.h"
#include "ui/language/format.h"
#include "ui/language/translations.h"
#include "ui/widgets/choice_field.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/question_row.h"
#include "ui/widgets/verdict_words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QTextBlock>
#include <QVBoxLayout>
#include <array>
#include <tuple>

namespace returnbench {
namespace {

constexpr int kHeight = 48;
constexpr int kPreviewWidth = 440;
constexpr int kTypingPauseMs = 300;
constexpr int kLongestNote = 500;
constexpr std::size_t kMostFindings = 4;

constexpr std::array kVerdicts{
    VerdictKind::Match,           VerdictKind::ProductMatch,      VerdictKind::ProbableMatch,
    VerdictKind::OtherUnit,       VerdictKind::UnknownUnit,       VerdictKind::OtherProduct,
    VerdictKind::AlreadyReturned, VerdictKind::ComponentMismatch, VerdictKind::LotMismatch,
    VerdictKind::QuantityShort,   VerdictKind::EmptyParcel,       VerdictKind::OurMixup,
    VerdictKind::Unreadable};

// What a person adds and then fills in.
constexpr const char* kQuestion = R"([[question]]
id = "new"
title = "New question"
answers = [
    { id = "yes", title = "yes" },
    { id = "no", title = "no" },
]
)";
constexpr const char* kShot = R"([[shot]]
id = "new"
title = "New photo"
prompt = "Show it"
)";
constexpr const char* kGrade = R"([[grade]]
grade = "C"
name = "new rule"
when = { answer = { condition = ["damaged"] } }
)";
constexpr const char* kDisposition = R"([[disposition]]
disposition = "quarantine"
name = "new rule"
when = { grade = ["C"] }
)";

} // namespace

ProtocolsView::ProtocolsView(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme) {
    setObjectName(QStringLiteral("protocols"));
    setAccessibleName(tr("Protocols"));
    auto* left = new QVBoxLayout;
    auto* right = new QVBoxLayout;
    for (QVBoxLayout* column : {left, right})
        column->setSpacing(theme.px(8));
    buildText(*left);
    buildPreview(*right);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme.px(16));
    layout->addLayout(left, 1);
    layout->addLayout(right);
    m_pause.setSingleShot(true);
    m_pause.setInterval(kTypingPauseMs);
    connect(&m_pause, &QTimer::timeout, this, [this] { Q_EMIT tried(m_text->toPlainText()); });
}

void ProtocolsView::buildText(QVBoxLayout& column) {
    m_choice = new ChoiceField(m_theme, QStringLiteral("protocolChoice"), tr("Which protocol"), this);
    m_choice->setMinimumHeight(m_theme.px(kHeight));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToContents); // they are read later
    connect(m_choice, &QComboBox::activated, this, &ProtocolsView::choose);
    auto* top = new QHBoxLayout;
    top->setSpacing(m_theme.px(8));
    top->addWidget(m_choice);
    top->addStretch(1);
    for (const auto& [name, caption, key, lines] :
         {std::tuple{"addQuestion", tr("Add a question"), "question", kQuestion},
          std::tuple{"addShot", tr("Add a photo"), "shot", kShot},
          std::tuple{"addGrade", tr("Add a rule for grades"), "grade", kGrade},
          std::tuple{"addDisposition", tr("… for dispositions"), "disposition", kDisposition}}) {
        auto* button = new KeyButton(m_theme, QLatin1String(name), KeyButton::Role::Flat, this);
        button->setCaption(caption, {});
        button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        connect(button, &QAbstractButton::clicked, this,
                [this, key = key, lines = lines] { insert(key, QString::fromUtf8(lines)); });
        top->addWidget(button);
    }
    m_text = new QPlainTextEdit(this);
    m_text->setObjectName(QStringLiteral("protocolText"));
    m_text->setAccessibleName(tr("The protocol's text"));
    m_text->setFont(m_theme.codeFont(13));
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setTabChangesFocus(true);
    connect(m_text, &QPlainTextEdit::textChanged, this, &ProtocolsView::onEdited);
    m_note = new QLineEdit(this);
    m_note->setObjectName(QStringLiteral("protocolNote"));
    m_note->setAccessibleName(tr("Why it is changed"));
    m_note->setPlaceholderText(tr("Why it is changed"));
    m_note->setMaxLength(kLongestNote);
    m_note->setFont(m_theme.font(14));
    m_save = new KeyButton(m_theme, QStringLiteral("protocolSave"), KeyButton::Role::Primary, this);
    m_save->setCaption(tr("Keep it"), {});
    m_save->setFixedHeight(m_theme.px(kHeight));
    m_save->setEnabled(false);
    connect(m_save, &QAbstractButton::clicked, this, [this] {
        m_save->setEnabled(false); // once
        Q_EMIT saved(m_text->toPlainText(), m_note->text());
    });
    auto* bottom = new QHBoxLayout;
    bottom->setSpacing(m_theme.px(8));
    bottom->addWidget(m_note, 1);
    bottom->addWidget(m_save);
    column.addLayout(top);
    column.addWidget(m_text, 1);
    column.addLayout(bottom);
}

void ProtocolsView::buildPreview(QVBoxLayout& column) {
    m_finding = makeLabel(m_theme, 14, QFont::DemiBold, Colour::Ink, this);
    m_finding->setObjectName(QStringLiteral("protocolFinding"));
    m_finding->setWordWrap(true);
    m_finding->setFixedWidth(m_theme.px(kPreviewWidth));
    auto* title = makeLabel(m_theme, 12, QFont::Bold, Colour::Muted, this);
    title->setText(tr("AT THE BENCH"));
    m_verdict = new ChoiceField(m_theme, QStringLiteral("protocolVerdict"), tr("Verdict"), this);
    for (const VerdictKind kind : kVerdicts)
        m_verdict->addItem(titleOf(kind));
    m_flag = new ChoiceField(m_theme, QStringLiteral("protocolFlag"), tr("Flag"), this);
    m_flag->addItem(tr("no flag"));
    for (const Flag flag : allFlags())
        m_flag->addItem(flagText(flag));
    auto* choices = new QHBoxLayout;
    choices->setSpacing(m_theme.px(8));
    for (ChoiceField* field : {m_verdict, m_flag}) {
        field->setMinimumHeight(m_theme.px(kHeight));
        field->setMinimumContentsLength(10);
        field->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        choices->addWidget(field, 1);
        connect(field, &QComboBox::activated, this, &ProtocolsView::showPreview);
    }
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setFixedWidth(m_theme.px(kPreviewWidth));
    auto* room = new QWidget(scroll);
    m_previewRoom = new QVBoxLayout(room);
    m_previewRoom->setContentsMargins(0, 0, m_theme.px(12), 0);
    m_previewRoom->addStretch(1);
    scroll->setWidget(room);
    column.addWidget(m_finding);
    column.addWidget(title);
    column.addLayout(choices);
    column.addWidget(scroll, 1);
}

void ProtocolsView::open() {
    Q_EMIT asked();
}

void ProtocolsView::setProtocols(const ProtocolsListPtr& list) {
    if (!list->failure.empty()) {
        say(said(list->failure));
        return;
    }
    const bool wasEdited = isEdited();
    const std::string before = m_chosen >= 0 ? m_list->protocols[static_cast<std::size_t>(m_chosen)].id : "";
    m_list = list;
    const QSignalBlocker quiet(m_choice);
    m_choice->clear();
    m_chosen = list->protocols.empty() ? -1 : 0;
    for (std::size_t i = 0; i < list->protocols.size(); ++i) {
        m_choice->addItem(said(list->protocols[i].title));
        if (list->protocols[i].id == before)
            m_chosen = static_cast<int>(i);
    }
    m_choice->setCurrentIndex(m_chosen);
    if (m_chosen >= 0 && !wasEdited)
        setText(list->protocols[static_cast<std::size_t>(m_chosen)].text);
    if (!m_trial || m_trial->text != m_text->toPlainText().toStdString())
        onEdited();
    else
        updateSave(); // what was edited may be what is kept now
}

void ProtocolsView::choose(int index) {
    if (index == m_chosen)
        return;
    if (isEdited() && !std::exchange(m_isWarned, true)) {
        m_choice->setCurrentIndex(m_chosen);
        say(tr("What you changed is not kept yet. Do it once more to leave it."));
        return;
    }
    m_chosen = index;
    m_answers.clear();
    setText(m_list->protocols[static_cast<std::size_t>(index)].text);
}

void ProtocolsView::setText(const std::string& text) {
    m_text->setPlainText(QString::fromStdString(text));
    m_note->clear();
    m_isWarned = false;
}

bool ProtocolsView::isEdited() const {
    return m_chosen >= 0 &&
           m_text->toPlainText().toStdString() != m_list->protocols[static_cast<std::size_t>(m_chosen)].text;
}

/// Only what was tried and is a protocol can be kept.
void ProtocolsView::updateSave() {
    m_save->setEnabled(m_trial && m_trial->protocol && m_trial->text == m_text->toPlainText().toStdString() &&
                       isEdited());
}

void ProtocolsView::onEdited() {
    m_save->setEnabled(false); // until it was tried
    m_isWarned = false;
    m_pause.start();
}

void ProtocolsView::insert(const char* key, const QString& lines) {
    // A question, shot: after the last one. A rule: before the last one, which has no condition.
    const bool isRule =
        QLatin1String(key) == QLatin1String("grade") || QLatin1String(key) == QLatin1String("disposition");
    const QString head = QStringLiteral("[[%1]]").arg(QLatin1String(key));
    QTextBlock last;
    for (QTextBlock block = m_text->document()->begin(); block.isValid(); block = block.next())
        if (block.text().trimmed() == head)
            last = block;
    QTextBlock place = last;
    if (!isRule && last.isValid())
        for (place = last.next(); place.isValid() && !place.text().trimmed().startsWith(QLatin1String("[["));)
            place = place.next();
    QTextCursor cursor(m_text->document());
    cursor.movePosition(QTextCursor::End);
    if (place.isValid())
        cursor.setPosition(place.position());
    const int from = cursor.position();
    cursor.insertText(place.isValid() ? lines + QLatin1Char('\n') : QLatin1Char('\n') + lines);
    cursor.setPosition(from);
    m_text->setTextCursor(cursor);
    m_text->ensureCursorVisible();
    m_text->setFocus();
}

void ProtocolsView::markLine(int line) {
    QTextEdit::ExtraSelection mark;
    mark.format.setBackground(m_theme.colour(Colour::BadSoft));
    mark.format.setProperty(QTextFormat::FullWidthSelection, true);
    mark.cursor = QTextCursor(m_text->document()->findBlockByNumber(line - 1));
    m_text->setExtraSelections(line > 0 ? QList{mark} : QList<QTextEdit::ExtraSelection>());
}

void ProtocolsView::setTrial(const ProtocolTrialPtr& trial) {
    if (trial->text != m_text->toPlainText().toStdString())
        return; // it was edited since
    m_trial = trial;
    updateSave();
    QStringList sentences;
    int faulty = 0;
    if (!trial->protocol) {
        static const QRegularExpression kLine(QStringLiteral("line (\\d+)"));
        faulty = kLine.match(QString::fromStdString(trial->fault)).captured(1).toInt();
        sentences << said(trial->fault);
    } else {
        const ProtocolPaths& paths = trial->paths;
        for (std::size_t i = 0; i < std::min(paths.findings.size(), kMostFindings); ++i)
            sentences << said(paths.findings[i].text);
        if (paths.findings.size() > kMostFindings)
            sentences << tr("And %1 more.").arg(paths.findings.size() - kMostFindings);
        if (!paths.isWhole)
            sentences << tr("There are too many ways through it to walk them all.");
        else if (paths.findings.empty())
            sentences << tr("All %1 ways through it end; at most %2 questions and %3 photos.")
                             .arg(shownCount(paths.walked))
                             .arg(paths.mostQuestions)
                             .arg(paths.mostShots);
    }
    const bool isSound = trial->protocol && trial->paths.findings.empty() && trial->paths.isWhole;
    setColour(*m_finding, m_theme,
              isSound           ? Colour::Good
              : trial->protocol ? Colour::Attention
                                : Colour::Bad);
    m_finding->setText(sentences.join(QLatin1Char('\n')));
    markLine(faulty);
    if (trial->protocol)
        showPreview();
}

void ProtocolsView::say(const QString& text) {
    setColour(*m_finding, m_theme, Colour::Ink);
    m_finding->setText(text);
    m_pause.stop(); // what is said stays until the next edit
    updateSave();
}

void ProtocolsView::showPreview() {
    if (!m_trial || !m_trial->protocol)
        return;
    std::vector<Flag> flags;
    if (const int flag = m_flag->currentIndex(); flag > 0)
        flags.push_back(allFlags()[static_cast<std::size_t>(flag - 1)]);
    const ProtocolOutcome outcome = outcomeOf(
        *m_trial->protocol, kVerdicts[static_cast<std::size_t>(m_verdict->currentIndex())], flags, m_answers);
    delete m_preview;
    m_preview = new QWidget(this);
    auto* column = new QVBoxLayout(m_preview);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m_theme.px(8));
    for (const Question& question : outcome.questions) {
        auto* row = new QuestionRow(m_theme, question, m_preview);
        const auto given = m_answers.find(question.id);
        row->setAnswer(given == m_answers.end() ? std::string() : given->second, question.usual,
                       QuestionRow::Keys::Hidden);
        connect(
            row, &QuestionRow::answered, this,
            [this](const QString& id, const QString& answer) {
                m_answers[id.toStdString()] = answer.toStdString();
                showPreview();
            },
            Qt::QueuedConnection); // the row that says it is deleted by it
        column->addWidget(row);
    }
    QStringList shots;
    for (const Shot& shot : outcome.shots)
        shots << said(shot.title);
    const auto addLine = [&](const char* name, const QString& text) {
        auto* line = makeLabel(m_theme, 14, QFont::Normal, Colour::Ink, m_preview);
        line->setObjectName(QLatin1String(name));
        line->setWordWrap(true);
        line->setText(text);
        column->addWidget(line);
    };
    addLine("previewShots", tr("Photos: %1").arg(shots.join(QStringLiteral(", "))));
    addLine("previewGrade",
            outcome.grade ? tr("Grade %1 (%2)").arg(shown(outcome.grade->value), said(outcome.grade->rule))
                          : tr("No grade yet: answer the questions."));
    addLine("previewDisposition", outcome.disposition ? tr("Then: %1 (%2)")
                                                            .arg(dispositionText(outcome.disposition->value),
                                                                 said(outcome.disposition->rule))
                                                      : QString());
    m_previewRoom->insertWidget(0, m_preview);
    m_preview->show();
}

} // namespace returnbench
