#include "core/evidence/verify.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/evidence/bag_check.h"
#include "core/evidence/bag_zip.h"
#include "core/evidence/zip_format.h"

#include <system_error>
#include <utility>

namespace returnbench {
namespace {

constexpr std::string_view kContainer = "(zip)";

void report(PackVerification& result, std::string_view file, std::string what) {
    result.problems.push_back({std::string(file), std::move(what)});
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

PackVerification verifyPackContent(std::span<const std::byte> zip, const PublicKey& key,
                                   const VerifyOptions& options) {
    PackVerification result;
    result.keyId = key.id();
    const ZipReading reading = readBagZip(zip, kMaxPackEntries, options.done);
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
    BagCheck(folder, std::move(files), key, result, options).run();
    return result;
}

PackVerification verifyPack(const std::filesystem::path& pack, const PublicKey& key, VerifyOptions options) {
    std::error_code error;
    const std::uintmax_t size = std::filesystem::file_size(pack, error);
    if (!error && size > static_cast<std::uintmax_t>(kMaxPackBytes)) {
        PackVerification result;
        result.keyId = key.id();
        report(result, kContainer, "It has " + std::to_string(size) + " bytes, more than any pack.");
        return result;
    }
    const MappedFile zip(pack, static_cast<std::uintmax_t>(kMaxPackBytes));
    const auto start = textAt(zip.content(), 0, 2);
    if (start && *start != "PK") {
        PackVerification result;
        result.keyId = key.id();
        report(result, kContainer, "It is no zip.");
        return result;
    }
    options.done = [&](auto part) { zip.release(part); };
    return verifyPackContent(zip.content(), key, options);
}

} // namespace returnbench
