#include "core/labels/text_reader.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/labels/decoder_client.h"

#include <optional>

namespace returnbench {

struct TextReader::Impl {
    explicit Impl(TextReaderOptions o) : options(std::move(o)), decoder(options.decoder, DecoderRole::Text) {}

    std::optional<std::vector<PrintedWord>> words(const cv::Mat& pixels, const std::stop_token& stop) {
        decoder.show(pixels);
        return decoder.askWords(decoder.request(pixels.size(), options.timeout / 2), options.timeout, stop);
    }

    /// A decoder that never answered is asked for nothing at all, to tell a deadly picture from a broken
    /// decoder.
    void requireWorking() {
        if (decoder.hasAnswered() || words(cv::Mat(16, 16, CV_8UC1, cv::Scalar(255)), {}))
            return;
        throw Error(
            ErrorCode::Device,
            "The program that reads print, " + printable(options.decoder.string(), 512) +
                ", starts but never answers.",
            "Install the package tesseract-ocr-eng; start with RETURNBENCH_DECODER_DEBUG=1 to see why.");
    }

    TextReaderOptions options;
    DecoderClient decoder;
};

TextReader::TextReader(TextReaderOptions options) : m_impl(std::make_unique<Impl>(std::move(options))) {}

TextReader::~TextReader() = default;

PrintedText TextReader::read(const cv::Mat& pixels, const std::stop_token& stop) {
    PrintedText text;
    if (pixels.empty())
        return text;
    if (auto words = m_impl->words(pixels, stop))
        text.words = std::move(*words);
    else if (!stop.stop_requested())
        m_impl->requireWorking();
    text.serials = findPrintedSerials(text.words);
    return text;
}

std::int64_t TextReader::restarts() const noexcept {
    return m_impl->decoder.restarts();
}

} // namespace returnbench
