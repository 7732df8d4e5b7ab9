#include "ui/lookup/lookup_page.h"

#include "ui/language/format.h"
#include "ui/language/translations.h"
#include "ui/lookup/earlier_inspection_view.h"
#include "ui/lookup/life_view.h"
#include "ui/lookup/lookup_list.h"
#include "ui/widgets/key_button.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace returnbench {
namespace {

constexpr int kListWidth = 448;
/// Fewer characters are no code, and near everything.
constexpr qsizetype kMinCharacters = 4;
constexpr int kMaxCharacters = 4096;

} // namespace

LookupPage::LookupPage(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme) {
    setObjectName(QStringLiteral("lookupPage"));
    setAccessibleName(tr("Look up a code"));
    auto* title = makeLabel(theme, 20, QFont::Bold, Colour::Ink, this);
    title->setText(tr("Look up"));
    m_field = new QLineEdit(this);
    m_field->setObjectName(QStringLiteral("lookupField"));
    m_field->setAccessibleName(tr("Code to look up"));
    m_field->setPlaceholderText(tr("Order, AWB, return, LPN, serial, IMEI, GTIN, or a part of one"));
    m_field->setFont(theme.codeFont(20));
    m_field->setMaxLength(kMaxCharacters);
    m_field->installEventFilter(this);
    auto* back = new KeyButton(theme, QStringLiteral("lookupBack"), KeyButton::Role::Plain, this);
    back->setCaption(tr("Back to the bench"), tr("Esc"));
    back->setFixedHeight(theme.px(48));
    auto* top = new QHBoxLayout;
    top->setSpacing(theme.px(16));
    top->addWidget(title);
    top->addWidget(m_field, 1);
    top->addWidget(back);

    m_status = new ElidedLabel(theme, 14, QFont::Normal, Colour::Muted, this);
    m_status->setObjectName(QStringLiteral("lookupStatus"));
    m_list = new LookupList(theme, this);
    m_list->setFixedWidth(theme.px(kListWidth));
    m_right = new QStackedWidget(this);
    m_life = new LifeView(theme, m_right);
    m_earlier = new EarlierInspectionView(theme, m_right);
    m_right->addWidget(m_life);
    m_right->addWidget(m_earlier);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(theme.px(24));
    columns->addWidget(m_list);
    columns->addWidget(m_right, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(12));
    layout->setSpacing(theme.px(12));
    layout->addLayout(top);
    layout->addWidget(m_status);
    layout->addLayout(columns, 1);

    connect(m_field, &QLineEdit::textChanged, this, &LookupPage::onText);
    connect(m_field, &QLineEdit::returnPressed, this, &LookupPage::onEnter);
    connect(back, &QAbstractButton::clicked, this, &LookupPage::left);
    connect(m_list, &LookupList::chosenChanged, this, &LookupPage::showChosen);
    connect(m_earlier, &EarlierInspectionView::noteWanted, this, &LookupPage::noteWanted);
    connect(m_list, &LookupList::touched, this, &LookupPage::onEnter);
    showEmpty();
    hide();
}

void LookupPage::open() {
    show();
    raise();
    m_field->setFocus();
    m_field->selectAll();
    if (!m_field->text().isEmpty())
        onText(m_field->text()); // what is known may have changed
}

void LookupPage::look(const QString& code) {
    if (code == m_field->text())
        onText(code);
    else
        m_field->setText(code);
    m_field->selectAll(); // the next typed code takes its place
}

void LookupPage::onText(const QString& text) {
    const QString code = text.trimmed();
    if (code.size() < kMinCharacters) {
        showEmpty();
        return;
    }
    Q_EMIT asked(code);
}

/// Goes on to what the chosen row names; a unit is shown already.
void LookupPage::onEnter() {
    const LookupEntry* entry = m_list->chosen();
    if (entry == nullptr || entry->life || !entry->inspection.empty() ||
        entry->code == m_field->text().trimmed())
        return;
    look(entry->code);
}

void LookupPage::setResult(const LookupResultPtr& result) {
    if (shown(result->answer.code) != shown(m_field->text().trimmed().toStdString()))
        return;
    m_result = result;
    if (!result->failure.empty()) {
        m_list->setEntries({});
        m_status->setFullText(said(result->failure));
        m_life->setNone(tr("The records cannot be read now"), said(result->failure));
        return;
    }
    m_list->setEntries(entriesOf(*result));
    const int count = m_list->count();
    if (result->answer.found())
        m_status->setFullText(result->lives.leftOut
                                  ? tr("%1 found, more units are left out: ask for one of them").arg(count)
                                  : tr("%n found", nullptr, count));
    else if (count > 0)
        m_status->setFullText(tr("Nothing has exactly this code. Near it, to be compared with the item:"));
    else
        m_status->setFullText(tr("Nothing is known of it"));
    showChosen();
}

void LookupPage::showChosen() {
    const LookupEntry* entry = m_list->chosen();
    m_right->setCurrentWidget(m_life);
    if (entry != nullptr && !entry->inspection.empty()) {
        m_life->setNone(entry->title, tr("Being read …"));
        Q_EMIT inspectionAsked(QString::fromStdString(entry->inspection.str()));
    } else if (entry == nullptr)
        m_life->setNone(tr("Nothing is known of it"),
                        tr("Neither the orders nor the inspections have this code, nor one near it. Look at "
                           "the light Orders: it says how old the records are."));
    else if (entry->life)
        m_life->setLife(m_result->lives.lives[*entry->life]);
    else
        m_life->setNone(entry->title, entry->code == m_field->text().trimmed()
                                          ? entry->detail
                                          : tr("%1\nPress Enter to look at it.").arg(entry->detail));
}

void LookupPage::setInspection(const EarlierInspectionPtr& inspection) {
    const LookupEntry* entry = m_list->chosen();
    if (entry == nullptr || entry->inspection != inspection->state.id)
        return;
    if (!inspection->failure.empty()) {
        m_life->setNone(entry->title, said(inspection->failure));
        return;
    }
    m_earlier->setInspection(inspection);
    m_right->setCurrentWidget(m_earlier);
}

void LookupPage::refreshInspection() {
    if (m_right->currentWidget() == m_earlier)
        Q_EMIT inspectionAsked(QString::fromStdString(m_earlier->inspection().str()));
}

void LookupPage::showEmpty() {
    m_right->setCurrentWidget(m_life);
    m_result.reset();
    m_list->setEntries({});
    m_status->setFullText(tr("Scan a code, or type at least %1 characters of it").arg(kMinCharacters));
    m_life->setNone(tr("What do you have in your hand?"),
                    tr("Any code of a parcel, an order or a unit leads to all that is known of it. When the "
                       "label is torn or smudged, type what can be read."));
}

void LookupPage::say(const QString& text) {
    m_status->setFullText(text);
}

bool LookupPage::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Up:
        m_list->move(-1);
        return true;
    case Qt::Key_Down:
        m_list->move(1);
        return true;
    case Qt::Key_PageUp:
        m_right->currentWidget() == m_earlier ? m_earlier->page(-1) : m_life->page(-1);
        return true;
    case Qt::Key_PageDown:
        m_right->currentWidget() == m_earlier ? m_earlier->page(1) : m_life->page(1);
        return true;
    default:
        return false;
    }
}

void LookupPage::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colour(Colour::Ground));
}

} // namespace returnbench
