#include "ui/claims/claims_page.h"

#include "core/mirror/channel_name.h"
#include "ui/claims/claim_words.h"
#include "ui/claims/claims_model.h"
#include "ui/claims/claims_view.h"
#include "ui/claims/export_panel.h"
#include "ui/claims/mask_view.h"
#include "ui/claims/policy_tables.h"
#include "ui/claims/rules_page.h"
#include "ui/language/format.h"
#include "ui/language/translations.h"
#include "ui/widgets/choice_field.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/verdict_words.h"

#include <QAbstractItemView>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

namespace returnbench {
namespace {

constexpr int kDetailWidth = 416;
constexpr int kMaxCharacters = 500;

} // namespace

ClaimsPage::ClaimsPage(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme) {
    setObjectName(QStringLiteral("claimsPage"));
    setAccessibleName(tr("Claims"));
    auto* title = makeLabel(theme, 20, QFont::Bold, Colour::Ink, this);
    title->setText(tr("Claims"));
    m_field = new QLineEdit(this);
    m_field->setObjectName(QStringLiteral("claimsField"));
    m_field->setAccessibleName(tr("Filter of the claims"));
    m_field->setPlaceholderText(
        tr("Order, return, waybill, SKU, title, channel or reason; all that ever was, too"));
    m_field->setFont(theme.font(16));
    m_field->setMaxLength(kMaxCharacters);
    m_field->installEventFilter(this);
    auto* back = new KeyButton(theme, QStringLiteral("claimsBack"), KeyButton::Role::Plain, this);
    back->setCaption(tr("Back to the bench"), tr("Esc"));
    back->setFixedHeight(theme.px(48));
    auto* rules = new KeyButton(theme, QStringLiteral("claimsRules"), KeyButton::Role::Plain, this);
    rules->setCaption(tr("Rules …"), {});
    rules->setFixedHeight(theme.px(48));
    auto* top = new QHBoxLayout;
    top->setSpacing(theme.px(16));
    top->addWidget(title);
    top->addWidget(m_field, 1);
    top->addWidget(rules);
    top->addWidget(back);

    m_status = new ElidedLabel(theme, 14, QFont::Normal, Colour::Muted, this);
    m_status->setObjectName(QStringLiteral("claimsStatus"));
    m_model = new ClaimsModel(this);
    m_view = new ClaimsView(theme, m_model, this);
    m_right = new QWidget(this);
    m_right->setFixedWidth(theme.px(kDetailWidth));
    auto* right = new QVBoxLayout(m_right);
    right->setContentsMargins(0, 0, 0, 0);
    m_note = new QLineEdit(m_right);
    m_note->setObjectName(QStringLiteral("claimNote"));
    m_note->setAccessibleName(tr("Note that is kept with the next step"));
    m_note->setPlaceholderText(m_note->accessibleName());
    m_note->setFont(theme.font(14));
    m_note->setMaxLength(kMaxCharacters);
    right->addWidget(m_note);
    m_value = new QLineEdit(m_right);
    m_value->setObjectName(QStringLiteral("claimsValue"));
    m_value->setFont(theme.font(16));
    m_value->setMaxLength(kMaxCharacters);
    right->addWidget(m_value);
    m_day = new QLineEdit(m_right);
    m_day->setObjectName(QStringLiteral("claimsDay"));
    m_day->setAccessibleName(tr("The day of the payment, such as 2026-11-25"));
    m_day->setToolTip(plainToolTip(m_day->accessibleName()));
    m_day->setFont(theme.font(16));
    right->addWidget(m_day);
    right->addStretch(1);
    m_export = new ExportPanel(theme, m_right);
    right->addWidget(m_export, 100);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(theme.px(24));
    columns->addWidget(m_view, 1);
    columns->addWidget(m_right);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(12));
    layout->setSpacing(theme.px(12));
    layout->addLayout(top);
    layout->addWidget(m_status);
    layout->addLayout(columns, 1);

