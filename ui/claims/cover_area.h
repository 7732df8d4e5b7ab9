#pragma once

#include "core/capture/photo_mask.h"
#include "ui/widgets/theme.h"

#include <QImage>
#include <QRectF>
#include <QWidget>
#include <vector>

namespace returnbench {

/// A picture; each drag over it adds a part to cover.
class CoverArea : public QWidget {
    Q_OBJECT
public:
    CoverArea(const Theme& theme, QWidget* parent);

    /// Forgets the parts.
    void setPicture(const QImage& picture);
    [[nodiscard]] const std::vector<PhotoArea>& areas() const noexcept { return m_areas; }

Q_SIGNALS:
    void changed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    [[nodiscard]] QRectF place() const; ///< of the picture in the widget

    const Theme& m_theme;
    QImage m_picture;
    std::vector<PhotoArea> m_areas;
    QPointF m_from;
    QRectF m_drag; ///< null: nothing is being dragged
};

} // namespace returnbench
