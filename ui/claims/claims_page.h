#pragma once

#include "ui/claims/claims_list.h"
#include "ui/claims/export_thread.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/theme.h"

#include <QLineEdit>
#include <QWidget>
#include <optional>

class QComboBox;
class QVBoxLayout;

namespace returnbench {

class ClaimsModel;
class ClaimsView;
class ExportPanel;
class MaskView;
class RulesPage;
class KeyButton;

/// What can be claimed, the most urgent first, and the next step of the chosen one.
class ClaimsPage : public QWidget {
    Q_OBJECT
public:
    ClaimsPage(const Theme& theme, QWidget* parent);

    /// Shows the page over its parent; what it shows is asked for anew.
    void open();
    /// Something was recorded: what is shown may be old.
    void refresh();
    void setClaims(const ClaimsListPtr& list);
    /// A remark below the field, until the next answer.
    void say(const QString& text);
    void setExported(const ExportedPtr& exported);
    /// Puts a scanned code into the filter.
    void look(const QString& code);
    /// Lies over this page when it is open.
    [[nodiscard]] RulesPage* rules() const noexcept { return m_rules; }
    /// Leaves the rules, the photo that is being covered, the export, or the step that waits for a word.
    /// @returns whether one did
    bool goBack();
    [[nodiscard]] QString filter() const { return m_field->text(); }

Q_SIGNALS:
    void asked();
    /// @param reason empty: the one that follows from the inspection
    void begun(const QString& inspection, const QString& reason, const QString& note);
    void moved(const QString& inspection, const returnbench::ClaimMove& move);
    void exportOrdered(const returnbench::ExportOrder& order);
    void masked(const QString& inspection, const QString& shot,
                const std::vector<returnbench::PhotoArea>& areas);
    void left();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void onSelected();
    void keepFocus(const QString& name, bool ofSame);
    void showChosen();
    void showSummary();
    void openExport();
    void leaveRules();
    void addText(const QString& text, int designPixels, QFont::Weight weight, Colour colour,
                 const char* name = "");
    void addTally(const ClaimCase& claim);
    void addReasons(const ClaimCase& claim);
    void addSteps(const ClaimCase& claim);
    void waitFor(std::optional<ClaimState> step);
    void onStep(ClaimState to);
    void onValue();
    [[nodiscard]] const ClaimCase* chosen() const;

    const Theme& m_theme;
    QLineEdit* m_field;
    ElidedLabel* m_status;
    ClaimsModel* m_model;
    ClaimsView* m_view;
    QWidget* m_detail = nullptr; ///< of the chosen one; made anew for each
    QWidget* m_right;
    QVBoxLayout* m_column = nullptr; ///< of m_detail
    ExportPanel* m_export;           ///< lies in the place of m_detail when it is open
    MaskView* m_mask;                ///< lies over the page when it is open
    RulesPage* m_rules;              ///< likewise
    QLineEdit* m_value;              ///< what a step needs to know
    QLineEdit* m_day;                ///< of a payment
    QLineEdit* m_note;               ///< of the next step
    QComboBox* m_reason = nullptr;   ///< of the claim that can be begun; of m_detail
    QString m_chosenReason;          ///< of the chosen claim, by a person; empty: the one that follows
    std::optional<ClaimState> m_pending;
    bool m_isFiltered = false; ///< otherwise than before
    bool m_isMasking = false;  ///< a photo's copy is being made: what would be exported changes
    ClaimsListPtr m_list;
    InspectionId m_chosen;                 ///< stays chosen when the list is read anew
    ClaimState m_state = ClaimState::None; ///< of the chosen one, as it is shown
};

} // namespace returnbench