    connect(m_field, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_isFiltered = true;
        m_model->setFilter(text);
    });
    connect(m_view, &ClaimsView::sorting, this, [this] { m_isFiltered = true; });
    connect(m_model, &ClaimsModel::selected, this, &ClaimsPage::onSelected);
    for (QLineEdit* field : {m_value, m_day})
        connect(field, &QLineEdit::returnPressed, this, &ClaimsPage::onValue);
    m_mask = new MaskView(theme, this);
    connect(m_export, &ExportPanel::coverWanted, this, [this](const std::vector<MaskablePhoto>& photos) {
        m_mask->setGeometry(rect());
        m_mask->open(photos);
    });
    connect(m_mask, &MaskView::left, m_mask, &QWidget::hide);
    connect(m_mask, &MaskView::confirmed, this,
            [this](const QString& shot, const std::vector<PhotoArea>& areas) {
                m_mask->hide();
                m_isMasking = true;
                Q_EMIT masked(QString::fromStdString(m_export->inspection().str()), shot, areas);
            });
    m_rules = new RulesPage(theme, this);
    connect(rules, &QAbstractButton::clicked, this, [this] {
        const ClaimCase* claim = chosen();
        m_rules->setGeometry(rect());
        m_rules->open(claim != nullptr && claim->policy ? claim->policy->id : std::string());
    });
    connect(m_rules, &RulesPage::left, this, [this] { leaveRules(); });
    connect(m_export, &ExportPanel::ordered, this, &ClaimsPage::exportOrdered);
    connect(back, &QAbstractButton::clicked, this, &ClaimsPage::left);
    connect(m_view, &ClaimsView::chosenChanged, this, &ClaimsPage::showChosen);
    showChosen();
    hide();
}

void ClaimsPage::open() {
    show();
    raise();
    m_field->setFocus();
    m_field->selectAll();
    if (!m_list)
        m_status->setFullText(tr("Being read …"));
    Q_EMIT asked();
}

void ClaimsPage::refresh() {
    m_rules->refresh();
    if (isVisible())
        Q_EMIT asked();
}

void ClaimsPage::look(const QString& code) {
    if (m_rules->isVisible())
        return; // somebody edits there
    m_field->setText(code);
    m_field->selectAll();
}

void ClaimsPage::say(const QString& text) {
    if (m_rules->isVisible())
        m_rules->say(text);
    m_status->setFullText(text);
}

void ClaimsPage::setExported(const ExportedPtr& exported) {
    m_export->setExported(*exported);
}

void ClaimsPage::openExport() {
    m_detail->hide();
    m_note->hide();
    waitFor(std::nullopt);
    m_export->open(m_chosen);
    m_field->setFocus();
}

void ClaimsPage::leaveRules() {
    m_rules->hide();
    m_field->setFocus();
    Q_EMIT asked(); // by other rules, perhaps
}

bool ClaimsPage::goBack() {
    if (m_rules->isVisible()) {
        if (!m_rules->goBack())
            leaveRules();
        return true;
    }
    if (m_mask->isVisible()) {
        m_mask->hide();
        return true;
    }
    if (m_export->isVisible()) {
        showChosen();
        return true;
    }
    if (!m_pending)
        return false;
    waitFor(std::nullopt);
    m_field->setFocus();
    showChosen();
    return true;
}

void ClaimsPage::setClaims(const ClaimsListPtr& list) {
    if (!list->failure.empty()) {
        m_status->setFullText(said(list->failure));
        return;
    }
    m_list = list;
    showSummary();
    m_model->setClaims(list);
}

/// The rows are others: of another filter or order, which begins with its first, or of a list that was read
/// anew, where nobody chose.
void ClaimsPage::onSelected() {
    const int row = std::exchange(m_isFiltered, false) ? 0 : std::max(0, m_model->rowOf(m_chosen));
    {
        const QSignalBlocker quiet(m_view);
        m_view->setCurrentIndex(m_model->index(row, 0));
    }
    const ClaimCase* claim = chosen();
    const InspectionId before = m_chosen;
    const QWidget* focused = window()->focusWidget();
    const QString name =
        focused != nullptr && m_detail->isAncestorOf(focused) ? focused->objectName() : QString();
    if (!m_export->isVisible() || claim == nullptr || claim->facts.inspection.id != m_export->inspection())
        showChosen();
    else if (std::exchange(m_isMasking, false))
        m_export->lookAgain();
    keepFocus(name, m_chosen == before);
}

