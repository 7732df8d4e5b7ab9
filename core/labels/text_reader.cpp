#include "core/labels/text_reader.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/labels/decoder_process.h"
#include "core/labels/picture_memory.h"

#include <optional>

namespace returnbench {

struct TextReader::Impl {
    explicit Impl(TextReaderOptions o) : options(std::move(o)) {}

    DecoderProcess& decoder() {
        if (process && !process->isAlive())
            process.reset();
        if (!process) {
            process =
                std::make_unique<DecoderProcess>(options.decoder, DecoderRole::Text, memory.descriptor());
            restarts += startedBefore ? 1 : 0;
            startedBefore = true;
        }
        return *process;
    }

    std::optional<std::vector<PrintedWord>> words(const cv::Mat& pixels, const std::stop_token& stop) {
        memory.show(pixels);
        DecodeRequest request;
        request.magic = kRequestMagic;
        request.sequence = ++sequence;
        request.width = static_cast<std::uint32_t>(pixels.cols);
        request.height = static_cast<std::uint32_t>(pixels.rows);
        request.budgetMs = static_cast<std::uint32_t>(options.timeout.count() / 2);
        request.memoryBytes = memory.bytes();
        auto found = decoder().askWords(request, options.timeout, stop);
        if (found)
            answeredBefore = true;
        else
            process.reset();
        return found;
    }

    /// A decoder that never answered is asked for nothing at all, to tell a deadly picture from a broken
    /// decoder.
    void requireWorking() {
        if (answeredBefore || words(cv::Mat(16, 16, CV_8UC1, cv::Scalar(255)), {}))
            return;
        throw Error(
            ErrorCode::Device,
            "The program that reads print, " + printable(options.decoder.string(), 512) +
                ", starts but never answers.",
            "Install the package tesseract-ocr-eng; start with RETURNBENCH_DECODER_DEBUG=1 to see why.");
    }

    TextReaderOptions options;
    PictureMemory memory;
    std::unique_ptr<DecoderProcess> process;
    std::int64_t restarts = 0;
    std::uint32_t sequence = 0;
    bool startedBefore = false;
    bool answeredBefore = false;
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
    return m_impl->restarts;
}

} // namespace returnbench
