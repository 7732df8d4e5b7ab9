#include "ui/admin/people_page.h"

#include "ui/admin/choice_row.h"
#include "ui/language/format.h"
#include "ui/widgets/card.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QPixmap>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <algorithm>
#include <optional>

namespace returnbench {
namespace {

constexpr int kListWidth = 400;
constexpr int kRowHeight = 56;
constexpr int kButtonHeight = 48;
constexpr int kIcon = 20;
constexpr int kGap = 12;
constexpr int kLongestId = 32;
constexpr int kLongestName = 100;
constexpr int kLongestPin = 12;

int placeOf(Role role) {
    return static_cast<int>(std::find(kRoles.begin(), kRoles.end(), role) - kRoles.begin());
}

} // namespace

QString PeoplePage::roleName(Role role) {
    switch (role) {
    case Role::Clerk:
        return tr("clerk");
    case Role::Claims:
        return tr("claims staff");
    case Role::Manager:
        return tr("manager");
    case Role::Administrator:
        return tr("administrator");
    }
    return {};
}

PeoplePage::PeoplePage(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme) {
    setObjectName(QStringLiteral("peoplePage"));
    setAccessibleName(tr("Who works here"));
    auto* title = makeLabel(theme, 20, QFont::Bold, Colour::Ink, this);
    title->setText(tr("Who works here"));
    m_said = new ElidedLabel(theme, 14, QFont::Normal, Colour::Muted, this);
    m_said->setObjectName(QStringLiteral("peopleSaid"));
    auto* back = new KeyButton(theme, QStringLiteral("peopleBack"), KeyButton::Role::Plain, this);
    back->setCaption(tr("Back to the bench"), tr("Esc"));
    back->setFixedHeight(theme.px(kButtonHeight));
    connect(back, &QAbstractButton::clicked, this, &PeoplePage::left);
    auto* top = new QHBoxLayout;
    top->setSpacing(theme.px(16));
    top->addWidget(title);
    top->addWidget(m_said, 1);
    top->addWidget(back);

    auto* card = new Card(theme, this);
    auto* form = new QVBoxLayout(card);
    form->setContentsMargins(theme.px(24), theme.px(16), theme.px(24), theme.px(16));
    form->setSpacing(theme.px(12));
    buildForm(*form);
    buildSigningIn(*form);
    form->addStretch();
    auto* middle = new QHBoxLayout;
    middle->setSpacing(theme.px(16));
    middle->addWidget(buildList());
    middle->addWidget(card, 1);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(12));
    layout->setSpacing(theme.px(12));
    layout->addLayout(top);
    layout->addLayout(middle, 1);
    hide();
}

QWidget* PeoplePage::buildList() {
    auto* side = new QWidget(this);
    side->setFixedWidth(m_theme.px(kListWidth));
    m_list = new QListWidget(side);
    m_list->setObjectName(QStringLiteral("peopleList"));
    m_list->setAccessibleName(tr("Everybody"));
    m_list->setFont(m_theme.font(16));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setIconSize(QSize(m_theme.px(kIcon + kGap), m_theme.px(kIcon)));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row < 0)
            return;
        m_chosen = m_people[static_cast<std::size_t>(row)].id;
        showChosen();
    });
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m_theme.px(8));
    column->addWidget(makeButton("peopleAdd", tr("Add a person"), &PeoplePage::beginAdding));
    column->addWidget(m_list, 1);
    return side;
}

QLineEdit* PeoplePage::makeField(const char* name, const QString& title, int longest) {
    auto* field = new QLineEdit(this);
    field->setObjectName(QLatin1String(name));
    field->setAccessibleName(title);
    field->setPlaceholderText(title);
    field->setMaxLength(longest);
    field->setFont(m_theme.font(16));
    field->setFixedHeight(m_theme.px(kButtonHeight));
    return field;
}

KeyButton* PeoplePage::makeButton(const char* name, const QString& caption, void (PeoplePage::*pressed)()) {
    auto* button = new KeyButton(m_theme, QLatin1String(name), KeyButton::Role::Plain, this);
    button->setCaption(caption, {});
    button->setFixedHeight(m_theme.px(kButtonHeight));
    connect(button, &QAbstractButton::clicked, this, pressed);
    return button;
}

