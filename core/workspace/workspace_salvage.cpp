#include "core/workspace/workspace_salvage.h"

#include "core/base/digest.h"
#include "core/base/error.h"
#include "core/base/file.h"
#include "core/inspection/clip_event.h"
#include "core/workspace/backup.h"
#include "core/workspace/backup_files.h"

namespace returnbench {

namespace fs = std::filesystem;

namespace {

class WorkspaceSalvaging {
public:
    WorkspaceSalvaging(const fs::path& damaged, const fs::path& coming, WorkspaceSalvage& result)
        : m_damaged(damaged), m_coming(coming), m_result(result) {}

    void takeBackup(const fs::path& backup) {
        unpackBackup(backup, m_coming, m_result.problems);
        if (fs::exists(m_coming / "journal.db"))
            fs::rename(m_coming / "journal.db", olderJournal());
    }

    void takeOwnFiles() {
        for (const std::string& name : ownFilesOf(m_damaged))
            copy(name);
    }

    /// As it is while it is sound; else the backup's; else none, and files are to be imported again.
    void takeMirror() {
        const bool isSound = isSoundDatabase(m_damaged / "mirror.db");
        if (isSound)
            copyDatabase(m_damaged / "mirror.db", m_coming / "mirror.db");
        else
            m_result.problems.push_back(
                fs::exists(m_coming / "mirror.db")
                    ? "The mirror is damaged: the backup's was taken. Import what came since."
                    : "The mirror is damaged and left out: import the orders again.");
    }

    void takeJournal() {
        std::vector<fs::path> sources{m_damaged / "journal.db"};
        if (fs::exists(olderJournal()))
            sources.push_back(olderJournal());
        m_result.journal = salvageJournal(sources, m_coming / "journal.db");
        fs::remove(olderJournal());
        std::string text;
        for (const std::string& line : m_result.journal.unproven)
            text += line + "\n";
        if (!text.empty())
            writeFileDurably(m_coming / "salvage-unproven.txt", text, FileMode::Private);
    }

    /// Photos and clips that the journal names and the damaged workspace has as they should be.
    void takeEvidence(const Journal& journal) {
        const PhotoStore photos("photos");
        for (const std::string& digest : recordedPhotos(journal))
            copyIfSound(photos.pathOf(digest), digest);
        const ClipStore clips("clips");
        for (const std::string& digest : keptClips(journal))
            copyIfSound(clips.pathOf(digest), digest);
    }

private:
    [[nodiscard]] fs::path olderJournal() const { return m_coming / "journal-of-backup.db"; }

    static bool isSoundDatabase(const fs::path& file) {
        try {
            return SQLite::Database(file.string(), SQLite::OPEN_READONLY)
                       .execAndGet("PRAGMA integrity_check(1)")
                       .getString() == "ok";
        } catch (const SQLite::Exception&) {
            return false;
        }
    }

    void copyIfSound(const fs::path& name, const std::string& digest) {
        if (fs::exists(m_coming / name)) // the backup's was compared when it was unpacked
            return;
        std::error_code ignored;
        try {
            if (fs::is_regular_file(m_damaged / name, ignored) && sha256OfFile(m_damaged / name) == digest)
                copy(name);
        } catch (const Error& error) { // the check names it
            m_result.problems.emplace_back(error.what());
        }
    }

    /// One that cannot be read stays as the backup has it.
    void copy(const fs::path& name) {
        const fs::path part = m_coming / "copying";
        try {
            makePrivateDirectory((m_coming / name).parent_path());
            const BackupInput in(m_damaged / name);
            BackupOutput out(part);
            in.forEachPart([&](std::span<const std::byte> bytes) { out.write(bytes); });
            out.close();
            fs::rename(part, m_coming / name);
        } catch (const Error& error) {
            std::error_code ignored;
            fs::remove(part, ignored);
            m_result.problems.push_back(std::string(error.what()) + (fs::exists(m_coming / name)
                                                                         ? " The backup's was taken."
                                                                         : " It is left out."));
        }
    }

    fs::path m_damaged;
    fs::path m_coming;
    WorkspaceSalvage& m_result;
};

} // namespace

WorkspaceSalvage salvageWorkspace(const fs::path& damaged, const fs::path& backup, const fs::path& directory,
                                  const Clock& clock, Random& random) {
    if (!fs::is_directory(damaged))
        throw Error(ErrorCode::NotFound, "There is no folder " + damaged.string() + ".", "Check the path.");
    const auto coming = ComingFolder::ofWorkspace(directory);
    WorkspaceSalvage result;
    WorkspaceSalvaging salvaging(damaged, coming->path(), result);
    if (!backup.empty())
        salvaging.takeBackup(backup);
    salvaging.takeOwnFiles();
    salvaging.takeMirror();
    salvaging.takeJournal();
    {
        Workspace workspace = Workspace::open(coming->path(), OpenMode::ReadWrite, clock, random);
        salvaging.takeEvidence(workspace.journal());
        result.check = workspace.check();
    }
    coming->appear();
    return result;
}

} // namespace returnbench
