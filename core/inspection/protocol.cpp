#include "core/inspection/protocol.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/inspection/protocol_reader.h"

#include <algorithm>
#include <set>
#include <utility>

namespace returnbench {

namespace fs = std::filesystem;

namespace {

[[noreturn]] void refuse(const fs::path& file, const std::string& what) {
    throw Error(ErrorCode::InvalidInput, file.string() + ": " + what, "Correct the protocol.");
}

} // namespace

const std::vector<std::string>& dispositionWords() {
    static const std::vector<std::string> words{"restock",   "refurbish",  "return_to_vendor",
                                                "liquidate", "donate",     "recycle",
                                                "scrap",     "quarantine", "ship_back"};
    return words;
}

std::vector<fs::path> protocolFilesIn(const fs::path& folder) {
    std::error_code error;
    std::vector<fs::path> files;
    for (const auto& entry : fs::directory_iterator(folder, error))
        if (entry.path().extension() == ".toml")
            files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    return files;
}

std::vector<Protocol> loadProtocols(const fs::path& folder, const fs::path& own) {
    struct Read {
        fs::path file;
        Protocol protocol;
    };
    std::vector<Read> all;
    const auto read = [&](const fs::path& from) {
        const std::size_t before = all.size();
        for (const fs::path& file : protocolFilesIn(from)) {
            Read next{file, readProtocol(file)};
            for (std::size_t i = before; i < all.size(); ++i)
                if (all[i].protocol.id == next.protocol.id)
                    refuse(file, "another file has the id `" + next.protocol.id + "` already.");
            all.push_back(std::move(next));
        }
    };
    if (!own.empty())
        read(own);
    const std::vector<Read> owned = all;
    read(folder);
    // Delivered ones whose place is taken.
    all.erase(std::remove_if(all.begin() + static_cast<std::ptrdiff_t>(owned.size()), all.end(),
                             [&](const Read& delivered) {
                                 return std::any_of(owned.begin(), owned.end(), [&](const Read& one) {
                                     return one.protocol.id == delivered.protocol.id;
                                 });
                             }),
              all.end());
    std::set<std::string> categories;
    bool general = false;
    std::vector<Protocol> protocols;
    for (Read& one : all) {
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
