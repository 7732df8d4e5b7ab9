#include "ui/bench/bench_page.h"

#include "ui/bench/camera_inset.h"
#include "ui/bench/camera_view.h"
#include "ui/bench/close_bar.h"
#include "ui/bench/expected_card.h"
#include "ui/bench/key_text.h"
#include "ui/bench/message_banner.h"
#include "ui/bench/next_step_panel.h"
#include "ui/bench/proposal_panel.h"
#include "ui/bench/question_panel.h"
#include "ui/bench/reference_view.h"
#include "ui/bench/returned_card.h"
#include "ui/bench/shot_strip.h"
#include "ui/bench/start_page.h"
#include "ui/bench/verdict_card.h"
#include "ui/language/format.h"

#include <QHBoxLayout>
#include <QResizeEvent>
#include <QStackedWidget>
#include <QStringList>
#include <QVBoxLayout>
#include <utility>

namespace returnbench {
namespace {

constexpr int kRightWidth = 472;
constexpr int kRemarkMs = 4000;
constexpr int kUnseenMs = 500;    // nobody sees, understands and presses sooner
constexpr int kInsetPercent = 32; // of the large picture's width

std::size_t unitsInView(const SnapshotPtr& snapshot) {
    return snapshot && snapshot->inspection ? snapshot->inspection->unitsInView.size() : 0;
}

/// The product's own; null when only others are there.
QImage productImage(const ReferenceImages& images) {
    for (const ReferenceImages::Image& image : images.images)
        if (image.kind == ReferencePicture::Kind::Product)
            return image.image;
    return {};
}

} // namespace

BenchPage::BenchPage(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme) {
    setObjectName(QStringLiteral("benchPage"));
    auto* left = new QVBoxLayout;
    left->setSpacing(theme.px(12));
    buildLeft(*left);
    auto* right = new QVBoxLayout;
    buildRight(*right);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(theme.px(16));
    columns->addLayout(left, 1);
    columns->addLayout(right);

    m_hints = new ElidedLabel(theme, 14, QFont::Normal, Colour::Muted, this);
    m_hints->setObjectName(QStringLiteral("hints"));
    m_journal = new ElidedLabel(theme, 12, QFont::Normal, Colour::Muted, this);
    m_journal->setObjectName(QStringLiteral("journalLine"));
    auto* bottom = new QHBoxLayout;
    bottom->setSpacing(theme.px(16));
    bottom->addWidget(m_hints, 1);
    bottom->addWidget(m_journal);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(12));
    layout->setSpacing(theme.px(12));
    layout->addLayout(columns, 1);
    layout->addLayout(bottom);

    m_banner = new MessageBanner(theme, this);
    connect(m_banner, &MessageBanner::contentChanged, this, &BenchPage::placeOverPicture);
    connect(m_banner, &MessageBanner::dismissed, this, [this] { Q_EMIT intended(intent::DismissMessage{}); });
    m_unseen.setSingleShot(true);
    m_unseen.setInterval(kUnseenMs);
    m_remarkTimer.setSingleShot(true);
    connect(&m_remarkTimer, &QTimer::timeout, this, [this] { remark({}); });
}

