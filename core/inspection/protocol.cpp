#include "core/inspection/protocol.h"

#include "core/base/error.h"
#include "core/base/file.h"
#include "core/base/text.h"
#include "core/inspection/protocol_reader.h"

#include <algorithm>
#include <iterator>
#include <set>
#include <utility>

namespace returnbench {

namespace fs = std::filesystem;

namespace {

[[noreturn]] void refuse(const fs::path& file, const std::string& what) {
    throw Error(ErrorCode::InvalidInput, file.string() + ": " + what, "Correct the protocol.");
}

struct ReadProtocol {
    fs::path file;
    Protocol protocol;
};

bool isAmong(const std::vector<ReadProtocol>& protocols, const std::string& id) {
    return std::any_of(protocols.begin(), protocols.end(),
                       [&](const ReadProtocol& one) { return one.protocol.id == id; });
}

/// Of one folder, in which no id stands twice.
std::vector<ReadProtocol> readAll(const fs::path& folder) {
    std::vector<ReadProtocol> all;
    for (const fs::path& file : protocolFilesIn(folder)) {
        ReadProtocol next{file, readProtocol(file)};
        if (isAmong(all, next.protocol.id))
            refuse(file, "another file has the id `" + next.protocol.id + "` already.");
        all.push_back(std::move(next));
    }
    return all;
}

} // namespace

const std::vector<std::string>& dispositionWords() {
    static const std::vector<std::string> words{"restock",   "refurbish",  "return_to_vendor",
                                                "liquidate", "donate",     "recycle",
                                                "scrap",     "quarantine", "ship_back"};
    return words;
}

std::vector<fs::path> protocolFilesIn(const fs::path& folder) {
    std::vector<fs::path> files = listFolder(folder);
    std::erase_if(files, [](const fs::path& file) { return file.extension() != ".toml"; });
    return files;
}

std::vector<Protocol> loadProtocols(const fs::path& folder, const fs::path& own) {
    std::vector<ReadProtocol> all = readAll(own);
    std::vector<ReadProtocol> delivered = readAll(folder);
    std::erase_if(delivered, [&](const ReadProtocol& one) { return isAmong(all, one.protocol.id); });
    std::move(delivered.begin(), delivered.end(), std::back_inserter(all));
    std::set<std::string> categories;
    bool general = false;
    std::vector<Protocol> protocols;
    for (ReadProtocol& one : all) {
        for (const std::string& category : one.protocol.categories)
            if (!categories.insert(category).second)
                refuse(one.file, "another protocol has the category \"" + category + "\" already.");
        if (one.protocol.categories.empty() && std::exchange(general, true))
            refuse(one.file,
                   "there is another protocol without categories; only one may be the general one.");
        protocols.push_back(std::move(one.protocol));
    }
    if (!general)
        throw Error(ErrorCode::NotFound,
                    "No general protocol (one without categories) is in " + folder.string() + ".",
                    "Put back general.toml.");
    std::sort(protocols.begin(), protocols.end(),
              [](const Protocol& a, const Protocol& b) { return a.id < b.id; });
    return protocols;
}

void requireFit(const Protocol& protocol, const std::vector<Protocol>& others) {
    const auto refuse = [](const std::string& what, const std::string& whatToDo) {
        throw Error(ErrorCode::InvalidInput, what, whatToDo);
    };
    bool hasGeneral = protocol.categories.empty();
    for (const Protocol& other : others) {
        if (other.id == protocol.id)
            continue;
        for (const std::string& category : protocol.categories)
            if (std::find(other.categories.begin(), other.categories.end(), category) !=
                other.categories.end())
                refuse("The protocol \"" + other.id + "\" has the category \"" + category + "\" already.",
                       "Take it away there first.");
        if (other.categories.empty() && std::exchange(hasGeneral, true))
            refuse("The protocol \"" + other.id + "\" is the general one already.",
                   "Name categories; only one protocol may have none.");
    }
    if (!hasGeneral)
        refuse("Then no protocol would be the general one.",
               "Leave this one without categories, or make another the general one first.");
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
