#include "core/labels/word_search.h"

#include "core/base/text.h"
#include "core/labels/printed_serial.h"
#include "core/labels/text_lines.h"

#include <algorithm>
#include <cmath>
#include <span>

namespace returnbench {
namespace {

using std::chrono::milliseconds;
using Clock = std::chrono::steady_clock;

/// Height of a capital that Tesseract is given. Between 20 and 32 pixels it reads alike, above it loses.
constexpr double kCapitalPx = 28;
/// Unsharp mask on lines of that size: of the serials in tests/benchmarks/printed_text.cpp 6 % more are read.
constexpr double kSharpeningSigma = 4;
constexpr double kSharpening = 2;
/// Lines by which it is told which way up the print is.
constexpr std::size_t kProbes = 4;
/// Print that is read this surely is the right way up.
constexpr double kSure = 75;
/// Words below are noise.
constexpr int kLeastConfidence = 10;

class Search {
public:
    Search(const cv::Mat& grey, TextEngine& engine, milliseconds budget)
        : m_grey(grey), m_engine(engine), m_deadline(Clock::now() + budget) {}

    std::vector<PrintedWord> words() {
        m_lines = findTextLines(m_grey);
        const std::span<const TextLine> lines(m_lines);
        const std::size_t probes = std::min(kProbes, lines.size());
        std::vector<PrintedWord> found = read(lines.first(probes), LineWay::Along);
        LineWay way = LineWay::Along;
        if (const double along = sureness(found, lines.first(probes)); along < kSure) {
            std::vector<PrintedWord> reversed = read(lines.first(probes), LineWay::Reversed);
            if (sureness(reversed, lines.first(probes)) > along) {
                way = LineWay::Reversed;
                found = std::move(reversed);
            }
        }
        for (PrintedWord& word : read(lines.subspan(probes), way)) {
            word.line += static_cast<std::int32_t>(probes);
            found.push_back(std::move(word));
        }
        if (found.size() > kMaxWordsPerPicture)
            found.resize(kMaxWordsPerPicture);
        readValuesAgain(found);
        return found;
    }

private:
    [[nodiscard]] milliseconds left() const {
        return std::chrono::duration_cast<milliseconds>(m_deadline - Clock::now());
    }

    std::vector<PrintedWord> read(std::span<const TextLine> lines, LineWay way) {
        std::vector<PrintedWord> words;
        for (std::size_t i = 0; i < lines.size() && left().count() > 0; ++i)
            for (PrintedWord& word : readLine(lines[i], way, Alphabet::Any)) {
                word.line = static_cast<std::int32_t>(i);
                words.push_back(std::move(word));
            }
        return words;
    }

    std::vector<PrintedWord> readLine(const TextLine& line, LineWay way, Alphabet alphabet) {
        PictureView view = lineView(m_grey, line, way, kCapitalPx);
        view.picture = sharpened(view.picture, kSharpeningSigma, kSharpening);
        std::vector<PrintedWord> words;
        for (const LineWord& found : m_engine.readLine(view.picture, alphabet, left())) {
            PrintedWord word;
            word.text = printable(trim(found.text), kMaxWordText);
            word.confidence = found.confidence;
            const cv::Rect& box = found.box;
            word.corners = {view.inWhole(box.tl()), view.inWhole({box.x + box.width, box.y}),
                            view.inWhole(box.br()), view.inWhole({box.x, box.y + box.height})};
            if (!word.text.empty() && word.confidence >= kLeastConfidence)
                words.push_back(std::move(word));
        }
        return words;
    }

    /// Mean confidence over all that the lines may say, each word as much as it is long: what is short comes
    /// out of any noise, and of print that stands on its head often nothing at all.
    static double sureness(std::span<const PrintedWord> words, std::span<const TextLine> lines) {
        constexpr std::size_t kTelling = 3;
        double sum = 0;
        double read = 0;
        double expected = 0;
        for (const PrintedWord& word : words) {
            const auto size = static_cast<double>(word.text.size());
            sum += word.text.size() < kTelling ? 0 : size * word.confidence;
            read += size;
        }
        for (const TextLine& line : lines)
            expected += line.length / line.capital;
        return expected > 0 ? sum / std::max(read, expected) : 0;
    }

    void readValuesAgain(std::vector<PrintedWord>& words) {
        for (const PrintedSerial& serial : findPrintedSerials(words)) {
            if (serial.words.size() != 1 || left().count() <= 0)
                continue;
            PrintedWord& word = words[serial.words.front()];
            if (word.text.find_first_of(":=#") != std::string::npos) // its caption is a part of it
                continue;
            const cv::Point2d middle = cv::Point2d(word.corners[0] + word.corners[2]) / 2;
            const cv::Point2d along = word.corners[1] - word.corners[0];
            TextLine line;
            line.middle = middle;
            line.length = static_cast<float>(cv::norm(along));
            line.capital = static_cast<float>(cv::norm(word.corners[3] - word.corners[0]));
            line.lightOnDark = m_lines[static_cast<std::size_t>(word.line)].lightOnDark;
            line.degrees = static_cast<float>(std::atan2(along.y, along.x) * 180 / CV_PI);
            const std::vector<PrintedWord> again = readLine(line, LineWay::Along, Alphabet::Serial);
            if (again.size() == 1 && again.front().confidence >= word.confidence) {
                word.text = again.front().text;
                word.confidence = again.front().confidence;
            }
        }
    }

    const cv::Mat& m_grey;
    TextEngine& m_engine;
    Clock::time_point m_deadline;
    std::vector<TextLine> m_lines;
};

} // namespace

std::vector<PrintedWord> searchWords(const cv::Mat& grey, TextEngine& engine, milliseconds budget) {
    return Search(grey, engine, budget).words();
}

} // namespace returnbench
