#include "core/capture/photo_store.h"

#include "core/base/digest.h"
#include "core/base/error.h"
#include "core/base/file.h"
#include "core/base/leftovers.h"
#include "core/base/text.h"

#include <algorithm>
#include <string_view>
#include <system_error>
#include <utility>

namespace returnbench {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t kDigestLength = 64;
constexpr std::string_view kExtension = ".jpg";

/// `<digest>.jpg`
bool isPhotoName(std::string_view name) {
    return name.size() == kDigestLength + kExtension.size() && name.ends_with(kExtension) &&
           isSha256Hex(name.substr(0, kDigestLength));
}

/// That of one that is being written.
bool isTemporaryName(std::string_view name) {
    return isLeftover(name) && isPhotoName(finalNameOf(name));
}

/// Every file in the store's folders `00` … `ff`.
template<class Visit>
void forEachFile(const fs::path& root, Visit&& visit) {
    for (const fs::path& folder : listFolder(root))
        if (folder.filename().string().size() == 2 && fs::is_directory(folder))
            for (const fs::path& file : listFolder(folder))
                visit(file);
}

bool holds(const fs::path& file, std::string_view sha256) {
    std::error_code error;
    return fs::is_regular_file(file, error) && sha256OfFile(file) == sha256;
}

} // namespace

PhotoStore::PhotoStore(fs::path directory) : m_directory(std::move(directory)) {}

PhotoRef PhotoStore::put(const Frame& frame, const PhotoCaption* caption) const {
    Bytes jpeg = encodeJpeg(frame.pixels, kPhotoQuality);
    if (caption != nullptr)
        jpeg = withCaption(std::move(jpeg), *caption);
    const auto size = static_cast<std::int64_t>(jpeg.size());
    if (size > kMaxPhotoBytes)
        throw Error(ErrorCode::InvalidInput,
                    "The photo has " + std::to_string(size) + " bytes; at most " +
                        std::to_string(kMaxPhotoBytes) + " are stored.",
                    "Take it with a smaller picture size.");
    PhotoRef photo{sha256Hex(jpeg), size, frame.pixels.cols, frame.pixels.rows};
    const fs::path file = pathOf(photo.sha256);
    if (holds(file, photo.sha256)) {
        // Another thread may have renamed it a moment ago and not synced the folder yet.
        syncDirectory(file.parent_path());
        return photo;
    }
    makePrivateDirectory(file.parent_path());
    writeFileDurably(file, jpeg, FileMode::Private);
    return photo;
}

fs::path PhotoStore::pathOf(const std::string& sha256) const {
    if (!isSha256Hex(sha256))
        throw Error(ErrorCode::InvalidInput, "\"" + printable(sha256, 80) + "\" is no photo's digest.",
                    "A digest is 64 lower-case hexadecimal characters.");
    return m_directory / sha256.substr(0, 2) / (sha256 + std::string(kExtension));
}

Bytes PhotoStore::read(const std::string& sha256) const {
    const fs::path file = pathOf(sha256);
    try {
        Bytes content = readFile(file, static_cast<std::uintmax_t>(kMaxPhotoBytes));
        if (sha256Hex(content) == sha256)
            return content;
    } catch (const Error& cause) {
        if (cause.code() == ErrorCode::NotFound)
            throw Error(ErrorCode::Storage, "The photo " + file.string() + " is missing.",
                        "Restore it from a backup.");
        if (cause.code() == ErrorCode::Storage)
            throw;
        // larger than any photo, or no file at all: altered, as below
    }
    throw Error(ErrorCode::Storage,
                "The photo " + file.string() + " was altered: its content does not fit its name.",
                "Restore it from a backup.");
}

std::vector<std::string> PhotoStore::all() const {
    std::vector<std::string> digests;
    forEachFile(m_directory, [&](const fs::path& file) {
        const std::string name = file.filename().string();
        if (isPhotoName(name) && file.parent_path().filename().string() == name.substr(0, 2))
            digests.push_back(name.substr(0, kDigestLength));
    });
    std::sort(digests.begin(), digests.end());
    return digests;
}

int PhotoStore::sweep() const {
    std::vector<fs::path> leftovers;
    forEachFile(m_directory, [&](const fs::path& file) {
        if (isTemporaryName(file.filename().string()))
            leftovers.push_back(file);
    });
    for (const fs::path& file : leftovers) {
        std::error_code error;
        fs::remove(file, error);
        if (error)
            throw Error(ErrorCode::Storage, "Cannot remove " + file.string() + ": " + error.message() + ".",
                        "Check the disk and this account's rights there.");
    }
    return static_cast<int>(leftovers.size());
}

} // namespace returnbench
