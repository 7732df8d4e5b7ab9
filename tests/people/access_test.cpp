#include "core/people/access.h"

#include "core/base/file.h"
#include "core/people/badge.h"
#include "tests/people/office.h"
#include "tests/support/catch.h"
#include "tests/support/errors.h"

using namespace returnbench;
using namespace returnbench::test;

namespace {

/// Kinds and authors of the events from `first` on: `person.refused by returnbench`.
std::vector<std::string> eventsFrom(const Journal& journal, std::int64_t first) {
    std::vector<std::string> kinds;
    journal.forEach(first, [&](const Event& event) {
        kinds.push_back(event.kind() + " by " + event.by());
        return true;
    });
    return kinds;
}

/// An office with PINs for all three.
struct Guarded : Office {
    Guarded() {
        Access gate = access();
        gate.givePin(kRoot, kPin, "returnbench");
        gate.givePin(kAsha, "5062", "root");
        gate.givePin(kMira, "8823", "root");
    }
    ErrorCode refusal(const PersonId& id, const std::string& pin) {
        return codeOf([&] { (void)access().signIn(id, pin); });
    }
};

} // namespace

TEST_CASE("before an administrator has a PIN or a badge nobody is asked for anything") {
    Office office;
    Access access = office.access();
    CHECK_FALSE(access.isControlled());
    CHECK(access.signIn(Office::kAsha, "").name == "A. Rao");
    for (const Permission permission : kPermissions) {
        access.require(std::nullopt, permission);
        access.require(knownPerson(office.journal, Office::kAsha), permission);
    }
    access.givePin(Office::kMira, "8823", "root"); // a manager: no administrator yet
    CHECK_FALSE(access.isControlled());
    access.givePin(Office::kRoot, Office::kPin, "root");
    CHECK(access.isControlled());
    CHECK(codeOf([&] { (void)access.signIn(Office::kAsha, ""); }) == ErrorCode::NotAllowed);
}

TEST_CASE("who signs in gives their PIN, and what they may do is what the table says") {
    Guarded office;
    Access access = office.access();
    const Person asha = access.signIn(Office::kAsha, "5062");
    CHECK(asha.role == Role::Clerk);
    for (const Permission permission : kPermissions) {
        INFO(whoMay(permission));
        if (may(Role::Clerk, permission))
            access.require(asha, permission);
        else
            CHECK(codeOf([&] { access.require(asha, permission); }) == ErrorCode::NotAllowed);
        if (programMay(permission))
            access.require(std::nullopt, permission);
        else
            CHECK(codeOf([&] { access.require(std::nullopt, permission); }) == ErrorCode::NotAllowed);
    }
    access.signOut(Office::kAsha, "idle");
    CHECK(eventsFrom(office.journal, office.journal.head().seq - 1) ==
          std::vector<std::string>{"person.signed_in by asha", "person.signed_out by asha"});
    CHECK(office.journal.check().empty());
}

TEST_CASE("wrong PINs are recorded without the PIN, and cost waits that grow, also after a restart") {
    Guarded office;
    const std::int64_t first = office.journal.head().seq + 1;
    for (int i = 0; i < 3; ++i)
        CHECK(office.refusal(Office::kAsha, "99112") == ErrorCode::NotAllowed);
    CHECK(eventsFrom(office.journal, first) == std::vector<std::string>(3, "person.refused by returnbench"));

    // The right one does not help before the wait is over, and nothing is recorded of such a try.
    CHECK(office.refusal(Office::kAsha, "5062") == ErrorCode::NotAllowed);
    CHECK(office.journal.head().seq == first + 2);
    office.clock.advance(std::chrono::milliseconds(4999));
    CHECK(office.refusal(Office::kAsha, "5062") == ErrorCode::NotAllowed);
    CHECK(office.access().signIn(Office::kMira, "8823").id == Office::kMira); // others do not wait
    office.clock.advance(std::chrono::milliseconds(1));
    CHECK(office.refusal(Office::kAsha, "99112") == ErrorCode::NotAllowed); // the fourth
    office.clock.advance(std::chrono::milliseconds(9999));
    CHECK(office.refusal(Office::kAsha, "5062") == ErrorCode::NotAllowed);
    office.clock.advance(std::chrono::milliseconds(1));
    CHECK(office.access().signIn(Office::kAsha, "5062").id == Office::kAsha);
    CHECK(office.refusal(Office::kAsha, "99112") == ErrorCode::NotAllowed); // counted anew
    CHECK(office.access().signIn(Office::kAsha, "5062").id == Office::kAsha);

    office.journal.forEach(1, [](const Event& event) {
        const std::string body = event.body.dump();
        CHECK(body.find("5062") == std::string::npos);
        CHECK(body.find("99112") == std::string::npos);
        return true;
    });
    CHECK(office.journal.check().empty());
}

