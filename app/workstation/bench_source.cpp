#include "app/workstation/bench_source.h"

#include "core/base/error.h"
#include "core/base/text.h"

#include <algorithm>
#include <filesystem>
#include <system_error>
#include <utility>

namespace returnbench {
namespace {

namespace fs = std::filesystem;

bool isDeviceOrStream(const std::string& source) {
    return source.rfind("camera:", 0) == 0 || source.rfind("/dev/", 0) == 0 ||
           source.find("://") != std::string::npos;
}

bool isFootage(const fs::path& folder) {
    std::error_code error;
    if (!fs::is_directory(folder, error))
        return false;
    const fs::directory_iterator entries(folder, error);
    return std::any_of(begin(entries), end(entries), [](const fs::directory_entry& entry) {
        std::error_code ignored;
        return entry.is_directory(ignored);
    });
}

/// The id comes from an import: it must not lead out of the folder.
bool isPlainName(const std::string& name) {
    return !name.empty() && name != "." && name != ".." && name.find('/') == std::string::npos &&
           name.find('\0') == std::string::npos;
}

std::unique_ptr<FrameSource> openFootage(const fs::path& folder, const ReturnNotice& notice,
                                         const Clock& clock) {
    const std::string& name = notice.id.str();
    if (!isPlainName(name) || !fs::is_directory(folder / name))
        throw Error(ErrorCode::NotFound, "There is no footage of the return " + printable(name, 64) + ".",
                    "Add a folder of that name to " + folder.string() + ", or use a camera.");
    return openFrameSource((folder / name).string(), clock);
}

} // namespace

void requireSource(const std::string& source, const Clock& clock) {
    if (!isFootage(source) && !isDeviceOrStream(source))
        (void)openFrameSource(source, clock);
}

SourceFactory benchSource(const std::string& source, const Clock& clock,
                          std::shared_ptr<const CameraTuning> tuning) {
    if (isFootage(source))
        return [folder = fs::path(source), &clock](const ReturnNotice* notice) {
            return notice == nullptr ? nullptr : openFootage(folder, *notice, clock);
        };
    // One source for the whole run: an inspection that opens changes nothing.
    return [source, &clock, tuning = std::move(tuning)](const ReturnNotice* notice) {
        return notice == nullptr ? openTunedSource(source, clock, tuning) : nullptr;
    };
}

} // namespace returnbench
