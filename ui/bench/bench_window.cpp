#include "ui/bench/bench_window.h"

#include "core/people/badge.h"
#include "ui/admin/camera_page.h"
#include "ui/admin/people_page.h"
#include "ui/bench/bench_page.h"
#include "ui/bench/explanation.h"
#include "ui/bench/help_overlay.h"
#include "ui/bench/key_text.h"
#include "ui/bench/scanner_check.h"
#include "ui/bench/top_bar.h"
#include "ui/claims/claims_page.h"
#include "ui/commands/key_map.h"
#include "ui/language/format.h"
#include "ui/language/translations.h"
#include "ui/lookup/lookup_page.h"
#include "ui/reports/reports_page.h"

#include <QApplication>
#include <QKeyEvent>
#include <QKeySequence>
#include <QResizeEvent>
#include <algorithm>
#include <cmath>

namespace returnbench {
namespace {

constexpr int kDesignWidth = 1280;
constexpr int kDesignHeight = 800;
constexpr double kScaleStep = 0.25;
constexpr double kLargestScale = 4.0;
/// Windows a little smaller than the design (a desktop's panels) still show everything.
constexpr QSize kSmallest{1180, 752};

double scaleFor(const QSize& size) {
    const double fit = std::min(static_cast<double>(size.width()) / kDesignWidth,
                                static_cast<double>(size.height()) / kDesignHeight);
    return std::clamp(std::floor(fit / kScaleStep) * kScaleStep, 1.0, kLargestScale);
}

std::string gradeOf(Action action) {
    return {static_cast<char>('A' + static_cast<int>(action) - static_cast<int>(Action::GradeA))};
}

} // namespace

BenchWindow::BenchWindow(const Theme& theme, const ScanFilterOptions& scanner)
    : m_theme(theme), m_snapshot(std::make_shared<BenchSnapshot>()), m_filter(new ScanFilter(this, scanner)) {
    setObjectName(QStringLiteral("benchWindow"));
    setWindowTitle(QStringLiteral("ReturnBench"));
    setMinimumSize(kSmallest);
    // The window itself takes the keys: no button has the focus unless a person tabbed to it.
    setFocusPolicy(Qt::StrongFocus);
    connect(m_filter, &ScanFilter::scanned, this, &BenchWindow::onScanned);
    connect(m_filter, &ScanFilter::keyTyped, this, &BenchWindow::onKeyTyped);
    connect(m_filter, &ScanFilter::enterPressed, this, &BenchWindow::onEnter);
    connect(m_filter, &ScanFilter::typingChanged, this, [this](const QString& text) {
        m_page->setTyping(text);
        if (m_scannerCheck->isVisible())
            m_scannerCheck->onTyping(text);
    });
    connect(m_filter, &ScanFilter::scanRefused, this, [this](const QString& why) { remark(why); });
    qApp->installEventFilter(m_filter);
    build(1.0);
    resize(kDesignWidth, kDesignHeight);
    setFocus();
}

BenchWindow::~BenchWindow() = default;

void BenchWindow::build(double scale) {
    m_help.reset();
    m_scannerCheck.reset();
    m_explanation.reset();
    const bool isCamera = m_camera && isSettingUp();
    const bool isLookup = m_lookup && isLookingUp();
    const QString lookedUp = m_lookup ? m_lookup->code() : QString();
    const bool isClaims = m_claims && isClaiming();
    const QString claimed = m_claims ? m_claims->filter() : QString();
    const bool isReports = m_reports && isReporting();
    const bool isPeople = m_people && isManaging();
    m_people.reset();
    m_reports.reset();
    m_claims.reset();
    m_lookup.reset();
    m_camera.reset();
    m_page.reset();
    m_topBar.reset();
    m_theme = m_theme.scaled(scale);
    qApp->setPalette(m_theme.palette());
    qApp->setFont(m_theme.font(14));
    qApp->setStyleSheet(m_theme.styleSheet());

    m_topBar = std::make_unique<TopBar>(m_theme, this);
    m_page = std::make_unique<BenchPage>(m_theme, this);
    buildLookup();
    buildCamera();
    buildClaims();
    buildReports();
    buildPeople();
    m_explanation = std::make_unique<Explanation>(m_theme, this);
    m_help = std::make_unique<HelpOverlay>(m_theme, this);
    m_scannerCheck = std::make_unique<ScannerCheck>(m_theme, this);
    connect(m_scannerCheck.get(), &ScannerCheck::left, this, &BenchWindow::closeScannerCheck);
    connect(m_scannerCheck.get(), &ScannerCheck::devicesWanted, this,
            [this] { Q_EMIT intended(intent::LookForDevices{}); });
    connect(m_scannerCheck.get(), &ScannerCheck::takeWanted, this,
            [this](const std::vector<std::string>& identities) {
                Q_EMIT intended(intent::TakeScanners{identities});
            });
    connect(m_help.get(), &HelpOverlay::actionWanted, this, &BenchWindow::onAction);
    connect(m_topBar.get(), &TopBar::menuWanted, this, [this] { onAction(Action::Help); });
    connect(m_help.get(), &HelpOverlay::demoWanted, this, [this] {
        m_help->hide();
        Q_EMIT demoWanted();
    });
    connect(m_help.get(), &HelpOverlay::sheetWanted, this, [this] {
        m_help->hide();
        Q_EMIT intended(intent::PrintSheet{});
    });
    connect(m_topBar.get(), &TopBar::explanationWanted, this,
            [this](const LightButton* light) { m_explanation->toggle(*light); });
    connect(m_explanation.get(), &Explanation::actionWanted, this, &BenchWindow::onLightAction);
    connect(m_page.get(), &BenchPage::intended, this, &BenchWindow::intended);
    connect(m_page.get(), &BenchPage::actionWanted, this, &BenchWindow::onAction);
    connect(m_page.get(), &BenchPage::keysChanged, this, &BenchWindow::updateActionKeys);
    connect(m_page.get(), &BenchPage::pictureWidthChanged, this, &BenchWindow::pictureWidthChanged);
    m_topBar->show();
    m_page->show();
    layOut();
    onSnapshot(m_snapshot);
    m_page->setPictures(m_pictures);
    if (m_claimsList)
        m_topBar->setClaims(*m_claimsList);
    if (isCamera)
        toggleCamera();
    if (isReports)
        openPage(*m_reports);
    if (isPeople)
        openPage(*m_people);
    if (isClaims) {
        m_claims->look(claimed);
        openPage(*m_claims);
    }
    if (!isLookup)
        return;
    m_lookup->look(lookedUp);
    openPage(*m_lookup);
}

void BenchWindow::layOut() {
    const int bar = m_topBar->height();
    m_topBar->setGeometry(0, 0, width(), bar);
    m_page->setGeometry(0, bar, width(), height() - bar);
    m_lookup->setGeometry(m_page->geometry());
    m_camera->setGeometry(m_page->geometry());
    m_claims->setGeometry(m_page->geometry());
    m_reports->setGeometry(m_page->geometry());
    m_people->setGeometry(m_page->geometry());
    m_help->setGeometry(rect());
    m_scannerCheck->setGeometry(rect());
    m_explanation->hide();
}

void BenchWindow::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    const double scale = scaleFor(event->size());
    if (std::abs(scale - m_theme.scale()) > kScaleStep / 2)
        build(scale);
    else
        layOut();
}

