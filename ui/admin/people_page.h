#pragma once

#include "core/people/access.h" // not person.h: moc 6.4 stumbles over <compare> where it comes first
#include "ui/widgets/theme.h"

#include <QWidget>
#include <vector>

class QIcon;
class QLabel;
class QLineEdit;
class QListWidget;
class QVBoxLayout;

namespace returnbench {

class ChoiceRow;
class ElidedLabel;
class KeyButton;

/// Who works here: adds people, says what they are here for, gives them a PIN or a badge to sign in by. For
/// administrators; for everybody as long as nobody signs in.
class PeoplePage : public QWidget {
    Q_OBJECT
public:
    PeoplePage(const Theme& theme, QWidget* parent);

    void open();
    /// @param everybody those who left among them
    /// @param isControlled people sign in
    void setPeople(const std::vector<Person>& everybody, bool isControlled);
    /// What came of it.
    void say(const QString& text);

Q_SIGNALS:
    void added(const returnbench::Person& person);
    void changed(const returnbench::Person& person);
    void pinGiven(const QString& person, const QString& pin);
    void badgeWanted(const QString& person);
    void secretsTaken(const QString& person);
    void left();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] static QString roleName(Role role);
    [[nodiscard]] QIcon iconOf(const Person& person) const;
    QWidget* buildList();
    void buildForm(QVBoxLayout& column);
    void buildSigningIn(QVBoxLayout& column);
    QLineEdit* makeField(const char* name, const QString& title, int longest);
    KeyButton* makeButton(const char* name, const QString& caption, void (PeoplePage::*pressed)());
    /// The one who is looked at; nullptr while somebody is being added.
    [[nodiscard]] const Person* chosen() const;
    void beginAdding();
    void showChosen();
    void showRole();
    void keep();
    void givePin();
    void giveBadge();
    void takeSecrets();

    const Theme& m_theme;
    std::vector<Person> m_people;
    bool m_isControlled = false;
    PersonId m_chosen; ///< empty: somebody is being added
    QListWidget* m_list = nullptr;
    QLabel* m_title = nullptr;
    QLineEdit* m_id = nullptr;
    QLineEdit* m_name = nullptr;
    ChoiceRow* m_role = nullptr;
    QLabel* m_mayDo = nullptr;
    ChoiceRow* m_here = nullptr;
    KeyButton* m_keep = nullptr;
    QWidget* m_signingIn = nullptr;
    QLabel* m_signsIn = nullptr;
    QLineEdit* m_pin = nullptr;
    KeyButton* m_take = nullptr;
    ElidedLabel* m_said = nullptr;
};

} // namespace returnbench
