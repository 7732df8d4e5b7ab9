#pragma once

#include <QByteArray>
#include <QColor>
#include <QFont>
#include <QPalette>
#include <QPixmap>
#include <QString>
#include <array>
#include <filesystem>

namespace returnbench {

/// Colours by meaning. A theme is a table of these names; see resources/themes.
enum class Colour {
    Ground,
    Card,
    Sunken,
    Line,
    Border,
    Ink,
    Muted,
    Act,
    ActSoft,
    OnAct,
    Good,
    GoodSoft,
    Attention,
    AttentionSoft,
    Bad,
    BadSoft,
    OnTone,
    Camera,
    OnCamera,
    OutlineGood,
    OutlineBad,
    OutlineRest,
    OnOutline,
    Off,
    OnOff,
    Shade,
};
inline constexpr std::size_t kColours = static_cast<std::size_t>(Colour::Shade) + 1;

/// Pictograms: resources/icons/<name>.svg, drawn in one colour.
enum class Icon {
    Check,
    Cross,
    Warning,
    Question,
    Eye,
    Camera,
    Box,
    Pencil,
    Printer,
    Person,
    Pause,
    Play,
    Search,
    Zoom,
    Freeze,
    Swap,
    Compare,
    Sliders,
    Barcode,
    Speaker,
    Keyboard,
    Items,
    Route,
    Tag,
    Archive,
    Trash,
    Coins,
    Chart,
};
inline constexpr std::size_t kIcons = static_cast<std::size_t>(Icon::Chart) + 1;

/// Colours, fonts, pictograms and lengths. Lengths are given in pixels of a 1280 × 800 window and grow with
/// the window. A value; used by the UI thread.
class Theme {
public:
    /// @param resources the folder that holds `themes` and `icons`
    /// @param name      `light`, `dark` or `high-contrast`
    /// @throws Error{NotFound} for a theme that does not exist, Error{InvalidInput} naming file and colour
    [[nodiscard]] static Theme load(const std::filesystem::path& resources, const QString& name);

    /// The same look for another size of window.
    [[nodiscard]] Theme scaled(double scale) const;
    [[nodiscard]] double scale() const noexcept { return m_scale; }

    [[nodiscard]] QColor colour(Colour colour) const { return m_colours[static_cast<std::size_t>(colour)]; }
    [[nodiscard]] int px(int designPixels) const noexcept;
    [[nodiscard]] QFont font(int designPixels, QFont::Weight weight = QFont::Normal) const;
    /// For codes, so that characters stand below each other.
    [[nodiscard]] QFont codeFont(int designPixels, QFont::Weight weight = QFont::DemiBold) const;
    [[nodiscard]] QPixmap icon(Icon icon, Colour colour, int designPixels, qreal devicePixelRatio) const;

    [[nodiscard]] QPalette palette() const;
    [[nodiscard]] QString styleSheet() const;

private:
    std::array<QColor, kColours> m_colours;
    std::array<QByteArray, kIcons> m_icons;
    QString m_styleTemplate;
    double m_scale = 1.0;
};

/// `dark` when the desktop's own colours are dark, else `light`.
[[nodiscard]] QString systemThemeName(const QPalette& desktop);

} // namespace returnbench
