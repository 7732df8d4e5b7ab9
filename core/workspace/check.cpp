#include "core/workspace/check.h"

#include "core/base/error.h"
#include "core/base/file.h"
#include "core/inspection/clip_event.h"
#include "core/workspace/backup_files.h"

#include <algorithm>

namespace returnbench {

namespace fs = std::filesystem;

namespace {

bool othersMay(const fs::path& path, fs::perms what) {
    std::error_code ignored;
    return (fs::status(path, ignored).permissions() & what) != fs::perms::none;
}

/// The keys are for this account alone, and so is the folder, which keeps others from all the rest.
std::vector<std::string> openToOthers(const fs::path& folder) {
    constexpr fs::perms kOthers = fs::perms::group_all | fs::perms::others_all;
    std::vector<std::string> warnings;
    if (othersMay(folder, kOthers))
        warnings.push_back("Other accounts of this machine may look into " + folder.string() +
                           ". Run `chmod 700` on it.");
    for (const fs::path& key : listFolder(folder / "keys"))
        if ((key.extension() == ".key" || key.filename() == "people.json") && othersMay(key, kOthers))
            warnings.push_back("The file " + key.string() +
                               " can be read or changed by other accounts. Run `chmod 600` on it.");
    return warnings;
}

} // namespace

CheckReport checkWorkspace(const fs::path& folder, const Journal& journal, const Mirror& mirror,
                           const PhotoStore& photos, const ClipStore& clips, const std::stop_token& stop) {
    CheckReport report;
    report.warnings = openToOthers(folder);
    report.journal = journal.check();
    report.mirror = mirror.check();
    report.events = journal.head().seq;
    report.openInspections = static_cast<int>(openInspections(journal).size());
    for (const std::string& digest : recordedPhotos(journal)) {
        requireGoing(stop);
        ++report.photoCount;
        try {
            (void)photos.read(digest);
        } catch (const Error& error) {
            report.photos.emplace_back(error.what());
        }
    }
    for (const std::string& digest : keptClips(journal)) {
        requireGoing(stop);
        ++report.clipCount;
        try {
            clips.verify(digest);
        } catch (const Error& error) {
            report.clips.emplace_back(error.what());
        }
    }
    return report;
}

} // namespace returnbench
