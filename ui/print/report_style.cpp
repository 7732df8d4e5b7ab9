#include "ui/print/report_style.h"

#include "ui/language/translations.h"

#include <QFontDatabase>
#include <QLocale>
#include <QString>
#include <QStringList>

namespace returnbench::print {
namespace {

QFont sized(const QString& family, qreal points, QFont::Weight weight) {
    QFont font(family);
    font.setPixelSize(qRound(pt(points)));
    font.setWeight(weight);
    // Without contextual forms: Inter's special hyphens and colons between digits could not be copied or
    // searched, for Qt's PDF has no characters for them. Scripts that need shaping are still shaped.
    font.setStyleStrategy(QFont::PreferNoShaping);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QString textFamily() {
    const QString devanagari = QStringLiteral("Noto Sans Devanagari");
    if (spokenLocale().script() == QLocale::DevanagariScript &&
        QFontDatabase::families().contains(devanagari))
        return devanagari;
    const QString inter = QStringLiteral("Inter");
    return QFontDatabase::families().contains(inter) ? inter : QStringLiteral("DejaVu Sans");
}

} // namespace

ToneColours coloursOf(Tone tone) {
    switch (tone) {
    case Tone::Good:
        return {QColor(0x1a, 0x7f, 0x4b), QColor(0xe6, 0xf4, 0xec)};
    case Tone::Bad:
        return {QColor(0xb3, 0x26, 0x1e), QColor(0xfb, 0xea, 0xe9)};
    case Tone::Attention:
        break;
    }
    return {QColor(0x9a, 0x67, 0x00), QColor(0xfd, 0xf3, 0xdc)};
}

QFont textFont(qreal points, QFont::Weight weight) {
    return sized(textFamily(), points, weight);
}

QFont codeFont(qreal points, QFont::Weight weight) {
    return sized(QStringLiteral("DejaVu Sans Mono"), points, weight);
}

} // namespace returnbench::print
