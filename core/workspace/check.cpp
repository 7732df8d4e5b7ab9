#include "core/workspace/check.h"

#include "core/base/error.h"
#include "core/inspection/clip_event.h"

namespace returnbench {

CheckReport checkWorkspace(const Journal& journal, const Mirror& mirror, const PhotoStore& photos,
                           const ClipStore& clips) {
    CheckReport report;
    report.journal = journal.check();
    report.mirror = mirror.check();
    report.events = journal.head().seq;
    report.openInspections = static_cast<int>(openInspections(journal).size());
    for (const std::string& digest : recordedPhotos(journal)) {
        ++report.photoCount;
        try {
            (void)photos.read(digest);
        } catch (const Error& error) {
            report.photos.emplace_back(error.what());
        }
    }
    for (const std::string& digest : keptClips(journal)) {
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
