// Any bytes as a picture's file, and as the pixels of a picture in which codes are looked for. The first byte
// says which, and how wide.

#include "tests/fuzz/fuzz_input.h"

#include "core/base/error.h"
#include "core/capture/image_header.h"
#include "core/capture/photo_store.h"
#include "core/labels/code_search.h"
#include "core/labels/decoder_protocol.h"

#include <cstring>
#include <opencv2/core.hpp>
#include <string>

using namespace returnbench;

namespace {

constexpr std::uint32_t kSequence = 7;
constexpr std::int64_t kMostPixels = 1 << 20; // larger ones are decoded no otherwise, but for longer

void decodeFile(const std::string& content) {
    const auto bytes = asBytes(content);
    const auto header = readImageHeader(bytes);
    if (header && (header->width > kMostPixels || header->height > kMostPixels ||
                   header->width * header->height > kMostPixels))
        return;
    try {
        const cv::Mat pixels = decodeImage(Bytes(bytes.begin(), bytes.end()), "fuzz");
        fuzz::require(header.has_value() &&
                      !pixels.empty()); // nothing is decoded whose size is not known before
        fuzz::require(pixels.total() <= static_cast<std::size_t>(kMostPixels));
    } catch (const Error& error) {
        fuzz::require(*error.what() != '\0');
    }
}

void searchIn(std::string pixels, int width) {
    const int height = static_cast<int>(pixels.size()) / width;
    if (height == 0)
        return;
    const cv::Mat grey(height, width, CV_8UC1, pixels.data());
    SearchPlan plan;
    plan.mode = SearchMode::Live;
    const SearchResult result = searchCodes(grey, plan);
    fuzz::require(result.codes.size() <= kMaxCodesPerPicture);
    // As it goes from the decoder's process to the reader.
    const std::string packed = packResult(kSequence, result);
    ResultHeader header;
    std::memcpy(static_cast<void*>(&header), packed.data(), sizeof header);
    const auto unpacked =
        unpackResult(header, std::string_view(packed).substr(sizeof header), {width, height});
    fuzz::require(isSane(header, kSequence) && unpacked && unpacked->codes.size() <= result.codes.size());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    fuzz::Input input(data, size);
    const std::size_t how = input.choice(256);
    if (how < 128)
        decodeFile(input.rest());
    else
        searchIn(input.rest(), 8 + static_cast<int>(how - 128));
    return 0;
}
