#include "ui/claims/claims_page.h"

#include "core/mirror/channel_name.h"
#include "ui/claims/claim_words.h"
#include "ui/claims/claims_model.h"
#include "ui/claims/claims_view.h"
#include "ui/claims/export_panel.h"
#include "ui/claims/mask_view.h"
#include "ui/language/format.h"
#include "ui/language/translations.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/verdict_words.h"

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
    auto* top = new QHBoxLayout;
    top->setSpacing(theme.px(16));
    top->addWidget(title);
    top->addWidget(m_field, 1);
    top->addWidget(back);

    m_status = new ElidedLabel(theme, 14, QFont::Normal, Colour::Muted, this);
    m_status->setObjectName(QStringLiteral("claimsStatus"));
    m_model = new ClaimsModel(this);
    m_view = new ClaimsView(theme, m_model, this);
    m_right = new QWidget(this);
    m_right->setFixedWidth(theme.px(kDetailWidth));
    auto* right = new QVBoxLayout(m_right);
    right->setContentsMargins(0, 0, 0, 0);
    m_value = new QLineEdit(m_right);
    m_value->setObjectName(QStringLiteral("claimsValue"));
    m_value->setFont(theme.font(16));
    m_value->setMaxLength(kMaxCharacters);
    right->addWidget(m_value);
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
        m_model->setFilter(text);
        m_view->move(0);
        showChosen();
    });
    connect(m_value, &QLineEdit::returnPressed, this, &ClaimsPage::onValue);
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
    if (isVisible())
        Q_EMIT asked();
}

void ClaimsPage::look(const QString& code) {
    m_field->setText(code);
    m_field->selectAll();
}

void ClaimsPage::say(const QString& text) {
    m_status->setFullText(text);
}

void ClaimsPage::setExported(const ExportedPtr& exported) {
    m_export->setExported(*exported);
}

void ClaimsPage::openExport() {
    m_detail->hide();
    m_pending.reset();
    m_value->hide();
    m_export->open(m_chosen);
    m_field->setFocus();
}

bool ClaimsPage::goBack() {
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
    m_pending.reset();
    m_field->setFocus();
    showChosen();
    return true;
}

void ClaimsPage::setClaims(const ClaimsListPtr& list) {
    if (!list->failure.empty()) {
        m_status->setFullText(said(list->failure));
        return;
    }
    const InspectionId chosenBefore = m_chosen;
    m_list = list;
    {
        const QSignalBlocker quiet(m_view); // the list is read anew, nobody chose
        m_model->setClaims(list);
        m_view->setCurrentIndex(m_model->index(std::max(0, m_model->rowOf(chosenBefore)), 0));
    }
    showSummary();
    const ClaimCase* claim = chosen();
    if (!m_export->isVisible() || claim == nullptr || claim->facts.inspection.id != m_export->inspection())
        showChosen();
    else if (std::exchange(m_isMasking, false))
        m_export->lookAgain();
    if (isVisible() && !m_pending)
        m_field->setFocus(); // a button that was pressed is gone
}

void ClaimsPage::showSummary() {
    const auto count = [this](const auto& holds) {
        return shownCount(std::count_if(m_list->claims.begin(), m_list->claims.end(), holds));
    };
    const QString toFile =
        count([](const ClaimCase& claim) { return claim.isOpen() && claim.state != ClaimState::Rejected; });
    const QString soon =
        count([this](const ClaimCase& claim) { return endsWithin(claim, m_list->now, kSoon); });
    const QString waiting = count([](const ClaimCase& claim) {
        return claim.state == ClaimState::Filed || claim.state == ClaimState::Acknowledged ||
               claim.state == ClaimState::Appealed || claim.state == ClaimState::Accepted;
    });
    const QString missed =
        count([](const ClaimCase& claim) { return claim.isMissed && claim.blocks.empty(); });
    m_status->setFullText(tr("%1 to file, %2 within three days · %3 wait for the marketplace · %4 missed")
                              .arg(toFile, soon, waiting, missed));
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
    delete m_detail;
    m_detail = new QWidget(m_right);
    m_column = new QVBoxLayout(m_detail);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(m_theme.px(8));
    static_cast<QVBoxLayout*>(m_right->layout())->insertWidget(0, m_detail);
    const ClaimCase* claim = chosen();
    if (claim == nullptr || claim->facts.inspection.id != m_chosen)
        m_pending.reset();
    m_export->hide();
    m_value->setVisible(m_pending.has_value());
    if (claim == nullptr) {
        m_chosen = InspectionId();
        addText(tr("Nothing to claim"), 20, QFont::Bold, Colour::Ink, "claimTitle");
        addText(tr("What came back was what was sold, or its claims are done."), 14, QFont::Normal,
                Colour::Muted);
        return;
    }
    const InspectionRow& row = claim->facts.inspection;
    m_chosen = row.id;
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
    if (!claim->words.empty())
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
    if (claim->policy)
        addText(tr("By the rules of %1 (%2, %3)")
                    .arg(shownDate(claim->policy->checkedOn), shown(claim->policy->source),
                         claim->policy->confidence == "high"     ? tr("sure")
                         : claim->policy->confidence == "medium" ? tr("rather sure")
                                                                 : tr("not sure")),
                12, QFont::Normal, Colour::Muted, "claimPolicy");
    addSteps(*claim);
}

void ClaimsPage::addSteps(const ClaimCase& claim) {
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
        Q_EMIT begun(inspection);
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
        Q_EMIT moved(inspection, move);
        return;
    }
    m_pending = to;
    m_value->clear();
    m_value->setPlaceholderText(wanted);
    m_value->setAccessibleName(wanted);
    m_value->show();
    m_value->setFocus();
}

void ClaimsPage::onValue() {
    const ClaimCase* claim = chosen();
    if (!m_pending || claim == nullptr)
        return;
    const std::string value = m_value->text().trimmed().toStdString();
    ClaimMove move;
    move.to = *m_pending;
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
        move.paid = *paid;
        move.paidOn = dateOf(m_list->now);
    }
    m_pending.reset();
    m_value->hide();
    m_field->setFocus();
    Q_EMIT moved(QString::fromStdString(m_chosen.str()), move);
}

void ClaimsPage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    m_mask->setGeometry(rect());
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
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace returnbench
