#include "core/base/digest.h"
#include "core/base/error.h"
#include "core/base/file.h"
#include "core/base/text.h"
#include "core/capture/clip_recorder.h"

#include <algorithm>
#include <charconv>
#include <fcntl.h>
#include <system_error>
#include <unistd.h>

namespace returnbench {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view kRecording = ".recording";
constexpr std::size_t kMaxInspectionBytes = 64;

[[noreturn]] void fail(const std::string& what, const fs::path& file, const std::error_code& error) {
    throw Error(ErrorCode::Storage, what + " " + file.string() + ": " + error.message() + ".",
                "Check the disk and this account's rights there.");
}

/// Inspection and start from `INSPECTION.MILLISECONDS.recording`; nullopt for another name.
std::optional<Clip> clipFromName(std::string_view name) {
    if (!name.ends_with(kRecording))
        return std::nullopt;
    name.remove_suffix(kRecording.size());
    const auto dot = name.rfind('.');
    const auto isPlain = [](char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
    };
    if (dot == std::string_view::npos || dot == 0 || dot > kMaxInspectionBytes ||
        !std::all_of(name.begin(), name.begin() + static_cast<std::ptrdiff_t>(dot), isPlain))
        return std::nullopt;
    std::int64_t sinceEpoch = 0;
    const auto [end, error] = std::from_chars(name.data() + dot + 1, name.data() + name.size(), sinceEpoch);
    if (error != std::errc{} || end != name.data() + name.size())
        return std::nullopt;
    Clip clip;
    clip.inspection = InspectionId(std::string(name.substr(0, dot)));
    clip.startedAt = Timestamp(std::chrono::milliseconds(sinceEpoch));
    return clip;
}

/// The killed program may not have synced its last seconds.
void syncFile(const fs::path& file) {
    const int fd = ::open(file.c_str(), O_RDONLY | O_CLOEXEC);
    const bool synced = fd >= 0 && ::fsync(fd) == 0;
    const std::error_code error(errno, std::generic_category());
    if (fd >= 0)
        ::close(fd);
    if (!synced)
        fail("Cannot save the clip", file, error);
}

} // namespace

ClipStore::ClipStore(fs::path directory) : m_directory(std::move(directory)) {}

fs::path ClipStore::pathOf(const std::string& sha256) const {
    if (!isSha256Hex(sha256))
        throw Error(ErrorCode::InvalidInput, "\"" + printable(sha256, 80) + "\" is no clip's digest.",
                    "A digest is 64 lower-case hexadecimal characters.");
    return m_directory / sha256.substr(0, 2) / (sha256 + ".mkv");
}

void ClipStore::verify(const std::string& sha256) const {
    const fs::path file = pathOf(sha256);
    std::error_code error;
    if (!fs::is_regular_file(file, error))
        throw Error(ErrorCode::Storage, "The clip " + file.string() + " is missing.",
                    "Restore it from a backup.");
    if (sha256OfFile(file) != sha256)
        throw Error(ErrorCode::Storage,
                    "The clip " + file.string() + " was altered: its content does not fit its name.",
                    "Restore it from a backup.");
}

fs::path ClipStore::recordingPath(const InspectionId& inspection, Timestamp start) const {
    return m_directory / (inspection.str() + "." + std::to_string(start.time_since_epoch().count()) +
                          std::string(kRecording));
}

void ClipStore::keep(const fs::path& recording, Clip& clip) const {
    std::error_code error;
    clip.sha256 = sha256OfFile(recording);
    clip.bytes = static_cast<std::int64_t>(fs::file_size(recording, error));
    const fs::path file = pathOf(clip.sha256);
    makePrivateDirectory(file.parent_path());
    fs::remove(file, error); // of a start that ended here
    fs::create_hard_link(recording, file, error);
    if (error) // a file system without links
        fs::rename(recording, file, error);
    if (error)
        fail("Cannot save the clip", file, error);
    syncDirectory(file.parent_path());
    syncDirectory(m_directory);
}

void ClipStore::settle(const Clip& clip) const noexcept {
    std::error_code ignored;
    fs::remove(recordingPath(clip.inspection, clip.startedAt), ignored);
}

void ClipStore::remove(const std::string& sha256) const noexcept {
    std::error_code ignored;
    if (isSha256Hex(sha256))
        fs::remove(pathOf(sha256), ignored);
}

std::vector<Clip> ClipStore::recover() const {
    std::vector<Clip> kept;
    for (const fs::path& file : listFolder(m_directory)) {
        auto clip = clipFromName(file.filename().string());
        if (!clip)
            continue;
        const auto content = readClip(file);
        if (!content) {
            (void)sha256OfFile(file); // throws when it is the disk that does not give it: then it stays
            fs::remove(file);
            continue;
        }
        clip->codec = content->codec;
        clip->width = content->width;
        clip->height = content->height;
        clip->frames = content->frames;
        clip->endedAt = clip->startedAt + content->duration;
        clip->interrupted = true;
        syncFile(file);
        keep(file, *clip);
        kept.push_back(std::move(*clip));
    }
    return kept;
}

} // namespace returnbench
