#pragma once

#include "ui/bench/actions.h"
#include "ui/bench/bench_snapshot.h"
#include "ui/bench/intent.h"
#include "ui/bench/scan_filter.h"
#include "ui/bench/sounds.h"
#include "ui/claims/claims_list.h"
#include "ui/claims/export_thread.h"
#include "ui/claims/rules_list.h"
#include "ui/lookup/earlier_inspection.h"
#include "ui/lookup/lookup_result.h"
#include "ui/lookup/reference_images.h"
#include "ui/reports/grading_task.h"
#include "ui/reports/protocols_list.h"
#include "ui/reports/report_answer.h"
#include "ui/widgets/theme.h"

#include <QImage>
#include <QWidget>
#include <memory>

namespace returnbench {

class BenchPage;
class CameraPage;
class ClaimsPage;
class Explanation;
class HelpOverlay;
class LookupPage;
class PeoplePage;
class ReportsPage;
class ScannerCheck;
class TopBar;

/// The window of a bench: turns keys, scans and command codes into intents, and shows snapshots.
///
/// Grows with its size: when it is large enough for the next step of scale, its page is built anew, which
/// costs nothing but time since widgets hold no truth.
class BenchWindow : public QWidget {
    Q_OBJECT
public:
    BenchWindow(const Theme& theme, const ScanFilterOptions& scanner);
    ~BenchWindow() override;

    /// At the first start: opens the camera's page as soon as it is known which one there is, after it the
    /// scanner's check, and last the help, from which the demo can be tried.
    void leadThrough();

public Q_SLOTS:
    void onSnapshot(const returnbench::SnapshotPtr& snapshot);
    void onPicture(returnbench::CameraRole role, const QImage& picture);
    void onLookedUp(const returnbench::LookupResultPtr& result);
    void onClaimsRead(const returnbench::ClaimsListPtr& list);
    void onExported(const returnbench::ExportedPtr& exported);
    void onRulesRead(const returnbench::RulesListPtr& rules);
    void onReportRead(const returnbench::ReportAnswerPtr& answer);
    void onReportSaved(const returnbench::SavedReportPtr& report);
    void onGradingRead(const returnbench::GradingTaskPtr& task);
    void onProtocolsRead(const returnbench::ProtocolsListPtr& list);
    void onProtocolTried(const returnbench::ProtocolTrialPtr& trial);
    void onPolicyTried(const returnbench::PolicyTrialPtr& trial);
    void onPicturesRead(const returnbench::ReferenceImagesPtr& images);
    void onInspectionRead(const returnbench::EarlierInspectionPtr& inspection);
    /// What a scanner sent that is read by itself.
    void onTyped(const QString& typed);
    /// What a key, a command code or a button asks for; done when the step allows it.
    void onAction(returnbench::Action action);

Q_SIGNALS:
    void intended(const returnbench::Intent& intent);
    /// The demo, in a window of its own.
    void demoWanted();
    /// Something changed that is heard; not while the sounds are off.
    void soundWanted(returnbench::Sound sound);
    void pictureWidthChanged(returnbench::CameraRole role, int pixels);
    /// To be tried at once, while the camera is set up.
    void cameraTried(const QString& identity, const returnbench::CameraSettings& settings);
    /// Another camera in this role, from now on. @param source empty: none
    void cameraChosen(returnbench::CameraRole role, const QString& source);
    void lookupAsked(const QString& code);
    void inspectionAsked(const QString& inspection);
    void claimsAsked();
    void reportAsked(const returnbench::ReportWish& wish);
    void reportOrdered(const returnbench::ReportWish& wish, returnbench::ReportForm form);
    void gradingAsked(const returnbench::GradingWish& wish);
    void protocolsAsked();
    void protocolAsked(const QString& text);
    void rulesAsked();
    /// What would it do?
    void policyAsked(const returnbench::Policy& edited);
    void exportOrdered(const returnbench::ExportOrder& order);
    /// Of what the inspection on the bench expects.
    void picturesAsked(const returnbench::ReferenceQuestion& question);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void build(double scale);
    void layOut();
    void onScanned(const ScannedText& scan, ScanFilter::Focus focus);
    void onKeyTyped(QChar key);
    void onEnter();
    void onEscape();
    /// Leaves what lies over the bench or in place of its step. @returns whether something did
    bool goBack();
    void onCommand(const std::string& text);
    /// As the key does. @returns whether it means something now
    bool typeDigit(int digit);
    void answer(int digit);
    void closeInspection();
    void updateActionKeys();
    void buildLookup();
    void buildCamera();
    void buildClaims();
    [[nodiscard]] bool isClaiming() const;
    void buildPeople();
    [[nodiscard]] bool isManaging() const;
    void buildReports();
    [[nodiscard]] bool isReporting() const;
    void askGrading(const ReportWish& of);
    // Of those that lie over the bench: lookup, claims, reports, people.
    template<class Page>
    void openPage(Page& page) {
        page.open();
        updateActionKeys();
    }
    void closePage(QWidget& page);
    /// Nobody is signed in: nothing but the bench is seen.
    void closeAll();
    /// Whether a page lies over the bench.
    [[nodiscard]] bool isCovered() const;
    void toggleCamera();
    void askForPictures();
    void annotateEarlier(const QString& inspection, const QString& text);
    void openScannerCheck();
    void closeScannerCheck();
    void onCameraLeft();
    void onLightAction(const QString& light);
    [[nodiscard]] bool isSettingUp() const;
    [[nodiscard]] bool isLookingUp() const;
    /// Where the person is looking.
    void remark(const QString& text);
    [[nodiscard]] const InspectionView* inspection() const;

    Theme m_theme;
    SnapshotPtr m_snapshot;
    ReferenceImagesPtr m_pictures; ///< of the inspection on the bench; nullptr before they are read
    bool m_isMuted = false;
    enum class Lead { No, Begins, Runs };
    Lead m_lead = Lead::No; ///< see leadThrough()
    ScanFilter* m_filter;
    std::unique_ptr<TopBar> m_topBar;
    std::unique_ptr<BenchPage> m_page;
    std::unique_ptr<LookupPage> m_lookup;
    std::unique_ptr<CameraPage> m_camera;
    std::unique_ptr<ClaimsPage> m_claims;
    std::unique_ptr<ReportsPage> m_reports;
    std::unique_ptr<PeoplePage> m_people;
    ClaimsListPtr m_claimsList; ///< the last that was read; nullptr: none yet
    std::unique_ptr<Explanation> m_explanation;
    std::unique_ptr<HelpOverlay> m_help;
    std::unique_ptr<ScannerCheck> m_scannerCheck;
};

} // namespace returnbench
