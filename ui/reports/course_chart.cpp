#include "ui/reports/course_chart.h"

#include "ui/language/format.h"
#include "ui/language/translations.h"
#include "ui/reports/report_words.h"
#include "ui/widgets/labels.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QCursor>
#include <QDate>
#include <QLegend>
#include <QStackedBarSeries>
#include <QStringList>
#include <QToolTip>
#include <QValueAxis>
#include <algorithm>
#include <array>

namespace returnbench {
namespace {

/// More labels than these do not stand beside each other.
constexpr std::size_t kMostLabels = 8;
constexpr double kCourseBarShare = 0.7;

struct Part {
    QString title;
    Colour colour;
    std::int64_t (*countOf)(const CourseStep&);
};

QString stepText(const CourseStep& step, CourseUnit unit) {
    const Date first = step.days.first;
    const QDate day(static_cast<int>(first.year()), static_cast<int>(static_cast<unsigned>(first.month())),
                    static_cast<int>(static_cast<unsigned>(first.day())));
    return spokenLocale().toString(day, unit == CourseUnit::Month ? QStringLiteral("MMM yy")
                                                                  : QStringLiteral("d MMM"));
}

QString titleOf(CourseUnit unit) {
    switch (unit) {
    case CourseUnit::Day:
        return CourseChart::tr("Verdicts day by day");
    case CourseUnit::Week:
        return CourseChart::tr("Verdicts week by week");
    case CourseUnit::Month:
        return CourseChart::tr("Verdicts month by month");
    }
    return {};
}

/// Categories are told apart by their texts: between two labels stand spaces, each time more.
QStringList labelsOf(const std::vector<CourseStep>& steps, CourseUnit unit) {
    const std::size_t every = (steps.size() + kMostLabels - 1) / kMostLabels;
    QStringList labels;
    for (std::size_t i = 0; i < steps.size(); ++i)
        labels << (i % every == 0 ? stepText(steps[i], unit)
                                  : QString(static_cast<qsizetype>(i) + 1, QLatin1Char(' ')));
    return labels;
}

} // namespace

CourseChart::CourseChart(const Theme& theme, QWidget* parent)
    : ChartCard(theme, QStringLiteral("courseChart"), parent) {
    QLegend& legend = *chart().legend();
    legend.show();
    legend.setAlignment(Qt::AlignTop);
    legend.setFont(theme.font(12));
    legend.setLabelColor(theme.colour(Colour::Muted));
    legend.setMarkerShape(QLegend::MarkerShapeCircle);
}

void CourseChart::setCourse(const Dashboard& dashboard) {
    clear();
    m_steps = dashboard.course;
    setTitle(titleOf(dashboard.unit));
    const std::array parts{
        Part{tr("agree"), Colour::Good, [](const CourseStep& step) { return step.agreeing; }},
        Part{tr("undecided"), Colour::Attention, [](const CourseStep& step) { return step.undecided; }},
        Part{tr("contradict"), Colour::Bad, [](const CourseStep& step) { return step.contradicting; }}};
    auto* series = new QStackedBarSeries;
    series->setBarWidth(kCourseBarShare);
    for (const Part& part : parts) {
        auto* set = new QBarSet(part.title, series);
        set->setColor(theme().colour(part.colour));
        set->setBorderColor(theme().colour(Colour::Card));
        for (const CourseStep& step : m_steps)
            set->append(static_cast<double>(part.countOf(step)));
        connect(set, &QBarSet::clicked, this,
                [this](int index) { Q_EMIT daysChosen(m_steps[static_cast<std::size_t>(index)].days); });
        connect(set, &QBarSet::hovered, this, [this, set](bool isOn, int index) {
            if (isOn)
                QToolTip::showText(
                    QCursor::pos(),
                    plainToolTip(tr("%1: %2 %3")
                                     .arg(shownPeriod(m_steps[static_cast<std::size_t>(index)].days),
                                          shownCount(qRound64(set->at(index))), set->label())));
        });
        series->append(set);
    }
    chart().addSeries(series);
    double highest = 0;
    QStringList numbers;
    for (const CourseStep& step : m_steps) {
        highest = std::max(highest, static_cast<double>(step.closed()));
        if (step.closed() == 0)
            continue;
        QString line = shownPeriod(step.days) + QLatin1Char(':');
        for (const Part& part : parts)
            line += QLatin1Char(' ') + shownCount(part.countOf(step)) + QLatin1Char(' ') + part.title;
        numbers << line;
    }
    setNumbers(numbers);
    auto* days = new QBarCategoryAxis;
    days->append(labelsOf(m_steps, dashboard.unit));
    days->setGridLineVisible(false);
    auto* counts = new QValueAxis;
    const Scale scale = scaleFor(highest);
    counts->setRange(0, scale.end);
    counts->setLabelFormat(QStringLiteral("%d"));
    counts->setTickCount(scale.ticks);
    addAxis(*series, days, Qt::AlignBottom);
    addAxis(*series, counts, Qt::AlignLeft);
}

} // namespace returnbench