void BenchPage::buildLeft(QVBoxLayout& column) {
    m_camera = new CameraView(m_theme, CameraRole::Overview, this);
    m_camera->setMinimumSize(m_theme.px(320), m_theme.px(240));
    m_inset = new CameraInset(m_theme, this);
    m_other = m_inset->view();
    for (CameraView* view : {m_camera, m_other})
        connect(view, &CameraView::pictureWidthChanged, this, &BenchPage::pictureWidthChanged);
    connect(m_camera, &CameraView::resized, this, &BenchPage::placeOverPicture);
    connect(m_inset, &QAbstractButton::clicked, this, [this] { Q_EMIT actionWanted(Action::OtherCamera); });
    m_shots = new ShotStrip(m_theme, this);
    connect(m_shots, &ShotStrip::shotWanted, this,
            [this](const QString& shot) { Q_EMIT intended(intent::Retake{shot.toStdString()}); });
    auto* card = new Card(m_theme, this);
    card->setSurface(Colour::Sunken, Colour::Line, 1);
    card->setFixedHeight(m_theme.px(32));
    m_lineCard = card;
    m_line = new ElidedLabel(m_theme, 12, QFont::Normal, Colour::Muted, card);
    m_line->setObjectName(QStringLiteral("inspectionLine"));
    auto* inner = new QHBoxLayout(card);
    inner->setContentsMargins(m_theme.px(12), 0, m_theme.px(12), 0);
    inner->addWidget(m_line);
    m_reference = new ReferenceView(m_theme, this);
    connect(m_reference, &QAbstractButton::clicked, this, [this] { Q_EMIT actionWanted(Action::Compare); });
    auto* pictures = new QHBoxLayout;
    pictures->setSpacing(m_theme.px(8));
    pictures->addWidget(m_camera, 1);
    pictures->addWidget(m_reference, 1);
    column.addLayout(pictures, 1);
    column.addWidget(m_shots);
    column.addWidget(card);
}

void BenchPage::buildRight(QVBoxLayout& column) {
    m_right = new QStackedWidget(this);
    m_right->setFixedWidth(m_theme.px(kRightWidth));
    m_start = new StartPage(m_theme, m_right);
    connect(m_start, &StartPage::personChosen, this,
            [this](const QString& person) { choosePerson(PersonId(person.toStdString())); });
    connect(m_start, &StartPage::resumeWanted, this, [this](const QString& inspection) {
        Q_EMIT intended(intent::Resume{InspectionId(inspection.toStdString())});
    });

    const auto scan = [this](const QString& code) { Q_EMIT intended(intent::Scan{code.toStdString(), {}}); };
    connect(m_start, &StartPage::parcelWanted, this, scan);

    m_inspection = new QWidget(m_right);
    m_expected = new ExpectedCard(m_theme, m_inspection);
    m_verdict = new VerdictCard(m_theme, m_inspection);
    m_returned = new ReturnedCard(m_theme, m_inspection);
    m_lower = new QStackedWidget(m_inspection);
    auto* step = new QWidget(m_lower);
    m_next = new NextStepPanel(m_theme, step);
    m_questions = new QuestionPanel(m_theme, step);
    m_proposal = new ProposalPanel(m_theme, step);
    m_closeBar = new CloseBar(m_theme, step);
    auto* steps = new QVBoxLayout(step);
    steps->setContentsMargins(0, 0, 0, 0);
    steps->setSpacing(m_theme.px(8));
    steps->addWidget(m_next);
    steps->addWidget(m_questions, 1);
    steps->addWidget(m_proposal);
    steps->addWidget(m_closeBar);
    m_lower->addWidget(step);
    auto* layout = new QVBoxLayout(m_inspection);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(m_theme.px(8));
    layout->addWidget(m_expected);
    layout->addWidget(m_verdict);
    layout->addWidget(m_returned);
    layout->addWidget(m_lower, 1);

    connect(m_verdict, &VerdictCard::whyWanted, this, [this] { Q_EMIT actionWanted(Action::Why); });
    connect(m_verdict, &VerdictCard::acknowledged, this,
            [this] { Q_EMIT actionWanted(Action::Acknowledge); });
    connect(m_questions, &QuestionPanel::answered, this,
            [this](const QString& question, const QString& choice) {
                answer(question.toStdString(), choice.toStdString());
            });
    connect(m_questions, &QuestionPanel::confirmed, this,
            [this](InspectionSession::Identity identity) { Q_EMIT intended(intent::Confirm{identity}); });
    connect(m_proposal, &ProposalPanel::gradeChosen, this,
            [this](const QString& grade) { Q_EMIT intended(intent::SetGrade{grade.toStdString()}); });
    connect(m_proposal, &ProposalPanel::dispositionChangeWanted, this,
            [this] { Q_EMIT actionWanted(Action::Disposition); });
    connect(m_closeBar, &CloseBar::nextWanted, this, [this] { Q_EMIT actionWanted(Action::Next); });
    connect(m_closeBar, &CloseBar::closeWanted, this, [this] { Q_EMIT actionWanted(Action::Close); });

    m_right->addWidget(m_start);
    m_right->addWidget(m_inspection);
    column.addWidget(m_right);
}

