#pragma once

#include "ui/lookup/earlier_inspection.h"
#include "ui/lookup/lookup_result.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/theme.h"

#include <QLineEdit>
#include <QWidget>

class QStackedWidget;

namespace returnbench {

class LifeView;
class LookupList;
class EarlierInspectionView;

/// One field that takes any code: order, AWB, RMA, LPN, serial, IMEI, GTIN, or a part of one. It answers
/// while the code is typed; what was found stands on the left, the life of the chosen unit on the right.
class LookupPage : public QWidget {
    Q_OBJECT
public:
    LookupPage(const Theme& theme, QWidget* parent);

    /// Shows the page over its parent, ready to type in.
    void open();
    /// Looks at a code that was scanned.
    void look(const QString& code);
    /// Shows an answer, unless another code stands in the field by now.
    void setResult(const LookupResultPtr& result);
    /// Shows an inspection of earlier, unless something else is chosen by now.
    void setInspection(const EarlierInspectionPtr& inspection);
    /// Something was recorded: what is shown of an inspection may be old.
    void refreshInspection();
    /// A remark below the field, until the next answer.
    void say(const QString& text);
    [[nodiscard]] QString code() const { return m_field->text(); }

Q_SIGNALS:
    void asked(const QString& code);
    void inspectionAsked(const QString& inspection);
    void noteWanted(const QString& inspection, const QString& text);
    void left();

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void onText(const QString& text);
    void onEnter();
    void showChosen();
    void showEmpty();

    const Theme& m_theme;
    QLineEdit* m_field;
    ElidedLabel* m_status;
    LookupList* m_list;
    QStackedWidget* m_right;
    LifeView* m_life;
    EarlierInspectionView* m_earlier;
    LookupResultPtr m_result; ///< what is shown; null when nothing is
};

} // namespace returnbench
