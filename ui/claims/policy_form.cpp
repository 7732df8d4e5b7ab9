#include "ui/claims/policy_form.h"

#include "core/base/text.h"
#include "core/claims/working_time.h"
#include "ui/claims/claim_words.h"
#include "ui/claims/policy_tables.h"
#include "ui/language/translations.h"
#include "ui/widgets/choice_field.h"
#include "ui/widgets/labels.h"

#include <QCompleter>
#include <QGridLayout>
#include <QLabel>
#include <QTimeZone>
#include <QVBoxLayout>
#include <array>
#include <cmath>

namespace returnbench {
namespace {

constexpr int kColumns = 3;
constexpr double kMegabyte = 1e6;
constexpr int kBytePlaces = 6;
constexpr std::array kConfidences{"high", "medium", "low"};

/// Words between commas, trimmed.
std::vector<std::string> wordsIn(const QLineEdit& field) {
    std::vector<std::string> words;
    for (const QString& word : field.text().split(QLatin1Char(','), Qt::SkipEmptyParts))
        if (const QString trimmed = word.trimmed(); !trimmed.isEmpty())
            words.push_back(trimmed.toStdString());
    return words;
}

/// `10.48576`, as the person's language writes it.
QString megabytes(std::int64_t bytes) {
    QLocale locale = spokenLocale();
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    QString text = locale.toString(static_cast<double>(bytes) / kMegabyte, 'f', kBytePlaces);
    while (text.endsWith(locale.zeroDigit()))
        text.chop(1);
    if (text.endsWith(locale.decimalPoint()))
        text.chop(1);
    return text;
}

std::optional<std::int64_t> bytesIn(const QLineEdit& field) {
    bool isNumber = false;
    const double value = spokenLocale().toDouble(field.text().trimmed(), &isNumber);
    return isNumber && value > 0 ? std::optional(static_cast<std::int64_t>(std::llround(value * kMegabyte)))
                                 : std::nullopt;
}

} // namespace

PolicyForm::PolicyForm(const Theme& theme, const Policy& policy, const RulesList& rules, QWidget* parent)
    : QScrollArea(parent), m_theme(theme), m_policy(policy), m_room(new QWidget),
      m_column(new QVBoxLayout(m_room)) {
    setObjectName(QStringLiteral("policyForm"));
    setAccessibleName(tr("Rules of a marketplace"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    m_column->setContentsMargins(0, 0, theme.px(12), 0);
    m_column->setSpacing(theme.px(8));
    addHead(tr("The marketplace"));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(theme.px(16));
    grid->setVerticalSpacing(theme.px(4));
    m_column->addLayout(grid);
    addPlaces(grid);
    addHead(tr("Windows: until when"));
    m_clocks = new ClockRows(theme, policy.clocks, m_room);
    m_column->addWidget(m_clocks);
    addHead(tr("What is paid for, and with which photos"));
    m_outcomes = new OutcomeTable(theme, policy.outcomes, rules.reasons, rules.shots, m_room);
    m_column->addWidget(m_outcomes);
    addHead(tr("What its form takes at most; empty is unknown"));
    addLimits();
    m_column->addStretch(1);
    setWidget(m_room);
    for (QLineEdit* field :
         {m_title, m_channels, m_currencies, m_timeZone, m_source, m_checkedOn, m_note, m_formats})
        connect(field, &QLineEdit::textChanged, this, &PolicyForm::edited);
    for (const Limit& limit : m_limits)
        connect(limit.field, &QLineEdit::textChanged, this, &PolicyForm::edited);
    for (QComboBox* choice : {m_confidence, m_weekend})
        connect(choice, &QComboBox::currentIndexChanged, this, &PolicyForm::edited);
    connect(m_clocks, &ClockRows::edited, this, &PolicyForm::edited);
    connect(m_outcomes, &OutcomeTable::edited, this, &PolicyForm::edited);
}

void PolicyForm::addHead(const QString& text) {
    auto* label = makeLabel(m_theme, 16, QFont::DemiBold, Colour::Ink, m_room);
    label->setText(text);
    label->setContentsMargins(0, m_theme.px(8), 0, 0);
    m_column->addWidget(label);
}

QLineEdit* PolicyForm::addField(QGridLayout* grid, const char* name, const QString& title,
                                const std::string& text) {
    auto* label = makeLabel(m_theme, 12, QFont::Normal, Colour::Muted, m_room);
    label->setText(title);
    auto* field = makeField(m_theme, QLatin1String(name), title, text, m_room);
    const int row = m_cells / kColumns * 2;
    const int column = m_cells % kColumns;
    grid->addWidget(label, row, column);
    grid->addWidget(field, row + 1, column);
    ++m_cells;
    return field;
}

void PolicyForm::addPlaces(QGridLayout* grid) {
    m_title = addField(grid, "policyTitle", tr("Name"), m_policy.title);
    m_channels =
        addField(grid, "policyChannels", tr("Channels, as orders name them"), joined(m_policy.channels));
    m_currencies =
        addField(grid, "policyCurrencies", tr("Currencies; empty: any"), joined(m_policy.currencies));
    m_source = addField(grid, "policySource", tr("Where this is written"), m_policy.source);
    m_checkedOn = addField(grid, "policyCheckedOn", tr("Read there on (2026-11-25)"),
                           m_policy.checkedOn.ok() ? formatDate(m_policy.checkedOn) : std::string());
    m_timeZone = addField(grid, "policyTimeZone", tr("Time zone"), m_policy.timeZone);
    QStringList zones;
    for (const QByteArray& zone : QTimeZone::availableTimeZoneIds())
        zones.append(QString::fromLatin1(zone));
    auto* completer = new QCompleter(zones, m_timeZone);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_timeZone->setCompleter(completer);
    m_note = addField(grid, "policyNote", tr("Note"), m_policy.note);

    const auto addChoice = [&](const char* name, const QString& title) {
        auto* label = makeLabel(m_theme, 12, QFont::Normal, Colour::Muted, m_room);
        label->setText(title);
        auto* choice = new ChoiceField(m_theme, QLatin1String(name), title, m_room);
        const int row = m_cells / kColumns * 2;
        grid->addWidget(label, row, m_cells % kColumns);
        grid->addWidget(choice, row + 1, m_cells % kColumns);
        ++m_cells;
        return choice;
    };
    m_confidence = addChoice("policyConfidence", tr("How sure is that?"));
    for (const char* confidence : kConfidences)
        m_confidence->addItem(confidenceText(confidence));
    const auto sure = std::find(kConfidences.begin(), kConfidences.end(), m_policy.confidence);
    m_confidence->setCurrentIndex(
        static_cast<int>(sure == kConfidences.end() ? 2 : sure - kConfidences.begin()));
    m_weekend = addChoice("policyWeekend", tr("Days that are no business days"));
    m_weekend->addItem(tr("Saturday, Sunday"), QStringLiteral("saturday sunday"));
    m_weekend->addItem(tr("Friday, Saturday"), QStringLiteral("friday saturday"));
    m_weekend->addItem(tr("Sunday"), QStringLiteral("sunday"));
    m_weekend->addItem(tr("Friday"), QStringLiteral("friday"));
    QString weekend = QString::fromStdString(joined(m_policy.weekend)).remove(QLatin1Char(','));
    if (weekend.isEmpty())
        weekend = QStringLiteral("saturday sunday");
    if (m_weekend->findData(weekend) < 0)
        m_weekend->addItem(weekend, weekend); // a shop wrote it by hand
    m_weekend->setCurrentIndex(m_weekend->findData(weekend));
}

void PolicyForm::addLimits() {
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(m_theme.px(16));
    grid->setVerticalSpacing(m_theme.px(4));
    m_column->addLayout(grid);
    m_cells = 0;
    struct Known {
        const char* name;
        QString title;
        Most value;
        bool isBytes;
    };
    const std::array limits{
        Known{"limitFiles", tr("Files"), &UploadLimits::files, false},
        Known{"limitFileBytes", tr("One file, MB"), &UploadLimits::fileBytes, true},
        Known{"limitTotalBytes", tr("All files, MB"), &UploadLimits::totalBytes, true},
        Known{"limitVideoBytes", tr("A video, MB"), &UploadLimits::videoBytes, true},
        Known{"limitVideoSeconds", tr("A video, seconds"), &UploadLimits::videoSeconds, false},
        Known{"limitPages", tr("Pages"), &UploadLimits::pages, false},
        Known{"limitCharacters", tr("Characters of the text"), &UploadLimits::textCharacters, false},
    };
    for (const Known& known : limits) {
        const auto value = m_policy.limits.*known.value;
        const QString text = !value ? QString() : known.isBytes ? megabytes(*value) : QString::number(*value);
        QLineEdit* field = addField(grid, known.name, known.title, text.toStdString());
        field->setPlaceholderText(ClockRows::tr("unknown"));
        m_limits.push_back({known.value, field, known.isBytes});
    }
    m_formats =
        addField(grid, "limitFormats", tr("Formats: pdf, jpeg, png, mp4"), joined(m_policy.limits.formats));
    m_formats->setPlaceholderText(ClockRows::tr("unknown"));
}

Policy PolicyForm::policy() const {
    Policy policy = m_policy;
    policy.title = m_title->text().trimmed().toStdString();
    policy.channels = wordsIn(*m_channels);
    policy.currencies = wordsIn(*m_currencies);
    policy.source = m_source->text().trimmed().toStdString();
    if (const auto day = parseDate(m_checkedOn->text().trimmed().toStdString()))
        policy.checkedOn = *day;
    policy.confidence = kConfidences[static_cast<std::size_t>(m_confidence->currentIndex())];
    policy.timeZone = m_timeZone->text().trimmed().toStdString();
    policy.weekend.clear();
    for (const QString& day : m_weekend->currentData().toString().split(QLatin1Char(' ')))
        policy.weekend.push_back(day.toStdString());
    policy.note = m_note->text().trimmed().toStdString();
    policy.clocks = m_clocks->rules();
    policy.outcomes = m_outcomes->outcomes();
    for (const Limit& limit : m_limits)
        policy.limits.*limit.value = limit.isBytes ? bytesIn(*limit.field) : numberIn(*limit.field);
    policy.limits.formats = wordsIn(*m_formats);
    return policy;
}

QString PolicyForm::problem() const {
    if (m_title->text().trimmed().isEmpty())
        return tr("The name is missing.");
    if (wordsIn(*m_channels).empty())
        return tr("The channel is missing: as it stands in the orders, such as amazon.");
    if (m_source->text().trimmed().isEmpty())
        return tr("Say where this is written: a page, a contract, a person.");
    if (!parseDate(m_checkedOn->text().trimmed().toStdString()))
        return tr("The day on which it was read is no day such as 2026-11-25.");
    if (!isTimeZone(m_timeZone->text().trimmed().toStdString()))
        return tr("The time zone is none such as Asia/Kolkata.");
    if (const QString reason = m_outcomes->reasonWithoutWords(); !reason.isEmpty())
        return tr("Say what the marketplace calls it: %1.").arg(reason);
    for (const Limit& limit : m_limits)
        if (!limit.field->text().trimmed().isEmpty() &&
            !(limit.isBytes ? bytesIn(*limit.field) : numberIn(*limit.field)))
            return tr("%1: this is no number.").arg(limit.field->accessibleName());
    return {};
}

} // namespace returnbench
