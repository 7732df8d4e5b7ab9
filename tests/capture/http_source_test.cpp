#include "core/base/error.h"
#include "core/capture/frame_source.h"
#include "tests/capture/loopback_server.h"
#include "tests/capture/pictures.h"
#include "tests/support/catch.h"
#include "tests/support/fixed.h"

#include <chrono>
#include <future>
#include <sstream>
#include <thread>

using namespace returnbench;
using namespace returnbench::test;
using namespace std::chrono_literals;

namespace {

constexpr const char* kStreamHead =
    "HTTP/1.1 200 OK\r\nContent-Type: multipart/x-mixed-replace; boundary=cut\r\n\r\n";

std::string jpeg(int seed) {
    return encodedText(checkerboard(160, 120, seed), ".jpg");
}

std::string part(const std::string& content) {
    return "--cut\r\nContent-Type: image/jpeg\r\nContent-Length: " + std::to_string(content.size()) +
           "\r\n\r\n" + content + "\r\n";
}

std::string chunk(const std::string& data) {
    std::ostringstream size;
    size << std::hex << data.size();
    return size.str() + ";extension=1\r\n" + data + "\r\n";
}

/// Asks until something other than NotReady comes, for ten seconds at most.
FrameResult await(FrameSource& source) {
    const auto deadline = std::chrono::steady_clock::now() + 10s;
    FrameResult result;
    do
        result = source.next();
    while (result.status == FrameStatus::NotReady && std::chrono::steady_clock::now() < deadline);
    return result;
}

/// The first frame, then everything up to the end; the last result.
FrameResult playOut(FrameSource& source, int& frames) {
    for (;;) {
        FrameResult result = await(source);
        if (result.status != FrameStatus::Ok)
            return result;
        CHECK(result.frame->number == static_cast<std::uint64_t>(++frames));
    }
}

struct Refusal {
    ErrorCode code = ErrorCode::Storage;
    std::string text;
};

Refusal refusalOf(const LoopbackServer& server, const std::string& path) {
    const FixedClock clock;
    try {
        (void)openFrameSource(server.url(path), clock);
    } catch (const Error& error) {
        CHECK_FALSE(error.whatToDo().empty());
        return {error.code(), error.what()};
    }
    FAIL("opened " << path);
    return {};
}

LoopbackServer::Answer sending(std::string text) {
    return [text = std::move(text)](Connection& connection) { connection.send(text); };
}

} // namespace

TEST_CASE("an MJPEG stream gives pictures until its sender ends it") {
    const FixedClock clock;
    std::promise<std::string> asked; // the framework's checks belong to the test's own thread
    const LoopbackServer server([&asked](Connection& connection) {
        asked.set_value(connection.request());
        connection.send(kStreamHead);
        for (int i = 0; i < 5; ++i)
            connection.send(part(jpeg(i)));
        connection.send("--cut--\r\n");
    });
    const auto source = openFrameSource(server.url("/stream?size=1"), clock);
    CHECK(source->isLive());
    CHECK(source->name() == server.url("/stream?size=1"));
    const std::string request = asked.get_future().get();
    CHECK_THAT(request, StartsWith("GET /stream?size=1 HTTP/1.1\r\n"));
    CHECK_THAT(request, ContainsSubstring("\r\nHost: 127.0.0.1:"));
    const FrameResult first = await(*source);
    REQUIRE(first.status == FrameStatus::Ok);
    CHECK(first.frame->number == 1);
    CHECK(first.frame->pixels.size() == cv::Size(160, 120));
    CHECK_FALSE(first.frame->still);
    CHECK(first.frame->capturedAt == clock.now());
    CHECK(first.frame->elapsed == clock.elapsed());
    int frames = 1;
    CHECK(playOut(*source, frames).status == FrameStatus::End);
    CHECK(frames <= 5);
    CHECK(source->next().status == FrameStatus::End);
}

TEST_CASE("a slow reader gets the newest picture of a stream") {
    const FixedClock clock;
    const LoopbackServer server([](Connection& connection) {
        std::string all = kStreamHead;
        for (int i = 0; i < 3; ++i)
            all += part(jpeg(i));
        connection.send(all + "--cut\r\n");
        connection.stayOpen();
    });
    const auto source = openFrameSource(server.url("/"), clock);
    FrameResult last = await(*source);
    REQUIRE(last.status == FrameStatus::Ok);
    for (FrameResult more = source->next(); more.status == FrameStatus::Ok; more = source->next())
        last = more;
    CHECK(differenceOf(last.frame->pixels, checkerboard(160, 120, 2)) < 12);
    CHECK(source->next().status == FrameStatus::NotReady);
}

TEST_CASE("a stream in chunks, cut anywhere, is read the same") {
    const FixedClock clock;
    const LoopbackServer server([](Connection& connection) {
        connection.send("HTTP/1.1 200 OK\r\nContent-Type: multipart/x-mixed-replace; boundary=\"--cut\"\r\n"
                        "Transfer-Encoding: chunked\r\n\r\n");
        const std::string data = part(jpeg(0)) + part(jpeg(1));
        for (std::size_t at = 0; at < data.size(); at += 97)
            connection.send(chunk(data.substr(at, 97)));
        connection.send("0\r\n\r\n");
    });
    const auto source = openFrameSource(server.url("/"), clock);
    int frames = 0;
    CHECK(playOut(*source, frames).status == FrameStatus::End);
    CHECK(frames >= 1);
}

