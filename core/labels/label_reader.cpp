#include "core/labels/label_reader.h"

#include "core/base/error.h"
#include "core/base/resources.h"
#include "core/base/text.h"
#include "core/identifiers/upc.h"
#include "core/labels/decoder_client.h"
#include "core/labels/picture_view.h"

#include <algorithm>
#include <cstdlib>
#include <optional>

namespace returnbench {
namespace {

/// Searches of one photograph, each of what the ones before have left.
constexpr int kMostRounds = 8;
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
        decoded.certain = code.certain;
        codes.push_back(std::move(decoded));
    }
    return codes;
}

} // namespace

struct LabelReader::Impl {
    explicit Impl(LabelReaderOptions o)
        : options(std::move(o)), decoder(options.decoder, DecoderRole::Codes) {}

    DecodeRequest request(cv::Size size, SearchMode mode, std::chrono::milliseconds budget) {
        DecodeRequest request = decoder.request(size, budget);
        request.mode = mode;
        request.formats = options.formats.bits();
        return request;
    }

    void countSilence() {
        if (!decoder.hasAnswered() && ++silentPictures >= kMaxSilentPictures)
            throw Error(
                ErrorCode::Device,
                "The program that reads codes, " + printable(options.decoder.string(), 512) +
                    ", starts but never answers.",
                "Start it with RETURNBENCH_DECODER_DEBUG=1 to see why, or install ReturnBench again.");
    }

    /// The picture as it is in memory now, with all that the decoder has for stills.
    SearchResult searched(cv::Size size, const std::stop_token& stop) {
        for (const SearchMode mode : {SearchMode::Thorough, SearchMode::Careful}) {
            if (auto result = decoder.ask(request(size, mode, options.timeout / 4), options.timeout, stop))
                return std::move(*result);
            if (stop.stop_requested())
                return {};
        }
        countSilence();
        return {};
    }

    LabelReaderOptions options;
    DecoderClient decoder;
    std::int64_t pictures = 0;
    int silentPictures = 0;
};

LabelReader::LabelReader(LabelReaderOptions options) : m_impl(std::make_unique<Impl>(std::move(options))) {}

LabelReader::~LabelReader() = default;

std::vector<DecodedCode> LabelReader::read(const cv::Mat& pixels, const ReadingGoal& goal) {
    if (pixels.empty())
        return {};
    cv::Mat picture = m_impl->decoder.show(pixels);
    ++m_impl->pictures;
    const auto deadline = std::chrono::steady_clock::now() + m_impl->options.timeout / 2;
    std::vector<DecodedCode> codes;
    for (int round = 0; round < kMostRounds; ++round) {
        SearchResult found = m_impl->searched(picture.size(), goal.stop);
        bool isAny = false;
        bool isReached = goal.known.empty();
        for (DecodedCode& code : identified(std::move(found.codes))) {
            const bool isKnown = saysOneOf(code, goal.known);
            if (!code.certain && !isKnown)
                continue;
            code.certain = true;
            isReached = isReached || isKnown;
            isAny = true;
            coverUp(picture, code.corners); // what else is there is looked for in the rest
            if (std::none_of(codes.begin(), codes.end(), [&](const auto& o) { return isSameCode(o, code); }))
                codes.push_back(std::move(code));
        }
        if (isReached || !isAny || goal.stop.stop_requested() || std::chrono::steady_clock::now() > deadline)
            break;
    }
    return codes;
}

LookResult LabelReader::look(const cv::Mat& pixels, const Look& look) {
    if (pixels.empty())
        return {};
    cv::Mat picture = m_impl->decoder.show(pixels);
    for (const auto& outline : look.covered)
        coverUp(picture, outline);
    ++m_impl->pictures;
    const auto timeout = look.budget + m_impl->options.timeout / 4;
    DecodeRequest request = m_impl->request(picture.size(), look.mode, look.budget);
    request.firstStep = look.firstStep;
    auto result = m_impl->decoder.ask(request, timeout, {});
    if (!result && look.firstStep > 0)
        return {{}, (look.firstStep + 1) % kMaxSearchSteps};
    if (!result)
        result = m_impl->decoder.ask(m_impl->request(picture.size(), SearchMode::Careful, look.budget),
                                     timeout, {});
    if (!result) {
        m_impl->countSilence();
        return {};
    }
    return {identified(std::move(result->codes)), result->nextStep};
}

bool isSameCode(const DecodedCode& a, const DecodedCode& b) {
    const double size = cv::norm(a.corners[0] - a.corners[2]);
    return saysTheSame(a, b) && cv::norm(middleOf(a.corners) - middleOf(b.corners)) < size / 2;
}

bool saysOneOf(const DecodedCode& code, const std::set<std::string>& known) {
    return std::any_of(code.identifiers.begin(), code.identifiers.end(),
                       [&](const Identifier& identifier) { return known.contains(identifier.value); });
}

LabelReaderHealth LabelReader::health() const {
    return {m_impl->pictures, m_impl->decoder.restarts()};
}

std::filesystem::path defaultDecoderPath() {
    if (const char* named = std::getenv("RETURNBENCH_DECODER"); named != nullptr && *named != '\0')
        return named;
    return executableDirectory() / "returnbench-decoder";
}

} // namespace returnbench
