#pragma once

#include "core/capture/camera_settings.h"
#include "ui/widgets/theme.h"

#include <QImage>
#include <QWidget>
#include <string>

class QLabel;
class QSlider;
class QVBoxLayout;

namespace returnbench {

class ChoiceRow;
class LightFiguresView;
class RegionView;

/// What the page sets up.
struct CameraSetup {
    std::string source;   ///< SOURCE that the bench looks at
    std::string identity; ///< of its camera
    CameraSettings settings;
};

/// How the camera hangs over the bench and how it sees, tried on the live picture while it is set. What was
/// tried is forgotten unless it is saved.
class CameraPage : public QWidget {
    Q_OBJECT
public:
    CameraPage(const Theme& theme, QWidget* parent);

    void open(const CameraSetup& setup);
    void setPicture(const QImage& picture);
    /// Ends without saving: the settings from before hold again.
    void leave();

Q_SIGNALS:
    /// To be tried at once.
    void tried(const QString& identity, const returnbench::CameraSettings& settings);
    void saved(const QString& identity, const returnbench::CameraSettings& settings);
    void left();
    void pictureWidthChanged(int pixels);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* buildControls();
    QSlider* addSlider(QVBoxLayout& column, const char* name, const QString& title, int most);
    void showSettings();
    void tryOut();
    void save();

    const Theme& m_theme;
    CameraSetup m_setup;
    CameraSettings m_settings; ///< as they are tried
    RegionView* m_view;
    LightFiguresView* m_figures;
    QLabel* m_name = nullptr;
    ChoiceRow* m_size = nullptr;
    ChoiceRow* m_turn = nullptr;
    ChoiceRow* m_mirror = nullptr;
    ChoiceRow* m_focus = nullptr;
    QSlider* m_focusValue = nullptr;
    ChoiceRow* m_exposure = nullptr;
    QSlider* m_exposureValue = nullptr;
};

} // namespace returnbench
