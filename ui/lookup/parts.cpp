#include "ui/lookup/parts.h"

#include "ui/language/format.h"

#include <QCoreApplication>

namespace returnbench {

QString joined(QStringList parts) {
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString labelled(const char* pattern, const std::string& value) {
    return value.empty() ? QString() : QCoreApplication::translate("Lookup", pattern).arg(shown(value));
}

} // namespace returnbench
