#pragma once

#include <QColor>
#include <QFont>

namespace returnbench::print {

/// Device units an inch: fine enough that glyphs stand where their font wants them.
inline constexpr int kDotsPerInch = 1200;

/// Points (1/72 inch) and millimetres in device units.
[[nodiscard]] constexpr qreal pt(qreal points) noexcept {
    return points * kDotsPerInch / 72.0;
}
[[nodiscard]] constexpr qreal mm(qreal millimetres) noexcept {
    return millimetres * kDotsPerInch / 25.4;
}

/// Colours by meaning, as on the bench's light theme.
struct Colours {
    QColor ink{0x1b, 0x24, 0x30};
    QColor muted{0x66, 0x73, 0x85};
    QColor line{0xd9, 0xdf, 0xe6};
    QColor ground{0xf4, 0xf6, 0xf8};
};
inline const Colours kColours;

/// What colour a statement has: it agrees, contradicts, or wants attention.
enum class Tone { Good, Bad, Attention };

struct ToneColours {
    QColor strong;
    QColor soft;
};
[[nodiscard]] ToneColours coloursOf(Tone tone);

/// Inter when it is installed, else DejaVu Sans.
[[nodiscard]] QFont textFont(qreal points, QFont::Weight weight = QFont::Normal);
/// For serials, digests and keys, so that characters stand below each other.
[[nodiscard]] QFont codeFont(qreal points, QFont::Weight weight = QFont::Normal);

} // namespace returnbench::print
