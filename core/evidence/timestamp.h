#pragma once

#include "core/base/clock.h"
#include "core/base/file.h"

#include <chrono>
#include <optional>
#include <span>
#include <string>

namespace returnbench {

/// Time stamps of an authority (RFC 3161): that a text, here a pack's signature, was there at a time.

/// Largest answer that is read; those without certificates have some hundred bytes.
inline constexpr std::size_t kMaxTimestampBytes = 64u << 10;

/// A request for a time stamp over `data`, its SHA-256 alone, without the authority's certificates
/// (`openssl ts -query -sha256`).
/// @param nonce what the answer has to repeat (§2.4.1)
[[nodiscard]] Bytes timestampRequest(std::span<const std::byte> data, std::uint64_t nonce);

/// What a time stamp says.
struct Timestamped {
    Timestamp at{};
    std::string policy; ///< the authority's own, an object identifier
    std::string serial; ///< hex
    std::optional<std::uint64_t> nonce;
};

/// Reads an answer (TimeStampResp, DER) and compares it with `data`.
/// @returns nullopt, and why in `problem`, when it is anything but exactly one granted time stamp over `data`
///          without certificates. Who signed it is not looked at.
[[nodiscard]] std::optional<Timestamped> readTimestamp(std::span<const std::byte> response,
                                                       std::span<const std::byte> data, std::string& problem);

/// Whether an authority that the certificates name signed it, with a certificate that was valid at its time.
/// @param certificates PEM: the authority's root, and what signs below it; from elsewhere, never from the
/// pack
/// @returns why not; empty when it did
[[nodiscard]] std::string faultOfTimestamp(std::span<const std::byte> response,
                                           std::span<const std::byte> data, const std::string& certificates);

/// Asks an authority (RFC 3161 §3.4, HTTP). Blocks for `timeout` at most.
/// @param url `http://…`; the answer is signed, so that nothing is gained by TLS
/// @throws Error{InvalidInput} for an address that is none; Error{Device} when it is not reached or what it
///         answers is no time stamp over `data`
[[nodiscard]] Bytes requestTimestamp(const std::string& url, std::span<const std::byte> data,
                                     std::uint64_t nonce, std::chrono::seconds timeout);

} // namespace returnbench
