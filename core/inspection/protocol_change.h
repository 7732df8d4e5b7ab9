#pragma once

#include "core/inspection/protocol.h"
#include "core/journal/journal.h"

#include <string>

namespace returnbench {

/// Appends `protocol.changed`: the protocol's file whole, and the one that it takes the place of, so that
/// none is lost that somebody wrote by hand.
/// @param before the text of that file; empty: it is a new protocol
/// @param note why; may be empty
/// @throws Error{InvalidInput} for a note that is no text; Error{Storage}
void recordProtocol(Journal& journal, const Protocol& protocol, const std::string& text,
                    const std::string& before, const std::string& note, const PersonId& by);

} // namespace returnbench