void BenchPage::setSnapshot(const SnapshotPtr& snapshot) {
    const auto inspectionOf = [](const SnapshotPtr& of) {
        return of && of->inspection ? of->inspection->state.id : InspectionId();
    };
    const auto judged = [](const SnapshotPtr& of) {
        return of && of->inspection && of->inspection->state.verdict;
    };
    const bool changed = inspectionOf(m_snapshot) != inspectionOf(snapshot);
    const bool readAfterAll = m_panelKind == Panel::Serial && judged(snapshot) && !judged(m_snapshot);
    const bool moreInView = !changed && unitsInView(snapshot) > unitsInView(m_snapshot);
    m_snapshot = snapshot;
    if (changed || reopened() == nullptr || isAllowed(Action::Yes, *snapshot))
        m_reopened.clear();
    const bool isIn = m_panelKind == Panel::Pin && snapshot->person && snapshot->person->id == m_signingIn;
    if (changed || readAfterAll || isIn)
        closePanel();
    if (changed)
        m_camera->reset();
    if (m_inset->isHidden() == snapshot->label.isChosen())
        showInset(snapshot->label.isChosen());
    m_other->setSnapshot(*snapshot);
    const bool inspecting = snapshot->inspection.has_value();
    m_camera->setSnapshot(*snapshot);
    m_shots->setVisible(inspecting);
    m_lineCard->setVisible(inspecting);
    if (inspecting) {
        m_shots->setSnapshot(*snapshot);
        m_expected->setSnapshot(*snapshot);
        m_verdict->setSnapshot(*snapshot);
        m_returned->setSnapshot(*snapshot);
        showStep();
        m_proposal->setSnapshot(*snapshot);
        showInspectionLine();
    } else {
        m_start->setSnapshot(*snapshot);
    }
    if (inspecting)
        m_right->setCurrentWidget(m_inspection);
    else
        m_right->setCurrentWidget(m_panelKind == Panel::Pin ? m_panel : static_cast<QWidget*>(m_start));
    m_banner->setSnapshot(*snapshot);
    showBottomLine();
    if (moreInView && m_panelKind == Panel::None) {
        openPanel(Panel::WhichUnit);
        m_unseen.start();
    }
}

void BenchPage::setPicture(CameraRole role, const QImage& picture) {
    (role == m_camera->role() ? m_camera : m_other)->setPicture(picture);
}

void BenchPage::showInset(bool shown) {
    if (!shown && m_camera->role() == CameraRole::Label)
        swapCameras();
    m_inset->setVisible(shown);
    placeOverPicture();
}

void BenchPage::swapCameras() {
    const CameraRole small = m_other->role();
    m_other->setRole(m_camera->role());
    m_camera->setRole(small);
    for (CameraView* view : {m_camera, m_other})
        view->setSnapshot(*m_snapshot);
}

void BenchPage::zoomPicture() {
    m_camera->zoomOn();
}

void BenchPage::freezePicture() {
    m_camera->toggleFreeze();
}

void BenchPage::setPictures(const ReferenceImagesPtr& images) {
    m_reference->setImages(images);
    m_expected->setPicture(images ? productImage(*images) : QImage());
}

bool BenchPage::comparePicture() {
    const bool wasShown = m_reference->isVisible();
    return m_reference->showNext() || wasShown;
}

