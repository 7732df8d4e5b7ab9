#pragma once

#include "ui/reports/protocols_list.h"
#include "ui/widgets/theme.h"

#include <QTimer>
#include <QWidget>
#include <map>
#include <string>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QVBoxLayout;

namespace returnbench {

class ChoiceField;
class KeyButton;

/// The protocols: the text of one is edited on the left; on the right stand what is wrong with it, whether
/// every way through it ends, and what it asks at the bench, question by question.
class ProtocolsView : public QWidget {
    Q_OBJECT
public:
    ProtocolsView(const Theme& theme, QWidget* parent);

    /// Shows it; what is kept is asked for anew.
    void open();
    /// What is kept; an edited text stays.
    void setProtocols(const ProtocolsListPtr& list);
    void setTrial(const ProtocolTrialPtr& trial);
    /// A refusal, or that it was kept.
    void say(const QString& text);

Q_SIGNALS:
    void asked();
    void tried(const QString& text);
    void saved(const QString& text, const QString& note);

private:
    void buildText(QVBoxLayout& column);
    void buildPreview(QVBoxLayout& column);
    void choose(int index);
    void setText(const std::string& text);
    void onEdited();
    void updateSave();
    /// @param key `question`, `shot`, `grade`, `disposition`
    void insert(const char* key, const QString& lines);
    void markLine(int line);
    void showPreview();
    [[nodiscard]] bool isEdited() const;

    const Theme& m_theme;
    ChoiceField* m_choice = nullptr;
    QPlainTextEdit* m_text = nullptr;
    QLineEdit* m_note = nullptr;
    KeyButton* m_save = nullptr;
    QLabel* m_finding = nullptr;
    ChoiceField* m_verdict = nullptr;
    ChoiceField* m_flag = nullptr;
    QVBoxLayout* m_previewRoom = nullptr;
    QWidget* m_preview = nullptr; ///< made anew with each answer
    QTimer m_pause;               ///< of the typing, before the text is tried
    ProtocolsListPtr m_list;
    ProtocolTrialPtr m_trial;
    int m_chosen = -1;
    bool m_isWarned = false; ///< that changes would be lost
    std::map<std::string, std::string> m_answers;
};

} // namespace returnbench
