#pragma once

#include <QString>
#include <QStringList>
#include <string>

namespace returnbench {

/// Those parts that say something, in one line.
[[nodiscard]] QString joined(QStringList parts);
/// `AWB 4420117835`; empty for an empty value. @param pattern with a `%1` for the value, translated
[[nodiscard]] QString labelled(const char* pattern, const std::string& value);

} // namespace returnbench
