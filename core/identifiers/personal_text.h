#pragma once

#include "core/identifiers/identifier.h"

#include <string>
#include <string_view>
#include <vector>

namespace returnbench {

/// Whether a code says who somebody is, where they live or how they are called up: no such thing may be kept
/// of a buyer. It is known by its form, for any word may be a street and a product's name:
///
/// - format 01 (transportation) of ISO/IEC 15434, which carriers' PDF417 and MaxiCode use for the address;
/// - GS1 application identifiers 4300 to 4319, ship to and return to (GS1 General Specifications §3.9);
/// - driving licences (AAMVA DL/ID Card Design Standard, annex D), vCard (RFC 6350), MECARD;
/// - several lines or fields of which one is a telephone number or an e-mail address, one a street with a
///   house number and one a town with a postcode.
[[nodiscard]] bool isPersonal(std::string_view text);

/// What stands for a personal text where it would be kept: it says how long that is.
[[nodiscard]] std::string withheldText(std::string_view personal);

/// Of what a personal text says, that which names goods, units and parcels by a code of its own.
/// @param identifiers identify(personal)
[[nodiscard]] std::vector<Identifier> withoutPersonal(std::vector<Identifier> identifiers,
                                                      std::string_view personal);

} // namespace returnbench
