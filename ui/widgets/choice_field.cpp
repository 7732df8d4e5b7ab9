#include "ui/widgets/choice_field.h"

#include "ui/widgets/labels.h"

#include <QListView>
#include <QWheelEvent>

namespace returnbench {

ChoiceField::ChoiceField(const Theme& theme, const QString& name, const QString& title, QWidget* parent)
    : QComboBox(parent) {
    setObjectName(name);
    setAccessibleName(title);
    setToolTip(plainToolTip(title));
    setFont(theme.font(14));
    setMinimumHeight(theme.px(40));
    setView(new QListView(this)); // a list that the theme gives rows for gloves
    setFocusPolicy(Qt::StrongFocus);
}

void ChoiceField::wheelEvent(QWheelEvent* event) {
    event->ignore();
}

} // namespace returnbench
