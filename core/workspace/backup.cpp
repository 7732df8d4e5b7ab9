#include "core/workspace/backup.h"

#include "core/base/database.h"
#include "core/base/error.h"
#include "core/base/file.h"
#include "core/base/leftovers.h"
#include "core/base/text.h"
#include "core/evidence/signing_key.h"
#include "core/inspection/clip_event.h"
#include "core/workspace/backup_files.h"
#include "core/workspace/workspace_lock.h"

#include <SQLiteCpp/Backup.h>
#include <algorithm>
#include <array>
#include <functional>
#include <optional>
#include <sqlite3.h>

namespace returnbench {

namespace fs = std::filesystem;

namespace {

constexpr std::array kFiles{"workspace.toml", "journal.db", "mirror.db"};
/// Everything in them is saved.
constexpr std::array kFolders{"keys",     "packs",   "policies",       "protocols",
                              "pictures", "reports", "import-profiles"};
/// Of these what the journal names.
constexpr std::array kNamedByJournal{"photos", "clips"};
/// A clip that is no longer kept goes while others are being saved: then all is saved anew.
constexpr int kTries = 3;
constexpr int kPagesAtOnce = 4096;
constexpr std::size_t kShownNameBytes = 240;

template<class List, class Value>
bool holds(const List& list, const Value& value) {
    return std::find(list.begin(), list.end(), value) != list.end();
}

/// Names of a workspace's files but the databases, photos and clips: configuration, keys, packs, own rules.
std::vector<std::string> ownFilesOf(const fs::path& workspace, std::vector<std::string>& problems) {
    std::vector<std::string> names{"workspace.toml"};
    for (const char* folder : kFolders) {
        if (!fs::is_directory(workspace / folder))
            continue;
        for (const fs::directory_entry& entry : fs::recursive_directory_iterator(workspace / folder)) {
            const std::string name = entry.path().lexically_relative(workspace).generic_string();
            if (isLeftover(entry.path().filename().string()) || (entry.is_directory() && !entry.is_symlink()))
                continue;
            if (entry.is_regular_file() && !entry.is_symlink())
                names.push_back(name);
            else if (entry.is_symlink() || entry.exists()) // not one that went just now
                problems.push_back("\"" + printable(name, kShownNameBytes) +
                                   "\" is no plain file: it is not saved.");
        }
    }
    std::sort(names.begin(), names.end());
    return names;
}

/// A workspace on its way into a backup.
class Saving {
public:
    Saving(const fs::path& root, const fs::path& beside, const Clock& clock, const std::stop_token& stop)
        : m_root(root), m_copies(beside), m_clock(clock), m_stop(stop),
          m_own(ownFilesOf(root, m_content.problems)) {
        copyDatabase(root / "journal.db", m_copies.path() / "journal.db", stop);
        copyDatabase(root / "mirror.db", m_copies.path() / "mirror.db", stop);
    }

    /// @returns nullopt when a clip went meanwhile, for clips are not kept for ever
    std::optional<BackupContent> into(BackupSink& sink) {
        const Journal journal(m_copies.path() / "journal.db", OpenMode::ReadOnly, "", m_clock, {});
        m_content.head = journal.head();
        checkJournal(journal);
        const ClipStore clips(m_root / "clips");
        for (const std::string& digest : keptClips(journal)) {
            ++m_content.clips;
            if (!addNamed(sink, clips.pathOf(digest), digest, "clip") && !isStillKept(digest))
                return std::nullopt;
        }
        const PhotoStore photos(m_root / "photos");
        for (const std::string& digest : recordedPhotos(journal)) {
            ++m_content.photos;
            addNamed(sink, photos.pathOf(digest), digest, "photo");
        }
        for (const std::string& name : m_own)
            addOwn(sink, name);
        for (const char* database : {"journal.db", "mirror.db"})
            sink.add(database, m_copies.path() / database, {});
        m_content.files = sink.files();
        m_content.place = sink.finish();
        return std::move(m_content);
    }

private:
    [[nodiscard]] std::string nameOf(const fs::path& file) const {
        return file.lexically_relative(m_root).generic_string();
    }

    /// A damaged one is saved all the same: nobody knows what else is left of it tomorrow.
    void checkJournal(const Journal& journal) {
        const auto faults = journal.check();
        m_content.isJournalSound = faults.empty();
        if (!faults.empty())
            m_content.problems.push_back("The journal is damaged: " + faults.front().what);
    }

    [[nodiscard]] bool isStillKept(const std::string& clip) const {
        const Journal now(m_root / "journal.db", OpenMode::ReadOnly, "", m_clock, {});
        return holds(keptClips(now), clip);
    }

    /// @returns whether it was there; one that is not as the journal has it is a problem
    bool addNamed(BackupSink& sink, const fs::path& file, const std::string& digest,
                  const std::string& what) {
        requireGoing(m_stop);
        try {
            if (sink.add(nameOf(file), file, digest) != digest)
                m_content.problems.push_back("The " + what + " " + digest + " is altered on the disk.");
            return true;
        } catch (const Error& error) {
            if (error.code() != ErrorCode::NotFound)
                throw;
            m_content.problems.push_back("The " + what + " " + digest + " is missing.");
            return false;
        }
    }

    /// One that went meanwhile is none.
    void addOwn(BackupSink& sink, const std::string& name) const {
        requireGoing(m_stop);
        try {
            sink.add(name, m_root / name, {});
        } catch (const Error& error) {
            if (error.code() != ErrorCode::NotFound)
                throw;
        }
    }

