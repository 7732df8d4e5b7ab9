#include "core/labels/tesseract_shim.h"

#include "core/base/error.h"

#include <algorithm>
#include <tesseract/baseapi.h>
#include <tesseract/ocrclass.h>

namespace returnbench {
namespace {

constexpr const char* kSerialCharacters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-/";
/// Tesseract guesses the resolution of a picture that does not say it, at the price of a warning a line.
constexpr int kDotsPerInch = 300;

} // namespace

struct TextEngine::Impl {
    tesseract::TessBaseAPI api;
};

TextEngine::TextEngine() : m_impl(std::make_unique<Impl>()) {
    tesseract::TessBaseAPI& api = m_impl->api;
    // Serials are no words: a dictionary would only bend them towards some.
    std::vector<std::string> names{"load_system_dawg", "load_freq_dawg"};
    std::vector<std::string> values{"0", "0"};
    if (api.Init(nullptr, "eng", tesseract::OEM_LSTM_ONLY, nullptr, 0, &names, &values, false) != 0)
        throw Error(ErrorCode::Unsupported,
                    "Printed text cannot be read: Tesseract's English data is missing.",
                    "Install the package tesseract-ocr-eng.");
    api.SetPageSegMode(tesseract::PSM_SINGLE_LINE);
}

TextEngine::~TextEngine() = default;

std::vector<LineWord> TextEngine::readLine(const cv::Mat& line, Alphabet alphabet,
                                           std::chrono::milliseconds most) {
    std::vector<LineWord> words;
    if (line.empty() || line.type() != CV_8UC1 || most.count() <= 0)
        return words;
    tesseract::TessBaseAPI& api = m_impl->api;
    api.SetVariable("tessedit_char_whitelist", alphabet == Alphabet::Serial ? kSerialCharacters : "");
    api.SetImage(line.data, line.cols, line.rows, 1, static_cast<int>(line.step));
    api.SetSourceResolution(kDotsPerInch);
    tesseract::ETEXT_DESC monitor;
    monitor.set_deadline_msecs(static_cast<std::int32_t>(std::min<std::int64_t>(most.count(), 60'000)));
    if (api.Recognize(&monitor) == 0) {
        const std::unique_ptr<tesseract::ResultIterator> at(api.GetIterator());
        constexpr auto kWord = tesseract::RIL_WORD;
        if (at && !at->Empty(kWord))
            do {
                const std::unique_ptr<char[]> text(at->GetUTF8Text(kWord));
                int left = 0;
                int top = 0;
                int right = 0;
                int bottom = 0;
                if (!text || !at->BoundingBox(kWord, &left, &top, &right, &bottom))
                    continue;
                words.push_back({text.get(), std::clamp(static_cast<int>(at->Confidence(kWord)), 0, 100),
                                 cv::Rect(left, top, right - left, bottom - top)});
            } while (at->Next(kWord));
    }
    api.Clear();
    return words;
}

} // namespace returnbench
