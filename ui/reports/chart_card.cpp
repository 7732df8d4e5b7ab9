#include "ui/reports/chart_card.h"

#include "ui/widgets/labels.h"

#include <QAbstractAxis>
#include <QAbstractSeries>
#include <QChart>
#include <QChartView>
#include <QGraphicsLayout>
#include <QLegend>
#include <QStringList>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

namespace returnbench {

ChartCard::ChartCard(const Theme& theme, const QString& name, QWidget* parent)
    : Card(theme, parent), m_title(makeLabel(theme, 16, QFont::DemiBold, Colour::Ink, this)),
      m_chart(new QChart) {
    setObjectName(name);
    m_chart->setBackgroundVisible(false);
    m_chart->setMargins({});
    m_chart->layout()->setContentsMargins(0, 0, 0, 0);
    m_chart->setFont(theme.font(12));
    m_chart->legend()->hide();
    auto* view = new QChartView(m_chart, this);
    view->setRenderHint(QPainter::Antialiasing);
    view->setFrameShape(QFrame::NoFrame);
    view->setBackgroundBrush(Qt::transparent);
    view->viewport()->setAutoFillBackground(false);
    view->setFocusPolicy(Qt::NoFocus);
    view->viewport()->setFocusPolicy(Qt::NoFocus);
    view->setMinimumSize(0, 0);
    view->setViewportUpdateMode(QGraphicsView::FullViewportUpdate); // parts would leave traces on the card
    m_view = view;
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(8));
    layout->setSpacing(theme.px(4));
    layout->addWidget(m_title);
    layout->addWidget(view, 1);
}

void ChartCard::setTitle(const QString& title) {
    m_title->setText(title);
    setAccessibleName(title);
    m_view->setAccessibleName(title);
}

void ChartCard::setNumbers(const QStringList& lines) {
    m_view->setAccessibleDescription(lines.join(QStringLiteral("; ")));
}

void ChartCard::clear() {
    m_chart->removeAllSeries();
    for (QAbstractAxis* axis : m_chart->axes()) {
        m_chart->removeAxis(axis);
        delete axis;
    }
}

void ChartCard::addAxis(QAbstractSeries& series, QAbstractAxis* axis, Qt::Alignment side) {
    axis->setLabelsFont(theme().font(12));
    axis->setLabelsColor(theme().colour(Colour::Muted));
    axis->setLinePen(QPen(theme().colour(Colour::Line)));
    axis->setTruncateLabels(false);
    axis->setGridLinePen(QPen(theme().colour(Colour::Line)));
    m_chart->addAxis(axis, side);
    series.attachAxis(axis);
}

ChartCard::Scale ChartCard::scaleFor(double highest) {
    constexpr int kParts = 4;
    if (highest <= kParts) {
        const int end = std::max(1, static_cast<int>(std::ceil(highest)));
        return {static_cast<double>(end), end + 1};
    }
    const double power = std::pow(10.0, std::floor(std::log10(highest / kParts)));
    double step = power;
    for (const double factor : {1.0, 1.5, 2.0, 3.0, 4.0, 5.0, 6.0, 8.0, 10.0}) {
        step = factor * power;
        if (step == std::floor(step) && highest <= kParts * step)
            break;
    }
    return {kParts * step, kParts + 1};
}

} // namespace returnbench