void BenchPage::showInspectionLine() {
    const InspectionState& state = m_snapshot->inspection->state;
    QStringList parts{shown(state.notice.id.str())};
    if (!state.notice.awb.empty() && state.notice.awb != state.notice.id.str())
        parts << tr("AWB %1").arg(shown(state.notice.awb));
    parts << tr("opened %1").arg(shownTime(state.openedAt));
    if (m_snapshot->lastSavedAt)
        parts << tr("last event %1 saved").arg(shownTime(*m_snapshot->lastSavedAt));
    parts << shown(state.id.str());
    m_line->setFullText(parts.join(QStringLiteral(" · ")));
}

void BenchPage::showBottomLine() {
    if (!m_typing.isEmpty())
        m_hints->setFullText(
            tr("Typing: %1  ·  Enter scans it, Esc forgets it").arg(shown(m_typing.toStdString())));
    else if (!m_remark.isEmpty())
        m_hints->setFullText(m_remark);
    else if (m_snapshot && m_snapshot->inspection)
        m_hints->setFullText(inspectionHints());
    else
        m_hints->setFullText(startHints());
    setColour(*m_hints, m_theme, m_typing.isEmpty() && m_remark.isEmpty() ? Colour::Muted : Colour::Ink);
    if (m_snapshot)
        m_journal->setFullText(tr("journal: %Ln events", nullptr, static_cast<int>(m_snapshot->journalSeq)));
}

QString BenchPage::inspectionHints() const {
    QStringList hints{tr("%1 help").arg(keyText(Action::Help))};
    if (canReopen())
        hints << tr("%1 last answer").arg(keyText(Action::AnswerAgain));
    hints << tr("%1 unreadable").arg(keyText(Action::Unreadable))
          << tr("%1 look up").arg(keyText(Action::Lookup)) << tr("%1 items").arg(keyText(Action::Items))
          << tr("%1 pause").arg(keyText(Action::Pause)) << tr("%1 note").arg(keyText(Action::Note))
          << tr("%1 void").arg(keyText(Action::Void));
    return hints.join(QStringLiteral(" · "));
}

QString BenchPage::startHints() const {
    QStringList hints{tr("%1 help").arg(keyText(Action::Help))};
    if (m_snapshot && isAllowed(Action::Lookup, *m_snapshot))
        hints << tr("%1 look up any code").arg(keyText(Action::Lookup));
    if (m_snapshot && isAllowed(Action::Person, *m_snapshot))
        hints << tr("%1 somebody else works here").arg(keyText(Action::Person));
    if (m_snapshot && isAllowed(Action::PrintLabel, *m_snapshot))
        hints << tr("%1 label of the unit").arg(keyText(Action::PrintLabel));
    return hints.join(QStringLiteral(" · "));
}

void BenchPage::setTyping(const QString& text) {
    m_typing = text;
    showBottomLine();
}

void BenchPage::remark(const QString& text) {
    m_remark = text;
    if (text.isEmpty())
        m_remarkTimer.stop();
    else
        m_remarkTimer.start(kRemarkMs);
    showBottomLine();
}

QStackedWidget* BenchPage::panelPlace() const {
    return m_snapshot->inspection ? m_lower : m_right;
}

void BenchPage::choosePerson(const PersonId& person) {
    if (!m_snapshot->isControlled) {
        Q_EMIT intended(intent::ChoosePerson{person, {}});
        return;
    }
    m_signingIn = person;
    openPanel(Panel::Pin);
}

void BenchPage::openPanel(Panel panel) {
    closePanel();
    m_panel = makePanel(panel);
    if (m_panel == nullptr)
        return;
    m_panelKind = panel;
    connect(m_panel, &SidePanel::dismissed, this, &BenchPage::closePanel);
    panelPlace()->addWidget(m_panel);
    panelPlace()->setCurrentWidget(m_panel);
    if (panel == Panel::Serial) {
        m_expected->setSerial(ExpectedCard::Serial::Hidden);
        m_verdict->setReasons(VerdictCard::Reasons::Hidden);
    }
    m_panel->begin();
    Q_EMIT keysChanged();
}

