#include "ui/claims/rules_page.h"

#include "ui/claims/claim_words.h"
#include "ui/claims/policy_form.h"
#include "ui/claims/policy_tables.h"
#include "ui/language/format.h"
#include "ui/language/translations.h"
#include "ui/widgets/choice_field.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QPainter>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QTimeZone>
#include <QVBoxLayout>
#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>
#include <set>
#include <utility>

namespace returnbench {
namespace {

constexpr int kListWidth = 256;
constexpr int kEffectHeight = 96;
constexpr int kPauseMs = 300;
constexpr int kMostRuleCharacters = 500;
constexpr std::size_t kMostShifts = 200; // that are listed
constexpr std::size_t kMostIdCharacters = 28;

/// A new policy's id, of its name: `Shop X` → `shop-x`, `shop-x-2`.
std::string idFor(const std::string& title, const RulesList& rules) {
    std::string id;
    for (const char c : title) {
        if (id.size() == kMostIdCharacters)
            break;
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
            id += c;
        else if (c >= 'A' && c <= 'Z')
            id += static_cast<char>(c - 'A' + 'a');
        else if (!id.empty() && id.back() != '-')
            id += '-';
    }
    while (!id.empty() && id.back() == '-')
        id.pop_back();
    if (id.empty())
        id = "policy";
    std::string unused = id;
    for (int next = 2; policyNamed(rules.policies, unused) != nullptr; ++next)
        unused = id + "-" + std::to_string(next);
    return unused;
}

QString endOf(const ClaimCase& claim) {
    const ClaimClock* nearest = claim.nearestClock();
    return nearest != nullptr ? endText(*nearest)
           : claim.isMissed   ? RulesPage::tr("missed")
                              : RulesPage::tr("unknown");
}

QString lineOf(const ClaimShift& shift) {
    using enum ClaimShift::Kind;
    const auto has = [&](ClaimShift::Kind kind) {
        return std::find(shift.kinds.begin(), shift.kinds.end(), kind) != shift.kinds.end();
    };
    QStringList parts;
    if (has(Appears))
        parts << RulesPage::tr("can be claimed");
    if (has(Vanishes))
        parts << RulesPage::tr("can no longer be claimed");
    if (const QString before = endOf(shift.before), after = endOf(shift.after); before != after)
        parts << RulesPage::tr("until: %1 → %2").arg(before, after);
    if (has(Amount))
        parts << QStringLiteral("%1 → %2").arg(amountText(shift.before), amountText(shift.after));
    if (has(Evidence)) {
        const QStringList missing = missingTexts(shift.after);
        parts << (missing.isEmpty() ? RulesPage::tr("nothing is missing")
                                    : RulesPage::tr("missing: %1").arg(missing.join(QStringLiteral(", "))));
    }
    if (has(Words))
        parts << RulesPage::tr("called: %1").arg(shown(shift.after.words));
    const InspectionRow& row = shift.after.facts.inspection;
    return QStringLiteral("%1 · %2 · %3")
        .arg(shown(row.order.str()), said(shift.after.reasonTitle), parts.join(QStringLiteral(" · ")));
}

QString summaryOf(const PolicyEffect& effect) {
    using enum ClaimShift::Kind;
    QStringList parts;
    const auto add = [&](ClaimShift::Kind kind, const QString& text) {
        if (const int count = effect.count(kind); count > 0)
            parts << text.arg(shownCount(count));
    };
    add(Appears, RulesPage::tr("%1 can be claimed that could not"));
    add(Vanishes, RulesPage::tr("%1 can no longer be claimed"));
    add(Lapses, RulesPage::tr("%1 would be missed already"));
    add(Revives, RulesPage::tr("%1 would not be missed yet"));
    add(Sooner, RulesPage::tr("%1 end sooner"));
    add(Later, RulesPage::tr("%1 end later"));
    add(EndUnknown, RulesPage::tr("%1 end nobody knows when"));
    add(EndKnown, RulesPage::tr("%1 get an end"));
    add(Amount, RulesPage::tr("%1 with another amount"));
    add(Evidence, RulesPage::tr("%1 with other photos missing"));
    add(Words, RulesPage::tr("%1 are called otherwise"));
    const QString rest =
        RulesPage::tr(
            "%1 open claims stay as they are; %2 that were begun keep the rules they were made under.")
            .arg(shownCount(effect.unchanged), shownCount(effect.kept));
    return parts.isEmpty() ? rest : parts.join(QStringLiteral(" · ")) + QStringLiteral(".\n") + rest;
}

} // namespace

RulesPage::RulesPage(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme) {
    setObjectName(QStringLiteral("rulesPage"));
    setAccessibleName(tr("Rules of the marketplaces"));
    auto* title = makeLabel(theme, 20, QFont::Bold, Colour::Ink, this);
    title->setText(tr("Rules of the marketplaces"));
    auto* back = new KeyButton(theme, QStringLiteral("rulesBack"), KeyButton::Role::Plain, this);
    back->setCaption(tr("Back to the claims"), tr("Esc"));
    back->setFixedHeight(theme.px(48));
    auto* top = new QHBoxLayout;
    top->addWidget(title, 1);
    top->addWidget(back);

    m_list = new QListWidget(this);
    m_list->setObjectName(QStringLiteral("rulesList"));
    m_list->setAccessibleName(tr("Marketplaces"));
    m_list->setFont(theme.font(14));
    m_list->setFixedWidth(theme.px(kListWidth));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* add = new KeyButton(theme, QStringLiteral("rulesNew"), KeyButton::Role::Plain, this);
    add->setCaption(tr("Another marketplace"), {});
    add->setFixedHeight(theme.px(48));
    auto* left = new QVBoxLayout;
    left->setSpacing(theme.px(8));
    left->addWidget(m_list, 1);
    left->addWidget(add);

    m_effect = makeLabel(theme, 14, QFont::Normal, Colour::Ink, nullptr);
    m_effect->setObjectName(QStringLiteral("rulesEffect"));
    m_effect->setAccessibleName(tr("What a change would do"));
    m_effect->setWordWrap(true);
    m_effect->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setFixedHeight(theme.px(kEffectHeight));
    scroll->setWidget(m_effect);
    m_versions = new ChoiceField(theme, QStringLiteral("rulesVersions"),
                                 tr("Take an earlier version into the form"), this);
    m_versions->setFixedSize(theme.px(320), theme.px(48));
    m_note = new QLineEdit(this);
    m_note->setObjectName(QStringLiteral("rulesNote"));
    m_note->setAccessibleName(tr("Why it is changed"));
    m_note->setPlaceholderText(tr("Why it is changed"));
    m_note->setFont(theme.font(14));
    m_note->setMaxLength(kMostRuleCharacters);
    m_save = new KeyButton(theme, QStringLiteral("rulesSave"), KeyButton::Role::Primary, this);
    m_save->setCaption(tr("Keep these rules"), {});
    m_save->setFixedHeight(theme.px(48));
    auto* below = new QHBoxLayout;
    below->setSpacing(theme.px(8));
    below->addWidget(m_versions);
    below->addWidget(m_note, 1);
    below->addWidget(m_save);
    auto* right = new QVBoxLayout;
    right->setSpacing(theme.px(8));
    m_place = new QVBoxLayout;
    right->addLayout(m_place, 1);
    right->addWidget(scroll);
    right->addLayout(below);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(theme.px(24));
    columns->addLayout(left);
    columns->addLayout(right, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(12));
    layout->setSpacing(theme.px(12));
    layout->addLayout(top);
    layout->addLayout(columns, 1);

    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    connect(&m_pause, &QTimer::timeout, this, [this] { Q_EMIT tried(m_form->policy()); });
    connect(m_list, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem* item) {
        if (item == nullptr)
            return;
        if (mayLeave())
            choose(item->data(Qt::UserRole).toString().toStdString());
        else // when the list has done what it does now
            QTimer::singleShot(0, this, [this] { select(m_wanted); });
    });
    connect(m_versions, &QComboBox::activated, this, [this] {
        const auto policy = m_versions->currentData().toString().toStdString();
        if (!policy.empty()) {
            showForm(policyFrom(nlohmann::json::parse(policy)));
            onEdited();
        }
    });
    connect(add, &QAbstractButton::clicked, this, [this] {
        if (m_rules && mayLeave())
            onNew();
    });
    connect(m_save, &QAbstractButton::clicked, this, &RulesPage::onSave);
    connect(back, &QAbstractButton::clicked, this, [this] {
        if (mayLeave())
            Q_EMIT this->left();
    });
    hide();
}

