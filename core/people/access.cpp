#include "core/people/access.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/people/badge.h"

#include <algorithm>
#include <utility>

namespace returnbench {
namespace {

constexpr int kFreeTries = 3;
constexpr std::chrono::seconds kFirstWait{5};
constexpr std::chrono::seconds kLongestWait{300};

void requireActive(const Person& person) {
    if (!person.isActive)
        throw Error(ErrorCode::NotAllowed, person.name + " does not work here any more.",
                    "Sign in as somebody else, or ask an administrator.");
}

} // namespace

std::chrono::seconds waitAfter(int wrongPins) noexcept {
    if (wrongPins < kFreeTries)
        return std::chrono::seconds{0};
    const int doublings = std::min(wrongPins - kFreeTries, 6);
    return std::min(kFirstWait * (1 << doublings), kLongestWait);
}

Access::Access(Journal& journal, std::filesystem::path secretsFile, const Clock& clock, std::string program)
    : m_journal(journal), m_secretsFile(std::move(secretsFile)), m_clock(clock),
      m_program(std::move(program)) {}

bool Access::isControlled() const {
    const auto all = persons(m_journal);
    return std::any_of(all.begin(), all.end(), administers);
}

void Access::requireWaited(const Person& person) const {
    const Refusals refusals = refusalsOf(m_journal, person.id);
    const auto last = parseTimestamp(refusals.lastAt);
    const Timestamp now = m_clock.now();
    // A clock that was set back does not say how long ago that was. One try is free then, as where it is set
    // forward: the next wrong PIN has its time by the clock as it is now.
    if (!last || now < *last)
        return;
    const std::chrono::milliseconds left = *last + waitAfter(refusals.count) - now;
    if (left > std::chrono::milliseconds{0})
        throw Error(ErrorCode::NotAllowed, "Too many wrong PINs were given for " + person.name + ".",
                    "Wait " + std::to_string(std::chrono::ceil<std::chrono::seconds>(left).count()) +
                        " seconds, or scan your badge.");
}

void Access::admit(const Person& person, const char* way, std::optional<Permission> needed) {
    if (needed)
        require(person, *needed);
    record("person.signed_in", person.id, {{"way", way}}, person.id.str());
}

Person Access::signIn(const PersonId& id, std::string_view pin, std::optional<Permission> needed) {
    Person person = knownPerson(m_journal, id);
    requireActive(person);
    if (!isControlled()) {
        admit(person, "name", needed);
        return person;
    }
    requireWaited(person);
    const SignInSecrets secrets = SignInSecrets::load(m_secretsFile);
    if (!secrets.hasPin(person.id))
        throw Error(ErrorCode::NotAllowed, person.name + " has no PIN.",
                    "Scan your badge, or ask an administrator for a PIN.");
    if (!secrets.pinFits(person.id, pin)) {
        // No event lies before the one ahead of it, so its own time may be ahead of a clock that was set
        // back.
        record("person.refused", person.id, {{"way", "pin"}, {"clock", formatTimestamp(m_clock.now())}},
               m_program);
        throw Error(ErrorCode::NotAllowed, "That is not the PIN of " + person.name + ".",
                    "Try again, or scan your badge.");
    }
    admit(person, "pin", needed);
    return person;
}

Person Access::signInByBadge(std::string_view badge, std::optional<Permission> needed) {
    const auto owner = SignInSecrets::load(m_secretsFile).ownerOfBadge(badge);
    if (!owner)
        throw Error(ErrorCode::NotAllowed, "This badge is nobody's here.",
                    "Sign in with your name and PIN, or ask an administrator for a new badge.");
    Person person = knownPerson(m_journal, *owner);
    requireActive(person);
    admit(person, "badge", needed);
    return person;
}

void Access::signOut(const PersonId& id, const char* reason) {
    record("person.signed_out", id, {{"reason", reason}}, id.str());
}

void Access::require(const std::optional<Person>& person, Permission permission) const {
    if (!isControlled() || (person ? may(person->role, permission) : programMay(permission)))
        return;
    if (!person)
        throw Error(ErrorCode::NotAllowed, "Nobody is signed in.", "Sign in first.");
    throw Error(ErrorCode::NotAllowed, person->name + " may not do this.", std::string(whoMay(permission)));
}

void Access::givePin(const PersonId& id, std::string_view pin, const std::string& by) {
    Person person = knownPerson(m_journal, id);
    SignInSecrets::load(m_secretsFile).setPin(person.id, pin);
    recordSecrets(std::move(person), true, "pin", by);
}

void Access::giveBadge(const PersonId& id, std::string_view badge, const std::string& by) {
    Person person = knownPerson(m_journal, id);
    SignInSecrets::load(m_secretsFile).setBadge(person.id, badge);
    recordSecrets(std::move(person), true, "badge", by);
}

void Access::takeSecrets(const PersonId& id, const std::string& by) {
    Person person = knownPerson(m_journal, id);
    requireAnotherAdministrator(m_journal, person);
    SignInSecrets::load(m_secretsFile).forget(person.id);
    recordSecrets(std::move(person), false, "none", by);
}

void Access::recordSecrets(Person person, bool signsIn, const char* which, const std::string& by) {
    NewEvent event;
    event.kind = "person.changed";
    event.by = by;
    event.data = {{"id", person.id.str()},  {"name", person.name}, {"role", toString(person.role)},
                  {"secret_changed", true}, {"secret", which},     {"signs_in", signsIn}};
    if (!person.isActive)
        event.data["left"] = true;
    m_journal.append(event);
}

void Access::record(const char* kind, const PersonId& id, nlohmann::json data, const std::string& by) {
    NewEvent event;
    event.kind = kind;
    event.by = by;
    event.data = std::move(data);
    event.data["id"] = id.str();
    m_journal.append(event);
}

} // namespace returnbench
