#include "core/evidence/verify.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/evidence/bag_check.h"
#include "core/evidence/bag_zip.h"

#include <array>
#include <fstream>
#include <system_error>
#include <utility>

namespace returnbench {
namespace {

constexpr std::string_view kContainer = "(zip)";
constexpr std::uintmax_t kUnseenBytes = 64u << 20; // larger files are looked at before they are read whole

void report(PackVerification& result, std::string_view file, std::string what) {
    result.problems.push_back({std::string(file), std::move(what)});
}

/// Why a file is not worth reading into memory; nullopt when it is.
std::optional<std::string> obviousFault(const std::filesystem::path& pack) {
    std::error_code error;
    const std::uintmax_t size = std::filesystem::file_size(pack, error);
    if (error)
        return std::nullopt; // reading it will tell
    if (size > static_cast<std::uintmax_t>(kMaxPackBytes))
        return "It has " + std::to_string(size) + " bytes, more than any pack.";
    std::array<char, 2> start{};
    std::ifstream in(pack, std::ios::binary);
    if (size > kUnseenBytes && (!in.read(start.data(), start.size()) || start != std::array{'P', 'K'}))
        return "It is no zip.";
    return std::nullopt;
}

std::string folderOf(std::string_view entry) {
    const auto slash = entry.find('/');
    return std::string(slash == std::string_view::npos ? std::string_view() : entry.substr(0, slash));
}

/// The folder that holds the bag: of its declaration, or of any file when that is missing.
std::string bagFolder(const ZipReading& reading) {
    for (const auto& entry : reading.entries)
        if (entry.name == folderOf(entry.name) + "/" + std::string(bag::kDeclaration))
            return folderOf(entry.name);
    for (const auto& entry : reading.entries)
        if (!folderOf(entry.name).empty())
            return folderOf(entry.name);
    return "";
}

std::string withoutFolder(const std::string& entry, const std::string& folder) {
    return entry.size() > folder.size() + 1 && entry.starts_with(folder + "/")
               ? entry.substr(folder.size() + 1)
               : entry;
}

} // namespace

PackVerification verifyPackContent(std::span<const std::byte> zip, const PublicKey& key) {
    PackVerification result;
    result.keyId = key.id();
    const ZipReading reading = readBagZip(zip, kMaxPackEntries);
    const std::string folder = bagFolder(reading);
    for (const auto& [entry, what] : reading.faults)
        report(result, withoutFolder(entry, folder), what);
    if (folder.empty()) {
        report(result, kContainer,
               "It holds no bag: its files are not in one folder named after the inspection.");
        return result;
    }
    std::map<std::string, std::span<const std::byte>> files;
    for (const auto& [name, content] : reading.entries) {
        if (folderOf(name) == folder)
            files.emplace(withoutFolder(name, folder), content);
        else
            report(result, name, "It lies outside the bag's folder.");
    }
    BagCheck(folder, std::move(files), key, result).run();
    return result;
}

PackVerification verifyPack(const std::filesystem::path& pack, const PublicKey& key) {
    if (const auto fault = obviousFault(pack)) {
        PackVerification result;
        result.keyId = key.id();
        report(result, kContainer, *fault);
        return result;
    }
    const Bytes zip = readFile(pack, static_cast<std::uintmax_t>(kMaxPackBytes));
    return verifyPackContent(zip, key);
}

} // namespace returnbench
