#include "ui/reports/dashboard_view.h"

#include "ui/language/translations.h"
#include "ui/reports/bar_chart.h"
#include "ui/reports/course_chart.h"
#include "ui/reports/figure_detail.h"
#include "ui/reports/figure_tile.h"
#include "ui/reports/interval_chart.h"
#include "ui/reports/report_words.h"
#include "ui/widgets/labels.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>
#include <array>
#include <string_view>

namespace returnbench {
namespace {

/// What stands above the pictures.
constexpr std::array<std::string_view, 6> kHeadlines{"inspections",    "agreeing", "suspected_fraud",
                                                     "no_fault_found", "hands_on", "claims_recovered"};
constexpr int kColumns = 4;

QString nameOf(const char* prefix, const FigureRule& rule) {
    return QLatin1String(prefix) + QString::fromStdString(std::string(rule.id));
}

QGridLayout* tileGrid(const Theme& theme, QWidget* room) {
    auto* grid = new QGridLayout(room);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(theme.px(8));
    return grid;
}

} // namespace

DashboardView::DashboardView(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_head(new QWidget(this)), m_room(new QStackedWidget(this)),
      m_pictures(new QWidget(m_room)), m_all(new QWidget(m_room)),
      m_empty(makeLabel(theme, 16, QFont::Normal, Colour::Muted, m_room)),
      m_detail(new FigureDetail(theme, m_room)) {
    setObjectName(QStringLiteral("dashboard"));
    QGridLayout* head = tileGrid(theme, m_head);
    QGridLayout* all = tileGrid(theme, m_all);
    for (std::size_t i = 0; i < kHeadlines.size(); ++i)
        addTile(*head, knownFigure(kHeadlines[i]), 0, static_cast<int>(i), "figure-");
    const auto rules = figureRules();
    for (std::size_t i = 0; i < rules.size(); ++i)
        addTile(*all, rules[i], static_cast<int>(i) / kColumns, static_cast<int>(i) % kColumns, "all-");
    all->setRowStretch(static_cast<int>(rules.size()), 1);
    m_empty->setObjectName(QStringLiteral("dashboardEmpty"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    buildPictures(theme);
    for (QWidget* page : {m_pictures, m_all, static_cast<QWidget*>(m_empty), static_cast<QWidget*>(m_detail)})
        m_room->addWidget(page);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme.px(8));
    layout->addWidget(m_head);
    layout->addWidget(m_room, 1);
    connect(m_detail, &FigureDetail::inspectionsWanted, this, &DashboardView::inspectionsWanted);
    connect(m_detail, &FigureDetail::left, this, &DashboardView::goBack);
}

void DashboardView::addTile(QGridLayout& grid, const FigureRule& rule, int row, int column,
                            const char* prefix) {
    auto* tile = new FigureTile(m_theme, nameOf(prefix, rule), this);
    tile->setWords({said(rule.title), QStringLiteral("–"), {}, {}});
    const auto figure = static_cast<std::size_t>(&rule - figureRules().data());
    connect(tile, &QAbstractButton::clicked, this, [this, figure] { onTile(figure); });
    m_tiles.emplace_back(figure, tile);
    grid.addWidget(tile, row, column);
    grid.setColumnStretch(column, 1);
}

void DashboardView::buildPictures(const Theme& theme) {
    m_course = new CourseChart(theme, m_pictures);
    m_outliers = new IntervalChart(theme, m_pictures);
    auto* upper = new QHBoxLayout;
    upper->setSpacing(theme.px(8));
    upper->addWidget(m_course, 1);
    upper->addWidget(m_outliers, 1);
    auto* lower = new QHBoxLayout;
    lower->setSpacing(theme.px(8));
    for (const auto& [by, title] : {std::pair{Dimension::Reason, tr("Why it came back")},
                                    std::pair{Dimension::Verdict, tr("What it was")},
                                    std::pair{Dimension::Disposition, tr("Where it went")}}) {
        auto* chart = new BarChart(theme, by, title, m_pictures);
        connect(chart, &BarChart::chosen, this, &DashboardView::wordChosen);
        m_bars.emplace_back(by, chart);
        lower->addWidget(chart, 1);
    }
    auto* layout = new QVBoxLayout(m_pictures);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme.px(8));
    layout->addLayout(upper, 6);
    layout->addLayout(lower, 5);
    connect(m_course, &CourseChart::daysChosen, this, &DashboardView::daysChosen);
    connect(m_outliers, &IntervalChart::chosen, this, &DashboardView::wordChosen);
}

const Dashboard* DashboardView::dashboard() const {
    return m_answer ? &std::get<DashboardAnswer>(m_answer->found).dashboard : nullptr;
}

void DashboardView::setAnswer(const ReportAnswerPtr& answer) {
    m_answer = answer;
    const Dashboard& shown = *dashboard();
    for (const auto& [figure, tile] : m_tiles)
        tile->setWords(wordsOf(shown.figures[figure], shown.figuresBefore[figure]));
    m_course->setCourse(shown);
    m_outliers->setDashboard(shown);
    for (const auto& [by, chart] : m_bars)
        chart->setGroups(shown.groups[static_cast<std::size_t>(by)]);
    m_empty->setText(
        tr("No inspection was closed in this period: %1.\nChoose a longer one, or lift a filter.")
            .arg(shownPeriod(shown.period)));
    if (m_room->currentWidget() == m_detail)
        onTile(m_figure);
    else
        showFigures();
}

void DashboardView::showAll(bool all) {
    m_isAll = all;
    showFigures();
}

void DashboardView::showFigures() {
    m_head->setVisible(!m_isAll);
    const Dashboard* shown = dashboard();
    const bool isEmpty = shown != nullptr && shown->figures.front().count == 0;
    QWidget* pictures = isEmpty ? static_cast<QWidget*>(m_empty) : m_pictures;
    m_room->setCurrentWidget(m_isAll ? m_all : pictures);
}

void DashboardView::onTile(std::size_t figure) {
    const Dashboard* shown = dashboard();
    if (shown == nullptr)
        return;
    m_figure = figure;
    m_detail->setFigure(shown->figures[figure], shown->figuresBefore[figure], shown->period);
    m_room->setCurrentWidget(m_detail);
}

void DashboardView::enter() {
    if (m_room->currentWidget() == m_detail)
        Q_EMIT inspectionsWanted(m_detail->figure());
}

bool DashboardView::goBack() {
    if (m_room->currentWidget() != m_detail)
        return false;
    showFigures();
    return true;
}

} // namespace returnbench