TEST_CASE("a stream without lengths is cut at its boundary") {
    const FixedClock clock;
    const LoopbackServer server([](Connection& connection) {
        connection.send(kStreamHead);
        connection.send("--cut\r\nContent-Type: image/jpeg\r\n\r\n" + jpeg(0) + "\r\n--cut\r\n\r\n" +
                        jpeg(1) + "\r\n--cut--");
    });
    const auto source = openFrameSource(server.url("/"), clock);
    int frames = 0;
    CHECK(playOut(*source, frames).status == FrameStatus::End);
    CHECK(frames >= 1);
}

TEST_CASE("a single JPEG over HTTP is one still and then the end") {
    const FixedClock clock;
    const std::string fields = GENERATE(std::string(), std::string("known"));
    const LoopbackServer server([&](Connection& connection) {
        const std::string content = jpeg(0);
        connection.send("HTTP/1.0 200 OK\r\nContent-Type: image/jpeg\r\n" +
                        (fields.empty() ? "" : "Content-Length: " + std::to_string(content.size()) + "\r\n") +
                        "\r\n" + content);
    });
    const auto source = openFrameSource(server.url("/still.jpg"), clock);
    CHECK_FALSE(source->isLive());
    const FrameResult result = await(*source);
    REQUIRE(result.status == FrameStatus::Ok);
    CHECK(result.frame->still);
    CHECK(await(*source).status == FrameStatus::End);
}

TEST_CASE("a stream whose sender goes away is lost, with a reason") {
    const FixedClock clock;
    const std::string data = part(jpeg(0)) + part(jpeg(1)).substr(0, 300); // closes within the second picture
    const LoopbackServer server(sending(kStreamHead + data));
    const auto source = openFrameSource(server.url("/"), clock);
    int frames = 0;
    const FrameResult last = playOut(*source, frames);
    CHECK(frames == 1);
    CHECK(last.status == FrameStatus::Lost);
    CHECK_THAT(last.reason, ContainsSubstring("closed by its sender"));
    CHECK(source->next().status == FrameStatus::Lost);
}

TEST_CASE("a single JPEG that breaks off is lost") {
    const FixedClock clock;
    const LoopbackServer server(
        sending("HTTP/1.1 200 OK\r\nContent-Type: image/jpeg\r\nContent-Length: 100000\r\n\r\n" + jpeg(0)));
    const auto source = openFrameSource(server.url("/"), clock);
    CHECK(await(*source).status == FrameStatus::Lost);
}

TEST_CASE("a silent stream is not ready within half a second, and can be left") {
    const FixedClock clock;
    const LoopbackServer server([](Connection& connection) {
        connection.send(kStreamHead);
        connection.stayOpen();
    });
    const auto source = openFrameSource(server.url("/"), clock);
    const auto before = std::chrono::steady_clock::now();
    CHECK(source->next().status == FrameStatus::NotReady);
    const auto waited = std::chrono::steady_clock::now() - before;
    CHECK(waited >= 400ms);
    CHECK(waited < 3s);
}

TEST_CASE("a camera that falls silent without closing is lost after ten seconds, a slow one is not") {
    FixedClock clock;
    std::promise<void> wanted;
    const LoopbackServer server([later = wanted.get_future().share()](Connection& connection) {
        connection.send(kStreamHead + part(jpeg(0)) + "--cut\r\n");
        later.wait_for(10s);
        connection.send(part(jpeg(1)) + "--cut\r\n");
        connection.stayOpen();
    });
    const auto source = openFrameSource(server.url("/"), clock);
    REQUIRE(await(*source).status == FrameStatus::Ok);
    clock.advance(9s);
    CHECK(source->next().status == FrameStatus::NotReady);
    wanted.set_value();
    REQUIRE(await(*source).status == FrameStatus::Ok);
    CHECK(source->next().status == FrameStatus::NotReady);
    clock.advance(10s);
    const FrameResult last = source->next();
    CHECK(last.status == FrameStatus::Lost);
    CHECK(last.reason == "The stream " + server.url("/") + " does not answer or sends no video.");
    CHECK(source->next().status == FrameStatus::Lost); // for good: it is opened anew
}

TEST_CASE("an unreadable picture within a stream is passed over") {
    const FixedClock clock;
    const LoopbackServer server([](Connection& connection) {
        connection.send(kStreamHead + part("garbage") + part(jpeg(0)) + "--cut--");
    });
    const auto source = openFrameSource(server.url("/"), clock);
    int frames = 0;
    CHECK(playOut(*source, frames).status == FrameStatus::End);
    CHECK(frames == 1);
}

