#pragma once

#include "ui/bench/bench_snapshot.h"
#include "ui/widgets/theme.h"

#include <QAbstractButton>
#include <QString>
#include <QWidget>
#include <vector>

class QHBoxLayout;

namespace returnbench {

/// One shot: its photo, or the place for it.
class ShotSlot : public QAbstractButton {
    Q_OBJECT
public:
    ShotSlot(const Theme& theme, const QString& shot, QWidget* parent);

    void setShot(const ShotView& view);
    [[nodiscard]] const ShotView& shot() const { return m_view; }
    /// Whether its title does not fit, also as the next one.
    [[nodiscard]] bool isCut() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    ShotView m_view;
};

/// A slot for each required shot, in order.
class ShotStrip : public QWidget {
    Q_OBJECT
public:
    ShotStrip(const Theme& theme, QWidget* parent);

    void setSnapshot(const BenchSnapshot& snapshot);

Q_SIGNALS:
    /// A slot was clicked: its photo is wanted (again) now.
    void shotWanted(const QString& shot);

private:
    const Theme& m_theme;
    QHBoxLayout* m_layout;
    std::vector<ShotSlot*> m_slots;
};

} // namespace returnbench