    fs::path m_root;
    ComingFolder m_copies; ///< it never appears: it lies where there must be room anyway
    const Clock& m_clock;
    std::stop_token m_stop;
    BackupContent m_content;
    std::vector<std::string> m_own; ///< listed before the journal is copied, which so has what any pack names
};

/// @returns the workspace's folder
fs::path requirePlaces(const fs::path& workspace, const fs::path& backup) {
    if (!isWorkspace(workspace))
        throw Error(ErrorCode::NotFound, workspace.string() + " is no workspace.",
                    "Name one with --workspace.");
    fs::path root = fs::weakly_canonical(workspace);
    if (liesIn(backup, root))
        throw Error(ErrorCode::InvalidInput, "The backup would lie in the workspace that it saves.",
                    "Name a place elsewhere, best on another disk.");
    return root;
}

/// @returns nullopt for what is none
std::optional<PublicKey> keyIn(const fs::path& file) {
    constexpr std::uintmax_t kMaxKeyBytes = 4096;
    try {
        return PublicKey::parse(readTextFile(file, kMaxKeyBytes));
    } catch (const Error&) {
        return std::nullopt;
    }
}

/// @param beside where the databases are copied to first, by a name that is not used yet
BackupContent save(const fs::path& root, const fs::path& beside, const Clock& clock,
                   const std::stop_token& stop, const std::function<std::unique_ptr<BackupSink>()>& newSink) {
    for (int tried = 0; tried < kTries; ++tried) {
        const auto sink = newSink();
        if (auto content = Saving(root, beside, clock, stop).into(*sink))
            return *std::move(content);
    }
    throw Error(ErrorCode::Storage, "Clips are being removed faster than they can be saved.",
                "Try again; or free space on the bench's disk.");
}

} // namespace

BackupContent writeBackup(const fs::path& workspace, const fs::path& file, const Clock& clock,
                          const std::stop_token& stop) {
    const fs::path place = outputPlace(file);
    const fs::path root = requirePlaces(workspace, place);
    removeLeftoversOf(place);
    return save(root, place, clock, stop, [&] { return newTarBackup(place, clock.now()); });
}

BackupContent addBackup(const fs::path& workspace, const fs::path& folder, int keep, const Clock& clock,
                        const std::stop_token& stop) {
    const fs::path root = requirePlaces(workspace, folder);
    makePrivateDirectory(folder);
    const WorkspaceLock lock(folder); // one at a time
    removeLeftoversIn(folder);
    auto backups = backupsOf(root, folder);
    BackupContent content = save(root, folder / "databases", clock, stop, [&] {
        return newFolderBackup(folder, clock.now(), backups.empty() ? fs::path() : backups.back());
    });
    if (!content.isJournalSound)
        return content;
    backups.push_back(content.place);
    for (std::size_t i = 0; i + static_cast<std::size_t>(keep) < backups.size(); ++i) {
        std::error_code error;
        fs::remove_all(backups[i], error);
        if (error)
            content.problems.push_back("The old backup " + backups[i].string() +
                                       " cannot be removed: " + error.message() + ".");
    }
    return content;
}

std::vector<fs::path> backupsOf(const fs::path& workspace, const fs::path& folder) {
    std::vector<fs::path> files = listFolder(workspace / "keys" / "retired");
    files.push_back(workspace / "keys" / "bench.pub");
    std::vector<PublicKey> keys;
    for (const fs::path& file : files)
        if (const auto key = file.extension() == ".pub" ? keyIn(file) : std::nullopt)
            keys.push_back(*key);
    std::vector<fs::path> backups = folderBackups(folder);
    std::erase_if(backups, [&keys](const fs::path& backup) {
        const auto key = keyIn(backup / "keys" / "bench.pub");
        return !key || !holds(keys, *key);
    });
    return backups;
}

void copyDatabase(const fs::path& from, const fs::path& to, const std::stop_token& stop) {
    guardSqlite("saving " + from.string(), [&] {
        SQLite::Database source = openForReading(from);
        SQLite::Database copy(to.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        // A copy in several steps begins anew whenever somebody writes, and beside a busy bench never ends
        // (https://www.sqlite.org/backup.html); not while the source stays at the moment of its first
        // reading.
        const SQLite::Transaction moment(source);
        (void)source.execAndGet("SELECT count(*) FROM sqlite_schema");
        SQLite::Backup backup(copy, source);
        int result = SQLITE_OK;
        while ((result = backup.executeStep(kPagesAtOnce)) == SQLITE_OK)
            requireGoing(stop);
        if (result != SQLITE_DONE)
            throw SQLite::Exception(copy.getHandle(), result);
    });
}

bool isBackupEntryName(std::string_view name) noexcept {
    if (holds(kFiles, name) || name == kBackupManifest)
        return true;
    const std::size_t slash = name.find('/');
    const std::string_view folder = name.substr(0, slash);
    if (slash == std::string_view::npos || !(holds(kFolders, folder) || holds(kNamedByJournal, folder)))
        return false;
    while (true) {
        const std::size_t end = std::min(name.find('/'), name.size());
        const std::string_view part = name.substr(0, end);
        if (part.empty() || part == "." || part == ".." || std::any_of(part.begin(), part.end(), [](char c) {
                return static_cast<unsigned char>(c) < 0x20;
            }))
            return false;
        if (end == name.size())
            return true;
        name.remove_prefix(end + 1);
    }
}

} // namespace returnbench
