#include "ui/reports/report_table_view.h"

#include "ui/language/format.h"
#include "ui/language/translations.h"
#include "ui/reports/figure_words.h"
#include "ui/reports/report_model.h"
#include "ui/reports/report_words.h"
#include "ui/widgets/choice_field.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QSignalBlocker>
#include <QStringList>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>

namespace returnbench {
namespace {

constexpr int kTableRowHeight = 40;
constexpr int kMostColumnWidth = 320;
constexpr int kLeastColumnWidth = 72;
constexpr int kMeasuredRows = 200;

/// Figures in the person's language: what a file gets is English, for programs.
ReportTable figureRows(const ReportDocument& report) {
    ReportTable table{"figures", "Figures"};
    table.columns = {
        {"figure", "Figure"}, {"value", "Value"}, {"before", "Before"}, {"definition", "How it is counted"}};
    if (report.figuresBefore.empty())
        table.columns.erase(table.columns.begin() + 2);
    for (std::size_t i = 0; i < report.figures.size(); ++i) {
        const Figure& figure = report.figures[i];
        const FigureWords words = wordsOf(figure, figure);
        std::vector<ReportCell> row{
            words.title.toStdString(),
            (words.note.isEmpty() ? words.value : words.value + QStringLiteral(" · ") + words.note)
                .toStdString()};
        if (!report.figuresBefore.empty())
            row.emplace_back(valueOf(report.figuresBefore[i]).toStdString());
        row.emplace_back(said(figure.rule->definition).toStdString());
        table.rows.push_back(std::move(row));
    }
    return table;
}

} // namespace

ReportTableView::ReportTableView(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_title(makeLabel(theme, 16, QFont::DemiBold, Colour::Ink, this)),
      m_note(makeLabel(theme, 14, QFont::Normal, Colour::Muted, this)),
      m_choice(new ChoiceField(theme, QStringLiteral("reportTables"), tr("Tables of the report"), this)),
      m_model(new ReportModel(this)), m_table(new QTableView(this)) {
    setObjectName(QStringLiteral("reportTable"));
    m_title->setObjectName(QStringLiteral("reportTitle"));
    m_note->setObjectName(QStringLiteral("reportNote"));
    m_note->setWordWrap(true);
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_table->setObjectName(QStringLiteral("reportRows"));
    m_table->setAccessibleName(tr("Rows of the report"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(theme.px(kTableRowHeight));
    m_table->setFont(theme.font(14));
    QHeaderView* head = m_table->horizontalHeader();
    head->setFont(theme.font(12, QFont::DemiBold));
    head->setHighlightSections(false);
    head->setStretchLastSection(true);
    head->setMinimumSectionSize(theme.px(kLeastColumnWidth));
    auto* top = new QHBoxLayout;
    top->addWidget(m_title, 1);
    top->addWidget(m_choice);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme.px(8));
    layout->addLayout(top);
    layout->addWidget(m_note);
    layout->addWidget(m_table, 1);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &ReportTableView::showTable);
    connect(m_table, &QTableView::doubleClicked, this, [this] {
        if (const QString chosen = inspection(); !chosen.isEmpty())
            Q_EMIT inspectionChosen(chosen);
    });
}

void ReportTableView::setReport(std::shared_ptr<const void> owner, const ReportDocument& report) {
    const bool isSame = m_report != nullptr && m_report->id == report.id;
    const int shown = isSame ? m_choice->currentIndex() : 0;
    m_figures = report.figures.empty() ? nullptr : std::make_shared<const ReportTable>(figureRows(report));
    m_owner = std::move(owner);
    m_report = &report;
    m_title->setText(said(report.title));
    {
        const QSignalBlocker quiet(m_choice);
        m_choice->clear();
        if (m_figures)
            m_choice->addItem(said(m_figures->title));
        for (const ReportTable& table : report.tables)
            m_choice->addItem(said(table.title));
        m_choice->setCurrentIndex(std::clamp(shown, 0, std::max(0, m_choice->count() - 1)));
        m_choice->setVisible(m_choice->count() > 1);
    }
    showTable(m_choice->currentIndex());
}

void ReportTableView::showTable(int index) {
    const int figures = m_figures ? 1 : 0;
    if (m_report == nullptr || index < 0)
        return;
    const ReportTable* table =
        index < figures ? m_figures.get() : &m_report->tables[static_cast<std::size_t>(index - figures)];
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::DescendingOrder);
    m_table->setSortingEnabled(false);
    m_model->setTable(index < figures ? std::shared_ptr<const void>(m_figures) : m_owner, table);
    m_table->setSortingEnabled(true);
    QStringList notes;
    for (const std::string& note : m_report->notes)
        notes << said(note);
    if (!table->note.empty())
        notes << said(table->note);
    if (table->rows.empty())
        notes << tr("Nothing in this period.");
    m_note->setText(notes.join(QLatin1Char(' ')));
    m_note->setVisible(!notes.isEmpty());
    fitColumns();
    if (!table->rows.empty())
        m_table->selectRow(0);
}

void ReportTableView::fitColumns() {
    const QFontMetrics rows(m_theme.font(14));
    const QFontMetrics heads(m_theme.font(12, QFont::DemiBold));
    const int padding = m_theme.px(24);
    for (int column = 0; column < m_model->columnCount(); ++column) {
        int width =
            heads.horizontalAdvance(m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString()) +
            padding;
        for (int row = 0; row < std::min(kMeasuredRows, m_model->rowCount()); ++row)
            width = std::max(width,
                             rows.horizontalAdvance(m_model->index(row, column).data().toString()) + padding);
        m_table->setColumnWidth(column, std::min(width, m_theme.px(kMostColumnWidth)));
    }
}

QString ReportTableView::inspection() const {
    const auto* cells = m_model->cellsAt(m_table->currentIndex().row());
    if (cells == nullptr)
        return {};
    const auto& columns = m_model->table()->columns;
    const auto column = std::find_if(columns.begin(), columns.end(),
                                     [](const ReportColumn& of) { return of.id == "inspection"; });
    if (column == columns.end())
        return {};
    const auto* id = std::get_if<std::string>(&(*cells)[static_cast<std::size_t>(column - columns.begin())]);
    return id == nullptr ? QString() : QString::fromStdString(*id);
}

void ReportTableView::focusRows() {
    m_table->setFocus();
}

} // namespace returnbench
