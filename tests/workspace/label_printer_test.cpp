#include "core/workspace/label_printer.h"

#include "core/base/error.h"
#include "core/base/file.h"
#include "tests/support/catch.h"
#include "tests/support/errors.h"
#include "tests/support/temp_directory.h"

#include <arpa/inet.h>
#include <array>
#include <cstdlib>
#include <future>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace returnbench;
using returnbench::test::codeOf;

namespace {

/// A label printer on 127.0.0.1 that takes one label.
class Printer {
public:
    Printer() : m_listener(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0)) {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof(address);
        REQUIRE(::bind(m_listener, reinterpret_cast<sockaddr*>(&address), size) == 0);
        REQUIRE(::listen(m_listener, 1) == 0);
        REQUIRE(::getsockname(m_listener, reinterpret_cast<sockaddr*>(&address), &size) == 0);
        m_port = ntohs(address.sin_port);
    }
    ~Printer() { ::close(m_listener); }
    Printer(const Printer&) = delete;
    Printer& operator=(const Printer&) = delete;

    [[nodiscard]] std::string address() const { return "127.0.0.1:" + std::to_string(m_port); }
    [[nodiscard]] std::string takeLabel() const {
        const int connection = ::accept(m_listener, nullptr, nullptr);
        std::string label;
        std::array<char, 256> part{};
        for (ssize_t count = 0; (count = ::read(connection, part.data(), part.size())) > 0;)
            label.append(part.data(), static_cast<std::size_t>(count));
        ::close(connection);
        return label;
    }

private:
    int m_listener;
    int m_port = 0;
};

} // namespace

TEST_CASE("a label arrives at the printer whole") {
    const Printer printer;
    auto taken = std::async(std::launch::async, [&printer] { return printer.takeLabel(); });
    const std::string zpl = "^XA\n" + std::string(5000, 'x') + "^XZ\n";
    sendToPrinter(printer.address(), zpl);
    CHECK(taken.get() == zpl);
}

TEST_CASE("a printer that is not there, or whose address is none, is told") {
    std::string nobody;
    {
        const Printer gone;
        nobody = gone.address();
    }
    CHECK(codeOf([&] { sendToPrinter(nobody, "^XA^XZ"); }) == ErrorCode::Device);
    for (const char* faulty : {"", ":9100", "printer:", "printer:http", "printer:123456"}) {
        INFO(faulty);
        CHECK(codeOf([&] { sendToPrinter(faulty, "^XA^XZ"); }) == ErrorCode::InvalidInput);
    }
}

TEST_CASE("the system's printing gets the queue and the file, and what it refuses is told") {
    const test::TempDirectory temp;
    const auto program = temp.write("bin/lp", "#!/bin/sh\ncp \"$3\" \"$(dirname \"$0\")/$2\"\n");
    std::filesystem::permissions(program, std::filesystem::perms::owner_all);
    const std::string before = std::getenv("PATH");
    ::setenv("PATH", (program.parent_path().string() + ":" + before).c_str(), 1);
    const auto file = temp.write("label.pdf", "%PDF-1.4");
    printBySystem("Zebra one", file);
    CHECK(readTextFile(program.parent_path() / "-dZebra one", 100) == "%PDF-1.4");
    CHECK(codeOf([&] { printBySystem("Zebra", temp / "missing.pdf"); }) == ErrorCode::Device);
    ::setenv("PATH", "/nowhere", 1);
    CHECK(codeOf([&] { printBySystem("Zebra", file); }) == ErrorCode::Device);
    ::setenv("PATH", before.c_str(), 1);
}
