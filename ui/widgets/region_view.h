#pragma once

#include "ui/widgets/theme.h"

#include <QImage>
#include <QRectF>
#include <QWidget>
#include <vector>

namespace returnbench {

/// A picture; dragging over it chooses a part.
class RegionView : public QWidget {
    Q_OBJECT
public:
    /// @param leastShare of the picture's width and height: a smaller drag is a slip of the hand
    RegionView(const Theme& theme, const QString& name, double leastShare, QWidget* parent);

    void setPicture(const QImage& picture);
    /// Shown in place of a picture. @param trouble empty while there is none
    void setTrouble(const QString& trouble);
    /// Parts that are painted over, in shares of the picture.
    void setCovered(std::vector<QRectF> parts);

Q_SIGNALS:
    /// In shares of the picture, 0 to 1.
    void chosen(const QRectF& part);
    /// Pressed and let go at one place, likewise.
    void tapped(const QPointF& at);
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
    double m_leastShare;
    std::vector<QRectF> m_covered;
    QImage m_picture;
    QString m_trouble;
    QPointF m_from;
    QRectF m_drag; ///< null: nothing is being dragged
};

} // namespace returnbench
