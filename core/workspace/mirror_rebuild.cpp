#include "core/workspace/mirror_rebuild.h"

#include "core/base/error.h"
#include "core/base/file.h"
#include "core/workspace/backup_files.h"
#include "core/workspace/file_time.h"
#include "core/workspace/inbox_folder.h"
#include "core/workspace/workspace.h"
#include "core/workspace/workspace_lock.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <optional>
#include <utility>

namespace returnbench {

namespace fs = std::filesystem;

namespace {

constexpr std::uintmax_t kMaxResultBytes = std::uintmax_t{16} << 20;

/// A file to be imported; as what it was recognised when it first was, and when that was.
struct Kept {
    fs::path file;
    std::optional<std::string> format = {};
    Timestamp importedAt = {};
};

/// With what its import said of itself. Where that cannot be read any more, it is recognised anew, and the
/// time at which it was written stands for the import's.
Kept keptFile(const fs::path& file, const fs::path& result) {
    Kept kept{file};
    std::error_code ignored;
    kept.importedAt = std::chrono::time_point_cast<Timestamp::duration>(
        std::chrono::file_clock::to_sys(fs::last_write_time(result, ignored)));
    try {
        const auto json = nlohmann::json::parse(readTextFile(result, kMaxResultBytes));
        if (json.is_object() && json.contains("format") && json["format"].is_string())
            kept.format = json["format"].get<std::string>();
        if (json.is_object() && json.contains("imported_at") && json["imported_at"].is_string())
            kept.importedAt =
                parseTimestamp(json["imported_at"].get<std::string>()).value_or(kept.importedAt);
    } catch (const std::exception&) {
        // What is known of it is known.
    }
    return kept;
}

std::vector<Kept> keptIn(const fs::path& done) {
    std::vector<Kept> kept;
    for (const fs::path& file : listFolder(done)) {
        fs::path result = file;
        result += InboxFolder::kResultSuffix;
        if (fs::is_regular_file(file) && fs::exists(result))
            kept.push_back(keptFile(file, result));
    }
    std::sort(kept.begin(), kept.end(), [](const Kept& a, const Kept& b) {
        return std::pair(a.importedAt, a.file) < std::pair(b.importedAt, b.file);
    });
    return kept;
}

/// The same file under another name, so that what an import writes beside it lies elsewhere.
fs::path standIn(const fs::path& file, const fs::path& folder) {
    fs::path copy = folder / file.filename();
    std::error_code error;
    const fs::path real = fs::canonical(file, error);
    if (error)
        throw Error(ErrorCode::NotFound, "The file " + file.string() + " is not there.", "Correct its name.");
    fs::create_hard_link(real, copy, error);
    if (error) // on another disk
        fs::copy_file(file, copy, fs::copy_options::overwrite_existing, error);
    if (error)
        throw Error(ErrorCode::Storage,
                    "The file " + file.string() + " cannot be read: " + error.message() + ".",
                    "Give this account the right to read it, and free space on the disk.");
    return copy;
}

void importAll(const fs::path& workspace, const std::vector<Kept>& files, const fs::path& folder,
               MirrorRebuild& result, const std::function<void(const fs::path&)>& onFile) {
    const auto profiles = importProfilesOf(workspace);
    const auto mirror = openMirrorAt(folder / "mirror.db", workspace);
    const fs::path scratch = folder / "files";
    for (const Kept& kept : files) {
        if (onFile)
            onFile(kept.file);
        fs::remove_all(scratch);
        makePrivateDirectory(scratch);
        try {
            ImportOptions options;
            options.format = kept.format;
            ImportResult imported = importFile(*mirror, profiles, standIn(kept.file, scratch), options);
            imported.file = kept.file;
            imported.rejectsFile.clear();
            result.imports.push_back(std::move(imported));
        } catch (const Error& error) {
            if (exitCodeFor(error.code()) != exitCodeFor(ErrorCode::InvalidInput))
                throw; // a full disk fails the others alike
            result.problems.push_back(kept.file.string() + " was not taken: " + error.what());
        }
    }
}

/// Puts the new mirror in the old one's place, which keeps what SQLite has beside it.
fs::path exchange(const fs::path& workspace, const fs::path& made, Timestamp now) {
    const fs::path present = workspace / "mirror.db";
    const fs::path before = workspace / ("mirror-before-" + timeInFileName(now) + ".db");
    const bool isThere = fs::exists(present);
    for (const char* beside : {"-wal", "-shm", "-journal", ""}) {
        const fs::path file = present.string() + beside;
        if (fs::exists(file))
            fs::rename(file, before.string() + beside);
    }
    fs::rename(made, present);
    syncDirectory(workspace);
    return isThere ? before : fs::path();
}

void record(const fs::path& workspace, const MirrorRebuild& result, const std::string& by, const Clock& clock,
            Random& random) {
    nlohmann::json files = nlohmann::json::array();
    for (const ImportResult& imported : result.imports)
        files.push_back({{"file", imported.file.filename().string()},
                         {"format", imported.format},
                         {"rows", imported.rows},
                         {"rejected", imported.rejected}});
    Workspace opened = Workspace::open(workspace, OpenMode::ReadWrite, clock, random);
    opened.journal().append({"mirror.rebuilt", by, {}, {{"files", std::move(files)}}});
}

} // namespace

MirrorRebuild rebuildMirror(const fs::path& workspace, const std::vector<fs::path>& files,
                            const std::string& by, const Clock& clock, Random& random,
                            const std::function<void(const fs::path&)>& onFile) {
    std::vector<Kept> all = keptIn(InboxFolder(inboxOf(workspace)).done());
    for (const fs::path& file : files)
        all.push_back({file});
    if (all.empty())
        throw Error(ErrorCode::NotFound,
                    "There is no file that the mirror could be made of: none is kept in inbox/done.",
                    "Name the files that were imported, oldest first.");
    MirrorRebuild result;
    {
        const WorkspaceLock lock(workspace);
        const ComingFolder coming(workspace / "mirror");
        importAll(workspace, all, coming.path(), result, onFile);
        if (result.imports.empty())
            throw Error(ErrorCode::InvalidInput,
                        "None of the files could be taken: " + result.problems.front(),
                        "The mirror is as it was. Name the files that were imported, oldest first.");
        result.before = exchange(workspace, coming.path() / "mirror.db", clock.now());
    }
    record(workspace, result, by, clock, random);
    return result;
}

} // namespace returnbench
