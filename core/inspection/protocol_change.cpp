#include "core/inspection/protocol_change.h"

#include "core/base/text.h"
#include "core/inspection/annotation.h"

namespace returnbench {

void recordProtocol(Journal& journal, const Protocol& protocol, const std::string& text,
                    const std::string& before, const std::string& note, const PersonId& by) {
    NewEvent event{"protocol.changed", by.str(), {}, {}};
    event.data = {{"protocol", protocol.id}, {"file", text}};
    if (!before.empty())
        event.data["before"] = before;
    if (!trim(note).empty())
        event.data["note"] = checkedNote(note, "The note");
    journal.append(event);
}

} // namespace returnbench