void BenchPage::closePanel() {
    if (m_panel == nullptr)
        return;
    m_lower->setCurrentIndex(0);
    (m_lower->indexOf(m_panel) < 0 ? m_right : m_lower)->removeWidget(m_panel);
    std::exchange(m_panel, nullptr)->deleteLater(); // may be what has just called
    m_panelKind = Panel::None;
    m_unseen.stop();
    m_expected->setSerial(ExpectedCard::Serial::Shown);
    m_verdict->setReasons(VerdictCard::Reasons::Shown);
    window()->setFocus();
    Q_EMIT keysChanged();
}

bool BenchPage::takesKeys() {
    if (m_unseen.isActive())
        remark(tr("This was asked just now: read it, then answer."));
    return m_panel != nullptr && !m_unseen.isActive();
}

void BenchPage::onPanelKey(QChar key) {
    if (takesKeys())
        m_panel->onKey(key);
}

void BenchPage::onPanelEnter() {
    if (takesKeys())
        m_panel->onEnter();
}

const Question* BenchPage::reopened() const {
    if (m_reopened.empty() || !m_snapshot->inspection ||
        !m_snapshot->inspection->state.answers.contains(m_reopened))
        return nullptr;
    for (const Question& question : m_snapshot->inspection->questions)
        if (question.id == m_reopened)
            return &question;
    return nullptr; // another answer made it needless
}

const Question* BenchPage::question() const {
    if (!m_snapshot || !m_snapshot->inspection)
        return nullptr;
    const Question* again = reopened();
    return again != nullptr ? again : currentQuestion(*m_snapshot->inspection);
}

bool BenchPage::canReopen() const {
    return m_snapshot && isAllowed(Action::AnswerAgain, *m_snapshot) &&
           answeredBefore(*m_snapshot->inspection, question()) != nullptr;
}

bool BenchPage::reopen() {
    if (!canReopen())
        return false;
    setReopened(answeredBefore(*m_snapshot->inspection, question())->id);
    return true;
}

bool BenchPage::keepAnswer() {
    if (m_reopened.empty())
        return false;
    setReopened({});
    return true;
}

void BenchPage::answer(const std::string& question, const std::string& answer) {
    const intent::Answer given{question, answer};
    keepAnswer(); // the next is asked again, also when this is the answer that it has
    Q_EMIT intended(given);
}

void BenchPage::setReopened(const std::string& question) {
    m_reopened = question;
    showStep();
    showBottomLine();
    Q_EMIT keysChanged();
}

/// What to do next, the questions, and the way out.
void BenchPage::showStep() {
    m_next->setSnapshot(*m_snapshot, reopened());
    m_questions->setSnapshot(*m_snapshot, question());
    m_closeBar->setSnapshot(*m_snapshot, reopened());
}

void BenchPage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    placeOverPicture();
}

void BenchPage::placeOverPicture() {
    if (m_banner == nullptr)
        return;
    const int margin = m_theme.px(8);
    const QRect pictures = m_reference->isVisible() ? m_camera->geometry().united(m_reference->geometry())
                                                    : m_camera->geometry();
    const int width = pictures.width() - 2 * margin;
    m_banner->setGeometry(m_camera->x() + margin, m_camera->y() + margin, width,
                          m_banner->layout()->heightForWidth(width));
    const QSize inset = QSize(16, 9) * (m_camera->width() * kInsetPercent / 1600);
    m_inset->setGeometry(QRect(m_camera->geometry().bottomRight() - QPoint(inset.width(), inset.height()) -
                                   QPoint(margin, margin),
                               inset));
}

} // namespace returnbench
