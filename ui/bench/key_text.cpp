#include "ui/bench/key_text.h"

#include "ui/commands/key_map.h"

#include <QCoreApplication>
#include <QKeySequence>

namespace returnbench {

QString keyText(Action action) {
    return QKeySequence(QString::fromStdString(keyMap().keyOf(action)))
        .toString(QKeySequence::NativeText)
        .replace(QStringLiteral("Return"), QCoreApplication::translate("Actions", "Enter"));
}

} // namespace returnbench
