#include "ui/lookup/life_words.h"

#include "core/mirror/channel_name.h"
#include "ui/language/format.h"
#include "ui/language/translations.h"
#include "ui/lookup/parts.h"

#include <QCoreApplication>

namespace returnbench {
namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("LifeWords", text);
}

QString titleOf(LifeStep::Kind kind) {
    switch (kind) {
    case LifeStep::Kind::Dispatched:
        return tr("Dispatched");
    case LifeStep::Kind::DispatchedAgain:
        return tr("Dispatched again");
    case LifeStep::Kind::ReturnAnnounced:
        return tr("Return announced");
    case LifeStep::Kind::DeliveredBack:
        return tr("Delivered back");
    case LifeStep::Kind::Refunded:
        return tr("Refunded");
    case LifeStep::Kind::Reimbursed:
        return tr("Reimbursed");
    case LifeStep::Kind::InspectionOpen:
        return tr("Being inspected");
    case LifeStep::Kind::Inspected:
        return tr("Inspected");
    case LifeStep::Kind::OtherUnitCame:
        return tr("Another unit came in its return");
    case LifeStep::Kind::ReturnInspected:
        return tr("Its return was inspected, without proof of the unit");
    case LifeStep::Kind::Regraded:
        return tr("Regraded");
    case LifeStep::Kind::Voided:
        break;
    }
    return tr("Inspection voided");
}

Tone toneOfStep(const LifeStep& step) {
    if (step.kind == LifeStep::Kind::OtherUnitCame)
        return Tone::Bad;
    if (const auto verdict = verdictFrom(step.verdict); verdict && step.kind == LifeStep::Kind::Inspected)
        return toneOf(*verdict);
    return step.kind == LifeStep::Kind::ReturnInspected ? Tone::Attention : Tone::Neutral;
}

QString detailOf(const LifeStep& step) {
    if (step.kind == LifeStep::Kind::Regraded)
        return joined({tr("from %1 to %2").arg(shown(step.gradeBefore), shown(step.grade)),
                       shown(step.inspection.str())});
    const auto verdict = verdictFrom(step.verdict);
    return joined(
        {step.amount ? shownMoney(*step.amount) : QString(), verdict ? titleOf(*verdict) : QString(),
         labelled(QT_TRANSLATE_NOOP("Lookup", "grade %1"), step.grade),
         step.disposition.empty() ? QString() : dispositionText(step.disposition),
         labelled(QT_TRANSLATE_NOOP("Lookup", "read: %1"), step.serial), shown(channelName(step.channel)),
         labelled(QT_TRANSLATE_NOOP("Lookup", "order %1"), step.order.str()),
         labelled(QT_TRANSLATE_NOOP("Lookup", "return %1"), step.returnId.str()),
         step.awb == step.returnId.str() ? QString()
                                         : labelled(QT_TRANSLATE_NOOP("Lookup", "AWB %1"), step.awb),
         shownWords(step.reason), shown(step.inspection.str()),
         labelled(QT_TRANSLATE_NOOP("Lookup", "by %1"), step.by),
         step.unitsOnLine > 1 ? tr("one of the line's %1 units").arg(step.unitsOnLine) : QString()});
}

} // namespace

LifeWords wordsOf(const LifeStep& step) {
    return {step.at ? shownDate(*step.at) : QString(), titleOf(step.kind), detailOf(step), toneOfStep(step)};
}

std::vector<LifeNotice> noticesOf(const UnitLife& life) {
    std::vector<LifeNotice> notices;
    for (const RecallMatch& match : life.recalls)
        notices.push_back(
            {tr("Recalled: %1 (%2)").arg(shown(match.recall.notice), shown(match.why)), Tone::Bad});
    for (const BlockEntry& entry : life.blocked)
        notices.push_back(
            {joined({tr("On the blocklist: %1").arg(shown(entry.serial)), shownWords(entry.reason)}),
             Tone::Bad});
    for (const std::string& contradiction : life.contradictions)
        notices.push_back(
            {tr("The records contradict each other: %1").arg(said(contradiction)), Tone::Attention});
    if (life.expiry && life.expired.value_or(false))
        notices.push_back({tr("Expired on %1").arg(shownDate(*life.expiry)), Tone::Bad});
    else if (life.expiry)
        notices.push_back({tr("Good until %1").arg(shownDate(*life.expiry)), Tone::Good});
    if (life.warrantyUntil && life.inWarranty.value_or(false))
        notices.push_back({tr("In warranty until %1").arg(shownDate(*life.warrantyUntil)), Tone::Good});
    else if (life.warrantyUntil)
        notices.push_back(
            {tr("Out of warranty since %1").arg(shownDate(*life.warrantyUntil)), Tone::Attention});
    return notices;
}

QString nameOf(const UnitLife& life) {
    if (!life.serial.empty())
        return shown(life.serial);
    return life.imeis.empty() ? tr("Unit without a serial") : shown(life.imeis.front());
}

QStringList numbersOf(const UnitLife& life) {
    QStringList numbers;
    for (const std::string& imei : life.imeis)
        numbers << labelled(QT_TRANSLATE_NOOP("Lookup", "IMEI %1"), imei);
    numbers << labelled(QT_TRANSLATE_NOOP("Lookup", "SKU %1"), life.sku)
            << labelled(QT_TRANSLATE_NOOP("Lookup", "GTIN %1"), life.gtin)
            << labelled(QT_TRANSLATE_NOOP("Lookup", "lot %1"), life.lot);
    for (const std::string& component : life.components)
        numbers << labelled(QT_TRANSLATE_NOOP("Lookup", "part inside %1"), component);
    numbers.removeAll(QString());
    return numbers;
}

} // namespace returnbench
