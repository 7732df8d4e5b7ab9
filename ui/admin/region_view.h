#pragma once

#include "ui/widgets/theme.h"

#include <QImage>
#include <QRectF>
#include <QWidget>

namespace returnbench {

/// The live picture; dragging over it chooses a part.
class RegionView : public QWidget {
    Q_OBJECT
public:
    RegionView(const Theme& theme, QWidget* parent);

    void setPicture(const QImage& picture);
    /// Shown in place of a picture. @param trouble empty while there is none
    void setTrouble(const QString& trouble);

Q_SIGNALS:
    /// In shares of the picture, 0 to 1.
    void chosen(const QRectF& part);
    void pictureWidthChanged(int pixels);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    [[nodiscard]] QRectF area() const; ///< of the picture in the widget

    const Theme& m_theme;
    QImage m_picture;
    QString m_trouble;
    QPointF m_from;
    QRectF m_drag; ///< null: nothing is being dragged
};

} // namespace returnbench
