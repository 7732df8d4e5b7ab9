#include "core/capture/http_url.h"

#include "core/base/error.h"
#include "core/base/text.h"

#include <algorithm>

namespace returnbench {
namespace {

constexpr std::string_view kScheme = "http://";
constexpr std::size_t kMaxUrlBytes = 4096;

[[noreturn]] void refuseUrl(const std::string& url, const std::string& what) {
    throw Error(ErrorCode::InvalidInput, "The address \"" + printable(url, 512) + "\" " + what,
                "Use an address like http://camera.local:8080/stream.");
}

/// Anything else could smuggle a second line into the request.
bool isPlain(std::string_view text) {
    return std::all_of(text.begin(), text.end(),
                       [](char c) { return static_cast<unsigned char>(c) > 0x20 && c != 0x7F; });
}

bool isPort(std::string_view text) {
    return isDigits(text) && text.size() <= 5 && std::stoi(std::string(text)) >= 1 &&
           std::stoi(std::string(text)) <= 65535;
}

} // namespace

std::string HttpUrl::authority() const {
    const std::string name = host.find(':') == std::string::npos ? host : "[" + host + "]";
    return port == "80" ? name : name + ":" + port;
}

std::string HttpUrl::text() const {
    return std::string(kScheme) + authority() + target;
}

HttpUrl parseHttpUrl(const std::string& url) {
    if (!toLower(url.substr(0, kScheme.size())).starts_with(kScheme))
        refuseUrl(url, "is not supported: use http on the bench's own network.");
    if (url.size() > kMaxUrlBytes || !isPlain(url))
        refuseUrl(url, "is too long or holds spaces or control characters.");
    std::string rest = url.substr(kScheme.size());
    rest = rest.substr(0, rest.find('#'));
    const auto pathStart = std::min(rest.find_first_of("/?"), rest.size());
    const std::string authority = rest.substr(0, pathStart);
    HttpUrl result;
    result.target = rest.substr(pathStart);
    if (!result.target.starts_with('/'))
        result.target.insert(0, "/");
    if (authority.find('@') != std::string::npos)
        refuseUrl(url, "holds a user name, which is not supported.");

    std::string portPart;
    if (authority.starts_with('[')) {
        const auto close = authority.find(']');
        if (close == std::string::npos)
            refuseUrl(url, "lacks the bracket that closes its host.");
        result.host = authority.substr(1, close - 1);
        portPart = authority.substr(close + 1);
    } else {
        const auto colon = std::min(authority.find(':'), authority.size());
        result.host = authority.substr(0, colon);
        portPart = authority.substr(colon);
    }
    if (result.host.empty())
        refuseUrl(url, "names no host.");
    result.port = portPart.empty() ? "80" : portPart.substr(1);
    if ((!portPart.empty() && !portPart.starts_with(':')) || !isPort(result.port))
        refuseUrl(url, "has no valid port: it is a number from 1 to 65535.");
    return result;
}

HttpUrl resolveRedirect(const HttpUrl& from, const std::string& location) {
    if (location.find("://") != std::string::npos || location.starts_with("//"))
        return parseHttpUrl(location.starts_with("//") ? "http:" + location : location);
    std::string path = location;
    if (!location.starts_with('/')) {
        const std::string here = from.target.substr(0, from.target.find('?'));
        path = here.substr(0, here.rfind('/') + 1) + location;
    }
    return parseHttpUrl(std::string(kScheme) + from.authority() + path);
}

} // namespace returnbench
