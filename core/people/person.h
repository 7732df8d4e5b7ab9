#pragma once

#include "core/base/ids.h"
#include "core/journal/journal.h"
#include "core/journal/projection.h"
#include "core/people/permission.h"

#include <optional>
#include <string>
#include <vector>

namespace returnbench {

/// Somebody who works here, or did.
struct Person {
    PersonId id;      ///< short, lower case: `asha`
    std::string name; ///< `A. Rao`
    Role role = Role::Clerk;
    bool isActive = true; ///< false: left; stays in what was recorded
    bool signsIn = false; ///< a PIN or a badge was given
};

/// Table `person`: who may be named as `by`, and wrong PINs since the last right one.
class PersonProjection final : public Projection {
public:
    [[nodiscard]] std::vector<std::string> tables() const override;
    void apply(ProjectionTables& tables, const Event& event) const override;
};

/// All, by id.
[[nodiscard]] std::vector<Person> persons(const Journal& journal);
[[nodiscard]] std::optional<Person> findPerson(const Journal& journal, const PersonId& id);

/// @throws Error{NotFound}
[[nodiscard]] Person knownPerson(const Journal& journal, const PersonId& id);

/// Appends `person.added`.
/// @throws Error{InvalidInput} for an id that is taken or not 1–32 of a–z, 0–9, `.`, `-`, `_`, and for a name
///         of none or more than 100 bytes of printable text
void addPerson(Journal& journal, const Person& person, const std::string& by);

/// Appends `person.changed`: another name or role, or whether they work here.
/// @throws Error{NotFound}; Error{InvalidInput} for a bad name, and for the last administrator who can sign
/// in
void changePerson(Journal& journal, const Person& person, const std::string& by);

/// Refuses to take the last administrator who can sign in from those who can: nobody could give anyone a PIN
/// then.
/// @throws Error{InvalidInput} when this person is that one
void requireAnotherAdministrator(const Journal& journal, const Person& besides);

/// Whether a person is one of those who bring a workspace under control: an administrator, here, who can sign
/// in.
[[nodiscard]] bool administers(const Person& person) noexcept;

/// Wrong PINs in a row, and when the last of them was given.
struct Refusals {
    int count = 0;
    std::string lastAt; ///< by the bench's clock as it was then; empty when there was none
};
[[nodiscard]] Refusals refusalsOf(const Journal& journal, const PersonId& id);

} // namespace returnbench
