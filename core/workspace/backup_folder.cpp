#include "core/base/digest.h"
#include "core/base/error.h"
#include "core/base/file.h"
#include "core/workspace/backup_files.h"
#include "core/workspace/backup_sink.h"

#include <algorithm>
#include <string_view>
#include <vector>

namespace returnbench {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kPrefix = "returnbench-";

/// `returnbench-2026-11-29T17-10-00Z`: sorts by time, and any file system takes it.
std::string nameFor(Timestamp at) {
    std::string time = formatTimestamp(at); // 2026-11-29T17:10:00.000Z
    time = time.substr(0, time.find('.')) + "Z";
    std::replace(time.begin(), time.end(), ':', '-');
    return std::string(kPrefix) + time;
}

/// One of the same second is called after the next.
fs::path placeFor(const fs::path& folder, Timestamp at, const fs::path& earlier) {
    if (const auto before = timeOfFolderBackup(earlier))
        at = std::max(at, *before + std::chrono::seconds(1));
    fs::path place = folder / nameFor(at);
    while (fs::exists(place))
        place = folder / nameFor(at += std::chrono::seconds(1));
    return place;
}

class FolderBackup final : public BackupSink {
public:
    FolderBackup(const fs::path& folder, Timestamp at, const fs::path& earlier)
        : m_final(placeFor(folder, at, earlier)), m_earlier(earlier), m_coming(m_final) {}

    std::string add(const std::string& name, const fs::path& file, const std::string& digest) override {
        const fs::path copy = m_coming.path() / name;
        makePrivateDirectory(copy.parent_path());
        if (!digest.empty() && isShared(name, copy, digest)) {
            note(name, digest);
            return digest;
        }
        const BackupInput in(file);
        BackupOutput out(copy);
        Sha256 sum;
        in.forEachPart([&](std::span<const std::byte> part) {
            sum.update(part);
            out.write(part);
        });
        out.close();
        std::string hex = sum.finish();
        note(name, hex);
        return hex;
    }

    fs::path finish() override {
        BackupOutput out(m_coming.path() / kBackupManifest);
        out.write(asBytes(manifest()));
        out.close();
        m_coming.appear();
        return m_final;
    }

private:
    /// One that is not as it should be would be so in all backups to come.
    [[nodiscard]] bool isShared(const std::string& name, const fs::path& copy,
                                const std::string& digest) const {
        std::error_code error;
        if (m_earlier.empty() || !fs::is_regular_file(m_earlier / name, error) ||
            !isFileOf(m_earlier / name, digest))
            return false;
        fs::create_hard_link(m_earlier / name, copy, error);
        return !error;
    }

    static bool isFileOf(const fs::path& file, const std::string& digest) {
        try {
            return sha256OfFile(file) == digest;
        } catch (const Error&) { // it cannot be read
            return false;
        }
    }

    fs::path m_final;
    fs::path m_earlier;
    ComingFolder m_coming;
};

} // namespace

std::vector<fs::path> folderBackups(const fs::path& folder) {
    std::vector<fs::path> backups;
    if (!fs::is_directory(folder))
        return backups; // also what stands in its place: that is told where the folder is to be made
    for (const fs::path& path : listFolder(folder)) {
        const std::string name = path.filename().string();
        if (name.starts_with(kPrefix) && name.ends_with('Z') && fs::exists(path / kBackupManifest))
            backups.push_back(path);
    }
    return backups;
}

std::optional<Timestamp> timeOfFolderBackup(const fs::path& backup) {
    std::string time = backup.filename().string();
    if (time.size() != nameFor(Timestamp()).size())
        return std::nullopt;
    time.erase(0, kPrefix.size());
    time[13] = time[16] = ':'; // 2026-11-29T17:10:00Z
    return parseTimestamp(time);
}

std::unique_ptr<BackupSink> newFolderBackup(const fs::path& folder, Timestamp at, const fs::path& earlier) {
    return std::make_unique<FolderBackup>(folder, at, earlier);
}

} // namespace returnbench