/// @param name of the part of m_detail that had the focus before it was made anew; empty when none had
/// @param ofSame it is of the same claim: another's button is not pressed by whoever looked at this one's
void ClaimsPage::keepFocus(const QString& name, bool ofSame) {
    if (!isVisible() || m_rules->isVisible())
        return;
    auto* same = name.isEmpty() || !ofSame ? nullptr : m_detail->findChild<QWidget*>(name);
    const QWidget* focused = window()->focusWidget();
    if (same != nullptr) {
        m_detail->show(); // now, not with the next events: what is hidden gets no focus
        same->setFocus();
    } else if (!name.isEmpty() || focused == nullptr || !focused->isVisible()) {
        m_field->setFocus(); // a button that was pressed is gone
    }
}

void ClaimsPage::showSummary() {
    const ClaimsList::Counts& counts = m_list->counts;
    m_status->setFullText(tr("%1 to file, %2 within three days · %3 wait for the marketplace · %4 missed")
                              .arg(shownCount(counts.toFile), shownCount(counts.soon),
                                   shownCount(counts.waiting), shownCount(counts.missed)));
}

const ClaimCase* ClaimsPage::chosen() const {
    return m_model->claimAt(m_view->currentIndex().row());
}

void ClaimsPage::addText(const QString& text, int designPixels, QFont::Weight weight, Colour colour,
                         const char* name) {
    if (text.isEmpty())
        return;
    auto* label = makeLabel(m_theme, designPixels, weight, colour, m_detail);
    label->setObjectName(QLatin1String(name));
    label->setWordWrap(true);
    label->setText(text);
    m_column->addWidget(label);
}

void ClaimsPage::showChosen() {
    const ClaimCase* claim = chosen();
    const bool isSame = claim != nullptr && claim->facts.inspection.id == m_chosen && claim->state == m_state;
    if (!isSame) { // these were of a step that was taken, or of another claim's
        m_note->clear();
        m_chosenReason.clear();
    } else if (m_reason != nullptr && m_reason->view()->isVisible()) {
        return; // somebody is choosing
    }
    delete m_detail;
    m_detail = new QWidget(m_right);
    m_column = new QVBoxLayout(m_detail);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(m_theme.px(8));
    static_cast<QVBoxLayout*>(m_right->layout())->insertWidget(0, m_detail);
    m_reason = nullptr;
    m_export->hide();
    waitFor(isSame ? m_pending : std::nullopt);
    m_note->setVisible(claim != nullptr);
    if (claim == nullptr) {
        m_chosen = InspectionId();
        addText(tr("Nothing to claim"), 20, QFont::Bold, Colour::Ink, "claimTitle");
        addText(tr("What came back was what was sold, or its claims are done."), 14, QFont::Normal,
                Colour::Muted);
        return;
    }
    const InspectionRow& row = claim->facts.inspection;
    m_chosen = row.id;
    m_state = claim->state;
    const QString policy = claim->policy ? shown(claim->policy->title) : shown(channelName(row.channel));
    QString title = said(claim->reasonTitle);
    if (!title.isEmpty())
        title[0] = title[0].toUpper();
    addText(title.isEmpty() ? policy : QStringLiteral("%1 · %2").arg(title, policy), 20, QFont::Bold,
            Colour::Ink, "claimTitle");
    addText(QStringLiteral("%1 · %2 · %3").arg(shown(row.order.str()), shown(row.title), shown(row.id.str())),
            12, QFont::Normal, Colour::Muted);
    const auto verdict = verdictFrom(std::string_view(row.verdict));
    if (verdict)
        addText(titleOf(*verdict), 16, QFont::DemiBold, lookOf(toneOf(*verdict)).strong, "claimVerdict");
    for (const ClaimBlock& block : claim->blocks)
        addText(said(block.text), 16, QFont::DemiBold, Colour::Bad, "claimBlock");
    addText(tr("Is: %1").arg(wordOf(claim->state)), 14, QFont::DemiBold, Colour::Ink, "claimState");
    if (!claim->words.empty() && claim->state != ClaimState::None) // else it can be chosen below
        addText(tr("The marketplace calls it: %1").arg(shown(claim->words)), 14, QFont::Normal, Colour::Ink);
    addText(claim->expected ? tr("Expected: %1").arg(amountText(*claim))
                            : tr("Price: %1; what is paid of it is unknown").arg(amountText(*claim)),
            14, QFont::Normal, Colour::Ink, "claimAmount");
    for (const ClaimClock& clock : claim->clocks)
        addText(clockText(clock), 14, QFont::Normal,
                clock.state == ClaimClock::State::Missed ? Colour::Bad : Colour::Ink, "claimClock");
    if (const QStringList missing = missingTexts(*claim); !missing.isEmpty())
        addText(tr("Missing: %1").arg(missing.join(QStringLiteral(", "))), 14, QFont::DemiBold,
                Colour::Attention, "claimMissing");
    if (m_list)
        for (const std::string& warning : warningsFor(*claim, m_list->tallies))
            addText(said(warning), 14, QFont::Normal, Colour::Attention, "claimWarning");
    addTally(*claim);
    if (claim->policy)
        addText(tr("By the rules of %1 (%2, %3)")
                    .arg(shownDate(claim->policy->checkedOn), shown(claim->policy->source),
                         confidenceText(claim->policy->confidence)),
                12, QFont::Normal, Colour::Muted, "claimPolicy");
    addSteps(*claim);
}

