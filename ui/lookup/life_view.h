#pragma once

#include "core/workspace/unit_life.h"
#include "ui/widgets/theme.h"

#include <QScrollArea>

class QVBoxLayout;

namespace returnbench {

struct LifeNotice;

/// The life of one unit on one page: what it is, what holds of it today, and what happened to it, oldest
/// first.
class LifeView : public QScrollArea {
    Q_OBJECT
public:
    LifeView(const Theme& theme, QWidget* parent);

    void setLife(const UnitLife& life);
    /// Says why there is none.
    void setNone(const QString& title, const QString& text);
    /// Scrolls by pages. @param by -1 or 1
    void page(int by);

private:
    QVBoxLayout& start();
    void addHead(QVBoxLayout& column, const UnitLife& life);
    void addNotice(QVBoxLayout& column, const LifeNotice& notice);
    void addSteps(QVBoxLayout& column, const UnitLife& life);

    const Theme& m_theme;
};

} // namespace returnbench