const InspectionView* BenchWindow::inspection() const {
    return m_snapshot->inspection ? &*m_snapshot->inspection : nullptr;
}

void BenchWindow::onSnapshot(const SnapshotPtr& snapshot) {
    const bool grew = snapshot->journalSeq != m_snapshot->journalSeq;
    const SnapshotPtr before = m_snapshot;
    m_snapshot = snapshot;
    if (const auto sound = soundOf(*before, *snapshot); sound && !m_isMuted)
        Q_EMIT soundWanted(*sound);
    if (grew) {
        m_lookup->refreshInspection();
        m_claims->refresh();
        m_reports->refresh();
    }
    const auto messageOf = [](const BenchSnapshot& of) { return of.message ? of.message->number : 0; };
    if (snapshot->message && messageOf(*before) != messageOf(*snapshot)) {
        const QString message = said(snapshot->message->what, snapshot->message->whatToDo);
        if (isClaiming())
            m_claims->say(message);
        if (isReporting())
            m_reports->say(message);
        if (isManaging())
            m_people->say(message);
    }
    const auto inspected = [](const BenchSnapshot& of) {
        return of.inspection ? of.inspection->state.id : InspectionId();
    };
    if (inspected(*before) != inspected(*snapshot))
        askForPictures();
    if (snapshot->isLocked())
        closeAll();
    else if (isReporting() && !isAllowed(Action::Reports, *snapshot))
        closePage(*m_reports);
    else if (isManaging() && !isAllowed(Action::People, *snapshot))
        closePage(*m_people);
    m_people->setPeople(snapshot->everybody, snapshot->isControlled);
    m_topBar->setSnapshot(*snapshot);
    m_page->setSnapshot(snapshot);
    if (isSettingUp()) {
        const CameraStatus& camera = snapshot->camera(m_camera->role()).status;
        m_camera->setDevices(snapshot->devices);
        m_camera->setTrouble(said(camera.explanation, camera.whatToDo));
    }
    if (m_lead == Lead::Begins && snapshot->overview.isChosen()) {
        m_lead = Lead::Runs;
        toggleCamera();
    }
    m_scannerCheck->setScanners(snapshot->keyboards, snapshot->scanners);
    updateActionKeys();
}

