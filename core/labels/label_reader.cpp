#include "core/labels/label_reader.h"

#include "core/base/error.h"
#include "core/base/resources.h"
#include "core/base/text.h"
#include "core/labels/decoder_process.h"
#include "core/labels/picture_memory.h"
#include "core/labels/upc.h"

#include <cstdlib>

namespace returnbench {
namespace {

/// A decoder that never answered anything, on so many pictures in turn, is broken, not the pictures.
constexpr int kMaxSilentPictures = 3;

/// The text as identify() wants it: told that it is GS1 where the code says so, a UPC-E as what it is short
/// for.
std::string identifiableText(const FoundCode& code) {
    for (const std::string_view gs1 : {"]C1", "]d2", "]Q3", "]e0"})
        if (code.symbology == gs1)
            return code.symbology + code.text;
    if (code.format == CodeFormat::UpcE)
        return expandUpcE(code.text).value_or(code.text);
    return code.text;
}

std::vector<DecodedCode> identified(std::vector<FoundCode> found) {
    std::vector<DecodedCode> codes;
    codes.reserve(found.size());
    for (FoundCode& code : found) {
        DecodedCode decoded;
        decoded.identifiers = identify(identifiableText(code));
        decoded.format = code.format;
        decoded.text = std::move(code.text);
        decoded.symbology = std::move(code.symbology);
        decoded.corners = code.corners;
        codes.push_back(std::move(decoded));
    }
    return codes;
}

} // namespace

struct LabelReader::Impl {
    explicit Impl(LabelReaderOptions o) : options(std::move(o)) {}

    DecoderProcess& decoder() {
        if (process && !process->isAlive())
            process.reset();
        if (!process) {
            process =
                std::make_unique<DecoderProcess>(options.decoder, DecoderRole::Codes, memory.descriptor());
            if (startedBefore)
                ++health.restarts;
            startedBefore = true;
        }
        return *process;
    }

    DecodeRequest request(cv::Size size, SearchMode mode) {
        DecodeRequest request;
        request.magic = kRequestMagic;
        request.sequence = ++sequence;
        request.width = static_cast<std::uint32_t>(size.width);
        request.height = static_cast<std::uint32_t>(size.height);
        request.mode = mode;
        request.formats = formatBits(options.formats);
        request.budgetMs = static_cast<std::uint32_t>(options.timeout.count() / 4);
        request.memoryBytes = memory.bytes();
        return request;
    }

    LabelReaderOptions options;
    PictureMemory memory;
    std::unique_ptr<DecoderProcess> process;
    LabelReaderHealth health;
    std::uint32_t sequence = 0;
    bool startedBefore = false;
    bool answeredBefore = false;
    int silentPictures = 0;
};

LabelReader::LabelReader(LabelReaderOptions options) : m_impl(std::make_unique<Impl>(std::move(options))) {}

LabelReader::~LabelReader() = default;

std::vector<DecodedCode> LabelReader::read(const cv::Mat& pixels, ReadingEffort effort) {
    if (pixels.empty() || effort == ReadingEffort::None)
        return {};
    m_impl->memory.show(pixels);
    ++m_impl->health.pictures;
    const SearchMode first = effort == ReadingEffort::Live ? SearchMode::Live : SearchMode::Thorough;
    for (const SearchMode mode : {first, SearchMode::Careful}) {
        DecoderProcess& decoder = m_impl->decoder();
        if (auto found = decoder.ask(m_impl->request(pixels.size(), mode), m_impl->options.timeout)) {
            m_impl->answeredBefore = true;
            return identified(std::move(*found));
        }
        m_impl->process.reset();
    }
    if (!m_impl->answeredBefore && ++m_impl->silentPictures >= kMaxSilentPictures)
        throw Error(ErrorCode::Device,
                    "The program that reads codes, " + printable(m_impl->options.decoder.string(), 512) +
                        ", starts but never answers.",
                    "Start it with RETURNBENCH_DECODER_DEBUG=1 to see why, or install ReturnBench again.");
    return {};
}

LabelReaderHealth LabelReader::health() const {
    return m_impl->health;
}

std::filesystem::path defaultDecoderPath() {
    if (const char* named = std::getenv("RETURNBENCH_DECODER"); named != nullptr && *named != '\0')
        return named;
    return executableDirectory() / "returnbench-decoder";
}

} // namespace returnbench
