#include "ui/print/unit_table.h"

#include "core/identifiers/identifier.h"
#include "core/matching/serial_marks.h"
#include "ui/print/report_style.h"
#include "ui/print/report_text.h"
#include "ui/print/verdict_box.h"

#include <algorithm>

namespace returnbench::print {
namespace {

constexpr qreal kLabelWidth = mm(34);
constexpr qreal kTableGap = mm(3);
constexpr qreal kRowPadding = pt(3.5);

qreal columnWidth() {
    return (PageFlow::width() - kLabelWidth) / 2;
}

enum class Print { Text, Code };

struct Cell {
    QString text;
    std::vector<int> marks;
};

struct Row {
    QString label;
    Cell expected;
    Cell returned;
    Print print = Print::Text;
    qreal points = 9.5;
};

TextBlock cellBlock(const Row& row, const Cell& cell, Tone tone) {
    const qreal width = columnWidth() - 2 * kTableGap;
    if (cell.text.isEmpty())
        return {QStringLiteral("–"), textFont(row.points), kColours.muted, width};
    const ToneColours colours = coloursOf(tone);
    if (row.print == Print::Code)
        return {cell.text, codeFont(row.points),      kColours.ink,
                width,     TextBlock::Wrap::Anywhere, {cell.marks, Qt::white, colours.strong}};
    return {cell.text, textFont(row.points), kColours.ink, width};
}

void addRow(PageFlow& flow, const Row& row, Tone tone) {
    if (row.expected.text.isEmpty() && row.returned.text.isEmpty())
        return;
    const TextBlock label(row.label, textFont(9), kColours.muted, kLabelWidth - kTableGap);
    const TextBlock expected = cellBlock(row, row.expected, tone);
    const TextBlock returned = cellBlock(row, row.returned, tone);
    const qreal height = std::max({label.height(), expected.height(), returned.height()}) + 2 * kRowPadding;
    flow.add({height,
              [=](QPainter& painter, const QRectF& place) {
                  painter.setPen(QPen(kColours.line, pt(0.5)));
                  painter.drawLine(place.bottomLeft(), place.bottomRight());
                  const qreal y = place.top() + kRowPadding;
                  label.draw(painter, {place.left() + kTableGap, y});
                  expected.draw(painter, {place.left() + kLabelWidth + kTableGap, y});
                  returned.draw(painter, {place.left() + kLabelWidth + columnWidth() + kTableGap, y});
              },
              false});
}

void addHead(PageFlow& flow) {
    const QFont font = textFont(9.5, QFont::DemiBold);
    const TextBlock expected(tr("Expected: what was sold"), font, kColours.ink,
                             columnWidth() - 2 * kTableGap);
    const TextBlock returned(tr("Returned: what was in the parcel"), font, kColours.ink,
                             columnWidth() - 2 * kTableGap);
    flow.add({expected.height() + 2 * kRowPadding,
              [=](QPainter& painter, const QRectF& place) {
                  painter.fillRect(place, kColours.ground);
                  const qreal y = place.top() + kRowPadding;
                  expected.draw(painter, {place.left() + kLabelWidth + kTableGap, y});
                  returned.draw(painter, {place.left() + kLabelWidth + columnWidth() + kTableGap, y});
              },
              true});
}

/// Values of one kind that were read on the item, each once.
QString seenValues(const InspectionState& state, std::initializer_list<IdentifierKind> kinds) {
    QStringList values;
    for (const ReadLabel& label : state.labels)
        for (const Identifier& identifier : label.identifiers)
            if (identifier.valid && std::find(kinds.begin(), kinds.end(), identifier.kind) != kinds.end()) {
                QString value = shown(identifier.value, 100);
                if (label.probable)
                    value = tr("%1 (from print, unsure)").arg(value);
                if (!values.contains(value))
                    values.push_back(value);
            }
    return values.mid(0, 6).join(QStringLiteral(", "));
}

/// One field of all units on the line, each value once.
template<class Field>
QString ofUnits(const InspectionState& state, Field&& field) {
    QStringList values;
    for (const DispatchedUnit& unit : state.units)
        if (const QString value = field(unit); !value.isEmpty() && !values.contains(value))
            values.push_back(value);
    return values.mid(0, 6).join(QStringLiteral(", "));
}

QString joined(const std::vector<std::string>& texts) {
    QStringList values;
    for (const std::string& text : texts)
        values.push_back(shown(text, 100));
    return values.mid(0, 8).join(QStringLiteral(", "));
}

QString imeis(const DispatchedUnit& unit) {
    QStringList values{shown(unit.imei1), shown(unit.imei2)};
    values.removeAll(QString());
    return values.join(QStringLiteral(", "));
}

QString dispatched(const DispatchedUnit& unit) {
    return unit.dispatchedAt ? shownMinute(*unit.dispatchedAt) : QString();
}

/// The serial that decided where the verdict names one, else all that were dispatched on the line.
std::string expectedSerial(const InspectionState& state) {
    if (state.verdict && !state.verdict->expectedSerial.empty())
        return state.verdict->expectedSerial;
    return state.units.size() == 1 ? state.units.front().serial : std::string();
}

Row serialRow(const InspectionState& state) {
    const std::string expected = expectedSerial(state);
    const std::string seen = state.verdict ? state.verdict->seenSerial : std::string();
    SerialMarks marks = markDifferences(expected, seen);
    return {tr("Serial"),
            {expected.empty() ? ofUnits(state, [](const DispatchedUnit& unit) { return shown(unit.serial); })
                              : shown(marks.expected),
             std::move(marks.expectedMarks)},
            {shown(marks.seen), std::move(marks.seenMarks)},
            Print::Code,
            13};
}

/// What our records say of the unit that the item was recognised as, in the returned column.
QString recognisedAs(const InspectionState& state) {
    if (!state.verdict || !state.verdict->unit || state.verdict->agrees())
        return {};
    const DispatchedUnit& unit = *state.verdict->unit;
    QString text = tr("order %1").arg(shown(unit.order.str()));
    if (unit.dispatchedAt)
        text += tr(", dispatched %1").arg(dispatched(unit));
    return text;
}

} // namespace

void addUnitTable(PageFlow& flow, const InspectionState& state) {
    const Tone tone = toneOf(state);
    const std::optional<DispatchedUnit> none;
    const auto& unit = state.verdict ? state.verdict->unit : none;
    const QString sku = state.line ? shown(state.line->sku) : shown(state.notice.sku);
    flow.addSpace(pt(12));
    addHead(flow);
    addRow(flow, serialRow(state), tone);
    addRow(flow,
           {tr("IMEI"),
            {ofUnits(state, imeis), {}},
            {seenValues(state, {IdentifierKind::Imei, IdentifierKind::Imeisv}), {}},
            Print::Code},
           tone);
    addRow(flow,
           {tr("GTIN"),
            {state.line && !state.line->gtin.empty()
                 ? shown(state.line->gtin)
                 : ofUnits(state, [](const DispatchedUnit& u) { return shown(u.gtin); }),
             {}},
            {seenValues(state, {IdentifierKind::Gtin}), {}},
            Print::Code},
           tone);
    addRow(flow, {tr("SKU"), {sku, {}}, {unit ? shown(unit->sku) : QString(), {}}, Print::Code}, tone);
    addRow(flow, {tr("Product"), {state.line ? shown(state.line->title) : QString(), {}}, {}}, tone);
    addRow(flow,
           {tr("Lot"),
            {ofUnits(state, [](const DispatchedUnit& u) { return shown(u.lot); }), {}},
            {seenValues(state, {IdentifierKind::Lot}), {}},
            Print::Code},
           tone);
    addRow(flow,
           {tr("Parts inside"),
            {ofUnits(state, [](const DispatchedUnit& u) { return joined(u.components); }), {}},
            {seenValues(state, {IdentifierKind::SecondarySerial}), {}},
            Print::Code},
           tone);
    addRow(flow, {tr("Dispatched"), {ofUnits(state, dispatched), {}}, {recognisedAs(state), {}}}, tone);
    addRow(flow,
           {tr("Price"),
            {state.line && state.line->unitPrice ? QString::fromStdString(formatMoney(*state.line->unitPrice))
                                                 : QString(),
             {}},
            {}},
           tone);
    addRow(flow,
           {tr("Items"),
            {QString::number(state.notice.quantity), {}},
            {state.itemsFound ? QString::number(*state.itemsFound) : QString(), {}}},
           tone);
}

} // namespace returnbench::print
