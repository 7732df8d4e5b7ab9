#include "core/labels/printed_serial.h"

#include "core/base/text.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace returnbench {
namespace {

using Kind = PrintedSerial::Kind;

constexpr std::size_t kMinSerial = 5;
constexpr std::size_t kMaxSerialLength = 32;
constexpr std::size_t kImeiDigits = 15;
constexpr std::size_t kMeidDigits = 14;
/// Of a caption of several words: "Numero de serie".
constexpr std::size_t kMaxCaptionWords = 3;
/// Words and their parts that are looked at: a label has some fifty.
constexpr std::size_t kMaxTokens = 2 * kMaxWordsPerPicture;

struct KnownCaption {
    std::string_view letters; ///< folded()
    Kind kind;
};

/// Letters and digits only: punctuation is what reading print loses first, and the stroke of "S/N" is often
/// read as an I or an L.
constexpr KnownCaption kCaptions[] = {
    {"5ER1A1", Kind::Serial},    {"5ER1A1N", Kind::Serial},
    {"5ER1A1N0", Kind::Serial},  {"5ER1A1NR", Kind::Serial},
    {"5ER1A1NUM", Kind::Serial}, {"5ER1A1NUMBER", Kind::Serial},
    {"5ERN0", Kind::Serial},     {"5ERNR", Kind::Serial},
    {"5N", Kind::Serial},        {"51N", Kind::Serial},
    {"5N0", Kind::Serial},       {"51N0", Kind::Serial},
    {"5NR", Kind::Serial},       {"5ER1ENNUMMER", Kind::Serial},
    {"5ER1ENNR", Kind::Serial},  {"NUMER0DE5ER1E", Kind::Serial},
    {"NUM5ER1E", Kind::Serial},  {"NDE5ER1E", Kind::Serial},
    {"N0DE5ER1E", Kind::Serial}, {"1ME1", Kind::Imei},
    {"1ME11", Kind::Imei},       {"1ME12", Kind::Imei},
    {"1ME1N0", Kind::Imei},      {"1ME1ME1D", Kind::Imei},
    {"ME1D", Kind::Meid},
};

/// A caption's letters and digits in upper case without accents, look-alikes as one.
std::string folded(std::string_view text) {
    std::string plain;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        if (byte == 0xC3 && i + 1 < text.size()) { // é, ú and their capitals in UTF-8
            const int letter = static_cast<unsigned char>(text[++i]) & 0x1F;
            plain += letter >= 0x08 && letter <= 0x0B ? "E" : letter >= 0x19 && letter <= 0x1C ? "U" : "";
        } else if (byte == '|' || byte == '!') {
            plain += 'I';
        } else if (byte < 0x80 && std::isalnum(byte) != 0) {
            plain += static_cast<char>(byte);
        }
    }
    // Only what captions hold: in "NUMBER" the B is no 8.
    std::string key = toUpper(plain);
    for (char& c : key)
        c = c == 'O' ? '0' : c == 'I' || c == 'L' ? '1' : c == 'S' ? '5' : c == '8' ? 'B' : c;
    return key;
}

std::optional<Kind> captionKind(std::string_view text) {
    constexpr std::size_t kLongEnough = 4; // to be known with one character read wrong
    const std::string key = folded(text);
    std::optional<Kind> nearly;
    for (const KnownCaption& known : kCaptions) {
        if (known.letters == key)
            return known.kind;
        if (!nearly && known.letters.size() >= kLongEnough && key.size() >= kLongEnough &&
            editDistance(known.letters, key, 1) <= 1)
            nearly = known.kind;
    }
    return nearly;
}

/// A word or the part of one before or behind a colon, placed in the frame of the words' turn.
struct Token {
    std::string text;
    bool endsCaption = false; ///< a colon, an equals or a number sign follows
    std::size_t word = 0;
    bool value = false; ///< isValue()
    double from = 0;
    double to = 0;
    double middle = 0; ///< across
    double height = 0;
};

struct ReadingFrame {
    cv::Point2d along{1, 0};
    cv::Point2d across{0, 1};
};

/// The turn of a line of words, by its longest.
ReadingFrame frameOf(std::span<const PrintedWord> words) {
    ReadingFrame frame;
    double longest = 0;
    for (const PrintedWord& word : words) {
        const cv::Point2d way = word.corners[1] - word.corners[0];
        if (const double length = cv::norm(way); length > longest) {
            longest = length;
            frame.along = way / length;
        }
    }
    frame.across = {-frame.along.y, frame.along.x};
    return frame;
}