TEST_CASE("a stream of nothing but unreadable pictures is lost") {
    const FixedClock clock;
    const LoopbackServer server([](Connection& connection) {
        connection.send(kStreamHead);
        while (connection.send(part("garbage")))
            std::this_thread::yield();
    });
    const auto source = openFrameSource(server.url("/"), clock);
    const FrameResult result = await(*source);
    CHECK(result.status == FrameStatus::Lost);
    CHECK_THAT(result.reason, ContainsSubstring("cannot be read"));
}

TEST_CASE("a stream that floods without a boundary or with a huge length is lost at its bound") {
    const FixedClock clock;
    const std::string flood =
        GENERATE(std::string(1 << 20, 'x'), std::string("--cut\r\nContent-Length: 17000000\r\n\r\n"),
                 "--cut\r\n" + std::string(1 << 16, 'h'));
    const LoopbackServer server([&](Connection& connection) {
        connection.send(kStreamHead + flood);
        connection.stayOpen();
    });
    const auto source = openFrameSource(server.url("/"), clock);
    const FrameResult result = await(*source);
    CHECK(result.status == FrameStatus::Lost);
    CHECK_FALSE(result.reason.empty());
}

TEST_CASE("garbled chunks are lost") {
    const FixedClock clock;
    const LoopbackServer server(
        sending("HTTP/1.1 200 OK\r\nContent-Type: multipart/x-mixed-replace; boundary=cut\r\n"
                "Transfer-Encoding: chunked\r\n\r\nnot a number\r\nxxxx"));
    const auto source = openFrameSource(server.url("/"), clock);
    const FrameResult result = await(*source);
    CHECK(result.status == FrameStatus::Lost);
    CHECK_THAT(result.reason, ContainsSubstring("garbled"));
}

TEST_CASE("redirects are followed to the stream") {
    const FixedClock clock;
    const LoopbackServer server([](Connection& connection) {
        if (connection.request().starts_with("GET /old "))
            connection.send("HTTP/1.1 302 Found\r\nLocation: new\r\n\r\n");
        else
            connection.send(kStreamHead + part(jpeg(0)) + "--cut--");
    });
    const auto source = openFrameSource(server.url("/old"), clock);
    CHECK(source->name() == server.url("/new"));
    CHECK(await(*source).status == FrameStatus::Ok);
}

TEST_CASE("redirects in a circle, to nowhere or to https are refused") {
    const LoopbackServer circle(sending("HTTP/1.1 301 Moved\r\nLocation: /again\r\n\r\n"));
    const Refusal refusal = refusalOf(circle, "/");
    CHECK(refusal.code == ErrorCode::InvalidInput);
    CHECK_THAT(refusal.text, ContainsSubstring("more than 5 times"));
    CHECK(circle.connections() == 6);

    const LoopbackServer nowhere(sending("HTTP/1.1 301 Moved\r\n\r\n"));
    CHECK_THAT(refusalOf(nowhere, "/").text, ContainsSubstring("redirects to nowhere"));
    const LoopbackServer secure(sending("HTTP/1.1 301 Moved\r\nLocation: https://camera/\r\n\r\n"));
    CHECK_THAT(refusalOf(secure, "/").text, ContainsSubstring("use http on the bench's own network"));
}

TEST_CASE("answers that are no stream of pictures are told apart") {
    const LoopbackServer garbage(sending(std::string("\x00\x01\x02 garbage\r\n\r\n", 14)));
    CHECK_THAT(refusalOf(garbage, "/").text, ContainsSubstring("does not speak HTTP"));
    const LoopbackServer page(sending("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html>"));
    const Refusal html = refusalOf(page, "/");
    CHECK(html.code == ErrorCode::InvalidInput);
    CHECK_THAT(html.text, ContainsSubstring("text/html"));
    const LoopbackServer gone(sending("HTTP/1.1 404 Not Found\r\n\r\n"));
    CHECK(refusalOf(gone, "/").code == ErrorCode::NotFound);
    const LoopbackServer locked(sending("HTTP/1.1 401 Unauthorized\r\n\r\n"));
    CHECK(refusalOf(locked, "/").code == ErrorCode::InvalidInput);
    const LoopbackServer broken(sending("HTTP/1.1 500 Oops\r\n\r\n"));
    CHECK(refusalOf(broken, "/").code == ErrorCode::Device);
    const LoopbackServer mute(sending(""));
    CHECK(refusalOf(mute, "/").code == ErrorCode::Device);
}

TEST_CASE("an endless head is refused at its bound") {
    const LoopbackServer server([](Connection& connection) {
        connection.send("HTTP/1.1 200 OK\r\n");
        while (connection.send("X-Field: " + std::string(200, 'v') + "\r\n"))
            std::this_thread::yield();
    });
    const Refusal refusal = refusalOf(server, "/");
    CHECK(refusal.code == ErrorCode::InvalidInput);
    CHECK_THAT(refusal.text, ContainsSubstring("16384"));
}

TEST_CASE("a port where nobody listens is a device that does not answer") {
    std::string url;
    {
        const LoopbackServer server(sending(""));
        url = server.url("/");
    }
    const FixedClock clock;
    try {
        (void)openFrameSource(url, clock);
        FAIL("opened");
    } catch (const Error& error) {
        CHECK(error.code() == ErrorCode::Device);
    }
}
