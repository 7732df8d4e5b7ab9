#include "ui/print/verdict_box.h"

#include "ui/print/report_text.h"

#include <QPainterPath>

namespace returnbench::print {
namespace {

constexpr qreal kPadding = mm(5);
constexpr qreal kMark = mm(11);

/// A disc with a tick, a cross or an exclamation mark: the verdict must not hang on its colour.
void paintMark(QPainter& painter, const QRectF& disc, Tone tone, const QColor& colour) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(disc);
    const auto at = [&](qreal x, qreal y) {
        return QPointF(disc.left() + x * disc.width(), disc.top() + y * disc.height());
    };
    QPainterPath stroke;
    switch (tone) {
    case Tone::Good:
        stroke.moveTo(at(0.28, 0.52));
        stroke.lineTo(at(0.44, 0.68));
        stroke.lineTo(at(0.73, 0.35));
        break;
    case Tone::Bad:
        stroke.moveTo(at(0.33, 0.33));
        stroke.lineTo(at(0.67, 0.67));
        stroke.moveTo(at(0.67, 0.33));
        stroke.lineTo(at(0.33, 0.67));
        break;
    case Tone::Attention:
        stroke.moveTo(at(0.5, 0.24));
        stroke.lineTo(at(0.5, 0.56));
        stroke.moveTo(at(0.5, 0.745));
        stroke.lineTo(at(0.5, 0.75));
        break;
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(Qt::white, disc.width() * 0.1, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(stroke);
}

/// What the sentence leaves open: a person's answer, and that the clerk could read nothing.
QString remark(const InspectionState& state) {
    QString text = tr("Verdict: %1").arg(words(toString(state.verdict->kind)));
    if (state.confirmed)
        text += *state.confirmed ? tr(" · a person compared both serials: the same unit")
                                 : tr(" · a person compared both serials: another unit");
    if (state.unreadable)
        text += tr(" · the inspector found nothing that could be read");
    if (const auto disposition = cbvDisposition(state.verdict->kind); !disposition.empty())
        text += tr(" · GS1 CBV disposition %1").arg(shown(disposition));
    return text;
}

} // namespace

Tone toneOf(const InspectionState& state) {
    if (!state.verdict)
        return Tone::Attention;
    if (state.verdict->agrees())
        return Tone::Good;
    switch (state.verdict->kind) {
    case VerdictKind::ProbableMatch:
        if (!state.confirmed)
            return Tone::Attention;
        return *state.confirmed ? Tone::Good : Tone::Bad;
    case VerdictKind::OurMixup:
    case VerdictKind::Unreadable:
        return Tone::Attention;
    default:
        return Tone::Bad;
    }
}

void addVerdictBox(PageFlow& flow, const InspectionState& state) {
    const Tone tone = toneOf(state);
    const ToneColours colours = coloursOf(tone);
    const qreal left = kPadding + kMark + mm(5);
    const qreal width = PageFlow::width() - left - kPadding;
    const QString sentence = state.verdict ? told(headline(*state.verdict)) : tr("The item was not judged.");
    const TextBlock title(sentence, textFont(15, QFont::Bold), colours.strong, width);
    const TextBlock note(state.verdict ? remark(state) : QString(), textFont(9), kColours.ink, width);
    const qreal textHeight = title.height() + pt(3) + note.height();
    const qreal height = std::max(textHeight, kMark) + 2 * mm(4);

    flow.addSpace(pt(10));
    flow.add({height,
              [=](QPainter& painter, const QRectF& place) {
                  painter.setRenderHint(QPainter::Antialiasing);
                  painter.setPen(QPen(colours.strong, pt(1)));
                  painter.setBrush(colours.soft);
                  painter.drawRoundedRect(place, mm(2), mm(2));
                  const QRectF disc(place.left() + kPadding, place.center().y() - kMark / 2, kMark, kMark);
                  paintMark(painter, disc, tone, colours.strong);
                  const qreal top = place.center().y() - textHeight / 2;
                  title.draw(painter, {place.left() + left, top});
                  note.draw(painter, {place.left() + left, top + title.height() + pt(3)});
              },
              false});
}

} // namespace returnbench::print
