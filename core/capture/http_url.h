#pragma once

#include <string>
#include <string_view>

namespace returnbench {

/// An `http://` address in its parts.
struct HttpUrl {
    std::string host;   ///< name or address, IPv6 without brackets
    std::string port;   ///< digits
    std::string target; ///< path and query, starts with `/`

    /// Host and port as the Host field of a request has them.
    [[nodiscard]] std::string authority() const;
    [[nodiscard]] std::string text() const;
};

/// @throws Error{InvalidInput} for anything but `http://host[:port][/path]`; names and passwords in an
/// address
///         are not supported
[[nodiscard]] HttpUrl parseHttpUrl(const std::string& url);

/// Where a redirect leads: an address, or a path on the same host.
/// @throws Error{InvalidInput} as above, also for https
[[nodiscard]] HttpUrl resolveRedirect(const HttpUrl& from, const std::string& location);

} // namespace returnbench