void RulesPage::open(const std::string& policy) {
    m_wanted = policy;
    m_isWarned = false;
    m_pause.stop(); // what was typed before is no longer asked about
    delete std::exchange(m_form, nullptr);
    m_effect->setText(tr("Being read …"));
    show();
    raise();
    m_list->setFocus();
    updateButtons();
    Q_EMIT asked();
}

void RulesPage::refresh() {
    if (!isVisible() || !m_isSaving)
        return;
    m_isRereading = true;
    Q_EMIT asked();
}

void RulesPage::setRules(const RulesListPtr& rules) {
    if (!rules->failure.empty()) {
        m_effect->setText(said(rules->failure));
        return;
    }
    m_rules = rules;
    m_isSaving = false;
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const Policy& policy : rules->policies) {
        const Policy* delivered = policyNamed(rules->delivered, policy.id);
        const bool isOwn = delivered == nullptr || delivered->version != policy.version;
        auto* item = new QListWidgetItem(
            isOwn ? tr("%1 (yours)").arg(shown(policy.title)) : shown(policy.title), m_list);
        item->setData(Qt::UserRole, QString::fromStdString(policy.id));
        item->setToolTip(
            plainToolTip(tr("%1, read on %2").arg(shown(policy.source), shownDate(policy.checkedOn))));
        item->setSizeHint({0, m_theme.px(40)});
        if (policy.id == m_wanted)
            m_list->setCurrentItem(item);
    }
    if (m_list->currentItem() == nullptr)
        m_list->setCurrentRow(0);
    const QString before = m_effect->text();
    choose(m_list->currentItem()->data(Qt::UserRole).toString().toStdString());
    if (std::exchange(m_isRereading, false))
        m_effect->setText(before);
}

