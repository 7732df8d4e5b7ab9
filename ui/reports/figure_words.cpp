#include "ui/reports/figure_words.h"

#include "ui/language/format.h"
#include "ui/language/translations.h"
#include "ui/reports/report_words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>
#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>
#include <string_view>

namespace returnbench {
namespace {

/// A share whose true place is known no better than this many per mille says where it may lie.
constexpr int kUncertain = 100;

/// Of which more is better. Of all others with a side less is; how much comes back has none.
constexpr std::array<std::string_view, 3> kBetterHigh{"agreeing", "first_pass", "claims_won"};

QString tr(const char* text) {
    return QCoreApplication::translate("Reports", text);
}

QString amountsText(const Amounts& amounts) {
    QStringList texts;
    for (const auto& [currency, minor] : amounts)
        texts << shownMoney({minor, currency});
    return texts.isEmpty() ? QStringLiteral("–") : texts.join(QStringLiteral(" + "));
}

bool isKnown(const Figure& figure) {
    switch (figure.rule->kind) {
    case FigureKind::Share:
        return figure.of > 0;
    case FigureKind::Time:
    case FigureKind::Mean:
        return figure.count > 0;
    case FigureKind::Recovery:
        return !figure.ofAmounts.empty();
    case FigureKind::Count:
    case FigureKind::Amount:
        break;
    }
    return true;
}

QString noteOf(const Figure& figure) {
    if (!isKnown(figure))
        return tr("no cases");
    switch (figure.rule->kind) {
    case FigureKind::Share: {
        const QString cases = tr("%1 of %2").arg(shownCount(figure.count), shownCount(figure.of));
        const ShareInterval interval = figure.interval();
        if (interval.high - interval.low <= kUncertain)
            return cases;
        return tr("%1, truly %2").arg(cases, shownRange(interval.low, interval.high));
    }
    case FigureKind::Time:
        return tr("nine of ten within %1").arg(shownSpan(figure.p90));
    case FigureKind::Recovery:
        return tr("of %1").arg(amountsText(figure.ofAmounts));
    case FigureKind::Mean:
        return tr("mean of %1 returns").arg(shownCount(figure.count));
    case FigureKind::Amount:
    case FigureKind::Count:
        break;
    }
    return {};
}

QString signedNumber(double number, int digits) {
    const QString text = QLocale().toString(std::abs(number), 'f', digits);
    return (number < 0 ? QStringLiteral("−") : QStringLiteral("+")) + text;
}

/// Better or worse than chance would have it: the intervals of both do not touch.
Colour toneOfShare(const Figure& figure, const Figure& before) {
    const ShareInterval now = figure.interval();
    const ShareInterval then = before.interval();
    if (now.low <= then.high && then.low <= now.high)
        return Colour::Muted;
    const bool isBetterHigh =
        std::find(kBetterHigh.begin(), kBetterHigh.end(), figure.rule->id) != kBetterHigh.end();
    return (now.low > then.high) == isBetterHigh ? Colour::Good : Colour::Bad;
}

void compare(FigureWords& words, const Figure& figure, const Figure& before) {
    if (!isKnown(figure) || !isKnown(before))
        return;
    switch (figure.rule->kind) {
    case FigureKind::Share:
        words.change =
            signedNumber((perMille(figure.count, figure.of) - perMille(before.count, before.of)) / 10.0, 1);
        words.tone = toneOfShare(figure, before);
        break;
    case FigureKind::Time: {
        const std::int64_t more = figure.median - before.median;
        words.change = (more < 0 ? QStringLiteral("−") : QStringLiteral("+")) + shownSpan(std::abs(more));
        break;
    }
    case FigureKind::Count:
        if (before.count > 0)
            words.change = signedNumber(100.0 * static_cast<double>(figure.count - before.count) /
                                            static_cast<double>(before.count),
                                        0) +
                           QStringLiteral(" %");
        break;
    case FigureKind::Amount:
    case FigureKind::Mean:
    case FigureKind::Recovery:
        break; // of several currencies, perhaps
    }
}

} // namespace

QString valueOf(const Figure& figure) {
    if (!isKnown(figure))
        return QStringLiteral("–");
    switch (figure.rule->kind) {
    case FigureKind::Count:
        return shownCount(figure.count);
    case FigureKind::Share:
        return shownShare(perMille(figure.count, figure.of));
    case FigureKind::Time:
        return shownSpan(figure.median);
    case FigureKind::Amount:
    case FigureKind::Mean:
    case FigureKind::Recovery:
        return amountsText(figure.amounts);
    }
    return {};
}

FigureWords wordsOf(const Figure& figure, const Figure& before) {
    FigureWords words{said(figure.rule->title), valueOf(figure), noteOf(figure), {}};
    compare(words, figure, before);
    return words;
}

} // namespace returnbench
