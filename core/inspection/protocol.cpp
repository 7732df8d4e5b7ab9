#include "core/inspection/protocol.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/inspection/protocol_reader.h"

#include <algorithm>
#include <set>
#include <utility>

namespace returnbench {

namespace fs = std::filesystem;

const std::vector<std::string>& dispositionWords() {
    static const std::vector<std::string> words{"restock",   "refurbish",  "return_to_vendor",
                                                "liquidate", "donate",     "recycle",
                                                "scrap",     "quarantine", "ship_back"};
    return words;
}

std::vector<Protocol> loadProtocols(const fs::path& folder) {
    std::error_code error;
    std::vector<fs::path> files;
    for (const auto& entry : fs::directory_iterator(folder, error))
        if (entry.path().extension() == ".toml")
            files.push_back(entry.path());
    std::sort(files.begin(), files.end());

    std::vector<Protocol> protocols;
    std::set<std::string> ids;
    std::set<std::string> categories;
    bool general = false;
    for (const fs::path& file : files) {
        Protocol protocol = readProtocol(file);
        const auto refuse = [&file](const std::string& what) {
            throw Error(ErrorCode::InvalidInput, file.string() + ": " + what, "Correct the protocol.");
        };
        if (!ids.insert(protocol.id).second)
            refuse("another file has the id `" + protocol.id + "` already.");
        for (const std::string& category : protocol.categories)
            if (!categories.insert(category).second)
                refuse("another protocol has the category \"" + category + "\" already.");
        if (protocol.categories.empty() && std::exchange(general, true))
            refuse("there is another protocol without categories; only one may be the general one.");
        protocols.push_back(std::move(protocol));
    }
    if (!general)
        throw Error(ErrorCode::NotFound,
                    "No general protocol (one without categories) is in " + folder.string() + ".",
                    "Put back general.toml.");
    return protocols;
}

const Protocol& protocolFor(const std::vector<Protocol>& protocols, const std::string& category) {
    const std::string wanted = toLower(trim(category));
    const Protocol* general = &protocols.front();
    for (const Protocol& protocol : protocols) {
        if (std::find(protocol.categories.begin(), protocol.categories.end(), wanted) !=
            protocol.categories.end())
            return protocol;
        if (protocol.categories.empty())
            general = &protocol;
    }
    return *general;
}

} // namespace returnbench
