#include "ui/lookup/lookup_list.h"

#include "ui/widgets/labels.h"

#include <QPainter>
#include <QStyledItemDelegate>
#include <algorithm>
#include <utility>

namespace returnbench {
namespace {

enum ItemRole { Kind = Qt::UserRole, Title, Detail, ToneRole };

constexpr int kRowHeight = 72;
constexpr int kPadding = 12;

Colour inkOf(Tone tone) {
    return tone == Tone::Neutral ? Colour::Ink : lookOf(tone).strong;
}

class RowDelegate : public QStyledItemDelegate {
public:
    RowDelegate(const Theme& theme, QObject* parent) : QStyledItemDelegate(parent), m_theme(theme) {}

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override {
        return {option.rect.width(), m_theme.px(kRowHeight)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        const bool isChosen = option.state.testFlag(QStyle::State_Selected);
        const QRect row = option.rect.adjusted(0, m_theme.px(4), -m_theme.px(8), -m_theme.px(4));
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(m_theme.colour(isChosen ? Colour::Act : Colour::Line), isChosen ? 2 : 1));
        painter->setBrush(m_theme.colour(isChosen ? Colour::ActSoft : Colour::Card));
        painter->drawRoundedRect(QRectF(row).adjusted(1, 1, -1, -1), m_theme.px(8), m_theme.px(8));

        const QRect inner =
            row.adjusted(m_theme.px(kPadding), m_theme.px(6), -m_theme.px(kPadding), -m_theme.px(6));
        const QRect upper(inner.left(), inner.top(), inner.width(), inner.height() / 2);
        const QRect lower(inner.left(), upper.bottom() + 1, inner.width(), inner.height() - upper.height());
        const auto tone = static_cast<Tone>(index.data(ToneRole).toInt());
        const QString kind = index.data(Kind).toString();
        drawText(*painter, upper, Qt::AlignRight, m_theme.font(12), Colour::Muted, kind);
        const int kindWidth = QFontMetrics(m_theme.font(12)).horizontalAdvance(kind) + m_theme.px(8);
        drawText(*painter, upper.adjusted(0, 0, -kindWidth, 0), Qt::AlignLeft, m_theme.codeFont(14),
                 inkOf(tone), index.data(Title).toString());
        drawText(*painter, lower, Qt::AlignLeft, m_theme.font(12), Colour::Muted,
                 index.data(Detail).toString());
        painter->restore();
    }

private:
    void drawText(QPainter& painter, const QRect& area, Qt::Alignment side, const QFont& font, Colour ink,
                  const QString& text) const {
        painter.setFont(font);
        painter.setPen(m_theme.colour(ink));
        painter.drawText(area, static_cast<int>(side | Qt::AlignVCenter | Qt::TextSingleLine),
                         QFontMetrics(font).elidedText(text, Qt::ElideRight, area.width()));
    }

    const Theme& m_theme;
};

} // namespace

LookupList::LookupList(const Theme& theme, QWidget* parent) : QListWidget(parent) {
    setObjectName(QStringLiteral("lookupList"));
    setAccessibleName(tr("What was found"));
    setFocusPolicy(Qt::NoFocus);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setUniformItemSizes(true);
    setItemDelegate(new RowDelegate(theme, this));
    viewport()->setAutoFillBackground(false);
    connect(this, &QListWidget::currentRowChanged, this, &LookupList::chosenChanged);
    connect(this, &QListWidget::itemClicked, this, &LookupList::touched);
}

void LookupList::setEntries(std::vector<LookupEntry> entries) {
    const QSignalBlocker quiet(this);
    clear();
    m_entries = std::move(entries);
    for (const LookupEntry& entry : m_entries) {
        auto* item = new QListWidgetItem(this);
        item->setData(Kind, entry.kind);
        item->setData(Title, entry.title);
        item->setData(Detail, entry.detail);
        item->setData(ToneRole, static_cast<int>(entry.tone));
        item->setData(Qt::AccessibleTextRole,
                      QStringLiteral("%1 %2, %3").arg(entry.kind, entry.title, entry.detail));
        item->setToolTip(plainToolTip(entry.detail));
    }
    setCurrentRow(m_entries.empty() ? -1 : 0);
}

const LookupEntry* LookupList::chosen() const {
    const int row = currentRow();
    return row < 0 ? nullptr : &m_entries[static_cast<std::size_t>(row)];
}

void LookupList::move(int by) {
    if (count() > 0)
        setCurrentRow(std::clamp(currentRow() + by, 0, count() - 1));
}

} // namespace returnbench