/// What became of others of its kind.
void ClaimsPage::addTally(const ClaimCase& claim) {
    if (!m_list)
        return;
    const auto known =
        std::find_if(m_list->tallies.begin(), m_list->tallies.end(), [&](const ClaimTally& tally) {
            return tally.channel == claim.facts.inspection.channel && tally.reason == claim.reason;
        });
    if (known == m_list->tallies.end())
        return;
    QStringList recovered;
    for (const auto& [currency, amount] : known->recovered)
        recovered << shownMoney({amount, currency});
    addText(tr("Of this kind %1 were filed here: %2 won, %3 lost, %4 wait.")
                    .arg(shownCount(known->filed), shownCount(known->won), shownCount(known->lost),
                         shownCount(known->waiting)) +
                (recovered.isEmpty()
                     ? QString()
                     : QLatin1Char(' ') + tr("Recovered: %1").arg(recovered.join(QStringLiteral(", ")))),
            14, QFont::Normal, Colour::Muted, "claimTally");
}

void ClaimsPage::waitFor(std::optional<ClaimState> step) {
    m_pending = step;
    m_value->setVisible(step.has_value());
    m_day->setVisible(step == ClaimState::Reimbursed);
}

/// What else it could be claimed for, where nobody has begun it.
void ClaimsPage::addReasons(const ClaimCase& claim) {
    if (claim.state != ClaimState::None || !claim.policy || !claim.blocks.empty())
        return;
    m_reason =
        new ChoiceField(m_theme, QStringLiteral("claimReason"), tr("What it is claimed for"), m_detail);
    for (const ClaimOutcome& outcome : claim.policy->outcomes)
        m_reason->addItem(shown(outcome.words), QString::fromStdString(outcome.reason));
    int row = m_chosenReason.isEmpty() ? -1 : m_reason->findData(m_chosenReason);
    if (row < 0)
        row = m_reason->findData(QString::fromStdString(claim.reason));
    m_reason->setCurrentIndex(row);
    connect(m_reason, &QComboBox::currentIndexChanged, this,
            [this] { m_chosenReason = m_reason->currentData().toString(); });
    m_column->addWidget(m_reason);
}