void BenchWindow::onPicture(CameraRole role, const QImage& picture) {
    if (!isSettingUp())
        m_page->setPicture(role, picture);
    else if (role == m_camera->role())
        m_camera->setPicture(picture);
}

/// Characters that mean something by themselves now; all others begin a typed code.
void BenchWindow::updateActionKeys() {
    static const QString digits = QStringLiteral("123456789");
    QString keys;
    if (!m_scannerCheck->isVisible() && m_reports->takesDigits()) {
        keys = QStringLiteral("0") + digits;
    } else if (isCovered() || m_scannerCheck->isVisible()) {
        keys.clear();
    } else if (m_page->panel() != BenchPage::Panel::None) {
        keys = QStringLiteral("0") + digits;
    } else if (!m_snapshot->person) {
        keys = digits;
    } else if (inspection() != nullptr) {
        keys = QStringLiteral(" ");
        if (isAllowed(Action::Yes, *m_snapshot)) {
            keys += QStringLiteral("YN");
        } else if (const Question* question = m_page->question()) {
            keys += digits.left(static_cast<int>(question->answers.size()));
        }
    }
    m_filter->setActionKeys(keys);
}

void BenchWindow::onScanned(const ScannedText& scan, ScanFilter::Focus focus) {
    if (looksLikeBadge(scan.text)) { // wherever the window is: nothing of it is shown
        Q_EMIT intended(intent::ShowBadge{scan.text});
        return;
    }
    if (m_scannerCheck->isVisible() && !isBackCommand(scan.text)) {
        m_scannerCheck->onScan(scan.text);
        return;
    }
    m_help->hide();
    if (!looksLikeCommand(scan.text)) {
        if (isSettingUp())
            m_camera->leave();               // a parcel waits
        if (isReporting() || isManaging()) { // what was typed by mistake must not open a return
            closePage(isReporting() ? static_cast<QWidget&>(*m_reports) : *m_people);
            openPage(*m_lookup);
        }
        if (isLookingUp()) {
            m_lookup->look(QString::fromStdString(scan.text));
            return;
        }
        if (isClaiming()) {
            m_claims->look(QString::fromStdString(scan.text));
            return;
        }
        if (m_page->panel() == BenchPage::Panel::Serial)
            m_page->closePanel(); // it could be read after all
        Q_EMIT intended(intent::Scan{scan.text, scan.symbology});
        return;
    }
    if (focus == ScanFilter::Focus::TextField && !isBackCommand(scan.text))
        remark(tr("Command codes do not act while a text is edited. Press Esc or scan RBBACK first."));
    else
        onCommand(scan.text);
}

void BenchWindow::onTyped(const QString& typed) {
    m_filter->take(typed);
}

void BenchWindow::onCommand(const std::string& text) {
    if (const auto action = commandOf(text)) {
        onAction(*action);
    } else if (isBackCommand(text)) {
        goBack();
    } else if (const auto digit = digitOf(text)) {
        if (!typeDigit(*digit))
            remark(tr("Not at this step."));
    } else {
        remark(tr("%1 is no command code of this program.").arg(shown(text)));
    }
}

