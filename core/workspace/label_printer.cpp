#include "core/workspace/label_printer.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/capture/tcp_stream.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

namespace returnbench {
namespace {

constexpr std::chrono::seconds kPatience{10};
constexpr const char* kZplPort = "9100"; // raw printing, as every maker of label printers has it

struct Endpoint {
    std::string host;
    std::string port = kZplPort;
};

Endpoint endpointOf(const std::string& address) {
    Endpoint endpoint;
    const auto colon = address.rfind(':');
    const bool isIpv6 = address.find(':') != colon && !address.starts_with('[');
    endpoint.host = colon == std::string::npos || isIpv6 ? address : address.substr(0, colon);
    if (colon != std::string::npos && !isIpv6)
        endpoint.port = address.substr(colon + 1);
    if (endpoint.host.starts_with('[') && endpoint.host.ends_with(']'))
        endpoint.host = endpoint.host.substr(1, endpoint.host.size() - 2);
    const bool isPort =
        !endpoint.port.empty() && endpoint.port.size() <= 5 &&
        std::all_of(endpoint.port.begin(), endpoint.port.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (endpoint.host.empty() || !isPort)
        throw Error(ErrorCode::InvalidInput,
                    "\"" + printable(address, 80) + "\" is no label printer's address.",
                    "In workspace.toml, [label_printer], write address = \"HOST\" or \"HOST:PORT\".");
    return endpoint;
}

} // namespace

void sendToPrinter(const std::string& address, std::string_view zpl) {
    const Endpoint endpoint = endpointOf(address);
    const Deadline deadline = std::chrono::steady_clock::now() + kPatience;
    try {
        TcpStream stream(endpoint.host, endpoint.port, deadline);
        stream.send(zpl, deadline);
    } catch (const Error& error) {
        throw Error(ErrorCode::Device, "The label was not printed: " + std::string(error.what()),
                    "Switch the label printer on and check its cable and paper, then print again.");
    }
}

void printBySystem(const std::string& queue, const std::filesystem::path& file) {
    std::string program = "lp";
    std::string to = "-d" + queue;
    std::string silent = "-s";
    std::string path = file.string();
    const std::array<char*, 5> arguments{program.data(), silent.data(), to.data(), path.data(), nullptr};
    pid_t child = -1;
    int status = 0;
    bool taken = ::posix_spawnp(&child, "lp", nullptr, nullptr, arguments.data(), environ) == 0;
    if (taken) {
        while (::waitpid(child, &status, 0) < 0 && errno == EINTR) {
        }
        taken = WIFEXITED(status) && WEXITSTATUS(status) == 0;
    }
    if (!taken)
        throw Error(ErrorCode::Device,
                    "The system's printing did not take the file for \"" + printable(queue, 80) + "\".",
                    "See `lpstat -p` for the queues there are. The file is " + path + ".");
}

} // namespace returnbench
