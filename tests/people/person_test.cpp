#include "core/people/person.h"

#include "tests/people/office.h"
#include "tests/support/catch.h"
#include "tests/support/errors.h"

using namespace returnbench;
using namespace returnbench::test;

TEST_CASE("persons are added once, and only well-formed") {
    Office office;
    addPerson(office.journal, {PersonId("mr.x-1_y"), " X ", Role::Administrator}, "root");
    CHECK(findPerson(office.journal, PersonId("mr.x-1_y"))->name == "X");
    CHECK(persons(office.journal).size() == 4);
    CHECK_FALSE(findPerson(office.journal, PersonId("ravi")));
    CHECK_FALSE(findPerson(office.journal, PersonId()));

    const auto refuses = [&](const char* id, const char* name) {
        const Person person{PersonId(id), name, Role::Clerk};
        return codeOf([&] { addPerson(office.journal, person, "root"); }) == ErrorCode::InvalidInput;
    };
    for (const char* id : {"asha", "", "Asha", "a b", "\xC3\xA9", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"}) {
        INFO(id);
        CHECK(refuses(id, "N"));
    }
    for (const char* name : {"  ", "a\nb"}) {
        INFO(name);
        CHECK(refuses("n", name));
    }
    CHECK(persons(office.journal).size() == 4);
}

TEST_CASE("a person gets another name and role, leaves and comes back, and a replay says the same") {
    Office office;
    Person asha = knownPerson(office.journal, Office::kAsha);
    asha.name = "Asha Rao";
    asha.role = Role::Manager;
    asha.isActive = false;
    changePerson(office.journal, asha, "root");
    const Person changed = knownPerson(office.journal, Office::kAsha);
    CHECK(changed.name == "Asha Rao");
    CHECK(changed.role == Role::Manager);
    CHECK_FALSE(changed.isActive);
    asha.isActive = true;
    changePerson(office.journal, asha, "root");
    CHECK(knownPerson(office.journal, Office::kAsha).isActive);
    CHECK(office.journal.check().empty());

    const Person ravi{PersonId("ravi"), "R", Role::Clerk};
    CHECK(codeOf([&] { changePerson(office.journal, ravi, "root"); }) == ErrorCode::NotFound);
    asha.name = "";
    CHECK(codeOf([&] { changePerson(office.journal, asha, "root"); }) == ErrorCode::InvalidInput);
}