Token placed(const PrintedWord& word, const ReadingFrame& frame) {
    Token token;
    const cv::Point2d left = cv::Point2d(word.corners[0] + word.corners[3]) / 2;
    const cv::Point2d right = cv::Point2d(word.corners[1] + word.corners[2]) / 2;
    token.from = left.dot(frame.along);
    token.to = right.dot(frame.along);
    token.middle = (left + right).dot(frame.across) / 2;
    token.height = std::max(1.0, cv::norm(word.corners[3] - word.corners[0]));
    return token;
}

/// The word in its parts; a part's place is by its share of the characters.
void addTokens(std::vector<Token>& tokens, const PrintedWord& word, std::size_t index,
               const ReadingFrame& frame) {
    const Token whole = placed(word, frame);
    const auto size = static_cast<double>(word.text.size());
    for (std::size_t at = 0; at < word.text.size() && tokens.size() < kMaxTokens;) {
        const std::size_t end = std::min(word.text.find_first_of(":=#", at), word.text.size());
        if (end == at && !tokens.empty())
            tokens.back().endsCaption = true;
        if (end > at) {
            Token part = whole;
            part.text = word.text.substr(at, end - at);
            part.endsCaption = end < word.text.size();
            part.word = index;
            part.from = whole.from + (whole.to - whole.from) * static_cast<double>(at) / size;
            part.to = whole.from + (whole.to - whole.from) * static_cast<double>(end) / size;
            tokens.push_back(std::move(part));
        }
        at = end + 1;
    }
}

/// What of a token may be a value: upper case, other characters than a value's left out.
std::string valueOf(std::string_view text) {
    std::string value;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x80 && (std::isalnum(byte) != 0 || c == '-' || c == '/'))
            value += c;
        else if (c == '|' || c == '!')
            value += 'I';
        else if (c == '$')
            value += 'S';
    }
    return toUpper(value);
}

/// Serials are printed in capitals and digits; "Made", "of" and "Model" are words.
bool isValue(const Token& token) {
    const auto count = [&](auto&& wanted) {
        return std::count_if(token.text.begin(), token.text.end(),
                             [&](char c) { return wanted(static_cast<unsigned char>(c)) != 0; });
    };
    const auto digits = count([](int c) { return std::isdigit(c); });
    const auto small = count([](int c) { return std::islower(c); });
    return valueOf(token.text).size() >= 2 && !captionKind(token.text) && small <= 2 && small <= 1 + digits &&
           !token.endsCaption;
}

bool isDigitOfBase(char c, int base) {
    return (c >= '0' && c <= '9') || (base == 16 && c >= 'A' && c <= 'F');
}

/// The number of a mobile telephone: what looks like a digit is one.
std::string numberOf(std::string_view value, int base, std::size_t length) {
    std::string number;
    for (const char c : value) {
        if (c == '-' || c == '/')
            continue;
        const std::string digit =
            isDigitOfBase(c, base) ? std::string(1, c) : lookAlikeKey(std::string(1, c));
        if (!isDigitOfBase(digit.front(), base))
            return {};
        number += digit;
    }
    // Behind an IMEI its software version may stand (`/01`).
    if (number.size() < length || number.size() > length + 3)
        return {};
    return number.substr(0, length);
}

std::string textFor(Kind kind, const std::string& value) {
    if (kind == Kind::Imei)
        return numberOf(value, 10, kImeiDigits);
    if (kind == Kind::Meid)
        return numberOf(value, 16, kMeidDigits);
    const std::string normal = normalSerial(value);
    const bool digits =
        std::any_of(normal.begin(), normal.end(), [](char c) { return isDigitOfBase(c, 10); });
    if (!digits || normal.size() < kMinSerial || normal.size() > kMaxSerialLength)
        return {};
    const auto from = value.find_first_not_of("-/");
    return value.substr(from, value.find_last_not_of("-/") + 1 - from);
}

std::vector<Identifier> identifiersFor(Kind kind, const std::string& text) {
    switch (kind) {
    case Kind::Imei:
        return identify("IMEI: " + text);
    case Kind::Meid:
        return identify("MEID: " + text);
    case Kind::Serial:
        break;
    }
    return identify("S/N: " + text);
}

/// A caption with the tokens that it was found in.
struct FoundCaption {
    Kind kind = Kind::Serial;
    std::string text;
    std::size_t first = 0;
    std::size_t last = 0;
};

std::optional<FoundCaption> captionAt(const std::vector<Token>& tokens, std::span<const PrintedWord> words,
                                      std::size_t first) {
    for (std::size_t count = kMaxCaptionWords; count > 0; --count) {
        const std::size_t last = first + count - 1;
        if (last >= tokens.size() || words[tokens[last].word].line != words[tokens[first].word].line)
            continue;
        std::string text;
        for (std::size_t i = first; i <= last; ++i)
            text += (i > first ? " " : "") + tokens[i].text;
        if (const auto kind = captionKind(text))
            return FoundCaption{*kind, text, first, last};
    }
    return std::nullopt;
}

