#pragma once

#include "core/base/clock.h"
#include "core/journal/journal.h"
#include "core/people/person.h"
#include "core/people/sign_in_secrets.h"

#include <chrono>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace returnbench {

/// Who is here and what they may do.
///
/// A workspace is under control as soon as an administrator has a PIN or a badge. Before, nobody signs in and
/// everybody may do everything. Under control everybody signs in, and permission.h says what they may do.
///
/// For the thread that owns the journal; PINs take some 100 ms.
class Access {
public:
    /// @param program stands as author of what the program records by itself
    Access(Journal& journal, std::filesystem::path secretsFile, const Clock& clock, std::string program);

    [[nodiscard]] bool isControlled() const;

    /// The person by this name and PIN. Records `person.signed_in`, or `person.refused` for a wrong PIN.
    /// After three wrong ones in a row each further one costs a wait, 5 seconds at first, doubled each time,
    /// at most five minutes; it holds for this person at whatever window or command line, and after a
    /// restart. A clock that was set back to before the last wrong one ends it. Not under control the PIN is
    /// not asked for.
    /// @param needed what they come to do: who may not do it is not signed in
    /// @throws Error{NotFound} for a name that nobody has; Error{NotAllowed} for a wrong or missing PIN, for
    /// one that
    ///         comes too early, and for a person who left; as require() for `needed`
    Person signIn(const PersonId& id, std::string_view pin, std::optional<Permission> needed = {});
    /// @param badge as scanned
    /// @param needed as with signIn()
    /// @throws Error{NotAllowed} when it is nobody's, or somebody's who left; as require() for `needed`
    Person signInByBadge(std::string_view badge, std::optional<Permission> needed = {});
    /// @param reason `left`, `idle`, `changed`, `ended`
    void signOut(const PersonId& id, const char* reason);

    /// @throws Error{NotAllowed} saying who may; never where nothing is under control
    void require(const std::optional<Person>& person, Permission permission) const;

    /// Gives somebody a PIN, or another one, and records that, not which.
    /// @throws as SignInSecrets::setPin(); Error{NotFound}
    void givePin(const PersonId& id, std::string_view pin, const std::string& by);
    /// Gives somebody a badge in place of the one they had.
    /// @param badge as newBadge() makes it; kept nowhere
    /// @throws Error{NotFound}; Error{Storage}
    void giveBadge(const PersonId& id, std::string_view badge, const std::string& by);
    /// Neither PIN nor badge fit any more.
    /// @throws Error{NotFound}; Error{InvalidInput} for the last administrator who can sign in;
    /// Error{Storage}
    void takeSecrets(const PersonId& id, const std::string& by);

private:
    void requireWaited(const Person& person) const;
    void admit(const Person& person, const char* way, std::optional<Permission> needed);
    void recordSecrets(Person person, bool signsIn, const char* which, const std::string& by);
    void record(const char* kind, const PersonId& id, nlohmann::json data, const std::string& by);

    Journal& m_journal;
    std::filesystem::path m_secretsFile;
    const Clock& m_clock;
    std::string m_program;
};

/// How long somebody waits after so many wrong PINs in a row, from the last of them on.
[[nodiscard]] std::chrono::seconds waitAfter(int wrongPins) noexcept;

} // namespace returnbench
