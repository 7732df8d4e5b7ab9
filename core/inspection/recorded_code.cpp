#include "core/inspection/recorded_code.h"

#include "core/base/text.h"
#include "core/identifiers/personal_text.h"

#include <utility>

namespace returnbench {
namespace {

constexpr std::string_view kWithheld = "withheld:";
/// Where the mirror's hash asks for the channel of a buyer: no channel is called so.
constexpr std::string_view kHashedCode = "code:";

} // namespace

ReadLabel recordedCode(const Mirror& mirror, std::string_view text, std::string format, std::string symbology,
                       std::vector<Identifier> identifiers) {
    ReadLabel label{printable(text), std::move(format), std::move(symbology), std::move(identifiers), {}};
    if (!isPersonalText(text, label.identifiers))
        return label;
    label.text = std::string(kWithheld) + label.format + ":" + std::to_string(text.size()) + ":" +
                 mirror.buyerKeyOf(kHashedCode, text);
    label.identifiers = impersonalIdentifiers(text, std::move(label.identifiers));
    for (Identifier& identifier : label.identifiers)
        identifier.raw = label.text;
    return label;
}

bool isWithheld(std::string_view recorded) noexcept {
    constexpr std::string_view kFirst = "(withheld: "; // as a program of 2026-12-01 recorded it
    return recorded.starts_with(kWithheld) || recorded.starts_with(kFirst);
}

} // namespace returnbench
