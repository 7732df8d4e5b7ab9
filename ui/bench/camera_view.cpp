#include "ui/bench/camera_view.h"

#include "ui/bench/key_text.h"
#include "ui/language/format.h"
#include "ui/language/translations.h"
#include "ui/widgets/picture_frame.h"
#include "ui/widgets/verdict_words.h"

#include <QMouseEvent>
#include <QPainter>
#include <QPolygonF>
#include <QResizeEvent>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace returnbench {
namespace {

constexpr int kOutlineMargin = 6;
constexpr double kLeastHeight = 0.12; // of a code's width
constexpr int kOtherThing = 24;       // mean difference of grey values from which on it is another one
constexpr int kMostCaptions = 12;     // a sheet of labels would hide itself

Colour colourOf(SeenCode::Role role) {
    switch (role) {
    case SeenCode::Role::Expected:
        return Colour::OutlineGood;
    case SeenCode::Role::Contradicts:
        return Colour::OutlineBad;
    case SeenCode::Role::Rest:
        break;
    }
    return Colour::OutlineRest;
}

double lengthOf(const QPointF& vector) {
    return std::hypot(vector.x(), vector.y());
}

/// The code's corners on the screen, a little apart from its bars. Of a bar code the reader knows the line
/// that it read along and not how high the bars are: its outline is given a height that shows what is meant.
QPolygonF outlineOf(const SeenCode& code, const QRectF& area, double scale, double margin) {
    std::array<QPointF, 4> at;
    for (std::size_t i = 0; i < at.size(); ++i)
        at[i] = area.topLeft() + QPointF(code.corners[i]) * scale;
    const QPointF along = (at[1] + at[2] - at[0] - at[3]) / 2.0;
    const double width = lengthOf(along);
    const double height = (lengthOf(at[3] - at[0]) + lengthOf(at[2] - at[1])) / 2.0;
    if (width <= 0)
        return QPolygonF(QRectF(at[0] - QPointF(margin, margin), at[2] + QPointF(margin, margin)));
    const QPointF right = along / width;
    const QPointF down(-right.y(), right.x());
    const double wanted = std::max(height, width * kLeastHeight);
    const double sideways = margin;
    const double upwards = margin + (wanted - height) / 2.0;
    return QPolygonF({at[0] - right * sideways - down * upwards, at[1] + right * sideways - down * upwards,
                      at[2] + right * sideways + down * upwards, at[3] - right * sideways + down * upwards});
}

constexpr int kLargestZoom = 4;
constexpr int kLeastForStatus = 320; // in a smaller picture it would hide what it is about

} // namespace

