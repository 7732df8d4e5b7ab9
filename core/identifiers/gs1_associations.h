#pragma once

#include "core/identifiers/gs1.h"

#include <string>

namespace returnbench {

/// What speaks against an element in the company of the message's others (GS1 General Specifications §4.13):
/// an AI that it needs is missing, one that it excludes is there, or the message says its AI twice and
/// differently. Empty when nothing does.
///
/// The standard asks this of all codes on an item together, so a single code that lacks something is no
/// faulty one: this is a note, not a reason to distrust the data.
/// @param element one of the message's
[[nodiscard]] std::string gs1AssociationNote(const Gs1Message& message, const Gs1Element& element);

} // namespace returnbench
