#pragma once

#include "ui/bench/camera_view.h"

#include <QAbstractButton>

namespace returnbench {

/// The other camera of two, small over the large one. A click makes it the large one.
class CameraInset : public QAbstractButton {
    Q_OBJECT
public:
    CameraInset(const Theme& theme, QWidget* parent);

    [[nodiscard]] CameraView* view() const noexcept { return m_view; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    const Theme& m_theme;
    CameraView* m_view;
};

} // namespace returnbench
