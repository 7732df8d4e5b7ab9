#include "core/workspace/mirror_rebuild.h"

#include "core/base/digest.h"
#include "core/base/error.h"
#include "core/base/file.h"
#include "core/base/text.h"
#include "core/workspace/backup_files.h"
#include "core/workspace/config.h"
#include "core/workspace/database_damage.h"
#include "core/workspace/file_time.h"
#include "core/workspace/inbox_folder.h"
#include "core/workspace/workspace.h"
#include "core/workspace/workspace_lock.h"

#include <algorithm>
#include <cstdint>
#include <nlohmann/json.hpp>
#include <optional>
#include <utility>

namespace returnbench {

namespace fs = std::filesystem;

namespace {

constexpr std::uintmax_t kMaxResultBytes = std::uintmax_t{16} << 20;

/// A file to be imported, and how.
struct Wanted {
    fs::path file;
    ImportOptions options = {};
    Timestamp importedAt = {}; ///< when it first was
    /// Rows that were told of when it first came in; absent where nobody can say.
    std::optional<std::int64_t> rejectedBefore = {};
    bool isNamed = false; ///< lies elsewhere: its rejected rows go beside it
};

/// With what its import said of itself. Where that cannot be read any more, it is recognised anew, and the
/// time at which it was written stands for the import's.
Wanted keptFile(const fs::path& file, const fs::path& result) {
    Wanted kept{file};
    std::error_code ignored;
    kept.importedAt = std::chrono::time_point_cast<Timestamp::duration>(
        std::chrono::file_clock::to_sys(fs::last_write_time(result, ignored)));
    try {
        const auto json = nlohmann::json::parse(readTextFile(result, kMaxResultBytes));
        if (json.is_object() && json.contains("format") && json["format"].is_string())
            kept.options.format = json["format"].get<std::string>();
        if (json.is_object() && json.contains("imported_at") && json["imported_at"].is_string())
            kept.importedAt =
                parseTimestamp(json["imported_at"].get<std::string>()).value_or(kept.importedAt);
        if (json.is_object() && json.contains("rejected") && json["rejected"].is_number_integer())
            kept.rejectedBefore = json["rejected"].get<std::int64_t>();
    } catch (const std::exception&) {
        // What is known of it is known.
    }
    return kept;
}

std::vector<Wanted> keptIn(const fs::path& done) {
    std::vector<Wanted> kept;
    for (const fs::path& file : listFolder(done)) {
        fs::path result = file;
        result += InboxFolder::kResultSuffix;
        if (fs::is_regular_file(file) && fs::exists(result))
            kept.push_back(keptFile(file, result));
    }
    std::sort(kept.begin(), kept.end(), [](const Wanted& a, const Wanted& b) {
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

/// Puts rejected rows beside the file that they are of. What lies there may be the rows of its first import,
/// mended and themselves to be imported: nothing else is overwritten.
fs::path putBeside(const fs::path& file, const fs::path& rejects, Timestamp now) {
    fs::path place = file;
    place.replace_filename(rejects.filename());
    if (fs::exists(place) && sha256OfFile(place) != sha256OfFile(rejects))
        place.replace_filename(file.stem().string() + "-" + timeInFileName(now) + ".rejects" +
                               rejects.extension().string());
    std::error_code error;
    fs::copy_file(rejects, place, fs::copy_options::overwrite_existing, error);
    if (error)
        throw Error(ErrorCode::Storage,
                    "Cannot write rejected rows to " + place.string() + ": " + error.message() +
                        ". Nothing was imported.",
                    "Copy the file that is to be imported into a folder that this account may write to, with "
                    "free space.");
    return place;
}

/// What a person should know of rows that did not come in, a sentence; empty where they were told before.
std::string lossOf(const Wanted& wanted, const ImportResult& imported) {
    if (imported.rejected == 0 ||
        (!wanted.isNamed && imported.rejected <= wanted.rejectedBefore.value_or(imported.rejected)))
        return {};
    const std::string rows = wanted.file.string() + ": " + std::to_string(imported.rejected) + " of " +
                             std::to_string(imported.rows) + " rows were rejected";
    if (wanted.isNamed)
        return rows + "; they are in " + imported.rejectsFile.string() +
               ". Where the file was imported with --date-order or --format, say it here too.";
    return rows + ", more than when it first came in. Move it back into the inbox to see why.";
}

void importAll(const fs::path& workspace, const std::vector<Wanted>& files, const fs::path& folder,
               MirrorRebuild& result, Timestamp now, const std::function<void(const fs::path&)>& onFile) {
    const auto profiles = importProfilesOf(workspace);
    const auto mirror = openMirrorAt(folder / "mirror.db", workspace);
    const fs::path scratch = folder / "files";
    for (const Wanted& wanted : files) {
        if (onFile)
            onFile(wanted.file);
        fs::remove_all(scratch);
        makePrivateDirectory(scratch);
        try {
            ImportResult imported =
                importFile(*mirror, profiles, standIn(wanted.file, scratch), wanted.options);
            imported.file = wanted.file;
            imported.rejectsFile = wanted.isNamed && !imported.rejectsFile.empty()
                                       ? putBeside(wanted.file, imported.rejectsFile, now)
                                       : fs::path();
            if (std::string loss = lossOf(wanted, imported); !loss.empty())
                result.problems.push_back(std::move(loss));
            result.imports.push_back(std::move(imported));
        } catch (const Error& error) {
            if (exitCodeFor(error.code()) != exitCodeFor(ErrorCode::InvalidInput))
                throw; // a full disk fails the others alike
            result.problems.push_back(wanted.file.string() + " was not taken: " + error.what());
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
        files.push_back({{"file", printable(imported.file.filename().string())},
                         {"format", imported.format},
                         {"rows", imported.rows},
                         {"rejected", imported.rejected}});
    Workspace opened = Workspace::open(workspace, OpenMode::ReadWrite, clock, random);
    opened.journal().append({"mirror.rebuilt", by, {}, {{"files", std::move(files)}}});
}

} // namespace

MirrorRebuild rebuildMirror(const fs::path& workspace, const std::vector<fs::path>& files,
                            const ImportOptions& options, const std::string& by, const Clock& clock,
                            Random& random, const std::function<void(const fs::path&)>& onFile) {
    std::vector<Wanted> all = keptIn(InboxFolder(inboxOf(workspace)).done());
    for (const fs::path& file : files)
        all.push_back({.file = file, .options = options, .isNamed = true});
    // What comes from databases is read anew by itself, also into a mirror of no file at all, and where the
    // mirror is gone or damaged an empty one is better than none. Who names files wants these.
    const bool mayBeEmpty = files.empty() && (!loadConfig(workspace / "workspace.toml").sources.empty() ||
                                              !damageOf(workspace / "mirror.db").empty());
    if (all.empty() && !mayBeEmpty)
        throw Error(ErrorCode::NotFound,
                    "There is no file that the mirror could be made of: none is kept in inbox/done.",
                    "Name the files that were imported, oldest first.");
    MirrorRebuild result;
    {
        const WorkspaceLock lock(workspace);
        const ComingFolder coming(workspace / "mirror");
        importAll(workspace, all, coming.path(), result, clock.now(), onFile);
        if (result.imports.empty() && !mayBeEmpty)
            throw Error(ErrorCode::InvalidInput,
                        "None of the files could be taken: " + result.problems.front(),
                        "The mirror is as it was. Name the files that were imported, oldest first.");
        result.before = exchange(workspace, coming.path() / "mirror.db", clock.now());
    }
    record(workspace, result, by, clock, random);
    return result;
}

} // namespace returnbench
