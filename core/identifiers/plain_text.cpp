#include "core/identifiers/plain_text.h"

#include "core/base/text.h"
#include "core/identifiers/data_identifiers.h"
#include "core/identifiers/drug_numbers.h"
#include "core/identifiers/hibc.h"
#include "core/identifiers/isbt128.h"
#include "core/identifiers/publication.h"
#include "core/identifiers/readings.h"
#include "core/identifiers/telephone.h"
#include "core/identifiers/vin.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace returnbench {
namespace {

constexpr std::size_t kSsccLength = 18;
constexpr std::size_t kAmazonLength = 10; ///< of ASIN and FNSKU

bool isUpperAlphanumeric(std::string_view text) {
    return std::all_of(text.begin(), text.end(),
                       [](char c) { return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z'); });
}

bool isWebAddress(std::string_view text) {
    const std::string start = toLower(text.substr(0, 8));
    return start.starts_with("http://") || start.starts_with("https://");
}

void readGs1Number(const PlainText& text, Readings& readings) {
    if (auto gtin = normalGtin(text.normal))
        readings.before.push_back({IdentifierKind::Gtin, std::move(*gtin), text.raw, true, {}});
    if (text.normal.size() == kSsccLength && hasGs1CheckDigit(text.normal))
        readings.before.push_back({IdentifierKind::Sscc, text.normal, text.raw, true, {}});
}

/// Amazon's numbers (Seller Central, "FBA product barcodes" and "Customer returns"): none has a check digit.
void readAmazon(const PlainText& text, Readings& readings) {
    const std::string& normal = text.normal;
    if (!isUpperAlphanumeric(normal))
        return;
    if (text.bare.size() == kAmazonLength && normal.size() == kAmazonLength) {
        if (normal.starts_with("B0"))
            readings.before.push_back({IdentifierKind::Asin, normal, text.raw, true, {}});
        if (normal.starts_with("X00"))
            readings.before.push_back({IdentifierKind::Fnsku, normal, text.raw, true, {}});
    }
    if (normal.size() > 3 && normal.starts_with("LPN"))
        readings.before.push_back({IdentifierKind::Lpn, normal, text.raw, true, {}});
}

Readings readingsOf(const PlainText& text) {
    Readings readings;
    readTelephone(text, readings);
    if (text.caption != Caption::None)
        return readings;
    readHibc(text, readings);
    readIsbt128(text, readings);
    readGs1Number(text, readings);
    readPublication(text, readings);
    readAmazon(text, readings);
    if (auto pzn = readPzn(text.whole, text.raw))
        readings.before.push_back(std::move(*pzn));
    readVin(text, readings);
    readDataIdentifier(text, readings);
    return readings;
}

Identifier unusable(std::string_view text, std::string why) {
    return {IdentifierKind::Serial, {}, printable(text), false, std::move(why)};
}

} // namespace

std::vector<Identifier> identifiersInPlainText(std::string_view text) {
    const std::string raw = printable(text);
    if (isWebAddress(text))
        return {{IdentifierKind::Other, raw, raw, true, "web address"}};
    const auto [caption, bare] = splitCaption(text);
    const PlainText plain{text, caption, bare, normalSerial(text), raw};
    if (plain.normal.empty())
        return {unusable(text, "Nothing is left of it without caption and separators.")};
    if (plain.normal.size() > kMaxSerial)
        return {unusable(text, "A serial of " + std::to_string(plain.normal.size()) +
                                   " characters is none: at most " + std::to_string(kMaxSerial) +
                                   " are taken.")};
    Readings readings = readingsOf(plain);
    std::vector<Identifier> result = std::move(readings.before);
    result.push_back({IdentifierKind::Serial, plain.normal, raw, true, {}});
    std::move(readings.after.begin(), readings.after.end(), std::back_inserter(result));
    return result;
}

} // namespace returnbench
