#pragma once

#include "core/inspection/protocol.h"
#include "core/inspection/protocol_paths.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace returnbench {

class Workspace;

/// The protocols as they are kept, to be edited.
struct ProtocolsList {
    struct Kept {
        std::string id;
        std::string title;
        std::string text; ///< TOML
    };
    std::vector<Kept> protocols;
    std::string failure; ///< why there are none, and what to do; empty when there are
};
using ProtocolsListPtr = std::shared_ptr<const ProtocolsList>;

/// What an edited text is.
struct ProtocolTrial {
    std::string text;
    std::optional<Protocol> protocol; ///< absent: the text is none
    ProtocolPaths paths;
    std::string fault; ///< why it is none, and what to do; empty when it is
};
using ProtocolTrialPtr = std::shared_ptr<const ProtocolTrial>;

/// Reads them. Any thread, that of the workspace.
/// @throws Error{Storage}
[[nodiscard]] ProtocolsList keptProtocols(const Workspace& workspace);
/// Reads the text, and walks every way through it: up to a second. Any thread.
[[nodiscard]] ProtocolTrial tryProtocol(const Workspace& workspace, const std::string& text);

} // namespace returnbench
