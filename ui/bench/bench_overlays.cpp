// What lies over the bench: the lookup, the claims, the reports, the people, the camera's page, the scanner's
// check. The rest of BenchWindow is in bench_window.cpp.

#include "ui/admin/camera_page.h"
#include "ui/admin/people_page.h"
#include "ui/bench/bench_page.h"
#include "ui/bench/bench_window.h"
#include "ui/bench/explanation.h"
#include "ui/bench/scanner_check.h"
#include "ui/bench/top_bar.h"
#include "ui/claims/claims_page.h"
#include "ui/claims/rules_page.h"
#include "ui/lookup/lookup_page.h"
#include "ui/reports/reports_page.h"

#include <utility>

namespace returnbench {

void BenchWindow::buildLookup() {
    m_lookup = std::make_unique<LookupPage>(m_theme, this);
    connect(m_lookup.get(), &LookupPage::asked, this, &BenchWindow::lookupAsked);
    connect(m_lookup.get(), &LookupPage::inspectionAsked, this, &BenchWindow::inspectionAsked);
    connect(m_lookup.get(), &LookupPage::noteWanted, this, &BenchWindow::annotateEarlier);
    connect(m_lookup.get(), &LookupPage::left, this, [this] { closePage(*m_lookup); });
}

void BenchWindow::buildCamera() {
    m_camera = std::make_unique<CameraPage>(m_theme, this);
    connect(m_camera.get(), &CameraPage::tried, this, &BenchWindow::cameraTried);
    connect(m_camera.get(), &CameraPage::chosen, this, &BenchWindow::cameraChosen);
    connect(m_camera.get(), &CameraPage::saved, this,
            [this](CameraRole role, const std::optional<std::string>& source, const QString& identity,
                   const CameraSettings& settings) {
                Q_EMIT intended(intent::SaveCamera{role, source, identity.toStdString(), settings});
            });
    connect(m_camera.get(), &CameraPage::devicesWanted, this,
            [this] { Q_EMIT intended(intent::LookForDevices{}); });
    connect(m_camera.get(), &CameraPage::left, this, &BenchWindow::onCameraLeft);
    connect(m_camera.get(), &CameraPage::pictureWidthChanged, this, &BenchWindow::pictureWidthChanged);
}

void BenchWindow::buildClaims() {
    m_claims = std::make_unique<ClaimsPage>(m_theme, this);
    connect(m_claims.get(), &ClaimsPage::asked, this, &BenchWindow::claimsAsked);
    connect(m_claims.get(), &ClaimsPage::begun, this,
            [this](const QString& inspection, const QString& reason, const QString& note) {
                Q_EMIT intended(intent::BeginClaim{InspectionId(inspection.toStdString()),
                                                   reason.toStdString(), note.toStdString()});
            });
    connect(m_claims.get(), &ClaimsPage::moved, this,
            [this](const QString& inspection, const ClaimMove& move) {
                Q_EMIT intended(intent::MoveClaim{InspectionId(inspection.toStdString()), move});
            });
    connect(m_claims.get(), &ClaimsPage::masked, this,
            [this](const QString& inspection, const QString& shot, const std::vector<PhotoArea>& areas) {
                Q_EMIT intended(
                    intent::MaskPhoto{InspectionId(inspection.toStdString()), shot.toStdString(), areas});
            });
    connect(m_claims.get(), &ClaimsPage::exportOrdered, this, [this](ExportOrder order) {
        if (!m_snapshot->may(Permission::ExportPacks)) {
            remark(tr("This is not for your role."));
            return;
        }
        if (m_snapshot->person)
            order.by = m_snapshot->person->id.str();
        Q_EMIT exportOrdered(order);
    });
    connect(m_claims->rules(), &RulesPage::asked, this, &BenchWindow::rulesAsked);
    connect(m_claims->rules(), &RulesPage::tried, this, &BenchWindow::policyAsked);
    connect(m_claims->rules(), &RulesPage::saved, this, [this](const Policy& edited, const QString& note) {
        Q_EMIT intended(intent::SavePolicy{edited, note.toStdString()});
    });
    connect(m_claims.get(), &ClaimsPage::left, this, [this] { closePage(*m_claims); });
}

bool BenchWindow::isClaiming() const {
    return m_claims->isVisible();
}

void BenchWindow::onClaimsRead(const ClaimsListPtr& list) {
    m_claims->setClaims(list);
    if (!list->failure.empty())
        return;
    m_claimsList = list;
    m_topBar->setClaims(*list);
}

void BenchWindow::onRulesRead(const RulesListPtr& rules) {
    m_claims->rules()->setRules(rules);
}

void BenchWindow::onPolicyTried(const PolicyTrialPtr& trial) {
    m_claims->rules()->setTrial(trial);
}

void BenchWindow::onExported(const ExportedPtr& exported) {
    m_claims->setExported(exported);
    if (exported->event)
        Q_EMIT intended(intent::RecordExport{*exported->event});
}

void BenchWindow::buildReports() {
    m_reports = std::make_unique<ReportsPage>(m_theme, this);
    connect(m_reports.get(), &ReportsPage::asked, this, &BenchWindow::reportAsked);
    connect(m_reports.get(), &ReportsPage::saveOrdered, this, &BenchWindow::reportOrdered);
    connect(m_reports.get(), &ReportsPage::inspectionAsked, this, &BenchWindow::inspectionAsked);
    connect(m_reports.get(), &ReportsPage::noteWanted, this, &BenchWindow::annotateEarlier);
    connect(m_reports.get(), &ReportsPage::gradingAsked, this, &BenchWindow::askGrading);
    connect(m_reports.get(), &ReportsPage::gradedAgain, this,
            [this](const SecondGrading& grading, const QString& grade) {
                Q_EMIT intended(intent::GradeAgain{grading, grade.toStdString()});
            });
    connect(m_reports.get(), &ReportsPage::protocolsAsked, this, &BenchWindow::protocolsAsked);
    connect(m_reports.get(), &ReportsPage::protocolTried, this, &BenchWindow::protocolAsked);
    connect(m_reports.get(), &ReportsPage::protocolSaved, this,
            [this](const QString& text, const QString& note) {
                Q_EMIT intended(intent::SaveProtocol{text.toStdString(), note.toStdString()});
            });
    connect(m_reports.get(), &ReportsPage::keysChanged, this, &BenchWindow::updateActionKeys);
    connect(m_reports.get(), &ReportsPage::left, this, [this] { closePage(*m_reports); });
}

bool BenchWindow::isReporting() const {
    return m_reports->isVisible();
}

void BenchWindow::buildPeople() {
    m_people = std::make_unique<PeoplePage>(m_theme, this);
    const auto idOf = [](const QString& person) { return PersonId(person.toStdString()); };
    connect(m_people.get(), &PeoplePage::added, this,
            [this](const Person& person) { Q_EMIT intended(intent::AddPerson{person}); });
    connect(m_people.get(), &PeoplePage::changed, this,
            [this](const Person& person) { Q_EMIT intended(intent::ChangePerson{person}); });
    connect(m_people.get(), &PeoplePage::pinGiven, this,
            [this, idOf](const QString& person, const QString& pin) {
                Q_EMIT intended(intent::GivePin{idOf(person), pin.toStdString()});
            });
    connect(m_people.get(), &PeoplePage::badgeWanted, this,
            [this, idOf](const QString& person) { Q_EMIT intended(intent::GiveBadge{idOf(person)}); });
    connect(m_people.get(), &PeoplePage::secretsTaken, this,
            [this, idOf](const QString& person) { Q_EMIT intended(intent::TakeSecrets{idOf(person)}); });
    connect(m_people.get(), &PeoplePage::left, this, [this] { closePage(*m_people); });
}

bool BenchWindow::isManaging() const {
    return m_people->isVisible();
}

void BenchWindow::closePage(QWidget& page) {
    page.hide();
    setFocus();
    updateActionKeys();
}

void BenchWindow::closeAll() {
    for (QWidget* page : {static_cast<QWidget*>(m_lookup.get()), static_cast<QWidget*>(m_claims.get()),
                          static_cast<QWidget*>(m_reports.get()), static_cast<QWidget*>(m_people.get())})
        if (page->isVisible())
            closePage(*page);
    if (isSettingUp())
        m_camera->leave();
    m_explanation->hide();
}

bool BenchWindow::isCovered() const {
    return isLookingUp() || isClaiming() || isReporting() || isManaging() || isSettingUp();
}

void BenchWindow::onReportRead(const ReportAnswerPtr& answer) {
    m_reports->setAnswer(answer);
}

void BenchWindow::askGrading(const ReportWish& of) {
    if (m_snapshot->person) {
        Q_EMIT gradingAsked({of, m_snapshot->person->id});
        return;
    }
    GradingTask nobody;
    nobody.failure = "Nobody has said who works here. Choose your name first.";
    m_reports->setGrading(std::make_shared<const GradingTask>(std::move(nobody)));
}

void BenchWindow::onGradingRead(const GradingTaskPtr& task) {
    m_reports->setGrading(task);
}

void BenchWindow::onProtocolsRead(const ProtocolsListPtr& list) {
    m_reports->setProtocols(list);
}

void BenchWindow::onProtocolTried(const ProtocolTrialPtr& trial) {
    m_reports->setProtocolTrial(trial);
}

void BenchWindow::onReportSaved(const SavedReportPtr& report) {
    m_reports->setSaved(report);
}

void BenchWindow::annotateEarlier(const QString& inspection, const QString& text) {
    Q_EMIT intended(intent::AnnotateEarlier{InspectionId(inspection.toStdString()), text.toStdString()});
}

void BenchWindow::toggleCamera() {
    if (isSettingUp()) {
        m_camera->leave();
        return;
    }
    CameraSetup setup{{}, m_snapshot->cameraSettings, m_snapshot->devices};
    for (const CameraRole role : kCameraRoles)
        setup.cameras[static_cast<std::size_t>(role)] = {m_snapshot->camera(role).status.source,
                                                         m_snapshot->camera(role).identity};
    m_camera->open(setup);
    updateActionKeys();
}

void BenchWindow::leadThrough() {
    m_lead = Lead::Begins;
    onSnapshot(m_snapshot);
}

void BenchWindow::onCameraLeft() {
    setFocus();
    updateActionKeys();
    if (m_lead == Lead::Runs)
        openScannerCheck();
}

void BenchWindow::openScannerCheck() {
    m_scannerCheck->open();
    updateActionKeys();
}

void BenchWindow::closeScannerCheck() {
    m_scannerCheck->hide();
    setFocus();
    updateActionKeys();
    if (std::exchange(m_lead, Lead::No) == Lead::Runs)
        onAction(Action::Help);
}

bool BenchWindow::isSettingUp() const {
    return m_camera->isVisible();
}

void BenchWindow::onLightAction(const QString& light) {
    if (light == QLatin1String("cameraLight"))
        onAction(Action::Camera);
    else if (light == QLatin1String("scannerLight"))
        onAction(Action::Scanner);
    else if (light == QLatin1String("personLight"))
        onAction(Action::Person);
    else if (light == QLatin1String("claimsLight"))
        onAction(Action::Claims);
}

bool BenchWindow::isLookingUp() const {
    return m_lookup->isVisible();
}

void BenchWindow::onLookedUp(const LookupResultPtr& result) {
    m_lookup->setResult(result);
}

void BenchWindow::onInspectionRead(const EarlierInspectionPtr& inspection) {
    m_lookup->setInspection(inspection);
    m_reports->setInspection(inspection);
}

void BenchWindow::askForPictures() {
    m_pictures.reset();
    m_page->setPictures(nullptr);
    if (const InspectionView* view = inspection())
        Q_EMIT picturesAsked({view->state.id, view->state.line, view->state.units});
}

void BenchWindow::onPicturesRead(const ReferenceImagesPtr& images) {
    const InspectionView* view = inspection();
    if (view == nullptr || view->state.id != images->inspection)
        return; // of the parcel before
    m_pictures = images;
    m_page->setPictures(images);
}

void BenchWindow::remark(const QString& text) {
    if (isLookingUp())
        m_lookup->say(text);
    else if (isClaiming())
        m_claims->say(text);
    else if (isReporting())
        m_reports->say(text);
    else if (isManaging())
        m_people->say(text);
    else
        m_page->remark(text);
}

} // namespace returnbench
