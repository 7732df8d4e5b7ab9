#include "ui/reports/bar_chart.h"

#include "ui/language/format.h"
#include "ui/reports/report_words.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QFontMetrics>
#include <QHorizontalBarSeries>
#include <QStringList>
#include <QValueAxis>
#include <algorithm>

namespace returnbench {
namespace {

constexpr std::size_t kMostBars = 5;
constexpr int kLabelWidth = 144;
constexpr double kBarShare = 0.6;
/// Room behind the longest bar for its number.
constexpr double kSpare = 1.2;

} // namespace

BarChart::BarChart(const Theme& theme, Dimension by, const QString& title, QWidget* parent)
    : ChartCard(theme, QString::fromStdString(std::string(toString(by))) + QStringLiteral("Chart"), parent),
      m_by(by) {
    setTitle(title);
}

void BarChart::setGroups(const std::vector<Group>& groups) {
    clear();
    struct Bar {
        QString text;
        std::string word;
        std::int64_t count;
    };
    std::vector<Bar> bars;
    for (const Group& group : groups)
        if (bars.size() < kMostBars || groups.size() == kMostBars + 1)
            bars.push_back({wordText(m_by, group.word), group.word, group.closed});
        else if (bars.size() == kMostBars)
            bars.push_back({tr("all others"), {}, group.closed});
        else
            bars.back().count += group.closed;
    std::reverse(bars.begin(), bars.end()); // the axis begins below
    m_words.clear();
    const QFontMetrics metrics(theme().font(12));
    QStringList labels;
    QStringList numbers;
    auto* set = new QBarSet(QString());
    set->setColor(theme().colour(Colour::Act));
    set->setBorderColor(theme().colour(Colour::Act));
    set->setLabelColor(theme().colour(Colour::Ink));
    set->setLabelFont(theme().font(12, QFont::DemiBold));
    double highest = 0;
    for (const Bar& bar : bars) {
        m_words.push_back(bar.word);
        set->append(static_cast<double>(bar.count));
        highest = std::max(highest, static_cast<double>(bar.count));
        // Labels are told apart by their texts: two may be cut to the same.
        labels << metrics.elidedText(bar.text, Qt::ElideRight, theme().px(kLabelWidth)) +
                      QString(labels.size(), QChar(0x200B));
        numbers.prepend(bar.text + QLatin1Char(' ') + shownCount(bar.count));
    }
    setNumbers(numbers);
    auto* series = new QHorizontalBarSeries;
    series->setBarWidth(kBarShare);
    series->setLabelsVisible(true);
    series->setLabelsFormat(QStringLiteral("@value"));
    series->setLabelsPosition(QAbstractBarSeries::LabelsOutsideEnd);
    series->append(set);
    connect(set, &QBarSet::clicked, this, [this](int index) {
        const std::string& word = m_words[static_cast<std::size_t>(index)];
        if (!word.empty())
            Q_EMIT chosen(m_by, QString::fromStdString(word));
    });
    chart().addSeries(series);
    auto* words = new QBarCategoryAxis;
    words->append(labels);
    words->setGridLineVisible(false);
    auto* counts = new QValueAxis;
    counts->setRange(0, std::max(1.0, highest * kSpare));
    counts->setVisible(false);
    addAxis(*series, words, Qt::AlignLeft);
    addAxis(*series, counts, Qt::AlignBottom);
}

} // namespace returnbench
