#include "core/evidence/bag.h"

#include "core/base/digest.h"
#include "core/base/error.h"
#include "core/base/text.h"
#include "core/journal/event_body.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace returnbench::bag {
namespace {

constexpr std::string_view kPhotos = "data/photos/";
constexpr std::string_view kClips = "data/clips/";
constexpr std::string_view kClipSuffix = "-opening.mkv";
constexpr std::size_t kMaxEventLineBytes = kMaxEventBytes + 512;

bool isLower(char c) {
    return c >= 'a' && c <= 'z';
}

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

/// A decimal number without sign or leading zeros.
template<class Number>
std::optional<Number> numberFrom(std::string_view text) {
    Number value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size() || std::to_string(value) != text)
        return std::nullopt;
    return value;
}

/// `03`: at least two digits.
std::string inTwoDigits(std::size_t number) {
    const std::string digits = std::to_string(number);
    return (digits.size() < 2 ? "0" : "") + digits;
}

std::optional<std::size_t> numberInTwoDigits(std::string_view digits) {
    if (digits.size() == 2 && digits.front() == '0')
        digits.remove_prefix(1);
    return numberFrom<std::size_t>(digits);
}

/// Takes the next line off `text`; nullopt when none is left or its line feed is missing.
std::optional<std::string_view> takeLine(std::string_view& text) {
    const auto end = text.find('\n');
    if (end == std::string_view::npos)
        return std::nullopt;
    const std::string_view line = text.substr(0, end);
    text.remove_prefix(end + 1);
    return line;
}

/// Takes a line `label: value` off `text`.
std::optional<std::string> takeValue(std::string_view& text, std::string_view label) {
    const auto line = takeLine(text);
    if (!line || !line->starts_with(label) || line->substr(label.size(), 2) != ": ")
        return std::nullopt;
    return std::string(line->substr(label.size() + 2));
}

constexpr std::string_view kOrganization = "Source-Organization";
constexpr std::string_view kIdentifier = "External-Identifier";
constexpr std::string_view kDate = "Bagging-Date";
constexpr std::string_view kOxum = "Payload-Oxum";
constexpr std::string_view kAgent = "Bag-Software-Agent";
constexpr std::string_view kChainFirst = "Chain-First";
constexpr std::string_view kChainLast = "Chain-Last";

/// `12 ab…ef`: an end of the chain.
bool readChainEnd(const std::optional<std::string>& value, std::int64_t& seq, std::string& hash) {
    if (!value)
        return false;
    const auto space = value->find(' ');
    const auto number = numberFrom<std::int64_t>(std::string_view(*value).substr(0, space));
    if (!number || space == std::string::npos)
        return false;
    seq = *number;
    hash = value->substr(space + 1);
    return isSha256Hex(hash);
}

std::string lineOf(const Event& event) {
    std::string line = R"({"seq":)" + std::to_string(event.seq);
    line.append(R"(,"event":)").append(canonicalJson(event.body));
    line.append(R"(,"digest":")").append(event.digest);
    line.append(R"(","hash":")").append(event.hash);
    return line.append("\"}\n");
}

/// The event of a line, checked to be one; nullopt and `why` when it is none.
std::optional<Event> eventFrom(std::string_view line, std::string& why) {
    const auto object = nlohmann::json::parse(line, nullptr, false);
    const auto has = [&](const char* key, auto test) { return object.contains(key) && test(object.at(key)); };
    const auto isText = [](const nlohmann::json& value) { return value.is_string(); };
    if (!object.is_object() || !has("seq", [](const auto& value) { return value.is_number_unsigned(); }) ||
        !has("digest", isText) || !has("hash", isText) || !object.contains("event")) {
        why = "is no event";
        return std::nullopt;
    }
    Event event{object.at("seq").get<std::int64_t>(), object.at("event"),
                object.at("digest").get<std::string>(), object.at("hash").get<std::string>()};
    if (const auto fault = faultOfEventBody(event.body)) {
        why = "holds an event that " + *fault;
        return std::nullopt;
    }
    try {
        if (isSha256Hex(event.digest) && isSha256Hex(event.hash) && lineOf(event) == std::string(line) + "\n")
            return event;
        why = "is not in canonical form";
    } catch (const Error& error) {
        why = std::string("is not in canonical form (") + error.what() + ")";
    }
    return std::nullopt;
}

} // namespace

