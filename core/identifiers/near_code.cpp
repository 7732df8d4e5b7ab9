#include "core/identifiers/near_code.h"

#include "core/identifiers/identifier.h"

#include <algorithm>
#include <utility>

namespace returnbench {
namespace {

constexpr std::string_view kAlphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

std::vector<std::size_t> placesThatDiffer(std::string_view a, std::string_view b) {
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i < a.size(); ++i)
        if (a[i] != b[i])
            places.push_back(i + 1);
    return places;
}

bool isSwapped(std::string_view a, std::string_view b) {
    return a.size() >= 2 && a[0] == b[1] && a[1] == b[0] && a.substr(2) == b.substr(2);
}

/// Of codes that differ.
std::optional<CodeDifference> oneEditBetween(std::string_view seen, std::string_view recorded) {
    const auto differ = std::mismatch(seen.begin(), seen.end(), recorded.begin(), recorded.end());
    const auto same = static_cast<std::size_t>(differ.first - seen.begin());
    const std::string_view seenRest = seen.substr(same);
    const std::string_view recordedRest = recorded.substr(same);
    if (seen.size() == recorded.size()) {
        if (seenRest.substr(1) == recordedRest.substr(1))
            return CodeDifference{Nearness::OneEdit, {same + 1}};
        if (isSwapped(seenRest, recordedRest))
            return CodeDifference{Nearness::Transposition, {same + 1, same + 2}};
        return std::nullopt;
    }
    const bool isMissing = !recordedRest.empty() && seenRest == recordedRest.substr(1);
    const bool isTooMany = !seenRest.empty() && seenRest.substr(1) == recordedRest;
    if (isMissing || isTooMany)
        return CodeDifference{Nearness::OneEdit, {same + 1}};
    return std::nullopt;
}

void addReplaced(std::vector<std::string>& codes, std::string_view seen) {
    std::string code(seen);
    for (std::size_t i = 0; i < seen.size(); ++i) {
        for (const char c : kAlphabet) {
            code[i] = c;
            codes.push_back(code);
        }
        code[i] = seen[i];
    }
}

void addLonger(std::vector<std::string>& codes, std::string_view seen) {
    for (std::size_t i = 0; i <= seen.size(); ++i) {
        std::string code(seen);
        code.insert(i, 1, ' ');
        for (const char c : kAlphabet) {
            code[i] = c;
            codes.push_back(code);
        }
    }
}

void addShorter(std::vector<std::string>& codes, std::string_view seen) {
    for (std::size_t i = 0; i < seen.size(); ++i)
        codes.push_back(std::string(seen).erase(i, 1));
}

void addSwapped(std::vector<std::string>& codes, std::string_view seen) {
    std::string code(seen);
    for (std::size_t i = 1; i < seen.size(); ++i) {
        std::swap(code[i - 1], code[i]);
        codes.push_back(code);
        std::swap(code[i - 1], code[i]);
    }
}

} // namespace

std::string_view toString(Nearness how) noexcept {
    switch (how) {
    case Nearness::LookAlike:
        return "look_alike";
    case Nearness::Transposition:
        return "transposition";
    case Nearness::OneEdit:
        return "one_edit";
    case Nearness::Prefix:
        return "prefix";
    case Nearness::Suffix:
        break;
    }
    return "suffix";
}

std::optional<CodeDifference> differenceOf(std::string_view seen, std::string_view recorded) {
    if (seen == recorded || seen.empty() || recorded.empty())
        return std::nullopt;
    if (seen.size() == recorded.size() && lookAlikeKey(seen) == lookAlikeKey(recorded))
        return CodeDifference{Nearness::LookAlike, placesThatDiffer(seen, recorded)};
    if (recorded.size() >= kMinCodeForOneEdit)
        if (auto edit = oneEditBetween(seen, recorded))
            return edit;
    if (seen.size() >= kMinCodePrefix && recorded.starts_with(seen))
        return CodeDifference{Nearness::Prefix, {seen.size() + 1}};
    if (seen.size() >= kMinCodeSuffix && recorded.ends_with(seen))
        return CodeDifference{Nearness::Suffix, {recorded.size() - seen.size()}};
    return std::nullopt;
}

std::vector<std::string> codesOneEditFrom(std::string_view seen) {
    std::vector<std::string> codes;
    if (seen.size() > kMaxSerial || seen.size() + 1 < kMinCodeForOneEdit)
        return codes;
    codes.reserve((2 * seen.size() + 1) * kAlphabet.size() + 2 * seen.size());
    addLonger(codes, seen);
    if (seen.size() >= kMinCodeForOneEdit) {
        addReplaced(codes, seen);
        addSwapped(codes, seen);
    }
    if (seen.size() > kMinCodeForOneEdit)
        addShorter(codes, seen);
    std::sort(codes.begin(), codes.end());
    codes.erase(std::unique(codes.begin(), codes.end()), codes.end());
    std::erase(codes, seen);
    return codes;
}

} // namespace returnbench
