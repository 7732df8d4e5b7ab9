#pragma once

#include "ui/claims/rules_list.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/theme.h"

#include <QLineEdit>
#include <QTimer>
#include <QWidget>
#include <string>

class QComboBox;
class QListWidget;
class QVBoxLayout;

namespace returnbench {

class KeyButton;
class PolicyForm;

/// The marketplaces' rules: chosen on the left, edited on the right, and below what a change would do to the
/// claims that are open now.
class RulesPage : public QWidget {
    Q_OBJECT
public:
    RulesPage(const Theme& theme, QWidget* parent);

    /// Shows the page; what it shows is asked for anew. @param policy to begin with; may be empty
    void open(const std::string& policy);
    void setRules(const RulesListPtr& rules);
    void setTrial(const PolicyTrialPtr& trial);
    /// A remark; a save that was refused, too.
    void say(const QString& text);
    /// Something was recorded: what was saved may stand now.
    void refresh();
    /// Asks once before changes are lost. @returns whether it stays open
    bool goBack();

Q_SIGNALS:
    void asked();
    void tried(const returnbench::Policy& edited);
    void saved(const returnbench::Policy& edited, const QString& note);
    void left();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void choose(const std::string& id);
    void showForm(const Policy& policy);
    void showVersions(const std::string& id);
    void onEdited();
    void onSave();
    void onNew();
    void updateButtons();
    /// Warns once before changes are lost. @returns whether they may be
    bool mayLeave();
    void select(const std::string& id);
    [[nodiscard]] bool isEdited() const;

    const Theme& m_theme;
    QListWidget* m_list;
    QVBoxLayout* m_place; ///< of the form
    PolicyForm* m_form = nullptr;
    QLabel* m_effect;
    QComboBox* m_versions;
    QLineEdit* m_note;
    KeyButton* m_save;
    QTimer m_pause; ///< of the typing, before a change is tried
    RulesListPtr m_rules;
    std::string m_wanted; ///< the id of the policy in the form; empty: a new one
    Policy m_before;      ///< as it is kept
    bool m_isSaving = false;
    bool m_isRereading = false; ///< what was saved; what was said of it stays
    bool m_isWarned = false;    ///< that changes would be lost
};

} // namespace returnbench