std::string toPath(const PhotoName& photo) {
    return std::string(kPhotos) + inTwoDigits(photo.number) + "-" + photo.shot + ".jpg";
}

std::optional<PhotoName> parsePhotoPath(std::string_view path) {
    constexpr std::string_view kSuffix = ".jpg";
    if (!path.starts_with(kPhotos) || !path.ends_with(kSuffix) ||
        path.size() <= kPhotos.size() + kSuffix.size())
        return std::nullopt;
    const std::string_view name = path.substr(kPhotos.size(), path.size() - kPhotos.size() - kSuffix.size());
    const auto dash = name.find('-');
    if (dash == std::string_view::npos || dash + 1 == name.size())
        return std::nullopt;
    const auto number = numberInTwoDigits(name.substr(0, dash));
    PhotoName photo{number.value_or(0), std::string(name.substr(dash + 1))};
    const bool plain = std::all_of(photo.shot.begin(), photo.shot.end(),
                                   [](char c) { return isLower(c) || isDigit(c) || c == '-' || c == '_'; });
    if (photo.number == 0 || !plain || toPath(photo) != path)
        return std::nullopt;
    return photo;
}

std::string clipPath(std::size_t number) {
    return std::string(kClips) + inTwoDigits(number) + std::string(kClipSuffix);
}

std::optional<std::size_t> parseClipPath(std::string_view path) {
    if (!path.starts_with(kClips) || !path.ends_with(kClipSuffix) ||
        path.size() <= kClips.size() + kClipSuffix.size())
        return std::nullopt;
    const auto number =
        numberInTwoDigits(path.substr(kClips.size(), path.size() - kClips.size() - kClipSuffix.size()));
    if (!number || *number == 0 || clipPath(*number) != path)
        return std::nullopt;
    return number;
}

bool isFolderName(std::string_view name) {
    constexpr std::size_t kMaxFolderBytes = 64;
    return !name.empty() && name.size() <= kMaxFolderBytes && name.front() != '-' &&
           std::all_of(name.begin(), name.end(),
                       [](char c) { return isLower(c) || isDigit(c) || (c >= 'A' && c <= 'Z') || c == '-'; });
}

std::string toText(const Manifest& manifest) {
    std::string text;
    for (const auto& [path, digest] : manifest)
        text.append(digest).append("  ").append(path).append("\n");
    return text;
}

std::optional<Manifest> parseManifest(std::string_view text) {
    constexpr std::size_t kDigestAndSpaces = 66;
    Manifest manifest;
    for (std::string_view rest = text; !rest.empty();) {
        const auto line = takeLine(rest);
        if (!line || line->size() <= kDigestAndSpaces || !isSha256Hex(line->substr(0, kDigestAndSpaces - 2)))
            return std::nullopt;
        manifest.emplace(line->substr(kDigestAndSpaces), line->substr(0, kDigestAndSpaces - 2));
    }
    if (toText(manifest) != text)
        return std::nullopt;
    return manifest;
}

std::string toText(const Info& info) {
    std::string text;
    const auto put = [&](std::string_view label, const std::string& value) {
        text.append(label).append(": ").append(value).append("\n");
    };
    put(kOrganization, info.bench);
    put(kIdentifier, info.inspection);
    put(kDate, info.date);
    put(kOxum, std::to_string(info.payloadBytes) + "." + std::to_string(info.payloadFiles));
    put(kAgent, info.software);
    put(kChainFirst, std::to_string(info.firstSeq) + " " + info.firstHash);
    put(kChainLast, std::to_string(info.lastSeq) + " " + info.lastHash);
    return text;
}

