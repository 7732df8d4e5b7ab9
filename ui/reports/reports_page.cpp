#include "ui/reports/reports_page.h"

#include "core/reports/ready_reports.h"
#include "ui/language/format.h"
#include "ui/language/translations.h"
#include "ui/lookup/earlier_inspection_view.h"
#include "ui/reports/dashboard_view.h"
#include "ui/reports/filter_bar.h"
#include "ui/reports/protocols_view.h"
#include "ui/reports/report_table_view.h"
#include "ui/reports/report_words.h"
#include "ui/reports/second_grading_view.h"
#include "ui/widgets/choice_field.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <array>

namespace returnbench {
namespace {

/// Of the choice of views, before the ready reports.
constexpr int kAllFigures = 1;
constexpr int kOwnViews = 2;
constexpr int kUsualDays = 30;
constexpr std::array kDays{1, 7, 28, kUsualDays, 90, 365};
constexpr int kDateWidth = 128;
constexpr int kButtonRowHeight = 48;
constexpr const char* kCalibration = "calibration";

} // namespace

ReportsPage::ReportsPage(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_filters(new FilterBar(theme, this)),
      m_status(new ElidedLabel(theme, 14, QFont::Normal, Colour::Muted, this)),
      m_room(new QStackedWidget(this)), m_dashboard(new DashboardView(theme, m_room)),
      m_table(new ReportTableView(theme, m_room)), m_inspection(new EarlierInspectionView(theme, m_room)),
      m_grading(new SecondGradingView(theme, m_room)), m_protocols(new ProtocolsView(theme, m_room)) {
    setObjectName(QStringLiteral("reportsPage"));
    setAccessibleName(tr("Reports"));
    auto* title = makeLabel(theme, 20, QFont::Bold, Colour::Ink, this);
    title->setText(tr("Reports"));
    auto* back = new KeyButton(theme, QStringLiteral("reportsBack"), KeyButton::Role::Plain, this);
    back->setCaption(tr("Back to the bench"), tr("Esc"));
    back->setFixedHeight(theme.px(kButtonRowHeight));
    auto* top = new QHBoxLayout;
    top->setSpacing(theme.px(8));
    top->addWidget(title);
    top->addSpacing(theme.px(8));
    buildChoices(*top);
    top->addStretch(1);
    m_status->setObjectName(QStringLiteral("reportsStatus"));
    buildSaving(*top);
    top->addSpacing(theme.px(8));
    top->addWidget(back);
    for (QWidget* page : {static_cast<QWidget*>(m_dashboard), static_cast<QWidget*>(m_table),
                          static_cast<QWidget*>(m_inspection), static_cast<QWidget*>(m_grading),
                          static_cast<QWidget*>(m_protocols)})
        m_room->addWidget(page);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme.px(16), theme.px(8), theme.px(16), theme.px(12));
    layout->setSpacing(theme.px(8));
    layout->addLayout(top);
    layout->addWidget(m_filters);
    layout->addWidget(m_status);
    layout->addWidget(m_room, 1);

    connect(back, &QAbstractButton::clicked, this, &ReportsPage::left);
    connect(m_filters, &FilterBar::changed, this, &ReportsPage::ask);
    connect(m_dashboard, &DashboardView::wordChosen, this,
            [this](Dimension by, const QString& word) { m_filters->choose(by, word.toStdString()); });
    connect(m_dashboard, &DashboardView::inspectionsWanted, this, [this](const QString& figure) {
        ReportWish behind = wish();
        behind.figure = figure.toStdString();
        showInspections(behind);
    });
    connect(m_dashboard, &DashboardView::daysChosen, this, [this](const Period& days) {
        ReportWish behind = wish();
        behind.first = formatDate(days.first);
        behind.last = formatDate(days.last);
        showInspections(behind);
    });
    connect(m_table, &ReportTableView::inspectionChosen, this, &ReportsPage::openInspection);
    connect(m_protocols, &ProtocolsView::asked, this, &ReportsPage::protocolsAsked);
    connect(m_protocols, &ProtocolsView::tried, this, &ReportsPage::protocolTried);
    connect(m_protocols, &ProtocolsView::saved, this, &ReportsPage::protocolSaved);
    connect(m_grading, &SecondGradingView::graded, this, &ReportsPage::gradedAgain);
    connect(m_inspection, &EarlierInspectionView::noteWanted, this, &ReportsPage::noteWanted);
    m_inspection->setObjectName(QStringLiteral("reportsInspection"));
    hide();
}

void ReportsPage::buildChoices(QHBoxLayout& top) {
    m_view = new ChoiceField(m_theme, QStringLiteral("reportsView"), tr("What is shown"), this);
    m_view->addItem(tr("At a glance"));
    m_view->addItem(tr("All figures"));
    for (const ReportKind& kind : reportKinds()) {
        m_view->addItem(said(kind.title));
        m_view->setItemData(m_view->count() - 1, said(kind.answers), Qt::ToolTipRole);
    }
    m_view->addItem(tr("Protocols: photos and questions"));
    m_view->setMaxVisibleItems(m_view->count());
    m_period = new ChoiceField(m_theme, QStringLiteral("reportsPeriod"), tr("Period"), this);
    for (const int days : kDays)
        m_period->addItem(days == 1 ? tr("Today") : tr("Last %n days", nullptr, days), days);
    m_period->addItem(tr("From … to …"), 0);
    m_period->setCurrentIndex(m_period->findData(kUsualDays));
    const auto makeDay = [&](const char* name, const QString& meaning) {
        auto* field = new QLineEdit(this);
        field->setObjectName(QLatin1String(name));
        field->setAccessibleName(meaning);
        field->setPlaceholderText(QStringLiteral("2026-11-25"));
        field->setToolTip(plainToolTip(meaning));
        field->setFont(m_theme.codeFont(14));
        field->setFixedWidth(m_theme.px(kDateWidth));
        field->setMaxLength(10);
        field->hide();
        connect(field, &QLineEdit::editingFinished, this, &ReportsPage::ask);
        return field;
    };
    m_first = makeDay("reportsFirst", tr("The first day, such as 2026-11-01"));
    m_last = makeDay("reportsLast", tr("The last day, such as 2026-11-25"));
    for (QWidget* field : {static_cast<QWidget*>(m_view), static_cast<QWidget*>(m_period)}) {
        field->setMinimumHeight(m_theme.px(kButtonRowHeight));
        top.addWidget(field);
    }
    top.addWidget(m_first);
    top.addWidget(m_last);
    connect(m_view, &QComboBox::currentIndexChanged, this, &ReportsPage::onView);
    connect(m_period, &QComboBox::activated, this, &ReportsPage::onPeriod);
}

void ReportsPage::buildSaving(QHBoxLayout& top) {
    m_lift = new KeyButton(m_theme, QStringLiteral("filtersLift"), KeyButton::Role::Flat, this);
    m_lift->setCaption(tr("Lift all filters"), {});
    m_lift->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_lift->hide();
    top.addWidget(m_lift);
    connect(m_lift, &QAbstractButton::clicked, m_filters, &FilterBar::clear);
    m_gradeAgain = new KeyButton(m_theme, QStringLiteral("gradeAgain"), KeyButton::Role::Primary, this);
    m_gradeAgain->setCaption(tr("Grade the sample"), {});
    m_gradeAgain->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_gradeAgain->hide();
    top.addWidget(m_gradeAgain);
    connect(m_gradeAgain, &QAbstractButton::clicked, this, &ReportsPage::beginGrading);
    for (const auto& [name, caption, form] : {std::tuple{"savePdf", tr("Save as PDF"), ReportForm::Pdf},
                                              std::tuple{"saveXlsx", tr("Excel"), ReportForm::Xlsx},
                                              std::tuple{"saveCsv", tr("CSV"), ReportForm::Csv},
                                              std::tuple{"saveJson", tr("JSON"), ReportForm::Json}}) {
        auto* button = new KeyButton(m_theme, QLatin1String(name), KeyButton::Role::Flat, this);
        button->setCaption(caption, {});
        connect(button, &QAbstractButton::clicked, this, [this, form = form] {
            m_status->setFullText(tr("Being written …"));
            Q_EMIT saveOrdered(m_asked, form);
        });
        button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        top.addWidget(button);
        m_saving.push_back(button);
    }
}

void ReportsPage::open() {
    show();
    raise();
    setFocus();
    if (areProtocolsShown()) {
        m_protocols->open();
        return;
    }
    m_status->setFullText(tr("Being read …"));
    ask();
}

void ReportsPage::refresh() {
    if (!isVisible())
        return;
    if (!m_opened.isEmpty())
        Q_EMIT inspectionAsked(m_opened);
    if (areProtocolsShown()) {
        m_protocols->open();
        return;
    }
    ask();
    if (m_isGrading)
        Q_EMIT gradingAsked(m_asked);
}

ReportWish ReportsPage::wish() const {
    ReportWish wish;
    wish.filter = m_filters->filter();
    wish.days = m_period->currentData().toInt();
    if (wish.days == 0) {
        wish.days = kUsualDays; // when one of both is empty
        wish.first = m_first->text().trimmed().toStdString();
        wish.last = m_last->text().trimmed().toStdString();
    }
    if (const int view = m_view->currentIndex(); view >= kOwnViews && !areProtocolsShown())
        wish.report = reportKinds()[static_cast<std::size_t>(view - kOwnViews)].id;
    return wish;
}

void ReportsPage::ask() {
    if (m_behind)
        m_behind->filter = m_filters->filter();
    m_lift->setVisible(m_filters->isFiltered());
    m_asked = m_behind ? *m_behind : wish();
    showGradeButton();
    Q_EMIT asked(m_asked);
}

void ReportsPage::onView() {
    endGrading();
    m_behind.reset();
    m_opened.clear();
    const int view = m_view->currentIndex();
    const bool isReport = !areProtocolsShown();
    m_filters->setVisible(isReport);
    m_period->setVisible(isReport);
    for (QLineEdit* day : {m_first, m_last})
        day->setVisible(isReport && m_period->currentData().toInt() == 0);
    for (QWidget* button : m_saving)
        button->setVisible(isReport);
    if (!isReport) {
        m_gradeAgain->hide();
        m_lift->hide();
        m_room->setCurrentWidget(m_protocols);
        m_status->setFullText({});
        m_protocols->open();
        return;
    }
    if (!m_isPeriodChosen) { // each report has its own, until a person chooses
        const QSignalBlocker quiet(m_period);
        const int days =
            view < kOwnViews ? kUsualDays : reportKinds()[static_cast<std::size_t>(view - kOwnViews)].days;
        m_period->setCurrentIndex(m_period->findData(days));
    }
    m_dashboard->showAll(view == kAllFigures);
    if (view < kOwnViews)
        m_room->setCurrentWidget(m_dashboard);
    ask();
}

void ReportsPage::onPeriod() {
    m_isPeriodChosen = true;
    const bool isOwn = m_period->currentData().toInt() == 0;
    m_first->setVisible(isOwn);
    m_last->setVisible(isOwn);
    if (isOwn)
        m_first->setFocus();
    m_behind.reset();
    ask();
}

void ReportsPage::showInspections(const ReportWish& behind) {
    m_behind = behind;
    m_behind->report = "inspections";
    ask();
}

void ReportsPage::setAnswer(const ReportAnswerPtr& answer) {
    if (answer->wish != m_asked || areProtocolsShown())
        return;
    if (!answer->failure.empty()) {
        m_status->setFullText(said(answer->failure));
        return;
    }
    if (const auto* found = std::get_if<DashboardAnswer>(&answer->found)) {
        m_filters->setWords(found->words);
        m_dashboard->setAnswer(answer);
        m_room->setCurrentWidget(m_dashboard);
        const Period& period = found->dashboard.period;
        m_status->setFullText(
            tr("%1, compared with %2. As of %3")
                .arg(shownPeriod(period), shownPeriod(period.before()), shownTime(answer->at)));
    } else if (const auto* report = std::get_if<ReportDocument>(&answer->found)) {
        m_table->setReport(answer, *report);
        if (m_opened.isEmpty() && !m_isGrading && m_room->currentWidget() != m_table) {
            m_room->setCurrentWidget(m_table);
            m_table->focusRows();
        }
        m_status->setFullText(tr("%1. As of %2").arg(shownPeriod(report->period), shownTime(answer->at)));
    }
}

void ReportsPage::setSaved(const SavedReportPtr& saved) {
    m_status->setFullText(saved->failure.empty() ? tr("Saved as %1").arg(shown(saved->file.string()))
                                                 : said(saved->failure));
}

void ReportsPage::openInspection(const QString& inspection) {
    m_opened = inspection;
    m_status->setFullText(tr("Being read …"));
    Q_EMIT inspectionAsked(inspection);
}

void ReportsPage::setInspection(const EarlierInspectionPtr& inspection) {
    if (m_opened.isEmpty() || m_opened.toStdString() != inspection->state.id.str())
        return;
    if (!inspection->failure.empty()) {
        m_opened.clear();
        m_status->setFullText(said(inspection->failure));
        return;
    }
    m_inspection->setInspection(inspection);
    m_room->setCurrentWidget(m_inspection);
    m_status->setFullText(tr("Inspection %1").arg(m_opened));
}

void ReportsPage::showGradeButton() {
    m_gradeAgain->setVisible(m_asked.report == kCalibration && !m_isGrading);
}

void ReportsPage::beginGrading() {
    m_isGrading = true;
    m_opened.clear();
    m_status->setFullText(tr("Being read …"));
    showGradeButton();
    Q_EMIT gradingAsked(m_asked);
}

void ReportsPage::endGrading() {
    if (!m_isGrading)
        return;
    m_isGrading = false;
    m_grading->leave();
    showGradeButton();
    Q_EMIT keysChanged();
}

void ReportsPage::setGrading(const GradingTaskPtr& task) {
    if (!m_isGrading)
        return;
    if (!task->failure.empty()) {
        endGrading();
        m_room->setCurrentWidget(m_table);
        m_status->setFullText(said(task->failure));
        return;
    }
    m_room->setCurrentWidget(m_grading);
    m_grading->setTask(task);
    m_status->setFullText({});
    Q_EMIT keysChanged();
}

bool ReportsPage::takesDigits() const {
    return isVisible() && m_isGrading;
}

void ReportsPage::typeDigit(int digit) {
    m_grading->typeDigit(digit);
}

bool ReportsPage::areProtocolsShown() const {
    return m_view->currentIndex() == m_view->count() - 1;
}

void ReportsPage::setProtocols(const ProtocolsListPtr& list) {
    m_protocols->setProtocols(list);
}

void ReportsPage::setProtocolTrial(const ProtocolTrialPtr& trial) {
    m_protocols->setTrial(trial);
}

void ReportsPage::say(const QString& text) {
    if (areProtocolsShown()) {
        m_protocols->say(text);
        return;
    }
    m_status->setFullText(text);
}

void ReportsPage::enter() {
    if (m_room->currentWidget() == m_dashboard)
        m_dashboard->enter();
    if (m_isGrading)
        m_grading->enter();
    if (m_room->currentWidget() != m_table)
        return;
    if (const QString inspection = m_table->inspection(); !inspection.isEmpty())
        openInspection(inspection);
}

bool ReportsPage::goBack() {
    if (m_isGrading) {
        endGrading();
        m_room->setCurrentWidget(m_table);
        m_table->focusRows();
        ask();
        return true;
    }
    if (!m_opened.isEmpty()) {
        m_opened.clear();
        m_room->setCurrentWidget(m_table);
        m_table->focusRows();
        m_status->setFullText({});
        return true;
    }
    if (m_behind) {
        m_behind.reset();
        ask();
        return true;
    }
    if (m_room->currentWidget() == m_dashboard)
        return m_dashboard->goBack();
    return false;
}

void ReportsPage::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colour(Colour::Ground));
}

} // namespace returnbench
