#pragma once

#include "core/people/access.h"
#include "tests/support/fixed.h"
#include "tests/support/temp_directory.h"

namespace returnbench::test {

/// A journal with three people of whom none signs in yet, and the file of their secrets.
class Office {
public:
    Office() {
        addPerson(journal, {kRoot, "R. Oot", Role::Administrator}, "returnbench");
        addPerson(journal, {kAsha, "A. Rao", Role::Clerk}, "root");
        addPerson(journal, {kMira, "M. Sen", Role::Manager}, "root");
    }

    [[nodiscard]] Access access() { return {journal, secretsFile, clock, "returnbench"}; }

    inline static const PersonId kRoot{"root"};
    inline static const PersonId kAsha{"asha"};
    inline static const PersonId kMira{"mira"};
    static constexpr const char* kPin = "274913";

    TempDirectory directory;
    FixedClock clock;
    PersonProjection people;
    std::filesystem::path secretsFile = directory.path() / "people.json";
    Journal journal{directory.path() / "journal.db", OpenMode::ReadWrite, "Bench 1", clock, {&people}};
};

} // namespace returnbench::test
