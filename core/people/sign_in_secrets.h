#pragma once

#include "core/base/ids.h"

#include <cstddef>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace returnbench {

inline constexpr std::size_t kMaxPinDigits = 12;

/// What PINs and badges are recognised by: `keys/people.json` (0600). Not in the journal, which others read
/// and which forgets nothing.
///
/// A PIN is kept as Argon2id makes it (RFC 9106, 64 MiB and two passes as libsodium recommends for
/// interactive use), a badge as the digest of its random code. One thread at a time.
class SignInSecrets {
public:
    /// Nobody has one where there is no file.
    /// @throws Error{InvalidInput} for a file that is none of these; Error{Storage}
    [[nodiscard]] static SignInSecrets load(std::filesystem::path file);

    /// What a PIN may be: 4 to kMaxPinDigits digits, not all the same and no row such as 123456 or 4321.
    /// @throws Error{InvalidInput} saying what is wrong, never repeating it
    static void requireGoodPin(std::string_view pin);

    /// Keeps another PIN; durable when it returns. Takes some 100 ms.
    /// @throws as requireGoodPin(); Error{Storage}
    void setPin(const PersonId& person, std::string_view pin);
    /// Keeps the digest of another badge: the one before is worth nothing then. Durable when it returns.
    void setBadge(const PersonId& person, std::string_view badge);
    /// Neither PIN nor badge any more; durable when it returns.
    void forget(const PersonId& person);

    [[nodiscard]] bool hasPin(const PersonId& person) const;
    /// Takes some 100 ms where the person has a PIN.
    [[nodiscard]] bool pinFits(const PersonId& person, std::string_view pin) const;
    [[nodiscard]] std::optional<PersonId> ownerOfBadge(std::string_view badge) const;

private:
    struct Secrets {
        std::string pin;   ///< `$argon2id$…`; empty: none
        std::string badge; ///< digest; empty: none
    };
    explicit SignInSecrets(std::filesystem::path file) : m_file(std::move(file)) {}
    [[nodiscard]] const Secrets* of(const PersonId& person) const;
    void save() const;

    std::filesystem::path m_file;
    std::map<std::string, Secrets> m_people;
};

} // namespace returnbench
