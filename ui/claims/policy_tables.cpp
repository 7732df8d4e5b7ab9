#include "ui/claims/policy_tables.h"

#include "ui/language/translations.h"
#include "ui/widgets/choice_field.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/labels.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QIntValidator>
#include <QVBoxLayout>
#include <algorithm>
#include <array>

namespace returnbench {
namespace {

constexpr int kMostCharacters = 200; // of one text of a policy
constexpr int kMostDays = 400;
constexpr int kNumberWidth = 104;
constexpr int kShotsInRow = 6;

enum Unit { CalendarDays, BusinessDays, Hours };

QComboBox* makeChoice(const Theme& theme, const QString& name, const QString& title,
                      const QStringList& choices, int chosen, QWidget* parent) {
    auto* choice = new ChoiceField(theme, name, title, parent);
    choice->addItems(choices);
    choice->setCurrentIndex(chosen);
    return choice;
}

QCheckBox* makeCheck(const Theme& theme, const QString& name, const QString& title, bool isOn,
                     QWidget* parent) {
    auto* check = new QCheckBox(parent);
    check->setObjectName(name);
    check->setAccessibleName(title);
    check->setToolTip(plainToolTip(title));
    check->setFont(theme.font(14));
    check->setChecked(isOn);
    return check;
}

auto isFor(const std::string& reason) {
    return [&reason](const ClaimOutcome& outcome) { return outcome.reason == reason; };
}

/// Those that are in `given` first, in its order.
template<class Entry, class NameOf>
void orderAs(const std::vector<std::string>& given, std::vector<Entry>& entries, const NameOf& nameOf) {
    const auto place = [&](const Entry& entry) {
        return std::find(given.begin(), given.end(), nameOf(entry));
    };
    std::stable_sort(entries.begin(), entries.end(),
                     [&](const Entry& a, const Entry& b) { return place(a) < place(b); });
}

} // namespace

QLineEdit* makeField(const Theme& theme, const QString& name, const QString& title, const std::string& text,
                     QWidget* parent) {
    auto* field = new QLineEdit(QString::fromStdString(text), parent);
    field->setObjectName(name);
    field->setAccessibleName(title);
    field->setToolTip(plainToolTip(title));
    field->setFont(theme.font(14));
    field->setMaxLength(kMostCharacters);
    field->setCursorPosition(0);
    return field;
}

QLineEdit* makeNumber(const Theme& theme, const QString& name, const QString& title,
                      std::optional<std::int64_t> value, int most, QWidget* parent) {
    auto* field = makeField(theme, name, title, value ? std::to_string(*value) : std::string(), parent);
    field->setPlaceholderText(ClockRows::tr("unknown"));
    field->setValidator(new QIntValidator(0, most, field));
    field->setFixedWidth(theme.px(kNumberWidth));
    return field;
}

std::optional<std::int64_t> numberIn(const QLineEdit& field) {
    bool isNumber = false;
    const qlonglong value = field.text().toLongLong(&isNumber);
    return isNumber ? std::optional<std::int64_t>(value) : std::nullopt;
}

ClockRows::ClockRows(const Theme& theme, const std::vector<ClockRule>& rules, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_layout(new QVBoxLayout(this)) {
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(theme.px(8));
    auto* more = new KeyButton(theme, QStringLiteral("clockAdd"), KeyButton::Role::Plain, this);
    more->setCaption(tr("Add a window"), {});
    more->setFixedSize(theme.px(200), theme.px(40));
    connect(more, &QAbstractButton::clicked, this, [this] {
        add({});
        Q_EMIT edited();
    });
    m_layout->addWidget(more);
    for (const ClockRule& rule : rules)
        add(rule);
}

void ClockRows::add(const ClockRule& rule) {
    const QString name = QStringLiteral("clock%1-").arg(m_added++);
    auto* widget = new QWidget(this);
    auto* row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(m_theme.px(8));
    const QStringList steps{tr("To file"), tr("To appeal")};
    const QStringList units{tr("calendar days"), tr("business days"), tr("hours")};
    // In the order of ClockRule::From.
    const QStringList starts{tr("the return was asked for"), tr("the refund"),
                             tr("the delivery to us"),       tr("the inspection"),
                             tr("the claim was filed"),      tr("the rejection")};
    const int unit = rule.hours                                       ? Hours
                     : rule.counting == ClockRule::Counting::Business ? BusinessDays
                                                                      : CalendarDays;
    const auto length = rule.hours ? rule.hours : rule.days;
    Row made{};
    made.widget = widget;
    made.step = makeChoice(m_theme, name + QLatin1String("step"), tr("For"), steps,
                           static_cast<int>(rule.step), widget);
    made.length = makeNumber(m_theme, name + QLatin1String("length"), tr("How long"),
                             length ? std::optional<std::int64_t>(*length) : std::nullopt, kMostDays, widget);
    made.unit = makeChoice(m_theme, name + QLatin1String("unit"), tr("Counted in"), units, unit, widget);
    made.from = makeChoice(m_theme, name + QLatin1String("from"), tr("From"), starts,
                           static_cast<int>(rule.from), widget);
    made.untilEnd = makeCheck(m_theme, name + QLatin1String("end"),
                              tr("The last day counts to its end in the marketplace's time zone"),
                              rule.untilEndOfDay, widget);
    made.untilEnd->setText(tr("whole last day"));
    made.note =
        makeField(m_theme, name + QLatin1String("note"), tr("Note on this window"), rule.note, widget);
    made.note->setPlaceholderText(tr("Note"));
    auto* drop = new KeyButton(m_theme, name + QLatin1String("drop"), KeyButton::Role::Plain, widget);
    drop->setCaption(tr("Remove"), {});
    drop->setFixedHeight(m_theme.px(40));
    row->addWidget(made.step);
    row->addWidget(made.length);
    row->addWidget(made.unit);
    row->addWidget(made.from);
    row->addWidget(made.untilEnd);
    row->addWidget(made.note, 1);
    row->addWidget(drop);
    connect(drop, &QAbstractButton::clicked, this, [this, widget] {
        m_rows.erase(std::find_if(m_rows.begin(), m_rows.end(),
                                  [&](const Row& known) { return known.widget == widget; }));
        widget->hide();
        widget->deleteLater();
        Q_EMIT edited();
    });
    for (QComboBox* choice : {made.step, made.unit, made.from})
        connect(choice, &QComboBox::currentIndexChanged, this, &ClockRows::edited);
    for (QLineEdit* field : {made.length, made.note})
        connect(field, &QLineEdit::textChanged, this, &ClockRows::edited);
    connect(made.untilEnd, &QCheckBox::toggled, this, &ClockRows::edited);
    m_layout->insertWidget(m_layout->count() - 1, widget);
    m_rows.push_back(made);
}

std::vector<ClockRule> ClockRows::rules() const {
    std::vector<ClockRule> rules;
    for (const Row& row : m_rows) {
        ClockRule& rule = rules.emplace_back();
        rule.step = static_cast<ClockRule::Step>(row.step->currentIndex());
        rule.from = static_cast<ClockRule::From>(row.from->currentIndex());
        if (const auto length = numberIn(*row.length))
            (row.unit->currentIndex() == Hours ? rule.hours : rule.days) = static_cast<int>(*length);
        if (row.unit->currentIndex() == BusinessDays)
            rule.counting = ClockRule::Counting::Business;
        rule.untilEndOfDay = row.untilEnd->isChecked();
        rule.note = row.note->text().trimmed().toStdString();
    }
    return rules;
}

OutcomeTable::OutcomeTable(const Theme& theme, const std::vector<ClaimOutcome>& outcomes,
                           const std::vector<ClaimReason>& reasons, const std::vector<Shot>& shots,
                           QWidget* parent)
    : QWidget(parent), m_given(outcomes) {
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(theme.px(16));
    grid->setVerticalSpacing(theme.px(4));
    int column = 0;
    for (const QString& text :
         {tr("Paid for"), tr("What the marketplace calls it"), tr("Share of the price, %")}) {
        auto* label = makeLabel(theme, 12, QFont::Normal, Colour::Muted, this);
        label->setText(text);
        grid->addWidget(label, 0, column++);
    }
    grid->setColumnStretch(1, 1);
    int line = 0;
    for (const ClaimReason& reason : reasons) {
        const auto known = std::find_if(outcomes.begin(), outcomes.end(), isFor(reason.id));
        const bool isPaid = known != outcomes.end();
        const ClaimOutcome outcome = isPaid ? *known : ClaimOutcome();
        const QString name = QString::fromStdString(reason.id) + QLatin1Char('-');
        const QString title = said(reason.title);
        Row row;
        row.reason = reason.id;
        row.paid =
            makeCheck(theme, name + QLatin1String("paid"), tr("Paid for: %1").arg(title), isPaid, this);
        row.paid->setText(title);
        row.words = makeField(theme, name + QLatin1String("words"),
                              tr("What the marketplace calls it: %1").arg(title), outcome.words, this);
        row.percent = makeNumber(
            theme, name + QLatin1String("percent"), tr("Share of the price, %: %1").arg(title),
            outcome.percent ? std::optional<std::int64_t>(*outcome.percent) : std::nullopt, 100, this);
        auto* photos = new QWidget(this);
        auto* places = new QGridLayout(photos);
        places->setContentsMargins(0, 0, 0, theme.px(8));
        places->setSpacing(0);
        int place = 0;
        const auto addShot = [&](const QString& id, const QString& shown, bool isOn) {
            auto* check =
                makeCheck(theme, name + id, QStringLiteral("%1: %2").arg(title, shown), isOn, photos);
            check->setText(QString(shown).replace(QLatin1Char('&'), QLatin1String("&&"))); // no key
            places->addWidget(check, place / kShotsInRow, place % kShotsInRow);
            places->setColumnStretch(place++ % kShotsInRow, 1);
            connect(check, &QCheckBox::toggled, this, &OutcomeTable::edited);
            return check;
        };
        for (const Shot& shot : shots) {
            const bool isOn =
                std::find(outcome.shots.begin(), outcome.shots.end(), shot.id) != outcome.shots.end();
            row.shots.emplace_back(shot.id, addShot(QString::fromStdString(shot.id), said(shot.title), isOn));
        }
        row.clip = addShot(QStringLiteral("clip"), tr("Opening on video"), outcome.clip);
        grid->addWidget(row.paid, ++line, 0);
        grid->addWidget(row.words, line, 1);
        grid->addWidget(row.percent, line, 2);
        grid->addWidget(photos, ++line, 0, 1, 3);
        for (QWidget* widget : std::initializer_list<QWidget*>{row.words, row.percent, photos}) {
            widget->setVisible(isPaid);
            connect(row.paid, &QCheckBox::toggled, widget, &QWidget::setVisible);
        }
        connect(row.paid, &QCheckBox::toggled, this, &OutcomeTable::edited);
        for (QLineEdit* field : {row.words, row.percent})
            connect(field, &QLineEdit::textChanged, this, &OutcomeTable::edited);
        m_rows.push_back(std::move(row));
    }
}

std::vector<ClaimOutcome> OutcomeTable::outcomes() const {
    std::vector<ClaimOutcome> outcomes;
    for (const Row& row : m_rows) {
        if (!row.paid->isChecked())
            continue;
        ClaimOutcome& outcome = outcomes.emplace_back();
        outcome.reason = row.reason;
        outcome.words = row.words->text().trimmed().toStdString();
        if (const auto percent = numberIn(*row.percent))
            outcome.percent = static_cast<int>(*percent);
        for (const auto& [shot, check] : row.shots)
            if (check->isChecked())
                outcome.shots.push_back(shot);
        outcome.clip = row.clip->isChecked();
        if (const auto given = std::find_if(m_given.begin(), m_given.end(), isFor(outcome.reason));
            given != m_given.end())
            orderAs(given->shots, outcome.shots, [](const std::string& shot) { return shot; });
    }
    std::vector<std::string> reasons;
    for (const ClaimOutcome& given : m_given)
        reasons.push_back(given.reason);
    orderAs(reasons, outcomes, [](const ClaimOutcome& outcome) { return outcome.reason; });
    return outcomes;
}

QString OutcomeTable::reasonWithoutWords() const {
    for (const Row& row : m_rows)
        if (row.paid->isChecked() && row.words->text().trimmed().isEmpty())
            return row.paid->text();
    return {};
}

} // namespace returnbench