TEST_CASE("the wait doubles up to five minutes") {
    CHECK(waitAfter(0).count() == 0);
    CHECK(waitAfter(2).count() == 0);
    CHECK(waitAfter(3).count() == 5);
    CHECK(waitAfter(4).count() == 10);
    CHECK(waitAfter(8).count() == 160);
    CHECK(waitAfter(9).count() == 300);
    CHECK(waitAfter(1'000'000).count() == 300);
}

TEST_CASE("a clock that was set back locks nobody out, and allows one try, not many") {
    Guarded office;
    for (int i = 0; i < 3; ++i)
        CHECK(office.refusal(Office::kAsha, "99112") == ErrorCode::NotAllowed);
    office.clock.advance(-std::chrono::hours(48));
    SECTION("the right PIN fits at once") {
        CHECK(office.access().signIn(Office::kAsha, "5062").id == Office::kAsha);
    }
    SECTION("a wrong one costs the next wait, by the clock as it is now") {
        const auto before = office.journal.head().seq;
        CHECK(office.refusal(Office::kAsha, "99112") == ErrorCode::NotAllowed);
        CHECK(office.journal.head().seq > before);
        try {
            (void)office.access().signIn(Office::kAsha, "5062");
            FAIL("nobody waited");
        } catch (const Error& error) {
            CHECK(error.whatToDo().find("Wait 10 seconds") == 0);
        }
        office.clock.advance(std::chrono::milliseconds(9999));
        CHECK(office.refusal(Office::kAsha, "5062") == ErrorCode::NotAllowed);
        office.clock.advance(std::chrono::milliseconds(1));
        CHECK(office.access().signIn(Office::kAsha, "5062").id == Office::kAsha);
    }
    CHECK(office.journal.check().empty());
}

TEST_CASE("a badge signs in by its code alone, and a new one makes the old one worthless") {
    Guarded office;
    CountingRandom random;
    Access access = office.access();
    const std::string first = newBadge(random);
    const std::string second = newBadge(random);
    REQUIRE(first != second);
    CHECK(first.size() == 21);
    access.giveBadge(Office::kAsha, first, "root");
    CHECK(access.signInByBadge(" " + first + " ").id == Office::kAsha);
    std::string lower = first;
    for (char& c : lower)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
    CHECK(access.signInByBadge(lower).id == Office::kAsha); // Caps Lock
    access.giveBadge(Office::kAsha, second, "root");
    CHECK(codeOf([&] { (void)access.signInByBadge(first); }) == ErrorCode::NotAllowed);
    CHECK(access.signInByBadge(second).id == Office::kAsha);
    CHECK(access.signIn(Office::kAsha, "5062").id == Office::kAsha); // the PIN is as it was
    for (const char* other : {"", "RBID-", "RBID-0000000000000000", "SN-1"}) {
        INFO(other);
        CHECK(codeOf([&] { (void)access.signInByBadge(other); }) == ErrorCode::NotAllowed);
    }
    const std::string kept = readTextFile(office.secretsFile, 1u << 20);
    office.journal.forEach(1, [&](const Event& event) {
        CHECK(event.body.dump().find(second.substr(5)) == std::string::npos);
        return true;
    });
    CHECK(kept.find(second.substr(5)) == std::string::npos);
    CHECK(kept.find("5062") == std::string::npos);
}

TEST_CASE("who may not do what they come for is not signed in") {
    Guarded office;
    CountingRandom random;
    Access access = office.access();
    const std::string badge = newBadge(random);
    access.giveBadge(Office::kAsha, badge, "root");
    const std::int64_t before = office.journal.head().seq;
    const auto refused = Permission::Claim; // no clerk's
    CHECK(codeOf([&] { (void)access.signIn(Office::kAsha, "5062", refused); }) == ErrorCode::NotAllowed);
    CHECK(codeOf([&] { (void)access.signInByBadge(badge, refused); }) == ErrorCode::NotAllowed);
    CHECK(office.journal.head().seq == before);
    CHECK(access.signIn(Office::kAsha, "5062", Permission::Inspect).id == Office::kAsha);
    CHECK(access.signInByBadge(badge, Permission::Inspect).id == Office::kAsha);
    CHECK(codeOf([&] { (void)access.signIn(Office::kAsha, "9911", refused); }) == ErrorCode::NotAllowed);
    CHECK(eventsFrom(office.journal, before + 1) ==
          std::vector<std::string>{"person.signed_in by asha", "person.signed_in by asha",
                                   "person.refused by returnbench"}); // a wrong PIN counts all the same
}