void RulesPage::choose(const std::string& id) {
    const Policy* policy = policyNamed(m_rules->policies, id);
    if (policy == nullptr)
        return;
    m_wanted = id;
    m_before = *policy;
    showForm(*policy);
    showVersions(id);
    m_note->clear();
    setColour(*m_effect, m_theme, Colour::Ink);
    m_effect->setText(
        policy->note.empty()
            ? tr("Change something: here stands what it would do to the claims that are open now.")
            : shown(policy->note));
    updateButtons();
}

void RulesPage::showForm(const Policy& policy) {
    m_pause.stop();
    delete m_form;
    m_form = new PolicyForm(m_theme, policy, *m_rules, this);
    m_place->addWidget(m_form);
    connect(m_form, &PolicyForm::edited, this, &RulesPage::onEdited);
}

void RulesPage::showVersions(const std::string& id) {
    m_versions->clear();
    m_versions->addItem(tr("Earlier versions"));
    const auto add = [this](const QString& text, const Policy& policy) {
        m_versions->addItem(text, QString::fromStdString(toJson(policy).dump()));
    };
    if (const auto known = m_rules->versions.find(id); known != m_rules->versions.end())
        for (const PolicyVersion& version : known->second)
            add(tr("%1 by %2").arg(shownTime(version.at), shown(version.by)) +
                    (version.note.empty() ? QString() : QStringLiteral(": ") + shown(version.note)),
                version.policy);
    if (const Policy* delivered = policyNamed(m_rules->delivered, id))
        add(tr("As delivered"), *delivered);
    m_versions->setEnabled(m_versions->count() > 1);
}

