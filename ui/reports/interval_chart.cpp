#include "ui/reports/interval_chart.h"

#include "ui/language/format.h"
#include "ui/reports/report_words.h"
#include "ui/widgets/choice_field.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QMouseEvent>
#include <QPainter>
#include <QStringList>
#include <QVBoxLayout>
#include <algorithm>
#include <array>

namespace returnbench {
namespace {

/// Of persons none: what one meets says nothing of how well one works.
constexpr std::array kOffered{Dimension::Sku, Dimension::Category, Dimension::Channel, Dimension::Reason,
                              Dimension::Lot};
constexpr int kRowHeight = 32;
constexpr int kNameWidth = 168;
constexpr int kShareWidth = 112;
constexpr int kDot = 5;

} // namespace

/// The lines, painted.
class IntervalChart::Rows : public QWidget {
public:
    Rows(const Theme& theme, IntervalChart* chart) : QWidget(chart), m_theme(theme), m_chart(*chart) {
        setObjectName(QStringLiteral("intervalRows"));
        setCursor(Qt::PointingHandCursor);
    }

    void setGroups(Dimension by, std::vector<Group> groups) {
        m_by = by;
        m_groups = std::move(groups);
        QStringList lines;
        for (const Group& group : m_groups)
            lines << wordText(m_by, group.word) + QLatin1Char(' ') + shareOf(group) + QStringLiteral(", ") +
                         IntervalChart::tr("truly %1 to %2")
                             .arg(shownShare(group.interval().low), shownShare(group.interval().high));
        setAccessibleDescription(lines.join(QStringLiteral("; ")));
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (m_groups.empty()) {
            painter.setFont(m_theme.font(14));
            painter.setPen(m_theme.colour(Colour::Muted));
            painter.drawText(rect(), static_cast<int>(Qt::AlignCenter) | Qt::TextWordWrap,
                             IntervalChart::tr("Nothing is under suspicion."));
            return;
        }
        int high = 1; // the axis ends with the longest interval
        for (const Group& group : m_groups)
            high = std::max(high, group.interval().high);
        for (std::size_t i = 0; i < m_groups.size(); ++i)
            paintRow(painter, rowAt(i), m_groups[i], high);
    }

    void mouseReleaseEvent(QMouseEvent* event) override {
        for (std::size_t i = 0; i < m_groups.size(); ++i)
            if (rowAt(i).contains(event->position().toPoint()) && !m_groups[i].word.empty())
                Q_EMIT m_chart.chosen(m_by, QString::fromStdString(m_groups[i].word));
    }

private:
    [[nodiscard]] static QString shareOf(const Group& group) {
        return IntervalChart::tr("%1 of %2")
            .arg(shownShare(perMille(group.counted, group.closed)), shownCount(group.closed));
    }

    [[nodiscard]] QRect rowAt(std::size_t index) const {
        const int height =
            std::min(m_theme.px(kRowHeight), this->height() / static_cast<int>(m_groups.size()));
        return {0, static_cast<int>(index) * height, width(), height};
    }

    void paintRow(QPainter& painter, const QRect& row, const Group& group, int high) const {
        painter.setFont(m_theme.font(14));
        painter.setPen(m_theme.colour(Colour::Ink));
        const QRect name(row.left(), row.top(), m_theme.px(kNameWidth), row.height());
        painter.drawText(
            name, static_cast<int>(Qt::AlignVCenter | Qt::AlignLeft) | Qt::TextSingleLine,
            painter.fontMetrics().elidedText(wordText(m_by, group.word), Qt::ElideRight, name.width()));
        const QRect axis(name.right() + m_theme.px(16), row.top(),
                         row.width() - name.width() - m_theme.px(kShareWidth + 32), row.height());
        const auto place = [&](int perMille) {
            return axis.left() + static_cast<qreal>(axis.width()) * perMille / high;
        };
        const qreal middle = row.center().y() + 0.5;
        painter.setPen(QPen(m_theme.colour(Colour::Line), 1));
        painter.drawLine(QPointF(axis.left(), middle), QPointF(axis.right(), middle));
        painter.setPen(QPen(m_theme.colour(Colour::Act), m_theme.px(3), Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(QPointF(place(group.interval().low), middle),
                         QPointF(place(group.interval().high), middle));
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.colour(Colour::Act));
        const qreal radius = m_theme.px(kDot);
        painter.drawEllipse(QPointF(place(perMille(group.counted, group.closed)), middle), radius, radius);
        painter.setFont(m_theme.font(14, QFont::DemiBold));
        painter.setPen(m_theme.colour(Colour::Ink));
        painter.drawText(row, static_cast<int>(Qt::AlignVCenter | Qt::AlignRight), shareOf(group));
    }

    const Theme& m_theme;
    IntervalChart& m_chart;
    Dimension m_by = Dimension::Sku;
    std::vector<Group> m_groups;
};

IntervalChart::IntervalChart(const Theme& theme, QWidget* parent)
    : Card(theme, parent),
      m_by(new ChoiceField(theme, QStringLiteral("standsOutBy"), tr("Who or what stands out"), this)),
      m_rows(new Rows(theme, this)) {
    setObjectName(QStringLiteral("intervalChart"));
    auto* title = makeLabel(theme, 16, QFont::DemiBold, Colour::Ink, this);
    title->setText(tr("Suspected fraud, 95 % interval"));
    setAccessibleName(title->text());
    m_rows->setAccessibleName(title->text());
    for (const Dimension by : kOffered)
        m_by->addItem(nameOf(by));
    auto* head = new QHBoxLayout;
    head->addWidget(title, 1);
    head->addWidget(m_by);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme.px(16), theme.px(8), theme.px(16), theme.px(12));
    layout->setSpacing(theme.px(8));
    layout->addLayout(head);
    layout->addWidget(m_rows, 1);
    connect(m_by, &QComboBox::currentIndexChanged, this, &IntervalChart::showRows);
}

Dimension IntervalChart::dimension() const {
    return kOffered[static_cast<std::size_t>(std::max(0, m_by->currentIndex()))];
}

void IntervalChart::setDashboard(const Dashboard& dashboard) {
    m_groups = dashboard.outliers;
    showRows();
}

void IntervalChart::showRows() {
    m_rows->setGroups(dimension(), m_groups[static_cast<std::size_t>(dimension())]);
}

} // namespace returnbench
