// Any bytes as what a network camera sends: addresses, heads, and a multipart body that comes in pieces.

#include "tests/fuzz/fuzz_input.h"

#include "core/base/error.h"
#include "core/capture/http_body.h"
#include "core/capture/http_url.h"
#include "core/capture/image_header.h"
#include "core/capture/multipart_parser.h"

#include <string>
#include <vector>

using namespace returnbench;

namespace {

constexpr std::size_t kMostPartBytes = 4096;

std::vector<std::string> partsOf(const std::string& boundary, const std::string& body, std::size_t piece) {
    std::vector<std::string> parts;
    MultipartParser parser(boundary, kMostPartBytes);
    try {
        for (std::size_t at = 0; at < body.size() && !parser.ended(); at += piece) {
            parser.feed(std::string_view(body).substr(at, piece));
            while (auto part = parser.take()) {
                fuzz::require(!part->empty() && part->size() <= kMostPartBytes);
                parts.push_back(std::move(*part));
            }
        }
    } catch (const Error& error) {
        fuzz::require(error.code() == ErrorCode::Device);
    }
    return parts;
}

void readUrl(const std::string& text) {
    try {
        const HttpUrl url = parseHttpUrl(text);
        fuzz::require(!url.host.empty() && url.target.starts_with('/'));
        fuzz::require(url.authority().find_first_of("\r\n @/") ==
                      std::string::npos); // it stands in a request
        fuzz::require(url.target.find_first_of("\r\n ") == std::string::npos);
        fuzz::require(parseHttpUrl(url.text()).text() == url.text());
    } catch (const Error& error) {
        fuzz::require(error.code() == ErrorCode::InvalidInput);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    fuzz::Input input(data, size);
    const std::size_t piece = 1 + input.choice(64);
    const std::string head = input.part();
    readUrl(head);
    try {
        (void)resolveRedirect({"camera.local", "80", "/live"}, head);
    } catch (const Error&) {
        // Nowhere to go.
    }
    (void)parseHttpFields(head);
    const std::string body = input.rest();
    for (const std::string& part : partsOf("frame", body, piece))
        (void)readImageHeader(std::as_bytes(std::span(part)));
    return 0;
}