void RulesPage::onNew() {
    {
        const QSignalBlocker quiet(m_list);
        m_list->setCurrentItem(nullptr);
        m_list->clearSelection();
    }
    Policy policy;
    policy.timeZone = QTimeZone::systemTimeZoneId().toStdString();
    policy.confidence = "low";
    m_wanted.clear();
    m_before = policy;
    showForm(policy);
    showVersions({});
    m_note->clear();
    m_form->findChild<QLineEdit*>(QStringLiteral("policyTitle"))->setFocus();
    m_effect->setText(m_form->problem());
    updateButtons();
}

bool RulesPage::isEdited() const {
    return m_form != nullptr && toJson(m_form->policy()) != toJson(m_before);
}

void RulesPage::onEdited() {
    m_isWarned = false;
    updateButtons();
    if (const QString problem = m_form->problem(); !problem.isEmpty()) {
        m_pause.stop();
        setColour(*m_effect, m_theme, Colour::Bad);
        m_effect->setText(problem);
        return;
    }
    setColour(*m_effect, m_theme, Colour::Ink);
    m_pause.start();
}

void RulesPage::setTrial(const PolicyTrialPtr& trial) {
    if (m_form == nullptr || !m_form->problem().isEmpty() ||
        toJson(trial->policy) != toJson(m_form->policy()))
        return; // it was typed on
    setColour(*m_effect, m_theme, trial->failure.empty() ? Colour::Ink : Colour::Bad);
    if (!trial->failure.empty()) {
        m_effect->setText(said(trial->failure));
        return;
    }
    QStringList lines{summaryOf(trial->effect)};
    const auto& shifts = trial->effect.shifts;
    for (std::size_t i = 0; i < std::min(shifts.size(), kMostShifts); ++i)
        lines << lineOf(shifts[i]);
    if (shifts.size() > kMostShifts)
        lines << tr("and %1 more").arg(shownCount(static_cast<qint64>(shifts.size() - kMostShifts)));
    m_effect->setText(lines.join(QLatin1Char('\n')));
}

void RulesPage::say(const QString& text) {
    m_isSaving = false;
    m_effect->setText(text);
    updateButtons();
}

void RulesPage::onSave() {
    Policy policy = m_form->policy();
    if (policy.id.empty())
        policy.id = idFor(policy.title, *m_rules);
    m_wanted = policy.id;
    m_isSaving = true;
    updateButtons();
    Q_EMIT saved(policy, m_note->text().trimmed());
}

void RulesPage::updateButtons() {
    const bool isReady = isEdited() && m_form->problem().isEmpty() && !m_isSaving;
    m_save->setEnabled(isReady);
    m_note->setEnabled(isReady);
}

bool RulesPage::mayLeave() {
    if (!isEdited() || std::exchange(m_isWarned, true))
        return true;
    setColour(*m_effect, m_theme, Colour::Attention);
    m_effect->setText(tr("What you changed is not kept yet. Do it once more to leave it."));
    return false;
}

bool RulesPage::goBack() {
    return !mayLeave();
}

void RulesPage::select(const std::string& id) {
    const QSignalBlocker quiet(m_list);
    m_list->setCurrentItem(nullptr); // a new one stands nowhere yet
    for (int row = 0; row < m_list->count(); ++row)
        if (m_list->item(row)->data(Qt::UserRole).toString().toStdString() == id)
            m_list->setCurrentRow(row);
}

void RulesPage::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colour(Colour::Ground));
}

} // namespace returnbench
