#include "ui/widgets/theme.h"

#include "core/base/error.h"
#include "core/base/file.h"

#include <QFontDatabase>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QPainter>
#include <QRegularExpression>
#include <QSvgRenderer>
#include <algorithm>
#include <cmath>

namespace returnbench {
namespace {

constexpr std::uintmax_t kMaxFileBytes = std::uintmax_t{256} * 1024;

constexpr std::array<const char*, kColours> kColourNames{
    "ground",       "card",       "sunken",  "line",   "border",    "ink",          "muted",
    "act",          "act-soft",   "on-act",  "good",   "good-soft", "attention",    "attention-soft",
    "bad",          "bad-soft",   "on-tone", "camera", "on-camera", "outline-good", "outline-bad",
    "outline-rest", "on-outline", "off",     "on-off", "shade",
};

constexpr std::array<const char*, kIcons> kIconNames{
    "check",  "cross",   "warning", "question", "eye",     "camera",  "box",
    "pencil", "printer", "person",  "pause",    "play",    "search",  "zoom",
    "freeze", "swap",    "compare", "sliders",  "barcode", "speaker", "keyboard",
    "items",  "route",   "tag",     "archive",  "trash",   "coins",   "chart"};

/// Inter has no Devanagari; a family that has both scripts keeps them on one line.
QString textFamily() {
    // To ask for a family takes a millisecond, and every painted text does.
    static const QString devanagari = QStringLiteral("Noto Sans Devanagari");
    static const bool hasDevanagari = QFontDatabase::hasFamily(devanagari);
    static const QString latin = QFontDatabase::hasFamily(QStringLiteral("Inter"))
                                     ? QStringLiteral("Inter")
                                     : QStringLiteral("DejaVu Sans");
    return hasDevanagari && QLocale().script() == QLocale::DevanagariScript ? devanagari : latin;
}

QByteArray load(const std::filesystem::path& file) {
    return QByteArray::fromStdString(readTextFile(file, kMaxFileBytes));
}

std::array<QColor, kColours> coloursFrom(const std::filesystem::path& file) {
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(load(file), &fault);
    if (!document.isObject())
        throw Error(ErrorCode::InvalidInput,
                    file.string() + " is no theme: " + fault.errorString().toStdString() + ".",
                    "Reinstall ReturnBench, or correct the file.");
    const QJsonObject table = document.object().value(QStringLiteral("colours")).toObject();
    std::array<QColor, kColours> colours;
    for (std::size_t i = 0; i < kColours; ++i) {
        colours[i] = QColor(table.value(QLatin1String(kColourNames[i])).toString());
        if (!colours[i].isValid())
            throw Error(ErrorCode::InvalidInput,
                        file.string() + ": the colour `" + kColourNames[i] + "` is missing or no colour.",
                        "Give it as \"#rrggbb\".");
    }
    return colours;
}

} // namespace

Theme Theme::load(const std::filesystem::path& resources, const QString& name) {
    const std::filesystem::path themes = resources / "themes";
    // The name comes from the command line: it must not lead out of the folder.
    static const QRegularExpression allowed(QStringLiteral("^[a-z-]{1,32}$"));
    const std::filesystem::path file = themes / (name.toStdString() + ".json");
    if (!allowed.match(name).hasMatch() || !std::filesystem::exists(file))
        throw Error(ErrorCode::NotFound, "There is no theme called \"" + name.toStdString() + "\".",
                    "Use light, dark, high-contrast or system.");
    Theme theme;
    theme.m_colours = coloursFrom(file);
    theme.m_styleTemplate = QString::fromUtf8(returnbench::load(themes / "style.qss"));
    for (std::size_t i = 0; i < kIcons; ++i)
        theme.m_icons[i] = returnbench::load(resources / "icons" / (std::string(kIconNames[i]) + ".svg"));
    return theme;
}

Theme Theme::scaled(double scale) const {
    Theme copy = *this;
    copy.m_scale = scale;
    return copy;
}

int Theme::px(int designPixels) const noexcept {
    return static_cast<int>(std::lround(designPixels * m_scale));
}

QFont Theme::font(int designPixels, QFont::Weight weight) const {
    QFont font(textFamily());
    font.setPixelSize(px(designPixels));
    font.setWeight(weight);
    return font;
}

QFont Theme::codeFont(int designPixels, QFont::Weight weight) const {
    QFont font(QStringLiteral("DejaVu Sans Mono"));
    font.setStyleHint(QFont::Monospace);
    font.setPixelSize(px(designPixels));
    font.setWeight(weight);
    return font;
}

QPixmap Theme::icon(Icon icon, Colour colour, int designPixels, qreal devicePixelRatio) const {
    QByteArray svg = m_icons[static_cast<std::size_t>(icon)];
    svg.replace("currentColor", this->colour(colour).name(QColor::HexRgb).toLatin1());
    QSvgRenderer renderer(svg);
    const int side = static_cast<int>(std::ceil(px(designPixels) * devicePixelRatio));
    QPixmap pixmap(side, side);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.render(&painter);
    painter.end();
    pixmap.setDevicePixelRatio(devicePixelRatio);
    return pixmap;
}

QPalette Theme::palette() const {
    QPalette palette;
    palette.setColor(QPalette::Window, colour(Colour::Ground));
    palette.setColor(QPalette::WindowText, colour(Colour::Ink));
    palette.setColor(QPalette::Base, colour(Colour::Card));
    palette.setColor(QPalette::AlternateBase, colour(Colour::Sunken));
    palette.setColor(QPalette::Text, colour(Colour::Ink));
    palette.setColor(QPalette::PlaceholderText, colour(Colour::Muted));
    palette.setColor(QPalette::Button, colour(Colour::Card));
    palette.setColor(QPalette::ButtonText, colour(Colour::Ink));
    palette.setColor(QPalette::Highlight, colour(Colour::Act));
    palette.setColor(QPalette::HighlightedText, colour(Colour::OnAct));
    palette.setColor(QPalette::ToolTipBase, colour(Colour::Card));
    palette.setColor(QPalette::ToolTipText, colour(Colour::Ink));
    palette.setColor(QPalette::Link, colour(Colour::Act));
    return palette;
}

QString Theme::styleSheet() const {
    static const QRegularExpression placeholder(QStringLiteral("@(?:(\\d+)px|([a-z][a-z-]*))"));
    QString result;
    qsizetype done = 0;
    for (auto it = placeholder.globalMatch(m_styleTemplate); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        result += QStringView(m_styleTemplate).mid(done, match.capturedStart() - done);
        done = match.capturedEnd();
        if (!match.captured(1).isEmpty()) {
            result += QString::number(px(match.captured(1).toInt())) + QStringLiteral("px");
            continue;
        }
        const auto known =
            std::find(kColourNames.begin(), kColourNames.end(), match.captured(2).toStdString());
        if (known != kColourNames.end())
            result += m_colours[static_cast<std::size_t>(known - kColourNames.begin())].name(QColor::HexArgb);
    }
    return result + m_styleTemplate.mid(done);
}

QString systemThemeName(const QPalette& desktop) {
    constexpr int kDark = 128;
    return desktop.color(QPalette::Window).lightness() < kDark ? QStringLiteral("dark")
                                                               : QStringLiteral("light");
}

} // namespace returnbench
