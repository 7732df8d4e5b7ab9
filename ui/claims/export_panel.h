#pragma once

#include "ui/claims/export_thread.h"
#include "ui/widgets/theme.h"

#include <QWidget>
#include <vector>

class QLabel;
class QPlainTextEdit;
class QVBoxLayout;

namespace returnbench {

class KeyButton;

/// What a marketplace's form would get, before it is written: files, what does not fit, the text to paste.
class ExportPanel : public QWidget {
    Q_OBJECT
public:
    ExportPanel(const Theme& theme, QWidget* parent);

    /// Asks for what would be exported of this inspection.
    void open(const InspectionId& inspection);
    void setExported(const Exported& exported);
    /// Something that would be exported has changed.
    void lookAgain();
    [[nodiscard]] const InspectionId& inspection() const { return m_order.inspection; }

Q_SIGNALS:
    void ordered(const returnbench::ExportOrder& order);
    /// Parts of a photo are to be covered first.
    void coverWanted(const std::vector<returnbench::MaskablePhoto>& photos);

private:
    void order(ExportOrder::Form form);
    void chooseLanguage(const QString& language);
    void clearFiles();
    void showFiles(const UploadResult& upload);
    void showPackWarnings(const std::vector<std::string>& warnings);
    /// @param at its place among the lines; below 0: the last
    void addLine(const QString& text, Colour colour, const char* name, int at = -1);

    const Theme& m_theme;
    ExportOrder m_order;
    QLabel* m_status;
    QWidget* m_files = nullptr; ///< made anew for each answer
    QVBoxLayout* m_lines = nullptr;
    QWidget* m_room;
    QPlainTextEdit* m_text;
    std::vector<KeyButton*> m_languages;
    std::vector<MaskablePhoto> m_photos;
    KeyButton* m_cover;
    std::vector<KeyButton*> m_forms; ///< for a form; the pack can always be made
};

} // namespace returnbench
