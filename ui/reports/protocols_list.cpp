#include "ui/reports/protocols_list.h"

#include "core/base/error.h"
#include "core/base/file.h"
#include "core/inspection/protocol_reader.h"
#include "core/workspace/workspace.h"

namespace returnbench {

ProtocolsList keptProtocols(const Workspace& workspace) {
    ProtocolsList list;
    for (const Protocol& protocol : workspace.protocols())
        list.protocols.push_back({protocol.id, protocol.title,
                                  readTextFile(workspace.protocolFile(protocol.id), kMaxProtocolBytes)});
    return list;
}

ProtocolTrial tryProtocol(const Workspace& workspace, const std::string& text) {
    ProtocolTrial trial;
    trial.text = text;
    try {
        Protocol protocol = readProtocolText("the text", text);
        requireFit(protocol, workspace.protocols());
        trial.paths = walkProtocol(protocol);
        trial.protocol = std::move(protocol);
    } catch (const Error& error) {
        trial.fault = std::string(error.what()) + " " + error.whatToDo();
    }
    return trial;
}

} // namespace returnbench