bool BenchWindow::typeDigit(int digit) {
    const QChar key(static_cast<char16_t>(u'0' + digit));
    if (!m_filter->actionKeys().contains(key))
        return false;
    onKeyTyped(key);
    return true;
}

void BenchWindow::onKeyTyped(QChar key) {
    if (m_help->isVisible())
        m_help->hide();
    else if (isReporting())
        m_reports->typeDigit(key.digitValue());
    else if (m_page->panel() != BenchPage::Panel::None)
        m_page->onPanelKey(key);
    else if (key == QLatin1Char(' '))
        onAction(Action::TakePhoto);
    else if (key.toUpper() == QLatin1Char('Y'))
        onAction(Action::Yes);
    else if (key.toUpper() == QLatin1Char('N'))
        onAction(Action::No);
    else
        answer(key.digitValue());
}

void BenchWindow::answer(int digit) {
    const auto index = static_cast<std::size_t>(digit - 1);
    if (!m_snapshot->person) {
        if (index < m_snapshot->persons.size())
            m_page->choosePerson(m_snapshot->persons[index].id);
        return;
    }
    const Question* question = m_page->question();
    if (question != nullptr && index < question->answers.size())
        m_page->answer(question->id, question->answers[index].id);
}

void BenchWindow::onEnter() {
    if (m_help->isVisible())
        m_help->hide();
    else if (isReporting())
        m_reports->enter();
    else if (isCovered() || m_scannerCheck->isVisible())
        return;
    else if (m_page->panel() != BenchPage::Panel::None)
        m_page->onPanelEnter();
    else if (!m_page->keepAnswer() && isAllowed(Action::Next, *m_snapshot))
        onAction(Action::Next);
}

void BenchWindow::onEscape() {
    if (!goBack() && isAllowed(Action::Void, *m_snapshot))
        onAction(Action::Void);
}

bool BenchWindow::goBack() {
    if (m_help->isVisible())
        m_help->hide();
    else if (m_scannerCheck->isVisible())
        closeScannerCheck();
    else if (m_explanation->isVisible())
        m_explanation->hide();
    else if (isSettingUp())
        m_camera->leave();
    else if (isLookingUp())
        closePage(*m_lookup);
    else if (isClaiming()) {
        if (!m_claims->goBack())
            closePage(*m_claims);
    } else if (isReporting()) {
        if (!m_reports->goBack())
            closePage(*m_reports);
    } else if (isManaging())
        closePage(*m_people);
    else if (m_page->panel() != BenchPage::Panel::None)
        m_page->closePanel();
    else
        return m_page->keepAnswer();
    return true;
}

void BenchWindow::keyPressEvent(QKeyEvent* event) {
    if (event->isAutoRepeat())
        return;
    if (event->key() == Qt::Key_Escape) {
        onEscape();
        return;
    }
    const bool control = event->modifiers() & Qt::ControlModifier;
    if (control && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        onAction(Action::Acknowledge);
        return;
    }
    const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const bool functionKey = event->key() >= Qt::Key_F1 && event->key() <= Qt::Key_F35;
    const bool isPlainKey = functionKey || event->key() == Qt::Key_Backspace;
    if (!isPlainKey && !(modifiers & (Qt::AltModifier | Qt::ControlModifier))) {
        QWidget::keyPressEvent(event); // characters and Enter are the filter's
        return;
    }
    const QKeySequence pressed(static_cast<int>(modifiers) | event->key());
    if (const auto action = keyMap().actionOf(pressed.toString(QKeySequence::PortableText).toStdString()))
        onAction(*action);
    else
        QWidget::keyPressEvent(event);
}

