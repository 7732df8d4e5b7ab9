#include "ui/language/format.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <array>
#include <cmath>
#include <utility>

namespace returnbench {
namespace {

QDateTime localTime(Timestamp time) {
    return QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count()).toLocalTime();
}

QString shownDay(QDate day) {
    return QLocale().toString(day, QCoreApplication::translate("Dates", "d MMM yyyy"));
}

/// Signs of the currencies that marketplaces pay in; others show their code.
QString currencySign(const std::string& code) {
    static constexpr std::array<std::pair<const char*, const char*>, 6> signs{
        {{"INR", "₹"}, {"EUR", "€"}, {"USD", "$"}, {"GBP", "£"}, {"JPY", "¥"}, {"CNY", "¥"}}};
    for (const auto& [name, sign] : signs)
        if (code == name)
            return QString::fromUtf8(sign);
    return QString::fromStdString(code) + QLatin1Char(' ');
}

} // namespace

QString shown(std::string_view text) {
    return QString::fromStdString(printable(text));
}

QString shownWords(std::string_view code) {
    return shown(code).replace(QLatin1Char('_'), QLatin1Char(' ')).toLower();
}

QString shownMoney(const Money& money) {
    const int digits = minorDigits(money.currency);
    const double amount = static_cast<double>(money.amountMinor) / std::pow(10.0, digits);
    const bool whole = money.amountMinor % static_cast<std::int64_t>(std::pow(10.0, digits)) == 0;
    return QLocale().toCurrencyString(amount, currencySign(money.currency), whole ? 0 : digits);
}

QString shownDate(Timestamp time) {
    return shownDay(localTime(time).date());
}

QString shownDate(Date date) {
    return shownDay({static_cast<int>(date.year()), static_cast<int>(static_cast<unsigned>(date.month())),
                     static_cast<int>(static_cast<unsigned>(date.day()))});
}

QString shownTime(Timestamp time) {
    return QLocale().toString(localTime(time).time(), QStringLiteral("HH:mm:ss"));
}

QString shownTime(const std::string& rfc3339) {
    const auto time = parseTimestamp(rfc3339);
    return time ? shownTime(*time) : shown(rfc3339);
}

QString shownMoment(Timestamp time) {
    const QDateTime moment = localTime(time);
    const bool isToday = moment.date() == QDate::currentDate();
    return QLocale().toString(moment, isToday ? QStringLiteral("HH:mm")
                                              : QCoreApplication::translate("Dates", "d MMM HH:mm"));
}

QString shownCount(qint64 count) {
    return QLocale().toString(count);
}

QString shownBytes(std::uintmax_t bytes) {
    constexpr std::uintmax_t kKilo = 1'000;
    constexpr std::uintmax_t kMega = 1'000'000;
    constexpr std::uintmax_t kGiga = 1'000'000'000;
    if (bytes >= kGiga)
        return QStringLiteral("%1 GB").arg(QLocale().toString(static_cast<qulonglong>(bytes / kGiga)));
    if (bytes > 0 && bytes < kMega)
        return QStringLiteral("%1 kB").arg(
            QLocale().toString(static_cast<qulonglong>((bytes + kKilo - 1) / kKilo)));
    return QStringLiteral("%1 MB").arg(QLocale().toString(static_cast<qulonglong>(bytes / kMega)));
}

} // namespace returnbench
