#include "ui/bench/shot_strip.h"

#include "ui/language/format.h"
#include "ui/language/translations.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>
#include <algorithm>

namespace returnbench {
namespace {

constexpr int kSlotWidth = 100;
constexpr int kNarrowest = 72;
constexpr int kPictureHeight = 72;
constexpr int kCaptionHeight = 20;

} // namespace

ShotSlot::ShotSlot(const Theme& theme, const QString& shot, QWidget* parent)
    : QAbstractButton(parent), m_theme(theme) {
    setObjectName(QStringLiteral("shot-") + shot);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setMaximumWidth(theme.px(kSlotWidth));
}

QSize ShotSlot::sizeHint() const {
    return {m_theme.px(kSlotWidth), m_theme.px(kPictureHeight + kCaptionHeight)};
}

QSize ShotSlot::minimumSizeHint() const {
    return {m_theme.px(kNarrowest), m_theme.px(kPictureHeight + kCaptionHeight)};
}

void ShotSlot::setShot(const ShotView& view) {
    if (!m_view.shot.id.empty() && view.sha256 == m_view.sha256 && view.next == m_view.next &&
        view.thumbnail.cacheKey() == m_view.thumbnail.cacheKey())
        return;
    m_view = view;
    const QString title = said(view.shot.title);
    const bool taken = !view.sha256.empty();
    setAccessibleName(taken       ? tr("%1: taken").arg(title)
                      : view.next ? tr("%1: next").arg(title)
                                  : tr("%1: missing").arg(title));
    setToolTip(plainToolTip(
        taken ? tr("%1: click to take it again").arg(title)
              : tr("%1: taken by itself; click to take it now (Space takes the next)").arg(title)));
    update();
}

void ShotSlot::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const bool taken = !m_view.sha256.empty();
    const qreal border = m_theme.px(m_view.next ? 3 : 1);
    const QRectF face = QRectF(0, 0, width(), m_theme.px(kPictureHeight))
                            .adjusted(border / 2, border / 2, -border / 2, -border / 2);
    const qreal radius = m_theme.px(8);
    QPainterPath shape;
    shape.addRoundedRect(face, radius, radius);
    painter.fillPath(shape, m_theme.colour(taken         ? Colour::Sunken
                                           : m_view.next ? Colour::ActSoft
                                                         : Colour::Card));
    if (!m_view.thumbnail.isNull()) {
        painter.save();
        painter.setClipPath(shape);
        const QSizeF filled =
            QSizeF(m_view.thumbnail.size()).scaled(face.size(), Qt::KeepAspectRatioByExpanding);
        painter.drawImage(QRectF(face.center() - QPointF(filled.width() / 2, filled.height() / 2), filled),
                          m_view.thumbnail);
        painter.restore();
    }
    painter.setPen(QPen(m_theme.colour(m_view.next || hasFocus() ? Colour::Act
                                       : taken                   ? Colour::Line
                                                                 : Colour::Border),
                        hasFocus() ? m_theme.px(3) : border));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(shape);
    if (taken) {
        const int badge = m_theme.px(18);
        const QRect spot(width() - badge - m_theme.px(5), m_theme.px(5), badge, badge);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.colour(Colour::Good));
        painter.drawEllipse(spot);
        const int inset = m_theme.px(3);
        painter.drawPixmap(spot.topLeft() + QPoint(inset, inset),
                           m_theme.icon(Icon::Check, Colour::OnTone, 12, devicePixelRatioF()));
    } else if (m_view.next) {
        painter.setPen(m_theme.colour(Colour::Act));
        painter.setFont(m_theme.font(14, QFont::DemiBold));
        painter.drawText(face, Qt::AlignCenter, tr("next"));
    }
    painter.setFont(m_theme.font(12, m_view.next ? QFont::DemiBold : QFont::Normal));
    painter.setPen(m_theme.colour(taken || m_view.next ? Colour::Ink : Colour::Muted));
    const QRect caption(0, m_theme.px(kPictureHeight), width(), m_theme.px(kCaptionHeight));
    painter.drawText(caption, Qt::AlignCenter,
                     painter.fontMetrics().elidedText(said(m_view.shot.title), Qt::ElideRight, width()));
}

bool ShotSlot::isCut() const {
    return QFontMetrics(m_theme.font(12, QFont::DemiBold)).horizontalAdvance(said(m_view.shot.title)) >
           width();
}

ShotStrip::ShotStrip(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme) {
    setObjectName(QStringLiteral("shotStrip"));
    setAccessibleName(tr("Photos of this inspection"));
    m_layout = new QHBoxLayout(this);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(theme.px(8));
    m_layout->addStretch();
    setFixedHeight(theme.px(kPictureHeight + kCaptionHeight));
}

void ShotStrip::setSnapshot(const BenchSnapshot& snapshot) {
    static const std::vector<ShotView> none;
    const std::vector<ShotView>& shots = snapshot.inspection ? snapshot.inspection->shots : none;
    const bool same = std::equal(
        shots.begin(), shots.end(), m_slots.begin(), m_slots.end(),
        [](const ShotView& view, const ShotSlot* slot) { return view.shot.id == slot->shot().shot.id; });
    if (!same) {
        for (ShotSlot* slot : m_slots)
            slot->deleteLater();
        m_slots.clear();
        for (const ShotView& view : shots) {
            auto* slot = new ShotSlot(m_theme, shown(view.shot.id), this);
            connect(slot, &QAbstractButton::clicked, this,
                    [this, id = QString::fromStdString(view.shot.id)] { Q_EMIT shotWanted(id); });
            m_layout->insertWidget(static_cast<int>(m_slots.size()), slot, 1);
            m_slots.push_back(slot);
        }
    }
    for (std::size_t i = 0; i < shots.size(); ++i)
        m_slots[i]->setShot(shots[i]);
}

} // namespace returnbench
