#include "core/evidence/verify.h"

#include "core/base/digest.h"
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

std::optional<JournalHead> signedHeadIn(std::span<const std::byte> zip, const PublicKey& key) {
    std::map<std::string, std::string_view> tags;
    for (const auto& [name, content] : listBagZip(zip, kMaxPackEntries))
        if (const std::string path = withoutFolder(name, folderOf(name));
            !path.starts_with(bag::kPayload) && content.size() <= bag::kMaxTagBytes)
            tags.emplace(path,
                         std::string_view(reinterpret_cast<const char*>(content.data()), content.size()));
    const std::string_view tagManifest = tags[std::string(bag::kTagManifest)];
    const std::string_view text = tags[std::string(bag::kInfo)];
    std::string problem;
    if (!verifySignature(tagManifest, tags[std::string(bag::kSignature)], key, problem))
        return std::nullopt;
    const auto manifest = bag::parseManifest(tagManifest);
    const auto info = bag::parseInfo(text);
    if (!manifest || !info)
        return std::nullopt;
    const auto digest = manifest->find(std::string(bag::kInfo));
    if (digest == manifest->end() || digest->second != sha256Hex(text))
        return std::nullopt;
    return JournalHead{info->lastSeq, info->lastHash};
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
    PackVerification result = verifyPackContent(zip.content(), key, options);
    zip.requireRead();
    return result;
}

std::optional<JournalHead> signedHeadOf(const std::filesystem::path& pack, const PublicKey& key) {
    const MappedFile zip(pack, static_cast<std::uintmax_t>(kMaxPackBytes));
    const auto head = signedHeadIn(zip.content(), key);
    zip.requireRead();
    return head;
}

} // namespace returnbench
