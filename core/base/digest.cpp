#include "core/base/digest.h"

#include "core/base/error.h"

#include <algorithm>
#include <fstream>
#include <new>
#include <openssl/evp.h>
#include <sodium.h>

namespace returnbench {
namespace {

using Digest = std::array<unsigned char, crypto_hash_sha256_BYTES>;

const unsigned char* bytes(std::span<const std::byte> data) {
    return reinterpret_cast<const unsigned char*>(data.data());
}

std::string hexOf(const Digest& digest) {
    return toHex(std::as_bytes(std::span(digest)));
}

} // namespace

/// OpenSSL uses what the processor has for it: clips are hashed four times as fast as by plain code.
struct Sha256::State {
    State() {
        static const EVP_MD* const sha256 = EVP_MD_fetch(nullptr, "SHA256", nullptr);
        if (context == nullptr || sha256 == nullptr || EVP_DigestInit_ex2(context, sha256, nullptr) != 1)
            throw std::bad_alloc();
    }
    ~State() { EVP_MD_CTX_free(context); }
    State(const State&) = delete;
    State& operator=(const State&) = delete;

    EVP_MD_CTX* context = EVP_MD_CTX_new();
};

Sha256::Sha256() : m_state(std::make_unique<State>()) {}

Sha256::~Sha256() = default;

void Sha256::update(std::span<const std::byte> data) {
    EVP_DigestUpdate(m_state->context, data.data(), data.size());
}

void Sha256::update(std::string_view data) {
    update(std::as_bytes(std::span(data)));
}

std::string Sha256::finish() {
    Digest digest;
    EVP_DigestFinal_ex(m_state->context, digest.data(), nullptr);
    return hexOf(digest);
}

std::string sha256Hex(std::span<const std::byte> data) {
    Sha256 hash;
    hash.update(data);
    return hash.finish();
}

std::string sha256Hex(std::string_view data) {
    return sha256Hex(std::as_bytes(std::span(data)));
}

std::string sha256OfFile(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    Sha256 hash;
    std::array<char, std::size_t{64} * 1024> buffer;
    while (in) {
        in.read(buffer.data(), buffer.size());
        hash.update(std::string_view(buffer.data(), static_cast<std::size_t>(in.gcount())));
    }
    if (!in.eof())
        throw Error(ErrorCode::Storage, "The file " + file.string() + " cannot be read.",
                    "Check that it exists and that this account may read it.");
    return hash.finish();
}

std::string hmacSha256Hex(std::span<const std::byte> key, std::string_view data) {
    crypto_auth_hmacsha256_state state;
    crypto_auth_hmacsha256_init(&state, bytes(key), key.size());
    crypto_auth_hmacsha256_update(&state, reinterpret_cast<const unsigned char*>(data.data()), data.size());
    Digest digest;
    crypto_auth_hmacsha256_final(&state, digest.data());
    return hexOf(digest);
}

std::string toHex(std::span<const std::byte> data) {
    constexpr std::string_view kDigits = "0123456789abcdef";
    std::string text;
    text.reserve(data.size() * 2);
    for (const std::byte b : data) {
        text += kDigits[std::to_integer<std::size_t>(b >> 4)];
        text += kDigits[std::to_integer<std::size_t>(b & std::byte{0x0f})];
    }
    return text;
}

bool isSha256Hex(std::string_view text) noexcept {
    constexpr std::size_t kDigits = 64;
    return text.size() == kDigits && std::all_of(text.begin(), text.end(), [](char c) {
               return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
           });
}

} // namespace returnbench
