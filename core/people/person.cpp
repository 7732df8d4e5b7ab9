#include "core/people/person.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/journal/event_fields.h"

#include <algorithm>

namespace returnbench {
namespace {

using event_fields::objectIn;
using event_fields::textIn;
using event_fields::truthIn;

constexpr std::size_t kMaxPersonId = 32;
constexpr std::size_t kMaxPersonName = 100;

bool isPersonId(std::string_view id) {
    return !id.empty() && id.size() <= kMaxPersonId && std::all_of(id.begin(), id.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.' || c == '-' || c == '_';
    });
}

std::vector<Person> personsWhere(const Journal& journal, const std::string& rest, const std::string& value) {
    return guardSqlite("listing persons", [&] {
        SQLite::Statement query(journal.database(),
                                "SELECT id, name, role, active, signs_in FROM person " + rest);
        if (!value.empty())
            query.bind(1, value);
        std::vector<Person> result;
        while (query.executeStep())
            result.push_back({PersonId(query.getColumn(0).getString()), query.getColumn(1).getString(),
                              roleFrom(query.getColumn(2).getString()).value_or(Role::Clerk),
                              query.getColumn(3).getInt() != 0, query.getColumn(4).getInt() != 0});
        return result;
    });
}

std::string checkedName(const Person& person) {
    std::string name(trim(person.name));
    if (name.empty() || name.size() > kMaxPersonName || !isPrintable(name))
        throw Error(ErrorCode::InvalidInput,
                    "The name of " + person.id.str() + " must have 1 to " + std::to_string(kMaxPersonName) +
                        " bytes of printable text.",
                    "Give a name such as `A. Rao`.");
    return name;
}

} // namespace

std::vector<std::string> PersonProjection::tables() const {
    return {"person"};
}

void PersonProjection::apply(ProjectionTables& tables, const Event& event) const {
    const std::string kind = textIn(event.body, "kind");
    if (kind.rfind("person.", 0) != 0)
        return;
    const auto& data = objectIn(event.body, "data");
    const std::string id = textIn(data, "id");
    guardSqlite("keeping the list of persons", [&] {
        if (kind == "person.added" || kind == "person.changed")
            tables.run("INSERT INTO person (id, name, role, active, signs_in) VALUES (?1, ?2, ?3, ?4, ?5) "
                       "ON CONFLICT (id) DO UPDATE SET name = ?2, role = ?3, active = ?4, signs_in = ?5",
                       id, textIn(data, "name"), textIn(data, "role"), truthIn(data, "left") ? 0 : 1,
                       truthIn(data, "signs_in") ? 1 : 0);
        else if (kind == "person.refused") {
            const std::string clock = textIn(data, "clock"); // older journals have none
            tables.run("UPDATE person SET refused = refused + 1, refused_at = ? WHERE id = ?",
                       clock.empty() ? textIn(event.body, "at") : clock, id);
        }
        if (kind == "person.signed_in" || truthIn(data, "secret_changed"))
            tables.run("UPDATE person SET refused = 0, refused_at = '' WHERE id = ?", id);
    });
}

std::vector<Person> persons(const Journal& journal) {
    return personsWhere(journal, "ORDER BY id", "");
}

std::optional<Person> findPerson(const Journal& journal, const PersonId& id) {
    if (id.empty())
        return std::nullopt;
    const auto found = personsWhere(journal, "WHERE id = ?", id.str());
    return found.empty() ? std::nullopt : std::optional(found.front());
}

Person knownPerson(const Journal& journal, const PersonId& id) {
    if (auto person = findPerson(journal, id))
        return *person;
    throw Error(ErrorCode::NotFound, "Nobody here is called \"" + printable(id.str(), 64) + "\".",
                "List them with `returnbench-cli person list`.");
}

void addPerson(Journal& journal, const Person& person, const std::string& by) {
    const std::string& id = person.id.str();
    if (!isPersonId(id))
        throw Error(ErrorCode::InvalidInput, "\"" + printable(id, 64) + "\" cannot be a person's id.",
                    "Use 1 to 32 of a-z, 0-9, dot, dash and underscore, such as `asha`.");
    if (findPerson(journal, person.id))
        throw Error(ErrorCode::InvalidInput, "There is a person with the id " + id + " already.",
                    "Choose another id.");
    NewEvent event;
    event.kind = "person.added";
    event.by = by;
    event.data = {{"id", id}, {"name", checkedName(person)}, {"role", toString(person.role)}};
    journal.append(event);
}

void changePerson(Journal& journal, const Person& person, const std::string& by) {
    const Person before = knownPerson(journal, person.id);
    NewEvent event;
    event.kind = "person.changed";
    event.by = by;
    event.data = {{"id", person.id.str()},
                  {"name", checkedName(person)},
                  {"role", toString(person.role)},
                  {"signs_in", before.signsIn}};
    if (!person.isActive)
        event.data["left"] = true;
    if (!person.isActive || person.role != Role::Administrator)
        requireAnotherAdministrator(journal, before);
    journal.append(event);
}

bool administers(const Person& person) noexcept {
    return person.role == Role::Administrator && person.isActive && person.signsIn;
}

void requireAnotherAdministrator(const Journal& journal, const Person& besides) {
    if (!administers(besides))
        return;
    for (const Person& person : persons(journal))
        if (administers(person) && person.id != besides.id)
            return;
    throw Error(ErrorCode::InvalidInput, besides.name + " is the last administrator who can sign in.",
                "Make somebody else administrator first, with a PIN or a badge.");
}

Refusals refusalsOf(const Journal& journal, const PersonId& id) {
    return guardSqlite("looking for wrong PINs", [&] {
        SQLite::Statement query(journal.database(), "SELECT refused, refused_at FROM person WHERE id = ?");
        query.bind(1, id.str());
        if (!query.executeStep())
            return Refusals{};
        return Refusals{query.getColumn(0).getInt(), query.getColumn(1).getString()};
    });
}

} // namespace returnbench
