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

    for (const char* id : {"asha", "", "Asha", "a b", "\xC3\xA9", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"}) {
        INFO(id);
        CHECK(codeOf([&] {
                  addPerson(office.journal, {PersonId(id), "N", Role::Clerk}, "root");
              }) == ErrorCode::InvalidInput);
    }
    for (const char* name : {"  ", "a\nb"}) {
        INFO(name);
        CHECK(codeOf([&] {
                  addPerson(office.journal, {PersonId("n"), name, Role::Clerk}, "root");
              }) == ErrorCode::InvalidInput);
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

    CHECK(codeOf([&] {
              changePerson(office.journal, {PersonId("ravi"), "R", Role::Clerk}, "root");
          }) == ErrorCode::NotFound);
    asha.name = "";
    CHECK(codeOf([&] { changePerson(office.journal, asha, "root"); }) == ErrorCode::InvalidInput);
}
