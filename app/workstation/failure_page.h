#pragma once

#include <QString>
#include <QWidget>

namespace returnbench {

/// Shown instead of the bench when it cannot start: what is the matter, and what to do.
class FailurePage : public QWidget {
    Q_OBJECT
public:
    FailurePage(const QString& what, const QString& whatToDo);
};

} // namespace returnbench
