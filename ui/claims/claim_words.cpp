#include "ui/claims/claim_words.h"

#include "ui/language/format.h"
#include "ui/language/translations.h"

#include <QCoreApplication>
#include <map>

namespace returnbench {
namespace {

constexpr int kHoursInDay = 24;
constexpr int kSoonHours = 3 * kHoursInDay;

QString tr(const char* text) {
    return QCoreApplication::translate("Claims", text);
}

std::int64_t hoursTo(const ClaimClock& clock, Timestamp now) {
    return std::chrono::floor<std::chrono::hours>(*clock.end - now).count();
}

QString eventText(ClockRule::From from) {
    switch (from) {
    case ClockRule::From::Requested:
        return tr("the return's request");
    case ClockRule::From::Refunded:
        return tr("the refund");
    case ClockRule::From::Delivered:
        return tr("the delivery back");
    case ClockRule::From::Inspected:
        return tr("the inspection");
    case ClockRule::From::Filed:
        return tr("the filing");
    case ClockRule::From::Rejected:
        return tr("the rejection");
    }
    return {};
}

} // namespace

QString wordOf(ClaimState state) {
    switch (state) {
    case ClaimState::None:
        return tr("not begun");
    case ClaimState::Drafted:
        return tr("drafted");
    case ClaimState::Filed:
        return tr("filed");
    case ClaimState::Acknowledged:
        return tr("acknowledged");
    case ClaimState::Accepted:
        return tr("accepted");
    case ClaimState::Rejected:
        return tr("rejected");
    case ClaimState::Appealed:
        return tr("appealed");
    case ClaimState::Reimbursed:
        return tr("paid");
    case ClaimState::Dropped:
        return tr("dropped");
    }
    return {};
}

QString stepText(ClaimState to) {
    switch (to) {
    case ClaimState::None:
        return {};
    case ClaimState::Drafted:
        return tr("Begin the claim");
    case ClaimState::Filed:
        return tr("Is filed");
    case ClaimState::Acknowledged:
        return tr("Is acknowledged");
    case ClaimState::Accepted:
        return tr("Is accepted");
    case ClaimState::Rejected:
        return tr("Is rejected");
    case ClaimState::Appealed:
        return tr("Is appealed");
    case ClaimState::Reimbursed:
        return tr("Is paid");
    case ClaimState::Dropped:
        return tr("Drop the claim");
    }
    return {};
}

QString timeLeft(const ClaimCase& claim, Timestamp now) {
    if (!claim.blocks.empty() && claim.state == ClaimState::None)
        return tr("held back");
    if (const ClaimClock* clock = claim.nearestClock()) {
        const auto hours = hoursTo(*clock, now);
        if (hours < 2 * kHoursInDay)
            return tr("%1 h").arg(hours);
        return tr("%1 days").arg(hours / kHoursInDay);
    }
    if (claim.isMissed)
        return tr("missed");
    if (claim.state != ClaimState::None && claim.state != ClaimState::Drafted &&
        claim.state != ClaimState::Rejected)
        return wordOf(claim.state);
    for (const ClaimClock& clock : claim.clocks)
        if (clock.state == ClaimClock::State::Waiting)
            return tr("not yet");
    return tr("unknown");
}

Colour colourOf(const ClaimCase& claim, Timestamp now) {
    const ClaimClock* clock = claim.nearestClock();
    if (clock == nullptr || !claim.isOpen())
        return claim.isMissed ? Colour::Bad : Colour::Muted;
    const auto hours = hoursTo(*clock, now);
    return hours < kHoursInDay ? Colour::Bad : hours < kSoonHours ? Colour::Attention : Colour::Muted;
}

bool endsWithin(const ClaimCase& claim, Timestamp now, std::chrono::hours time) {
    const ClaimClock* clock = claim.nearestClock();
    return claim.isOpen() && clock != nullptr && *clock->end - now < time;
}

QString confidenceText(std::string_view confidence) {
    return confidence == "high" ? tr("sure") : confidence == "medium" ? tr("rather sure") : tr("not sure");
}

/// The marketplace's own wall clock, with the month in letters: 12/6 would be read as two different days.
QString endText(const ClaimClock& clock) {
    const std::size_t day = std::string_view("2026-12-06").size();
    const auto date = parseDate(std::string_view(clock.localEnd).substr(0, day));
    return date ? shownDate(*date) + shown(clock.localEnd.substr(day)) : shown(clock.localEnd);
}

QString clockText(const ClaimClock& clock) {
    const QString end = endText(clock);
    const QString from = eventText(clock.rule.from);
    QString text;
    switch (clock.state) {
    case ClaimClock::State::Running:
        text = tr("Until %1 of the marketplace's time, counted from %2.").arg(end, from);
        break;
    case ClaimClock::State::Missed:
        text = tr("Over since %1 of the marketplace's time, counted from %2.").arg(end, from);
        break;
    case ClaimClock::State::Waiting:
        text = tr("A window begins with %1, of which nothing is known yet.").arg(from);
        break;
    case ClaimClock::State::Unknown:
        text = tr("How long there is from %1 is unknown.").arg(from);
        break;
    }
    if (clock.isAssumed && clock.end)
        text += QLatin1Char(' ') + tr("When it was delivered is not known: this is the latest.");
    return text;
}

QStringList missingTexts(const ClaimCase& claim) {
    static const std::map<std::string, const char*> titles{
        {"label", "Return label"}, {"parcel", "Parcel closed"}, {"contents", "Contents"},
        {"serial", "Serial"},      {"front", "Front"},          {"back", "Back"},
        {"left", "Left side"},     {"right", "Right side"},     {"damage", "Damage"},
        {"weight", "Weight"},      {"clip", "Opening on video"}};
    QStringList texts;
    for (const std::string& missing : claim.missing) {
        const auto title = titles.find(missing);
        texts << (title == titles.end() ? shown(missing) : said(title->second));
    }
    return texts;
}

QString amountText(const ClaimCase& claim) {
    return claim.atRisk() ? shownMoney(*claim.atRisk()) : tr("unknown");
}

} // namespace returnbench
