#include "core/evidence/timestamp.h"

#include "core/base/digest.h"
#include "core/base/error.h"
#include "core/evidence/bag.h"
#include "tests/capture/loopback_server.h"
#include "tests/evidence/authority.h"
#include "tests/evidence/pack_bench.h"
#include "tests/evidence/tools.h"
#include "tests/support/catch.h"

#include <memory>

using namespace returnbench;
using namespace returnbench::test;
using namespace std::chrono_literals;

namespace {

/// Over HTTP, as authorities are asked.
std::unique_ptr<LoopbackServer> serving(const Authority& authority) {
    return std::make_unique<LoopbackServer>([&authority](Connection& connection) {
        const std::string& request = connection.request();
        const std::string body = textOf(authority.answer(request.substr(request.find("\r\n\r\n") + 4)));
        connection.send("HTTP/1.0 200 OK\r\nContent-Type: application/timestamp-reply\r\nContent-Length: " +
                        std::to_string(body.size()) + "\r\n\r\n" + body);
    });
}

} // namespace

TEST_CASE("an authority's time stamp is asked for, read and verified without the network") {
    const Authority authority;
    const auto server = serving(authority);
    const Bytes stamp = requestTimestamp(server->url("/tsa"), asBytes("a signature"), 99, 20s);
    CHECK(stamp.size() < 2000); // no certificates
    std::string problem;
    const auto stamped = readTimestamp(stamp, asBytes("a signature"), problem);
    REQUIRE(stamped);
    CHECK(stamped->nonce == 99U);
    CHECK(stamped->policy == "1.3.6.1.4.1.99999.1");
    CHECK(faultOfTimestamp(stamp, asBytes("a signature"), authority.certificates()).empty());
    const Authority other;
    CHECK_THAT(faultOfTimestamp(stamp, asBytes("a signature"), other.certificates()),
               ContainsSubstring("No authority of the given certificates signed it"));
    CHECK_THAT(faultOfTimestamp(stamp, asBytes("a signature"), "no certificate"),
               ContainsSubstring("no authority's root"));
    CHECK_FALSE(readTimestamp(stamp, asBytes("another signature"), problem));
    CHECK(problem == "It stamps something else.");
}

TEST_CASE("of a time stamp no byte can be changed, added or taken away") {
    const Authority authority;
    const Bytes stamp = authority.stamp("data");
    std::string problem;
    const auto isAccepted = [&](const Bytes& changed) {
        return faultOfTimestamp(changed, asBytes("data"), authority.certificates()).empty();
    };
    REQUIRE(isAccepted(stamp));
    for (std::size_t i = 0; i < stamp.size(); ++i) {
        Bytes changed = stamp;
        changed[i] ^= std::byte{1};
        INFO(i);
        CHECK_FALSE(isAccepted(changed));
    }
    Bytes longer = stamp;
    longer.push_back(std::byte{0});
    CHECK_FALSE(readTimestamp(longer, asBytes("data"), problem));
    CHECK_FALSE(readTimestamp(std::span(stamp).first(stamp.size() - 1), asBytes("data"), problem));
    CHECK_FALSE(readTimestamp({}, asBytes("data"), problem));
}

TEST_CASE("an answer with certificates, of a refusal or of something else is no time stamp") {
    const Authority authority;
    std::string problem;
    (void)authority.run("printf data > data && openssl ts -query -data data -sha256 -cert -out with.tsq");
    const Bytes full = authority.answer(readTextFile(authority.folder() / "with.tsq", 1 << 16));
    CHECK_FALSE(readTimestamp(full, asBytes("data"), problem));
    CHECK(problem == "It brings certificates along; they must come from elsewhere.");
    (void)authority.run("openssl ts -query -data data -sha512 -out other.tsq");
    const Bytes refused = authority.answer(readTextFile(authority.folder() / "other.tsq", 1 << 16));
    CHECK_FALSE(readTimestamp(refused, asBytes("data"), problem));
    CHECK(problem == "The authority did not grant it.");
    CHECK_FALSE(readTimestamp(asBytes("<html>"), asBytes("data"), problem));
}

