#include "core/capture/http_url.h"

#include "core/base/error.h"
#include "tests/support/catch.h"

using namespace returnbench;

TEST_CASE("an address falls into host, port and target") {
    const HttpUrl plain = parseHttpUrl("HTTP://camera.local");
    CHECK(plain.host == "camera.local");
    CHECK(plain.port == "80");
    CHECK(plain.target == "/");
    CHECK(plain.authority() == "camera.local");

    const HttpUrl full = parseHttpUrl("http://10.0.0.7:8080/a/b?c=d#e");
    CHECK(full.host == "10.0.0.7");
    CHECK(full.port == "8080");
    CHECK(full.target == "/a/b?c=d");
    CHECK(full.text() == "http://10.0.0.7:8080/a/b?c=d");

    const HttpUrl six = parseHttpUrl("http://[::1]:81?x");
    CHECK(six.host == "::1");
    CHECK(six.authority() == "[::1]:81");
    CHECK(six.target == "/?x");
}

TEST_CASE("addresses that are none are refused") {
    const std::string url =
        GENERATE("https://camera/", "http://", "http:///path", "http://user:word@camera/", "http://camera:0/",
                 "http://camera:99999/", "http://camera:abc/", "http://[::1/", "http://[::1]x/",
                 "http://camera/a b", "http://camera/\r\nX: y", "ftp://camera/");
    INFO(url);
    CHECK_THROWS_AS(parseHttpUrl(url), Error);
}

TEST_CASE("redirects lead to an address, a path or a neighbour") {
    const HttpUrl from = parseHttpUrl("http://camera:81/a/b?c=/d");
    CHECK(resolveRedirect(from, "http://other/x").text() == "http://other/x");
    CHECK(resolveRedirect(from, "//other/x").text() == "http://other/x");
    CHECK(resolveRedirect(from, "/x").text() == "http://camera:81/x");
    CHECK(resolveRedirect(from, "x").text() == "http://camera:81/a/x");
    CHECK_THROWS_AS(resolveRedirect(from, "https://camera/"), Error);
}
