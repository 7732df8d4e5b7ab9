#include "core/matching/sighting.h"

#include "core/base/text.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace returnbench {
namespace {

constexpr std::size_t kMaxShown = 128;
constexpr std::size_t kMinSerial = 5;
constexpr std::size_t kMaxSerial = 40;
constexpr std::size_t kImeiWithoutCheckDigit = 14;

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

bool isAlphanumeric(char c) {
    return isDigit(c) || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

/// The end of what was printed that has the serial's normal form: what a person would call the serial.
std::string shownSerial(const Identifier& identifier) {
    const std::string_view raw = trim(identifier.raw);
    if (raw.size() <= kMaxShown) {
        for (std::size_t size = identifier.value.size(); size <= raw.size(); ++size) {
            const std::string_view end = raw.substr(raw.size() - size);
            if (normalSerial(end) == identifier.value)
                return std::string(end);
        }
    }
    return printable(identifier.value, kMaxShown);
}

/// The text as its characters say, with whatever caption it has.
std::string withCaption(std::string_view raw) {
    std::string result;
    std::copy_if(raw.begin(), raw.end(), std::back_inserter(result), isAlphanumeric);
    return toUpper(result);
}

bool hasCaption(const Identifier& serial) {
    const std::string all = withCaption(serial.raw);
    const std::string bare = withCaption(serial.value);
    return !bare.empty() && all.size() > bare.size() && all.ends_with(bare) &&
           normalSerial(serial.raw) == serial.value;
}

/// What a label says behind a data identifier (`S…`): the plain text may as well be the serial.
bool isBehindDataIdentifier(const Identifier& serial, const Identifier& plain) {
    return plain.raw == serial.raw && plain.value != serial.value && plain.value.ends_with(serial.value) &&
           isAlphanumeric(plain.value.front()) && normalSerial(plain.raw) == plain.value;
}

/// What decimal digits or a check digit make of a text: the text may as well be the serial.
bool isMeidIn(const Identifier& meid, const Identifier& plain) {
    return meid.kind == IdentifierKind::Meid && plain.raw == meid.raw && plain.value != meid.value;
}

/// Whether the serial is only another reading of `other`: its digits, or its text.
bool isReadingOf(const Identifier& serial, const Identifier& other) {
    switch (other.kind) {
    case IdentifierKind::Gtin:
        return other.valid && normalGtin(serial.value) == other.value;
    case IdentifierKind::Sscc:
        return other.valid && serial.value == other.value;
    case IdentifierKind::Serial:
        return !serial.value.empty() && (isBehindDataIdentifier(serial, other) || isMeidIn(serial, other));
    case IdentifierKind::Asin:
    case IdentifierKind::Fnsku:
    case IdentifierKind::Lpn:
        return serial.value == other.value || serial.value == normalSerial(other.raw);
    default:
        return false;
    }
}

bool isGs1Serial(const Identifier& serial, const std::vector<Identifier>& seen) {
    return std::any_of(seen.begin(), seen.end(), [&](const Identifier& other) {
        return other.kind == IdentifierKind::Gtin && other.raw == serial.raw && !isReadingOf(serial, other);
    });
}

/// The IMEI of an IMEISV: the same 14 digits, and the check digit that belongs to them.
std::string imeiOf(const std::string& imeisv) {
    if (imeisv.size() < kImeiWithoutCheckDigit || !isDigits(imeisv))
        return {};
    std::string imei = imeisv.substr(0, kImeiWithoutCheckDigit) + '0';
    while (!hasLuhnCheckDigit(imei) && imei.back() < '9')
        ++imei.back();
    return imei;
}

SeenSerial::Source sourceOf(const Identifier& identifier, const std::vector<Identifier>& seen) {
    switch (identifier.kind) {
    case IdentifierKind::Imei:
        return identifier.valid ? SeenSerial::Source::Imei : SeenSerial::Source::Text;
    case IdentifierKind::Imeisv:
        return SeenSerial::Source::Imei;
    case IdentifierKind::CellularSerial:
        return SeenSerial::Source::Gs1;
    default:
        if (isGs1Serial(identifier, seen))
            return SeenSerial::Source::Gs1;
        return hasCaption(identifier) ? SeenSerial::Source::Captioned : SeenSerial::Source::Text;
    }
}

SeenSerial seenSerial(const Identifier& identifier, const std::vector<Identifier>& seen) {
    SeenSerial result;
    result.normal = identifier.value;
    result.shown = shownSerial(identifier);
    result.source = sourceOf(identifier, seen);
    result.otherwiseExplained = std::any_of(
        seen.begin(), seen.end(), [&](const Identifier& other) { return isReadingOf(identifier, other); });
    if (identifier.kind == IdentifierKind::Imeisv) {
        result.normal = imeiOf(identifier.value);
        result.fromImeisv = true;
    }
    return result;
}

bool likelier(const SeenSerial& a, const SeenSerial& b) {
    return std::tie(a.source, a.normal, a.fromImeisv, a.shown) <
           std::tie(b.source, b.normal, b.fromImeisv, b.shown);
}

/// Sorted, likeliest first, each normal form once (as its likeliest reading, in its shortest print).
void tidy(std::vector<SeenSerial>& serials) {
    std::erase_if(serials, [](const SeenSerial& serial) { return serial.normal.empty(); });
    std::sort(serials.begin(), serials.end(), likelier);
    std::vector<SeenSerial> once;
    for (SeenSerial& serial : serials)
        if (std::none_of(once.begin(), once.end(),
                         [&](const SeenSerial& o) { return o.normal == serial.normal; }))
            once.push_back(std::move(serial));
    serials = std::move(once);
}

template<class T>
void sortOnce(std::vector<T>& values) {
    std::sort(values.begin(), values.end());
    values.erase(std::unique(values.begin(), values.end()), values.end());
}

bool hasShapeOfSerials(const std::string& normal) {
    return normal.size() >= kMinSerial && normal.size() <= kMaxSerial &&
           std::all_of(normal.begin(), normal.end(), isAlphanumeric) &&
           std::any_of(normal.begin(), normal.end(), isDigit);
}

void add(Sighting& sighting, const Identifier& identifier, const std::vector<Identifier>& seen) {
    switch (identifier.kind) {
    case IdentifierKind::Serial:
        sighting.texts.push_back(identifier.value);
        sighting.serials.push_back(seenSerial(identifier, seen));
        break;
    case IdentifierKind::Imei:
    case IdentifierKind::Imeisv:
    case IdentifierKind::CellularSerial:
        sighting.serials.push_back(seenSerial(identifier, seen));
        break;
    case IdentifierKind::Meid: // the records have its hexadecimal form, the label may have decimals
        if (identifier.valid)
            sighting.serials.push_back(seenSerial(identifier, seen));
        break;
    case IdentifierKind::SecondarySerial:
        sighting.components.push_back(seenSerial(identifier, seen));
        break;
    case IdentifierKind::Gtin:
        if (identifier.valid)
            sighting.gtins.push_back(identifier.value);
        break;
    case IdentifierKind::Itip: // GTIN, piece and total of pieces: GS1 General Specifications, AI 8006
        if (identifier.valid && identifier.value.size() == 18)
            sighting.gtins.push_back(identifier.value.substr(0, 14));
        break;
    case IdentifierKind::Asin:
    case IdentifierKind::AdditionalId:
    case IdentifierKind::PartNumber:
        sighting.texts.push_back(normalSerial(identifier.value));
        break;
    case IdentifierKind::Lot:
        sighting.lots.push_back(identifier.value);
        break;
    case IdentifierKind::Expiry:
        if (const auto date = parseDate(identifier.value))
            sighting.expiries.push_back(*date);
        break;
    default:
        break;
    }
}

bool hasWrongCheckDigit(const Identifier& identifier) {
    return !identifier.valid &&
           (identifier.kind == IdentifierKind::Gtin || identifier.kind == IdentifierKind::Sscc ||
            identifier.kind == IdentifierKind::Imei);
}

} // namespace

Sighting sortSeen(const std::vector<Identifier>& seen) {
    Sighting sighting;
    sighting.anything = !seen.empty();
    for (const Identifier& identifier : seen) {
        add(sighting, identifier, seen);
        if (hasWrongCheckDigit(identifier))
            sighting.wrongCheckDigits.push_back(identifier);
    }
    tidy(sighting.serials);
    tidy(sighting.components);
    sortOnce(sighting.gtins);
    sortOnce(sighting.texts);
    std::erase(sighting.texts, std::string());
    sortOnce(sighting.lots);
    std::erase(sighting.lots, std::string());
    sortOnce(sighting.expiries);
    const auto key = [](const Identifier& id) { return std::tie(id.kind, id.value, id.raw, id.note); };
    std::sort(sighting.wrongCheckDigits.begin(), sighting.wrongCheckDigits.end(),
              [&](const Identifier& a, const Identifier& b) { return key(a) < key(b); });
    return sighting;
}

bool isSerialLike(const std::string& normal, const std::vector<std::string>& expected) {
    return hasShapeOfSerials(normal) ||
           std::any_of(expected.begin(), expected.end(),
                       [](const std::string& serial) { return !hasShapeOfSerials(serial); });
}

std::size_t shapeDistance(const std::string& normal, const std::vector<std::string>& expected) {
    std::size_t nearest = std::numeric_limits<std::size_t>::max();
    for (const std::string& serial : expected) {
        const std::size_t common = std::min(serial.size(), normal.size());
        std::size_t distance = std::max(serial.size(), normal.size()) - common;
        for (std::size_t i = 0; i < common; ++i)
            distance += isDigit(serial[i]) != isDigit(normal[i]) ? 1 : 0;
        nearest = std::min(nearest, distance);
    }
    return nearest;
}

} // namespace returnbench
