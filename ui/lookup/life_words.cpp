#include "ui/lookup/life_words.h"

#include "core/mirror/channel_name.h"
#include "ui/widgets/format.h"

#include <QCoreApplication>

namespace returnbench {
namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("LifeWords", text);
}

/// Parts with something in them, in one line.
class Line {
public:
    Line& add(const QString& part) {
        if (!part.isEmpty())
            m_parts << part;
        return *this;
    }
    /// @param pattern with a `%1` for the value
    Line& add(const char* pattern, const std::string& value) {
        return add(value.empty() ? QString() : tr(pattern).arg(shown(value)));
    }
    [[nodiscard]] QString text() const { return m_parts.join(QStringLiteral(" · ")); }

private:
    QStringList m_parts;
};

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
    Line line;
    if (step.kind == LifeStep::Kind::Regraded)
        return line.add(tr("from %1 to %2").arg(shown(step.gradeBefore), shown(step.grade)))
            .add(shown(step.inspection.str()))
            .text();
    const auto verdict = verdictFrom(step.verdict);
    line.add(step.amount ? shownMoney(*step.amount) : QString())
        .add(verdict ? titleOf(*verdict) : QString())
        .add("grade %1", step.grade)
        .add(step.disposition.empty() ? QString() : dispositionText(step.disposition))
        .add("read: %1", step.serial)
        .add(shown(channelName(step.channel)))
        .add("order %1", step.order.str())
        .add("return %1", step.returnId.str())
        .add("AWB %1", step.awb == step.returnId.str() ? std::string() : step.awb)
        .add(shownWords(step.reason))
        .add(shown(step.inspection.str()))
        .add("by %1", step.by);
    if (step.unitsOnLine > 1)
        line.add(tr("one of the line's %1 units").arg(step.unitsOnLine));
    return line.text();
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
        notices.push_back({Line()
                               .add(tr("On the blocklist: %1").arg(shown(entry.serial)))
                               .add(shownWords(entry.reason))
                               .text(),
                           Tone::Bad});
    for (const std::string& contradiction : life.contradictions)
        notices.push_back(
            {tr("The records contradict each other: %1").arg(shown(contradiction)), Tone::Attention});
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
    const auto add = [&](const char* pattern, const std::string& value) {
        if (!value.empty())
            numbers << tr(pattern).arg(shown(value));
    };
    for (const std::string& imei : life.imeis)
        add("IMEI %1", imei);
    add("SKU %1", life.sku);
    add("GTIN %1", life.gtin);
    add("lot %1", life.lot);
    for (const std::string& component : life.components)
        add("part inside %1", component);
    return numbers;
}

} // namespace returnbench
