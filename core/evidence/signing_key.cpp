#include "core/evidence/signing_key.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/evidence/minisign_text.h"

#include <cstdint>
#include <cstring>
#include <sodium.h>
#include <span>

namespace returnbench {
namespace {

constexpr std::array<unsigned char, 2> kPlainEd25519{'E', 'd'};
constexpr std::array<unsigned char, 2> kPrehashedEd25519{'E', 'D'};
constexpr std::array<unsigned char, 2> kNoPassword{0, 0};
constexpr std::array<unsigned char, 2> kScrypt{'S', 'c'};
constexpr std::array<unsigned char, 2> kBlake2b{'B', '2'};
constexpr std::string_view kSecretComment = "ReturnBench bench secret key ";
// Of scrypt (RFC 7914), as libsodium counts: N = 2^16, r = 8, p = 1. minisign's own keys may take more.
constexpr std::uint64_t kOperations = 1U << 21U;
constexpr std::uint64_t kMemory = 64U << 20U;
constexpr std::uint64_t kMostOperations = crypto_pwhash_scryptsalsa208sha256_OPSLIMIT_SENSITIVE;
constexpr std::uint64_t kMostMemory = crypto_pwhash_scryptsalsa208sha256_MEMLIMIT_SENSITIVE;
constexpr std::uintmax_t kMaxKeyFileBytes = 4096;
constexpr std::size_t kMaxTrustedCommentBytes = 1024;

using Signature = std::array<unsigned char, crypto_sign_BYTES>;

/// A secret key file's bytes as minisign lays them out (minisign 0.11, `SeckeyStruct`).
struct SecretLayout {
    std::array<unsigned char, 2> algorithm;
    std::array<unsigned char, 2> kdf;
    std::array<unsigned char, 2> checksumAlgorithm;
    std::array<unsigned char, 32> kdfSalt;
    std::array<unsigned char, 8> kdfOperations;
    std::array<unsigned char, 8> kdfMemory;
    std::array<unsigned char, 8> number;
    std::array<unsigned char, 64> secret;
    std::array<unsigned char, 32> checksum;