/// Values that begin at `first` and go on with little space between; at most the rest of the tokens' row.
std::vector<std::size_t> valueRun(const std::vector<Token>& tokens, std::size_t first) {
    constexpr double kSpace = 1.2; // heights
    constexpr std::size_t kMostParts = 8;
    std::vector<std::size_t> run{first};
    for (;;) {
        const Token& last = tokens[run.back()];
        std::optional<std::size_t> next;
        for (std::size_t i = 0; i < tokens.size(); ++i) {
            const Token& other = tokens[i];
            const double gap = other.from - last.to;
            if (i != run.back() && std::abs(other.middle - last.middle) < 0.5 * last.height &&
                gap > -0.5 * last.height && gap < kSpace * last.height && other.from > last.from &&
                (!next || other.from < tokens[*next].from))
                next = i;
        }
        if (!next || run.size() > kMostParts || !(tokens[*next].value || isDigits(tokens[*next].text)))
            return run;
        run.push_back(*next);
    }
}

/// The nearest token to the right in the caption's row; else the nearest that begins under it.
std::optional<std::size_t> valueBeside(const std::vector<Token>& tokens, const FoundCaption& caption) {
    constexpr double kFarRight = 25; // heights
    constexpr double kFarDown = 2.6;
    const Token& end = tokens[caption.last];
    const Token& begin = tokens[caption.first];
    std::optional<std::size_t> right;
    std::optional<std::size_t> below;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        if (i >= caption.first && i <= caption.last)
            continue;
        const Token& token = tokens[i];
        const double higher = std::max(end.height, token.height);
        const double gap = token.from - end.to;
        const double down = token.middle - end.middle;
        if (std::abs(down) < 0.6 * higher && gap > -0.5 * end.height && gap < kFarRight * end.height &&
            token.from > end.from && (!right || token.from < tokens[*right].from))
            right = i;
        if (down >= 0.6 * higher && down < kFarDown * higher && token.from < end.to + end.height &&
            token.to > begin.from && token.value &&
            (!below || std::abs(token.from - begin.from) + down <
                           std::abs(tokens[*below].from - begin.from) + tokens[*below].middle - end.middle))
            below = i;
    }
    return right && tokens[*right].value ? right : below;
}

PrintedSerial serialOf(const FoundCaption& caption, const std::string& text, const std::vector<Token>& tokens,
                       std::span<const std::size_t> run, std::span<const PrintedWord> words) {
    PrintedSerial serial;
    serial.kind = caption.kind;
    serial.text = text;
    serial.caption = caption.text;
    serial.confidence = 100;
    for (const std::size_t i : run) {
        serial.confidence = std::min(serial.confidence, words[tokens[i].word].confidence);
        if (serial.words.empty() || serial.words.back() != tokens[i].word)
            serial.words.push_back(tokens[i].word);
    }
    const auto& first = words[serial.words.front()].corners;
    const auto& last = words[serial.words.back()].corners;
    serial.corners = {first[0], last[1], last[2], first[3]};
    serial.identifiers = identifiersFor(caption.kind, text);
    return serial;
}

} // namespace

std::vector<PrintedSerial> findPrintedSerials(std::span<const PrintedWord> words) {
    const ReadingFrame frame = frameOf(words);
    std::vector<Token> tokens;
    for (std::size_t i = 0; i < words.size() && i < kMaxWordsPerPicture; ++i)
        addTokens(tokens, words[i], i, frame);
    for (Token& token : tokens)
        token.value = isValue(token);
    std::vector<PrintedSerial> serials;
    const auto add = [&](const FoundCaption& caption, std::span<const std::size_t> run) {
        std::string value;
        for (const std::size_t i : run)
            value += valueOf(tokens[i].text);
        const std::string text = textFor(caption.kind, value);
        const bool known = std::any_of(serials.begin(), serials.end(), [&](const PrintedSerial& other) {
            return other.text == text && other.kind == caption.kind;
        });
        if (!text.empty() && !known && serials.size() < kMaxPrintedSerials)
            serials.push_back(serialOf(caption, text, tokens, run, words));
    };
    for (std::size_t i = 0; i < tokens.size() && serials.size() < kMaxPrintedSerials; ++i) {
        const auto caption = captionAt(tokens, words, i);
        if (!caption)
            continue;
        i = caption->last;
        const auto beside = valueBeside(tokens, *caption);
        if (!beside)
            continue;
        const std::vector<std::size_t> run = valueRun(tokens, *beside);
        add(*caption, run);
        if (run.size() > 1)
            add(*caption, std::span(run).first(1));
    }
    return serials;
}

} // namespace returnbench
