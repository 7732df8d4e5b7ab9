#include "ui/claims/claims_view.h"

#include "core/mirror/channel_name.h"
#include "ui/claims/claim_words.h"
#include "ui/language/format.h"
#include "ui/language/translations.h"
#include "ui/widgets/labels.h"

#include <QMouseEvent>
#include <QPainter>
#include <QStyledItemDelegate>
#include <algorithm>
#include <array>

namespace returnbench {
namespace {

constexpr int kRowHeight = 48;
constexpr int kPadding = 12;
constexpr int kHeadHeight = 28;
constexpr int kPillHeight = 28;
constexpr int kBatch = 4096; // rows that are given a place at once: a long queue would cost frames

/// Shares of the width, in permille.
constexpr std::array kColumns{130, 130, 210, 215, 145, 170};

class RowDelegate : public QStyledItemDelegate {
public:
    RowDelegate(const Theme& theme, const ClaimsModel& model, QObject* parent)
        : QStyledItemDelegate(parent), m_theme(theme), m_model(model) {}

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override {
        return {option.rect.width(), m_theme.px(kRowHeight)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        const ClaimCase* claim = m_model.claimAt(index.row());
        if (claim == nullptr)
            return;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (option.state.testFlag(QStyle::State_Selected))
            painter->fillRect(option.rect, m_theme.colour(Colour::ActSoft));
        painter->setPen(m_theme.colour(Colour::Line));
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());

        const InspectionRow& row = claim->facts.inspection;
        QRect cell = option.rect;
        cell.setWidth(option.rect.width() * kColumns[0] / 1000);
        drawPill(*painter, cell, timeLeft(*claim, m_model.now()), colourOf(*claim, m_model.now()));
        const QString missing = missingTexts(*claim).join(QStringLiteral(", "));
        const std::array texts{shown(channelName(row.channel)), said(claim->reasonTitle),
                               shown(row.order.str()), amountText(*claim),
                               missing.isEmpty() ? QStringLiteral("–") : missing};
        for (std::size_t column = 0; column < texts.size(); ++column) {
            cell.moveLeft(cell.right() + 1);
            cell.setWidth(option.rect.width() * kColumns[column + 1] / 1000);
            const bool isMissing = column + 1 == texts.size() && !missing.isEmpty();
            painter->setFont(m_theme.font(14));
            painter->setPen(m_theme.colour(isMissing ? Colour::Attention : Colour::Ink));
            const QRect area = cell.adjusted(m_theme.px(kPadding), 0, 0, 0);
            painter->drawText(area, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                              painter->fontMetrics().elidedText(texts[column], Qt::ElideRight, area.width()));
        }
        painter->restore();
    }

private:
    void drawPill(QPainter& painter, const QRect& cell, const QString& text, Colour ink) const {
        const int height = m_theme.px(kPillHeight);
        const QRectF pill(cell.left() + m_theme.px(kPadding), cell.center().y() - height / 2.0,
                          cell.width() - m_theme.px(kPadding), height);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.colour(ink == Colour::Bad         ? Colour::BadSoft
                                        : ink == Colour::Attention ? Colour::AttentionSoft
                                                                   : Colour::Sunken));
        painter.drawRoundedRect(pill, height / 2.0, height / 2.0);
        painter.setFont(m_theme.font(14, QFont::DemiBold));
        painter.setPen(m_theme.colour(ink));
        painter.drawText(pill, Qt::AlignCenter,
                         painter.fontMetrics().elidedText(text, Qt::ElideRight,
                                                          static_cast<int>(pill.width()) - m_theme.px(8)));
    }

    const Theme& m_theme;
    const ClaimsModel& m_model;
};

/// What the columns are, and by which the rows are sorted.
class Heads : public QWidget {
public:
    Heads(const Theme& theme, ClaimsView* view, const ClaimsModel& model)
        : QWidget(view), m_theme(theme), m_view(view), m_model(model) {
        setObjectName(QStringLiteral("claimsHeads"));
        setCursor(Qt::PointingHandCursor);
        setAccessibleName(ClaimsView::tr(
            "Sort by a column: click it, or Alt+1 to Alt+6; once more: the other way round; and "
            "again: the most urgent first"));
        setToolTip(plainToolTip(accessibleName()));
    }

protected:
    void mousePressEvent(QMouseEvent* event) override {
        int right = 0;
        for (std::size_t column = 0; column < kColumns.size(); ++column) {
            right += width() * kColumns[column] / 1000;
            if (event->position().x() < right) {
                m_view->sortBy(static_cast<ClaimColumn>(column));
                return;
            }
        }
    }

    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setFont(m_theme.font(12, QFont::DemiBold));
        int left = 0;
        const std::array heads{ClaimsView::tr("Time left"), ClaimsView::tr("Channel"),
                               ClaimsView::tr("Reason"),    ClaimsView::tr("Order"),
                               ClaimsView::tr("Amount"),    ClaimsView::tr("Missing")};
        for (std::size_t column = 0; column < heads.size(); ++column) {
            const int across = width() * kColumns[column] / 1000;
            const QRect area(left + m_theme.px(kPadding), 0, across - m_theme.px(kPadding), height());
            const bool isSorted = m_model.sortColumn() == static_cast<ClaimColumn>(column);
            const QString head = !isSorted ? heads[column]
                                           : heads[column] + (m_model.isDescending() ? QStringLiteral(" ▼")
                                                                                     : QStringLiteral(" ▲"));
            painter.setPen(m_theme.colour(isSorted ? Colour::Ink : Colour::Muted));
            painter.drawText(area, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                             painter.fontMetrics().elidedText(head, Qt::ElideRight, area.width()));
            left += across;
        }
        painter.setPen(m_theme.colour(Colour::Line));
        painter.drawLine(rect().bottomLeft(), rect().bottomRight());
    }

private:
    const Theme& m_theme;
    ClaimsView* m_view;
    const ClaimsModel& m_model;
};

} // namespace

ClaimsView::ClaimsView(const Theme& theme, ClaimsModel* model, QWidget* parent)
    : QListView(parent), m_theme(theme), m_model(model), m_heads(new Heads(theme, this, *model)) {
    setObjectName(QStringLiteral("claimsView"));
    setAccessibleName(tr("Claims"));
    setFocusPolicy(Qt::NoFocus);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setUniformItemSizes(true);
    setLayoutMode(QListView::Batched);
    setBatchSize(kBatch);
    viewport()->setAutoFillBackground(false);
    setModel(model);
    setItemDelegate(new RowDelegate(theme, *model, this));
    setViewportMargins(0, theme.px(kHeadHeight), 0, 0);
}

void ClaimsView::resizeEvent(QResizeEvent* event) {
    QListView::resizeEvent(event);
    const QRect rows = viewport()->geometry();
    m_heads->setGeometry(rows.left(), rows.top() - m_theme.px(kHeadHeight), rows.width(),
                         m_theme.px(kHeadHeight));
}

void ClaimsView::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QListView::currentChanged(current, previous);
    Q_EMIT chosenChanged();
}

void ClaimsView::sortBy(ClaimColumn column) {
    Q_EMIT sorting();
    m_model->sortBy(column);
    m_heads->update();
}

void ClaimsView::move(int by) {
    const int rows = model()->rowCount();
    if (rows > 0)
        setCurrentIndex(model()->index(std::clamp(currentIndex().row() + by, 0, rows - 1), 0));
}

} // namespace returnbench
