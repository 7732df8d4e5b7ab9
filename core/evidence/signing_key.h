#pragma once

#include "core/base/file.h"
#include "core/base/random.h"

#include <array>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace returnbench {

/// A minisign public key: an 8-byte key number and an Ed25519 key (RFC 8032).
class PublicKey {
public:
    /// Reads the base64 line (`RWQ…`), or a whole `.pub` file's text.
    /// @throws Error{InvalidInput} when it is none
    [[nodiscard]] static PublicKey parse(std::string_view text);

    [[nodiscard]] std::string toString() const; ///< the base64 line, as `minisign -P` takes it
    [[nodiscard]] std::string id() const;       ///< 16 upper-case hex digits, as minisign prints it
    bool operator==(const PublicKey&) const = default;

    std::array<unsigned char, 8> number{};
    std::array<unsigned char, 32> key{};
};

/// The bench's secret key. Kept in `keys/bench.key` (0600, in minisign's format, encrypted where there is a
/// passphrase) with `keys/bench.pub` beside it.
class SigningKey {
public:
    /// What a secret key's file says without a passphrase.
    struct About {
        bool isProtected = false; ///< by a passphrase
        std::string keyId;        ///< as PublicKey::id(), by its comment, which nothing proves; empty: none
    };

    [[nodiscard]] static SigningKey generate(Random& random);
    /// @throws Error{NotFound}, Error{InvalidInput} when it is no such file
    [[nodiscard]] static About about(const std::filesystem::path& secretFile);
    /// @param passphrase of a key that has one; takes some 200 ms and 64 MiB then
    /// @throws Error{NotFound}, Error{InvalidInput} when it is no such key; Error{NotAllowed} for a
    /// passphrase that is
    ///         wrong or missing
    [[nodiscard]] static SigningKey load(const std::filesystem::path& secretFile,
                                         std::string_view passphrase = {});
    /// @param passphrase empty: kept plain
    void save(const std::filesystem::path& secretFile, const std::filesystem::path& publicFile,
              std::string_view passphrase = {}) const;
    void savePublic(const std::filesystem::path& publicFile) const;

    [[nodiscard]] const PublicKey& publicKey() const noexcept { return m_public; }

    /// A minisign signature file in the plain Ed25519 form (`Ed`), so that signify and OpenSSL verify it too.
    /// @param trustedComment one line of printable text; it is signed with the signature
    [[nodiscard]] std::string sign(std::string_view message, std::string_view trustedComment) const;

    ~SigningKey();
    SigningKey(SigningKey&&) noexcept = default;
    SigningKey& operator=(SigningKey&&) noexcept = default;

private:
    SigningKey() = default;
    PublicKey m_public;
    std::array<unsigned char, 64> m_secret{}; ///< wiped by the destructor
};

/// Checks a minisign signature file (plain form) over `message`.
/// @returns the trusted comment when all holds; else nullopt and, in `problem`, why
[[nodiscard]] std::optional<std::string> verifySignature(std::string_view message,
                                                         std::string_view signatureFile, const PublicKey& key,
                                                         std::string& problem);

} // namespace returnbench
