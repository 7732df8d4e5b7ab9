#include "core/workspace/workspace_salvage.h"

#include "core/base/database.h"
#include "core/base/digest.h"
#include "core/base/error.h"
#include "core/base/file.h"
#include "core/base/leftovers.h"
#include "core/base/system_error.h"
#include "core/workspace/backup.h"
#include "core/workspace/backup_files.h"
#include "core/workspace/config.h"
#include "core/workspace/database_damage.h"
#include "core/workspace/salvaged_file.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <fcntl.h>
#include <memory>
#include <unistd.h>

namespace returnbench {

namespace fs = std::filesystem;

namespace {

/// Copies a file; parts that the disk does not give are zeros.
/// @returns how many bytes were not given
/// @throws Error{Storage} for what cannot be opened or written
std::int64_t copyWhatIsGiven(const fs::path& from, const fs::path& to) {
    const int in = ::open(from.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
    if (in < 0)
        throwSystemError("Cannot read", from, errno);
    const std::unique_ptr<const int, void (*)(const int*)> closing(&in, [](const int* fd) { ::close(*fd); });
    const BackupOutput out(to);
    std::array<std::byte, 4096> part{}; // no more than a sector's fault costs
    std::int64_t lacking = 0;
    const auto size = static_cast<std::int64_t>(fs::file_size(from));
    for (std::int64_t at = 0; at < size;) {
        const auto wanted = static_cast<std::size_t>(std::min<std::int64_t>(size - at, part.size()));
        auto got = ::pread(in, part.data(), wanted, at);
        if (got == 0)
            break; // it became shorter
        if (got < 0) {
            part.fill(std::byte{0});
            got = static_cast<ssize_t>(wanted);
            lacking += got;
        }
        out.write(std::span(part).first(static_cast<std::size_t>(got)));
        at += got;
    }
    return lacking;
}

class WorkspaceSalvaging {
public:
    WorkspaceSalvaging(const fs::path& damaged, const fs::path& coming, WorkspaceSalvage& result,
                       const std::stop_token& stop)
        : m_damaged(damaged), m_coming(coming), m_result(result), m_stop(stop) {}

    void takeBackup(const fs::path& backup) {
        unpackBackup(backup, m_coming, m_result.problems, m_stop);
        if (fs::exists(m_coming / "journal.db"))
            fs::rename(m_coming / "journal.db", olderJournal());
    }

    /// Everything but the databases, whatever the journal says of it.
    void takeFiles(const fs::path& folder = {}) {
        std::vector<fs::path> files;
        try {
            files = listFolder(m_damaged / folder);
        } catch (const Error& error) {
            m_result.problems.emplace_back(error.what());
        }
        for (const fs::path& file : files) {
            requireGoing(m_stop);
            const fs::path name = folder / file.filename();
            std::error_code unknown;
            const auto status = fs::symlink_status(file, unknown);
            if (isLeftover(name.filename().string()) || isOfDatabases(name))
                continue;
            if (fs::is_directory(status))
                takeFiles(name);
            else if (fs::is_regular_file(status))
                takeFile(name);
            else
                m_result.problems.push_back("\"" + name.string() + "\" is no plain file; it was left out.");
        }
    }

    /// As it is while it is sound; else the backup's; else an empty one, and files are to be imported again.
    void takeMirror() {
        const fs::path file = toRead("mirror.db");
        const fs::path saved = m_coming / "mirror.db";
        if (isSoundDatabase(file)) {
            copyDatabase(file, saved, m_stop);
        } else if (lackOf(saved).empty()) {
            m_result.problems.emplace_back(
                "The mirror is damaged: the backup's was taken. Import what came since.");
        } else {
            (void)openDatabase(saved, "mirror", OpenMode::ReadWrite, Durability::Relaxed);
            m_result.problems.emplace_back("The mirror is damaged and left out: import the orders again.");
        }
    }

    void takeJournal() {
        std::vector<fs::path> sources{toRead("journal.db")};
        if (fs::exists(olderJournal()))
            sources.push_back(olderJournal());
        m_result.journal = salvageJournal(sources, m_coming / "journal.db");
        fs::remove(olderJournal());
        fs::remove_all(readingPlace());
        std::string text;
        for (const std::string& line : m_result.journal.unproven)
            text += line + "\n";
        if (!text.empty())
            writeFileDurably(m_coming / "salvage-unproven.txt", text, FileMode::Private);
    }

private:
    [[nodiscard]] fs::path olderJournal() const { return m_coming / "journal-of-backup.db"; }
    [[nodiscard]] fs::path readingPlace() const { return m_coming / "being-read"; }

    /// Those that SQLite keeps, with what it keeps beside them; and the lock.
    static bool isOfDatabases(const fs::path& name) {
        const std::string text = name.string();
        return text.starts_with("journal.db") || text.starts_with("mirror.db") || text == "workspace.lock";
    }

    /// Where a database can be read. One with a log on a disk that cannot be written is so elsewhere only:
    /// SQLite writes beside it.
    fs::path toRead(const char* name) {
        const fs::path file = m_damaged / name;
        std::error_code unknown;
        if (::access(m_damaged.c_str(), W_OK) == 0 || !fs::exists(file.string() + "-wal", unknown))
            return file;
        makePrivateDirectory(readingPlace());
        std::int64_t lacking = 0;
        for (const char* ending : {"", "-wal"}) {
            const std::string part = std::string(name) + ending;
            lacking += copyWhatIsGiven(m_damaged / part, readingPlace() / part);
        }
        if (lacking > 0)
            m_result.problems.push_back("The disk does not give " + std::to_string(lacking) + " bytes of " +
                                        name + ".");
        return readingPlace() / name;
    }

    static bool isSoundDatabase(const fs::path& file) {
        if (!lackOf(file).empty())
            return false;
        try {
            return openForReading(file).execAndGet("PRAGMA integrity_check(1)").getString() == "ok";
        } catch (const SQLite::Exception&) {
            return false;
        }
    }

    /// The newer one is the workspace's, where it is not damaged.
    void takeFile(const fs::path& name) {
        const bool isSaved = fs::exists(m_coming / name);
        const bool isPack = *name.begin() == "packs"; // or a form's files, which nothing proves
        try {
            if (isSaved && sha256OfFile(m_damaged / name) == sha256OfFile(m_coming / name))
                return;
            const std::string fault =
                isPack && !isSaved ? std::string() : faultOfSalvaged(name, m_damaged, m_coming);
            const bool isBackupBetter =
                !fault.empty() && isSaved && faultOfSalvaged(name, m_coming, m_coming).empty();
            if (!isBackupBetter)
                copy(name);
            if (isBackupBetter || !(fault.empty() || isPack))
                m_result.problems.push_back(
                    "\"" + name.string() + "\" is damaged (" + fault + ")" +
                    (isBackupBetter ? ": the backup's was taken." : "; there is no better one."));
        } catch (const Error& error) {
            m_result.problems.push_back(std::string(error.what()) +
                                        (isSaved ? " The backup's was taken." : " It is left out."));
        }
    }

    void copy(const fs::path& name) {
        const fs::path part = m_coming / "copying";
        std::error_code ignored;
        try {
            makePrivateDirectory((m_coming / name).parent_path());
            const BackupInput in(m_damaged / name);
            BackupOutput out(part);
            in.forEachPart([&](std::span<const std::byte> bytes) { out.write(bytes); });
            out.close();
            fs::rename(part, m_coming / name);
        } catch (const Error&) {
            fs::remove(part, ignored);
            throw;
        }
    }

    fs::path m_damaged;
    fs::path m_coming;
    WorkspaceSalvage& m_result;
    std::stop_token m_stop;
};

/// The damaged one's error, where that is why: it can be corrected there.
void requireConfig(const fs::path& coming, const fs::path& damaged) {
    const bool isThere = fs::exists(coming / "workspace.toml");
    if (isThere && faultOfSalvaged("workspace.toml", coming, coming).empty())
        return;
    if (isThere)
        (void)loadConfig(damaged / "workspace.toml");
    throw Error(ErrorCode::InvalidInput, "There is no workspace.toml that can be read.",
                "Name a backup that has it, or put one of another bench into " + damaged.string() + ".");
}

} // namespace

WorkspaceSalvage salvageWorkspace(const fs::path& damaged, const fs::path& backup, const fs::path& directory,
                                  const Clock& clock, Random& random, const std::stop_token& stop) {
    if (!fs::is_directory(damaged))
        throw Error(ErrorCode::NotFound, "There is no folder " + damaged.string() + ".", "Check the path.");
    if (liesIn(directory, damaged))
        throw Error(ErrorCode::InvalidInput, "The new workspace would lie in the damaged one.",
                    "Name a place elsewhere, best on another disk.");
    const auto coming = ComingFolder::ofWorkspace(directory);
    WorkspaceSalvage result;
    WorkspaceSalvaging salvaging(damaged, coming->path(), result, stop);
    if (!backup.empty())
        salvaging.takeBackup(backup);
    salvaging.takeFiles();
    requireConfig(coming->path(), damaged);
    salvaging.takeMirror();
    salvaging.takeJournal();
    requireGoing(stop);
    result.check = Workspace::open(coming->path(), OpenMode::ReadWrite, clock, random).check(stop);
    coming->appear();
    return result;
}

} // namespace returnbench
