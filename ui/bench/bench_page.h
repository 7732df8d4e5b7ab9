#pragma once

#include "ui/bench/actions.h"
#include "ui/bench/bench_snapshot.h"
#include "ui/bench/intent.h"
#include "ui/bench/side_panel.h"
#include "ui/lookup/reference_images.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QStackedWidget;
class QVBoxLayout;

namespace returnbench {

class CameraInset;
class CameraView;
class CloseBar;
class ElidedLabel;
class ExpectedCard;
class MessageBanner;
class NextStepPanel;
class ProposalPanel;
class QuestionPanel;
class ReferenceView;
class ReturnedCard;
class ShotStrip;
class StartPage;
class VerdictCard;

/// The bench as the clerk sees it: left the camera and the photos, right what was expected, the verdict, what
/// came, and what to do next. Paints snapshots, says intents, knows nothing else.
class BenchPage : public QWidget {
    Q_OBJECT
public:
    /// What may stand in place of the step.
    enum class Panel {
        None,
        Why,
        Serial,
        Items,
        WhichUnit,
        Disposition,
        Note,
        Person,
        Pin,
        CloseReason,
        VoidReason
    };

    BenchPage(const Theme& theme, QWidget* parent);

    void setSnapshot(const SnapshotPtr& snapshot);
    void setPicture(CameraRole role, const QImage& picture);
    /// What is being typed on the page; empty when nothing is.
    void setTyping(const QString& text);
    /// A remark in the bottom line, for a few seconds.
    void remark(const QString& text);

    void zoomPicture();
    void freezePicture();
    /// Shows large what was small: of two cameras.
    void swapCameras();
    /// To compare the item with. @param images nullptr: none were read yet
    void setPictures(const ReferenceImagesPtr& images);
    /// Shows the first of them beside the live picture, the next, and after the last none.
    /// @returns false when there are none
    bool comparePicture();

    /// Somebody works here from now on: asks for their PIN where people sign in.
    void choosePerson(const PersonId& person);
    void openPanel(Panel panel);
    void closePanel();
    [[nodiscard]] Panel panel() const noexcept { return m_panelKind; }
    /// Keys for the open panel. One that has just opened by itself takes none yet: they were meant for what
    /// was asked before.
    void onPanelKey(QChar key);
    void onPanelEnter();

    /// The question that digits answer: one that was reopened, else the first without an answer; nullptr when
    /// there is none.
    [[nodiscard]] const Question* question() const;
    /// Makes the last answered question the current one, to be answered anew; once more, the one before it.
    /// @returns false when there is none
    bool reopen();
    /// Leaves the reopened question with the answer that it has. @returns false when none was reopened
    bool keepAnswer();
    void answer(const std::string& question, const std::string& answer);

Q_SIGNALS:
    void intended(const returnbench::Intent& intent);
    void actionWanted(returnbench::Action action);
    /// Keys mean something else now: of another panel, or another question.
    void keysChanged();
    void pictureWidthChanged(returnbench::CameraRole role, int pixels);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildLeft(QVBoxLayout& column);
    void buildRight(QVBoxLayout& column);
    [[nodiscard]] SidePanel* makePanel(Panel panel);
    [[nodiscard]] SidePanel* makeSerialPanel();
    [[nodiscard]] SidePanel* makeItemsPanel();
    [[nodiscard]] SidePanel* makeWhichUnitPanel();
    [[nodiscard]] SidePanel* makeDispositionPanel();
    [[nodiscard]] SidePanel* makeNotePanel();
    [[nodiscard]] SidePanel* makePersonPanel();
    [[nodiscard]] SidePanel* makePinPanel();
    /// Where a panel stands: in place of the step, or of the page between two parcels.
    [[nodiscard]] QStackedWidget* panelPlace() const;
    [[nodiscard]] SidePanel* makeCloseReasonPanel();
    [[nodiscard]] SidePanel* makeVoidReasonPanel();
    /// Whether the panel takes keys; says so where it does not.
    [[nodiscard]] bool takesKeys();
    [[nodiscard]] const Question* reopened() const;
    [[nodiscard]] bool canReopen() const;
    void setReopened(const std::string& question);
    void showStep();
    void showInspectionLine();
    void showBottomLine();
    [[nodiscard]] QString inspectionHints() const;
    [[nodiscard]] QString startHints() const;
    void showInset(bool shown);
    void placeOverPicture();

    const Theme& m_theme;
    SnapshotPtr m_snapshot;

    CameraView* m_camera = nullptr;
    CameraInset* m_inset = nullptr; ///< over a corner of the large picture: the other camera
    CameraView* m_other = nullptr;
    ReferenceView* m_reference = nullptr;
    MessageBanner* m_banner = nullptr;
    ShotStrip* m_shots = nullptr;
    QWidget* m_lineCard = nullptr;
    ElidedLabel* m_line = nullptr;
    ElidedLabel* m_hints = nullptr;
    ElidedLabel* m_journal = nullptr;
    QString m_typing;
    QString m_remark;
    QTimer m_remarkTimer;

    QStackedWidget* m_right = nullptr;
    StartPage* m_start = nullptr;
    QWidget* m_inspection = nullptr;
    ExpectedCard* m_expected = nullptr;
    VerdictCard* m_verdict = nullptr;
    ReturnedCard* m_returned = nullptr;
    QStackedWidget* m_lower = nullptr;
    NextStepPanel* m_next = nullptr;
    QuestionPanel* m_questions = nullptr;
    ProposalPanel* m_proposal = nullptr;
    CloseBar* m_closeBar = nullptr;
    SidePanel* m_panel = nullptr;
    Panel m_panelKind = Panel::None;
    QTimer m_unseen;        ///< runs while nobody can have read the panel that opened by itself
    PersonId m_signingIn;   ///< whose PIN is asked for
    std::string m_reopened; ///< id of the question that is answered anew; empty when there is none
};

} // namespace returnbench
