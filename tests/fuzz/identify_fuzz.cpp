#include "core/base/text.h"
#include "core/identifiers/gs1.h"
#include "core/identifiers/identifier.h"
#include "core/identifiers/personal_text.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

using namespace returnbench;

namespace {

void require(bool holds) {
    if (!holds)
        __builtin_trap();
}

void checkIdentifier(const Identifier& identifier) {
    require(isValidUtf8(identifier.raw) && isValidUtf8(identifier.value) && isValidUtf8(identifier.note));
    if (!identifier.valid) {
        require(!identifier.note.empty());
        return;
    }
    require(!identifier.value.empty() && printable(identifier.value, 10'000) == identifier.value);
    switch (identifier.kind) {
    case IdentifierKind::Gtin:
        require(identifier.value.size() == 14 && normalGtin(identifier.value) == identifier.value);
        break;
    case IdentifierKind::Sscc:
        require(identifier.value.size() == 18 && hasGs1CheckDigit(identifier.value));
        break;
    case IdentifierKind::Imei:
        require(identifier.value.size() == 15 && hasLuhnCheckDigit(identifier.value));
        break;
    case IdentifierKind::Meid:
        require(identifier.value.size() == 14);
        break;
    case IdentifierKind::Vin:
        require(identifier.value.size() == 17);
        break;
    case IdentifierKind::Isbn:
        require(identifier.value.size() == 13 && hasGs1CheckDigit(identifier.value));
        break;
    case IdentifierKind::Issn:
    case IdentifierKind::Pzn:
        require(identifier.value.size() == 8);
        break;
    case IdentifierKind::Serial:
        require(identifier.value.size() <= kMaxSerial);
        require(normalSerial(identifier.value) == identifier.value);
        break;
    default:
        break;
    }
}

void checkPersonal(std::string_view text, const std::vector<Identifier>& identifiers) {
    if (!isPersonalText(text, identifiers))
        return;
    for (const Identifier& kept : impersonalIdentifiers(text, identifiers))
        require(kept.valid && kept.kind != IdentifierKind::Other && kept.value != normalSerial(text));
}

void checkMessage(const std::optional<Gs1Message>& message) {
    if (!message)
        return;
    require(message->elements.size() <= kMaxGs1Elements);
    require(!message->elements.empty() || !message->problem.empty());
    for (const Gs1Element& element : message->elements)
        require(isDigits(element.ai) && (!element.value.empty() || !element.problem.empty()));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    const auto identifiers = identify(text);
    require(identifiers.empty() == trim(text).empty());
    for (const Identifier& identifier : identifiers)
        checkIdentifier(identifier);
    checkPersonal(text, identifiers);
    checkMessage(parseElementString(text));
    checkMessage(parseDigitalLink(text));
    require(isValidUtf8(printable(text)));
    const std::string normal = normalSerial(text);
    require(normalSerial(normal) == normal);
    require(lookAlikeKey(lookAlikeKey(normal)) == lookAlikeKey(normal));
    return 0;
}
