#pragma once

#include "ui/bench/side_panel.h"
#include "ui/widgets/key_button.h"

#include <QString>
#include <vector>

class QLineEdit;

namespace returnbench {

struct Choice {
    QString id;
    QString text;
};

struct ChoicePanelContent {
    QString name; ///< objectName; the buttons are called <name>-<id>
    QString title;
    QString explanation;
    std::vector<Choice> choices; ///< at most ten: each has a digit
    int firstDigit = 1;
    int columns = 1;
    QString ownText; ///< asks for words of one's own, with 0; empty: none are wanted
};

/// A choice among a few, each with a digit: reasons, counts, dispositions.
class ChoicePanel : public SidePanel {
    Q_OBJECT
public:
    ChoicePanel(const Theme& theme, const ChoicePanelContent& content, QWidget* parent);

    void onKey(QChar key) override;

Q_SIGNALS:
    /// The id of a choice, or words of one's own.
    void chosen(const QString& id);

private:
    void addOwnText(const ChoicePanelContent& content);
    void onOwnText();

    std::vector<KeyButton*> m_buttons;
    int m_firstDigit;
    QLineEdit* m_field = nullptr;
};

} // namespace returnbench
