#pragma once

#include <array>
#include <cstddef>
#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <string_view>

namespace returnbench {

/// SHA-256 (FIPS 180-4) over data that arrives in parts.
class Sha256 {
public:
    Sha256();
    ~Sha256();
    Sha256(const Sha256&) = delete;
    Sha256& operator=(const Sha256&) = delete;

    void update(std::span<const std::byte> data);
    void update(std::string_view data);
    /// 64 lower-case hex characters; the object is spent afterwards.
    [[nodiscard]] std::string finish();

private:
    struct State;
    std::unique_ptr<State> m_state;
};

[[nodiscard]] std::string sha256Hex(std::string_view data);
[[nodiscard]] std::string sha256Hex(std::span<const std::byte> data);

/// Whether it is written as a digest is: 64 lower-case hex characters.
[[nodiscard]] bool isSha256Hex(std::string_view text) noexcept;

/// Digest of a file, read in parts.
/// @throws Error{Storage} when it cannot be read
[[nodiscard]] std::string sha256OfFile(const std::filesystem::path& file);

/// HMAC-SHA-256 (RFC 2104) as 64 lower-case hex characters.
[[nodiscard]] std::string hmacSha256Hex(std::span<const std::byte> key, std::string_view data);

[[nodiscard]] std::string toHex(std::span<const std::byte> data);

} // namespace returnbench