    ~SecretLayout() { sodium_memzero(this, sizeof *this); }
};
static_assert(sizeof(SecretLayout) == 158, "minisign's layout has no gaps");

struct PublicLayout {
    std::array<unsigned char, 2> algorithm;
    std::array<unsigned char, 8> number;
    std::array<unsigned char, 32> key;
};
static_assert(sizeof(PublicLayout) == 42);

struct SignatureLayout {
    std::array<unsigned char, 2> algorithm;
    std::array<unsigned char, 8> number;
    Signature signature;
};
static_assert(sizeof(SignatureLayout) == 74);

void requireSodium() {
    if (sodium_init() < 0)
        throw Error(ErrorCode::Device, "The cryptographic library does not start.", "Restart the machine.");
}

std::array<unsigned char, 32> checksumOf(const SecretLayout& layout) {
    std::array<unsigned char, 32> sum{};
    crypto_generichash_state state;
    crypto_generichash_init(&state, nullptr, 0, sum.size());
    crypto_generichash_update(&state, layout.algorithm.data(), layout.algorithm.size());
    crypto_generichash_update(&state, layout.number.data(), layout.number.size());
    crypto_generichash_update(&state, layout.secret.data(), layout.secret.size());
    crypto_generichash_final(&state, sum.data(), sum.size());
    return sum;
}

/// Little-endian, as minisign stores them.
std::array<unsigned char, 8> bytesOf(std::uint64_t number) {
    std::array<unsigned char, 8> bytes{};
    for (unsigned char& byte : bytes) {
        byte = static_cast<unsigned char>(number & 0xFFU);
        number >>= 8U;
    }
    return bytes;
}
std::uint64_t numberIn(const std::array<unsigned char, 8>& bytes) {
    std::uint64_t number = 0;
    for (auto byte = bytes.rbegin(); byte != bytes.rend(); ++byte)
        number = (number << 8U) | *byte;
    return number;
}

/// Hides or shows number, secret and checksum, which lie behind each other. False when there is no memory for
/// it.
bool crypt(SecretLayout& layout, std::string_view passphrase) {
    constexpr std::size_t kHidden = sizeof layout.number + sizeof layout.secret + sizeof layout.checksum;
    std::array<unsigned char, kHidden> stream{};
    const std::uint64_t operations = numberIn(layout.kdfOperations);
    const std::uint64_t memory = numberIn(layout.kdfMemory);
    if (operations > kMostOperations || memory > kMostMemory ||
        crypto_pwhash_scryptsalsa208sha256(stream.data(), stream.size(), passphrase.data(), passphrase.size(),
                                           layout.kdfSalt.data(), operations,
                                           static_cast<std::size_t>(memory)) != 0)
        return false;
    std::size_t at = 0;
    const auto apply = [&](auto& part) {
        for (unsigned char& byte : part)
            byte ^= stream[at++];
    };
    apply(layout.number);
    apply(layout.secret);
    apply(layout.checksum);
    sodium_memzero(stream.data(), stream.size());
    return true;
}

/// What the second signature is over: the first one and the trusted comment.
std::string commentMessage(const Signature& signature, std::string_view trustedComment) {
    std::string message(reinterpret_cast<const char*>(signature.data()), signature.size());
    message += trustedComment;
    return message;
}

Signature detached(std::string_view message, const std::array<unsigned char, 64>& secret) {
    Signature signature{};
    crypto_sign_detached(signature.data(), nullptr, reinterpret_cast<const unsigned char*>(message.data()),
                         message.size(), secret.data());
    return signature;
}

bool holds(const Signature& signature, std::string_view message, const PublicKey& key) {
    return crypto_sign_verify_detached(signature.data(),
                                       reinterpret_cast<const unsigned char*>(message.data()), message.size(),
                                       key.key.data()) == 0;
}

[[noreturn]] void refuseSecretFile(const std::filesystem::path& file, const std::string& why) {
    throw Error(ErrorCode::InvalidInput, "The key file " + file.string() + " " + why + ".",
                "Restore it from a backup of the workspace.");
}

/// A secret key's file, taken apart. @param comment its first line, without what introduces it
SecretLayout readSecret(const std::filesystem::path& file, std::string& comment) {
    requireSodium();
    std::string text = readTextFile(file, kMaxKeyFileBytes);
    SecretLayout layout{};
    const std::vector<std::string> lines = split(trim(text), '\n');
    const bool decoded = lines.size() == 2 && lines.front().starts_with(kUntrustedPrefix) &&
                         decodeBase64(trim(lines.back()), std::as_writable_bytes(std::span(&layout, 1)));
    sodium_memzero(text.data(), text.size());
    if (!decoded || layout.algorithm != kPlainEd25519 || layout.checksumAlgorithm != kBlake2b ||
        (layout.kdf != kNoPassword && layout.kdf != kScrypt))
        refuseSecretFile(file, "holds no signing key");
    comment = lines.front().substr(kUntrustedPrefix.size());
    return layout;
}

} // namespace

PublicKey PublicKey::parse(std::string_view text) {
    requireSodium();
    const std::vector<std::string> lines = split(trim(text.substr(0, kMaxKeyFileBytes)), '\n');
    const std::string_view line = trim(lines.back());
    PublicLayout layout{};
    const bool commented = lines.size() == 2 && lines.front().starts_with(kUntrustedPrefix);
    if ((lines.size() != 1 && !commented) ||
        !decodeBase64(line, std::as_writable_bytes(std::span(&layout, 1))) ||
        layout.algorithm != kPlainEd25519)
        throw Error(ErrorCode::InvalidInput, "\"" + printable(line, 80) + "\" is no public key.",
                    "Give the line that begins with RW and has 56 characters, as the bench prints it.");
    PublicKey key;
    key.number = layout.number;
    key.key = layout.key;
    return key;
}

std::string PublicKey::toString() const {
    const PublicLayout layout{kPlainEd25519, number, key};
    return encodeBase64(std::as_bytes(std::span(&layout, 1)));
}

std::string PublicKey::id() const {
    return idOfKeyNumber(number);
}

SigningKey SigningKey::generate(Random& random) {
    requireSodium();
    SigningKey result;
    const std::vector<std::byte> number = random.bytes(result.m_public.number.size());
    std::vector<std::byte> seed = random.bytes(crypto_sign_SEEDBYTES);
    std::memcpy(result.m_public.number.data(), number.data(), number.size());
    crypto_sign_seed_keypair(result.m_public.key.data(), result.m_secret.data(),
                             reinterpret_cast<const unsigned char*>(seed.data()));
    sodium_memzero(seed.data(), seed.size());
    return result;
}

SigningKey::About SigningKey::about(const std::filesystem::path& secretFile) {
    std::string comment;
    About about;
    about.isProtected = readSecret(secretFile, comment).kdf == kScrypt;
    if (comment.starts_with(kSecretComment))
        about.keyId = comment.substr(kSecretComment.size());
    return about;
}

SigningKey SigningKey::load(const std::filesystem::path& secretFile, std::string_view passphrase) {
    std::string comment;
    SecretLayout layout = readSecret(secretFile, comment);
    const bool isProtected = layout.kdf == kScrypt;
    if (isProtected && !crypt(layout, passphrase))
        refuseSecretFile(secretFile, "wants more memory for its passphrase than there is");
    // minisign 0.11 leaves the checksum of a key without password empty.
    const bool unchecked = !isProtected && layout.checksum == decltype(layout.checksum){};
    if (!unchecked && layout.checksum != checksumOf(layout)) {
        if (isProtected)
            throw Error(ErrorCode::NotAllowed,
                        "The key file " + secretFile.string() + " does not open with this passphrase.",
                        "Correct the file that [signing] passphrase_file names in workspace.toml.");
        refuseSecretFile(secretFile, "is damaged");
    }
    SigningKey result;
    result.m_public.number = layout.number;
    result.m_secret = layout.secret;
    // The public half is computed anew: signing with one that does not belong to the seed would give the seed
    // away.
    std::array<unsigned char, 64> derived{};
    crypto_sign_seed_keypair(result.m_public.key.data(), derived.data(), result.m_secret.data());
    const bool belongs = sodium_memcmp(derived.data(), result.m_secret.data(), derived.size()) == 0;
    sodium_memzero(derived.data(), derived.size());
    if (!belongs)
        refuseSecretFile(secretFile, "is damaged");
    return result;
}

void SigningKey::save(const std::filesystem::path& secretFile, const std::filesystem::path& publicFile,
                      std::string_view passphrase) const {
    requireSodium();
    SecretLayout layout{};
    layout.algorithm = kPlainEd25519;
    layout.kdf = passphrase.empty() ? kNoPassword : kScrypt;
    layout.checksumAlgorithm = kBlake2b;
    layout.number = m_public.number;
    layout.secret = m_secret;
    layout.checksum = checksumOf(layout);
    if (!passphrase.empty()) {
        randombytes_buf(layout.kdfSalt.data(), layout.kdfSalt.size());
        layout.kdfOperations = bytesOf(kOperations);
        layout.kdfMemory = bytesOf(kMemory);
        if (!crypt(layout, passphrase))
            throw Error(ErrorCode::Storage, "There is no memory to protect the key with a passphrase.",
                        "Close other programs and try again.");
    }
    std::string text = std::string(kUntrustedPrefix) + std::string(kSecretComment) + m_public.id() + "\n" +
                       encodeBase64(std::as_bytes(std::span(&layout, 1))) + "\n";
    writeFileDurably(secretFile, text, FileMode::Private);
    sodium_memzero(text.data(), text.size());
    savePublic(publicFile);
}

void SigningKey::savePublic(const std::filesystem::path& publicFile) const {
    writeFileDurably(publicFile, std::string(kUntrustedPrefix) + "ReturnBench bench public key " +
                                     m_public.id() + "\n" + m_public.toString() + "\n");
}

std::string SigningKey::sign(std::string_view message, std::string_view trustedComment) const {
    if (!isOneLine(trustedComment) || trustedComment.size() > kMaxTrustedCommentBytes)
        throw Error(ErrorCode::InvalidInput,
                    "The signature's comment \"" + printable(trustedComment, 80) +
                        "\" is no single line of printable text.",
                    "Rename the bench in workspace.toml.");
    const SignatureLayout layout{kPlainEd25519, m_public.number, detached(message, m_secret)};
    const Signature overComment = detached(commentMessage(layout.signature, trustedComment), m_secret);
    return std::string(kUntrustedPrefix) + untrustedCommentOf(m_public) + "\n" +
           encodeBase64(std::as_bytes(std::span(&layout, 1))) + "\n" + std::string(kTrustedPrefix) +
           std::string(trustedComment) + "\n" + encodeBase64(std::as_bytes(std::span(overComment))) + "\n";
}

SigningKey::~SigningKey() {
    sodium_memzero(m_secret.data(), m_secret.size());
}

std::optional<std::string> verifySignature(std::string_view message, std::string_view signatureFile,
                                           const PublicKey& key, std::string& problem) {
    requireSodium();
    const auto refused = [&](std::string why) {
        problem = std::move(why);
        return std::nullopt;
    };
    const auto text = splitSignature(signatureFile);
    SignatureLayout layout{};
    Signature overComment{};
    if (!text || !decodeBase64(text->signature, std::as_writable_bytes(std::span(&layout, 1))) ||
        !decodeBase64(text->commentSignature, std::as_writable_bytes(std::span(overComment))))
        return refused("It is no minisign signature.");
    if (layout.algorithm == kPrehashedEd25519)
        return refused("It is a signature over a BLAKE2b hash, not the plain form.");
    if (layout.algorithm != kPlainEd25519)
        return refused("It is a signature of an unknown kind.");
    if (layout.number != key.number)
        return refused("It was made with another key (" + idOfKeyNumber(layout.number) + ", not " + key.id() +
                       ").");
    if (!holds(layout.signature, message, key))
        return refused("The signature does not belong to this content and key " + key.id() + ".");
    if (!holds(overComment, commentMessage(layout.signature, text->trustedComment), key))
        return refused("Its trusted comment was altered.");
    return text->trustedComment;
}

} // namespace returnbench
