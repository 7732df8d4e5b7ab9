#pragma once

#include "core/identifiers/identifier.h"

#include <string_view>
#include <vector>

namespace returnbench {

/// Whether a code says who somebody is or where: a name with a street, a telephone number or an e-mail
/// address.
///
/// - A carrier's label: an envelope of ISO/IEC 15434 with format 01 (transportation), or the structured
///   carrier message of a MaxiCode (ISO/IEC 16023, modes 2 and 3). They begin with the postal code to ship
///   to, and carriers write name, street and telephone behind it.
/// - GS1 data with an address to ship to or return to (AI 4300 to 4319; GS1 General Specifications, section
///   3.8), and data identifiers of persons and streets (ANSI MH10.8.2: category 8, `H`, and 28L to 31L).
/// - A driving licence (AAMVA), a vCard (RFC 6350), a MECARD or BIZCARD (NTT Docomo).
/// - Any other text of several lines, or parts between commas, of which one at least is a telephone number,
/// an
///   e-mail address or that of a house, and another one is another of these.
///
/// Pure; never throws for any bytes; takes time in proportion to the text's length.
/// @param identifiers what identify() found in the text
[[nodiscard]] bool isPersonalText(std::string_view text, const std::vector<Identifier>& identifiers);

/// Of what such a text says, that which names a product, a unit or a parcel: valid GTINs, serials, licence
/// plates and the like that stand in an element of their own. `raw` is still the whole text.
[[nodiscard]] std::vector<Identifier> impersonalIdentifiers(std::string_view text,
                                                            std::vector<Identifier> identifiers);

} // namespace returnbench
