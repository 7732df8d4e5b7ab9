#include "ui/bench/scan_text.h"

#include <QRegularExpression>

namespace returnbench {
namespace {

constexpr ushort kRecordSeparator = 0x1E;
constexpr ushort kEndOfTransmission = 0x04;

bool belongsToCode(QChar c) {
    const ushort code = c.unicode();
    if (code == kGroupSeparator || code == kRecordSeparator || code == kEndOfTransmission)
        return true;
    return code >= 0x20 && code != 0x7F;
}

} // namespace

ScannedText cleanScan(const QString& typed) {
    QString text = typed.left(kMaxScanCharacters);
    static const QRegularExpression separators(QStringLiteral("\u241D|<GS>|\\{GS\\}|\\^\\]"),
                                               QRegularExpression::CaseInsensitiveOption);
    text.replace(separators, QString(QChar(kGroupSeparator)));
    QString clean;
    clean.reserve(text.size());
    for (const QChar c : text)
        if (belongsToCode(c))
            clean += c;
    clean = clean.trimmed();

    ScannedText result;
    static const QRegularExpression symbology(QStringLiteral("^\\][A-Za-z][0-9A-Za-z]"));
    if (const auto match = symbology.match(clean); match.hasMatch()) {
        result.symbology = match.captured().toStdString();
        clean.remove(0, match.capturedLength());
    }
    result.text = clean.toStdString();
    return result;
}

} // namespace returnbench
