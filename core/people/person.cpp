#include "core/inspection/inspection_projection.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/inspection/event_fields.h"

#include <algorithm>
#include <array>

namespace returnbench {
namespace {

using event_fields::objectIn;
using event_fields::textIn;

constexpr std::size_t kMaxPersonId = 32;
constexpr std::size_t kMaxPersonName = 100;
constexpr std::array<std::string_view, 4> kRoles{"clerk", "claims", "manager", "administrator"};

bool isPersonId(std::string_view id) {
    return !id.empty() && id.size() <= kMaxPersonId && std::all_of(id.begin(), id.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.' || c == '-' || c == '_';
    });
}

std::vector<Person> personsWhere(const Journal& journal, const std::string& rest, const std::string& value) {
    return guardSqlite("listing persons", [&] {
        SQLite::Statement query(journal.database(), "SELECT id, name, role FROM person " + rest);
        if (!value.empty())
            query.bind(1, value);
        std::vector<Person> result;
        while (query.executeStep())
            result.push_back({PersonId(query.getColumn(0).getString()), query.getColumn(1).getString(),
                              query.getColumn(2).getString()});
        return result;
    });
}

} // namespace

std::vector<std::string> PersonProjection::tables() const {
    return {"person"};
}

void PersonProjection::apply(ProjectionTables& tables, const Event& event) const {
    const std::string kind = textIn(event.body, "kind");
    if (kind != "person.added" && kind != "person.changed")
        return;
    const auto& data = objectIn(event.body, "data");
    guardSqlite("keeping the list of persons", [&] {
        tables.run("INSERT OR REPLACE INTO person (id, name, role) VALUES (?, ?, ?)", textIn(data, "id"),
                   textIn(data, "name"), textIn(data, "role"));
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

void addPerson(Journal& journal, const Person& person, const std::string& by) {
    const std::string& id = person.id.str();
    if (!isPersonId(id))
        throw Error(ErrorCode::InvalidInput, "\"" + printable(id, 64) + "\" cannot be a person's id.",
                    "Use 1 to 32 of a-z, 0-9, dot, dash and underscore, such as `asha`.");
    if (findPerson(journal, person.id))
        throw Error(ErrorCode::InvalidInput, "There is a person with the id " + id + " already.",
                    "Choose another id.");
    const std::string name(trim(person.name));
    if (name.empty() || name.size() > kMaxPersonName || !isPrintable(name))
        throw Error(ErrorCode::InvalidInput,
                    "The name of " + id + " must have 1 to " + std::to_string(kMaxPersonName) +
                        " bytes of printable text.",
                    "Give a name such as `A. Rao`.");
    if (std::find(kRoles.begin(), kRoles.end(), person.role) == kRoles.end())
        throw Error(ErrorCode::InvalidInput, "\"" + printable(person.role, 64) + "\" is no role.",
                    "Use clerk, claims, manager or administrator.");
    NewEvent event;
    event.kind = "person.added";
    event.by = by;
    event.data = {{"id", id}, {"name", name}, {"role", person.role}};
    journal.append(event);
}

} // namespace returnbench
