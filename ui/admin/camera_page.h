#pragma once

#include "core/capture/camera_settings.h"
#include "ui/widgets/theme.h"

#include <QImage>
#include <QTimer>
#include <QWidget>
#include <array>
#include <functional>
#include <optional>
#include <string>
#include <vector>

class QSlider;
class QVBoxLayout;

namespace returnbench {

class ChoiceRow;
class ElidedLabel;
class KeyButton;
class LightFiguresView;
class RegionView;

/// What the page sets up.
struct CameraSetup {
    /// What looks at the bench in one role.
    struct Camera {
        std::string source;   ///< SOURCE; empty: none
        std::string identity; ///< of its camera
    };
    std::array<Camera, kCameraRoles.size()> cameras; ///< by role
    CameraTuning::Map kept;
    std::vector<CameraDevice> devices; ///< to choose from
};

/// Which camera has which role, how it hangs over the bench and how it sees, tried on the live picture while
/// it is set. What was tried is forgotten unless it is saved.
class CameraPage : public QWidget {
    Q_OBJECT
public:
    CameraPage(const Theme& theme, QWidget* parent);

    void open(const CameraSetup& setup);
    /// As they are plugged in and out while the page is open.
    void setDevices(const std::vector<CameraDevice>& devices);
    /// Why the camera of this role gives no picture, and what to do; empty when it does.
    void setTrouble(const QString& trouble);
    /// Whose picture is wanted.
    [[nodiscard]] CameraRole role() const noexcept { return m_role; }
    void setPicture(const QImage& picture);
    /// Ends without saving: the settings from before hold again.
    void leave();

Q_SIGNALS:
    /// To be tried at once.
    void tried(const QString& identity, const returnbench::CameraSettings& settings);
    /// To be looked at, at once. @param source empty: none in this role
    void chosen(returnbench::CameraRole role, const QString& source);
    /// @param source absent: no other camera was chosen
    void saved(returnbench::CameraRole role, const std::optional<std::string>& source,
               const QString& identity, const returnbench::CameraSettings& settings);
    /// What is plugged in now?
    void devicesWanted();
    void left();
    void pictureWidthChanged(returnbench::CameraRole role, int pixels);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Setting {
        CameraSetup::Camera camera;
        CameraSettings settings;
        bool operator==(const Setting& other) const;
    };
    struct Candidate {
        CameraSetup::Camera camera;
        QString name;
    };

    QWidget* buildControls();
    void addCameraRows(QVBoxLayout& column);
    QSlider* addSlider(QVBoxLayout& column, const char* name, const QString& title, int least, int most);
    using Value = std::function<std::optional<int>&(CameraSettings&)>;
    void connectSlider(QSlider* slider, const Value& value);
    [[nodiscard]] Setting& now() noexcept { return m_now[static_cast<std::size_t>(m_role)]; }
    [[nodiscard]] const Setting& now() const noexcept { return m_now[static_cast<std::size_t>(m_role)]; }
    /// What the role may be given, the current camera among them.
    [[nodiscard]] std::vector<Candidate> candidates() const;
    [[nodiscard]] CameraSettings keptOf(const std::string& identity) const;
    void setRole(CameraRole role);
    /// The one after the current camera; nullopt when there is no other.
    [[nodiscard]] std::optional<Candidate> nextCandidate() const;
    void chooseNext();
    void showSettings();
    void tryOut();
    void save();

    const Theme& m_theme;
    CameraSetup m_setup;
    CameraRole m_role = CameraRole::Overview;
    std::array<Setting, kCameraRoles.size()> m_before; ///< by role
    std::array<Setting, kCameraRoles.size()> m_now;    ///< by role, as it is tried
    QTimer m_deviceTimer;
    RegionView* m_view;
    LightFiguresView* m_figures;
    ChoiceRow* m_roles = nullptr;
    ElidedLabel* m_name = nullptr;
    KeyButton* m_next = nullptr;
    QWidget* m_controls = nullptr; ///< of the camera, when there is one
    ChoiceRow* m_size = nullptr;
    ChoiceRow* m_turn = nullptr;
    ChoiceRow* m_mirror = nullptr;
    ChoiceRow* m_focus = nullptr;
    QSlider* m_focusValue = nullptr;
    ChoiceRow* m_exposure = nullptr;
    QSlider* m_exposureValue = nullptr;
};

} // namespace returnbench
