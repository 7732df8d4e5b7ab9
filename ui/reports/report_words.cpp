#include "ui/reports/report_words.h"

#include "core/mirror/channel_name.h"
#include "ui/language/format.h"
#include "ui/language/translations.h"
#include "ui/widgets/verdict_words.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <array>

namespace returnbench {
namespace {

constexpr std::int64_t kSecond = 1000;
constexpr std::int64_t kMinute = 60 * kSecond;
constexpr std::int64_t kHour = 60 * kMinute;
constexpr std::int64_t kDay = 24 * kHour;

QString tr(const char* text) {
    return QCoreApplication::translate("Reports", text);
}

/// Columns of core's own words; all others hold what people and channels wrote.
bool isWord(std::string_view column) {
    constexpr std::array<std::string_view, 12> kWords{"state", "age",          "answer",    "basis",
                                                      "why",   "beyond_batch", "long_life", "regulation",
                                                      "trust", "theft",        "drift",     "beyond_chance"};
    return std::find(kWords.begin(), kWords.end(), column) != kWords.end();
}

QString percentText(int perMille) {
    return QLocale().toString(perMille / 10.0, 'f', perMille % 10 == 0 ? 0 : 1);
}

QString shareWords(const ShareCell& share) {
    if (share.of == 0)
        return tr("no cases");
    return tr("%1 (%2 of %3)")
        .arg(shownShare(perMille(share.count, share.of)), shownCount(share.count), shownCount(share.of));
}

} // namespace

QString nameOf(Dimension dimension) {
    switch (dimension) {
    case Dimension::Channel:
        return tr("Channel");
    case Dimension::Sku:
        return tr("Product");
    case Dimension::Category:
        return tr("Category");
    case Dimension::Reason:
        return tr("Reason");
    case Dimension::Lot:
        return tr("Lot");
    case Dimension::Person:
        return tr("Person");
    case Dimension::Verdict:
        return tr("Verdict");
    case Dimension::Grade:
        return tr("Grade");
    case Dimension::Disposition:
        return tr("Disposition");
    }
    return {};
}

QString allOf(Dimension dimension) {
    switch (dimension) {
    case Dimension::Channel:
        return tr("All channels");
    case Dimension::Sku:
        return tr("All products");
    case Dimension::Category:
        return tr("All categories");
    case Dimension::Reason:
        return tr("All reasons");
    case Dimension::Lot:
        return tr("All lots");
    case Dimension::Person:
        return tr("All persons");
    case Dimension::Verdict:
        return tr("All verdicts");
    case Dimension::Grade:
        return tr("All grades");
    case Dimension::Disposition:
        return tr("All dispositions");
    }
    return {};
}

QString wordText(Dimension dimension, const std::string& word) {
    if (word.empty())
        return tr("not known");
    if (dimension == Dimension::Verdict) {
        const auto verdict = verdictFrom(word);
        return verdict ? titleOf(*verdict) : shown(word);
    }
    if (dimension == Dimension::Disposition)
        return dispositionText(word);
    if (dimension == Dimension::Channel)
        return shown(channelName(word));
    if (dimension == Dimension::Reason)
        return shownWords(word);
    return shown(word);
}

QString shownSpan(std::int64_t time) {
    if (time >= kDay)
        return tr("%1 d %2 h").arg(shownCount(time / kDay)).arg(time % kDay / kHour);
    if (time >= kHour)
        return tr("%1 h %2 min").arg(time / kHour).arg(time % kHour / kMinute);
    if (time >= kMinute)
        return tr("%1 min %2 s").arg(time / kMinute).arg(time % kMinute / kSecond);
    return tr("%1 s").arg(time / kSecond);
}

QString shownShare(int perMille) {
    return tr("%1 %").arg(percentText(perMille));
}

QString shownRange(int lowPerMille, int highPerMille) {
    return tr("%1–%2 %").arg(percentText(lowPerMille), percentText(highPerMille));
}

QString shownPeriod(const Period& period) {
    if (period.first == period.last)
        return shownDate(period.first);
    return QStringLiteral("%1 – %2").arg(shownDate(period.first), shownDate(period.last));
}

QString cellWords(const ReportCell& cell, const ReportColumn& column) {
    if (const auto* text = std::get_if<std::string>(&cell)) {
        const auto dimension = dimensionFrom(column.id);
        if (dimension)
            return wordText(*dimension, *text);
        return isWord(column.id) ? said(*text) : shown(*text);
    }
    if (const auto* number = std::get_if<std::int64_t>(&cell)) {
        if (column.type == ColumnType::Coefficient)
            return QLocale().toString(static_cast<double>(*number) / 1000, 'f', 2);
        return column.type == ColumnType::Time ? shownSpan(*number) : shownCount(*number);
    }
    if (const auto* share = std::get_if<ShareCell>(&cell))
        return shareWords(*share);
    if (const auto* money = std::get_if<Money>(&cell))
        return shownMoney(*money);
    if (const auto* time = std::get_if<Timestamp>(&cell))
        return shownDate(*time) + QLatin1Char(' ') + shownTime(*time).left(5); // without seconds
    return {};
}

} // namespace returnbench
