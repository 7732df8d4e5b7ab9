#include "ui/print/summary_section.h"

#include "core/mirror/channel_name.h"
#include "ui/print/photo_section.h"
#include "ui/print/report_style.h"
#include "ui/print/report_text.h"
#include "ui/print/unit_table.h"
#include "ui/print/verdict_box.h"

#include <algorithm>

namespace returnbench::print {
namespace {

struct Fact {
    QString label;
    QString value;
    bool isCode = false;
};

void addTitle(PageFlow& flow, const ReportInput& input) {
    const QString made =
        tr("Made %1 at bench %2. All times are UTC.").arg(shownTime(input.madeAt), shown(input.bench, 100));
    const TextBlock title(tr("Return inspection report"), textFont(20, QFont::Bold), kColours.ink,
                          PageFlow::width());
    const TextBlock id(shown(input.inspection.id.str(), 64), codeFont(12, QFont::Bold), kColours.ink,
                       PageFlow::width());
    const TextBlock note(made, textFont(9), kColours.muted, PageFlow::width() * 0.6);
    flow.add({title.height() + pt(2) + std::max(id.height(), note.height()) + pt(6),
              [=](QPainter& painter, const QRectF& place) {
                  title.draw(painter, place.topLeft());
                  const qreal y = place.top() + title.height() + pt(2);
                  note.draw(painter, {place.left(), y});
                  id.draw(painter, {place.right() - id.naturalWidth(), y - pt(2)});
                  painter.setPen(QPen(kColours.ink, pt(1)));
                  painter.drawLine(place.bottomLeft(), place.bottomRight());
              },
              true});
    flow.addSpace(pt(6));
}

/// Facts in `columns` columns, row by row; those without value are left out.
void addFacts(PageFlow& flow, std::vector<Fact> facts, int columns) {
    std::erase_if(facts, [](const Fact& fact) { return fact.value.isEmpty(); });
    const qreal width = PageFlow::width() / columns;
    for (std::size_t i = 0; i < facts.size(); i += static_cast<std::size_t>(columns)) {
        std::vector<std::pair<TextBlock, TextBlock>> row;
        qreal height = 0;
        for (std::size_t j = i; j < std::min(i + static_cast<std::size_t>(columns), facts.size()); ++j) {
            const Fact& fact = facts[j];
            const TextBlock label(fact.label, textFont(8), kColours.muted, width - mm(4));
            const TextBlock value(fact.value, fact.isCode ? codeFont(9) : textFont(9.5), kColours.ink,
                                  width - mm(4),
                                  fact.isCode ? TextBlock::Wrap::Anywhere : TextBlock::Wrap::AtWords);
            height = std::max(height, label.height() + value.height());
            row.emplace_back(label, value);
        }
        flow.add({height + pt(5),
                  [row, width](QPainter& painter, const QRectF& place) {
                      qreal x = place.left();
                      for (const auto& [label, value] : row) {
                          label.draw(painter, {x, place.top()});
                          value.draw(painter, {x, place.top() + label.height()});
                          x += width;
                      }
                  },
                  false});
    }
}

QString moment(const std::optional<Timestamp>& time) {
    return time ? shownMinute(*time) : QString();
}

QString reasonOf(const ReturnNotice& notice) {
    const QString text = shown(notice.reasonText, 300);
    const QString code = shown(notice.reason, 60);
    if (text.isEmpty() || code.isEmpty())
        return text + code;
    return text + QLatin1String(" (") + code + QLatin1Char(')');
}

void addReturn(PageFlow& flow, const InspectionState& state) {
    const ReturnNotice& notice = state.notice;
    addFacts(flow,
             {{tr("Channel"), shown(channelName(notice.channel))},
              {tr("Order"), shown(notice.order.str(), 100), true},
              {tr("Order line"), shown(notice.line.str(), 100), true},
              {tr("Return"), shown(notice.id.str(), 100), true},
              {tr("Waybill (AWB)"), shown(notice.awb, 100), true},
              {tr("Licence plate (LPN)"), shown(notice.lpn, 100), true},
              {tr("Kind of return"), words(notice.type)},
              {tr("Ordered"), moment(state.line ? state.line->orderedAt : std::nullopt)},
              {tr("Delivered to the buyer"), moment(state.line ? state.line->deliveredAt : std::nullopt)},
              {tr("Return requested"), moment(notice.requestedAt)},
              {tr("Refunded"), moment(notice.refundedAt)},
              {tr("Return delivered"), moment(notice.deliveredAt)}},
             4);
    addFacts(flow, {{tr("Buyer's reason"), reasonOf(notice)}}, 1);
    if (!state.announced)
        flow.addParagraph({tr("Nobody had announced this parcel: it is recorded by the code on its label."),
                           textFont(9.5), coloursOf(Tone::Attention).strong});
}

void addReasons(PageFlow& flow, const Verdict& verdict) {
    flow.addHeading(tr("Why"));
    int number = 0;
    for (const Reason& reason : verdict.reasons)
        flow.addParagraph({told(reason.text, 2000), textFont(9.5), kColours.ink, mm(6),
                           QString::number(++number) + QLatin1Char('.')});
    QStringList flags;
    for (const Flag flag : verdict.flags)
        flags.push_back(words(toString(flag)));
    if (!flags.empty())
        flow.addParagraph({tr("Flags: %1").arg(flags.join(QStringLiteral(" · "))),
                           textFont(9.5, QFont::DemiBold), coloursOf(Tone::Attention).strong, mm(6),
                           QStringLiteral("!")});
}

QString withRule(const QString& value, const std::string& rule) {
    if (value.isEmpty() || rule.empty())
        return value;
    return value + QStringLiteral(" – ") +
           (rule == kChosenRule ? tr("chosen by the inspector") : tr("rule: %1").arg(told(rule, 200)));
}

void addCondition(PageFlow& flow, const ReportInput& input) {
    const InspectionState& state = input.inspection;
    std::vector<Fact> facts;
    for (const ShownAnswer& answer : shownAnswers(state, input.events))
        facts.push_back({answer.question, answer.answer});
    if (facts.empty() && state.grade.empty() && state.disposition.empty())
        return;
    flow.addHeading(tr("Condition"));
    addFacts(flow, std::move(facts), 3);
    addFacts(flow,
             {{tr("Grade"), withRule(shown(state.grade), state.gradeRule)},
              {tr("Disposition"), withRule(words(state.disposition), state.dispositionRule)}},
             2);
    QStringList missing;
    for (const QString& item : shownMissing(input.events))
        missing.push_back(item);
    if (!state.missingReason.empty() || !missing.empty()) {
        const QString what = missing.empty() ? tr("something") : missing.join(QStringLiteral(", "));
        flow.addParagraph({tr("Closed although this was missing: %1. Reason given: %2")
                               .arg(what, told(state.missingReason, 1000)),
                           textFont(9.5), coloursOf(Tone::Attention).strong});
    }
}

void addPersons(PageFlow& flow, const ReportInput& input) {
    const InspectionState& state = input.inspection;
    flow.addHeading(tr("Who and when"));
    addFacts(flow,
             {{tr("Inspected by"), shown(input.personName.empty() ? state.by : input.personName, 100)},
              {tr("Opened"), shownTime(state.openedAt)},
              {tr("Closed"), shownTime(state.closedAt)}},
             3);
    addFacts(
        flow,
        {{tr("Public key of the bench %1").arg(shown(input.bench, 100)), shown(input.publicKey, 200), true}},
        1);
}

} // namespace

void addSummary(PageFlow& flow, const ReportInput& input) {
    addTitle(flow, input);
    addReturn(flow, input.inspection);
    addVerdictBox(flow, input.inspection);
    addUnitTable(flow, input.inspection);
    addDecidingPhoto(flow, input);
    flow.startPage();
    if (input.inspection.verdict)
        addReasons(flow, *input.inspection.verdict);
    addCondition(flow, input);
    addPersons(flow, input);
}

} // namespace returnbench::print