TEST_CASE("an authority that is absent, answers something else or another question is a clear error") {
    const auto messageOf = [](const std::string& url) {
        try {
            (void)requestTimestamp(url, asBytes("x"), 1, 5s);
        } catch (const Error& error) {
            return std::string(error.what());
        }
        return std::string();
    };
    CHECK_THAT(messageOf("ftp://host/"), ContainsSubstring("is no time stamp authority's address"));
    CHECK_THAT(messageOf("http://127.0.0.1:1/"), ContainsSubstring("gave no time stamp"));
    const LoopbackServer html([](Connection& connection) {
        connection.send("HTTP/1.0 200 OK\r\nContent-Type: text/html\r\nContent-Length: 2\r\n\r\nhi");
    });
    CHECK_THAT(messageOf(html.url("/")), ContainsSubstring("gave no time stamp"));
    const Authority authority;
    const Bytes old = authority.stamp("x", 5);
    const LoopbackServer replay([&](Connection& connection) {
        connection.send("HTTP/1.0 200 OK\r\nContent-Type: application/timestamp-reply\r\nContent-Length: " +
                        std::to_string(old.size()) + "\r\n\r\n" + textOf(old));
    });
    CHECK_THAT(messageOf(replay.url("/")), ContainsSubstring("it answers another question"));
}

TEST_CASE("a pack is stamped when it is made or later, and stock tools verify the stamp as VERIFY.txt says") {
    const Authority authority;
    PackBench bench;
    PackRequest request = bench.request();
    const Stamper stamper = [&](std::span<const std::byte> signature) {
        return std::optional(authority.answer(textOf(timestampRequest(signature, 1))));
    };
    PackResult pack;
    SECTION("at once") {
        request.stamp = stamper;
        pack = bench.build(request);
        CHECK(pack.isStamped);
        CHECK_FALSE(stampPack(pack.file, bench.key.publicKey(), stamper)); // it has one
    }
    SECTION("later, when the authority answers again") {
        request.stamp = [](auto) { return std::nullopt; };
        pack = bench.build(request);
        CHECK_FALSE(pack.isStamped);
        const PackFiles before = unpack(pack.file);
        const auto stamped = stampPack(pack.file, bench.key.publicKey(), stamper);
        REQUIRE(stamped);
        pack = *stamped;
        PackFiles after = unpack(pack.file);
        after.erase(std::string(bag::kTimestamp));
        CHECK(after == before);
        CHECK(sha256OfFile(pack.file) == pack.sha256);
    }
    const PublicKey key = bench.key.publicKey();
    const PackVerification unchecked = verifyPack(pack.file, key);
    CHECK(unchecked.sound());
    CHECK(unchecked.timestamp);
    CHECK_FALSE(unchecked.isTimestampChecked);
    const PackVerification checked = verifyPack(pack.file, key, {authority.certificates(), {}});
    CHECK(checked.sound());
    CHECK(checked.isTimestampChecked);
    CHECK(names(verifyPack(pack.file, key, {Authority().certificates(), {}}), std::string(bag::kTimestamp)));

    std::filesystem::copy_file(pack.file, authority.folder() / "pack.zip");
    const std::string howTo = unpack(pack.file).at("VERIFY.txt");
    const auto at = howTo.find("\nopenssl ts -verify") + 1;
    std::string command = howTo.substr(at, howTo.find('\n', at) - at);
    for (auto place = command.find("CERTIFICATES"); place != std::string::npos;
         place = command.find("CERTIFICATES"))
        command.replace(place, 12, "../both.pem");
    const auto verified = authority.run("unzip -q pack.zip && cd RB-* && " + command);
    INFO(command << "\n" << verified.output);
    CHECK_THAT(verified.output, ContainsSubstring("Verification: OK"));
}
