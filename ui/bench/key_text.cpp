#include "ui/bench/key_text.h"

#include "ui/commands/key_map.h"

#include <QCoreApplication>
#include <QStringList>

namespace returnbench {
namespace {

/// As it stands on keyboards of the language.
QString named(const QString& key) {
    if (key == QLatin1String("Return"))
        return QCoreApplication::translate("Actions", "Enter");
    if (key == QLatin1String("Space"))
        return QCoreApplication::translate("Actions", "Space");
    if (key == QLatin1String("Ctrl"))
        return QCoreApplication::translate("Actions", "Ctrl");
    if (key == QLatin1String("Shift"))
        return QCoreApplication::translate("Actions", "Shift");
    return key;
}

} // namespace

QString keyText(Action action) {
    QStringList keys = QString::fromStdString(keyMap().keyOf(action)).split(QLatin1Char('+'));
    for (QString& key : keys)
        key = named(key);
    return keys.join(QLatin1Char('+'));
}

} // namespace returnbench