TEST_CASE("who left does not sign in, and the last administrator stays") {
    Guarded office;
    Access access = office.access();
    Person asha = knownPerson(office.journal, Office::kAsha);
    asha.isActive = false;
    changePerson(office.journal, asha, "root");
    CHECK(knownPerson(office.journal, Office::kAsha).signsIn);
    CHECK(office.refusal(Office::kAsha, "5062") == ErrorCode::NotAllowed);

    Person root = knownPerson(office.journal, Office::kRoot);
    root.role = Role::Manager;
    CHECK(codeOf([&] { changePerson(office.journal, root, "root"); }) == ErrorCode::InvalidInput);
    root.role = Role::Administrator;
    root.isActive = false;
    CHECK(codeOf([&] { changePerson(office.journal, root, "root"); }) == ErrorCode::InvalidInput);
    CHECK(codeOf([&] { access.takeSecrets(Office::kRoot, "root"); }) == ErrorCode::InvalidInput);
    CHECK(access.signIn(Office::kRoot, Office::kPin).id == Office::kRoot);

    Person mira = knownPerson(office.journal, Office::kMira);
    mira.role = Role::Administrator;
    changePerson(office.journal, mira, "root");
    access.takeSecrets(Office::kRoot, "mira");
    CHECK_FALSE(knownPerson(office.journal, Office::kRoot).signsIn);
    CHECK(office.refusal(Office::kRoot, Office::kPin) == ErrorCode::NotAllowed);
    CHECK(access.isControlled());
    CHECK(office.journal.check().empty());
}

TEST_CASE("without the file of secrets nobody comes in, and a new PIN lets them in again") {
    Guarded office;
    std::filesystem::remove(office.secretsFile);
    CHECK(office.access().isControlled()); // the journal knows
    CHECK(office.refusal(Office::kRoot, Office::kPin) == ErrorCode::NotAllowed);
    office.access().givePin(Office::kRoot, "1597", "returnbench-cli");
    CHECK(office.access().signIn(Office::kRoot, "1597").id == Office::kRoot);
}

TEST_CASE("PINs that anybody would try first are refused, and none is repeated in what is said") {
    Office office;
    for (const char* pin : {"", "123", "1234567890123", "12a4", "1234", "4321", "0000", "987654", "567890 ",
                            "\xD9\xA1\xD9\xA2"}) {
        INFO(pin);
        try {
            office.access().givePin(Office::kAsha, pin, "root");
            FAIL("it was taken");
        } catch (const Error& error) {
            CHECK(error.code() == ErrorCode::InvalidInput);
            CHECK((std::string(pin).size() < 3 || std::string(error.what()).find(pin) == std::string::npos));
        }
    }
    CHECK_FALSE(std::filesystem::exists(office.secretsFile));
    CHECK_FALSE(knownPerson(office.journal, Office::kAsha).signsIn);
}

TEST_CASE("the file of secrets is for this account alone, and a foreign one is refused") {
    Guarded office;
    CHECK(std::filesystem::status(office.secretsFile).permissions() ==
          (std::filesystem::perms::owner_read | std::filesystem::perms::owner_write));
    const std::string good = readTextFile(office.secretsFile, 1u << 20);
    CHECK(good.find("$argon2id$v=19$m=65536,t=2,p=1$") != std::string::npos);
    for (const char* bad :
         {"", "[]", "{", R"({"people":[]})", R"({"people":{"asha":1}})",
          R"({"people":{"asha":{"pin":"1234"}}})", R"({"people":{"asha":{"badge":"RBID-1"}}})"}) {
        INFO(bad);
        writeFileDurably(office.secretsFile, std::string_view(bad));
        CHECK(office.refusal(Office::kAsha, "5062") == ErrorCode::InvalidInput);
    }
    writeFileDurably(office.secretsFile, std::string(1u << 21, ' '));
    CHECK(office.refusal(Office::kAsha, "5062") == ErrorCode::InvalidInput);
    writeFileDurably(office.secretsFile, good);
    CHECK(office.access().signIn(Office::kAsha, "5062").id == Office::kAsha);
}
