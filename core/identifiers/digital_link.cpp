#include "core/base/text.h"
#include "core/identifiers/gs1.h"
#include "core/identifiers/gs1_table.h"
#include "core/identifiers/gs1_value.h"
#include "core/identifiers/identifier.h"
#include "core/identifiers/symbology_prefix.h"

#include <algorithm>
#include <vector>

namespace returnbench {
namespace {

/// A piece of the link, with its position in the whole text.
struct UriPart {
    std::string_view text;
    std::size_t at = 0;
};

struct Link {
    std::vector<UriPart> path;
    std::vector<UriPart> query;
};

std::vector<UriPart> uriParts(std::string_view text, std::size_t at, std::string_view separators) {
    std::vector<UriPart> result;
    for (std::size_t start = 0; start <= text.size();) {
        const auto end = std::min(text.find_first_of(separators, start), text.size());
        if (end > start)
            result.push_back({text.substr(start, end - start), at + start});
        start = end + 1;
    }
    return result;
}

/// Path and query of an http(s) URI with a host; nullopt for any other text.
std::optional<Link> split(std::string_view text, std::size_t at) {
    const std::string scheme = toLower(text.substr(0, text.find(':')));
    if (scheme != "http" && scheme != "https")
        return std::nullopt;
    const auto skip = [&](std::size_t count) {
        text.remove_prefix(count);
        at += count;
    };
    skip(scheme.size());
    if (!text.starts_with("://"))
        return std::nullopt;
    skip(3);
    text = text.substr(0, text.find('#'));
    const auto path = text.find_first_of("/?");
    if (path == 0 || path == std::string_view::npos || text[path] == '?')
        return std::nullopt;
    skip(path);
    Link link;
    const auto query = std::min(text.find('?'), text.size());
    link.path = uriParts(text.substr(0, query), at, "/");
    if (query < text.size())
        link.query = uriParts(text.substr(query + 1), at + query + 1, "&;");
    return link;
}

int hexValue(char c) {
    constexpr std::string_view kHex = "0123456789abcdef";
    const auto at = kHex.find(c >= 'A' && c <= 'F' ? static_cast<char>(c - 'A' + 'a') : c);
    return at == std::string_view::npos ? -1 : static_cast<int>(at);
}

/// Undoes percent-encoding (RFC 3986 §2.1); nullopt for a `%` without two hex digits.
std::optional<std::string> percentDecoded(std::string_view text) {
    std::string result;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '%') {
            result += text[i];
            continue;
        }
        if (i + 2 >= text.size())
            return std::nullopt;
        const int high = hexValue(text[i + 1]);
        const int low = hexValue(text[i + 2]);
        if (high < 0 || low < 0)
            return std::nullopt;
        result += static_cast<char>(high * 16 + low);
        i += 2;
    }
    return result;
}

/// A primary key with the qualifiers that may follow it in the path, in this order, none of them needed; a
/// bar parts alternatives (GS1 Digital Link Standard: URI Syntax 1.4, §4.3 and §4.9).
struct PrimaryKey {
    std::string_view ai;
    std::string_view qualifiers;
};

constexpr PrimaryKey kPrimaryKeys[] = {
    {"00", ""},       {"01", "22,10,21|235"}, {"253", ""},      {"255", ""},     {"401", ""},
    {"402", ""},      {"414", "254|7040"},    {"415", "8020"},  {"417", "7040"}, {"8003", ""},
    {"8004", "7040"}, {"8006", "22,10,21"},   {"8010", "8011"}, {"8013", ""},    {"8017", "8019"},
    {"8018", "8019"},
};

const PrimaryKey* findKey(std::string_view ai) {
    const auto key = std::find_if(std::begin(kPrimaryKeys), std::end(kPrimaryKeys),
                                  [&](const PrimaryKey& k) { return k.ai == ai; });
    return key == std::end(kPrimaryKeys) ? nullptr : &*key;
}

/// Older links write a GTIN in its own length.
std::string fullGtin(std::string_view ai, std::string value) {
    if ((ai == "01" || ai == "02") && isDigits(value) &&
        (value.size() == 8 || value.size() == 12 || value.size() == 13))
        value.insert(0, 14 - value.size(), '0');
    return value;
}

