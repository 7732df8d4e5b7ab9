#pragma once

#include "core/inspection/protocol.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/theme.h"

#include <QLabel>
#include <QString>
#include <QWidget>
#include <vector>

namespace returnbench {

/// One question with its answers as big buttons. Only the current one shows the digits.
class QuestionRow : public QWidget {
    Q_OBJECT
public:
    QuestionRow(const Theme& theme, const Question& question, QWidget* parent);

    enum class Keys { Shown, Hidden };
    /// @param offered the answer that Enter gives; empty when it gives none
    void setAnswer(const std::string& answer, const std::string& offered, Keys keys);
    [[nodiscard]] const Question& question() const { return m_question; }

Q_SIGNALS:
    void answered(const QString& question, const QString& answer);

private:
    const Theme& m_theme;
    Question m_question;
    QLabel* m_title;
    std::vector<KeyButton*> m_buttons;
};

} // namespace returnbench