void PeoplePage::buildForm(QVBoxLayout& column) {
    m_title = makeLabel(m_theme, 20, QFont::Bold, Colour::Ink, this);
    m_title->setObjectName(QStringLiteral("personTitle"));
    m_id = makeField("personId", tr("Short name, as it is typed: asha"), kLongestId);
    m_name = makeField("personName", tr("Name, as it stands on packs: A. Rao"), kLongestName);
    m_role = new ChoiceRow(m_theme, QStringLiteral("personRole"), tr("Is here as"),
                           {roleName(Role::Clerk), roleName(Role::Claims), roleName(Role::Manager),
                            roleName(Role::Administrator)},
                           this);
    m_mayDo = makeLabel(m_theme, 14, QFont::Normal, Colour::Muted, this);
    m_mayDo->setObjectName(QStringLiteral("personMayDo"));
    m_mayDo->setWordWrap(true);
    m_here = new ChoiceRow(m_theme, QStringLiteral("personHere"), tr("Works here"),
                           {tr("yes"), tr("no, has left")}, this);
    m_keep = makeButton("personKeep", tr("Keep it"), &PeoplePage::keep);
    m_keep->setRole(KeyButton::Role::Primary);
    connect(m_role, &ChoiceRow::picked, this, &PeoplePage::showRole);
    connect(m_id, &QLineEdit::returnPressed, this, &PeoplePage::keep);
    connect(m_name, &QLineEdit::returnPressed, this, &PeoplePage::keep);
    for (QWidget* each :
         {static_cast<QWidget*>(m_title), static_cast<QWidget*>(m_id), static_cast<QWidget*>(m_name),
          static_cast<QWidget*>(m_role), static_cast<QWidget*>(m_mayDo), static_cast<QWidget*>(m_here),
          static_cast<QWidget*>(m_keep)})
        column.addWidget(each);
}

void PeoplePage::buildSigningIn(QVBoxLayout& column) {
    m_signingIn = new QWidget(this);
    auto* title = makeLabel(m_theme, 16, QFont::Bold, Colour::Ink, m_signingIn);
    title->setText(tr("Signing in"));
    m_signsIn = makeLabel(m_theme, 14, QFont::Normal, Colour::Muted, m_signingIn);
    m_signsIn->setObjectName(QStringLiteral("personSignsIn"));
    m_signsIn->setWordWrap(true);
    m_pin = makeField("personPin", tr("New PIN: 4 to 12 digits"), kLongestPin);
    m_pin->setEchoMode(QLineEdit::Password);
    m_pin->setInputMethodHints(Qt::ImhDigitsOnly | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    connect(m_pin, &QLineEdit::returnPressed, this, &PeoplePage::givePin);
    m_take = makeButton("personTake", tr("Take PIN and badge away"), &PeoplePage::takeSecrets);
    auto* pin = new QHBoxLayout;
    pin->setSpacing(m_theme.px(8));
    pin->addWidget(m_pin, 1);
    pin->addWidget(makeButton("personGivePin", tr("Give this PIN"), &PeoplePage::givePin));
    auto* badge = new QHBoxLayout;
    badge->setSpacing(m_theme.px(8));
    badge->addWidget(makeButton("personBadge", tr("Make a new badge"), &PeoplePage::giveBadge), 1);
    badge->addWidget(m_take, 1);
    auto* rows = new QVBoxLayout(m_signingIn);
    rows->setContentsMargins(0, m_theme.px(16), 0, 0);
    rows->setSpacing(m_theme.px(12));
    rows->addWidget(title);
    rows->addWidget(m_signsIn);
    rows->addLayout(pin);
    rows->addLayout(badge);
    column.addWidget(m_signingIn);
}

void PeoplePage::open() {
    m_said->setFullText({});
    if (m_people.empty())
        beginAdding();
    show();
    raise();
}

void PeoplePage::say(const QString& text) {
    m_said->setFullText(text);
}

const Person* PeoplePage::chosen() const {
    const auto found = std::find_if(m_people.begin(), m_people.end(),
                                    [this](const Person& person) { return person.id == m_chosen; });
    return found == m_people.end() ? nullptr : &*found;
}

void PeoplePage::setPeople(const std::vector<Person>& everybody, bool isControlled) {
    const auto isSame = [](const Person& a, const Person& b) {
        return a.id == b.id && a.name == b.name && a.role == b.role && a.isActive == b.isActive &&
               a.signsIn == b.signsIn;
    };
    if (isControlled == m_isControlled &&
        std::equal(everybody.begin(), everybody.end(), m_people.begin(), m_people.end(), isSame))
        return; // what is being typed stays
    const bool wasAdding = m_chosen.empty() && !m_people.empty();
    const std::optional<Person> before = chosen() == nullptr ? std::nullopt : std::optional(*chosen());
    const bool stays = isControlled == m_isControlled;
    const PersonId typed(m_id->text().trimmed().toLower().toStdString());
    m_people = everybody;
    m_isControlled = isControlled;
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const Person& person : m_people) {
        const QString role = roleName(person.role);
        auto* item = new QListWidgetItem(person.isActive ? tr("%1 · %2").arg(shown(person.name), role)
                                                         : tr("%1 · left").arg(shown(person.name)),
                                         m_list);
        item->setSizeHint({0, m_theme.px(kRowHeight)});
        item->setIcon(iconOf(person));
        item->setToolTip(plainToolTip(shown(person.id.str())));
    }
    if (wasAdding)
        m_chosen = typed; // who was just added; nobody yet, where it was refused
    else if (chosen() == nullptr && !m_people.empty())
        m_chosen = m_people.front().id;
    if (chosen() == nullptr)
        m_chosen = {};
    else if (stays && before &&
             isSame(*before, *chosen())) // somebody else was changed: what is being typed stays
        m_list->setCurrentRow(static_cast<int>(chosen() - m_people.data()));
    else
        showChosen();
}