CameraView::CameraView(const Theme& theme, CameraRole role, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_role(role) {
    setObjectName(QStringLiteral("cameraView"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setRole(role);
}

void CameraView::setRole(CameraRole role) {
    m_role = role;
    setAccessibleName(role == CameraRole::Overview ? tr("Live picture of the bench")
                                                   : tr("Live picture of the label camera"));
    m_picture = {};
    m_view = {};
    reset();
    tellWidth();
    update();
}

void CameraView::tellWidth() {
    Q_EMIT pictureWidthChanged(m_role, static_cast<int>(std::ceil(width() * devicePixelRatioF() * m_zoom)));
}

QSize CameraView::sizeHint() const {
    return {m_theme.px(760), m_theme.px(520)};
}

void CameraView::setSnapshot(const BenchSnapshot& snapshot) {
    if (!m_isFrozen)
        m_view = snapshot.camera(m_role).picture;
    m_camera = snapshot.camera(m_role).status;
    m_inspecting = snapshot.inspection.has_value();
    if (m_camera.state == CameraStatus::State::Idle)
        m_picture = {};
    update();
}

void CameraView::setPicture(const QImage& picture) {
    if (m_isFrozen)
        return;
    m_picture = picture;
    update();
}

void CameraView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    tellWidth();
    Q_EMIT resized();
}

void CameraView::setZoom(int zoom, const QPointF& centre) {
    m_zoom = zoom;
    const double edge = 0.5 / zoom; // no nearer to the edge than the window over the picture allows
    m_centre = {std::clamp(centre.x(), edge, 1 - edge), std::clamp(centre.y(), edge, 1 - edge)};
    tellWidth();
    update();
}

void CameraView::zoomOn() {
    setZoom(m_zoom == kLargestZoom ? 1 : 2 * m_zoom, m_zoom == 1 ? interestingPlace() : m_centre);
}

/// Where a code that matters is, else any code, else the middle.
QPointF CameraView::interestingPlace() const {
    const SeenCode* best = nullptr;
    for (const SeenCode& code : m_view.codes)
        if (best == nullptr || code.role > best->role)
            best = &code;
    if (best == nullptr || m_view.width <= 0 || m_view.height <= 0)
        return {0.5, 0.5};
    const QPoint middle = (best->corners[0] + best->corners[2]) / 2;
    return {static_cast<double>(middle.x()) / m_view.width, static_cast<double>(middle.y()) / m_view.height};
}

/// Of a point of the widget, in shares of the picture.
QPointF CameraView::placeOf(const QPointF& point) const {
    const QRectF area = pictureArea();
    return {(point.x() - area.x()) / area.width(), (point.y() - area.y()) / area.height()};
}

void CameraView::toggleFreeze() {
    m_isFrozen = !m_isFrozen && hasPicture();
    update();
}

void CameraView::reset() {
    m_isFrozen = false;
    if (m_zoom != 1)
        setZoom(1, {0.5, 0.5});
}

void CameraView::wheelEvent(QWheelEvent* event) {
    const int zoom =
        event->angleDelta().y() > 0 ? std::min(kLargestZoom, 2 * m_zoom) : std::max(1, m_zoom / 2);
    if (hasPicture() && zoom != m_zoom)
        setZoom(zoom, placeOf(event->position()));
}

void CameraView::mouseDoubleClickEvent(QMouseEvent* event) {
    if (hasPicture())
        setZoom(m_zoom == kLargestZoom ? 1 : 2 * m_zoom, placeOf(event->position()));
}

QRectF CameraView::pictureArea() const {
    const QSizeF fitted = QSizeF(m_picture.size()).scaled(QSizeF(size()), Qt::KeepAspectRatio);
    const QSizeF shown = fitted * m_zoom;
    return {
        QPointF(width() / 2.0 - m_centre.x() * shown.width(), height() / 2.0 - m_centre.y() * shown.height()),
        shown};
}

void CameraView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    beginPictureFrame(painter, rect(), m_theme);
    const bool live = m_camera.state == CameraStatus::State::Live;
    if (!m_picture.isNull())
        paintPicture(painter);
    if (live && !m_picture.isNull()) {
        paintCodes(painter);
        paintStatus(painter);
        if (m_isFrozen)
            paintPill(painter, rect(), m_theme, tr("frozen · %1 goes on").arg(keyText(Action::Freeze)),
                      Colour::OutlineBad, PillCorner::Left);
        else if (m_zoom > 1)
            paintPill(painter, rect(), m_theme, tr("%1 × · %2").arg(m_zoom).arg(keyText(Action::Zoom)),
                      Colour::OnCamera, PillCorner::Left);
    } else {
        paintAbsence(painter);
    }
}

/// Whether the picture shown is still about the one on which the codes were seen: reading takes its time, and
/// outlines on another thing would mislead.
bool CameraView::showsWhatWasSeen() const {
    if (m_view.glimpse.isNull())
        return true;
    const QImage seen = m_view.glimpse.convertToFormat(QImage::Format_Grayscale8);
    const QImage now = m_picture.scaled(seen.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                           .convertToFormat(QImage::Format_Grayscale8);
    int difference = 0;
    for (int y = 0; y < seen.height(); ++y)
        for (int x = 0; x < seen.width(); ++x)
            difference += std::abs(qGray(seen.pixel(x, y)) - qGray(now.pixel(x, y)));
    return difference <= kOtherThing * seen.width() * seen.height();
}

void CameraView::paintPicture(QPainter& painter) const {
    painter.drawImage(pictureArea(), m_picture);
    if (m_camera.state != CameraStatus::State::Live)
        painter.fillRect(rect(), m_theme.colour(Colour::Shade)); // it is no longer what lies there
}

void CameraView::paintCodes(QPainter& painter) const {
    if (m_view.width <= 0 || m_view.codes.empty() || !showsWhatWasSeen())
        return;
    const QRectF area = pictureArea();
    const double scale = area.width() / m_view.width;
    std::vector<QRectF> taken;
    // The ones that matter last, so that they lie on top.
    std::vector<const SeenCode*> order;
    for (const SeenCode& code : m_view.codes)
        order.push_back(&code);
    std::stable_sort(order.begin(), order.end(),
                     [](const SeenCode* a, const SeenCode* b) { return a->role < b->role; });
    for (const SeenCode* code : order) {
        const QPolygonF outline = outlineOf(*code, area, scale, m_theme.px(kOutlineMargin));
        QPen pen(m_theme.colour(colourOf(code->role)),
                 m_theme.px(code->role == SeenCode::Role::Rest ? 3 : 4));
        pen.setJoinStyle(Qt::RoundJoin);
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawPolygon(outline);
    }
    std::reverse(order.begin(), order.end());
    for (const SeenCode* code : order)
        if (taken.size() < kMostCaptions)
            paintCaption(painter, *code,
                         outlineOf(*code, area, scale, m_theme.px(kOutlineMargin)).boundingRect(), taken);
}

void CameraView::paintCaption(QPainter& painter, const SeenCode& code, const QRectF& around,
                              std::vector<QRectF>& taken) const {
    const bool matters = code.role != SeenCode::Role::Rest;
    painter.setFont(m_theme.font(matters ? 14 : 12, matters ? QFont::DemiBold : QFont::Normal));
    const QFontMetrics metrics = painter.fontMetrics();
    const QString text = metrics.elidedText(shown(code.caption), Qt::ElideRight, width() - m_theme.px(32));
    const QSizeF box(metrics.horizontalAdvance(text) + m_theme.px(16), metrics.height() + m_theme.px(6));
    const double gap = m_theme.px(4);
    const double left = std::clamp(around.left(), 0.0, std::max(0.0, width() - box.width()));
    QRectF place(QPointF(left, around.top() - box.height() - gap), box);
    const auto blocked = [&](const QRectF& candidate) {
        return candidate.top() < 0 || candidate.bottom() > height() ||
               std::any_of(taken.begin(), taken.end(),
                           [&](const QRectF& other) { return other.intersects(candidate); });
    };
    if (blocked(place))
        place.moveTop(around.bottom() + gap);
    for (int i = 0; i < kMostCaptions && blocked(place); ++i)
        place.translate(0, box.height() + gap);
    taken.push_back(place);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.colour(colourOf(code.role)));
    painter.drawRoundedRect(place, m_theme.px(4), m_theme.px(4));
    painter.setPen(m_theme.colour(Colour::OnOutline));
    painter.drawText(place, Qt::AlignCenter, text);
}

void CameraView::paintStatus(QPainter& painter) const {
    if (!m_inspecting || m_view.width == 0 || width() < m_theme.px(kLeastForStatus))
        return;
    QString text;
    Colour ink = Colour::OutlineGood;
    if (!m_view.problems.empty()) {
        text = problemText(m_view.problems.front()).section(QLatin1Char(':'), 0, 0);
        ink = Colour::OnCamera;
    } else if (m_view.sharp && m_view.steady) {
        text = tr("sharp · steady");
    } else {
        text = m_view.steady ? tr("not sharp") : tr("moving");
        ink = Colour::OnCamera;
    }
    paintPill(painter, rect(), m_theme, text, ink, PillCorner::Right);
}

void CameraView::paintAbsence(QPainter& painter) const {
    QString title;
    switch (m_camera.state) {
    case CameraStatus::State::Starting:
        title = tr("The camera is starting");
        break;
    case CameraStatus::State::Lost:
        title = tr("No picture");
        break;
    case CameraStatus::State::Idle:
        title = tr("The camera waits");
        break;
    case CameraStatus::State::Live:
        title = tr("The first picture is coming");
        break;
    }
    const QString text = (said(m_camera.explanation) + QLatin1Char('\n') + said(m_camera.whatToDo)).trimmed();
    QRect plate(0, 0, std::min(width() - m_theme.px(32), m_theme.px(560)),
                m_theme.px(text.isEmpty() ? 128 : 208));
    plate.moveCenter(rect().center());
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.colour(Colour::Camera)); // over the last picture
    painter.drawRoundedRect(plate, m_theme.px(8), m_theme.px(8));
    const int top = plate.top() + m_theme.px(16);
    painter.drawPixmap((width() - m_theme.px(48)) / 2, top,
                       m_theme.icon(Icon::Camera, Colour::OutlineRest, 48, devicePixelRatioF()));
    painter.setPen(m_theme.colour(Colour::OnCamera));
    painter.setFont(m_theme.font(20, QFont::DemiBold));
    painter.drawText(QRect(plate.left(), top + m_theme.px(56), plate.width(), m_theme.px(32)),
                     Qt::AlignCenter, title);
    painter.setPen(m_theme.colour(Colour::OutlineRest));
    painter.setFont(m_theme.font(14));
    painter.drawText(QRect(plate.left() + m_theme.px(16), top + m_theme.px(96),
                           plate.width() - m_theme.px(32), m_theme.px(88)),
                     static_cast<int>(Qt::AlignHCenter) | Qt::TextWordWrap, text);
}

} // namespace returnbench
