#pragma once

#include "ui/bench/bench_snapshot.h"
#include "ui/widgets/theme.h"

#include <QImage>
#include <QWidget>
#include <vector>

class QPainter;

namespace returnbench {

/// The live picture with the codes outlined: green names the expected unit, red contradicts, grey is the
/// rest.
class CameraView : public QWidget {
    Q_OBJECT
public:
    CameraView(const Theme& theme, CameraRole role, QWidget* parent);

    [[nodiscard]] CameraRole role() const noexcept { return m_role; }
    /// Shows the other camera from now on, whole and live.
    void setRole(CameraRole role);

    void setSnapshot(const BenchSnapshot& snapshot);
    void setPicture(const QImage& picture);
    [[nodiscard]] bool hasPicture() const { return !m_picture.isNull(); }

    /// Enlarges twofold, fourfold, then the whole again: around a code that was seen, else the middle.
    void zoomOn();
    [[nodiscard]] int zoom() const noexcept { return m_zoom; }
    /// Keeps what is shown, to be looked at in peace; the bench goes on. Once more: live again.
    void toggleFreeze();
    [[nodiscard]] bool isFrozen() const noexcept { return m_isFrozen; }
    /// The whole picture, live.
    void reset();
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void resized();
    /// How many pixels of the screen the picture is wide now.
    void pictureWidthChanged(returnbench::CameraRole role, int pixels);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;

private:
    [[nodiscard]] QRectF pictureArea() const;
    void tellWidth();
    void setZoom(int zoom, const QPointF& centre);
    [[nodiscard]] QPointF placeOf(const QPointF& point) const;
    [[nodiscard]] QPointF interestingPlace() const;
    [[nodiscard]] bool showsWhatWasSeen() const;
    void paintPicture(QPainter& painter) const;
    void paintCodes(QPainter& painter) const;
    void paintCaption(QPainter& painter, const SeenCode& code, const QRectF& around,
                      std::vector<QRectF>& taken) const;
    void paintStatus(QPainter& painter) const;
    void paintAbsence(QPainter& painter) const;

    const Theme& m_theme;
    CameraRole m_role;
    QImage m_picture;
    SeenPicture m_view;
    CameraStatus m_camera;
    bool m_inspecting = false;
    int m_zoom = 1;             ///< 1, 2 or 4
    QPointF m_centre{0.5, 0.5}; ///< what stands in the middle, in shares of the picture
    bool m_isFrozen = false;
};

} // namespace returnbench
