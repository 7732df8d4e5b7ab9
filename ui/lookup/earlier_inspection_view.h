#pragma once

#include "ui/lookup/earlier_inspection.h"
#include "ui/widgets/theme.h"

#include <QScrollArea>

class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace returnbench {

/// An inspection of earlier on one page: verdict with its reasons, grade, photos (a click enlarges one),
/// answers, notes, and a field for one more note.
class EarlierInspectionView : public QScrollArea {
    Q_OBJECT
public:
    EarlierInspectionView(const Theme& theme, QWidget* parent);

    void setInspection(const EarlierInspectionPtr& inspection);
    /// Of what is shown; empty when nothing is.
    [[nodiscard]] InspectionId inspection() const;
    /// Scrolls by pages. @param by -1 or 1
    void page(int by);

Q_SIGNALS:
    void noteWanted(const QString& inspection, const QString& text);

private:
    void addHead(QVBoxLayout& column);
    void addVerdict(QVBoxLayout& column);
    void addPhotos(QVBoxLayout& column);
    void addList(QVBoxLayout& column, const QString& title, const QStringList& lines, const char* name);
    void addNoteField(QVBoxLayout& column);
    void enlarge(std::size_t photo);
    void onNote();

    const Theme& m_theme;
    EarlierInspectionPtr m_inspection;
    QLabel* m_enlarged = nullptr;
    std::optional<std::size_t> m_enlargedPhoto;
    QLineEdit* m_note = nullptr;
};

} // namespace returnbench