std::optional<Info> parseInfo(std::string_view text) {
    std::string_view rest = text;
    Info info;
    info.bench = takeValue(rest, kOrganization).value_or("");
    info.inspection = takeValue(rest, kIdentifier).value_or("");
    info.date = takeValue(rest, kDate).value_or("");
    const std::string oxum = takeValue(rest, kOxum).value_or("");
    const auto point = oxum.find('.');
    const auto bytes = numberFrom<std::uint64_t>(std::string_view(oxum).substr(0, point));
    const auto files = numberFrom<std::uint64_t>(
        point == std::string::npos ? std::string_view() : std::string_view(oxum).substr(point + 1));
    info.software = takeValue(rest, kAgent).value_or("");
    if (!bytes || !files || !readChainEnd(takeValue(rest, kChainFirst), info.firstSeq, info.firstHash) ||
        !readChainEnd(takeValue(rest, kChainLast), info.lastSeq, info.lastHash))
        return std::nullopt;
    info.payloadBytes = *bytes;
    info.payloadFiles = *files;
    if (!parseDate(info.date) || toText(info) != text)
        return std::nullopt;
    return info;
}

std::string toText(const Comment& comment) {
    return "inspection=" + comment.inspection + " bench=" + comment.bench + " time=" + comment.time;
}

std::optional<Comment> parseComment(std::string_view text) {
    constexpr std::string_view kInspectionKey = "inspection=";
    constexpr std::string_view kBenchKey = " bench=";
    constexpr std::string_view kTimeKey = " time=";
    const auto bench = text.find(kBenchKey);
    const auto time = text.rfind(kTimeKey); // a bench's name may hold anything, a time no space
    if (!text.starts_with(kInspectionKey) || bench == std::string_view::npos ||
        time == std::string_view::npos || time < bench + kBenchKey.size())
        return std::nullopt;
    Comment comment;
    comment.inspection = text.substr(kInspectionKey.size(), bench - kInspectionKey.size());
    comment.bench = text.substr(bench + kBenchKey.size(), time - bench - kBenchKey.size());
    comment.time = text.substr(time + kTimeKey.size());
    if (!isFolderName(comment.inspection) || !parseTimestamp(comment.time))
        return std::nullopt;
    return comment;
}

std::string toText(const std::vector<ChainLink>& links) {
    std::string text;
    for (const ChainLink& link : links)
        text += std::to_string(link.seq) + "\t" + link.digest + "\t" + link.hash + "\n";
    return text;
}

std::optional<std::vector<ChainLink>> parseChain(std::string_view text) {
    std::vector<ChainLink> links;
    for (std::string_view rest = text; !rest.empty();) {
        const auto line = takeLine(rest);
        if (!line)
            return std::nullopt;
        const auto first = line->find('\t');
        const auto second = line->find('\t', first + 1);
        const auto seq = numberFrom<std::int64_t>(line->substr(0, first));
        if (!seq || *seq < 1 || first == std::string_view::npos || second == std::string_view::npos)
            return std::nullopt;
        links.push_back({*seq, std::string(line->substr(first + 1, second - first - 1)),
                         std::string(line->substr(second + 1))});
        if (!isSha256Hex(links.back().digest) || !isSha256Hex(links.back().hash))
            return std::nullopt;
    }
    return links;
}

std::string toText(const std::vector<Event>& events) {
    std::string text;
    for (const Event& event : events)
        text += lineOf(event);
    return text;
}

std::optional<std::vector<Event>> parseEvents(std::string_view text, std::string& problem) {
    std::vector<Event> events;
    for (std::string_view rest = text; !rest.empty();) {
        const std::string where = "Line " + std::to_string(events.size() + 1) + " ";
        const auto line = takeLine(rest);
        if (!line || line->size() > kMaxEventLineBytes) {
            problem = where + (line ? "is too long." : "is cut off.");
            return std::nullopt;
        }
        std::string why;
        auto event = eventFrom(*line, why);
        if (!event) {
            problem = where + why + ".";
            return std::nullopt;
        }
        events.push_back(std::move(*event));
    }
    return events;
}

} // namespace returnbench::bag
