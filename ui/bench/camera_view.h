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
    CameraView(const Theme& theme, QWidget* parent);

    void setSnapshot(const BenchSnapshot& snapshot);
    void setPicture(const QImage& picture);
    [[nodiscard]] bool hasPicture() const { return !m_picture.isNull(); }
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    /// How many pixels of the screen the picture is wide now.
    void pictureWidthChanged(int pixels);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QRectF pictureArea() const;
    [[nodiscard]] bool showsWhatWasSeen() const;
    void paintPicture(QPainter& painter) const;
    void paintCodes(QPainter& painter) const;
    void paintCaption(QPainter& painter, const SeenCode& code, const QRectF& around,
                      std::vector<QRectF>& taken) const;
    void paintStatus(QPainter& painter) const;
    void paintAbsence(QPainter& painter) const;

    const Theme& m_theme;
    QImage m_picture;
    SeenPicture m_view;
    CameraStatus m_camera;
    bool m_inspecting = false;
};

} // namespace returnbench