/// With room before it; of those who left it is empty.
QIcon PeoplePage::iconOf(const Person& person) const {
    const qreal ratio = devicePixelRatioF();
    const auto picture = [&](Colour colour) {
        QPixmap drawn(QSize(m_theme.px(kIcon + kGap), m_theme.px(kIcon)) * ratio);
        drawn.setDevicePixelRatio(ratio);
        drawn.fill(Qt::transparent);
        QPainter painter(&drawn);
        if (person.isActive)
            painter.drawPixmap(m_theme.px(kGap), 0, m_theme.icon(Icon::Person, colour, kIcon, ratio));
        return drawn;
    };
    QIcon icon(picture(Colour::Muted));
    icon.addPixmap(picture(Colour::OnAct), QIcon::Selected);
    return icon;
}

void PeoplePage::beginAdding() {
    m_chosen = {};
    const QSignalBlocker quiet(m_list);
    m_list->setCurrentRow(-1);
    showChosen();
    m_id->setFocus();
}

void PeoplePage::showChosen() {
    const Person* person = chosen();
    {
        const QSignalBlocker quiet(m_list);
        m_list->setCurrentRow(person == nullptr ? -1 : static_cast<int>(person - m_people.data()));
    }
    m_title->setText(person == nullptr ? tr("Somebody new") : shown(person->name));
    m_id->setVisible(person == nullptr);
    m_id->clear();
    m_name->setText(person == nullptr ? QString() : shown(person->name));
    m_role->setChosen(placeOf(person == nullptr ? Role::Clerk : person->role));
    m_here->setVisible(person != nullptr);
    m_here->setChosen(person == nullptr || person->isActive ? 0 : 1);
    m_pin->clear();
    m_signingIn->setVisible(person != nullptr);
    m_keep->setCaption(person == nullptr ? tr("Add") : tr("Keep it"), {});
    showRole();
    if (person == nullptr)
        return;
    const QString how =
        person->signsIn ? tr("Signs in with a PIN or a badge.") : tr("Has neither PIN nor badge.");
    m_signsIn->setText(m_isControlled
                           ? how
                           : how + QLatin1Char(' ') +
                                 tr("Nobody is asked for one, and everybody may do everything, until an "
                                    "administrator has a PIN or a badge."));
    m_take->setEnabled(person->signsIn);
}

void PeoplePage::showRole() {
    switch (kRoles[static_cast<std::size_t>(m_role->chosen())]) {
    case Role::Clerk:
        m_mayDo->setText(tr("Inspects returns, grades again, sets up cameras and scanners, adds notes."));
        break;
    case Role::Claims:
        m_mayDo->setText(tr("Makes claims, exports evidence, sees reports, imports; does not inspect."));
        break;
    case Role::Manager:
        m_mayDo->setText(
            tr("What clerks and claims staff do; changes the marketplaces' rules and protocols."));
        break;
    case Role::Administrator:
        m_mayDo->setText(tr("Everything, also who works here, and the key that packs are signed with."));
        break;
    }
}

void PeoplePage::keep() {
    const Person* before = chosen();
    Person person = before == nullptr ? Person() : *before;
    if (before == nullptr)
        person.id = PersonId(m_id->text().trimmed().toLower().toStdString());
    person.name = m_name->text().trimmed().toStdString();
    person.role = kRoles[static_cast<std::size_t>(m_role->chosen())];
    person.isActive = m_here->chosen() == 0;
    if (before == nullptr) {
        if (person.name.empty())
            person.name = person.id.str();
        Q_EMIT added(person);
    } else {
        Q_EMIT changed(person);
    }
}

void PeoplePage::givePin() {
    const QString pin = m_pin->text();
    m_pin->clear();
    if (const Person* person = chosen(); person != nullptr && !pin.isEmpty())
        Q_EMIT pinGiven(QString::fromStdString(person->id.str()), pin);
}

void PeoplePage::giveBadge() {
    if (const Person* person = chosen())
        Q_EMIT badgeWanted(QString::fromStdString(person->id.str()));
}

void PeoplePage::takeSecrets() {
    if (const Person* person = chosen())
        Q_EMIT secretsTaken(QString::fromStdString(person->id.str()));
}

void PeoplePage::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colour(Colour::Ground));
}

} // namespace returnbench