void ClaimsPage::addSteps(const ClaimCase& claim) {
    addReasons(claim);
    auto* row = new QHBoxLayout;
    row->setSpacing(m_theme.px(8));
    int inRow = 0;
    for (const ClaimState to : stepsAfter(claim.state)) {
        if (to == ClaimState::Drafted && !claim.blocks.empty())
            continue;
        if (inRow == 2) {
            m_column->addLayout(row);
            row = new QHBoxLayout;
            row->setSpacing(m_theme.px(8));
            inRow = 0;
        }
        auto* button = new KeyButton(
            m_theme, QStringLiteral("step-%1").arg(QString::fromStdString(std::string(toString(to)))),
            inRow == 0 && m_column->indexOf(row) < 0 && to != ClaimState::Dropped ? KeyButton::Role::Offered
                                                                                  : KeyButton::Role::Plain,
            m_detail);
        button->setCaption(stepText(to), QString());
        button->setFixedHeight(m_theme.px(48));
        connect(button, &QAbstractButton::clicked, this, [this, to] { onStep(to); });
        row->addWidget(button);
        ++inRow;
    }
    m_column->addLayout(row);
    auto* exporting = new KeyButton(m_theme, QStringLiteral("claimExport"), KeyButton::Role::Plain, m_detail);
    exporting->setCaption(tr("Files for the form, signed pack …"), QString());
    exporting->setFixedHeight(m_theme.px(48));
    connect(exporting, &QAbstractButton::clicked, this, &ClaimsPage::openExport);
    m_column->addWidget(exporting);
}

void ClaimsPage::onStep(ClaimState to) {
    const QString inspection = QString::fromStdString(m_chosen.str());
    if (to == ClaimState::Drafted) {
        const QString reason = m_reason != nullptr ? m_reason->currentData().toString() : QString();
        const ClaimCase* claim = chosen();
        const bool isUsual = claim != nullptr && reason.toStdString() == claim->reason;
        Q_EMIT begun(inspection, isUsual ? QString() : reason, m_note->text());
        return;
    }
    QString wanted;
    if (to == ClaimState::Filed)
        wanted = tr("The marketplace's number of the claim, then Enter");
    else if (to == ClaimState::Rejected)
        wanted = tr("The marketplace's reason, then Enter");
    else if (to == ClaimState::Reimbursed)
        wanted = tr("The amount that was paid, then Enter");
    if (wanted.isEmpty()) {
        ClaimMove move;
        move.to = to;
        move.note = m_note->text().toStdString();
        Q_EMIT moved(inspection, move);
        return;
    }
    m_value->clear();
    m_day->setText(QString::fromStdString(formatDate(dateOf(m_list->now))));
    m_value->setPlaceholderText(wanted);
    m_value->setAccessibleName(wanted);
    waitFor(to);
    m_value->setFocus();
}

void ClaimsPage::onValue() {
    const ClaimCase* claim = chosen();
    if (!m_pending || claim == nullptr)
        return;
    const std::string value = m_value->text().trimmed().toStdString();
    ClaimMove move;
    move.to = *m_pending;
    move.note = m_note->text().toStdString();
    if (move.to == ClaimState::Filed)
        move.channelId = value;
    else if (move.to == ClaimState::Rejected)
        move.rejection = value;
    else {
        const auto paid = parseMoney(value, claim->price ? claim->price->currency : std::string());
        if (!paid) {
            say(tr("%1 is no amount of this order's currency.").arg(shown(value)));
            return;
        }
        const auto day = parseDate(m_day->text().trimmed().toStdString());
        if (!day) {
            say(tr("%1 is no day such as 2026-11-25.").arg(shown(m_day->text().toStdString())));
            return;
        }
        move.paid = *paid;
        move.paidOn = *day;
    }
    waitFor(std::nullopt);
    m_field->setFocus();
    Q_EMIT moved(QString::fromStdString(m_chosen.str()), move);
}

void ClaimsPage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    m_mask->setGeometry(rect());
    m_rules->setGeometry(rect());
}

void ClaimsPage::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colour(Colour::Ground));
}

bool ClaimsPage::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down) {
            m_view->move(key == Qt::Key_Up ? -1 : 1);
            return true;
        }
        const int column = key - Qt::Key_1;
        if (static_cast<QKeyEvent*>(event)->modifiers() == Qt::AltModifier && column >= 0 &&
            column <= static_cast<int>(ClaimColumn::Missing)) {
            m_view->sortBy(static_cast<ClaimColumn>(column));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace returnbench