/// Adds the element; false, with the message's problem set, when its data cannot be read.
bool appendDecoded(Gs1Message& message, std::string_view ai, UriPart value) {
    const auto decoded = percentDecoded(value.text);
    if (!decoded) {
        message.problem = "A percent sign without two hexadecimal digits stands in the data of AI " +
                          std::string(ai) + " at position " + std::to_string(value.at + 1) + ".";
        return false;
    }
    return appendElement(message, ai, fullGtin(ai, *decoded));
}

/// Index of the primary key in the path: its AI with data that keep all its rules; when there is none, one
/// whose data at least have its length, so that a mistyped check digit is told rather than overlooked.
std::optional<std::size_t> findPrimaryKey(const std::vector<UriPart>& path) {
    std::optional<std::size_t> nearly;
    for (std::size_t i = 0; i + 1 < path.size(); ++i) {
        if (findKey(path[i].text) == nullptr)
            continue;
        Gs1Message trial;
        if (!appendDecoded(trial, path[i].text, path[i + 1]))
            continue;
        const Gs1Element& element = trial.elements.front();
        if (element.problem.empty())
            return i;
        const Gs1Rule* rule = findGs1Rule(element.ai);
        if (!nearly && isDigits(element.value) && element.value.size() >= rule->minLength() &&
            element.value.size() <= rule->maxLength())
            nearly = i;
    }
    return nearly;
}

/// What is wrong with the sequence of AIs from the primary key on; empty when nothing is.
std::string orderProblem(const std::vector<UriPart>& path, std::size_t key) {
    const std::string_view allowed = findKey(path[key].text)->qualifiers;
    std::size_t next = 0; // in `allowed`, behind the qualifier before
    for (std::size_t i = key + 2; i < path.size(); i += 2) {
        const std::string_view ai = path[i].text;
        const auto fault = [&](const std::string& what) {
            return "AI " + std::string(ai) + " at position " + std::to_string(path[i].at + 1) + what;
        };
        std::size_t at = 0;
        while (at < allowed.size() && !allowed.substr(at).starts_with(ai))
            at = std::min(allowed.find_first_of(",|", at), allowed.size() - 1) + 1;
        if (at >= allowed.size())
            return fault(" is no qualifier of AI " + std::string(path[key].text) + ".");
        const auto bar = allowed.find('|', std::min(next, at));
        if (at < next || (next > 0 && bar < at))
            return fault(" must not stand behind AI " + std::string(path[i - 2].text) + ".");
        next = at + ai.size();
    }
    return {};
}

/// Reads `/10/ABC/21/123`.
void readPath(const std::vector<UriPart>& path, std::size_t key, Gs1Message& message) {
    for (std::size_t i = key; i < path.size(); i += 2) {
        if (findGs1Rule(path[i].text) == nullptr) {
            message.problem = unknownAiProblem(path[i].text, path[i].at);
            return;
        }
        if (i + 1 == path.size()) {
            message.problem = "AI " + std::string(path[i].text) + " at position " +
                              std::to_string(path[i].at + 1) + " has no data.";
            return;
        }
        if (!appendDecoded(message, path[i].text, path[i + 1]))
            return;
    }
}

/// Reads `17=261231&linkType=…`: keys of digits are application identifiers, others are not GS1's.
void readQuery(const std::vector<UriPart>& query, Gs1Message& message) {
    for (const UriPart& parameter : query) {
        const auto equals = std::min(parameter.text.find('='), parameter.text.size());
        const UriPart ai{parameter.text.substr(0, equals), parameter.at};
        if (!isDigits(ai.text))
            continue;
        if (findGs1Rule(ai.text) == nullptr) {
            message.problem = unknownAiProblem(ai.text, ai.at);
            return;
        }
        const std::size_t skipped = std::min(equals + 1, parameter.text.size());
        if (!appendDecoded(message, ai.text, {parameter.text.substr(skipped), parameter.at + skipped}))
            return;
    }
}

} // namespace

std::optional<Gs1Message> parseDigitalLink(std::string_view text) {
    text = trim(text);
    if (text.size() > kMaxCodeText)
        return std::nullopt;
    const PrefixedText prefixed = splitSymbologyPrefix(text);
    const auto link = split(prefixed.text, prefixed.prefix.size());
    if (!link)
        return std::nullopt;
    const auto key = findPrimaryKey(link->path);
    if (!key)
        return std::nullopt;
    Gs1Message message;
    readPath(link->path, *key, message);
    if (message.problem.empty())
        readQuery(link->query, message);
    // The data are good in any order; the fault is told.
    if (message.problem.empty())
        message.problem = orderProblem(link->path, *key);
    return message;
}

} // namespace returnbench
