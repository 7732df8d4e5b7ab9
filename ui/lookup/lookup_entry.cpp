#include "ui/lookup/lookup_entry.h"

#include "core/mirror/channel_name.h"
#include "ui/language/format.h"
#include "ui/language/translations.h"
#include "ui/lookup/life_words.h"
#include "ui/lookup/parts.h"

#include <QCoreApplication>

namespace returnbench {
namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("LookupEntry", text);
}

QString raw(const std::string& code) {
    return QString::fromStdString(code);
}

LookupEntry entryOf(const UnitLife& life, std::size_t index) {
    LookupEntry entry{tr("Unit"), nameOf(life), {}, Tone::Neutral, {}, index};
    const QString last = life.steps.empty() ? QString() : wordsOf(life.steps.back()).title;
    entry.detail = joined({shown(life.title), last});
    if (!life.recalls.empty() || !life.blocked.empty() || life.expired.value_or(false))
        entry.tone = Tone::Bad;
    else if (!life.contradictions.empty())
        entry.tone = Tone::Attention;
    return entry;
}

LookupEntry entryOf(const OrderLine& line) {
    const QString count = line.quantity > 1 ? tr("%1 pieces").arg(line.quantity) : QString();
    return {tr("Order"),
            shown(line.order.str()),
            joined({shown(line.title), count, line.unitPrice ? shownMoney(*line.unitPrice) : QString(),
                    shown(channelName(line.channel)), line.orderedAt ? shownDate(*line.orderedAt) : QString(),
                    labelled(QT_TRANSLATE_NOOP("Lookup", "SKU %1"), line.sku)}),
            Tone::Neutral,
            raw(line.order.str()),
            std::nullopt};
}

LookupEntry entryOf(const ReturnNotice& notice) {
    const std::string& reason = notice.reasonText.empty() ? notice.reason : notice.reasonText;
    const std::string awb = notice.awb == notice.id.str() ? std::string() : notice.awb;
    return {tr("Return"),
            shown(notice.id.str()),
            joined({shownWords(reason), labelled(QT_TRANSLATE_NOOP("Lookup", "AWB %1"), awb),
                    labelled(QT_TRANSLATE_NOOP("Lookup", "LPN %1"), notice.lpn),
                    notice.requestedAt ? shownDate(*notice.requestedAt) : QString(),
                    labelled(QT_TRANSLATE_NOOP("Lookup", "order %1"), notice.order.str())}),
            Tone::Neutral,
            raw(notice.id.str()),
            std::nullopt};
}

/// A product without serials, or one of which only the lot is known.
LookupEntry entryOf(const DispatchedUnit& unit) {
    return {tr("Dispatched"),
            shown(unit.lot.empty() ? unit.sku : unit.lot),
            joined({labelled(QT_TRANSLATE_NOOP("Lookup", "lot %1"), unit.lot),
                    labelled(QT_TRANSLATE_NOOP("Lookup", "order %1"), unit.order.str()),
                    unit.dispatchedAt ? shownDate(*unit.dispatchedAt) : QString(),
                    labelled(QT_TRANSLATE_NOOP("Lookup", "AWB %1"), unit.awb)}),
            Tone::Neutral,
            raw(unit.order.str()),
            std::nullopt};
}

LookupEntry entryOf(const InspectionRow& row) {
    const auto verdict = verdictFrom(row.verdict);
    const bool isVoided = row.stage == "voided";
    const auto opened = parseTimestamp(row.openedAt);
    return {tr("Inspection"),
            shown(row.id.str()),
            joined({isVoided  ? tr("voided")
                    : verdict ? titleOf(*verdict)
                              : tr("not judged yet"),
                    labelled(QT_TRANSLATE_NOOP("Lookup", "grade %1"), row.grade),
                    row.disposition.empty() ? QString() : dispositionText(row.disposition),
                    opened ? shownDate(*opened) : QString(),
                    labelled(QT_TRANSLATE_NOOP("Lookup", "return %1"), row.returnId.str())}),
            verdict && !isVoided ? toneOf(*verdict) : Tone::Neutral,
            raw(row.returnId.str()),
            std::nullopt,
            row.id};
}

LookupEntry entryOf(const Reimbursement& paid) {
    return {tr("Reimbursed"),
            shown(paid.id),
            joined({paid.amount ? shownMoney(*paid.amount) : QString(), shownWords(paid.reason),
                    labelled(QT_TRANSLATE_NOOP("Lookup", "order %1"), paid.order.str()),
                    paid.approvedAt ? shownDate(*paid.approvedAt) : QString()}),
            Tone::Neutral,
            raw(paid.order.empty() ? paid.id : paid.order.str()),
            std::nullopt};
}

QString kindOf(const NearAnswer& answer) {
    if (answer.kind == "serial")
        return tr("Near: serial");
    if (answer.kind == "imei")
        return tr("Near: IMEI");
    if (answer.kind == "order")
        return tr("Near: order");
    if (answer.kind == "awb")
        return tr("Near: AWB");
    return answer.kind == "lpn" ? tr("Near: LPN") : tr("Near: return");
}

LookupEntry entryOf(const NearAnswer& answer) {
    const bool isOrder = answer.kind == "order";
    return {
        kindOf(answer),
        shown(answer.code),
        joined({said(answer.why),
                isOrder ? QString() : labelled(QT_TRANSLATE_NOOP("Lookup", "order %1"), answer.order.str())}),
        Tone::Attention,
        raw(answer.code),
        std::nullopt};
}

} // namespace

std::vector<LookupEntry> entriesOf(const LookupResult& result) {
    std::vector<LookupEntry> entries;
    const auto add = [&](const auto& list) {
        for (const auto& item : list)
            entries.push_back(entryOf(item));
    };
    for (std::size_t i = 0; i < result.lives.lives.size(); ++i)
        entries.push_back(entryOf(result.lives.lives[i], i));
    const LookupAnswer& answer = result.answer;
    if (answer.blocked && result.lives.lives.empty())
        entries.push_back({tr("Blocklist"), shown(answer.blocked->serial), shown(answer.blocked->reason),
                           Tone::Bad, raw(answer.blocked->serial), std::nullopt});
    add(answer.returns);
    add(answer.lines);
    for (const DispatchedUnit& unit : answer.units)
        if (unit.serial.empty() && unit.imei1.empty())
            entries.push_back(entryOf(unit));
    add(answer.inspections);
    add(answer.reimbursements);
    add(answer.near);
    return entries;
}

} // namespace returnbench
