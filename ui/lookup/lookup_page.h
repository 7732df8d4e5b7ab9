#pragma once

#include "ui/lookup/lookup_result.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/theme.h"

#include <QLineEdit>
#include <QWidget>

namespace returnbench {

class LifeView;
class LookupList;

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
    /// A remark below the field, until the next answer.
    void say(const QString& text);
    [[nodiscard]] QString code() const { return m_field->text(); }

Q_SIGNALS:
    void asked(const QString& code);
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
    LifeView* m_life;
    LookupResultPtr m_result; ///< what is shown; null when nothing is
};

} // namespace returnbench