void BenchWindow::onAction(Action action) {
    const bool isOfBench =
        (isLookingUp() && action != Action::Lookup) || (isSettingUp() && action != Action::Camera) ||
        (isClaiming() && action != Action::Claims) || (isReporting() && action != Action::Reports) ||
        (isManaging() && action != Action::People) || m_scannerCheck->isVisible();
    if (isOfBench && action != Action::Sounds && action != Action::Scanner && action != Action::Help) {
        remark(tr("This acts on the bench: press Esc to go back to it first."));
        return;
    }
    if (action == Action::Next && m_page->keepAnswer())
        return;
    if (!isAllowed(action, *m_snapshot)) {
        m_page->remark(m_snapshot->isLocked()             ? tr("Sign in first.")
                       : isForbidden(action, *m_snapshot) ? tr("This is not for your role.")
                                                          : tr("Not at this step."));
        return;
    }
    const auto toggle = [this](BenchPage::Panel panel) {
        if (m_page->panel() == panel)
            m_page->closePanel();
        else
            m_page->openPanel(panel);
    };
    const auto togglePage = [this](auto& page) {
        if (page.isVisible())
            closePage(page);
        else
            openPage(page);
    };
    switch (action) {
    case Action::Next:
        Q_EMIT intended(intent::AcceptProposal{});
        break;
    case Action::AnswerAgain:
        if (m_page->panel() != BenchPage::Panel::None || !m_page->reopen())
            m_page->remark(tr("Not at this step."));
        break;
    case Action::TakePhoto:
        Q_EMIT intended(intent::TakePhoto{});
        break;
    case Action::Yes:
        Q_EMIT intended(intent::Confirm{InspectionSession::Identity::SameUnit});
        break;
    case Action::No:
        Q_EMIT intended(intent::Confirm{InspectionSession::Identity::OtherUnit});
        break;
    case Action::GradeA:
    case Action::GradeB:
    case Action::GradeC:
    case Action::GradeD:
        Q_EMIT intended(intent::SetGrade{gradeOf(action)});
        break;
    case Action::Why:
        toggle(BenchPage::Panel::Why);
        break;
    case Action::ResumeNewest:
        Q_EMIT intended(intent::Resume{m_snapshot->open.front().id});
        break;
    case Action::Unreadable:
        if (m_page->panel() != BenchPage::Panel::Serial) {
            m_page->openPanel(BenchPage::Panel::Serial);
        } else {
            m_page->closePanel();
            Q_EMIT intended(intent::DeclareUnreadable{});
        }
        break;
    case Action::Items:
        toggle(inspection()->unitsInView.empty() || m_page->panel() == BenchPage::Panel::WhichUnit
                   ? BenchPage::Panel::Items
                   : BenchPage::Panel::WhichUnit);
        break;
    case Action::Disposition:
        toggle(BenchPage::Panel::Disposition);
        break;
    case Action::Note:
        toggle(BenchPage::Panel::Note);
        break;
    case Action::Person:
        if (inspection() != nullptr)
            toggle(BenchPage::Panel::Person);
        else
            Q_EMIT intended(intent::LeaveBench{});
        break;
    case Action::Pause:
        Q_EMIT intended(intent::Pause{});
        break;
    case Action::PrintLabel:
        Q_EMIT intended(intent::PrintLabel{});
        break;
    case Action::Acknowledge:
        Q_EMIT intended(intent::Acknowledge{});
        break;
    case Action::Close:
        closeInspection();
        break;
    case Action::Void:
        m_page->openPanel(BenchPage::Panel::VoidReason);
        break;
    case Action::Zoom:
        m_page->zoomPicture();
        break;
    case Action::Freeze:
        m_page->freezePicture();
        break;
    case Action::Compare:
        if (!m_page->comparePicture())
            remark(tr("There is no picture of this product. Put one into the workspace's folder "
                      "pictures/products, named after its SKU."));
        break;
    case Action::OtherCamera:
        m_page->swapCameras();
        break;
    case Action::Camera:
        toggleCamera();
        break;
    case Action::Scanner:
        openScannerCheck();
        break;
    case Action::Sounds:
        m_isMuted = !m_isMuted;
        remark(m_isMuted ? tr("The sounds are off. %1 turns them on again.").arg(keyText(Action::Sounds))
                         : tr("The sounds are on."));
        break;
    case Action::Lookup:
        togglePage(*m_lookup);
        break;
    case Action::Claims:
        togglePage(*m_claims);
        break;
    case Action::Reports:
        togglePage(*m_reports);
        break;
    case Action::People:
        togglePage(*m_people);
        break;
    case Action::Help:
        if (m_help->isVisible())
            m_help->hide();
        else
            m_help->open(*m_snapshot);
        break;
    }
}

void BenchWindow::closeInspection() {
    if (acceptCloses(*inspection()))
        Q_EMIT intended(intent::Close{});
    else
        m_page->openPanel(BenchPage::Panel::CloseReason);
}

} // namespace returnbench
